// What sets an act apart from the one told before it: "another", "elsewhere", "minutes later", "in response".

import type { Sentence } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { PlaceMention } from '../mentions/mention.ts';
import type { Side } from './candidate.ts';
import type { Frame } from './clauses/frame.ts';
import type { Part } from './parts.ts';

const APART = new Set(['another', 'separate', 'separately', 'elsewhere', 'meanwhile', 'meantime', 'similar', 'second']);

/**
 * "elsewhere", "another attack", "a second strike", "another six soldiers", "another woman in Hama";
 * but "another victim", "another post" and "was hit second" go on with the same event.
 */
export function isApart(
  { tokens }: Sentence,
  { from, to }: Part,
  places: readonly PlaceMention[],
  figures: readonly Figure[],
): boolean {
  const placed = places.some((p) => p.place?.kind !== 'COUNTRY');
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    // "a bomber with another man in the car"
    if (word === 'another' && tokens[at - 1]?.lower === 'with') continue;
    // "put the toll at 41 and said that its men were hurt when a second bomb fell"
    if (word === 'second' && figures.some((f) => f.isToll && f.to <= at)) continue;
    // "the first was a car bomb; the second was set off by a man on foot"
    if (word === 'second' && tokens.slice(from, at).some((t) => t.lower === 'first')) continue;
    // "In Damascus itself three died"
    if (word === 'itself' && places.some((p) => p.to === at && p.from - from <= 1)) return true;
    if (APART.has(word) && !(ADDS_ONE.test(word) && goesOn(tokens, at, placed))) return true;
  }
  return false;
}

/** "Earlier the group killed two clerks in the hamlet of X": a toll elsewhere, unless "earlier" is when somebody said so. */
export function isBefore({ tokens, text }: Sentence, places: readonly PlaceMention[]): boolean {
  if (!/^(?:earlier|previously)\b(?! (?:in|on|this|that|today))/i.test(text)) return false;
  const verb = tokens.find((t) => t.tag === 'VERB' || t.tag === 'AUX');
  const speaks = /^(?:said|says|told|reported|announced|put|gave|confirmed|had|noted|stated)$/.test(verb?.lower ?? '');
  return !speaks && places.some((p) => p.place?.kind !== 'COUNTRY');
}

/** "In a different context army units raided a camp": what the agency tells next. */
export const OTHER_CONTEXT =
  /^(?:and )?(?:in|on) (?:a|another) (?:different|parallel|related) (?:\p{L}+ )?(?:context|development|incident|front)\b/iu;

/** "The same day, soldiers repelled an attack on X": what else happened that day. */
export const SAME_DAY = /^(?:on )?(?:the|that) same (?:day|night|evening|morning|afternoon)\b/i;

/** "In the deadliest attack, a car bomb killed nine": one of several that were added up. */
export const ONE_OF_THEM =
  /^in (?:one|another|the (?:\p{L}+ )?(?:deadliest|bloodiest|worst|biggest|largest|first|second|latest)) (?:\p{L}+ ){0,2}(?:attacks?|incidents?|strikes?|raids?|bombings?|blasts?|explosions?|ambush|assault)\b/iu;

/** "in response the army fired shells at the hills": what the other side then did. */
export function answers({ text }: Sentence, sides: readonly Side[]): boolean {
  return ANSWER.test(text) && sides.some((s) => s.role === 'AGENT');
}

const ANSWER =
  /\b(?:in (?:an? )?(?:immediate |swift )?(?:response|retaliation)(?! (?:to|for)\b)|(?:hit|struck|fired|shot) back\b|retaliated\b|returned fire\b)|^(?:[\p{L}-]+ ){1,6}(?:responded|replied|answered) (?:to (?:[\p{L}-]+ ){1,5})?(?:with|by)\b|\bin (?:an?|the) (?:ensuing|subsequent) (?:gun ?(?:fight|battle)|shoot-?out|fire ?fight|clash|exchange)/iu;

