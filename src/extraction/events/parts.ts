// Cuts a sentence that tells several events: by place, by time, by what it only remembers.
import { hasCue } from '../document/cues.ts';
import { isHeadline, type Sentence } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import type { Figure } from '../figures/figure.ts';
import { COMPARISON } from '../figures/ranks.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { isOfStatement } from '../mentions/dates/tense.ts';
import type { DateMention, Mentions, PlaceMention } from '../mentions/mention.ts';
import type { Frame } from './clauses/frame.ts';
import { coordinatedActs } from './coordinated.ts';
import { earlierAct, mayTime, startOfTime } from './earlier-acts.ts';
import { isForum } from './scenes.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { type Aside, subjectAside } from './subject-asides.ts';
import { SINCE_REACH } from './times.ts';

/** A part of a sentence, as a range of its tokens, that tells one event. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** An earlier act that the sentence only mentions: "… after a strike that left dozens dead". */
  readonly isEarlier?: boolean;
  /** What an event is compared with: "the deadliest since July, when 27 died". */
  readonly isCompared?: boolean;
  /** The clause behind an act that only opens the sentence: what stands before it does nothing in it. */
  readonly isMain?: boolean;
  /** What a relative clause remembers of a place: "the hill that rebels seized on 5 October". */
  readonly isAside?: boolean;
  /** What the part says between commas of who acts in it. */
  readonly without?: Aside;
  /** Joined to another act of the sentence against others: "the murder of X and the kidnapping of Y". */
  readonly isCoordinate?: boolean;
}

/**
 * Cuts a sentence where a new act begins with a place of its own: "seven died in Homs and five were killed in Hama".
 * Without such signs the sentence is one part.
 */
export function partsOf(reading: SentenceReading, mentions: Mentions): Part[] {
  const { sentence, frames, figures } = reading;
  const without = subjectAside(sentence, frames, inSentence(mentions.dates, sentence));
  if (!without) return partsOfClause(reading, mentions);
  const isTold = (at: number) => at < without.from || at > without.to;
  const main = {
    ...reading,
    frames: frames.filter((f) => isTold(f.trigger)),
    figures: figures.filter((f) => isTold(f.from)),
  };
  return [
    ...partsOfClause(main, mentions).map((part) => ({ ...part, without })),
    { from: without.from, to: without.to, isAside: true },
  ];
}

function partsOfClause(reading: SentenceReading, mentions: Mentions): Part[] {
  const { sentence, groups, frames, figures } = reading;
  const { tokens } = sentence;
  const whole = [{ from: 0, to: tokens.length }];
  const compared = comparedAct(sentence, frames);
  if (compared !== null)
    return [
      { from: 0, to: compared },
      { from: compared, to: tokens.length, isEarlier: true, isCompared: true },
    ];
  const timed = timingAct(sentence, frames, mentions);
  if (timed !== null) return [{ from: 0, to: timed }];
  const opening = openingAct(sentence, groups, frames);
  if (opening !== null) {
    const rest = { from: opening, to: tokens.length, isMain: true };
    // without a toll of its own it only times what follows
    return figures.some((f) => f.from < opening) ? [{ from: 0, to: opening, isEarlier: true }, rest] : [rest];
  }
  const days = inSentence(mentions.dates, sentence).filter((d) => isDay(d) && !isOfStatement(d));
  const earlier = earlierAct(reading, days);
  if (earlier !== null)
    return [
      { from: 0, to: earlier },
      { from: earlier, to: tokens.length, isEarlier: true },
    ];
  const aside = rememberedAct(sentence, frames, mentions);
  if (aside !== null)
    return [
      { from: 0, to: aside },
      { from: aside, to: tokens.length, isAside: true },
    ];
  const second = isHeadline(sentence) ? secondAct(sentence, frames) : null;
  if (second !== null)
    return [
      { from: 0, to: second },
      { from: second, to: tokens.length },
    ];
  const named = inSentence(mentions.places, sentence);
  const places = named.filter((p) => p.use === 'SCENE' && !isForum(p, named) && !isOwner(p));
  if (frames.length < 2) return whole;
  const beside = coordinatedParts(sentence, frames);
  if (places.length < 2 && days.length < 2) return beside ?? whole;
  const cuts: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word !== ';' && word !== 'while' && word !== 'and') continue;
    // "shells fired from X and Y hit": two places joined, not two clauses
    if (named.some((p) => p.to === at) && named.some((p) => p.from === at + 1)) continue;
    // "gunmen positioned in X and Y targeted the market"
    if (word === 'and' && tokens.slice(Math.max(0, at - POSITION_REACH), at).some((t) => POSITIONED.test(t.lower)))
      continue;
    const from = cuts.at(-1) ?? 0;
    const before = { from, to: at };
    const after = { from: at + 1, to: tokens.length };
    const told = (p: Part) =>
      frames.some((f) => f.form === 'VERB' && f.trigger >= p.from && f.trigger < p.to && f.entry.act !== 'DESTROY');
    const placed = (p: Part) => places.some((m) => m.from >= p.from && m.to <= p.to);
    // "and on Sunday two bombers struck": a clause that begins with a day of its own
    const day = days.find((d) => d.from === at + 1);
    const isDated = day !== undefined && days.some((d) => d.to <= at && d.from >= from && d.start !== day.start);
    const isPlaced = placed(before) && placed(after);
    if (
      told(before) &&
      told(after) &&
      (isPlaced || isDated) &&
      !goesOnWithOthers(groups, at) &&
      (startsClause(wordsBehind(sentence, (day?.to ?? placeOpening(tokens, named, at + 1) ?? at + 1) - 1)) ||
        leadsToToll(sentence, figures, named, at))
    )
      cuts.push(at);
  }
  if (cuts.length === 0) return beside ?? whole;
  return [0, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? tokens.length }));
}

