// What one change of the registry accepts.

/** Names beside the first, in one input. One statement asks for all of them. */
export const MAX_ALIASES = 50;

/** Years of the calendar for which a name may stand. */
export const EARLIEST_YEAR = 1000;
export const LATEST_YEAR = 2999;
