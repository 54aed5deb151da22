// D1's limits, with room to spare.

/** UTF-16 units of JSON in one bound parameter. D1 takes 2 MB, and a unit is at most 3 bytes of UTF-8. */
export const MAXIMUM_JSON_LENGTH = 600_000;

/** Rows that are counted for a total. What is beyond is told as "at least so many". */
export const MAXIMUM_COUNTED = 10_000;
/** The count that says so: counting stopped here. Kept counts go on; of just so many rows they tell no more than that either. */
export const MORE_THAN_COUNTED = MAXIMUM_COUNTED + 1;

/** Events that statistics count one by one, where no counts are kept for what is asked. */
export const MAXIMUM_EVENTS_COUNTED = 50_000;

/** Groups of one statistic, those that are filled in among them. */
export const MAXIMUM_GROUPS = 2_000;

/** Bytes of UTF-8 in one bound parameter. */
export const MAXIMUM_PARAMETER_BYTES = 2_000_000;

/** Events that hang together and are regrouped at once. */
export const MAXIMUM_COMPONENT = 100;

/** How often a batch is made that others overtake. Of those that are tried at once one is made each time. */
export const MAXIMUM_ATTEMPTS = 12;

/** Before another attempt up to so many times as long is waited as the last one took, twice as long each time until then. */
export const MOST_ROUNDS_WAITED = 32;
/** What an attempt is taken for at least, milliseconds. */
export const SHORTEST_ROUND_MS = 10;
/** How long attempts are made, milliseconds: a client waits no longer than that for an answer that says to come back. */
export const LONGEST_TRYING_MS = 20_000;
