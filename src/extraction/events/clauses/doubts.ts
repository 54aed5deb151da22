// Doers of whom nothing is told for certain: "was likely carried out by", "possibly rebel fire", "it was unclear if".
import type { Sentence } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';

const HEDGE =
  /^(?:likely|probably|possibly|presumably|apparently|allegedly|suspected|believed|thought|presumed|alleged)$/;
/** Tokens before the verb in which it is hedged: "suspected to have been". */
const HEDGE_REACH = 5;

/** "was likely carried out by", "are suspected to have been staged by": whoever did it is not told as a fact. */
export function isHedged(tokens: Sentence['tokens'], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= HEDGE_REACH; at--) {
    const token = tokens[at];
    if (HEDGE.test(token?.lower ?? '')) return true;
    if (
      !token ||
      !(token.tag === 'AUX' || token.tag === 'PART' || token.tag === 'ADV' || /^(?:to|have|has)$/.test(token.lower))
    )
      return false;
  }
  return false;
}

/** "apparently by the army", "what were likely Saudi strikes", "possibly rebel fire": the adverb doubts who it was. */
export function isDoubted({ sentence: { tokens }, from, actor }: NounGroup): boolean {
  const isArticle = /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '');
  const by = from - (isArticle ? 2 : 1);
  const before = tokens[by]?.lower === 'by' ? by - 1 : by;
  if ([tokens[before], ...tokens.slice(from, actor?.from ?? from)].some((t) => DOUBT.test(t?.lower ?? ''))) return true;
  if (isUnclear(tokens, from)) return true;
  // "planes believed to be Russian"
  if (tokens[from - 1]?.lower === 'be' && HEDGE.test(tokens[from - 3]?.lower ?? '')) return true;
  // "officials believe that the army shelled the town"
  const believes = tokens.findLastIndex((t, at) => at < from && !/^(?:the|an?|that)$/.test(t.lower));
  return BELIEVES.test(tokens[believes]?.lower ?? '');
}

/** Tokens from "if" to who may have acted: "it was unclear whether the air strikes on the town were carried out by". */
const UNCLEAR_REACH = 20;

/** "it was unclear if the strike was carried out by X": nobody is told to have done it. */
function isUnclear(tokens: Sentence['tokens'], from: number): boolean {
  const question = tokens.findLastIndex((t, at) => at < from && /^(?:if|whether)$/.test(t.lower));
  return (
    question > 0 &&
    from - question <= UNCLEAR_REACH &&
    /^(?:clear|unclear|unknown|known|certain|uncertain)$/.test(tokens[question - 1]?.lower ?? '')
  );
}

const BELIEVES = /^(?:believes?|believed|thinks?|suspects?|suspected)$/;

const DOUBT = /^(?:likely|probably|possibly|presumably|apparently)$/;
