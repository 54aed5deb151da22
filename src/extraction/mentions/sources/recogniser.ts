// Who says so: media, monitors, ministries and bodies by name, actors that speak, and unnamed sources by their kind.
import type { ActorKind, SourceKind } from '../../../../schema/vocabulary.ts';
import { type Document, overlaps, type Sentence, textOf } from '../../document/document.ts';
import type { KnownSource } from '../../knowledge.ts';
import { ARMED_GROUPS } from '../../lexicon/actors/kinds.ts';
import { plainSlug } from '../../lexicon/actors/states.ts';
import { PRESS_NOUNS, SPEAKING_BODIES } from '../../lexicon/sources/words.ts';
import { countryAt } from '../actors/countries.ts';
import { isBacker } from '../actors/phrases.ts';
import type { ActorMention, SourceMention } from '../mention.ts';
import { createNameIndex, type NameIndex, type NameMatch, tokensOf, type Words, wordsOf } from '../name-index.ts';
import { sayingAfter, speaks } from './speaking.ts';
import { readUnnamed, type SourceReading } from './unnamed.ts';

/** Finds all mentions of sources in all sentences of a document (captions and bylines too), in the order of the text. */
export type SourceRecogniser = (document: Document, actors: readonly ActorMention[]) => SourceMention[];

/** These are sources by being named; all others only where they say something. */
const MEDIA: ReadonlySet<SourceKind> = new Set([
  'NEWS_AGENCY',
  'NEWSPAPER',
  'BROADCASTER',
  'STATE_MEDIA',
  'MONITOR',
  'ARMED_GROUP_MEDIA',
  'SOCIAL_MEDIA',
  'ACTIVISTS',
]);
/** Short names that stand for the agency wherever they stand. */
const WORLD_AGENCIES = new Set([
  'afp',
  'associated-press',
  'reuters',
  'united-press-international',
  'dpa',
  'efe',
  'european-pressphoto-agency',
  'bbc',
  'cnn',
  'rt',
]);

/**
 * Builds a recogniser over a registry of sources.
 * An unnamed source has `source` null and the words as its name; "the monitor" is the one monitor that the article names.
 */
export function createSourceRecogniser(sources: readonly KnownSource[]): SourceRecogniser {
  const index = createNameIndex(namesOf(sources));
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const agencies = Map.groupBy(
    [...bySlug.values()].filter(({ kind, name }) => kind === 'STATE_MEDIA' && /agency/i.test(name)),
    ({ country }) => country,
  );
  const byActor = spokenFor(sources);
  return (document, actors) => {
    const countries = new Set(actors.map((actor) => actor.country));
    const all = document.title ? [document.title, ...document.sentences] : document.sentences;
    const scans = all.map((sentence) => scan(sentence, index, document.capitals, countries));
    const country = mainCountry(actors) ?? countryNamed(scans);
    // its neighbours' armies fight there too, and may be told of first
    const tellsOfSyria = country === 'SY' || countries.has('SY');
    const monitors = [
      ...new Set(
        scans.flatMap(({ names }) =>
          names.flatMap((name) => (name?.source.kind === 'MONITOR' && isSure(name, tellsOfSyria) ? [name.source] : [])),
        ),
      ),
    ];
    const speakers = Map.groupBy(actors, (actor) => actor.sentence);
    return scans.flatMap(({ words, names, caseless }) => {
      const countryBefore = (at: number): string | null =>
        at > 0 ? (countryAt(words, at - 1, caseless)?.iso ?? null) : null;
      const reading: SourceReading = { words, bySlug, agencies, monitors, country, tellsOfSyria, countryBefore };
      const speaking = speakers.get(words.sentence) ?? [];
      const found = readSentence(reading, names, speaking);
      const spoken = speaking.flatMap((actor) => asSource(actor, found, byActor));
      return [...found, ...spoken].sort((a, b) => a.from - b.from);
    });
  };
}

