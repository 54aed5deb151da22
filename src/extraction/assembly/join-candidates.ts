// Joins the mentions of one event, parts different events: headline and body, lead and detail.

import { type DayRange, parseIsoDay } from '../document/calendar.ts';
import { isHeadline, type Token, textOf } from '../document/document.ts';
import { memoize } from '../document/memoize.ts';
import type { Candidate } from '../events/candidate.ts';
import { categoryOf } from '../events/event-type.ts';
import { sameActor, samePlace } from '../events/read-candidates.ts';
import { isBesideNews } from '../events/scenes.ts';
import type { Figure } from '../figures/figure.ts';
import type { NounGroup } from '../groups/noun-groups.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { MAX_EVENTS, MAX_MENTIONS_OF_EVENT } from '../limits.ts';
import type { ActorMention, DateMention, PlaceMention } from '../mentions/mention.ts';
import {
  areInOtherCountries,
  areSeveral,
  areWeeksBefore,
  contains,
  dateLikeness,
  figureLikeness,
  finest,
  placeLikeness,
  typeLikeness,
} from './likeness.ts';

/** The candidates that tell of one event, in the order of the text. */
export type EventDraft = readonly Candidate[];

/** Likeness from which two mentions are of one event. */
const SAME_EVENT = 1;

/** Sentences after which an act is taken up again only by what it has in common with its event. */
const FAR_SENTENCES = 8;

/** Events that a mention may be of: those that the article began with, and those told last. News never goes on with as many at once. */
const FIRST_EVENTS = 10;
const LAST_EVENTS = 50;

/** The first sentences of a report tell one event, each in more detail; the headline sums them up. */
const LEAD_SENTENCES = 3;
const LEAD_GOES_ON = 0.75;
const PART_ELSEWHERE = -3;
/** A toll of its own in a country of its own. */
const OTHER_COUNTRY = -1.5;
/** What a sentence tells beside its act is another one. */
const CUT_APART = -2;
const HEADLINE_TELLS_LEAD = 1.25;
const HEADLINE_TELLS_FIRST = 1;
/** What has no place and no day of its own goes on with what was told last, as does all of the lead; what has them less so. */
const GOES_ON = 0.5;
const GOES_ON_PLACED = 0.25;
const TOLL_GOES_ON = 0.75;
/** That nobody came to harm is no act. */
const HARMS_NOBODY = 2.5;
const TAKEN_UP = 1.5;
/** Where most died is another place than that of the whole. */
const MOST_OF_TOLL = 4.5;
const ANOTHER_DAY = -1.25;
const NEW_ATTACK = -3;
const WEEKS_BEFORE = -3;
const SAME_VICTIM = 2.5;

/** A draft in the making, with what its mentions name taken together; a list that grows is replaced, so that what is known of one holds. */
interface Growing {
  readonly mentions: Candidate[];
  places: readonly PlaceMention[];
  dates: readonly DateMention[];
  figures: readonly Figure[];
  agents: readonly ActorMention[];
  /** Surnames of those who were struck. */
  readonly names: Set<string>;
  /** All words for those who were struck. */
  readonly struck: Set<string>;
  /** Where and when what was told before it happened, for a mention that has no place or day of its own. */
  readonly setting: Setting;
  /** All its mentions are history. */
  isHistorical: boolean;
}

interface Setting {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
}

const NOWHERE: Setting = { places: [], dates: [] };

/** The places and days of a draft, else those of what was told before it. */
function settingOf({ places, dates, setting }: Growing): Setting {
  return {
    places: finest(places).length > 0 ? places : setting.places,
    dates: areUndated(dates) ? setting.dates : dates,
  };
}

