// Bands that only their article knows: "the Nur Aster coalition", "the K9 rebel group", "gunmen from the Old Mill gang", "forces loyal to Riad Omar".
import type { ActorKind } from '../../../../schema/vocabulary.ts';
import { ARMED_FORCES } from '../../lexicon/actors/kinds.ts';
import { PEOPLES } from '../../lexicon/actors/traits.ts';
import { keysOf } from '../name-index.ts';
import { readOrganisation } from './organisations.ts';
import { type Draft, draft, lowerAt, type Reading, seenFrom, wordBefore, writtenOf } from './reading.ts';

type Described = Pick<Draft['mention'], 'actor' | 'name' | 'kind' | 'country'>;

/** Nouns that make a band of whatever name stands before them. */
const BANDS = keysOf('gang militia cartel sect faction cult mafia clan');
/** Nouns that do so only where their people or their trade is told with them. */
const UNIONS = keysOf(
  'group coalition alliance movement network organisation organization outfit cell band collective',
);
/** "the Simon Rojas front": of men, where a name of one word is that of a stretch of fighting ("the Kherson front"). */
const FRONTS = keysOf('front');
/** Trades between the name and the noun. */
const REBELLIOUS = keysOf(
  'rebel insurgent jihadist jihadi guerrilla guerilla separatist islamist militant extremist terrorist terror',
);
const OUTLAWED = keysOf('armed criminal drug paramilitary vigilante ethnic street crime trafficking tribal');
const MOST_TRADES = 2;
const MOST_NAME_WORDS = 4;

/** What opens no name of a band: words for peoples and faiths, and what a sentence gives its capital. */
const NO_NAMES = keysOf(
  'the a an this that these those another one two three some any his her its their our local rival former suspected alleged armed heavily masked unknown unidentified christian muslim shia sunni hindu jewish buddhist catholic islamist islamic jihadist communist maoist marxist tribal ethnic rebel criminal drug street takfiri salafi salafist wahhabi extremist terrorist insurgent militant separatist guerrilla opposition meanwhile elsewhere countryside outskirts province suburbs facebook whatsapp telegram',
);

/** "the Nur Aster coalition": a name in capitals before a small noun for a band. */
export function readBand(reading: Reading, at: number): Draft | null {
  const band = bandAt(reading, at);
  if (!band || (band.needsPeople && !isBehindPeople(reading, at) && !claims(reading, band.to))) return null;
  return draft(reading, at, band.to, 'NAME', band.described);
}

interface Band {
  readonly described: Described;
  readonly to: number;
  /** Nothing but the people before it tells that it is armed. */
  readonly needsPeople: boolean;
}

function bandAt(reading: Reading, at: number): Band | null {
  if (reading.caseless || !isName(reading, at) || isName(reading, at - 1)) return null;
  const { keys } = reading.words;
  let end = at + 1;
  while (end < at + MOST_NAME_WORDS && isName(reading, end)) end++;
  let noun = end;
  let kind: ActorKind | null = null;
  for (; noun < end + MOST_TRADES; noun++) {
    const key = keys[noun] ?? '';
    if (REBELLIOUS.has(key)) kind = 'REBEL_GROUP';
    else if (OUTLAWED.has(key)) kind ??= 'POLITICAL_MILITIA';
    else break;
  }
  const head = keys[noun] ?? '';
  const isBlamed = [3, 4, 5].some((back) => /^blam(?:e|es|ed)$/.test(wordBefore(reading, at, back)));
  const isStretch = /^(?:on|along|at|to|from)$/.test(wordBefore(reading, at, 2)) && !isBlamed;
  const isFront = FRONTS.has(head) && end - at > 1 && !isStretch;
  const isBand = BANDS.has(head) || isFront;
  if (!isBand && !UNIONS.has(head)) return null;
  // "the Northern group K9": its name follows
  if (reading.known[noun + 1] || isName(reading, noun + 1)) return null;
  const described = {
    actor: null,
    name: writtenOf(reading, at, end),
    kind: kind ?? 'POLITICAL_MILITIA',
    country: reading.countries.main,
  };
  return { described, to: noun + 1, needsPeople: !isBand && kind === null };
}

/** A word in capitals that names no country, people, faith or actor of the registry. */
function isName({ words, hits, known }: Reading, at: number): boolean {
  const text = words.texts[at] ?? '';
  const key = words.keys[at] ?? '';
  if (!/^(?:\p{Lu}|\d{1,3}\p{Lu})/u.test(text) || hits[at] || known[at]) return false;
  // "Meanwhile militant groups", "Villages near it": a capital that only the sentence gives
  const { tag } = words.sentence.tokens[words.tokens[at] ?? 0] ?? { tag: 'X' };
  if (at === 0 && tag !== 'PROPN' && !/\d/.test(text)) return false;
  return key !== '' && !NO_NAMES.has(key) && !PEOPLES.has(key);
}

