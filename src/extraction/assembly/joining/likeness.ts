// How alike two tellings of acts are, by what they name: type, place, day and counts.
import type { EventCategory } from '../../../../schema/vocabulary.ts';
import { parseIsoDay } from '../../document/calendar.ts';
import { isHeadline } from '../../document/document.ts';
import { memoize } from '../../document/memoize.ts';
import type { Candidate } from '../../events/candidate.ts';
import { categoryOf } from '../../events/event-type.ts';
import { samePlace } from '../../events/same-mention.ts';
import type { Figure } from '../../figures/figure.ts';
import { kilometres } from '../../gazetteer/distance.ts';
import { WEEKDAYS } from '../../lexicon/time.ts';
import type { DateMention, PlaceMention } from '../../mentions/mention.ts';

/** How well the types of acts agree: a bare toll fits any violence, the fall of a place is no fighting. */
export function typeLikeness(draft: readonly Candidate[], candidate: Candidate): number {
  if (draft.some((c) => c.type === candidate.type)) return 1;
  // the fall of a place is an event of its own beside the fighting for it
  if (taken(candidate) && candidate.figures.length === 0 && !draft.some(taken)) return -0.75;
  // and the shelling of another one beside it
  if (remote(candidate) && candidate.figures.length > 0 && draft.every((c) => taken(c) && c.figures.length === 0))
    return -2.5;
  // so is an abduction beside the dead
  if (candidate.type === ABDUCTION && draft.some((c) => c.figures.length > 0)) return -0.5;
  // "meanwhile a shell hit the market" beside the mine in the port: another means is another attack
  if (draft.some((c) => categoryOf(c.type) === categoryOf(candidate.type)))
    return candidate.setsApart && remote(candidate) ? -0.5 : 0.5;
  // a bare toll ("five people died") takes the type of what it belongs to
  if (draft.some(violent) && violent(candidate)) return isBare(candidate) || draft.every(isBare) ? 0.5 : -0.5;
  // "nearby houses were damaged": what a blast did
  if (draft.some(remote) && isDamage(candidate)) return 0.5;
  if (draft.some(violent) && (isDamageByAttackers(candidate) || isDamageThere(candidate))) return 0.5;
  // "a mob torched two cars. Eight people were injured"
  // "Gangs torch station" above a raid in which they "set fire to the building"
  if (isHeadline(candidate.sentence) && isDestruction(candidate) && draft.some((c) => violent(c) && destroys(c)))
    return 0.5;
  if (draft.some(isOfMob) && isHarmAlone(candidate)) return 0.5;
  if (draft.some(protest) && (protest(candidate) || candidate.type === 'ARRESTS' || isHarmAlone(candidate))) return 0.5;
  return -2;
}

/** Damage of which nobody is told to be the doer. */
function isDamage({ frames, sides, setsApart }: Candidate): boolean {
  return !setsApart && frames.every((f) => f.entry.act === 'DESTROY') && sides.every((s) => s.role === 'PATIENT');
}

const isDestruction = ({ frames }: Candidate) => frames.every((f) => f.entry.act === 'DESTROY');
const destroys = ({ frames }: Candidate) => frames.some((f) => f.form === 'VERB' && f.entry.act === 'DESTROY');

/** "Ten houses were torched": of which nobody is told to be the doer, nowhere else and at no other time. */
const isDamageThere = (c: Candidate) =>
  isDamage(c) && c.places.length + c.dates.length === 0 && c.frames.every(isBurnt);
const isBurnt = ({ entry, trigger, sentence: { tokens } }: Candidate['frames'][number]) =>
  entry.modes.includes('ARSON') && /^(?:was|were|been)$/.test(tokens[trigger - 1]?.lower ?? '');

/** "A mob torched two cars": unrest, whatever it destroyed. */
const isOfMob = ({ frames, sentence }: Candidate) =>
  frames.every((f) => f.entry.act === 'DESTROY' || f.entry.act === 'RIOT') && MOB.test(sentence.text);
const MOB = /\b(?:mobs?|rioters?)\b/i;

