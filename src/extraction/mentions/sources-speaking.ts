// Whether a span of a sentence is told to say what the sentence tells.
import type { Span } from '../document/document.ts';
import { BY_WHOM, CITING, SAYING } from '../lexicon/sources/words.ts';

/** Tokens between a source and its verb: "the ministry's spokesman, Major General X, told reporters". */
const REACH_AFTER = 8;
/** Tokens back to "according to", over further sources of a list. */
const REACH_BEFORE = 12;
const STOPS = new Set(['.', ';', ':', '?', '!']);

/** A verb of saying after the span, or "according to", "said", "quoting" before it. */
export function speaks({ sentence, from, to }: Span): boolean {
  const { tokens } = sentence;
  for (let at = to; at < tokens.length && at - to < REACH_AFTER; at++) {
    const token = tokens[at];
    if (!token || STOPS.has(token.lower)) break;
    if (SAYING.has(token.lower)) {
      const passive = /^(?:was|were|been|is|are|be)$/.test(tokens[at - 1]?.lower ?? '');
      return !passive && (token.tag !== 'NOUN' || at === to);
    }
    if (token.tag === 'VERB' && !token.lower.endsWith('ing') && at > to) break;
  }
  return isCited({ sentence, from, to });
}

function isCited({ sentence, from }: Span): boolean {
  const { tokens } = sentence;
  for (let at = from - 1, back = 0; at >= 0 && back < REACH_BEFORE; at--, back++) {
    const { lower, tag } = tokens[at] ?? { lower: '.', tag: 'PUNCT' };
    if (STOPS.has(lower)) return false;
    if (CITING.has(lower)) return true;
    if (
      /^(?:reports?|statements?)$/.test(lower) &&
      (tag === 'NOUN' || /^(?:from|by|of)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      continue;
    if (back < 3 && SAYING.has(lower) && lower !== 'told' && lower !== 'report')
      return (
        back === 0 || !tokens.slice(at + 1, from).some((t) => t.lower === 'that' || t.lower === 'to' || t.tag === 'ADP')
      );
    if (lower === 'by' && BY_WHOM.has(tokens[at - 1]?.lower ?? '')) return true;
    if (tag === 'VERB' || tag === 'AUX') return false;
  }
  return false;
}
