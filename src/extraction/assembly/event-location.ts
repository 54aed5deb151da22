// Where an event happened: its own sentences first, then the sentences around them.
import { type Document, isHeadline, type Sentence } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { isBound } from '../events/bearings.ts';
import { samePlace } from '../events/same-mention.ts';
import { isBesideNews, isForum, isOrigin } from '../events/scenes.ts';
import { kilometres } from '../gazetteer/distance.ts';
import { foldName } from '../gazetteer/fold.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { PlaceMention } from '../mentions/mention.ts';
import type { Location } from '../record.ts';
import { isPeaceful } from './headline-act.ts';
import type { EventDraft } from './joining/draft.ts';
import { dateLikeness } from './joining/likeness.ts';
import { CITY_KM, datelineLocation, type Locate, statedLocation, withQuarter } from './stated-where.ts';

/** Sentences after one that tells an event in which its place may be named. */
const REACH = 4;
/** Sentences after the first mention in which a place is surely the event's own. */
const OWN_REACH = 6;
/** The first mentions of an event, around which its place is looked for. */
const TELLING = 5;

const FINENESS: Readonly<Record<Location['precision'], number>> = {
  COUNTRY: 0,
  REGION: 1,
  ADM1: 2,
  ADM2: 3,
  NEAR: 4,
  EXACT: 5,
};

/**
 * The place of an event. The first sentence that names one decides; a finer place inside it refines it.
 * Where its own sentences name no more than a country, their neighbours are asked, unless these tell of another event.
 *
 * @param places all places of the document
 * @param others drafts of the other events
 * @param about the country that the article is about, null where that is not one: places abroad that other sentences name are not the event's
 */
export function locationOf(
  document: Document,
  draft: EventDraft,
  others: readonly EventDraft[],
  places: readonly PlaceMention[],
  locate: Locate,
  about: string | null,
): Location | null {
  const told = new Set(others.filter((o) => o !== draft).flatMap((o) => o.map((c) => c.sentence)));
  const named = toldLocation(document, draft, others, places, locate, about);
  const isOpen = !named || named.precision === 'COUNTRY';
  const found = (isOpen && datelineLocation(draft, places, locate)) || named;
  const stated = statedLocation(document, draft, told, places, locate, found);
  const location = stated && isNarrower(stated, found) ? stated : found;
  return location && withQuarter(location, draft, places, locate);
}

/** Whether what a text says outright is no wider than what its other sentences name, and may be the same. */
function isNarrower(stated: Location, found: Location | null): boolean {
  if (!found || found.precision === 'COUNTRY') return found === null || stated.country === found.country;
  if (found.country !== null && stated.country !== found.country) return false;
  // "in the old town. … The blast took place in the city": the part stands
  const isWhole = [found.admin1, found.text, found.name].some((name) =>
    foldName(name ?? '').includes(foldName(stated.name)),
  );
  // a town far from the one that the event's own sentences name is that of another event
  const isFar = FINENESS[found.precision] >= FINENESS.NEAR && (kilometres(stated, found) ?? 0) > CITY_KM;
  return !isWhole && !isFar && FINENESS[stated.precision] >= Math.min(FINENESS[found.precision], FINENESS.NEAR);
}

