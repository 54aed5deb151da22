// Whether two reports can be of one place.
import { kilometres } from '../extraction/gazetteer/distance.ts';
import { foldName } from '../extraction/gazetteer/fold.ts';
import { doublings, type Evidence, evidence } from './evidence.ts';
import { skeletonOf } from './names.ts';
import type { Trace, TracePlace } from './trace.ts';

/** Kilometres from the middle of a city within which its neighbourhoods and suburbs lie. */
const CITY_KM = 15;

/** Kilometres from the middle of a region within which its places lie. */
const REGION_KM = 30;

/** Kilometres between places that one report may take for the other. */
const NEAR_KM = 10;

/** Beyond this many kilometres it does not matter how many more. */
const MOST_KM = 240;

const isExact = ({ precision }: TracePlace) => precision === 'EXACT' || precision === 'NEAR' || precision === 'ADM2';

/**
 * Whether a place shares its name with its division: much happens in such a city, and where an article names it,
 * it may mean the division.
 */
export const isNamesake = ({ name, admin1 }: TracePlace) => admin1 !== null && foldName(name) === foldName(admin1);

const isSmall = (place: TracePlace) => isExact(place) && !isNamesake(place);

/** Doublings of the distance to a place in another division, or in another country. */
const OTHER_DIVISION = 3;
const OTHER_COUNTRY = 6;

export function scenes(a: Trace, b: Trace): Evidence[] {
  const { place: here } = a;
  const { place: there } = b;
  if (!here || !there) return [];
  const others = `other places: ${inOrder(here, there).join(' and ')}`;
  if (here.country !== null && there.country !== null && here.country !== there.country) {
    const isCertain = here.precision !== 'COUNTRY' && there.precision !== 'COUNTRY';
    return evidence('placesApart', isCertain ? OTHER_COUNTRY : OTHER_DIVISION, others);
  }
  if (isSame(here, there)) {
    const feature = isSmall(here) && isSmall(there) ? 'samePlace' : 'sameCity';
    return evidence(feature, 1, `same place: ${inOrder(here, there)[0]}`);
  }
  const [named] = [nameIn(a, b), nameIn(b, a)].filter((name) => name !== null).sort();
  if (named !== undefined) return evidence('samePlace', 1, `both name ${named}`);
  if (isSmall(here) && isSmall(there)) return apart(here, there, others);
  if (here.precision === 'COUNTRY' || there.precision === 'COUNTRY' || mayHold(here, there)) return [];
  return evidence('placesApart', OTHER_DIVISION, others);
}

/** Two small places of one country. */
function apart(here: TracePlace, there: TracePlace, others: string): Evidence[] {
  const distance = kilometres(here, there);
  if (distance === null) return evidence('placesApart', here.admin1 === there.admin1 ? 2 : OTHER_DIVISION, others);
  const value = 1 + doublings(Math.min(distance, MOST_KM) / NEAR_KM);
  return evidence('placesApart', value, `${others}, ${Math.round(distance)} km apart`);
}

/** Whether one of two places may lie in the other: a division, a region, a city, or a city that stands for its division. */
function mayHold(a: TracePlace, b: TracePlace): boolean {
  if (a.admin1 !== null && a.admin1 === b.admin1) return true;
  const distance = kilometres(a, b);
  if (distance !== null) return distance <= (isExact(a) && isExact(b) ? CITY_KM : REGION_KM);
  return a.admin1 === null || b.admin1 === null;
}

function isSame(a: TracePlace, b: TracePlace): boolean {
  if (a.id !== null && a.id === b.id) return true;
  if (a.admin1 !== b.admin1 && a.admin1 !== null && b.admin1 !== null) return false;
  if (foldName(a.name) === foldName(b.name)) return true;
  // a spelling that the gazetteer does not know
  return (a.id === null || b.id === null) && spellingOf(a.name) === spellingOf(b.name);
}

const wordsOf = (name: string): string[] => foldName(name).split(' ').map(skeletonOf);
const spellingOf = (name: string): string => wordsOf(name).join(' ');

/** The one's place among the names of the other's sentences: an outskirt that the gazetteer does not know, or another of its places. */
function nameIn({ place }: Trace, { names }: Trace): string | null {
  if (!place || !isSmall(place)) return null;
  const said = new Set(names.map(skeletonOf));
  return wordsOf(place.name).every((word) => said.has(word)) ? place.name : null;
}

const inOrder = (a: TracePlace, b: TracePlace): string[] => [a.name, b.name].sort();