/** "The attackers also burned two barns": what those who were told of did beside it. */
function isDamageByAttackers({ frames, sides, setsApart, places }: Candidate): boolean {
  const isToldOf = ({ actor: { sentence, from, to } }: Candidate['sides'][number]) => {
    const words = sentence.tokens.slice(Math.max(0, from - 1), to).map((t) => t.lower);
    return words.includes('the') && ATTACKERS.test(words.at(-1) ?? '');
  };
  return (
    !setsApart &&
    places.length === 0 &&
    frames.every((f) => /^(?:DESTROY|LOOT)$/.test(f.entry.act)) &&
    sides.some((s) => s.role === 'AGENT') &&
    sides.every((s) => s.role === 'PATIENT' || isToldOf(s))
  );
}

const ATTACKERS = /^(?:assailants|attackers|gunmen|raiders|bandits|assaulters)$/;

const remote = ({ type }: Candidate) => categoryOf(type) === 'EXPLOSIONS_REMOTE_VIOLENCE';

const ABDUCTION = 'ABDUCTION_FORCED_DISAPPEARANCE';

const taken = ({ type }: Candidate) =>
  type === 'GOVERNMENT_REGAINS_TERRITORY' || type === 'NON_STATE_ACTOR_OVERTAKES_TERRITORY';
const violent = ({ type }: Candidate) => VIOLENT.has(categoryOf(type));
const protest = ({ type }: Candidate) => PROTEST.has(categoryOf(type));

const VIOLENT: ReadonlySet<EventCategory> = new Set<EventCategory>([
  'BATTLES',
  'EXPLOSIONS_REMOTE_VIOLENCE',
  'VIOLENCE_AGAINST_CIVILIANS',
]);
const PROTEST: ReadonlySet<EventCategory> = new Set<EventCategory>(['PROTESTS', 'RIOTS']);

const BARE_ACT = /^(?:KILL|DIE|INJURE|ATTACK|FIRE)$/;

function isBare(candidate: Candidate): boolean {
  return (
    candidate.frames.every(
      // "were killed when their home was destroyed"
      ({ entry: { act } }) => BARE_ACT.test(act) || (act === 'DESTROY' && candidate.figures.length > 0),
    ) && candidate.weapons.length === 0
  );
}

/** "At least six were hurt and ten detained": what befell a crowd, with nobody else to be the doer. */
function isHarmAlone({ frames, figures, sides, places, weapons, setsApart }: Candidate): boolean {
  return (
    !setsApart &&
    figures.length > 0 &&
    places.length + weapons.length === 0 &&
    frames.every((f) => HARM.test(f.entry.act)) &&
    sides.every((s) => s.role === 'PATIENT' || s.actor.kind === 'STATE_FORCES')
  );
}

const HARM = /^(?:KILL|DIE|INJURE|SUFFER|ARREST)$/;