const isDay = ({ use, precision }: DateMention) => use === 'AT' && precision === 'DAY';

/** "Peru's ambulance service": the country to which somebody belongs. */
function isOwner({ sentence: { tokens }, place, to }: PlaceMention): boolean {
  return place?.kind === 'COUNTRY' && tokens[to]?.lower === "'s";
}

/** The parts of a sentence that tells several acts against several; null where it tells one. */
function coordinatedParts(sentence: Sentence, frames: readonly Frame[]): Part[] | null {
  const cuts = coordinatedActs(sentence, frames);
  if (cuts.length === 0) return null;
  return [0, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? sentence.tokens.length, isCoordinate: true }));
}

/** "In X a child was killed and five others were hurt when a shell hit Y": more of the same act. */
function goesOnWithOthers(groups: readonly NounGroup[], at: number): boolean {
  const next = groups.find((g) => g.from > at);
  return next?.from === at + 1 && /^others?$/.test(next.sentence.tokens[next.to - 1]?.lower ?? '');
}

/** "while in X three guards were killed": the token behind the place that opens a clause; null where none does. */
function placeOpening(tokens: Sentence['tokens'], places: readonly PlaceMention[], from: number): number | null {
  if (!/^(?:in|at|near|outside)$/.test(tokens[from]?.lower ?? '')) return null;
  const place = places.find((p) => p.from > from && p.from <= from + OPENING_NAME && p.use === 'SCENE');
  if (!place) return null;
  return tokens[place.to]?.lower === ',' ? place.to + 1 : place.to;
}

/** Tokens from the preposition to the name: "in the eastern suburb of X". */
const OPENING_NAME = 5;

/** "killing 30 in X, and a school in Y, where seven died": behind "and" a place with a toll of its own. */
function leadsToToll(
  { tokens }: Sentence,
  figures: readonly Figure[],
  places: readonly PlaceMention[],
  at: number,
): boolean {
  const where = tokens.findIndex((t, i) => i > at && t.lower === 'where');
  const isDead = (f: Figure) => f.measure === 'KILLED' && f.whole === null && !f.isPart && f.count.best !== 0;
  return (
    where > at &&
    where - at <= WHERE_REACH &&
    !tokens.slice(at + 1, where).some((t) => t.lower === 'and') &&
    places.some((p) => p.from > at && p.to <= where && p.to >= where - 1) &&
    figures.some((f) => isDead(f) && f.from > where && f.from <= where + 2) &&
    figures.some((f) => isDead(f) && f.to <= at)
  );
}

/** Tokens from "and" over what was hit in another place: "and a crowded fish market in the nearby town of X, where". */
const WHERE_REACH = 14;

const POSITIONED = /^(?:positioned|stationed|entrenched|deployed)$/;
/** Tokens from "positioned" over the first of the places that "and" joins. */
const POSITION_REACH = 6;

/** "Gunmen kill six in Niger, bomb hits convoy in Mali": where a headline goes on with another act of somebody else. */
function secondAct({ tokens }: Sentence, frames: readonly Frame[]): number | null {
  const acts = frames.filter((f) => !f.negated && f.modal === null);
  const at = tokens.findIndex((t, i) => {
    if (!/^(?:,|;|as|while|and)$/.test(t.lower)) return false;
    const before = acts.filter((f) => f.trigger < i);
    const after = acts.filter((f) => f.form === 'VERB' && f.trigger > i);
    // whoever does it stands right behind the comma
    return (
      before.length > 0 &&
      after.some((f) => f.agents.some((g) => g.from > i && g.from <= i + 2)) &&
      before.every((f) => f.agents.every((g) => g.from < i)) &&
      !tokens.slice(i + 1).some((later) => /^(?:says?|said)$/.test(later.lower))
    );
  });
  return at > 0 ? at : null;
}

