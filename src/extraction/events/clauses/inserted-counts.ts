// Counts of some of a subject between it and its verb: "nine cooks and six maids, two of whom were related, died".
import type { Sentence } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import type { VerbGroup } from '../../groups/verb-groups.ts';
import { isFiniteVerb } from './boundaries.ts';

/** "nine cooks and six maids, two of whom were related, died": the token before which the subject stands. */
export function beforePartitive(sentence: Sentence, verb: VerbGroup, left: readonly NounGroup[]): number | null {
  const { tokens } = sentence;
  const pronoun = tokens.findLastIndex((t, at) => at < verb.from && (t.lower === 'whom' || t.lower === 'them'));
  if (!/^(?:of|among)$/.test(tokens[pronoun - 1]?.lower ?? '')) return null;
  const closed = tokens[verb.from - 1]?.text === ',';
  const clause = tokens.slice(pronoun, closed ? verb.from - 1 : verb.from);
  if (clause.some((t) => /^[,;]$/.test(t.text))) return null;
  if (closed) {
    const comma = tokens.slice(0, pronoun).findLastIndex((t) => t.text === ',');
    return comma > 0 && pronoun - comma <= PARTITIVE_REACH ? comma : pronoun - 1;
  }
  // "seven weavers three of them women were shot", with the commas lost
  const count = left.findLastIndex((g) => g.to === pronoun - 1 && g.headless);
  const [some, before] = [left[count], left[count - 1]];
  const isInserted = left.at(-1)?.to === verb.from && left.length - count <= 2;
  return some && before?.to === some.from && isInserted ? some.from : null;
}

/** "ten guests, including four women, two of whom were nuns, and a boy, were shot": the comma before which the subject stands. */
export function beforeInclusion(sentence: Sentence, verb: VerbGroup): number | null {
  const { tokens } = sentence;
  const near = Math.max(1, verb.from - INCLUSION_REACH);
  const words = tokens.slice(near, verb.from).map((t) => t.lower);
  const pronoun = words.findLastIndex((word, k) => word === 'whom' && words[k - 1] === 'of');
  const including = words.slice(0, Math.max(0, pronoun)).findLastIndex((word) => /^(?:including|among)$/.test(word));
  const opening = near + including;
  if (including < 0 || tokens[opening - 1]?.text !== ',') return null;
  const verbs = tokens.slice(0, verb.from).flatMap((_, at) => (isFiniteVerb(sentence, at) ? [at] : []));
  const within = verbs.filter((at) => at > opening);
  // "killed ten guests, including four women, two of whom were nuns, and two boys were hurt": the boys are of the next clause
  const isClosed = tokens[verb.from - 1]?.text === ',' || within.length === verbs.length;
  return within.length <= 1 && isClosed ? opening - 1 : null;
}

/** Tokens of an insertion that names kinds of those counted, with a clause on some of them. */
const INCLUSION_REACH = 40;

/** Tokens between a comma and "whom": "at least two of". */
const PARTITIVE_REACH = 5;
