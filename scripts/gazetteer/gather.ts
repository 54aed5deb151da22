// Joins towns, divisions, countries and the hand-made list into one list of places with the keys they are found by.
import { foldName } from '../../src/extraction/gazetteer/fold.ts';
import type { GazetteerPlace } from '../../src/extraction/gazetteer/gazetteer.ts';
import { COUNTRIES } from '../../src/extraction/lexicon/countries.ts';
import { DIVISION_ALIASES, FURTHER_DIVISIONS } from '../../src/extraction/lexicon/places/divisions.ts';
import { PLACE_ENTRIES, PREFERRED_NAMES } from '../../src/extraction/lexicon/places/index.ts';
import { alternateKeys, divisionKeys, shownName, withoutUnit } from './names.ts';
import { readCountries, readTowns, type SourceCountry, type Town } from './source.ts';

export interface GatheredPlace extends Omit<GazetteerPlace, 'admin1'> {
  /** Key of the division it lies in: country, a dot, GeoNames' admin1 code or nothing. */
  readonly division: string;
  readonly keys: ReadonlySet<string>;
}

/** Countries whose packaged short forms are older romanisations ("Safaqis", "Kuetahya", "Rjazan") that GeoNames has since given up for the English ones. */
const ENGLISH_FORMS: ReadonlySet<string> = new Set(['TR', 'AZ', 'TN', 'LY', 'UZ', 'GE', 'SD', 'RU', 'HR', 'IR']);

const SEATS = new Set(['PPLA', 'PPLC', 'PPLG']);

/** All places; ADM1 and COUNTRY rows carry the division that they are. */
export function gatherPlaces(): GatheredPlace[] {
  const sources = readCountries();
  const towns = readTowns();
  const names = divisionNames(sources);
  const townPlaces = towns.map((town) => townPlace(town, names));
  const byDivision = groupBy(towns, (town) => `${town.country}.${town.division}`);
  const divisions = [...names].map(([code, division]) => divisionPlace(code, division, byDivision.get(code) ?? []));
  const byCountry = groupBy(towns, (town) => town.country);
  const isos = new Set([...Object.keys(sources), ...COUNTRIES.map((c) => c.iso)]);
  const countries = [...isos].map((iso) => countryPlace(iso, sources[iso], byCountry.get(iso) ?? [], divisions));
  const codeOf = new Map<string, string>();
  for (const [code, division] of names) codeOf.set(`${code.slice(0, 2)}.${foldName(division.name)}`, code);
  const entries = PLACE_ENTRIES.map((entry): GatheredPlace => {
    const country = entry.country ?? '';
    const code = entry.admin1 ? codeOf.get(`${country}.${foldName(entry.admin1)}`) : `${country}.`;
    if (code === undefined)
      throw new Error(
        `${entry.name}: "${entry.admin1}" is no first-level division of ${country}. See src/extraction/lexicon/places.`,
      );
    const { name, kind, latitude, longitude } = entry;
    const keys = new Set([name, ...entry.aliases].map(foldName));
    const renown = Math.max(0, ...(byDivision.get(code) ?? []).filter((t) => keys.has(foldName(t.name))).map(renownOf));
    return {
      id: null,
      name,
      kind,
      country: entry.country,
      latitude,
      longitude,
      population: 0,
      renown,
      division: code,
      keys,
    };
  });
  return [...townPlaces, ...divisions, ...countries, ...entries];
}

interface DivisionName {
  readonly id: number | null;
  readonly name: string;
  readonly keys: readonly string[];
}

const unmarked = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');

function divisionNames(sources: Record<string, SourceCountry>): Map<string, DivisionName> {
  const found = new Map<string, DivisionName>();
  for (const source of Object.values(sources)) {
    for (const division of source.regions) {
      const code = `${source.iso}.${division.admin ?? ''}`;
      if (!division.admin || found.has(code)) continue;
      const { geonames, en, es, fr, pt } = division.names;
      const name = withoutUnit((ENGLISH_FORMS.has(source.iso) && en ? unmarked(en) : geonames) ?? division.name);
      const keys = divisionKeys([name, division.name, geonames, en, es, fr, pt].filter((n) => typeof n === 'string'));
      found.set(code, { id: division.reference.geonames ?? null, name, keys });
    }
  }
  for (const [country, code, name, aliases] of FURTHER_DIVISIONS) {
    const known = found.get(`${country}.${code}`);
    const keys = divisionKeys([name, ...(aliases ? aliases.split('|') : [])]);
    found.set(`${country}.${code}`, { id: known?.id ?? null, name, keys: [...keys, ...(known?.keys ?? [])] });
  }
  for (const [country, name, aliases] of DIVISION_ALIASES) {
    const code = [...found].find(([c, division]) => c.startsWith(`${country}.`) && division.name === name)?.[0];
    const known = code === undefined ? undefined : found.get(code);
    if (code === undefined || !known)
      throw new Error(
        `"${name}" is no first-level division of ${country}. See src/extraction/lexicon/places/divisions.ts.`,
      );
    found.set(code, { ...known, keys: [...known.keys, ...divisionKeys(aliases.split('|'))] });
  }
  return found;
}

