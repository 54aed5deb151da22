// Whether a span of a sentence is told to say what the sentence tells.
import type { Sentence, Span } from '../../document/document.ts';
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
    if (SAYING.has(token.lower) || givesToll(tokens, at)) {
      if (isBesideSpeaker(tokens, to, at) || isOfOther(tokens, to, at)) return null;
      const passive = /^(?:was|were|been|is|are|be)$/.test(tokens[at - 1]?.lower ?? '') || isSaidOf(tokens, at);
      return !passive && (token.tag !== 'NOUN' || at === to) ? at : null;
    }
    if (token.tag === 'VERB' && !token.lower.endsWith('ing') && at > to) return goesOnSaying(tokens, at);
  }
  return null;
}

/** "22 pupils said among dead", "two officers said to be dead": what is said of people, not by them. */
export function isSaidOf(tokens: Sentence['tokens'], at: number): boolean {
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  return tokens[at]?.lower === 'said' && (next === 'among' || (next === 'to' && /^(?:be|have)$/.test(second)));
}

/** "does not disclose its losses but says …", "seized the post and said …": the subject of one verb says something by the next. */
export function goesOnSaying(tokens: Sentence['tokens'], verb: number): number | null {
  for (let at = verb + 1; at < tokens.length - 1 && at - verb < REACH_AFTER; at++) {
    const token = tokens[at];
    if (!token || STOPS.has(token.lower) || token.text === ',' || token.tag === 'VERB') return null;
    if (/^(?:and|but)$/.test(token.lower)) return SAYS.test(tokens[at + 1]?.lower ?? '') ? at + 1 : null;
  }
  return null;
}

/** "gave a toll of three", "gave the number as 20", "placed the toll at six": what tells who counts. */
export function givesToll(tokens: Sentence['tokens'], at: number): boolean {
  if (!/^(?:gave|gives|giving|placed|places|placing)$/.test(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(at + 1, at + 5).some((t) => /^(?:tolls?|figures?|numbers?|counts?|total)$/.test(t.lower));
}

const SAYS = /^(?:said|says|claimed|claims|reported)$/;

/** "killing two soldiers, the ministry said": behind the one comma stands another who speaks; an insertion has a second one, a list its "and". */
export function isBesideSpeaker(tokens: Sentence['tokens'], to: number, verb: number): boolean {
  const between = tokens.slice(to, verb);
  const [first, ...others] = between.flatMap((t, k) => (t.text === ',' ? [k] : []));
  if (first === undefined || others.length > 0 || first === between.length - 1) return false;
  const last = between.at(-1);
  // "the military said": the tagger takes it for an adjective
  const names = last?.lower === 'military' || NAMING.test(last?.tag ?? '');
  return names && !between.some((t) => /^(?:and|or|who|which|also)$/.test(t.lower));
}

/** "killed two soldiers and said": the verb behind "and" is that of who killed. */
export function isOfOther(tokens: Sentence['tokens'], to: number, verb: number): boolean {
  return verb === to + 1 && /^(?:and|but)$/.test(tokens[to]?.lower ?? '');
}

const NAMING = /^(?:NOUN|PROPN)$/;
/** A verb that ends what a sentence tells with who says so: "…, the ministry said on Friday". */
const CLOSING = /^(?:said|says?|told|added|adds|reported|reports?|confirmed|announced|stated|wrote)$/;
const QUOTATION = /^["“”]$/;
/** Tokens of the longest name of who closes a sentence: "a spokesman for the defence ministry and two residents of the capital". */
const CLOSING_REACH = 12;

/** "the governor, Omar Haddad, said": the token behind the commas around the name of who was described; else `at`. */
export function endOfName(tokens: Sentence['tokens'], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const close = tokens.findIndex((t, i) => i > at && t.tag !== 'PROPN');
  return close > at + 1 && tokens[close]?.text === ',' ? close + 1 : at;
}

/** "…, said Jean Baptiste, a porter": whether a name that nobody knows stands behind its verb of saying. */
export function tellsBehind(tokens: Sentence['tokens'], at: number): boolean {
  if (!/^(?:said|says)$/.test(tokens[at]?.lower ?? '')) return false;
  const quoted = QUOTATION.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return tokens[quoted]?.text === ',' && tokens[at + 1]?.tag === 'PROPN' && tokens[at + 2]?.tag === 'PROPN';
}

/** "…, the ministry said.", "…, a doctor and two residents said.": whether what begins behind a comma is only who speaks of all before it. */
export function closesWithSpeaker({ tokens }: Sentence, from: number): boolean {
  // "… among them a baby," the governor wrote
  const comma = tokens[QUOTATION.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1];
  if (comma?.text !== ',') return false;
  let isRelative = false;
  for (let at = from + 1; at <= from + CLOSING_REACH; at++) {
    at = endOfName(tokens, at);
    // "the Sana Relief Union (SRU) reported"
    if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
    const token = tokens[at];
    // "the doctors' union said"
    if (!token || (token.tag === 'PUNCT' && token.text !== "'")) return false;
    if (CLOSING.test(token.lower)) {
      const next = tokens[at + 1];
      return token.lower === 'told' || !next || /^(?:PUNCT|ADP)$/.test(next.tag) || DAY.test(next.lower);
    }
    // "Human Rights Watch said", "a war monitor said": the last word of who speaks, whatever the tagger takes it for
    const isLast = CLOSING.test(tokens[at + 1]?.lower ?? '');
    // "a porter who saw it said"
    isRelative ||= token.lower === 'who';
    if (!isRelative && ((token.tag === 'VERB' && !isLast) || token.tag === 'AUX')) return false;
  }
  return false;
}

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|later|earlier)$/;

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
      // "in reported Russian strikes": which strikes, and nobody who speaks
      if (/^(?:ADP|DET|NUM)$/.test(tokens[at - 1]?.tag ?? '')) return false;
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
