// The document that every later stage reads: sentences, tokens, tags and offsets back to the original text.
import type { SentenceRole } from '../../../schema/vocabulary.ts';
import type { ArticleInput } from '../record.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token {
  /** Verbatim. */
  readonly text: string;
  /** Lower case, accents and curly apostrophes folded to ASCII: what lexicons are matched against. */
  readonly lower: string;
  readonly tag: PartOfSpeech;
  /** UTF-16 offsets into the text that the sentence is cut from: the article's text, or its title for sentence −1. */
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  /** −1 for the title; else the place in the record's `sentences`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: SentenceRole;
  readonly tokens: readonly Token[];
  /** Number of the block of lines that it stands in. */
  readonly paragraph: number;
}

export interface PublishedAt {
  readonly date: string | null;
  readonly basis: 'INPUT' | 'DATELINE' | 'TITLE' | null;
}

export interface Document {
  readonly input: ArticleInput;
  /** The sentence of the title, when the input has one. */
  readonly title: Sentence | null;
  /** All sentences of the text in order; those whose role is no evidence (captions, boilerplate) included. */
  readonly sentences: readonly Sentence[];
  /** The sentences that tell of events, title first: HEADLINE and BODY. */
  readonly evidence: readonly Sentence[];
  readonly publishedAt: PublishedAt;
  /** True where the whole article is in capitals, so that letter case tells nothing. */
  readonly capitals: boolean;
}

/** A run of tokens of one sentence, `to` exclusive. */
export interface Span {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** Whether a sentence is the title or a headline of the text. */
export function isHeadline({ role }: Pick<Sentence, 'role'>): boolean {
  return role === 'HEADLINE';
}

/** The words of a span, verbatim from the article. */
export function textOf({ sentence, from, to }: Span): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? sentence.text.slice(first.start - sentence.start, last.end - sentence.start) : '';
}

/** Whether a token stands in one of several spans of its sentence. */
export function covers(spans: readonly Pick<Span, 'from' | 'to'>[], at: number): boolean {
  for (const { from, to } of spans) if (from <= at && at < to) return true;
  return false;
}

/** Whether two spans of one sentence share a token. */
export function overlaps(a: Span, b: Span): boolean {
  return a.sentence === b.sentence && a.from < b.to && b.from < a.to;
}
