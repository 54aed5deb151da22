// What one change of events by a person accepts.

/** UTF-16 units of a note: some 300 words. */
export const MAX_NOTE_UNITS = 2_000;
