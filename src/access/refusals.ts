// Why keys are not made or revoked: one class a reason. Nothing is changed then.
import { Refusal } from '../ingest/refusals.ts';

/** An id that is no key's. */
export class UnknownKey extends Refusal {
  readonly field: string;

  constructor(field: string) {
    super(
      `${field} is the id of no key: give one as \`npm run keys -- list\` or the field \`id\` of an AccessKey tells it.`,
    );
    this.field = field;
  }
}

/** The last valid key that could make others. */
export class LastAdminKey extends Refusal {
  constructor() {
    super(
      'This is the last valid key with the scope "admin": without it nobody could make or revoke keys here. Make another one first; or revoke it at the command line, which can always make another: npm run keys -- revoke ID (with --remote where it is deployed).',
    );
  }
}
