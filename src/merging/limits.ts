// Every number that bounds a regrouping, with its unit and reason.

/** Links that are kept of a report that comes in, the most alike ones: an event of hundreds of reports needs no more to hold together. */
export const MAX_LINKS = 24;
