// What one call that reads articles again does at most.

/** Articles a call. Each takes some 10 ms of a processor to read, and 27 of the 1,000 statements that D1 takes, more where it changes. */
export const MAX_ARTICLES = 25;

/** Statements after which a call begins no other article: one that changes takes up to some hundred. */
export const MAX_STATEMENTS = 800;
