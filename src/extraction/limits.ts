// Every bound of extraction, with its unit and reason.

/** UTF-16 units of text that are read; a long feature has 30,000. */
export const MAX_TEXT_UNITS = 200_000;

/** UTF-16 units of a title; longer ones are no titles. */
export const MAX_TITLE_UNITS = 2_000;

/** UTF-16 units of an id, a URL or a publisher's name. */
export const MAX_FIELD_UNITS = 2_048;

/** Version of the extractor: changes whenever the same text may give another record. */
export const EXTRACTOR_VERSION = '0.1.0';