/** Who speaks for each actor; a state's own voice before its ministries, media never. */
function spokenFor(sources: readonly KnownSource[]): ReadonlyMap<string, KnownSource> {
  const voices = new Map<string, KnownSource>();
  for (const source of sources) {
    const actor = source.affiliatedActor;
    if (actor && (source.slug === actor || (!MEDIA.has(source.kind) && !voices.has(actor)))) voices.set(actor, source);
  }
  return voices;
}

function* namesOf(sources: readonly KnownSource[]): Generator<readonly [string, KnownSource]> {
  for (const source of sources) {
    yield [source.name, source];
    for (const alias of source.aliases) yield [alias.text, source];
  }
}

function mainCountry(actors: readonly ActorMention[]): string | null {
  const described = actors.find(
    (actor) => actor.form === 'DESCRIPTION' && actor.country !== null && actor.kind !== 'EXTERNAL_FORCES',
  );
  return described?.country ?? actors.find((actor) => actor.kind === 'STATE_FORCES')?.country ?? null;
}

/** The first country that an article names, where its actors do not tell. */
function countryNamed(scans: readonly Scan[]): string | null {
  for (const { words, caseless } of scans) {
    for (let at = 0; at < words.keys.length; at++) {
      const hit = countryAt(words, at, caseless);
      if (hit?.iso && hit.role === 'NAME') return hit.iso;
    }
  }
  return null;
}

interface Named {
  readonly source: KnownSource;
  readonly to: number;
  /** A name, lower case, that is a word or a person's name as well, and counts only beside a fuller one. */
  readonly doubtful: string | null;
  /** An abbreviation of who is at home elsewhere: a group of the country may have it too. */
  readonly far: boolean;
}

/** "the Observatory" of an article on Syria is told by no fuller name. */
function isSure({ doubtful }: Named, tellsOfSyria: boolean): boolean {
  return doubtful === null || (doubtful === OBSERVATORY && tellsOfSyria);
}

interface Scan {
  readonly words: Words;
  readonly names: readonly (Named | null)[];
  readonly caseless: boolean;
}

function scan(
  sentence: Sentence,
  index: NameIndex<KnownSource>,
  capitals: boolean,
  countries: ReadonlySet<string | null>,
): Scan {
  const words = wordsOf(sentence);
  const caseless = capitals || (sentence.text.length > 20 && sentence.text === sentence.text.toUpperCase());
  const names: (Named | null)[] = [];
  let free = 0;
  for (let at = 0; at < words.keys.length; at++) {
    const match = at >= free && words.keys[at] ? index.at(words, at, caseless) : null;
    const named = match ? choose(words, at, match, countries, caseless) : null;
    names.push(named);
    if (named) free = named.to;
  }
  return { words, names, caseless };
}

const OBSERVATORY = 'observatory';
const DOUBTFUL = new Set([OBSERVATORY, 'abdel rahman', 'abdulrahman']);

/** The source that a name stands for, or null where it may be another word: a paper called "Dawn", an agency of a country far away. */
function choose(
  words: Words,
  at: number,
  { values, name, to, abbreviation }: NameMatch<KnownSource>,
  countries: ReadonlySet<string | null>,
  caseless: boolean,
): Named | null {
  const source = values.find((value) => value.country !== null && countries.has(value.country)) ?? values[0];
  if (!source || isBacker({ sentence: words.sentence, ...tokensOf(words, at, to) })) return null;
  const here = source.country === null || countries.has(source.country);
  const known = here || WORLD_AGENCIES.has(source.slug) || source.kind === 'MONITOR';
  if (abbreviation && name.length <= 4 && !known && !isPress(words, at, to)) return null;
  const single = (to === at + 1 || /^The \w+$/.test(name)) && !abbreviation;
  if (
    single &&
    (source.kind === 'NEWSPAPER' || caseless || source.slug === 'memorial') &&
    !WORLD_AGENCIES.has(source.slug) &&
    !isPress(words, at, to)
  )
    return null;
  const lower = name.toLowerCase();
  return { source, to, doubtful: DOUBTFUL.has(lower) ? lower : null, far: abbreviation && !here };
}

function isPress(words: Words, at: number, to: number): boolean {
  if ([at - 2, at - 1, to].some((i) => PRESS_NOUNS.has(words.keys[i] ?? ''))) return true;
  return speaks({ sentence: words.sentence, ...tokensOf(words, at, to) });
}

