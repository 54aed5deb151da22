// Sources that an article describes and does not name: "a security source", "the monitor", "state television", "residents".
import type { SourceKind } from '../../../../schema/vocabulary.ts';
import type { KnownSource } from '../../knowledge.ts';
import { countryOf } from '../../lexicon/countries.ts';
import { stateMediaSlug } from '../../lexicon/sources/states.ts';
import {
  AGENCY_NOUNS,
  BODY_NOUNS,
  MEDIA_ADJECTIVES,
  MEDIUM_NOUNS,
  MONITOR_ADJECTIVES,
  MONITOR_NOUNS,
  NEWS,
  OFFICES,
  SOURCE_ADJECTIVES,
  SOURCE_NOUN,
  STATE_ADJECTIVES,
  UNNAMED,
} from '../../lexicon/sources/words.ts';
import type { SourceMention } from '../mention.ts';
import { keyOf, tokensOf, type Words } from '../name-index.ts';
import { sayingAfter, speaks } from './speaking.ts';

const MEDIA = keyOf('media');
const REPORT = keyOf('reports');

export interface SourceReading {
  readonly words: Words;
  readonly bySlug: ReadonlyMap<string, KnownSource>;
  /** The state news agencies of each country, by its ISO code. */
  readonly agencies: ReadonlyMap<string | null, readonly KnownSource[]>;
  /** Monitors that the article names. */
  readonly monitors: readonly KnownSource[];
  /** The country that the article is about. */
  readonly country: string | null;
  /** Whether any actor of the article is Syria's, so that "the Observatory" is the one that counts there. */
  readonly tellsOfSyria: boolean;
  /** Country whose name or demonym ends before a word, if any. */
  readonly countryBefore: (at: number) => string | null;
}

/** "the doctors' union", "the residents' council": a body and none of those it stands for. */
function isOfUnion({ words }: SourceReading, at: number): boolean {
  const { to } = tokensOf(words, at, at + 1);
  const { tokens } = words.sentence;
  const isOwner = /^'s?$/.test(tokens[to]?.lower ?? '');
  return UNIONS.test(tokens[isOwner ? to + 1 : to]?.lower ?? '');
}

const UNIONS = /^(?:unions?|syndicates?|associations?|committees?|councils?|networks?|leagues?|federations?)$/;

interface Found {
  readonly mention: SourceMention;
  readonly end: number;
}

/** Every word at which a description of a source may start. */
const DESCRIBING: ReadonlySet<string> = new Set([
  MEDIA,
  ...[STATE_ADJECTIVES, OFFICES, MONITOR_NOUNS, MONITOR_ADJECTIVES, SOURCE_NOUN, MEDIA_ADJECTIVES].flatMap((s) => [
    ...s,
  ]),
  ...[...SOURCE_ADJECTIVES, ...UNNAMED].flatMap(([, s]) => [...s]),
]);

/** Reads a described source at a word; null when there is none. */
export function readUnnamed(reading: SourceReading, at: number): Found | null {
  const { keys } = reading.words;
  const key = keys[at] ?? '';
  if (!DESCRIBING.has(key)) return null;
  const next = keys[at + 1] ?? '';
  const state = STATE_ADJECTIVES.has(key) ? readStateMedia(reading, at) : null;
  if (state) return state;
  if (MONITOR_NOUNS.has(key)) return readMonitor(reading, at, BODY_NOUNS.has(next) ? at + 2 : at + 1);
  if (MONITOR_ADJECTIVES.has(key) && BODY_NOUNS.has(next)) return readMonitor(reading, at, at + 2);
  for (const [kind, adjectives] of SOURCE_ADJECTIVES)
    if (adjectives.has(key) && SOURCE_NOUN.has(next)) return found(reading, at, at + 2, kind);
  if (SOURCE_NOUN.has(key)) return ifSpeaking(found(reading, at, at + 1, 'UNNAMED_OFFICIAL'));
  if (MEDIA_ADJECTIVES.has(key) && MEDIUM_NOUNS.has(next))
    return ifSpeaking(found(reading, at, at + 2, key === 'social' ? 'SOCIAL_MEDIA' : 'NEWSPAPER'));
  if (key === MEDIA) {
    const from = reading.countryBefore(at) ? at - 1 : at;
    return ifSpeaking(found(reading, from, next === REPORT ? at + 2 : at + 1, 'NEWSPAPER'));
  }
  if (OFFICES.has(key)) {
    const office = found(reading, at, at + 1, 'UNNAMED_OFFICIAL');
    return saysItself(office.mention) ? office : null;
  }
  if (isOfUnion(reading, at)) return null;
  for (const [kind, nouns] of UNNAMED) if (nouns.has(key)) return ifSpeaking(found(reading, at, at + 1, kind));
  return null;
}

