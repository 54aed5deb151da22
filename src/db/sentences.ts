// An article's sentences as its row keeps them: where each stands in the text, all in one cell. A row for each would be half of what
// an ingest writes, and its words a second copy of the text.
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import * as z from 'zod';
import { SENTENCE_ROLES, type SentenceRole } from '../../schema/vocabulary.ts';

/** A sentence by its UTF-16 offsets into the text, end exclusive. Index −1 is the title, with offsets into that. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly role: SentenceRole;
  readonly text: string;
}

/** What SQLite cuts out of a text by UTF-16 offsets: it counts characters, so that a cut behind one of two code units is another. */
function cutBySqlite(text: string, { start, end }: Sentence): string {
  return /[\u{10000}-\u{10FFFF}]/u.test(text.slice(0, end))
    ? [...text].slice(start, end).join('')
    : text.slice(start, end);
}

/**
 * The cell: the title's sentence, or null without a title, then those of the text by index. Each is [start, end, role], with its words
 * where SQLite would cut others.
 */
export function writeSentences(
  sentences: readonly Sentence[],
  { text, title }: { text: string; title: string | null },
) {
  const headline = title === null ? null : [0, title.length, 'HEADLINE'];
  const others = sentences.map((sentence) => {
    const { start, end, role } = sentence;
    return cutBySqlite(text, sentence) === sentence.text ? [start, end, role] : [start, end, role, sentence.text];
  });
  return JSON.stringify([headline, ...others]);
}

const place = z.tuple([z.int(), z.int(), z.enum(SENTENCE_ROLES)]).rest(z.string());
const places = z.array(place.nullable());

/** Where sentences stand, from the cell: by their indexes. */
export function readPlaces(cell: string): ReadonlyMap<number, Omit<Sentence, 'text' | 'index'>> {
  return new Map(
    places.parse(JSON.parse(cell)).flatMap((given, position) => {
      if (given === null) return [];
      const [start, end, role] = given;
      return [[position - 1, { start, end, role }] as const];
    }),
  );
}

/** A sentence as JSON, of the row `told`: its number `at`, its place, and the title and text of its article. */
const TOLD = sql.raw(`json_array(at, place ->> 0, place ->> 1, place ->> 2, iif(at < 0, coalesce(title, ''),
  coalesce(place ->> 3, substr(text, 1 + (place ->> 0), (place ->> 1) - (place ->> 0)))))`);

/** Columns of a row that a sentence states. */
interface Stated {
  readonly articleId: SQLWrapper;
  readonly sentenceIndex: SQLWrapper;
}

/** SQL of the sentence that states a row, for {@link readSentences}. */
export function sentenceOf({ articleId, sentenceIndex }: Stated): SQL<string> {
  return sql`(select json_array(${TOLD}) || '' from (
    select ${sentenceIndex} as at, sentences ->> (${sentenceIndex} + 1) as place, title, text
    from articles as quoted where quoted.id = ${articleId}) as told)`;
}

/** SQL of the sentences whose numbers a row lists, for {@link readSentences}. */
export function sentencesOf({ articleId, sentences }: Record<'articleId' | 'sentences', SQLWrapper>): SQL<string> {
  return sql`(select json_group_array(${TOLD}) || '' from (
    select listed.value as at, quoted.sentences ->> (listed.value + 1) as place, title, text
    from articles as quoted cross join json_each(${sentences}) as listed where quoted.id = ${articleId}) as told)`;
}

/** SQL of all sentences of an article's text, for {@link readSentences}. */
export function allSentencesOf({ id }: { readonly id: SQLWrapper }): SQL<string> {
  return sql`(select json_group_array(${TOLD}) || '' from (
    select listed.key - 1 as at, listed.value as place, title, text
    from articles as quoted cross join json_each(quoted.sentences) as listed where quoted.id = ${id} and listed.key > 0) as told)`;
}

const sentences = z.array(z.tuple([z.int(), z.int(), z.int(), z.enum(SENTENCE_ROLES), z.string()]));

export function readSentences(json: string): Sentence[] {
  return sentences
    .parse(JSON.parse(json))
    .map(([index, start, end, role, text]) => ({ index, start, end, role, text }));
}

const indexes = z.array(z.int());

/** Numbers of sentences, from the cell of a row that lists them. */
export function readIndexes(cell: string): number[] {
  return indexes.parse(JSON.parse(cell));
}

/** The cell: each number once, in order. */
export function writeIndexes(given: readonly number[]): string {
  return JSON.stringify([...new Set(given)].sort((a, b) => a - b));
}