/** Where "since July, when …" or "since an attack that …" leaves the event of the day for the one that it is compared with. */
function comparedAct(sentence: Sentence, frames: readonly Frame[]): number | null {
  const { tokens, text } = sentence;
  if (!mayCompare(sentence) || !COMPARISON.test(text)) return null;
  const since = tokens.findIndex((t) => t.lower === 'since');
  if (since < 1) return null;
  // "the raid, the first on the town since the war, took place at dawn": the sentence comes back to its act
  if (tokens.slice(since).some((t, i, rest) => OCCURS.test(t.lower) && rest[i + 1]?.tag !== 'PUNCT')) return null;
  const isNear = (at: number) => at > since && at <= since + SINCE_REACH;
  const when = tokens.findIndex((t, i) => t.lower === 'when' && isNear(i));
  if (when > 0) return since;
  const isAct =
    /^an?$/.test(tokens[since + 1]?.lower ?? '') && frames.some((f) => f.form === 'NOUN' && isNear(f.trigger));
  return isAct ? since : null;
}

const mayCompare = hasCue((word) => word === 'since');

const OCCURS = /^(?:took|happened|occurred)$/;

/** "Days after a gas attack on the town, a woman was killed": where the act that only opens the sentence ends. */
function openingAct(sentence: Sentence, groups: readonly NounGroup[], frames: readonly Frame[]): number | null {
  if (!mayTime(sentence)) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex((t) => t.lower === 'after');
  if (at < 1 || at > OPENING_REACH || startOfTime(tokens, at) !== 0) return null;
  const act = frames.find((f) => f.trigger > at);
  const first = groups.findIndex((g) => g.from > at);
  if (act?.form !== 'NOUN' || groups[first] !== act.group) return null;
  const next = groups.findIndex(
    (g, i) => i > first && g.preposition === null && (g.joint === null || g.joint === 'COMMA'),
  );
  const [end, main] = [groups[next - 1]?.to ?? 0, groups[next]];
  return main && frames.some((f) => f.trigger >= main.from) ? end : null;
}

/** Tokens of time before "after" at the head of a sentence: "Just a few days after". */
const OPENING_REACH = 5;

/** "The assault took place after a bombardment": where an act that only times the one told before begins, itself without place or day. */
function timingAct(sentence: Sentence, frames: readonly Frame[], mentions: Mentions): number | null {
  if (!mayTime(sentence)) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex((t, i) => i > 2 && (t.lower === 'after' || t.lower === 'following'));
  if (at < 0 || !/^(?:the|this|these)$/.test(tokens[0]?.lower ?? '')) return null;
  const from = startOfTime(tokens, at);
  const before = frames.filter((f) => f.trigger < at);
  const isTimed = /^(?:place|came|comes|occurred|happened)$/.test(tokens[from - 1]?.lower ?? '');
  const isPlaced = [...inSentence(mentions.places, sentence), ...inSentence(mentions.dates, sentence)].some(
    (m) => m.from > at,
  );
  return isTimed && !isPlaced && before.every((f) => f.form === 'NOUN') && frames.every((f) => f.form === 'NOUN')
    ? from
    : null;
}

/**
 * "… struck the town of X, where rebels had killed a pilot on Friday", "near the hill that the group seized on 5 October":
 * behind a place its own act on a day of its own is another event.
 */
function rememberedAct(sentence: Sentence, frames: readonly Frame[], { places, dates }: Mentions): number | null {
  const { tokens } = sentence;
  const times = inSentence(dates, sentence).filter((d) => d.use === 'AT' && d.start !== null && !isOfStatement(d));
  if (times.length === 0) return null;
  const at = tokens.findIndex(
    (t, i) =>
      i >= 3 &&
      RELATIVE.test(t.lower) &&
      followsPlace(sentence, i, inSentence(places, sentence)) &&
      frames.some((f) => f.form === 'VERB' && f.trigger > i) &&
      times.some((d) => d.from > i),
  );
  return at < 0 ? null : at;
}

const SITE =
  /^(?:towns?|villages?|cit(?:y|ies)|hills?|bases?|airports?|airbases?|districts?|neighbou?rhoods?|areas?|suburbs?|provinces?|regions?|crossings?|camps?|checkpoints?|roads?|bridges?|prisons?|capital|stronghold|enclave)$/;

const RELATIVE = /^(?:that|which|where)$/;

/** Whether a place, or a noun for one, ends right before `at`. */
function followsPlace({ tokens }: Sentence, at: number, places: readonly PlaceMention[]): boolean {
  const end = tokens[at - 1]?.lower === ',' ? at - 1 : at;
  return SITE.test(tokens[end - 1]?.lower ?? '') || places.some((p) => p.to === end);
}

const wordsBehind = (sentence: Sentence, at: number) => sentence.tokens.slice(at + 1, at + 7);

/** A clause of its own begins with a subject and soon has a verb. */
function startsClause(next: readonly { readonly tag: string }[]): boolean {
  return (
    /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(next[0]?.tag ?? '') && next.some((t) => t.tag === 'VERB' || t.tag === 'AUX')
  );
}