/** Groups candidates into events, in the order of their first mention; what goes beyond the limits of events and of mentions of one is left out. */
export function joinCandidates(candidates: readonly Candidate[], publishedAt: string | null = null): EventDraft[] {
  const drafts: Growing[] = [];
  const published = publishedAt === null ? null : parseIsoDay(publishedAt);
  const lead = leadOf(candidates);
  // the headline sums up what the text tells: it is joined to an event of the text once these stand
  const headline = candidates.filter((c) => isHeadline(c.sentence));
  const text = candidates.filter((c) => !isHeadline(c.sentence));
  let latest: Growing | null = null;
  for (const candidate of [...text, ...headline]) {
    let best: Growing | null = null;
    let score = 0;
    for (const draft of inReach(drafts)) {
      if (!areAlikeReal(draft, candidate)) continue;
      const pair: Pair = {
        growing: draft,
        candidate,
        place: placeLikeness(draft.places, candidate.places),
        counts: figureLikeness(draft.figures, candidate.figures),
        lead,
        published,
        isFirst: draft === drafts[0],
        isLatest: draft === latest,
      };
      const likeness = isHeadline(candidate.sentence) ? headlineLikeness(pair) : textLikeness(pair);
      if (likeness >= SAME_EVENT && likeness > score) {
        best = draft;
        score = likeness;
      }
    }
    if (!best && !candidate.refersBack && drafts.length < MAX_EVENTS) {
      best = emptyDraft(latest ? settingOf(latest) : NOWHERE);
      drafts.push(best);
    }
    if (best) add(best, candidate);
    // the text goes on with its main clause, not with what that only remembers
    if (best && !candidate.isAside) latest = best;
  }
  return drafts.map(({ mentions }) => mentions);
}

/** The drafts that a mention may be of. */
function inReach(drafts: readonly Growing[]): readonly Growing[] {
  if (drafts.length <= FIRST_EVENTS + LAST_EVENTS) return drafts;
  return [...drafts.slice(0, FIRST_EVENTS), ...drafts.slice(-LAST_EVENTS)];
}

function emptyDraft(setting: Setting): Growing {
  return {
    mentions: [],
    places: [],
    dates: [],
    figures: [],
    agents: [],
    names: new Set(),
    struck: new Set(),
    setting,
    isHistorical: true,
  };
}

function add(draft: Growing, candidate: Candidate): void {
  if (draft.mentions.length >= MAX_MENTIONS_OF_EVENT) return;
  draft.mentions.push(candidate);
  draft.isHistorical &&= historical(candidate);
  draft.places = joined(draft.places, candidate.places);
  // "the toll rose on Sunday": the day of the count tells no other mention that it is of another event
  const dates = updatesToll(candidate) ? candidate.dates.filter((d) => isOfAct(d, candidate)) : candidate.dates;
  draft.dates = joined(draft.dates, dates);
  draft.figures = joined(draft.figures, candidate.figures);
  draft.agents = joined(draft.agents, agentsOf(candidate));
  for (const name of namesOfStruck(candidate)) draft.names.add(name);
  for (const word of wordsOfStruck(candidate)) draft.struck.add(word);
}

function joined<Item>(list: readonly Item[], more: readonly Item[]): readonly Item[] {
  if (more.length === 0) return list;
  return list.length === 0 ? more : [...list, ...more];
}

/** "the toll from a bombing on Sunday has risen": the day right behind a noun for the act is the act's. */
function isOfAct(date: DateMention, { frames }: Candidate): boolean {
  return frames.some(({ form, trigger }) => form === 'NOUN' && trigger < date.from && date.from - trigger <= ACT_REACH);
}

/** Tokens from a noun for an act to the day of it: "bombing in the district of Karrada on Sunday". */
const ACT_REACH = 8;

const agentsOf: (candidate: Candidate) => readonly ActorMention[] = memoize(({ sides }) =>
  sides.flatMap(({ role, actor }) => (role === 'PATIENT' ? [] : [actor])),
);