function readSentence(
  reading: SourceReading,
  names: readonly (Named | null)[],
  actors: readonly ActorMention[],
): SourceMention[] {
  const { words, monitors, tellsOfSyria } = reading;
  const mentions: SourceMention[] = [];
  for (let at = 0; at < words.keys.length; ) {
    const named = names[at];
    if (named) {
      const { source, to, far } = named;
      const mention = {
        sentence: words.sentence,
        ...tokensOf(words, at, to),
        source: source.slug,
        name: source.name,
        kind: source.kind,
      };
      const sure = isSure(named, tellsOfSyria) || monitors.includes(source);
      // "RSF" in Sudan is a force, wherever reporters without borders have their seat
      const isActor =
        far && actors.some((actor) => actor.actor !== null && ARMED_GROUPS.has(actor.kind) && overlaps(actor, mention));
      if (sure && !isActor && (MEDIA.has(source.kind) || speaks(mention))) mentions.push(mention);
      at = to;
      continue;
    }
    const unnamed = words.keys[at] ? readUnnamed(reading, at) : null;
    if (unnamed) mentions.push(unnamed.mention);
    at = unnamed ? unnamed.end : at + 1;
  }
  return mentions;
}

const BODIES = new Map(SPEAKING_BODIES).get('NGO') ?? new Set<string>();

const KIND_OF_SPEAKER: Readonly<Partial<Record<ActorKind, SourceKind>>> = {
  STATE_FORCES: 'MILITARY',
  EXTERNAL_FORCES: 'MILITARY',
  GOVERNMENT: 'GOVERNMENT',
  IGO: 'IGO',
  REBEL_GROUP: 'ARMED_GROUP_MEDIA',
  POLITICAL_MILITIA: 'ARMED_GROUP_MEDIA',
  IDENTITY_MILITIA: 'ARMED_GROUP_MEDIA',
};

/** "its military losses", "rebel attacks": what a force has or does says nothing. */
const HAS_OR_DOES =
  /^(?:loss(?:es)?|casualt(?:y|ies)|deaths?|dead|targets?|positions?|bases?|posts?|aid|equipment|vehicles?|hardware|operations?|strikes?|attacks?|fire|shelling|raids?|bombardment|offensive|assault|advance)$/;

/** An actor that speaks is a source: "the army said", "Moscow denied", "the spokesman X told". */
function asSource(
  actor: ActorMention,
  found: readonly SourceMention[],
  byActor: ReadonlyMap<string, KnownSource>,
): SourceMention[] {
  const { sentence, from, to } = actor;
  if (isBacker(actor) || HAS_OR_DOES.test(sentence.tokens[to]?.lower ?? '')) return [];
  const verb = sayingAfter(actor);
  const other = (mention: SourceMention): boolean =>
    verb !== null &&
    mention.sentence === sentence &&
    mention.from >= to &&
    mention.from < verb &&
    // "police and residents said"
    !(mention.from === to + 1 && sentence.tokens[to]?.lower === 'and');
  if (found.some((mention) => overlaps(mention, actor) || other(mention)) || !speaks(actor)) return [];
  const known = byActor.get(plainSlug(actor.actor ?? ''));
  if (actor.form === 'PERSON') {
    // "the Doctors' Union said": capitals alone make no person
    if (BODIES.has(sentence.tokens[to - 1]?.lower ?? ''))
      return [{ sentence, from, to, source: null, name: textOf(actor), kind: 'NGO' }];
    const kind = known?.kind ?? (actor.actor ? 'ARMED_GROUP_MEDIA' : 'UNNAMED_OFFICIAL');
    return [{ sentence, from, to, source: known?.slug ?? null, name: actor.name, kind }];
  }
  const kind = known?.kind ?? KIND_OF_SPEAKER[actor.kind];
  if (!kind || (actor.form === 'DESCRIPTION' && !actor.actor)) return [];
  return [{ sentence, from, to, source: known?.slug ?? null, name: known?.name ?? actor.name, kind }];
}
