// Every number that bounds the comparison of reports of agreements or decides it, with its unit and reason.

/** Score at or above which two reports are of one agreement. */
export const SAME = 0.5;

/** Logits by which the best of several agreements that a report may be of must excel: else it is of none of them. */
export const CLEAR_LOGITS = 1;

/** Version of the trace: changes whenever a stored one can no longer be compared with a new one. */
export const TRACE_VERSION = 1;

/** Parties, helpers and breakers, each, that a trace keeps. */
export const MAX_ACTORS = 6;

/** Words of a name that a trace keeps. */
export const MAX_NAME_WORDS = 3;

/** Divisions or countries that a trace keeps. */
export const MAX_AREAS = 3;

/** Parties that a report is filed under; most have two. */
export const MAX_FILED_PARTIES = 4;

/** Days by which the dates of two reports of one agreement differ: of signing, of taking effect. */
export const SLACK_DAYS = 3;

/** Days after it was made within which "the truce" still means the last one. */
export const LATELY_DAYS = 366;

/** Days between reports without a date that may speak of one agreement in force. */
export const TOGETHER_DAYS = 14;

/**
 * Rows of blocks that may be read for all agreements of one article. Each gives one trace, which is another row: 80, beside
 * what its events read.
 */
export const MAX_BLOCK_ROWS = 40;
