// Why an article is not taken: one class a reason. A refusal is a value, its message says what to do, and nothing is stored.

import { Contended } from '../db/attempts.ts';

/** What the sender of an article can do something about. */
export class Refusal extends Error {}

export class ArticleErased extends Refusal {}
export class EmptyText extends Refusal {}
export class HtmlText extends Refusal {}
export class IdempotencyConflict extends Refusal {}
export class InvalidDate extends Refusal {}
export class InvalidInput extends Refusal {}
export class InvalidUrl extends Refusal {}
export class NotText extends Refusal {}
/** To read it would take too long. */
export class TextTooComplex extends Refusal {}
/** Too many at once: `limit` of them are taken in `window` seconds, and the next after `retryAfter` seconds at the latest. */
export class RateLimited extends Refusal {
  readonly limit: number;
  readonly window: number;
  readonly retryAfter: number;

  constructor(message: string, limit: number, window: number) {
    super(message);
    this.limit = limit;
    this.window = window;
    this.retryAfter = window;
  }
}

/** Other changes of the same events came between at every attempt. */
export class TryAgain extends Refusal {
  /** Seconds. */
  readonly retryAfter = 1;

  constructor() {
    super(
      'Others changed the same events again and again in the meantime, and nothing of this was stored: send it again in a second.',
    );
  }
}

/** What a change comes to that others overtook at every attempt; rejects again with any other error. */
export function refuseContended(error: unknown): TryAgain {
  if (error instanceof Contended) return new TryAgain();
  throw error;
}

export class Unauthorized extends Refusal {}
export class UnsupportedLanguage extends Refusal {}

/** `length` is what was sent, `limit` what is accepted, UTF-16 code units. */
class TooLong extends Refusal {
  readonly length: number;
  readonly limit: number;

  constructor(what: string, length: number, limit: number, remedy: string) {
    super(`The ${what} has ${length} UTF-16 units and the limit is ${limit}: ${remedy}.`);
    this.length = length;
    this.limit = limit;
  }
}

export class TextTooLong extends TooLong {
  constructor(length: number, limit: number) {
    super('text', length, limit, 'send it in parts, one article each');
  }
}

/** A field beside the text. */
export class FieldTooLong extends TooLong {
  readonly field: string;

  constructor(field: string, length: number, limit: number) {
    super(field, length, limit, 'shorten it');
    this.field = field;
  }
}
