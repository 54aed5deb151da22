// A mention that turns to another event: it opens with a day or a place of its own, tells an attack for the first time.

import { type DayRange, parseIsoDay } from '../../document/calendar.ts';
import { textOf } from '../../document/document.ts';
import { memoize } from '../../document/memoize.ts';
import type { Candidate } from '../../events/candidate.ts';
import { isBesideNews } from '../../events/scenes.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { areUndated, type Growing, updatesToll } from './draft.ts';
import { HARM } from './going-on.ts';
import { areWeeksBefore, dateLikeness, finest, placeLikeness, typeLikeness } from './likeness.ts';
import type { Pair } from './pair.ts';
import { dead } from './tolls.ts';

/** "In a separate attack", "a second blast": the sentence says itself that it tells another act. */
export const isSeparate = ({ setsApart, sentence }: Candidate) => setsApart && SEPARATE.test(sentence.text);
const SEPARATE =
  /\b(?:separate(?:ly)?|elsewhere|in another)\b|^an? (?:second|third) (?:\p{L}+ ){0,2}(?:attack|strike|raid|blast|bomb|bombing|explosion|shell)\b/iu;

/** "Twin bombs went off. … The second blast hit": of those that were told together. */
export function isSecondOfTwo({ mentions }: Growing, { sentence, places }: Candidate): boolean {
  return (
    places.length === 0 &&
    /^the second\b/i.test(sentence.text) &&
    mentions.some((c) => /\b(?:twin|two|double|pair of)\b/i.test(c.sentence.text))
  );
}

/** "the murder of the judge and the kidnapping of a mayor": the other of two acts that "and" joins. */
export function isJoinedToOther(draft: readonly Candidate[], { sentence, isCoordinate }: Candidate): boolean {
  return isCoordinate && draft.some((c) => c.sentence === sentence && c.isCoordinate);
}

/** "Days after a gas attack, a woman was killed", "rebels killed ten in X while raids on Y killed 80": two acts of one sentence. */
export function isBesideOther(draft: readonly Candidate[], { sentence, isAside, places }: Candidate): boolean {
  // what the sentence told before stands last
  for (let at = draft.length - 1; draft[at]?.sentence === sentence; at--) {
    const told = draft[at];
    if (told && (told.isAside !== isAside || placeLikeness(told.places, places) < 0)) return true;
  }
  return false;
}

/** "On Wednesday three bombers struck the station": a sentence that begins with a day turns to another event. */
export function opensWithDay(candidate: Candidate): boolean {
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
export function isOfWeeksBefore({ growing, candidate, counts }: Pair, published: number | null): boolean {
  return (
    counts <= 0 &&
    !updatesToll(candidate) &&
    dead(growing.figures) > 0 &&
    dead(candidate.figures) > 0 &&
    areWeeksBefore(candidate.dates, published)
  );
}

/** "A rebel bombardment of the city killed 14", "six more died in a blast" behind the 27 of a raid: an attack told for the first time with dead of its own. */
export function opensNew({ growing, candidate, counts }: Pair): boolean {
  if (counts > 0 || dead(candidate.figures) === 0 || dead(growing.figures) === 0) return false;
  const isMore = candidate.figures.some((f) => f.measure === 'KILLED' && MORE.test(textOf(f)));
  return candidate.frames.some(
    (f) => f.form === 'NOUN' && (isMore || (f.group?.from ?? 9) <= 1) && /^an?$/.test(f.group?.determiner ?? ''),
  );
}

/** "In Aleppo, a mine killed nine": a toll or another kind of act that opens with its own place, beside a toll that has none. */
export function opensWithPlace({ growing: { mentions, figures }, candidate, place, counts }: Pair): boolean {
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
export function turnsElsewhere({ growing: { places, dates, setting }, candidate, counts }: Pair): boolean {
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
export function isNextDoor({ frames, places }: Candidate): boolean {
  return places.some(isBesideNews) && frames.some((f) => f.form === 'VERB' && !HARM.test(f.entry.act));
}

/** "a day after shelling left seven dead" … "Rebels fired mortars, killing two": a toll told as news is not that of what was only remembered. */
export function isOfRemembered({ growing: { mentions, figures, dates }, candidate, counts }: Pair): boolean {
  return (
    counts <= 0 &&
    dateLikeness(dates, candidate.dates) <= 0 &&
    !candidate.isAside &&
    dead(figures) > 0 &&
    dead(candidate.figures) > 0 &&
    mentions.every((c) => c.isAside && c.sentence !== candidate.sentence)
  );
}

const MORE = /\b(?:more|further|additional)\b(?! than)/i;

/** Whether days are told of both and none of one is that before or after one of the other. */
export function areDaysApart(a: readonly DateMention[], b: readonly DateMention[]): boolean {
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
export const isOfDayBefore = memoize(
  (candidate: Candidate): boolean =>
    !updatesToll(candidate) && candidate.figures.length > 0 && candidate.dates.some((d) => DAY_BEFORE.test(textOf(d))),
);
const DAY_BEFORE =
  /\b(?:days?|nights?|weeks?|months?|years?)\b.* (?:earlier|before|prior|ago)$|\b(?:previous|preceding) /i;
