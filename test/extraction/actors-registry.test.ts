import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS, SOURCE_KINDS } from '../../schema/vocabulary.ts';
import type { Alias } from '../../src/extraction/knowledge.ts';
import { aliasesOf, slugOf } from '../../src/extraction/lexicon/actors/entry.ts';
import { KNOWN_ACTORS } from '../../src/extraction/lexicon/actors/index.ts';
import { forcesOf, plainSlug, STATE_ACTORS } from '../../src/extraction/lexicon/actors/states.ts';
import { COUNTRIES } from '../../src/extraction/lexicon/countries.ts';
import { KNOWN_SOURCES } from '../../src/extraction/lexicon/sources/index.ts';

const slugs = new Set(KNOWN_ACTORS.map((actor) => actor.slug));
const countries = new Set(COUNTRIES.map((country) => country.iso));
interface Bearer {
  readonly slug: string;
  readonly country: string | null;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  /** First and last day of the bearer itself. */
  readonly first: string;
  readonly last: string;
}

/** Names that two of one country bear in one year, and nothing tells which is meant. */
function ambiguous(
  bearers: readonly {
    slug: string;
    country: string | null;
    name: string;
    aliases: readonly Alias[];
    since?: string;
    until?: string;
  }[],
) {
  const byName = new Map<string, Bearer[]>();
  for (const { slug, country, name, aliases, since: first = '', until: last = '9999' } of bearers)
    for (const { text, from, until } of [{ text: name }, ...aliases] as readonly Alias[]) {
      const folded = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      byName.set(folded, [...(byName.get(folded) ?? []), { slug, country, from, until, first, last }]);
    }
  const clash = (a: Bearer, b: Bearer) =>
    a.slug !== b.slug &&
    a.country === b.country &&
    a.first <= b.last &&
    b.first <= a.last &&
    (a.from ?? 0) <= (b.until ?? 9999) &&
    (b.from ?? 0) <= (a.until ?? 9999) &&
    // a name for some years comes before the same name for all
    ((a.from ?? a.until ?? null) === null) === ((b.from ?? b.until ?? null) === null);
  return [...byName].filter(([, all]) => all.some((a) => all.some((b) => clash(a, b)))).map(([name]) => name);
}

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the registry of actors', () => {
  it('has no slug twice', () => expect(repeated(KNOWN_ACTORS.map((actor) => actor.slug))).toEqual([]));
  it('has at least 300 groups beside the states', () =>
    expect(KNOWN_ACTORS.length - STATE_ACTORS.length).toBeGreaterThanOrEqual(300));
  it('has five branches of every country', () =>
    expect(STATE_ACTORS.filter(({ slug }) => slug === plainSlug(slug)).length).toBe(5 * COUNTRIES.length));
  it('has the forces of each power of a country, day after day, each before its successor', () => {
    const bySlug = new Map(STATE_ACTORS.map((actor) => [actor.slug, actor]));
    const parted = STATE_ACTORS.filter(({ until }) => until !== undefined);
    expect(parted.length).toBeGreaterThan(20);
    for (const { until = '', successor = '' } of parted)
      expect(Date.parse(bySlug.get(successor)?.since ?? '') - Date.parse(until)).toBe(86_400_000);
    const forces = (slug: string) => STATE_ACTORS.filter((actor) => plainSlug(actor.slug) === slug);
    expect(forces('military-forces-of-yemen').map(({ slug, name, successor }) => [slug, name, successor])).toEqual([
      ['military-forces-of-yemen-until-2012', 'Military Forces of Yemen (-2012)', 'military-forces-of-yemen'],
      ['military-forces-of-yemen', 'Military Forces of Yemen', 'military-forces-of-yemen-from-2022'],
      ['military-forces-of-yemen-from-2022', 'Military Forces of Yemen (2022-)', undefined],
    ]);
    for (const iso of ['AF', 'EG', 'IQ', 'LY', 'ML', 'MM', 'SD', 'SY', 'YE'])
      expect(
        COUNTRIES.filter((country) => country.iso === iso).map((c) => forcesOf(c, '1950-01-01').until),
      ).not.toEqual([undefined]);
  });
  it('bounds the names of forces by their years', () => {
    const syrian = STATE_ACTORS.filter(({ aliases }) => aliases.some(({ text }) => text === 'Syrian army'));
    expect(syrian.map(({ slug, aliases }) => [slug, aliases.find(({ text }) => text === 'Syrian army')])).toEqual([
      ['military-forces-of-syria', { text: 'Syrian army', until: 2024 }],
      ['military-forces-of-syria-from-2024', { text: 'Syrian army', from: 2024 }],
    ]);
  });
  it('names only actors that it has as parents and successors', () =>
    expect(
      KNOWN_ACTORS.flatMap(({ parent, successor }) => [parent, successor]).filter((slug) => slug && !slugs.has(slug)),
    ).toEqual([]));
  it('names only countries that the list has', () =>
    expect(
      KNOWN_ACTORS.filter(({ country }) => country !== null && !countries.has(country)).map(({ slug }) => slug),
    ).toEqual([]));
  it('writes slugs in lower case with hyphens', () =>
    expect(KNOWN_ACTORS.filter(({ slug }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]));
  it('keeps to the kinds of the contract', () =>
    expect(KNOWN_ACTORS.filter(({ kind }) => !ACTOR_KINDS.includes(kind))).toEqual([]));
  it('has a Wikidata item of its own for each actor that has one', () => {
    const items = KNOWN_ACTORS.flatMap(({ wikidataId }) => wikidataId ?? []);
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter((item) => !/^Q[1-9]\d*$/.test(item))).toEqual([]);
    expect(repeated(items)).toEqual([]);
  });
  it('has no actor that is a part of itself, or becomes itself', () => {
    const bySlug = new Map(KNOWN_ACTORS.map((actor) => [actor.slug, actor]));
    const line = (slug: string | undefined, kin: 'parent' | 'successor', seen: readonly string[] = []): boolean =>
      slug !== undefined && (seen.includes(slug) || line(bySlug.get(slug)?.[kin], kin, [...seen, slug]));
    expect(KNOWN_ACTORS.filter(({ slug }) => line(slug, 'parent') || line(slug, 'successor'))).toEqual([]);
  });
  it('has no empty alias', () =>
    expect(KNOWN_ACTORS.flatMap(({ aliases }) => aliases).filter(({ text }) => text.trim() === '')).toEqual([]));
  it('gives no name to two of one country in one year', () => expect(ambiguous(KNOWN_ACTORS)).toEqual([]));
  it('gives years in their order', () =>
    expect(
      KNOWN_ACTORS.flatMap(({ aliases }) => aliases).filter(({ from, until }) => (from ?? 0) > (until ?? 9999)),
    ).toEqual([]));
  it('names the forces as ACLED does', () => {
    const named = new Map(KNOWN_ACTORS.map(({ slug, name }) => [slug, name]));
    expect(named.get('military-forces-of-syria')).toBe('Military Forces of Syria');
    expect(named.get('police-forces-of-philippines')).toBe('Police Forces of the Philippines');
    expect(named.get('government-of-russia')).toBe('Government of Russia');
  });
});

