// Where synthetic events happen and who takes part: the packaged actors, sources and places, skewed as news is.
import type { ActorKind, SourceKind, VictimStatus } from '../../schema/vocabulary.ts';
import type { GazetteerPlace } from '../../src/extraction/gazetteer/gazetteer.ts';
import type { KnownActor, KnownSource } from '../../src/extraction/knowledge.ts';
import { KNOWN_ACTORS } from '../../src/extraction/lexicon/actors/index.ts';
import { ARMED_GROUPS } from '../../src/extraction/lexicon/actors/kinds.ts';
import { KNOWN_SOURCES } from '../../src/extraction/lexicon/sources/index.ts';
import type { ActorReference, SourceReference } from '../../src/extraction/record.ts';
import { type Chance, type Sampler, weighted, zipf } from './chance.ts';

/** A country with fewer armed groups in the registry is no theatre. */
const LEAST_GROUPS = 4;
/** Towns of a theatre that news ever names. */
const MOST_TOWNS = 600;
/** How much of what happens abroad is told by media of the country, where there are any. */
const LOCAL_MEDIA = 0.4;

const PUBLISHING: ReadonlySet<SourceKind> = new Set(['NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'STATE_MEDIA']);
const WORLD_MEDIA: ReadonlySet<SourceKind> = new Set(['NEWS_AGENCY', 'BROADCASTER']);
const CLAIMING: ReadonlySet<SourceKind> = new Set(['MONITOR', 'NGO', 'GOVERNMENT', 'MILITARY', 'ACTIVISTS']);
const WORLD_CLAIMING: ReadonlySet<SourceKind> = new Set(['MONITOR', 'IGO', 'NGO']);

/** Whoever takes part, as an article mentions it, and what its people are called when they are counted. */
export interface Party extends ActorReference {
  readonly people: string;
  readonly status: VictimStatus;
}

export interface Theatre {
  readonly place: Sampler<GazetteerPlace>;
  readonly forces: Sampler<Party>;
  readonly groups: Sampler<Party>;
  readonly publisher: Sampler<KnownSource>;
  readonly claimant: Sampler<Omit<SourceReference, 'role'>>;
}

const PEOPLE: Partial<Record<ActorKind, string>> = {
  STATE_FORCES: 'soldiers',
  EXTERNAL_FORCES: 'soldiers',
  REBEL_GROUP: 'fighters',
  POLITICAL_MILITIA: 'militiamen',
  IDENTITY_MILITIA: 'militiamen',
};

export function combatants({ slug, name, kind }: Pick<KnownActor, 'slug' | 'name' | 'kind'>): Party {
  return { actor: slug, name, kind, text: name, people: PEOPLE[kind] ?? 'fighters', status: 'COMBATANT' };
}

/** Parties that have no name of their own. */
const described = (kind: ActorKind, text: string): Party => ({
  actor: null,
  name: text,
  kind,
  text,
  people: text,
  status: 'CIVILIAN',
});
export const CIVILIANS = described('CIVILIANS', 'civilians');
export const PROTESTERS = described('PROTESTERS', 'protesters');
export const RIOTERS = described('RIOTERS', 'rioters');

/** Sources that nobody names. */
const UNNAMED = (
  [
    ['WITNESS', 'local residents'],
    ['WITNESS', 'witnesses'],
    ['UNNAMED_OFFICIAL', 'a security official'],
    ['UNNAMED_OFFICIAL', 'a hospital official'],
    ['ACTIVISTS', 'local activists'],
  ] as const
).map(([kind, text]) => ({ source: null, name: text, kind, text }));

const asClaimant = ({ slug, name, kind }: KnownSource) => ({ source: slug, name, kind, text: name });

/** One of the first list by chance, else one of the second; always of the one that is not empty. */
function either<Item>(share: number, first: readonly Item[], second: readonly Item[]): Sampler<Item> {
  const [ofFirst, ofSecond] = [zipf(first), zipf(second)];
  return (chance: Chance) => (first.length > 0 && chance.happens(share) ? ofFirst(chance) : ofSecond(chance));
}

function theatreOf(country: string, towns: readonly GazetteerPlace[]): Theatre {
  const actors = KNOWN_ACTORS.filter((actor) => actor.country === country);
  const own = KNOWN_SOURCES.filter((source) => source.country === country);
  const ownClaimants = own.filter(({ kind }) => CLAIMING.has(kind)).map(asClaimant);
  const foreign = KNOWN_SOURCES.filter((source) => source.country !== country);
  const worldClaimants = KNOWN_SOURCES.filter((s) => s.country === null && WORLD_CLAIMING.has(s.kind)).map(asClaimant);
  return {
    place: zipf(towns),
    forces: zipf(actors.filter(({ kind }) => kind === 'STATE_FORCES').map(combatants)),
    groups: zipf(actors.filter(({ kind }) => ARMED_GROUPS.has(kind)).map(combatants)),
    publisher: either(
      LOCAL_MEDIA,
      own.filter(({ kind }) => PUBLISHING.has(kind)),
      foreign.filter(({ kind }) => WORLD_MEDIA.has(kind)),
    ),
    claimant: either(0.75, ownClaimants, [...worldClaimants.slice(0, 4), ...UNNAMED, ...worldClaimants.slice(4)]),
  };
}

/**
 * The theatres of war: countries by how many armed groups the registry knows of, the first the hottest; in each, the most
 * populous towns are the hottest.
 */
export function createWorld(places: readonly GazetteerPlace[]): Sampler<Theatre> {
  const townsByCountry = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    if (place.kind !== 'TOWN' || place.country === null || place.id === null || place.latitude === null) continue;
    const towns = townsByCountry.get(place.country) ?? [];
    townsByCountry.set(place.country, towns);
    towns.push(place);
  }
  const groupsIn = (country: string) =>
    KNOWN_ACTORS.filter((actor) => actor.country === country && ARMED_GROUPS.has(actor.kind)).length;
  const hasForces = (country: string) =>
    KNOWN_ACTORS.some((actor) => actor.country === country && actor.kind === 'STATE_FORCES');
  const theatres = [...townsByCountry]
    .map(([country, towns]) => ({ country, towns, groups: groupsIn(country) }))
    .filter(({ country, groups }) => groups >= LEAST_GROUPS && hasForces(country))
    .sort((a, b) => b.groups - a.groups || (a.country < b.country ? -1 : 1))
    .map(({ country, towns }) => {
      const hottest = towns.sort((a, b) => b.population - a.population || (a.id ?? 0) - (b.id ?? 0));
      return theatreOf(country, hottest.slice(0, MOST_TOWNS));
    });
  return weighted(theatres, (_theatre, rank) => 1 / (rank + 1) ** 0.8);
}
