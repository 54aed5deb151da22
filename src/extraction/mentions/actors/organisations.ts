// Organisations that the registry does not know: reported under their name as written, never forced onto a known one.
import type { ActorKind } from '../../../../schema/vocabulary.ts';
import {
  COMMON_NAME_WORDS,
  MILITANT_NOUNS,
  ORGANISATION_HEADS,
  PERSON_NOUNS,
  REBEL_NOUNS,
  UNKNOWN_NOUNS,
} from '../../lexicon/actors/words.ts';
import { keyOf } from '../name-index.ts';
import { armedGroup } from './group-owners.ts';
import { type Draft, draft, type Reading, seenFrom, writtenOf } from './reading.ts';

const MOST_WORDS = 9;
const LINKS = new Set(['of', 'for', 'and', 'the', 'de', 'del', 'la', 'los', 'y']);
/** Heads that also open an Arabic or Spanish name: "Jaysh al-Ababil", "Liwa Fajr". */
const OPENING = new Set(
  'liwa jaysh jaish jabhat faylaq failaq katibat katiba kataib harakat ansar saraya tanzim'.split(' ').map(keyOf),
);
/** What cannot be inside a name, in articles in capitals. */
const OUTSIDE_NAMES = new Set(['VERB', 'AUX', 'DET', 'PRON', 'SCONJ', 'ADV', 'PART']);

const KINDS: ReadonlyMap<string, ActorKind> = new Map(
  (['STATE_FORCES', 'POLITICAL_MILITIA', 'REBEL_GROUP'] as const).flatMap((kind) =>
    [...ORGANISATION_HEADS[kind]].map((head) => [head, kind] as const),
  ),
);

function kindOf(key: string): ActorKind | null {
  return KINDS.get(key) ?? null;
}

/** A run of capitalised words that ends in, or starts with, the head noun of an organisation. */
export function readOrganisation(reading: Reading, at: number): Draft | null {
  if (reading.caseless) return null;
  const { words } = reading;
  if (
    !isCapitalised(reading, at) ||
    /^(?:the|a|an|this|that|these|in|on|at|latest|more|fresh|recent)$/.test(words.keys[at] ?? '')
  )
    return null;
  if (isPeople(words.keys[at] ?? '') && words.keys[at + 1] === 'of') return null;
  let end = at;
  let kind: ActorKind | null = null;
  for (let i = at; i < at + MOST_WORDS && i < words.keys.length; i++) {
    const key = words.keys[i] ?? '';
    if (!key || isBehindDash(reading, i, at)) break;
    // "the 14th Front of the FARC": those of the group that it belongs to
    const owner = kind && isLink(words.keys[i - 1]) ? armedGroup(reading.known[i]) : null;
    if (owner) return draft(reading, at, end, 'NAME', seenFrom(reading, owner));
    if (isCapitalised(reading, i)) {
      const head = kindOf(key);
      if (head && (i > at || OPENING.has(key))) {
        kind = head;
        end = i + 1;
      } else if (kind && (OPENING.has(words.keys[at] ?? '') || LINKS.has(words.keys[i - 1] ?? ''))) end = i + 1;
    } else if (!LINKS.has(key) || i === at || (key === 'and' && !kind)) break;
    else if (key === 'and' && kind) break;
  }
  if (!kind || end - at < 2 || holdsName(reading, at, end)) return null;
  return named(reading, at, end, kind);
}

/** "KAMPALA - Militants": what a dash parts is no one name. */
function isBehindDash({ words }: Reading, at: number, from: number): boolean {
  const { tokens } = words.sentence;
  return at > from && /^(?:--?|[–—])$/.test(tokens[(words.tokens[at] ?? 0) - 1]?.text ?? '');
}

const isLink = (key: string | undefined) => key === 'of' || key === 'the';

const MEMBER = keyOf('members');

/** "Fighters of the Nur Brigade": the brigade has the name, the sentence gives its people a capital. */
function isPeople(key: string): boolean {
  return (
    key === MEMBER || MILITANT_NOUNS.has(key) || REBEL_NOUNS.has(key) || PERSON_NOUNS.has(key) || UNKNOWN_NOUNS.has(key)
  );
}

/** A known group's name inside is its own; the forces of a state may be part of a longer name ("New Syrian Army"). */
function holdsName({ known, words }: Reading, from: number, to: number): boolean {
  if (OPENING.has(words.keys[from] ?? '')) return false;
  for (let at = from; at < to; at++)
    if (known[at] && known[at]?.kind !== 'STATE_FORCES' && known[at]?.kind !== 'GOVERNMENT') return true;
  return false;
}

const URBAN = keyOf('urban');

/** Heads that show a name only where capitals mark one. */
const PEOPLE_HEADS = new Set(['militants', 'rebels', 'guerrillas'].map(keyOf));

function named(reading: Reading, from: number, to: number, kind: ActorKind): Draft | null {
  const { words } = reading;
  let distinctive = false;
  for (let i = from; i < to; i++) {
    const plain =
      reading.caseless && kind === 'STATE_FORCES' && words.sentence.tokens[words.tokens[i] ?? 0]?.tag === 'ADJ';
    distinctive ||= (!plain && !COMMON_NAME_WORDS.has(words.keys[i] ?? '')) || /^\d/.test(words.texts[i] ?? '');
  }
  if (!distinctive) return null;
  // "the X urban commandos": armies have none
  const isUrban = words.keys.slice(from, to).includes(URBAN);
  return draft(reading, from, to, 'NAME', {
    actor: null,
    name: writtenOf(reading, from, to),
    kind: isUrban && kind === 'STATE_FORCES' ? 'REBEL_GROUP' : kind,
    country: reading.countries.main,
  });
}

function isCapitalised({ words }: Reading, at: number): boolean {
  return CAPITAL_OR_ORDINAL.test(words.texts[at] ?? '');
}

const CAPITAL_OR_ORDINAL = /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u;

/** The same in an article in capitals: the run of nouns and adjectives that ends in a head noun. */
export function readOrganisationInCapitals(reading: Reading, at: number): Draft | null {
  if (!reading.caseless) return null;
  const { words } = reading;
  if (isPeople(words.keys[at] ?? '') && words.keys[at + 1] === 'of') return null;
  let end = at;
  let kind: ActorKind | null = null;
  for (let i = at; i < at + MOST_WORDS && i < words.keys.length; i++) {
    const key = words.keys[i] ?? '';
    const tag = words.sentence.tokens[words.tokens[i] ?? 0]?.tag ?? 'X';
    if (!key || OUTSIDE_NAMES.has(tag) || (tag === 'ADP' && key !== 'of') || tag === 'CCONJ') break;
    if (i === at && (tag === 'ADP' || tag === 'NUM')) return null;
    if (key === 'of' && !kind) return null;
    const head = i > at && !PEOPLE_HEADS.has(key) ? kindOf(key) : null;
    if (head) {
      kind = head;
      end = i + 1;
      if (words.keys[i + 1] !== 'of') break;
    } else if (kind && words.keys[i - 1] === 'of') {
      end = i + 1;
      if (!['of'].includes(words.keys[i + 1] ?? '')) break;
    }
  }
  if (!kind || end - at < 2 || holdsName(reading, at, end) || OUTSIDE_CAPITALS.has(words.keys[at] ?? '')) return null;
  return named(reading, at, end, kind);
}

const OUTSIDE_CAPITALS = new Set(
  'armed terrorist rebel leftist rightist new its his their one two three four five several many other same dead death extreme clandestine alleged so called paramilitary subversive guerrilla urban political opposition ruling'
    .split(' ')
    .map(keyOf),
);