function townPlace(town: Town, divisions: ReadonlyMap<string, DivisionName>): GatheredPlace {
  const code = `${town.country}.${town.division}`;
  const division = divisions.get(code);
  const keys = new Set([
    foldName(town.name),
    foldName(town.asciiName),
    ...alternateKeys(town.alternateNames, town.country, town.population),
  ]);
  const capital = town.feature === 'PPLC' ? COUNTRIES.find((c) => c.iso === town.country)?.capital : null;
  if (capital) keys.add(foldName(capital));
  keys.delete('');
  // A seat is shown under the division's short form where that is another spelling of its name: "Hama", not "Hamah".
  const shared = division ? foldName(division.name) : '';
  const spelling = keys.has(shared) && shared.slice(0, 2) === foldName(town.name).slice(0, 2);
  const seatName = division && SEATS.has(town.feature) && spelling ? division.name : null;
  return {
    id: town.id,
    name: PREFERRED_NAMES.get(town.id) ?? capital ?? seatName ?? shownName(town.name, town.country),
    kind: town.feature === 'PPLX' ? 'NEIGHBOURHOOD' : 'TOWN',
    country: town.country,
    latitude: town.latitude,
    longitude: town.longitude,
    population: town.population,
    renown: renownOf(town),
    division: division ? code : `${town.country}.`,
    keys,
  };
}

/** Numbers of GeoNames' alternate names, all scripts, from which a town counts as known beyond its country, and everywhere. */
const RENOWN_STEPS = [16, 32] as const;

function renownOf({ alternateNames }: Town): number {
  return RENOWN_STEPS.filter((step) => alternateNames.length >= step).length;
}

/** A division stands where its seat does, and is found by the seat's spellings of a shared name. */
function divisionPlace(code: string, division: DivisionName, towns: readonly Town[]): GatheredPlace {
  const seat = mostPopulous(towns.filter((t) => SEATS.has(t.feature))) ?? mostPopulous(towns);
  const keys = new Set(division.keys);
  let renown = 0;
  for (const town of towns.filter((t) => SEATS.has(t.feature))) {
    const own = new Set([foldName(town.name), ...alternateKeys(town.alternateNames, town.country, town.population)]);
    if (!division.keys.some((key) => own.has(key))) continue;
    renown = Math.max(renown, renownOf(town));
    for (const key of own) if (division.keys.some((k) => areAlike(k, key))) keys.add(key);
  }
  return {
    id: division.id,
    name: division.name,
    kind: 'ADM1',
    country: code.slice(0, 2),
    latitude: seat?.latitude ?? null,
    longitude: seat?.longitude ?? null,
    population: towns.reduce((sum, t) => sum + t.population, 0),
    renown,
    division: code,
    keys,
  };
}

/** Whether two names may be spellings of one: half of the longer's letters stand in the other in the same order. */
function areAlike(a: string, b: string): boolean {
  let lengths: number[] = new Array(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++) {
      const longest = Math.max(lengths[at] ?? 0, next[at - 1] ?? 0);
      next.push(b[at - 1] === letter ? Math.max(longest, (lengths[at - 1] ?? 0) + 1) : longest);
    }
    lengths = next;
  }
  return (lengths[b.length] ?? 0) * 2 >= Math.max(a.length, b.length);
}

function countryPlace(
  iso: string,
  source: SourceCountry | undefined,
  towns: readonly Town[],
  divisions: readonly GatheredPlace[],
): GatheredPlace {
  const known = COUNTRIES.find((c) => c.iso === iso);
  const name = known?.name ?? source?.names.geonames?.trim() ?? iso;
  const all = [name, source?.names.geonames, source?.names.en, ...(known?.otherNames ?? [])].filter(
    (n) => typeof n === 'string',
  );
  const keys = new Set(all.map(foldName));
  for (const division of divisions)
    if (division.country === iso && division.name !== name && !all.slice(0, 3).includes(division.name))
      keys.delete(foldName(division.name));
  const capital = mostPopulous(towns.filter((t) => t.feature === 'PPLC')) ?? mostPopulous(towns);
  return {
    id: source?.reference.geonames ?? null,
    name,
    kind: 'COUNTRY',
    country: iso,
    latitude: capital?.latitude ?? null,
    longitude: capital?.longitude ?? null,
    population: towns.reduce((sum, t) => sum + t.population, 0),
    renown: 0,
    division: `${iso}.`,
    keys,
  };
}

function mostPopulous(towns: readonly Town[]): Town | undefined {
  return towns.reduce<Town | undefined>((best, t) => (best && best.population >= t.population ? best : t), undefined);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