/** Index of the last sentence of the lead: the third of those that tell an act. */
export function leadOf(candidates: readonly Candidate[]): number {
  const told = [...new Set(candidates.filter((c) => !isHeadline(c.sentence)).map((c) => c.sentence.index))];
  return Math.min(told[LEAD_SENTENCES - 1] ?? told.at(-1) ?? -1, (told[0] ?? 0) + LEAD_SENTENCES);
}

/** A draft beside a mention that may be of it. */
interface Pair {
  readonly growing: Growing;
  readonly candidate: Candidate;
  /** How well their places agree. */
  readonly place: number;
  /** How well their counts of people agree. */
  readonly counts: number;
  /** Index of the last sentence of the lead. */
  readonly lead: number;
  /** Day of the article, as a number of days; null when it is not known. */
  readonly published: number | null;
  /** The draft is the first that the text tells. */
  readonly isFirst: boolean;
  /** The draft is the one that the text told last. */
  readonly isLatest: boolean;
}

/** Whether both are told as facts, and both as news or both as history; only such mentions are of one event. */
function areAlikeReal({ mentions: [first], isHistorical }: Growing, candidate: Candidate): boolean {
  // all mentions in a draft are alike in the first
  if (first && real(first) !== real(candidate)) return false;
  return isHistorical === historical(candidate) || candidate.refersBack;
}

const historical = ({ modality }: Candidate) => modality === 'HISTORICAL';
const real = (candidate: Candidate) => candidate.modality === 'ASSERTED' || historical(candidate);

/** How alike a draft and a candidate are by what they name. */
function commonLikeness(pair: Pair): number {
  const { growing, candidate, place, counts } = pair;
  return (
    typeLikeness(growing.mentions, candidate) +
    place +
    (updatesToll(candidate) ? 0 : dateLikeness(growing.dates, candidate.dates)) +
    // elsewhere a small count is equal by chance, in "a separate attack" any is
    (isSeparate(candidate) || (place < -1 && counts < 2) ? Math.min(0, counts) : counts) +
    sideLikeness(growing, candidate) +
    (isSameVictim(growing, candidate) ? SAME_VICTIM : 0) +
    (isPartElsewhere(pair) ? PART_ELSEWHERE : 0) +
    (counts < 0 && areInOtherCountries(growing.places, candidate.places) ? OTHER_COUNTRY : 0) +
    (isBesideOther(growing.mentions, candidate) && !completesTotal(growing.figures, candidate) ? CUT_APART : 0) +
    (candidate.setsApart && !isSecondOfTwo(growing, candidate) ? -2 : 0)
  );
}

/** "Gunmen shot dead the judge Ana Ruiz Vega. … Ruiz was killed outside her court": a person is struck once, whatever places are named. */
function isSameVictim({ names, struck }: Growing, candidate: Candidate): boolean {
  if (names.size > 0 && wordsOfStruck(candidate).some((word) => names.has(word))) return true;
  return struck.size > 0 && namesOfStruck(candidate).some((word) => struck.has(word));
}

/** Letters from which a part of a name is told from particles and initials. */
const NAME_LETTERS = 4;

/** Surnames of the people who were struck, in lower case. */
const namesOfStruck: (candidate: Candidate) => readonly string[] = memoize(({ sides, frames }) => {
  const people = sides.flatMap(({ role, actor }) =>
    role === 'PATIENT' && actor.form === 'PERSON' && actor.kind === 'PERSON' ? [actor] : [],
  );
  // without the office before the name
  const nameOf = ({ sentence, to, name }: ActorMention) => sentence.tokens.slice(to - name.split(' ').length, to);
  const unknown = struckIn(frames).filter(isBareName);
  return [...people.map(nameOf), ...unknown.map(tokensOf)].flatMap(surnamesIn);
});

/** Words for whom an act struck, in lower case. */
const wordsOfStruck: (candidate: Candidate) => readonly string[] = memoize(({ frames }) =>
  struckIn(frames).map(tokensOf).flatMap(surnamesIn),
);