/** How well the places agree; 0 where either names none within a country. */
export function placeLikeness(a: readonly PlaceMention[], b: readonly PlaceMention[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [left, right] = [finest(a), finest(b)];
  if (left.length === 0 || right.length === 0) return 0;
  if (anyPair(left, right, samePlace)) return 1.5;
  if (anyPair(left, right, isWithin) || anyPair(a, b, isSameRegion)) return 0.75;
  // a region and a town in it or beside it: both may be one scene, or the town only tells where the region is
  if (anyPair(a, b, isWithin) || anyPair(a, b, areBeside)) return -0.75;
  // an unknown name may lie anywhere
  if (left.every((p) => !p.place) || right.every((p) => !p.place)) return isBroad(left) || isBroad(right) ? 0 : -0.75;
  const [here, there] = [left.filter((p) => p.place), right.filter((p) => p.place)];
  return anyPair(here, there, sameDivision) ? -1.5 : -3;
}

function anyPair(
  a: readonly PlaceMention[],
  b: readonly PlaceMention[],
  test: (p: PlaceMention, q: PlaceMention) => boolean,
): boolean {
  for (const p of a) for (const q of b) if (test(p, q)) return true;
  return false;
}

const isSameRegion = (p: PlaceMention, q: PlaceMention) => p.place?.kind === 'REGION' && samePlace(p, q);
const isWithin = (p: PlaceMention, q: PlaceMention) => contains(p, q) || contains(q, p);
const areBeside = (p: PlaceMention, q: PlaceMention) => isBesideRegion(p, q) || isBesideRegion(q, p);

/** "in Baghdad … in Jordan": whether all places lie in other countries than those of the other telling. */
export function areInOtherCountries(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  const [left, right] = [countriesOf(a), countriesOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((country) => right.includes(country));
}

const countriesOf: (list: readonly PlaceMention[]) => readonly string[] = memoize((list) =>
  list.flatMap((p) => p.place?.country ?? []),
);

/** A division or region: a name that no gazetteer knows may be that of a place in it. */
const isBroad = (list: readonly PlaceMention[]) =>
  list.every(({ place }) => place?.kind === 'ADM1' || place?.kind === 'REGION');

/** Places finer than a region; regions where there are no others; never whole countries. */
export const finest: (list: readonly PlaceMention[]) => readonly PlaceMention[] = memoize((list) => {
  const inside = list.filter((p) => p.place?.kind !== 'COUNTRY');
  const fine = inside.filter((p) => p.place?.kind !== 'REGION');
  // a name that no gazetteer knows may be no place at all
  return fine.some((p) => p.place) ? fine : inside;
});

function sameDivision({ place: a }: PlaceMention, { place: b }: PlaceMention): boolean {
  if (!a || !b) return false;
  return a.country === b.country && (a.admin1 === b.admin1 || a.admin1 === null || b.admin1 === null);
}

/** Kilometres from the middle of a town within which its neighbourhoods lie. */
const TOWN_KM = 15;

/** Kilometres from the middle of a region within which what lies in its country lies in it. */
const REGION_KM = 100;

/** Whether one place is the first-level division of the other, or the town that it is a part of. */
export function contains(whole: PlaceMention, part: PlaceMention): boolean {
  const [outer, inner] = [whole.place, part.place];
  if (!outer || !inner) return false;
  if (outer.kind === 'ADM1') return inner.country === outer.country && inner.admin1 === outer.admin1;
  if (outer.kind === 'TOWN' && (inner.kind === 'NEIGHBOURHOOD' || inner.kind === 'SITE'))
    return (kilometres(outer, inner) ?? TOWN_KM) < TOWN_KM;
  if (outer.kind !== 'REGION' || inner.country !== outer.country) return false;
  // of a region across divisions no bounds are known, only its middle
  return outer.admin1 !== null ? inner.admin1 === outer.admin1 : (kilometres(outer, inner) ?? 0) < REGION_KM;
}

/** Three places, or two of which neither holds the other: "in Aleppo and Daraa". */
export function areSeveral([first, second, third]: readonly PlaceMention[]): boolean {
  if (!first || !second) return false;
  if (third) return true;
  return !samePlace(first, second) && !contains(first, second) && !contains(second, first);
}

/** Kilometres from the middle of a region to a town beside it. */
const BESIDE_KM = 30;

function isBesideRegion({ place: region }: PlaceMention, { place: town }: PlaceMention): boolean {
  return region?.kind === 'REGION' && town !== null && (kilometres(region, town) ?? BESIDE_KM) < BESIDE_KM;
}

/** How well the days agree; 0 where either names none. */
export function dateLikeness(a: readonly DateMention[], b: readonly DateMention[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [left, right] = [dated(a), dated(b)];
  if (left.length === 0 || right.length === 0) return weekdayLikeness(a, b);
  const meet = left.some((d) =>
    right.some((e) => (d.start ?? '') <= (e.end ?? e.start ?? '') && (e.start ?? '') <= (d.end ?? d.start ?? '')),
  );
  if (!meet) return -3;
  // "earlier this week" may be any of its days
  return left.every(isCoarse) || right.every(isCoarse) ? 0 : 0.75;
}

const dated: (list: readonly DateMention[]) => readonly DateMention[] = memoize((list) =>
  list.filter((d) => d.start !== null),
);

/** Days before an article from which an act is no news that it tells without a day. */
const NEWS_DAYS = 14;
/** Days behind a month in which news without a day may still be of that month. */
const NEWS_OF_MONTH = 3;

/**
 * Whether all days told lie weeks before the article, or in a month that was over when it appeared.
 *
 * @param published day of the article, as a number of days; null when it is not known
 */
export function areWeeksBefore(dates: readonly DateMention[], published: number | null): boolean {
  const days = dates.flatMap(({ start, end, precision }) => {
    const last = start === null ? null : parseIsoDay(end ?? start);
    return last === null ? [] : [{ last, reach: precision === 'MONTH' ? NEWS_OF_MONTH : NEWS_DAYS }];
  });
  return published !== null && days.length > 0 && days.every(({ last, reach }) => published - last > reach);
}

const isCoarse = ({ precision }: DateMention) => precision === 'WEEK' || precision === 'MONTH' || precision === 'YEAR';

/** An article without a date still tells Tuesday's attack from Saturday's. */
function weekdayLikeness(a: readonly DateMention[], b: readonly DateMention[]): number {
  const [left, right] = [weekdaysOf(a), weekdaysOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  return left.some((day) => right.includes(day)) ? 0.75 : -3;
}

const weekdaysOf: (list: readonly DateMention[]) => readonly number[] = memoize((list) => list.flatMap(weekdayOf));

function weekdayOf({ start, use, sentence, from, to }: DateMention): number[] {
  if (start !== null || use !== 'AT') return [];
  return sentence.tokens.slice(from, to).flatMap(({ lower }) => WEEKDAYS.get(lower) ?? []);
}

/** Counts up to this one are often equal by chance. */
const CHANCE = 3;

const value = (f: Figure) => f.count.best ?? f.count.low;

const dead = (f: Figure) => f.count.best ?? 0;

/** What figures count, parts apart. */
interface Counts {
  readonly told: readonly Figure[];
  /** The figure that counts the most dead. */
  readonly most: Figure | null;
  /** The dead of all counts together; 0 where there are not several. */
  readonly sum: number;
  readonly isToll: boolean;
}

const countsOf: (list: readonly Figure[]) => Counts = memoize((list) => {
  const told = list.filter((f) => f.whole === null && value(f) !== null);
  const killed = told.filter((f) => f.measure === 'KILLED');
  return {
    told,
    most: killed
      .filter((f) => dead(f) > 0)
      .reduce<Figure | null>((a, b) => (a === null || dead(b) > dead(a) ? b : a), null),
    sum: killed.length < 2 ? 0 : killed.reduce((n, f) => n + dead(f), 0),
    isToll: told.some((f) => f.isToll),
  };
});

/** "five died … killing two fighters and three guards": counts of the dead that make up the one of the other telling. */
function isSumOf({ told }: Counts, { sum }: Counts): boolean {
  return sum > CHANCE && told.some((f) => f.measure === 'KILLED' && f.count.best === sum);
}

/** How well the counts agree; small ones are equal by chance. */
export function figureLikeness(a: readonly Figure[], b: readonly Figure[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [left, right] = [countsOf(a), countsOf(b)];
  if (left.told.length === 0 || right.told.length === 0) return 0;
  const [most, more] = [left.most, right.most];
  const isGreater = most !== null && more !== null && dead(more) > dead(most) && !right.isToll;
  // "a hundred were killed in one town while five died in another": the five are those of the news by chance
  const shared = right.told.filter(
    (f) =>
      !(isGreater && f.measure === 'KILLED' && f.frame !== more.frame) &&
      left.told.some((g) => g.measure === f.measure && value(g) === value(f)),
  );
  if (shared.length > 0) {
    const greatest = Math.max(...shared.map((f) => value(f) ?? 0));
    return greatest > CHANCE ? 2.5 : greatest > 1 ? 1.5 : 1;
  }
  if (isSumOf(left, right) || isSumOf(right, left)) return 1.5;
  if (right.isToll) return 0.5;
  // a greater count of the same kind that is no update speaks of something else
  return isGreater ? -1.25 : -0.25;
}
