// What one change of events by a person accepts.

/** UTF-16 units of a note: some 300 words. */
export const MAX_NOTE_UNITS = 2_000;

/** Events that are made one at once. */
export const MAX_MERGED_EVENTS = 20;

/** Pairs of reports that are each called different where an event is split. Beyond, one report speaks for each side. */
export const MAX_PAIRS = 400;