describe('the registry of sources', () => {
  it('has no slug twice', () => expect(repeated(KNOWN_SOURCES.map((source) => source.slug))).toEqual([]));
  it('has at least 200 beside the states', () =>
    expect(KNOWN_SOURCES.length - 4 * COUNTRIES.length).toBeGreaterThanOrEqual(200));
  it('gives no name to two of one country', () => expect(ambiguous(KNOWN_SOURCES)).toEqual([]));
  it('is affiliated only with actors of the registry', () =>
    expect(
      KNOWN_SOURCES.filter(({ affiliatedActor: actor }) => actor && !slugs.has(actor)).map(({ slug }) => slug),
    ).toEqual([]));
  it('keeps to the kinds of the contract', () =>
    expect(KNOWN_SOURCES.filter(({ kind }) => !SOURCE_KINDS.includes(kind))).toEqual([]));
});

describe('entries', () => {
  it('reads language and years off an alias', () =>
    expect(aliasesOf('Frente X [es] (2012-2016); Y (2017-); Z')).toEqual([
      { text: 'Frente X', language: 'es', from: 2012, until: 2016 },
      { text: 'Y', from: 2017 },
      { text: 'Z' },
    ]));
  it('makes slugs of names', () => expect(slugOf("People's Army (Élan) – West")).toBe('peoples-army-elan-west'));
});
