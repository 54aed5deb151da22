// Why a change of the registry is not made: one class a reason. Nothing is changed then.
import { Refusal } from '../ingest/refusals.ts';

/** A field that holds what cannot be; `field` is its path in the input. */
export class InvalidField extends Refusal {
  readonly field: string;

  constructor(field: string, remedy: string) {
    super(`${field} ${remedy}.`);
    this.field = field;
  }
}

/** A name that stands for another actor already. */
export class ActorNameTaken extends Refusal {
  readonly takenName: string;
  readonly actorId: string;

  constructor(takenName: string, actorId: string) {
    super(
      `“${takenName}” stands for the actor ${actorId}: choose another name, limit it to other years, or merge the two actors.`,
    );
    this.takenName = takenName;
    this.actorId = actorId;
  }
}

/** A name that stands for another source already. */
export class SourceNameTaken extends Refusal {
  readonly takenName: string;
  readonly sourceId: string;

  constructor(takenName: string, sourceId: string) {
    super(`“${takenName}” stands for the source ${sourceId}: choose another name.`);
    this.takenName = takenName;
    this.sourceId = sourceId;
  }
}

/** An id that is no actor's. */
export class UnknownActor extends Refusal {
  readonly field: string;

  constructor(field: string) {
    super(`${field} is the id of no actor: give one as the field \`id\` of an Actor returns it.`);
    this.field = field;
  }
}

/** A part of whole, or what became what, that would lead back to where it began. */
export class CircularKin extends Refusal {
  /** Ids of the actors of the circle, each before its own parent or successor, the first one once more at the end. */
  readonly actorIds: readonly string[];

  constructor(kin: 'parent' | 'successor', actorIds: readonly string[], remedy: string) {
    super(`The ${kin}s would go in a circle: ${actorIds.join(' → ')}. ${remedy}`);
    this.actorIds = actorIds;
  }
}

/** A merge of an actor with itself, at once or by way of earlier merges. */
export class CircularMerge extends Refusal {}