function found(
  { words }: SourceReading,
  from: number,
  to: number,
  kind: SourceKind,
  known: KnownSource | null = null,
): Found {
  const span = { sentence: words.sentence, ...tokensOf(words, from, to) };
  const { tokens, text, start } = words.sentence;
  const written = text.slice((tokens[span.from]?.start ?? start) - start, (tokens[span.to - 1]?.end ?? start) - start);
  return {
    mention: { ...span, source: known?.slug ?? null, name: known?.name ?? written, kind: known?.kind ?? kind },
    end: to,
  };
}

function ifSpeaking(one: Found): Found | null {
  return speaks(one.mention) ? one : null;
}

/** "the governor said", "according to the mayor of Homs"; before a name it is a title, and a governor may be struck. */
function saysItself({ sentence, from, to }: SourceMention): boolean {
  const { tokens } = sentence;
  if (tokens[to]?.tag === 'PROPN') return false;
  const verb = sayingAfter({ sentence, from, to });
  const isPlain = (list: typeof tokens) => !list.some((t) => t.text === ',');
  const cited = tokens.findLastIndex((t, at) => at < from && at >= from - OFFICE_REACH && t.lower === 'according');
  return verb !== null ? isPlain(tokens.slice(to, verb)) : cited >= 0 && isPlain(tokens.slice(cited, from));
}

/** Tokens from "according" to an office: "according to the deputy provincial governor". */
const OFFICE_REACH = 5;

/** "state media", "the official news agency": the country's own. */
function readStateMedia(reading: SourceReading, at: number): Found | null {
  const { keys } = reading.words;
  const first = keys[at + 1] === 'run' ? at + 2 : at + 1;
  const agency =
    (keys[first] === NEWS && AGENCY_NOUNS.has(keys[first + 1] ?? '')) || AGENCY_NOUNS.has(keys[first] ?? '');
  const to = agency ? first + (keys[first] === NEWS ? 2 : 1) : MEDIUM_NOUNS.has(keys[first] ?? '') ? first + 1 : -1;
  if (to < 0) return null;
  const country = countryOf(reading.countryBefore(at) ?? reading.country);
  const known = country && ((agency && agencyOf(reading, country.iso)) || reading.bySlug.get(stateMediaSlug(country)));
  return found(reading, at, to, 'STATE_MEDIA', known ?? null);
}

/** The one state agency of a country. */
function agencyOf({ agencies }: SourceReading, iso: string): KnownSource | null {
  const [only, ...others] = agencies.get(iso) ?? [];
  return only && others.length === 0 ? only : null;
}

/** "the monitor", "the war monitor said": the one monitor that the article names, else an unnamed one that speaks. */
function readMonitor(reading: SourceReading, at: number, to: number): Found | null {
  const [only, ...others] = reading.monitors;
  const one = found(reading, at, to, 'MONITOR', only && others.length === 0 ? only : null);
  if (one.mention.source) return one;
  return speaks(one.mention) ? one : null;
}
