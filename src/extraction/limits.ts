// Every bound of extraction, with its unit and reason.

/** UTF-16 units of text that are read; a long feature has 30,000. */
export const MAX_TEXT_UNITS = 200_000;

/** UTF-16 units of a title; longer ones are no titles. */
export const MAX_TITLE_UNITS = 2_000;

/** UTF-16 units of an id, a URL or a publisher's name. */
export const MAX_FIELD_UNITS = 2_048;

/** UTF-16 units of a text that are looked at to tell whether it is a web page; comments and declarations come first. */
export const MARKUP_WINDOW_UNITS = 1_000;

/** UTF-16 units of a run without blanks that are read; the longest word of news has 30, an address 200. The tokeniser's time grows with the square. */
export const MAX_WORD_UNITS = 256;

/** Tokens of a sentence; longer ones are lists that lost their full stops, and are read in pieces. What looks around in a sentence looks this far. */
export const MAX_SENTENCE_TOKENS = 500;

/**
 * Sentences of a text; as much news as is read has 2,000, and what has more than this is a list that stands a word or a name to
 * a line. The time of extraction grows with them: with this bound no text takes much longer than prose of the same length.
 */
export const MAX_SENTENCES = 5_000;

/** Events of an article; a daily digest of a war has 60. */
export const MAX_EVENTS = 200;

/** Mentions of one event that are joined; the longest list of victims in the news has 60. Each is compared with every other. */
export const MAX_MENTIONS_OF_EVENT = 100;

/** Figures of one event; the most that news gives are 25. Each is compared with every other. */
export const MAX_FIGURES_OF_EVENT = 100;

/** Version of the extractor: changes whenever the same text may give another record. */
export const EXTRACTOR_VERSION = '0.6.5';
