// Who acts: actors of the registry by name, forces of states, described groups, unknown organisations, persons with their office.
import type { Document, Sentence } from '../../document/document.ts';
import type { KnownActor } from '../../knowledge.ts';
import { plainSlug } from '../../lexicon/actors/states.ts';
import { NAMESAKES } from '../../lexicon/actors/traits.ts';
import {
  COMMON_NAME_WORDS,
  EQUIPMENT_NOUNS,
  GROUP_NOUNS,
  JIHADIST_NOUNS,
  MILITANT_NOUNS,
  MILITARY_NOUNS,
  MILITIA_NOUNS,
  REBEL_NOUNS,
  UNKNOWN_NOUNS,
} from '../../lexicon/actors/words.ts';
import type { ActorMention } from '../mention.ts';
import { createNameIndex, keyOf, keysOf, type NameIndex, type NameMatch, type Words, wordsOf } from '../name-index.ts';
import { readBand, readFollowers } from './bands.ts';
import { type CountryContext, type CountryHit, countryAt, countryContext, openingCountry } from './countries.ts';
import { readDescription } from './groups.ts';
import { readNationals } from './nationals.ts';
import { readOrganisation, readOrganisationInCapitals } from './organisations.ts';
import { readOwnForces } from './own.ts';
import { readLeader, readPerson } from './persons.ts';
import { type Draft, draft, type GroupSeen, people, type Reading, type Registry, seenFrom } from './reading.ts';
import { readStateActor } from './state.ts';

