// What the audit log is sealed and checked by.

/** Entries that one statement seals. */
export const ENTRIES_A_ROUND = 500;

/** Rounds of one run; what is left is for the next, a minute later at most. */
export const MAXIMUM_ROUNDS = 20;

/** Milliseconds within which entries are sealed: the cron trigger's period. */
export const DUE_AFTER_MS = 60_000;

/** Milliseconds after which an entry that is not sealed is told as a fault. */
export const LATE_AFTER_MS = 5 * 60_000;

/** Lines that are read at once to check them. */
export const LINES_A_PAGE = 2_000;

/** Longest pause of who was overtaken, milliseconds; it is drawn. */
export const LONGEST_PAUSE_MS = 200;
