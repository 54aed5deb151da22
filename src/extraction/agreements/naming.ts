// Where a sentence speaks of an agreement, what kind it is, and under which name.

import type { AgreementKind } from '../../../schema/vocabulary.ts';
import { hasCue } from '../document/cues.ts';
import { type Span, textOf } from '../document/document.ts';
import { AGREED_ACTS, AGREEMENT_NAMES, KNOWN_AGREEMENTS, OTHER_BUSINESS, OTHER_THING } from '../lexicon/agreements.ts';
import type { ActorMention, DateMention } from '../mentions/mention.ts';
import { governmentCalled } from '../relations/governments.ts';
import { type Line, type LineMatch, matchesIn, wordsAfter, wordsBefore } from '../relations/line.ts';

/** How a mention points: back to a known one, to a new one, or neither. */
export type Reference = 'DEFINITE' | 'DEMONSTRATIVE' | 'INDEFINITE' | 'FRESH';

export interface AgreementMention extends Span {
  readonly line: Line;
  /** Null for "the deal", "an agreement". */
  readonly kind: AgreementKind | null;
  readonly reference: Reference;
  readonly plural: boolean;
  /** The proper name, verbatim: "Minsk agreement". */
  readonly name: string | null;
  /** Told by a verb alone: "agreed to stop fighting". */
  readonly verbal: boolean;
}

const NAMES = AGREEMENT_NAMES.map(([kind, words]) => ({ kind, pattern: wholeWords(words) }));
const ACTS = AGREED_ACTS.map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`(?<=\\bagree[sd]? (?:on [a-z]+ )?(?:on |to )?)(?:${words})(?![\\w-])`, 'g'),
}));

/** Most sentences have none of these and are passed over. */
export const mayTellAgreement = hasCue((word) => HINT.test(word));
const HINT =
  /cease|cessation|truce|armistice|aggression|escalation|demilitari|agree|accord(?!ing)|deal|pact|treat(?:y|ies)|talk|negotiat|dialogue|summit|exchange|swap|pause|halt|freeze|peace|memorandum|protocol|settlement|understanding|arrangement|principles/;

/** Reads the mentions of agreements in a sentence that may tell one, in order, none overlapping. */
export function readAgreementMentions(
  line: Line,
  actors: readonly ActorMention[],
  dates: readonly DateMention[],
): AgreementMention[] {
  const taken: LineMatch[] = [];
  const mentions: AgreementMention[] = [];
  const candidates = [
    ...ACTS.map((act) => ({ ...act, verbal: true })),
    ...NAMES.map((name) => ({ ...name, verbal: false })),
  ];
  for (const { kind, pattern, verbal } of candidates)
    for (const match of matchesIn(line, pattern)) {
      if (taken.some((other) => match.from < other.to && other.from < match.to)) continue;
      if (!verbal && !isNoun(line, match, kind)) continue;
      taken.push(match);
      mentions.push(mentionOf(line, match, kind, verbal, actors, dates));
    }
  return mentions.sort((a, b) => a.from - b.from);
}

function mentionOf(
  line: Line,
  match: LineMatch,
  kind: AgreementKind | null,
  verbal: boolean,
  actors: readonly ActorMention[],
  dates: readonly DateMention[],
): AgreementMention {
  // every word of a headline may be capitalised
  const named = verbal || line.sentence.role === 'HEADLINE' ? match.from : nameStart(line, match, actors, dates);
  const first = line.sentence.tokens[named]?.lower ?? '';
  const name = named < match.from ? textOf({ sentence: line.sentence, from: named, to: match.to }) : null;
  const known = name === null ? undefined : KNOWN_AGREEMENTS.get(first);
  const endedWar = !verbal && ENDED_WAR.test(wordsAfter(line, match.to, 22));
  return {
    sentence: line.sentence,
    line,
    from: match.from,
    to: match.to,
    kind: kind ?? known ?? (endedWar ? 'PEACE_ACCORD' : null),
    reference: verbal ? 'INDEFINITE' : referenceOf(wordsBefore(line, match.from, 6)),
    plural: /s$/.test(match.words) && !/(?:hostilities|talks|negotiations)$/.test(match.words),
    name,
    verbal,
  };
}

/** "to deal with", "a trade deal", "the ceasefire line" are no agreements of a conflict. */
function isNoun(line: Line, match: LineMatch, kind: AgreementKind | null): boolean {
  const before = wordsBefore(line, match.from, 3);
  // "the deal is not a ceasefire"
  if (IS_NONE.test(before) || OTHER_THING.test(wordsAfter(line, match.to, 4))) return false;
  if (kind !== null) return true;
  const tag = line.sentence.tokens[match.from]?.tag;
  return tag !== 'VERB' && tag !== 'AUX' && !OTHER_BUSINESS.test(before) && !/\b(?:to|in|not|can)$/.test(before);
}

/** "The accord, signed in Oslo, ended a six-year war": what kind a nameless agreement was is told by what it ended. */
const ENDED_WAR =
  /^(?:, [^,;.]{1,60} ,? ?)?(?:(?:that|which|has|had) )*ended (?:the |an? |their |its )?(?:[a-z\d-]+ ){0,4}(?:war|conflict|insurgency)\b/;
const IS_NONE = /\b(?:is|was|are|were) (?:not|no)(?: an?| the)?$/;

/** Start of the proper name before the noun; the match's own start when there is none. */
function nameStart(
  line: Line,
  match: LineMatch,
  actors: readonly ActorMention[],
  dates: readonly DateMention[],
): number {
  const { sentence } = line;
  const others = [...actors, ...dates];
  let start = match.from;
  while (match.from - start < 4) {
    const at = start - 1;
    const token = sentence.tokens[at];
    if (token?.tag !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(token.text) || token.text.includes('-')) break;
    const isOther = others.some((m) => m.from <= at && m.to > at) || governmentCalled(token.lower, token.text) !== null;
    if (CALENDAR.test(token.lower) || (isOther && !KNOWN_AGREEMENTS.has(token.lower))) break;
    start--;
  }
  return start;
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun|christmas|ramadan|eid)(?:days?)?$/;

function referenceOf(before: string): Reference {
  if (
    /\b(?:new|another|fresh|second|third|renewed|separate|similar|other|previous|earlier|past|prior|failed|abortive)(?: [a-z-]+)?$/.test(
      before,
    )
  )
    return 'FRESH';
  const determiner =
    /\b(the|this|that|these|such|its|their|an?|any|no|'s)(?: (?!of\b|and\b|to\b|in\b)[^ ]+){0,3}$/.exec(before)?.[1];
  if (determiner === 'this' || determiner === 'that' || determiner === 'these' || determiner === 'such')
    return 'DEMONSTRATIVE';
  return determiner === 'the' || determiner === 'its' || determiner === 'their' || determiner === "'s"
    ? 'DEFINITE'
    : 'INDEFINITE';
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'g');
}
