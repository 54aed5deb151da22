// What people type into a search box, as an expression of FTS5 in which everything is a quoted word: no operator, column or
// parenthesis of theirs is ever one of SQLite's.
import * as z from 'zod';

/** UTF-16 units of a query. */
const MAXIMUM_LENGTH = 500;
const MAXIMUM_TERMS = 32;
/** Words with a `*`: each gathers the places of all words that begin so. */
const MAXIMUM_PREFIXES = 4;
/** Letters before a `*`: with fewer, half the index would match. */
const LEAST_PREFIX = 3;

export interface SearchQuery {
  /** For MATCH. */
  readonly match: string;
  /** Whether a word stands for all that begin with it, which takes longer to set up. */
  readonly hasPrefix: boolean;
  readonly terms: readonly SearchTerm[];
}

/** A word, or the words of a phrase, as given. */
export interface SearchTerm {
  readonly words: string;
  readonly isExcluded: boolean;
  /** Whether the last word stands for all that begin with it. */
  readonly isPrefix: boolean;
}

/** A minus, then a quoted phrase or a run without blanks, with its star; a quote that has no partner is a blank. */
const TERM = /(-?)(?:"([^"]*)"(\*?)|([^\s"]+))/gu;
/** What FTS5's unicode61 makes words of. */
const WORD = /[\p{L}\p{N}\p{Co}]/u;
const LONG_LAST_WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}\\p{Co}]{${LEAST_PREFIX}}$`, 'u');
/** Also halves of surrogate pairs, and NUL, at which SQLite would stop reading. */
const UNREADABLE = /[\p{Cc}\p{Cs}]/gu;
const QUOTES = /[“”„«»]/gu;

function termsOf(text: string): SearchTerm[] {
  const readable = text.replace(UNREADABLE, ' ').replace(QUOTES, '"');
  return [...readable.matchAll(TERM)].flatMap(([, minus, phrase, star, run = '']) => {
    const words = phrase ?? run.replace(/\*+$/, '');
    if (!WORD.test(words)) return [];
    const isPrefix = (phrase === undefined ? words !== run : star === '*') && LONG_LAST_WORD.test(words);
    return { words, isExcluded: minus === '-', isPrefix };
  });
}

/**
 * Parses a query: words that must all occur, `"a phrase"`, `begin*` from three letters on, `-without`. A word with marks inside,
 * as `al-Bab`, is the phrase of its parts. Case and accents make no difference.
 */
export const searchQuery = z
  .string('give a text')
  .max(MAXIMUM_LENGTH, `give at most ${MAXIMUM_LENGTH} characters`)
  .transform((text, context): SearchQuery => {
    const terms = termsOf(text);
    const wanted = terms.filter(({ isExcluded }) => !isExcluded);
    const excluded = terms.filter(({ isExcluded }) => isExcluded);
    if (wanted.length === 0) {
      context.addIssue('give at least one word that is to occur');
      return z.NEVER;
    }
    if (terms.length > MAXIMUM_TERMS) {
      context.addIssue(`give at most ${MAXIMUM_TERMS} words`);
      return z.NEVER;
    }
    const prefixes = terms.filter(({ isPrefix }) => isPrefix).length;
    if (prefixes > MAXIMUM_PREFIXES) {
      context.addIssue(`give at most ${MAXIMUM_PREFIXES} words with a *`);
      return z.NEVER;
    }
    const list = (of: readonly SearchTerm[], by: string) =>
      of.map(({ words, isPrefix }) => `"${words}"${isPrefix ? '*' : ''}`).join(by);
    return {
      match: list(wanted, ' ') + (excluded.length > 0 ? ` NOT (${list(excluded, ' OR ')})` : ''),
      hasPrefix: prefixes > 0,
      terms,
    };
  });