/** Whom acts struck; what was taken or lost is a place, and may change hands many times. */
const struckIn = (frames: Candidate['frames']): NounGroup[] =>
  frames.flatMap((f) => (f.negated || CHANGES_HANDS.test(f.entry.act) ? [] : f.patients));

const CHANGES_HANDS = /^(?:TAKE|LOSE)$/;

const tokensOf = ({ sentence, from, to }: NounGroup) => sentence.tokens.slice(from, to);

/** "Castellar was abducted": names alone that are no place and no known actor. */
function isBareName(group: NounGroup): boolean {
  const { actor, place, people, determiner, quantity } = group;
  return !(actor || place || people || determiner || quantity) && tokensOf(group).every((t) => t.tag === 'PROPN');
}

const surnamesIn = (tokens: readonly Token[]) =>
  tokens.flatMap(({ lower }) => (lower.length >= NAME_LETTERS && !GIVEN_NAMES.has(lower) ? [lower] : []));

const isSeparate = ({ setsApart, sentence }: Candidate) => setsApart && SEPARATE.test(sentence.text);
const SEPARATE =
  /\b(?:separate(?:ly)?|elsewhere|in another)\b|^an? (?:second|third) (?:\p{L}+ ){0,2}(?:attack|strike|raid|blast|bomb|bombing|explosion|shell)\b/iu;

/** "Twin bombs went off. … The second blast hit": of those that were told together. */
function isSecondOfTwo({ mentions }: Growing, { sentence, places }: Candidate): boolean {
  return (
    places.length === 0 &&
    /^the second\b/i.test(sentence.text) &&
    mentions.some((c) => /\b(?:twin|two|double|pair of)\b/i.test(c.sentence.text))
  );
}

/** "Days after a gas attack, a woman was killed", "rebels killed ten in X while raids on Y killed 80": two acts of one sentence. */
function isBesideOther(draft: readonly Candidate[], { sentence, isAside, places }: Candidate): boolean {
  // what the sentence told before stands last
  for (let at = draft.length - 1; draft[at]?.sentence === sentence; at--) {
    const told = draft[at];
    if (told && (told.isAside !== isAside || placeLikeness(told.places, places) < 0)) return true;
  }
  return false;
}

/** A headline tells the lead's event, most likely the first; it stands before the text and goes on with nothing. */
function headlineLikeness(pair: Pair): number {
  const { growing, lead, isFirst } = pair;
  const [first] = growing.mentions;
  const tellsLead = first && first.sentence.index <= lead ? HEADLINE_TELLS_LEAD : 0;
  return commonLikeness(pair) + tellsLead + (isFirst ? HEADLINE_TELLS_FIRST : 0);
}

function textLikeness(pair: Pair): number {
  const { growing, candidate, place, lead, published, isLatest } = pair;
  const draft = growing.mentions;
  const [first, last] = [draft[0], draft.at(-1)];
  if (!first || !last) return 0;
  const { sentence, figures, refersBack } = candidate;

  let likeness = commonLikeness(pair);
  if (isLatest && refersBack) likeness += 2;
  else if (isLatest && (pointsBack(candidate) || takesUp(draft, candidate))) likeness += TAKEN_UP;
  if (isLatest && firesInAir(candidate)) likeness += HARMS_NOBODY;
  // "among the dead were two women": parts of a toll told before
  if (figures.some((f) => f.isPart && f.whole === null)) likeness += partLikeness(growing, isLatest);
  if (isLatest && isTollAlone(candidate)) likeness += 1.5;
  if (isLatest && onlyCounts(candidate)) likeness += harmsNobody(candidate) ? HARMS_NOBODY : TOLL_GOES_ON;
  if (isLatest && growing.figures.length > 0 && breaksDown(sentence)) likeness += MOST_OF_TOLL;
  // far on, without a place, day or figure in common, the like of it is another one
  const gap = sentence.index - last.sentence.index;
  if (gap > FAR_SENTENCES && !refersBack && figures.length === 0) likeness -= 1;
  const isUndated = areUndated(growing.dates);
  if (sentence.index > lead && isUndated && opensWithDay(candidate)) likeness += ANOTHER_DAY;
  else if (isOfDayBefore(candidate)) likeness += ANOTHER_DAY;
  if (isUndated && isOfWeeksBefore(pair, published)) likeness += WEEKS_BEFORE;
  if (opensNew(pair)) likeness += NEW_ATTACK;
  if (opensWithPlace(pair)) likeness += ANOTHER_DAY;
  if (turnsElsewhere(pair)) likeness += NEW_ATTACK;
  if (place < 0 && isNextDoor(candidate)) likeness += ANOTHER_DAY;
  // news of one day does not go on with another day
  const isOtherDay = !updatesToll(candidate) && areDaysApart(growing.dates, candidate.dates);
  if (isLatest && gap <= 1 && !isOtherDay)
    likeness += isUnplaced(candidate) || sentence.index <= lead ? GOES_ON : GOES_ON_PLACED;
  else if (isLatest && figures.length > 0 && isUnplaced(candidate)) likeness += GOES_ON;
  if (!candidate.setsApart && !isOtherDay && first.sentence.index <= lead && sentence.index <= lead)
    likeness += LEAD_GOES_ON;
  return likeness;
}

