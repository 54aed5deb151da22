// When an agreement was made or begins, and where it holds (talks: where they are held).
import { BREAKING, DATING, IS_VIOLATION, KNOWN_AGREEMENTS, MAKING } from '../lexicon/agreements.ts';
import type { DateMention, PlaceMention } from '../mentions/mention.ts';
import { wordsAfter, wordsBefore } from '../relations/line.ts';
import type { AgreementMention } from './naming.ts';

const REACH = 24;
const TALKED_OF = /\b(?:talks|negotiations|consultations) (?:on|about|over|for|towards?) (?:[a-z-]+ ){0,4}$/;
const BROKEN = new RegExp(`\\b${BREAKING}(?: [^ .;]+){0,3}$`);
const BREAK = /^(?:but|while|when|as|after|before|because|although|though|despite|;|\.|\()$/;

/** The words of time that belong to the agreement, not to what is told of it; null when the sentence has none. */
export function dateOf(mention: AgreementMention, dates: readonly DateMention[]): DateMention | null {
  // "talks on a truce resume on Tuesday": the day of the talks
  if (mention.kind !== 'TALKS' && TALKED_OF.test(`${wordsBefore(mention.line, mention.from, 6)} `)) return null;
  // "is to open a road by March": when it must be kept
  const isDeadline = ({ from }: DateMention) => mention.sentence.tokens[from - 1]?.lower === 'by';
  const here = dates.filter((date) => date.use !== 'OVER' && date.use !== 'UNTIL' && !isDeadline(date));
  // "broke the truce on Sunday" dates the breach, "broke the truce signed on Sunday" the truce
  const isBroken = BROKEN.test(wordsBefore(mention.line, mention.from, 5));
  const after = here.find(
    (date) =>
      date.from >= mention.to &&
      onlyDating(mention, mention.to, date.from) &&
      !IS_VIOLATION.test(wordsAfter(mention.line, mention.to, 1)) &&
      !(isBroken && !hasVerb(mention, date.from) && mention.sentence.tokens[date.from - 1]?.lower !== 'of'),
  );
  const modifying = here.find(
    (date) => date.to <= mention.from && mention.from - date.to <= 3 && isNounGroup(mention, date.to),
  );
  return modifying ?? after ?? here.find((date) => datesMaking(mention, date)) ?? null;
}

function hasVerb({ sentence, to }: AgreementMention, end: number): boolean {
  return sentence.tokens.slice(to, end).some(({ tag }) => tag === 'VERB');
}

/** "The 2018 deal", "February's fragile ceasefire". */
function isNounGroup({ sentence, from }: AgreementMention, start: number): boolean {
  return sentence.tokens
    .slice(start, from)
    .every((token) => /^(?:ADJ|NOUN|PROPN)$/.test(token.tag) || token.lower === "'s" || token.lower === 'brokered');
}

/** "a truce that the rivals signed in June", "talks scheduled for 25 April". */
function onlyDating({ sentence, kind }: AgreementMention, from: number, to: number): boolean {
  const between = sentence.tokens.slice(from, to);
  return (
    between.length <= REACH &&
    between.every((token, index) => {
      // "held for a third day on Monday"
      if (BREAK.test(token.lower) || (kind !== 'TALKS' && /^(?:held|holds?|holding)$/.test(token.lower))) return false;
      if (token.lower === ',')
        return DATING.test(between[index + 1]?.lower ?? '') || /^(?:which|that)$/.test(between[index + 1]?.lower ?? '');
      return (token.tag !== 'VERB' && token.tag !== 'AUX') || DATING.test(token.lower) || NOON.test(token.lower);
    })
  );
}

/** "at 6 am". */
const NOON = /^[ap]m$/;
/** Tokens from the verb that makes an agreement to it: "agreed on Friday to prolong for thirty days a". */
const MAKING_REACH = 10;
const MAKING_VERB = new RegExp(`^(?:${MAKING}|announced|declared|brokered|mediated)$`);

/** "On Monday the two sides signed a truce", "agreed on Thursday to a truce". */
function datesMaking({ sentence, from }: AgreementMention, date: DateMention): boolean {
  // "the 2013 attack" dates the attack
  if (date.to > from || date.use !== 'AT' || sentence.tokens[date.to]?.tag === 'NOUN') return false;
  const verb = sentence.tokens.findLastIndex((token, at) => at < from && MAKING_VERB.test(token.lower));
  if (verb < 0 || from - verb > MAKING_REACH) return false;
  const between = date.to <= verb ? sentence.tokens.slice(date.to, verb) : sentence.tokens.slice(verb + 1, date.from);
  return between.every((token) => !BREAK.test(token.lower) && (token.tag !== 'VERB' || DATING.test(token.lower)));
}

export interface PlacesOfMention {
  /** "a truce in Homs": said to be there. */
  readonly stated: readonly PlaceMention[];
  /** Elsewhere in a sentence that tells what was agreed. */
  readonly nearby: readonly PlaceMention[];
}

const TO_PLACE =
  /^(?:in|for|around|at|on|over|across|of|the|province|region|city|town|port|capital|enclave|district|village|disputed|besieged|central|(?:north|south)?-?(?:east|west)?(?:ern)?|and|["“”])$/;
const MADE_THERE = new RegExp(`\\b(?:${MAKING}|signature|talks|meeting|summit)(?: [^ ]+){0,2} (?:in|at)(?: the)?$`);
/** "at the request of Qatar and Turkey": who asked for it. */
const AT_REQUEST = /\b(?:request|invitation|behest|urging|insistence|initiative) of\b/;
const SIGNING = /\b(?:sign(?:s|ed|ing)?|signature|inked|initiall?ed)\b/;
const IN_COUNTRY = /^(?:in|across|throughout|inside|of)$/;

/** The places that a sentence gives to the agreement it mentions; where it was signed is none of them. */
export function placesOf(mention: AgreementMention, places: readonly PlaceMention[]): PlacesOfMention {
  const { sentence, line, from, to, kind } = mention;
  const here = places.filter((place) => place.use === 'SCENE');
  const isSigned = kind !== 'TALKS' && (kind === 'PEACE_ACCORD' || SIGNING.test(wordsBefore(line, from, 6)));
  const isStated = (place: PlaceMention) => {
    // "the Jeddah truce" was made there
    if (place.to === from)
      return (mention.name === null || kind !== null) && !KNOWN_AGREEMENTS.has(sentence.tokens[from - 1]?.lower ?? '');
    // "the Red Sea port of Hodeidah", "in the Kazakh capital Astana"
    if (/^(?:port|capital)$/.test(sentence.tokens[place.to]?.lower ?? '')) return false;
    if (place.from < to || (isSigned && place.place?.kind === 'TOWN')) return false;
    if (kind === 'TALKS') return onlyDating(mention, to, place.from);
    const isDescribed = (at: number) => here.some((other) => other !== place && other.from <= at && at < other.to);
    return (
      place.from > to &&
      sentence.tokens.slice(to, place.from).every((token, at) => TO_PLACE.test(token.lower) || isDescribed(to + at))
    );
  };
  const isNearby = (place: PlaceMention) =>
    place.from >= to &&
    !isStated(place) &&
    !sentence.tokens.slice(to, place.from).some(({ lower }) => lower === 'but' || lower === ';') &&
    !(isSigned && place.from - to < 4) &&
    !MADE_THERE.test(wordsBefore(line, place.from, 5)) &&
    !AT_REQUEST.test(wordsBefore(line, place.from, 9)) &&
    // a country named without "in" is a party
    (place.place?.kind !== 'COUNTRY' || IN_COUNTRY.test(sentence.tokens[place.from - 1]?.lower ?? ''));
  return { stated: here.filter(isStated), nearby: withoutRoads(here.filter(isNearby)) };
}

/** A corridor runs along a road; what the agreement holds for is the area that the road crosses. */
function withoutRoads(places: readonly PlaceMention[]): readonly PlaceMention[] {
  const areas = places.filter(({ place }) => place?.kind !== 'ROAD');
  return areas.length > 0 ? areas : places;
}
