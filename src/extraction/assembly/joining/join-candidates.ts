// Joins the mentions of one event, parts different events: headline and body, lead and detail.

import { parseIsoDay } from '../../document/calendar.ts';
import { isHeadline } from '../../document/document.ts';
import type { Candidate } from '../../events/candidate.ts';
import { MAX_EVENTS } from '../../limits.ts';
import { abductsOther, addsAct } from './adding.ts';
import { arrestsAfterwards } from './arrests.ts';
import {
  add,
  areAlikeReal,
  areUndated,
  type EventDraft,
  emptyDraft,
  type Growing,
  isUnplaced,
  NOWHERE,
  settingOf,
  updatesToll,
} from './draft.ts';
import {
  claimsWhatWasTold,
  countsOwnDeed,
  firesInAir,
  harmsNobody,
  isTollAlone,
  onlyCounts,
  pointsBack,
  takesUp,
} from './going-on.ts';
import { areInOtherCountries, dateLikeness, figureLikeness, placeLikeness, typeLikeness } from './likeness.ts';
import type { Pair } from './pair.ts';
import { sideLikeness } from './sides.ts';
import { breaksDown, completesTotal, isPartElsewhere, partLikeness } from './tolls.ts';
import {
  areDaysApart,
  isBesideOther,
  isJoinedToOther,
  isNextDoor,
  isOfDayBefore,
  isOfRemembered,
  isOfWeeksBefore,
  isSecondOfTwo,
  isSeparate,
  opensNew,
  opensWithDay,
  opensWithPlace,
  turnsElsewhere,
} from './turning.ts';
import { isSameVictim } from './victims.ts';

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
const JOINED_TO_OTHER = -5;
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
/** Who claims the attack just told counts its dead otherwise, and tells no second one. */
const CLAIMED = 2.5;
const ANOTHER_DAY = -1.25;
const NEW_ATTACK = -3;
const OF_REMEMBERED = -2;
const WEEKS_BEFORE = -3;
const ADDED_ACT = -5;
const SAME_VICTIM = 2.5;

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

/** Index of the last sentence of the lead: the third of those that tell an act. */
export function leadOf(candidates: readonly Candidate[]): number {
  const told = [...new Set(candidates.filter((c) => !isHeadline(c.sentence)).map((c) => c.sentence.index))];
  return Math.min(told[LEAD_SENTENCES - 1] ?? told.at(-1) ?? -1, (told[0] ?? 0) + LEAD_SENTENCES);
}

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
    (isJoinedToOther(growing.mentions, candidate) ? JOINED_TO_OTHER : 0) +
    (candidate.setsApart && !isSecondOfTwo(growing, candidate) ? -2 : 0)
  );
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
  if (isLatest && (claimsWhatWasTold(candidate) || countsOwnDeed(growing.agents, growing.figures, candidate)))
    likeness += CLAIMED;
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
  if (isOfRemembered(pair)) likeness += OF_REMEMBERED;
  if (addsAct(pair) || abductsOther(pair) || arrestsAfterwards(pair)) likeness += ADDED_ACT;
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