/** "26 died in the province. … Strikes on the town of X killed seven": a part with a place of its own is an event of its own. */
function isPartElsewhere({ growing: { mentions, figures, places }, candidate, counts }: Pair): boolean {
  const part = dead(candidate.figures);
  if (part === 0 || part >= dead(figures) || counts > 1 || breaksDown(candidate.sentence)) return false;
  if (isHeadline(candidate.sentence) && isPartTold(figures, candidate.figures)) return false;
  if (completesTotal(figures, candidate) || namesTheOne(mentions, candidate)) return false;
  const own = finest(candidate.places);
  return (
    own.some((p) => !places.some((q) => samePlace(p, q)) && places.some((q) => contains(q, p))) ||
    isOneOfSeveral({ mentions, places }, own)
  );
}

/** "The agency confirmed the blast in the village of X": the one just told, in the singular. */
function namesTheOne(draft: readonly Candidate[], candidate: Candidate): boolean {
  const isOne = ({ form, trigger, sentence: { tokens } }: Candidate['frames'][number]) =>
    form === 'NOUN' && !/s$/.test(tokens[trigger]?.lower ?? '');
  return takesUp(draft, { ...candidate, frames: candidate.frames.filter(isOne) });
}

/** "Shells killed seven in A, B and C. … In B two died": one of the places over which a toll was added up. */
function isOneOfSeveral(
  { mentions, places }: Pick<Growing, 'mentions' | 'places'>,
  own: readonly PlaceMention[],
): boolean {
  const total = mentions.find((c) => areSeveral(finest(c.places).filter((p) => p.place)));
  const only = own.find((p) => p.place) ?? own[0];
  if (!total || !only || mentions.some((c) => c !== total && !isHeadline(c.sentence))) return false;
  return (
    own.every((p) => !p.place || samePlace(p, only) || contains(only, p) || contains(p, only)) &&
    places.some((q) => samePlace(q, only) || contains(q, only))
  );
}

/** Parts of a toll belong to an event that has one. */
function partLikeness({ figures }: Growing, isLatest: boolean): number {
  if (figures.length === 0) return 0;
  return isLatest ? 2.5 : 1;
}

/** "five officers among fifteen dead" and a headline on the five: a part that was told with its whole lies where that does. */
function isPartTold(told: readonly Figure[], figures: readonly Figure[]): boolean {
  return figures.some(
    (f) =>
      f.measure === 'KILLED' &&
      told.some((g) => g.whole !== null && g.measure === f.measure && g.count.best === f.count.best),
  );
}

