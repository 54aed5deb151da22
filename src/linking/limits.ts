// Every number that bounds the comparison of reports or decides it, with its unit and reason.

/** Score at or above which two reports are of one event. */
export const SAME = 0.5;

/** Score at or above which they may be of one event, and are shown to a person as possible duplicates. */
export const POSSIBLE = 0.2;

/** Version of the trace: changes whenever a stored one can no longer be compared with a new one. */
export const TRACE_VERSION = 1;

/** Names and other rare words that a trace keeps, the first of its sentences; a short news item has no more. */
export const MAX_NAMES = 12;
export const MAX_WORDS = 20;

/** Figures that a trace keeps beside the tolls. */
export const MAX_FIGURES = 8;

/** Actors on each side that a trace keeps. */
export const MAX_ACTORS = 4;

/** Other events of the article that a trace keeps, most prominent first. */
export const MAX_SIBLINGS = 4;

/** UTF-16 units of a name or word in a trace. */
export const MAX_WORD_UNITS = 24;

/** Sentences at the beginning of an article's body that tell what it is about. */
export const LEAD_SENTENCES = 2;

/** Words of an article that its sketch is made of; copies are cut at the end. */
export const MAX_SKETCHED_WORDS = 1_500;

/** Rows of blocks that may be read for all events of one article. Each gives one trace, which is another row: 400 together, and 80 for its agreements. */
export const MAX_BLOCK_ROWS = 200;

/** Share of word runs in common at or above which one article repeats the text of another, cut or with another headline. */
export const COPY = 0.6;
