// Why a person's change of events is not made: one class a reason. Nothing is changed then.
import { Refusal } from '../ingest/refusals.ts';

/** An id that is of nothing there; `field` is its path in the input. */
class UnknownId extends Refusal {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

export class UnknownEvent extends UnknownId {
  constructor(field: string) {
    super(
      field,
      `${field} is the id of no event, or of one whose last report was retracted: give one as the field \`id\` of an Event returns it.`,
    );
  }
}

export class UnknownArticle extends UnknownId {
  constructor(field: string) {
    super(field, `${field} is the id of no article: give one as the field \`id\` of an Article returns it.`);
  }
}

export class UnknownReport extends UnknownId {
  constructor(field: string) {
    super(
      field,
      `${field} is the id of no report of the event: give one as the field \`id\` of the event’s \`reports\` returns it.`,
    );
  }
}

export class UnknownPlace extends UnknownId {
  constructor(field: string) {
    super(field, `${field} is the id of no place: give one as the field \`id\` of a Place returns it.`);
  }
}

/** Values that cannot all hold, with those that persons gave before. */
export class ContradictoryCorrections extends Refusal {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}