/** "18 died in the city: … eleven in the old town and seven in the port": the rest of a total whose other part the same sentence told. */
function completesTotal(told: readonly Figure[], { sentence, figures }: Candidate): boolean {
  const part = dead(figures);
  const rest = dead(told) - part;
  return (
    part > 0 && told.some((f) => f.sentence === sentence && f.measure === 'KILLED' && f.count.best === rest && rest > 0)
  );
}

/** "the highest toll was in X, where raids killed nine": where most of those told before died. */
const breaksDown = memoize(({ text }: Candidate['sentence']) => BREAKS_DOWN.test(text));
const BREAKS_DOWN =
  /\b(?:highest|heaviest|worst|greatest) (?:death )?toll\b|\b(?:most|bulk|majority) of (?:the|those) (?:dead|victims|deaths|casualties|killed)\b/i;

/** The most people that one of the figures counts dead, parts apart. */
function dead(figures: readonly Figure[]): number {
  return figures.length === 0 ? 0 : mostDead(figures);
}

const mostDead = memoize((figures: readonly Figure[]) => {
  const whole = figures.filter((f) => f.measure === 'KILLED' && f.whole === null && !f.isPart);
  return Math.max(0, ...whole.map((f) => f.count.best ?? 0));
});

/** "Four fatalities.": a toll alone in its sentence is that of what was told. */
function isTollAlone({ frames, places, dates, figures }: Candidate): boolean {
  return frames.length + places.length + dates.length === 0 && figures.some((f) => f.isToll);
}

/** "About 100 people were wounded, the hospital said": a count without a doer, weapon, place or day of its own. */
function onlyCounts(candidate: Candidate): boolean {
  const { figures, frames, weapons, setsApart } = candidate;
  return (
    !setsApart &&
    figures.length > 0 &&
    weapons.length + agentsOf(candidate).length === 0 &&
    isUnplaced(candidate) &&
    frames.every((f) => HARM.test(f.entry.act))
  );
}

/** "Soldiers fired shots in the air": at nobody, to end what was told. */
const firesInAir = ({ sentence, frames, figures, places, setsApart }: Candidate) =>
  !setsApart &&
  figures.length + places.length === 0 &&
  frames.every((f) => f.entry.act === 'FIRE' || f.entry.act === 'DISPERSE') &&
  IN_THE_AIR.test(sentence.text);
const IN_THE_AIR = /\b(?:fired|firing|shots?)\b.{0,40}\bin(?:to)? the air\b/i;

/** "Nobody was hurt.": of whatever was told last. */
const harmsNobody = ({ figures }: Candidate) => figures.every((f) => f.count.best === 0);

const HARM = /^(?:KILL|DIE|INJURE|SUFFER)$/;

/** "On Wednesday three bombers struck the station": a sentence that begins with a day turns to another event. */
function opensWithDay(candidate: Candidate): boolean {
  const { dates, figures, frames } = candidate;
  return (
    !updatesToll(candidate) &&
    (figures.length > 0 || frames.some((f) => f.form === 'VERB')) &&
    dates.some((d) => d.start !== null && d.from <= 1 && (d.precision === 'DAY' || LAST_PERIOD.test(textOf(d))))
  );
}

/** "Last week 12 were killed": before whatever the news tells without a day. */
const LAST_PERIOD = /^last (?:week|month|year)$/i;

/** "Gunmen shelled the port. … In March two blasts killed forty": another toll of weeks before an article that tells its news without a day. */
function isOfWeeksBefore({ growing, candidate, counts }: Pair, published: number | null): boolean {
  return (
    counts <= 0 &&
    !updatesToll(candidate) &&
    dead(growing.figures) > 0 &&
    dead(candidate.figures) > 0 &&
    areWeeksBefore(candidate.dates, published)
  );
}

