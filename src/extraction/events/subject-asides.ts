// What a sentence only says of who acts in it: "the rebels, who seized the port in May, attacked the village".
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { Frame } from './clauses/frame.ts';

/** Tokens of a clause between commas; `from` is its first comma. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

const mayDescribe = hasCue((word) => word === 'which' || word === 'who');

/** Tokens from the second comma to the verb of whoever stands before the first: "has since". */
const VERB_REACH = 4;

/**
 * The clause between commas that tells of another time than the act whose doer, or whose victim, stands before it; null without one.
 *
 * @param dates the words of time of the sentence
 */
export function subjectAside(
  sentence: Sentence,
  frames: readonly Frame[],
  dates: readonly DateMention[],
): Aside | null {
  if (!mayDescribe(sentence) || dates.length === 0) return null;
  const { tokens } = sentence;
  const from = tokens.findIndex(
    (t, at) => at > 0 && t.text === ',' && /^(?:which|who)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  if (from < 0) return null;
  const isOfSubject = (f: Frame) => [...f.agents, ...f.patients].some((g) => g.to <= from);
  const main = frames.find(
    (f) => f.form === 'VERB' && f.trigger > from && isOfSubject(f) && closesBefore(sentence, f, from),
  );
  const to = main ? closingComma(sentence, main.trigger) : -1;
  if (to <= from) return null;
  const isInside = (at: number) => at > from && at < to;
  const own = dates.filter((d) => isInside(d.from));
  const others = dates.filter((d) => !isInside(d.from));
  const isLongAgo = own.length > 0 && own.every((d) => d.precision === 'MONTH' || d.precision === 'YEAR');
  const isOther = own.length > 0 && others.length > 0 && own.every((d) => others.every((o) => o.start !== d.start));
  return isLongAgo || isOther ? { from, to } : null;
}

function closesBefore(sentence: Sentence, { trigger }: Frame, from: number): boolean {
  return closingComma(sentence, trigger) > from + 1;
}

/** The comma right before a verb; −1 where none stands there. */
function closingComma({ tokens }: Sentence, verb: number): number {
  for (let at = verb - 1; at >= verb - VERB_REACH; at--) {
    if (tokens[at]?.text === ',') return at;
    if (!/^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '')) return -1;
  }
  return -1;
}
