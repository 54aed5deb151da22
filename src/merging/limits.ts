// Every number that bounds a regrouping, with its unit and reason.

/** Links that are kept of a report that comes in, the most alike ones: an event of hundreds of reports needs no more to hold together. */
export const MAX_LINKS = 24;

/** The same of a report of an agreement: a pact of thousands of reports is read whole when one more comes in. */
export const MAX_AGREEMENT_LINKS = 8;