/** The place that the mentions of an event name, else the sentences around them. */
function toldLocation(
  document: Document,
  draft: EventDraft,
  others: readonly EventDraft[],
  places: readonly PlaceMention[],
  locate: Locate,
  about: string | null,
): Location | null {
  const own = ownLocation(draft, places, locate, about);
  // a mountain or desert with coordinates is a place; "northern Syria" is not yet one
  const isRegion = own?.precision === 'REGION' && own.latitude !== null && own.admin1 !== null;
  if (own && (isRegion || FINENESS[own.precision] >= FINENESS.ADM1)) return inDivision(own, draft, places, locate);
  if (!own && draft.every((c) => isHeadline(c.sentence) || isNationwide(c.sentence))) return null;
  // "Russia began its strikes in Syria in 2015": what is remembered of a whole country lies in no town of the news
  const isRemembered = own?.precision === 'COUNTRY' && draft.every((c) => c.modality === 'HISTORICAL');
  if (isPeaceful(draft) || isRemembered || (own && isAcrossCountry(draft))) return own;
  const told = new Set(others.filter((o) => o !== draft).flatMap((o) => o.map((c) => c.sentence)));
  // what a sentence only remembers goes on in none of the next
  const [back, reach] = draft.every((c) => c.isAside) ? [2, 0] : [1, REACH];
  const near = (index: number) =>
    draft.slice(0, TELLING).some(({ sentence: s }) => index >= s.index - back && index <= s.index + reach);
  // "the rebels had used the same gas in Aleppo last year": where another act of the past was
  const isPast = (s: Sentence) => PAST.test(s.text) && draft.every((c) => c.sentence !== s);
  const around = document.evidence.filter((s) => near(s.index) && !isPast(s));
  const isAbroad = ({ place }: PlaceMention) =>
    about !== null && (place?.country ?? null) !== null && place?.country !== about;
  const ofOtherDays = laterOfOtherDays(draft, others, document.publishedAt.date);
  const isLent = (p: PlaceMention) => told.has(p.sentence) && (ofOtherDays.has(p.sentence) || isBesideNews(p));
  const isOnlyLent = (p: PlaceMention) => isLent(p) && !places.some((q) => q !== p && samePlace(p, q));
  const isSceneOf = (p: PlaceMention) =>
    p.use === 'SCENE' &&
    !isLent(p) &&
    !isBound(p) &&
    !isForum(p, places) &&
    (own?.country === p.place?.country || !isAbroad(p));
  const placed = (found: Location | null, sentences: readonly Sentence[]) =>
    sentences.reduce((a, s) => refine(a, locate(inSentence(places, s).filter(isSceneOf))), found);
  const found = placed(
    own,
    around.filter((s) => !told.has(s)),
  );
  // "in a northern village": which one nobody says
  if (isUnnamed(draft)) return found;
  // sentences that tell of others may tell of parts of it: "strikes in the north … the raids hit the village of X"
  const parts = found && FINENESS[found.precision] >= FINENESS.ADM1 ? found : placed(found, around);
  if (parts && FINENESS[parts.precision] >= FINENESS.ADM1) return parts;
  const late = refine(parts, statedIn(draft, locate));
  if (late && FINENESS[late.precision] >= FINENESS.ADM1) return late;
  return refine(
    parts,
    locate(inMainDivision(places.filter((p) => !isAbroad(p) && !isBesideNews(p) && !isOnlyLent(p)))),
  );
}

/** Sentences behind an event that tell of another on another day, or turn to a place and day of their own: what they name is lent to none before them. */
function laterOfOtherDays(
  draft: EventDraft,
  others: readonly EventDraft[],
  published: string | null,
): ReadonlySet<Sentence> {
  // what is to come is the day of no act
  const days = daysOf(draft).filter((d) => published === null || (d.start ?? '') <= published);
  const last = Math.max(...draft.map((c) => c.sentence.index));
  const apart = others.filter(
    (o) => o !== draft && (dateLikeness(days, daysOf(o)) < 0 || opensThere(o) || isSeparate(o)),
  );
  return new Set(apart.flatMap((o) => o.map((c) => c.sentence)).filter((s) => s.index > last));
}

/** "Separately, a mine killed three in X": what the text tells apart from all before it. */
const isSeparate = ([first]: EventDraft) =>
  first !== undefined && /^(?:Separately|Elsewhere|In a separate)\b/.test(first.sentence.text);

/** "In the southern province of X, two soldiers were killed on Saturday": what turns to its own place and day. */
function opensThere(draft: EventDraft): boolean {
  const [first] = draft;
  return (
    first !== undefined &&
    first.dates.length > 0 &&
    /^(?:(?:And|But|Meanwhile,?|Also) in|In) \p{L}/u.test(first.sentence.text) &&
    (first.places[0]?.from ?? 99) <= OPENING_REACH
  );
}

/** Tokens from "In" to the place that a sentence opens with: "In the restive southern province of". */
const OPENING_REACH = 6;

const daysOf = (draft: EventDraft) => draft.flatMap((c) => c.dates);

const PAST = /\b(?:last year|years? ago|months ago|in (?:19|20)\d\d)\b/i;

/** "in a northern village", where no sentence of the event names one. */
function isUnnamed(draft: EventDraft): boolean {
  return draft.every((c) => c.places.length === 0) && draft.some(({ sentence }) => UNNAMED.test(sentence.text));
}

const UNNAMED =
  /\bin (?:an?|another) (?:[\p{Ll}-]+ ){0,3}(?:village|town|city|province|district|suburb|camp)\b(?! (?:of|in|near|called|named)\b)/u;

/** "30 were killed across Iraq": all places lie all over a country, and no next sentence tells where. */
function isAcrossCountry(draft: EventDraft): boolean {
  const named = draft.flatMap((c) => c.places);
  return named.some(
    ({ place, sentence, from }) =>
      place?.kind === 'COUNTRY' && /^(?:across|throughout)$/.test(sentence.tokens[from - 1]?.lower ?? ''),
  );
}

