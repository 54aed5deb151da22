// Every number that bounds the comparison of reports or decides it, with its unit and reason.

/** Score at or above which two reports are of one event. */
export const SAME = 0.55;

/** Score at or above which they may be of one event, and are shown to a person as possible duplicates. */
export const POSSIBLE = 0.2;

/** Version of the trace: changes whenever a stored one can no longer be compared with a new one. */
export const TRACE_VERSION = 2;

/** Names and other rare words that a trace keeps, the first of its sentences; a short news item has no more. */
export const MAX_NAMES = 12;
export const MAX_WORDS = 20;

/** Figures that a trace keeps beside the tolls. */
export const MAX_FIGURES = 8;

/** Actors on each side that a trace keeps. */
export const MAX_ACTORS = 4;

/** UTF-16 units of a name or word in a trace. */
export const MAX_WORD_UNITS = 24;

/** Sentences at the beginning of an article's body that tell what it is about. */
export const LEAD_SENTENCES = 2;

/** Words of an article that its sketch is made of; copies are cut at the end. */
export const MAX_SKETCHED_WORDS = 1_500;

/** Share of word runs in common at or above which one article repeats the text of another, cut or with another headline. */
export const COPY = 0.6;

/** Days between the dates that two reports of one event give, at most; of reports that are told further apart one is misread. */
export const SLACK_DAYS = 2;

/** Days that a report may leave open and still be filed by its day, and by its month. */
export const CLOSE_DAYS = 4;
export const MONTH_DAYS = 31;

/** Degrees. Half a cell, 28 km and less to the east and west, is how far apart two small places may be named for one. */
export const CELL_DEGREES = 0.5;

/** Fewer people killed are no key to find a report by. */
export const LEAST_TELLING_TOLL = 5;

/** So many are a key wherever it was: a given number of this size stands in one event of a hundred. */
export const GREAT_TOLL = 10;

/** Rows that may be read to find the reports which all events of one article are compared with; of 500, a hundred are for its agreements. */
export const MAX_ROWS = 400;

/** Ranges that are looked up for one article; a news item needs thirty, a digest of a day gets the most telling of each event. */
export const MAX_SOUGHT = 80;

/** Ranges that are looked up without a day, after all others: of ten years of news a town has hundreds of undated reports. */
export const MAX_UNDATED = 20;
