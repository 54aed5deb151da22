// What one change of the registry accepts.

/** Names beside the first, in one input. A statement of D1 takes 100 parameters, and one of them asks for all names. */
export const MAX_ALIASES = 50;

/** Years of the calendar for which a name may stand. */
export const EARLIEST_YEAR = 1000;
export const LATEST_YEAR = 2999;

/** How often a change is tried again that another one overtook. */
export const MAX_ATTEMPTS = 5;
