// Changes of events, as those who follow them are told.

/** Events that were stored or changed together. */
export interface EventChange {
  readonly eventIds: readonly string[];
  /** State of the database that holds them, for a session as fresh as that; null where the database has none. */
  readonly bookmark: string | null;
}

/** A change in the order of all: numbers rise by one. */
export interface NumberedChange extends EventChange {
  readonly number: number;
}

/** How far a follower has been told: the change that comes next, and how many of its events are told already. */
export interface Position {
  readonly number: number;
  readonly told: number;
}

/** A position as clients keep it and send it back. */
export function writePosition({ number, told }: Position): string {
  return `${number}.${told}`;
}

/** The position that a text says; null where it is none. */
export function readPosition(text: string): Position | null {
  const [, number, told] = /^(\d{1,15})\.(\d{1,9})$/.exec(text) ?? [];
  return number === undefined ? null : { number: Number(number), told: Number(told) };
}

/** How far one who follows has been told. */
export interface Progress {
  /** Behind what was told last; null until something is followed. */
  position: Position | null;
  /** Whether it ended only so that the follower comes back for more. */
  isToBeContinued: boolean;
}

/** Who follows, and how many times at once it may. */
export interface Follower {
  /** What stands for it: a key, or an address. At most 200 characters. */
  readonly name: string;
  readonly atMost: number;
}

/** Changes as they come; those that came while nobody took any are one item. Ends where the follower is to come back. */
export interface Followed {
  /** Number of the first change that is told. */
  readonly from: number;
  readonly changes: AsyncIterableIterator<readonly NumberedChange[]>;
}

/** Where changes are told. */
export interface EventFeed {
  /** Tells all that follow, in whichever isolate they are. */
  publish(change: EventChange): Promise<void>;
  /**
   * Every change from a number on, or from now, until the caller stops. Rejects with {@link TooManyFollow} or
   * {@link PositionIsGone}.
   */
  follow(follower: Follower, from: number | null): Promise<Followed>;
}

/** As many follow as may, of all or of this follower. */
export class TooManyFollow extends Error {
  override readonly name = 'TooManyFollow';
  readonly of: 'all' | 'follower';
  /** How many may. */
  readonly limit: number;

  constructor(of: 'all' | 'follower', limit: number) {
    super(`${limit} follow already.`);
    this.of = of;
    this.limit = limit;
  }
}

/** What comes from the position on is not kept any more, or the position never was. */
export class PositionIsGone extends Error {
  override readonly name = 'PositionIsGone';
}