/** "A rebel bombardment of the city killed 14", "six more died in a blast" behind the 27 of a raid: an attack told for the first time with dead of its own. */
function opensNew({ growing, candidate, counts }: Pair): boolean {
  if (counts > 0 || dead(candidate.figures) === 0 || dead(growing.figures) === 0) return false;
  const isMore = candidate.figures.some((f) => f.measure === 'KILLED' && MORE.test(textOf(f)));
  return candidate.frames.some(
    (f) => f.form === 'NOUN' && (isMore || (f.group?.from ?? 9) <= 1) && /^an?$/.test(f.group?.determiner ?? ''),
  );
}

/** "In Aleppo, a mine killed nine": a toll or another kind of act that opens with its own place, beside a toll that has none. */
function opensWithPlace({ growing: { mentions, figures }, candidate, place, counts }: Pair): boolean {
  const isOtherKind = () => candidate.frames.some((f) => f.form === 'VERB') && typeLikeness(mentions, candidate) < 0;
  const [opening] = candidate.places;
  return (
    opening !== undefined &&
    opening.from <= 1 &&
    opening.place !== null &&
    opening.place.kind !== 'COUNTRY' &&
    counts <= 0 &&
    place <= 0 &&
    (dead(candidate.figures) > 0 || isOtherKind()) &&
    figures.some((f) => f.measure === 'KILLED')
  );
}

/** "On Sunday two died in X", "In X a shell hit": another day or town than that from which an act without its own goes on. */
function turnsElsewhere({ growing: { places, dates, setting }, candidate, counts }: Pair): boolean {
  if (counts > 0 || updatesToll(candidate)) return false;
  if (areUndated(dates) && opensWithDay(candidate) && dateLikeness(setting.dates, candidate.dates) < 0) return true;
  const [opening] = candidate.places;
  return (
    opening !== undefined &&
    opening.from <= 1 &&
    finest(places).length === 0 &&
    placeLikeness(setting.places, candidate.places) < -1
  );
}

/** "helicopters bombed the nearby town of X": an act of its own beside where the news is. */
function isNextDoor({ frames, places }: Candidate): boolean {
  return places.some(isBesideNews) && frames.some((f) => f.form === 'VERB' && !HARM.test(f.entry.act));
}

const MORE = /\b(?:more|further|additional)\b(?! than)/i;

/** Whether days are told of both and none of one is that before or after one of the other. */
function areDaysApart(a: readonly DateMention[], b: readonly DateMention[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [left, right] = [daysOf(a), daysOf(b)];
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every((x) => right.every((y) => x.last + 1 < y.first || y.last + 1 < x.first))
  );
}

const daysOf: (dates: readonly DateMention[]) => readonly DayRange[] = memoize((dates) =>
  dates.flatMap(({ start, end }) => {
    const [first, last] = [start && parseIsoDay(start), parseIsoDay(end ?? start ?? '')];
    return first && last ? [{ first, last }] : [];
  }),
);

/** "A day earlier six people were killed", "a day ago", "the night before": a toll of another day than that just told. */
const isOfDayBefore = memoize(
  (candidate: Candidate): boolean =>
    !updatesToll(candidate) && candidate.figures.length > 0 && candidate.dates.some((d) => DAY_BEFORE.test(textOf(d))),
);

const DAY_BEFORE =
  /\b(?:days?|nights?|weeks?|months?|years?)\b.* (?:earlier|before|prior|ago)$|\b(?:previous|preceding) /i;

/** "On Tuesday the ministry said the toll had risen to eleven": the day of the count, not of the attack. */
const updatesToll = ({ figures }: Candidate) => figures.some((f) => f.isToll);

/** Neither a place within a country nor a day. */
function isUnplaced({ places, dates }: Candidate): boolean {
  return places.every((p) => p.place?.kind === 'COUNTRY') && areUndated(dates);
}

const areUndated = (dates: readonly DateMention[]) => dates.every((d) => d.start === null);

