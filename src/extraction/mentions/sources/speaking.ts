// Whether a span of a sentence is told to say what the sentence tells.
import type { Span } from '../../document/document.ts';
import { BY_WHOM, CITING, SAYING } from '../../lexicon/sources/words.ts';

/** Tokens between a source and its verb: "the ministry's spokesman, Major General X, told reporters". */
const REACH_AFTER = 8;
/** Tokens back to "according to", over further sources of a list. */
const REACH_BEFORE = 12;
const STOPS = new Set(['.', ';', ':', '?', '!']);
/** Verbs that may stand before who speaks: "said the ministry". */
const SAID_BY = new Set('said says reported wrote added confirmed announced declared'.split(' '));
const SAID_BY_REACH = 3;

/** A verb of saying after the span, or "according to", "said", "quoting" before it. */
export function speaks(span: Span): boolean {
  return sayingAfter(span) !== null || isCited(span);
}

/** The token of the verb of saying of which the span may be the subject; null when there is none. */
export function sayingAfter({ sentence: { tokens }, to }: Span): number | null {
  for (let at = to; at < tokens.length && at - to < REACH_AFTER; at++) {
    const token = tokens[at];
    if (!token || STOPS.has(token.lower)) return null;
    if (SAYING.has(token.lower)) {
      const passive = /^(?:was|were|been|is|are|be)$/.test(tokens[at - 1]?.lower ?? '');
      return !passive && (token.tag !== 'NOUN' || at === to) ? at : null;
    }
    if (token.tag === 'VERB' && !token.lower.endsWith('ing') && at > to) return null;
  }
  return null;
}

/** "according to X and Y", "said X", "reports from X", "released by X". */
function isCited({ sentence: { tokens }, from }: Span): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH_BEFORE; at--) {
    const { lower, tag } = tokens[at] ?? { lower: '.', tag: 'PUNCT' };
    if (STOPS.has(lower)) return false;
    if (CITING.has(lower)) return true;
    if (
      /^(?:reports?|statements?)$/.test(lower) &&
      (tag === 'NOUN' || /^(?:from|by|of)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      continue;
    if (SAID_BY.has(lower) && from - at <= SAID_BY_REACH) {
      return (
        at === from - 1 ||
        !tokens.slice(at + 1, from).some((t) => t.lower === 'that' || t.lower === 'to' || t.tag === 'ADP')
      );
    }
    if (lower === 'by' && BY_WHOM.has(tokens[at - 1]?.lower ?? '')) return true;
    if (tag === 'VERB' || tag === 'AUX') return false;
  }
  return false;
}
