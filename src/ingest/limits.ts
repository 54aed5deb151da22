// What one ingest accepts, in UTF-16 units. Checked before any work is done.

/** About 40,000 English words. */
export const MAXIMUM_TEXT_LENGTH = 200_000;
export const MAXIMUM_TITLE_LENGTH = 1_000;
export const MAXIMUM_URL_LENGTH = 2_048;
export const MAXIMUM_PUBLISHER_LENGTH = 200;

/** How much of a text is looked at to tell whether it is a web page. */
export const MARKUP_WINDOW = 1_000;

/** A longer name, or one of more words, is no name but a description. */
export const MAXIMUM_NAME_LENGTH = 120;
export const MAXIMUM_NAME_WORDS = 10;
