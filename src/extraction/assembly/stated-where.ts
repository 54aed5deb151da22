// Where a text says outright that an event happened: "The attack took place in the X district", "in the X neighbourhood of Y".
import type { Document, Sentence } from '../document/document.ts';
import { isHeadline } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { memoize } from '../document/memoize.ts';
import { samePlace } from '../events/same-mention.ts';
import { isOrigin } from '../events/scenes.ts';
import { kilometres } from '../gazetteer/distance.ts';
import { KIND_NOUNS } from '../lexicon/places/words.ts';
import type { PlaceMention } from '../mentions/mention.ts';
import { LARGE_TOWN } from '../mentions/places/containment.ts';
import type { Location } from '../record.ts';
import type { EventDraft } from './joining/draft.ts';

/** Makes one location of the places of a clause; null where none is a scene. */
export type Locate = (places: readonly PlaceMention[]) => Location | null;

/** What a text calls an event that it has told. */
const EVENT =
  /^(?:incident|attack|event|crime|murder|killing|assassination|massacre|kidnapping|abduction|explosion|blast|bombing|assault|ambush|shooting|raid|execution|robbery|action|act|strike|clash|shoot-?out)s?$/;
const TOOK_PLACE = /^(?:place|occurr?ed|happened|perpetrated|committed|staged|carried)$/;
const DEFINITE = /^(?:the|this|that|these|both)$/;
/** Tokens from "the" to the event: "the brutal terrorist attack". */
const NAMED_REACH = 3;
/** Tokens from the event to "took place": "the attack against the mayor of the town took place". */
const EVENT_REACH = 12;
/** Tokens from "took place" to the place: "took place at 0100 this morning on the corner of … in". */
const PLACE_REACH = 14;
/** Sentences behind the one that tells an event in which it is said where. */
const NEXT = 2;

/** The token behind "the attack took place"; −1 where a sentence does not say so. */
const afterStatement: (sentence: Sentence) => number = memoize(({ tokens }) => {
  const isDefinite = (at: number) =>
    tokens.slice(Math.max(0, at - NAMED_REACH), at).some((t) => DEFINITE.test(t.lower));
  const event = tokens.findIndex(({ lower }, at) => EVENT.test(lower) && isDefinite(at));
  if (event < 0) return -1;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > event && TOOK_PLACE.test(lower) && (lower !== 'place' || /^(?:took|taken)$/.test(tokens[i - 1]?.lower ?? '')),
  );
  return at > 0 && at - event <= EVENT_REACH ? at : -1;
});

/** The places in which a sentence says that what was told before happened. */
function statedPlaces(sentence: Sentence, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const from = afterStatement(sentence);
  if (from < 0) return [];
  const stated = inSentence(places, sentence).filter(
    (p) => p.use === 'SCENE' && p.from > from && p.place?.kind !== 'COUNTRY',
  );
  return stated[0] && stated[0].from - from <= PLACE_REACH ? stated : [];
}

/**
 * Where one of an event's own sentences, or one right behind them that tells of no other event, says that it took place.
 *
 * @param told the sentences that tell of other events
 * @param found what the event's other sentences name
 */
export function statedLocation(
  document: Document,
  draft: EventDraft,
  told: ReadonlySet<Sentence>,
  places: readonly PlaceMention[],
  locate: Locate,
  found: Location | null,
): Location | null {
  const own = new Set(draft.map((c) => c.sentence).filter((s) => !isHeadline(s)));
  const next = new Set([...own].flatMap(({ index }) => Array.from({ length: NEXT }, (_, k) => index + k + 1)));
  for (const sentence of document.evidence) {
    if (!own.has(sentence) && (told.has(sentence) || !next.has(sentence.index))) continue;
    const stated = statedPlaces(sentence, places);
    const location = locate(stated);
    if (location) return nearNamed(location, found, stated, inSentence(places, sentence));
  }
  return null;
}