/** "Minutes later two bombs exploded in the port, killing 11": an act with a toll that opens with its own hour. */
export function isNext(
  { tokens }: Sentence,
  { from }: Part,
  told: readonly Frame[],
  figures: readonly Figure[],
): boolean {
  const opening = tokens.slice(from, from + LATER_REACH);
  const at = opening.findIndex((t) => SHORT_TIME.test(t.lower));
  return (
    at >= 0 &&
    /^(?:later|earlier|afterwards|before|after)$/.test(opening[at + 1]?.lower ?? '') &&
    figures.some((f) => f.measure === 'KILLED' && !f.isToll) &&
    told.some((f) => f.form === 'VERB' && !/^(?:KILL|DIE|INJURE|SUFFER)$/.test(f.entry.act))
  );
}

const SHORT_TIME = /^(?:minutes?|hours?|moments)$/;

/** Tokens of the words of time that open a sentence: "About 20 minutes later". */
const LATER_REACH = 6;

/** "twelve children were among the dead": of those told before, whatever else the sentence speaks of. */
export const tellsPart = (figures: readonly Figure[]) => figures.some((f) => f.isPart && f.whole === null);

/** "ten people were also killed on Friday in Taiz", "also recently killed a judge in Ibb": a toll with a place and time of its own, beside those told before. */
export function addsToll(
  { tokens }: Sentence,
  figures: readonly Figure[],
  places: readonly PlaceMention[],
  isDated: boolean,
): boolean {
  const isAdded = ({ measure, frame }: Figure) => {
    if (measure !== 'KILLED' || frame?.form !== 'VERB') return false;
    const at = frame.trigger - 1;
    const isTimed = /^(?:recently|earlier|previously|later)$/.test(tokens[at]?.lower ?? '');
    return (isTimed || isDated) && tokens[isTimed ? at - 1 : at]?.lower === 'also';
  };
  return places.some((p) => p.place !== null && p.place.kind !== 'COUNTRY') && figures.some(isAdded);
}

/** "fighting also erupted in X": beside that told before. */
export function breaksOutToo(told: readonly Frame[], places: readonly PlaceMention[]): boolean {
  const isToo = ({ form, entry, trigger, sentence: { tokens } }: Frame) =>
    form === 'NOUN' &&
    entry.act === 'CLASH' &&
    tokens[trigger + 1]?.lower === 'also' &&
    /^(?:erupted|broke|flared|raged|continued|resumed|ensued)$/.test(tokens[trigger + 2]?.lower ?? '');
  return places.some((p) => p.place !== null && p.place.kind !== 'COUNTRY') && told.some(isToo);
}

const ADDS_ONE = /^(?:another|separate|similar|second)$/;

/** Tokens after "another" in which its noun stands. */
const NOUN_REACH = 3;

function goesOn(tokens: Sentence['tokens'], at: number, placed: boolean): boolean {
  if (/^(?:PUNCT|ADP|SCONJ)$/.test(tokens[at + 1]?.tag ?? 'PUNCT')) return true;
  // "another four people died in hospital": more dead of the same act, unless they have a place of their own
  if (tokens[at]?.lower === 'another' && tokens[at + 1]?.tag === 'NUM') return !placed;
  for (const [k, token] of tokens.slice(at + 1, at + 1 + NOUN_REACH).entries()) {
    if (token.tag === 'PUNCT') return false;
    if (NO_ACT.test(token.lower)) return true;
    // "another four people died in hospital", "another three were hurt"
    const counts =
      token.tag === 'NUM' && (VICTIM_NOUNS.has(tokens[at + k + 2]?.lower ?? '') || tokens[at + k + 2]?.tag === 'AUX');
    if (counts) return !placed;
    if (VICTIM_NOUNS.get(token.lower)?.people === 1) return !placed;
    if (token.tag === 'NOUN' && tokens[at + k + 2]?.tag !== 'NOUN') return false;
  }
  return false;
}

/** What is said or shown, and who is at home: a second one of these is no second event. */
const NO_ACT =
  /^(?:posts?|tweets?|videos?|photos?|photographs?|images?|pictures?|reports?|sources?|users?|accounts?|statements?|testimon(?:y|ies)|articles?|famil(?:y|ies)|members?|names?|pages?|outlets?|agenc(?:y|ies)|relatives?|hand|time|day|part|floor|survivor)$/;
