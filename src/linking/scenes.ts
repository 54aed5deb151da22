// Whether two reports can be of one place.
import { kilometres } from '../extraction/gazetteer/distance.ts';
import { foldName } from '../extraction/gazetteer/fold.ts';
import { doublings, type Evidence, evidence } from './evidence.ts';
import type { Trace, TracePlace } from './trace.ts';

/** A city in which much happens shares its name with its division, as a rule; that two reports name it tells less. */
const CITY = 0.6;

/** Kilometres from the middle of a city within which its neighbourhoods and suburbs lie. */
const CITY_KM = 15;

const MOST_KM = 300;

const isExact = ({ precision }: TracePlace) => precision === 'EXACT' || precision === 'NEAR' || precision === 'ADM2';
const isNamesake = ({ name, admin1 }: TracePlace) => admin1 !== null && foldName(name) === foldName(admin1);

export function scenes(a: Trace, b: Trace): Evidence[] {
  return [...places(a, b), ...named(a, b)];
}

function places({ place: a }: Trace, { place: b }: Trace): Evidence[] {
  if (!a || !b) return [];
  if (a.country !== null && b.country !== null && a.country !== b.country) {
    return evidence('otherDivision', 2, 'other countries');
  }
  if (isExact(a) && isExact(b)) return exactPlaces(a, b);
  const [coarse, fine] = isExact(a) || (b.precision === 'COUNTRY' && a.precision !== 'COUNTRY') ? [b, a] : [a, b];
  if (coarse.precision === 'COUNTRY') return evidence('placeWithin', 0.1, null);
  const apart = kilometres(coarse, fine);
  const close = apart !== null && apart <= CITY_KM * 2;
  if (coarse.admin1 === null || fine.admin1 === null || coarse.admin1 === fine.admin1 || close) {
    const same = foldName(coarse.name) === foldName(fine.name);
    return evidence(
      'placeWithin',
      same ? 0.7 : close ? 0.6 : 0.5,
      same ? `same place: ${least(a, b)}` : `${fine.name} lies in ${coarse.name}`,
    );
  }
  return evidence('otherDivision', 1, `other places: ${both(a, b)}`);
}

function exactPlaces(a: TracePlace, b: TracePlace): Evidence[] {
  if (isSame(a, b))
    return evidence('samePlace', isNamesake(a) || isNamesake(b) ? CITY : 1, `same place: ${least(a, b)}`);
  const apart = kilometres(a, b);
  if (apart === null) return a.admin1 === b.admin1 ? [] : evidence('otherDivision', 0.5, null);
  if (apart <= CITY_KM && (isNamesake(a) || isNamesake(b))) {
    return evidence('placeWithin', 0.5, `${both(a, b)} lie within one city`);
  }
  const told = `${both(a, b)}: ${Math.round(apart)} km apart`;
  return [
    ...evidence('kilometresApart', doublings(Math.min(apart, MOST_KM) / 4), told),
    ...(a.admin1 === b.admin1 || apart <= CITY_KM * 2 ? [] : evidence('otherDivision', 1)),
  ];
}

function isSame(a: TracePlace, b: TracePlace): boolean {
  if (a.id !== null && a.id === b.id) return true;
  return foldName(a.name) === foldName(b.name) && (a.admin1 === b.admin1 || a.admin1 === null || b.admin1 === null);
}

/** The one's place among the names of the other's sentences: an outskirt that the gazetteer does not know, or a place misread. */
function named(a: Trace, b: Trace): Evidence[] {
  const name = nameIn(a, b) ?? nameIn(b, a);
  return name === null ? [] : evidence('placeNamed', 1, `both name ${name}`);
}

function nameIn({ place }: Trace, { place: other, names }: Trace): string | null {
  if (!place || isNamesake(place) || !isExact(place)) return null;
  if (other && isSame(place, other)) return null;
  const words = foldName(place.name).split(' ');
  return words.every((word) => names.includes(word)) ? place.name : null;
}

const both = (a: TracePlace, b: TracePlace): string => [a.name, b.name].sort().join(' and ');
const least = (a: TracePlace, b: TracePlace): string => [a.name, b.name].sort()[0] ?? a.name;
