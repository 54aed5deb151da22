// What one ingest accepts beside the limits of extraction, in UTF-16 units. Checked before any work is done.

export { MAX_TEXT_UNITS } from '../extraction/limits.ts';

export const MAX_PUBLISHER_UNITS = 200;

export const MAX_IDEMPOTENCY_KEY_UNITS = 255;

/** How long a sender's key for an ingest is known, hours. */
export const IDEMPOTENCY_HOURS = 24;

/** A longer name, or one of more words, is no name but a description. */
export const MAX_NAME_UNITS = 120;
export const MAX_NAME_WORDS = 10;