/** "It was the deadliest attack by the group": a judgement on the act told just before. */
const JUDGEMENT =
  /\b(?:it|this|that|these) (?:is|was|are|were) (?:one of )?(?:the |its |their )?(?:second |third )?(?:most \w+|deadliest|bloodiest|worst|biggest|largest|heaviest|fiercest|first|latest) /i;

/** "said five had died there": where the act just told happened. */
const DIED_THERE =
  /\b(?:died|killed|slain|perished|wounded|injured|hurt|dead|deaths|casualties|victims|people|civilians|bodies) there\b(?! (?:is|are|was|were|has|have))/i;

/** "the deaths in this crossfire": a new figure of the act told just before. */
function pointsBack({ sentence, frames, figures }: Candidate): boolean {
  if (JUDGEMENT.test(sentence.text) || (figures.length > 0 && DIED_THERE.test(sentence.text))) return true;
  const back = (f: Candidate['frames'][number]) =>
    f.form === 'NOUN' && /^(?:this|these|that|those)$/.test(f.group?.determiner ?? '');
  return frames.some(back) && frames.every((f) => back(f) || /^(?:KILL|DIE|INJURE)$/.test(f.entry.act));
}

/** "The raid on the hamlet of X": the act just told, with more about it. */
function takesUp(draft: readonly Candidate[], { frames, setsApart }: Candidate): boolean {
  if (setsApart) return false;
  return frames.some(
    (f) =>
      f.form === 'NOUN' &&
      f.group?.determiner === 'the' &&
      draft.some((c) => c.frames.some((g) => g.entry.act === f.entry.act)),
  );
}

/** "The army and the rebels clashed. … The rebels attacked a post": both sides of a battle act. */
function isOfBattle(draft: readonly Candidate[], candidate: Candidate, agents: readonly ActorMention[]): boolean {
  if (categoryOf(candidate.type) !== 'BATTLES') return false;
  const fought = draft.flatMap((c) => (c.frames.some((f) => f.entry.act === 'CLASH') ? c.sides : []));
  return fought.some((s) => s.actor.actor !== null && agents.some((a) => sameActor(a, s.actor)));
}

const isRemote = (c: Candidate) => categoryOf(c.type) === 'EXPLOSIONS_REMOTE_VIOLENCE';

/** Who strikes in the one is struck in the other: two strikes, not one; in a battle both sides do both. */
function isReversed(draft: readonly Candidate[], candidate: Candidate): boolean {
  if (!isRemote(candidate) && !draft.every(isRemote)) return false;
  const actors = (list: readonly Candidate[], struck: boolean) =>
    list.flatMap((c) =>
      c.sides.filter((s) => (s.role === 'PATIENT') === struck && s.actor.actor !== null).map((s) => s.actor),
    );
  const meets = (x: readonly ActorMention[], y: readonly ActorMention[]) =>
    x.some((a) => y.some((b) => sameActor(a, b)));
  return (
    meets(actors(draft, false), actors([candidate], true)) || meets(actors(draft, true), actors([candidate], false))
  );
}

function sideLikeness({ mentions: draft, agents: left }: Growing, candidate: Candidate): number {
  if (candidate.sides.length === 0) return 0;
  const right = agentsOf(candidate);
  if (right.length === 0) return 0;
  // "two soldiers died in an air strike … their artillery then hit": an answer, though nobody is told to have struck first
  if (left.length === 0 && !(isRemote(candidate) && draft.every(isRemote))) return 0;
  if (isReversed(draft, candidate)) return -2.5;
  if (left.some((x) => right.some((y) => sameActor(x, y)))) return 0.75;
  if (isOfBattle(draft, candidate, right)) return 0;
  const known = (list: readonly { actor: string | null }[]) => list.some((x) => x.actor !== null);
  // "toll rises as minister blames the army": whom a headline only blames may stand beside whom the text names
  const isOnlyBlamed = isHeadline(candidate.sentence) && candidate.sides.every((s) => s.role !== 'AGENT');
  return known(left) && known(right) && !isOnlyBlamed ? -1.5 : 0;
}