/** What no gazetteer has lies near the town that its sentence names beside it, and a quarter in the town that was named before. */
function nearNamed(
  stated: Location,
  found: Location | null,
  [first]: readonly PlaceMention[],
  beside: readonly PlaceMention[],
): Location {
  if (stated.latitude !== null || !found) return stated;
  const isTown = ({ place }: PlaceMention) => place?.kind === 'TOWN' && place.id === found.placeId;
  const isNamed = beside.some(isTown) || (found.precision === 'EXACT' && first !== undefined && isQuarter(first));
  const admin1 = stated.admin1 ?? (found.country === stated.country ? found.admin1 : null);
  return isNamed && admin1 === found.admin1
    ? { ...stated, admin1, latitude: found.latitude, longitude: found.longitude, precision: 'NEAR' }
    : { ...stated, admin1 };
}

/** Kilometres from the middle of a city within which its quarters lie. */
export const CITY_KM = 20;
const QUARTER = /^(?:district|zone|sector|section|area)$/;

/** "the X neighbourhood", "the suburb of X": a part of a town. */
function isQuarter({ sentence: { tokens }, from, to, place }: PlaceMention): boolean {
  if (place?.kind === 'NEIGHBOURHOOD') return true;
  if (place && place.kind !== 'TOWN') return false;
  const isPart = (word: string) =>
    (KIND_NOUNS.get(word) === 'NEIGHBOURHOOD' && !word.endsWith('s')) || QUARTER.test(word);
  if (isPart(tokens[to]?.lower ?? '')) return true;
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return tokens[of]?.lower === 'of' && isPart(tokens[of - 1]?.lower ?? '');
}

/** The one quarter of its town that the mentions of an event name; the town itself where they name none or several. */
export function withQuarter(
  found: Location,
  draft: EventDraft,
  places: readonly PlaceMention[],
  locate: Locate,
): Location {
  const named = draft.flatMap((c) => c.places);
  const town = named.find(({ place }) => place?.kind === 'TOWN' && place.id === found.placeId)?.place;
  if (!town || town.admin1 !== found.admin1) return found;
  const isIn = ({ place }: PlaceMention) =>
    place === null ||
    (place.id !== town.id &&
      place.admin1 === town.admin1 &&
      place.country === town.country &&
      // "X district" beside a small town is the district that the town lies in
      (place.kind === 'NEIGHBOURHOOD' || (town.population >= LARGE_TOWN && place.population < town.population)) &&
      (kilometres(place, town) ?? CITY_KM) < CITY_KM);
  const quarters = named.filter((p) => isQuarter(p) && isIn(p) && !isOrigin(p, places));
  const [first] = quarters;
  if (!first || quarters.some((q) => !samePlace(q, first))) return found;
  const quarter = locate([first]);
  if (!quarter || (kilometres(quarter, found) ?? 0) > CITY_KM) return found;
  const { admin1, country } = found;
  return quarter.latitude === null
    ? { ...quarter, admin1, country, latitude: found.latitude, longitude: found.longitude, precision: 'NEAR' }
    : { ...quarter, admin1, country };
}

/** "in this capital", "on the edge of this city": where the one who writes is. */
const HERE =
  /\b(?:in|of|on|at|outside|inside|through) this (?:[\p{L}-]+ )?(?:capital|city|town)\b(?! (?:of|said|says|told|reported|announced|confirmed|stated|today|yesterday)\b)/iu;

/** The place of the dateline, for an event that one of its sentences says happened where the article was written; null without either. */
export function datelineLocation(draft: EventDraft, places: readonly PlaceMention[], locate: Locate): Location | null {
  const filed = places.find((p) => p.use === 'DATELINE' && p.place !== null && p.place.kind !== 'COUNTRY');
  const isHere = draft.some(({ sentence }) => HERE.test(sentence.text));
  return filed && isHere ? locate([{ ...filed, use: 'SCENE' }]) : null;
}