/** "across the country", "in several parts of the nation": no place of the sentences around it. */
function isNationwide({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, at) =>
      /^(?:country|nation)$/.test(lower) &&
      tokens[at - 1]?.lower === 'the' &&
      /^(?:across|throughout|around|over|of)$/.test(tokens[at - 2]?.lower ?? ''),
  );
}

/** The place that the mentions of an event name; of several in a sentence the one in the division of the headline. */
function ownLocation(
  draft: EventDraft,
  places: readonly PlaceMention[],
  locate: Locate,
  about: string | null,
): Location | null {
  const body = draft.filter((c) => !isHeadline(c.sentence));
  const last = Math.min(...body.map((c) => c.sentence.index)) + OWN_REACH;
  const early = draft.filter((c) => c.sentence.index <= last);
  // where people are from is where they are when nothing else says it
  const isScene = (p: PlaceMention) => !isOrigin(p, places);
  // but not in another country than that of the news
  const isHome = (p: PlaceMention) => about === null || p.place === null || p.place.country === about;
  const title = titleOf(draft).find((p) => p.place?.admin1);
  const titled = title?.place ?? null;
  // "in a Damascus suburb": that may lie in the next division
  const isBeside = (place: GazetteerPlace) =>
    titled !== null && title?.near === true && (kilometres(place, titled) ?? NEAR_KM) < NEAR_KM;
  const inTitle = (p: PlaceMention) => isScene(p) && (!p.place || inOneDivision(p.place, titled) || isBeside(p.place));
  return (
    (titled && statedIn(body, locate, inTitle)) ?? statedIn(early, locate, isScene) ?? statedIn(early, locate, isHome)
  );
}

/** The first sentence that names a place decides; a finer place inside it refines it. */
function statedIn(
  draft: EventDraft,
  locate: Locate,
  isMeant: (place: PlaceMention) => boolean = () => true,
): Location | null {
  return draft.reduce<Location | null>((found, c) => refine(found, locate(c.places.filter(isMeant))), null);
}

/** The places that the headline names. */
function titleOf(draft: EventDraft): readonly PlaceMention[] {
  return draft.find((c) => isHeadline(c.sentence))?.places ?? [];
}

function inOneDivision(a: GazetteerPlace, b: GazetteerPlace | null): boolean {
  return (
    b !== null && a.country === b.country && (a.admin1 === b.admin1 || a.kind === 'COUNTRY' || a.kind === 'REGION')
  );
}

/** A village that no gazetteer has lies in the division that the event's other sentences name, else in that of most of the article. */
function inDivision(found: Location, draft: EventDraft, places: readonly PlaceMention[], locate: Locate): Location {
  if (found.admin1 !== null || found.latitude !== null) return found;
  const known = [titleOf(draft), ...draft.map((c) => c.places)].map((named) => named.filter((p) => p.place?.admin1));
  for (const named of [...known, inMainDivision(places)]) {
    const around = locate(named);
    if (around?.admin1 && (found.country === null || found.country === around.country))
      return { ...found, admin1: around.admin1, country: around.country };
  }
  return found;
}

/** Share of the placed names of an article that must lie in one division for it to be what the article is about. */
const MAIN_SHARE = 0.5;

/** The scenes of an article that lie in the division of most of them; none where they are spread. */
function inMainDivision(places: readonly PlaceMention[]): PlaceMention[] {
  const scenes = places.filter((p) => p.use === 'SCENE' && p.place?.admin1 && !isBound(p) && !isForum(p, places));
  const byDivision = Map.groupBy(scenes, (p) => `${p.place?.country}/${p.place?.admin1}`);
  const most = [...byDivision.values()].reduce<PlaceMention[]>((a, b) => (b.length > a.length ? b : a), []);
  return most.length > scenes.length * MAIN_SHARE ? most : [];
}

/** The finer of two places, when one may lie in the other. */
function refine(found: Location | null, next: Location | null): Location | null {
  if (!found || !next) return found ?? next;
  if (FINENESS[next.precision] <= FINENESS[found.precision]) return found;
  if (found.country !== null && next.country !== found.country) return found;
  const apart = found.precision === 'NEAR' ? kilometres(found, next) : null;
  // what lies near a town may lie in the next division, but not far away
  // "near the village of X": no town that a later sentence names
  const isUnknown = found.precision === 'NEAR' && found.latitude === null;
  if (isUnknown && next.latitude !== null && foldName(next.name) !== foldName(found.name)) return found;
  const inside = apart === null ? found.admin1 === null || found.admin1 === next.admin1 : apart <= NEAR_KM;
  return inside ? next : found;
}

/** Kilometres within which news calls a place near a town. */
const NEAR_KM = 40;