const PEOPLE =
  /^(?:gunm[ae]n|fighters?|members?|militants?|rebels?|insurgents?|jihadists?|guerrillas?|combatants?|men|gangsters?|assailants|attackers|raiders|bandits|terrorists|commanders?|leaders?|elements|militiam[ae]n)$/;

/** Whether people "of" or "from" the band stand right before it: "gunmen from the". */
function isBehindPeople(reading: Reading, at: number): boolean {
  const the = /^(?:the|an?)$/.test(wordBefore(reading, at)) ? 2 : 1;
  return /^(?:of|from)$/.test(wordBefore(reading, at, the)) && PEOPLE.test(wordBefore(reading, at, the + 1));
}

/** Words from a band over what else is said of it: "the X group, a faction of the Y that is based in Z, later". */
const CLAIM_REACH = 16;

/** "the Gul Nawab group, a splinter of the Taliban, claimed responsibility": who claims an attack is armed. */
function claims(reading: Reading, to: number): boolean {
  for (let at = to; at < to + CLAIM_REACH && at < reading.words.keys.length; at++) {
    if (!/^claim(?:s|ed)$/.test(lowerAt(reading, at))) continue;
    const next = lowerAt(reading, at + 1);
    return next === 'responsibility' || (/^(?:the|this)$/.test(next) && CLAIMED.test(lowerAt(reading, at + 2)));
  }
  return false;
}

const CLAIMED = /^(?:attack|bombing|blast|assault|ambush|raid|explosion|killings?|strike)$/;

/** What may stand between the preposition and the name: "from the little-known X". */
const MOST_ADJECTIVES = 3;

/** The armed group behind "of", "from" or "belonging to", which the registry need not know: whose people stand before it. */
export function bandBehind(reading: Reading, at: number): Described | null {
  const belongs = lowerAt(reading, at) === 'belonging' && lowerAt(reading, at + 1) === 'to';
  if (!belongs && !/^(?:of|from)$/.test(lowerAt(reading, at))) return null;
  let name = at + (belongs ? 2 : 1);
  const hasArticle = /^(?:the|an?)$/.test(lowerAt(reading, name));
  if (hasArticle) name++;
  for (
    let step = 0;
    hasArticle && step < MOST_ADJECTIVES && !/^[\p{Lu}\d]/u.test(reading.words.texts[name] ?? '');
    step++
  )
    name++;
  const actor = reading.known[name];
  if (actor) return belongs && ARMED_FORCES.has(actor.kind) ? seenFrom(reading, actor) : null;
  const band = bandAt(reading, name);
  if (band) return band.described;
  const organisation = readOrganisation(reading, name)?.mention;
  return organisation?.kind === 'REBEL_GROUP' || organisation?.kind === 'POLITICAL_MILITIA' ? organisation : null;
}

/** People of a group that stands behind them: a name that the registry does not know is theirs as well. */
export function theirs(reading: Reading, from: number, to: number, band: Described): Draft {
  return draft(reading, from, to, band.actor === null ? 'NAME' : 'DESCRIPTION', band);
}

const FOLLOWERS = keysOf(
  'forces fighters troops soldiers gunmen militiamen militants men militia militias rebels units supporters',
);
const TITLE =
  /^(?:the|governor|minister|mayor|strongman|spymaster|king|sultan|prince|former|ousted|deposed|renegade|rebel|general|gen|colonel|col|warlord|commander|leader|vice|first|president|opposition|chief|field|marshal|dr|ex|sacked|dismissed|slain|detained|late|exiled)$/;
const MOST_TITLES = 5;

/** "forces loyal to the ousted governor Riad Omar": those of a person who rules no country. */
export function readFollowers(reading: Reading, at: number): Draft | null {
  const { words } = reading;
  if (!FOLLOWERS.has(words.keys[at] ?? '')) return null;
  if (!/^(?:loyal|faithful|allied)$/.test(lowerAt(reading, at + 1)) || lowerAt(reading, at + 2) !== 'to') return null;
  let name = at + 3;
  while (name < at + 3 + MOST_TITLES && TITLE.test((words.texts[name] ?? '').toLowerCase())) name++;
  if (!isName(reading, name)) return null;
  let to = name + 1;
  while (to < name + MOST_NAME_WORDS && isName(reading, to)) to++;
  return draft(reading, at, to, 'NAME', {
    actor: null,
    name: writtenOf(reading, at, to),
    kind: 'POLITICAL_MILITIA',
    country: reading.countries.main,
  });
}
