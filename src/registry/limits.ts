// What one change of the registry accepts.

/** Names beside the first, in one input. One statement asks for all of them. */
export const MAX_ALIASES = 50;

/** Years of the calendar for which a name may stand. */
export const EARLIEST_YEAR = 1000;
export const LATEST_YEAR = 2999;

/** How often a change is tried that others overtake. Of those that are tried at once one is made each time. */
export const MAX_ATTEMPTS = 12;

/** Longest wait before a second attempt, milliseconds; the wait is drawn, and grows by as much with each attempt. */
export const LONGEST_WAIT_MS = 25;