/** One name of one actor. */
interface Named {
  readonly actor: KnownActor;
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/** Finds all mentions of actors in a document's evidence, in the order of the text. `country`: the ISO code of the country that the article is about, when the caller knows it. */
export type ActorRecogniser = (document: Document, country?: string | null) => ActorMention[];

/**
 * Builds a recogniser over a registry.
 *
 * Forces of a country other than the one the article is about have the kind EXTERNAL_FORCES; a name that the registry does not
 * know has `actor` null; a description has the actor that it can only mean in this article, else null.
 * Mentions do not overlap. In "Turkish-backed rebels" the backer and the rebels are two mentions.
 */
export function createActorRecogniser(actors: readonly KnownActor[]): ActorRecogniser {
  const index = createNameIndex(namesOf(actors));
  const bySlug = new Map(
    actors.flatMap((actor) => [actor.slug, ...(actor.formerSlugs ?? [])].map((slug) => [slug, actor] as const)),
  );
  const onDay = standing(actors, bySlug);
  let scanned: { readonly document: Document; readonly scans: readonly Scan[] } | null = null;
  return (document, country = null) => {
    const year = yearOf(document);
    const today = document.publishedAt.date;
    const registry: Registry = { get: (slug, day) => onDay(bySlug.get(slug), day ?? today) };
    // a document is read again once its country is known
    if (scanned?.document !== document)
      scanned = { document, scans: document.evidence.map((sentence) => scan(sentence, index, document.capitals)) };
    const { scans } = scanned;
    const countries = countryContext(scans, country);
    const namesakes = NAMESAKES[countries.main ?? ''];
    const atHome = (actor: KnownActor | null) =>
      registry.get(namesakes?.[actor?.slug ?? ''] ?? '') ?? actor ?? undefined;
    const named = scans.map(({ names }) =>
      names.map((match) => (match && onDay(atHome(choose(match, year, countries)), today)) ?? null),
    );
    const groups = groupsSeen(
      named.map((actors, order) => actors.filter((actor, at) => actor !== null && !isOnlyTied(scans[order], at))),
    );
    return scans.flatMap(({ words, hits, names, caseless }, order) => {
      const known = named[order] ?? [];
      const main = openingCountry(words, hits) ?? countries.main;
      const here = main === countries.main ? countries : { ...countries, main };
      return readSentence({ words, hits, known, caseless, registry, countries: here, year, groups, order }, names);
    });
  };
}

/** Who stands for an actor on a day: whoever came before or after it, where the day is before its first or after its last. */
function standing(actors: readonly KnownActor[], bySlug: ReadonlyMap<string, KnownActor>) {
  const before = new Map(
    actors.flatMap((actor) => (actor.until && actor.successor ? [[actor.successor, actor] as const] : [])),
  );
  return (actor: KnownActor | undefined, day: string | null): KnownActor | undefined => {
    if (!actor || day === null) return actor;
    let one = actor;
    while (one.until && one.until < day) {
      const next = bySlug.get(one.successor ?? '');
      if (!next) break;
      one = next;
    }
    while (one.since && day < one.since) {
      const last = before.get(one.slug);
      if (!last) break;
      one = last;
    }
    return one;
  };
}

function* namesOf(actors: readonly KnownActor[]): Generator<readonly [string, Named]> {
  for (const actor of actors) {
    // an alias that repeats the name gives its years
    if (!actor.aliases.some(({ text }) => text === actor.name))
      yield [actor.name, { actor, from: undefined, until: undefined }];
    for (const { text, from, until } of actor.aliases) yield [text, { actor, from, until }];
  }
}

function yearOf(document: Document): number | null {
  const year = Number(document.publishedAt.date?.slice(0, 4));
  return year > 0 ? year : null;
}

interface Scan {
  readonly words: Words;
  readonly hits: readonly (CountryHit | null)[];
  readonly names: readonly (NameMatch<Named> | null)[];
  readonly caseless: boolean;
  readonly weight: number;
  readonly homes: readonly string[];
}

const TITLE_WEIGHT = 2;

/** Names and countries of one sentence; a country inside a group's name is none ("Islamic State of Iraq"). */
function scan(sentence: Sentence, index: NameIndex<Named>, capitals: boolean): Scan {
  const words = wordsOf(sentence);
  const caseless = capitals || (sentence.text.length > 20 && sentence.text === sentence.text.toUpperCase());
  const names: (NameMatch<Named> | null)[] = [];
  const hits: (CountryHit | null)[] = [];
  const homes: string[] = [];
  let free = 0;
  let open = 0;
  for (let at = 0; at < words.keys.length; at++) {
    const name = at >= free && words.keys[at] ? index.at(words, at, caseless) : null;
    const hit = at >= open && words.keys[at] ? countryAt(words, at, caseless) : null;
    names.push(name);
    hits.push(hit);
    const home = name ? homeOf(name) : null;
    if (home) homes.push(home);
    const ofState = name?.values.every(({ actor }) => isStateBranch(actor)) ?? false;
    free = Math.max(free, name?.to ?? 0, hit?.to ?? 0);
    open = Math.max(open, hit?.to ?? 0, name && !ofState ? name.to : 0);
  }
  return { words, hits, names, caseless, weight: sentence.index < 0 ? TITLE_WEIGHT : 1, homes };
}

/** The country of a name that can stand for one actor only, or for one and its successors, and is no chance abbreviation. */
function homeOf({ values, abbreviation, name }: NameMatch<Named>): string | null {
  const [first, ...others] = values;
  if (!first || (abbreviation && name.length <= 3) || isCommonName(name)) return null;
  const plain = plainSlug(first.actor.slug);
  return others.every(({ actor }) => plainSlug(actor.slug) === plain) ? first.actor.country : null;
}

/** Which actor a name stands for in this article, by its year and its countries; null when it may be chance. */
function choose(match: NameMatch<Named>, year: number | null, { main, mentioned }: CountryContext): KnownActor | null {
  const inTime = match.values.filter(
    ({ from, until }) => year === null || ((from ?? 0) <= year && year <= (until ?? 9999)),
  );
  const [first] = inTime.length > 1 ? ranked(inTime, year, main, mentioned) : inTime;
  const best = first?.actor;
  if (!best) return null;
  const here = (actor: KnownActor): boolean => actor.country === null || mentioned.has(actor.country);
  if (match.abbreviation && match.name.replace(/\W/g, '').length <= 3) {
    const loose = best.kind !== 'STATE_FORCES' && main === null && inTime.every(({ actor }) => actor === best);
    return here(best) || loose ? best : null;
  }
  if (isCommonName(match.name)) return here(best) ? best : null;
  return best;
}

/**
 * By country, the one that the article is about first. In one country an actor that bears the name in this year by a dated alias
 * comes before one that bears it always; the other way round where the year is unknown.
 */
function ranked(
  named: readonly Named[],
  year: number | null,
  main: string | null,
  mentioned: ReadonlySet<string>,
): readonly Named[] {
  const rank = ({ actor: { country }, from, until }: Named): number => {
    const distance = country === null ? 2 : country === main ? 0 : mentioned.has(country) ? 1 : 3;
    const dated = from !== undefined || until !== undefined;
    return 2 * distance + (dated === (year !== null) ? 0 : 1);
  };
  return [...named].sort((a, b) => rank(a) - rank(b));
}

function isCommonName(name: string): boolean {
  return name
    .split(/[^\p{L}]+/u)
    .every((word) => COMMON_NAME_WORDS.has(keyOf(word.toLowerCase())) || REBEL_NOUNS.has(keyOf(word.toLowerCase())));
}

/** "an IS-linked band": not the group. */
function isOnlyTied(scanned: Scan | undefined, at: number): boolean {
  const token = scanned?.words.sentence.tokens[scanned.words.tokens[at] ?? -1]?.lower ?? '';
  return /[-‐‑](?:linked|affiliated|inspired|aligned|allied|backed|style)$/.test(token);
}

function groupsSeen(named: readonly (readonly (KnownActor | null)[])[]): GroupSeen[] {
  const seen = new Map<KnownActor, number[]>();
  for (const [order, actors] of named.entries()) {
    for (const actor of actors) {
      if (!actor || actor.kind === 'GOVERNMENT' || actor.kind === 'IGO' || actor.slug.startsWith('opposition-forces'))
        continue;
      const orders = seen.get(actor);
      if (orders) orders.push(order);
      else seen.set(actor, [order]);
    }
  }
  return [...seen].map(([actor, orders]) => ({ actor, orders }));
}

function readSentence(reading: Reading, matches: readonly (NameMatch<Named> | null)[]): ActorMention[] {
  const mentions: ActorMention[] = [];
  let before: KnownActor | null = null;
  for (let at = 0; at < reading.words.keys.length; ) {
    const best: Draft | null = reading.words.keys[at]
      ? longest(reading, at, matches[at] ?? null, reading.known[at] ?? null, before)
      : null;
    if (!best) {
      before = null;
      at++;
      continue;
    }
    if (best.mention.to > best.mention.from && !isHeld(reading, at)) mentions.push(best.mention);
    before = best.mention.form === 'NAME' ? (reading.registry.get(best.mention.actor ?? '') ?? null) : null;
    at = best.end;
  }
  return mentions;
}

/** The reading that covers most words; of equals the earlier in this order. */
function longest(
  reading: Reading,
  at: number,
  match: NameMatch<Named> | null,
  actor: KnownActor | null,
  before: KnownActor | null,
): Draft | null {
  const known = match && actor ? knownName(reading, at, match, actor) : null;
  let best: Draft | null = known;
  const rivals = [
    readPerson(reading, at, before),
    readStateActor(reading, at),
    known && known.mention.form === 'NAME' && !isStateBranch(actor) ? null : readOrganisation(reading, at),
    known ? null : readOrganisationInCapitals(reading, at),
    known ? null : readBand(reading, at),
  ];
  for (const rival of rivals)
    if (rival && (!best || rival.end > best.end || (best === known && rival.end === best.end && isStateBranch(actor))))
      best = rival;
  return (
    best ??
    readNationals(reading, at) ??
    readFollowers(reading, at) ??
    readOwnForces(reading, at) ??
    readDescription(reading, at) ??
    readLeader(reading, at)
  );
}

function isStateBranch(actor: KnownActor | null): boolean {
  return actor?.kind === 'STATE_FORCES' || actor?.kind === 'GOVERNMENT';
}

const TRAILING = new Set(
  [
    ...MILITANT_NOUNS,
    ...JIHADIST_NOUNS,
    ...REBEL_NOUNS,
    ...GROUP_NOUNS,
    ...MILITARY_NOUNS,
    ...EQUIPMENT_NOUNS,
    ...UNKNOWN_NOUNS,
    ...MILITIA_NOUNS,
  ].filter((key) => key !== keyOf('leader') && key !== keyOf('commander')),
);
const MOST_TRAILING = 3;
const AIR = keyOf('air');
const SUICIDE = keyOf('suicide');
const URBAN = keyOf('urban');

/** A name of the registry with the noun that repeats what it is: "ISIL terrorists", "the Daesh terrorist group". */
function knownName(reading: Reading, at: number, match: NameMatch<Named>, actor: KnownActor): Draft {
  const { words } = reading;
  let to = match.to;
  // "FMLN urban commandos"
  if (words.keys[to] === URBAN && TRAILING.has(words.keys[to + 1] ?? '')) to++;
  if (words.keys[to] === SUICIDE && UNKNOWN_NOUNS.has(words.keys[to + 1] ?? '')) to++;
  while (
    to < match.to + MOST_TRAILING &&
    TRAILING.has(words.keys[to] ?? '') &&
    words.tokens[to] !== words.tokens[to - 1]
  )
    to++;
  // "the front's air force" is the front's
  if (words.keys[to] === AIR && words.keys[to + 1] === keyOf('force')) to += 2;
  const qualified = words.keys[to] === keyOf('security') || words.keys[to] === keyOf('military');
  if (qualified && MILITARY_NOUNS.has(words.keys[to + 1] ?? '')) to += 2;
  if (isStruckHerders(reading, at, match.to))
    return draft(reading, at, match.to, 'DESCRIPTION', people('CIVILIANS', reading.countries.main));
  return draft(reading, at, to, 'NAME', seenFrom(reading, actor));
}

const HERDERS = keysOf('herder herders herdsman herdsmen pastoralists nomads');
const STRUCK_BEFORE = /^(?:killed|killing|kills|massacred|massacring|slaughtered|shot|murdered|abducted|kidnapped)$/;
/** Tokens between the verb and the herders: "killed at least 40". */
const STRUCK_REACH = 4;

/** "killed 40 Fulani herders", "nine Fulani herders were killed": those whose name a militia bears are people when they are the victims. */
function isStruckHerders({ words }: Reading, at: number, to: number): boolean {
  if (!HERDERS.has(words.keys[to - 1] ?? '')) return false;
  const { tokens } = words.sentence;
  const [first, next] = [words.tokens[at] ?? 0, words.tokens[to] ?? tokens.length];
  return (
    tokens.slice(Math.max(0, first - STRUCK_REACH), first).some((t) => STRUCK_BEFORE.test(t.lower)) ||
    (/^(?:was|were)$/.test(tokens[next]?.lower ?? '') && STRUCK_BEFORE.test(tokens[next + 1]?.lower ?? ''))
  );
}

/** "ISIL-held", "anti-IS", "ex-FARC": not the actor. */
function isHeld({ words }: Reading, at: number): boolean {
  const token = words.sentence.tokens[words.tokens[at] ?? 0]?.lower ?? '';
  return (
    /^(?:anti|ex|non)[-‐‑]|[-‐‑](?:held|controlled|occupied|run|besieged|dominated|made|based|born)$/.test(token) &&
    !/^anti[-‐‑]balaka/.test(token)
  );
}
