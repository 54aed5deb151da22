// The log: one line a request or queued article, as JSON on one line, and one for each thing that nobody expected. Neither ever holds what was asked
// for or sent: no query, no variables, no text of an article, no key, no address.
import { describeError } from './db/failures.ts';

/** What a session of the database has done so far. */
export interface Counter {
  rowsRead(): number;
  rowsWritten(): number;
  statementsRun(): number;
}

/** `refused`: what was asked for is not to be had, and the answer says why. `failed`: nobody expected it. */
export type Outcome = 'ok' | 'refused' | 'failed';

/** What came of an article that was sent. */
export interface ArticleFacts {
  /** `CREATED`, `UNCHANGED`, or the type of the refusal. */
  readonly outcome: string;
  readonly [count: string]: string | number;
}

/** What handlers add to the line of their request; what none of them knows is left out. */
export interface Facts {
  readonly operationType?: string;
  readonly operationName?: string;
  /** Hash by which the request named an operation instead of sending it. */
  readonly documentId?: string;
  readonly cost?: number;
  /** Id of the key that asked, which is not the key. */
  readonly keyId?: string;
  readonly outcome?: Outcome;
  /** Code of the error, type of the refusal, or the status. */
  readonly code?: string;
  /** What a stream held: events of an export, answers of a subscription. */
  readonly sent?: number;
  /** Whether a stream came to its end; false where the client went away or something failed. */
  readonly whole?: boolean;
}

/** UTF-16 units of a text in the log. */
const MAXIMUM_TEXT = 200;
/**
 * What begins as a key, also as an address escapes it, once or more often. None should come here; one that a client puts into an
 * address or a name does not stay.
 */
const KEY = /sitrep(?:_|%(?:25)*5f)[\w%-]+/gi;

const withoutKeys = (text: string) => text.replace(KEY, 'sitrep_…');

/** A fact as it is logged. JSON escapes what could begin another line. */
function bounded(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, MAXIMUM_TEXT).toWellFormed() : value;
}

function outcomeOf(status: number): Outcome {
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'ok';
}

/** Logs what nobody expected, under the id that the client is told. */
export function logError(requestId: string, error: unknown, details: object = {}): void {
  console.error(withoutKeys(JSON.stringify({ requestId, ...details, error: describeError(error) })));
}

/** Logs what came of a queued article, under the id of the request that sent it. */
export function logTicket(facts: {
  readonly requestId: string | null;
  readonly ticketId: string;
  readonly attempts: number;
}): void {
  console.log(withoutKeys(JSON.stringify(facts, bounded)));
}

/** The line of one request. */
export class RequestLog {
  readonly #request: { readonly requestId: string; readonly method: string; readonly path: string };
  readonly #begun: number;
  readonly #counters = new Set<Counter>();
  readonly #articles: ArticleFacts[] = [];
  #facts: Facts = {};
  #status = 0;
  #contentType: string | null = null;
  #awaited = 0;
  #isAnswered = false;

  constructor(requestId: string, { method, url }: Pick<Request, 'method' | 'url'>, begun: Date) {
    this.#request = { requestId, method, path: new URL(url).pathname };
    this.#begun = begun.getTime();
  }

  /** Adds facts; of two that are the same the later one stands. */
  note(facts: Facts): void {
    this.#facts = { ...this.#facts, ...facts };
  }

  /** Adds that a part of the request was refused; the first such code stands. */
  refused(code: string): void {
    this.#facts = { outcome: 'refused', code, ...this.#facts };
  }

  /** Adds what came of an article. */
  noteArticle(article: ArticleFacts): void {
    this.#articles.push(article);
  }

  /** Adds what a session of the database does. */
  count(session: Counter): void {
    this.#counters.add(session);
  }

  /** Logs what nobody expected. */
  error(error: unknown, details: object = {}): void {
    logError(this.#request.requestId, error, details);
  }

  /** Has the line wait for a stream. What this returns is to be called, once or more often, when the stream has ended. */
  awaitStream(): (facts: Facts) => void {
    this.#awaited += 1;
    let hasEnded = false;
    return (facts) => {
      if (hasEnded) return;
      hasEnded = true;
      this.note(facts);
      this.#awaited -= 1;
      this.#writeWhenDone();
    };
  }

  /** The request has its answer: the line is written, or waits for the streams. */
  answered({ status, headers }: Pick<Response, 'status' | 'headers'>): void {
    this.#status = status;
    this.#contentType = headers.get('content-type')?.split(';')[0]?.trim() ?? null;
    this.#isAnswered = true;
    this.#writeWhenDone();
  }

  #writeWhenDone(): void {
    if (!this.#isAnswered || this.#awaited > 0) return;
    const { outcome = outcomeOf(this.#status), code, ...facts } = this.#facts;
    const sum = (count: (counter: Counter) => number) =>
      [...this.#counters].reduce((total, counter) => total + count(counter), 0);
    const line = {
      ...this.#request,
      status: this.#status,
      outcome,
      ...(outcome !== 'ok' && { code: code ?? String(this.#status) }),
      ...facts,
      ...(this.#articles.length > 0 && { articles: this.#articles }),
      ...(this.#counters.size > 0 && {
        rowsRead: sum((counter) => counter.rowsRead()),
        rowsWritten: sum((counter) => counter.rowsWritten()),
        statements: sum((counter) => counter.statementsRun()),
      }),
      // The Worker's clock stands still while it computes: this is the time that it waited.
      milliseconds: Date.now() - this.#begun,
      contentType: this.#contentType,
    };
    console.log(withoutKeys(JSON.stringify(line, bounded)));
  }
}
