// Armed people, crowds and civilians whom an article describes: who is meant, as far as the article itself tells.
import type { ActorKind } from '../../../../schema/vocabulary.ts';
import type { KnownActor } from '../../knowledge.ts';
import { COALITIONS, GUERRILLAS, ISLAMISTS, JIHADISTS, OPPOSITIONS, PEOPLES } from '../../lexicon/actors/traits.ts';
import {
  ARMED_ADJECTIVES,
  CIVILIAN_NOUNS,
  GROUP_NOUNS,
  JIHADIST_NOUNS,
  MILITANT_NOUNS,
  MILITIA_NOUNS,
  OFFICER_NOUNS,
  ORDINARY_PEOPLE,
  PERSON_NOUNS,
  POLICE_NOUNS,
  POLITICS,
  PROTEST_NOUNS,
  PROTEST_WORDS,
  PROTESTER_NOUNS,
  REBEL_NOUNS,
  RIOTER_NOUNS,
  TURNS,
  UNKNOWN_NOUNS,
} from '../../lexicon/actors/words.ts';
import { keyOf, keysOf } from '../name-index.ts';
import { bandBehind, theirs } from './bands.ts';
import { ownerOf } from './group-owners.ts';
import { type Fits, meantBefore, namedLast } from './nearest-group.ts';
import { type Draft, draft, lowerAt, people, type Reading, seenFrom, wordBefore, writtenOf } from './reading.ts';

interface Described {
  readonly actor: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
}

const isArmed: Fits = (actor) => actor.kind === 'REBEL_GROUP';
const isJihadist: Fits = (actor) => JIHADISTS.has(actor.slug) || (isArmed(actor) && JIHADISTS.has(actor.parent ?? ''));
const isGuerrilla: Fits = (actor) => GUERRILLAS.has(actor.slug);
const isRebel: Fits = (actor) =>
  isArmed(actor) && !isJihadist(actor) && !actor.slug.startsWith('ypg') && actor.slug !== 'syrian-democratic-forces';
const isMilitia: Fits = (actor) => actor.kind === 'POLITICAL_MILITIA' || actor.kind === 'IDENTITY_MILITIA';

/**
 * The one group that a description can mean: the only fitting one that the article names, or has named so far,
 * or names in this sentence and the one before; null when several or none fit.
 */
function meant({ groups, order }: Reading, fits: Fits): KnownActor | null {
  const fitting = groups.filter(({ actor }) => fits(actor));
  const within = (from: number, to: number) =>
    fitting.filter(({ orders }) => orders.some((at) => at >= from && at <= to));
  for (const [from, to] of [
    [0, Number.POSITIVE_INFINITY],
    [0, order],
    [order - 1, order],
  ] as const) {
    const [only, ...others] = within(from, to);
    if (only && others.length === 0) return only.actor;
  }
  return null;
}

function resolved(reading: Reading, fits: Fits, otherwise: Described): Described {
  const actor = meant(reading, fits);
  return actor ? seenFrom(reading, actor) : otherwise;
}

/** "rebels", "the opposition" of a country. */
export function opposition(reading: Reading, iso: string | null, written: string): Described {
  const known = iso ? reading.registry.get(OPPOSITIONS[iso] ?? '') : undefined;
  if (known) return seenFrom(reading, known);
  return resolved(
    reading,
    (actor) => isRebel(actor) && (iso === null || actor.country === null || actor.country === iso),
    {
      actor: null,
      name: written,
      kind: 'REBEL_GROUP',
      country: iso,
    },
  );
}

const COALITION = keyOf('coalition');
const COALITION_NOUNS = keysOf(
  'force forces warplane warplanes jet jets aircraft plane planes troop troops drone drones',
);
const COALITION_ACTS = keysOf(
  'airstrike airstrikes strike strikes air raid raids bombing bombings bombardment shelling',
);
const FORCE_LIKE = keysOf(
  'force forces fighter fighters militia militias militiaman militiamen troop troops rebel rebels militant militants gunman gunmen group groups soldier soldiers faction factions insurgent insurgents separatist separatists guerrilla guerrillas commander commanders terrorists unit units herdsmen herders',
);
const TERRORIST = keysOf(
  'terrorist jihadist jihadi extremist islamist militant insurgent rebel guerrilla armed subversive separatist radical fundamentalist ultraradical takfiri fundamentalist',
);
const ISLAMIC = keyOf('islamic');
const ISLAMIST = keyOf('islamist');
const SINGULAR_GROUP = keysOf('group organization organisation movement network outfit');
const FIGHTERS = keysOf('fighter fighters combatant combatants');
const DEFINITE = new Set(['the', 'this', 'that']);
const DRUG = keysOf('drug narcotics narco criminal cocaine');
const PARAMILITARY = keysOf('paramilitary');
const AIRCRAFT = keysOf('jet jets bomber bombers aircraft');
const DEATH = keyOf('death');
const SQUAD = keysOf('squad squads');

/** Every word at which a description may start. */
const DESCRIBING: ReadonlySet<string> = new Set([
  COALITION,
  DEATH,
  ISLAMIC,
  ...PEOPLES.keys(),
  ...[
    DRUG,
    ARMED_ADJECTIVES,
    POLITICS,
    TERRORIST,
    JIHADIST_NOUNS,
    MILITANT_NOUNS,
    REBEL_NOUNS,
    SINGULAR_GROUP,
    MILITIA_NOUNS,
    UNKNOWN_NOUNS,
  ].flatMap((s) => [...s]),
  ...[PROTESTER_NOUNS, RIOTER_NOUNS, CIVILIAN_NOUNS, ORDINARY_PEOPLE, PROTEST_NOUNS].flatMap((s) => [...s]),
]);

/** Reads a description of armed people, a crowd or civilians at a word. */
export function readDescription(reading: Reading, at: number): Draft | null {
  const { words } = reading;
  const key = words.keys[at] ?? '';
  if (!DESCRIBING.has(key) || inHeldToken(reading, at) || reading.known[at + 1]?.kind === 'REBEL_GROUP') return null;
  const next = words.keys[at + 1] ?? '';
  if (key === COALITION) return readCoalition(reading, at);
  // "fighter jets"
  if (AIRCRAFT.has(next)) return null;
  const people = PEOPLES.get(key);
  if (key === KURDISH && (POLICE_NOUNS.has(next) || next === SECURITY)) return readKurdishPolice(reading, at);
  // "Kurdish-led forces"
  const force = next === LED_BY ? at + 2 : at + 1;
  if (people && FORCE_LIKE.has(words.keys[force] ?? '')) return readPeople(reading, at, force, people);
  if (key === DEATH && SQUAD.has(next)) return unknown(reading, at, at + 2, 'POLITICAL_MILITIA');
  if (DRUG.has(key) && UNKNOWN_NOUNS.has(next)) return unknown(reading, at, at + 2);
  if (ARMED_ADJECTIVES.has(key)) return readArmed(reading, at);
  if (key === ISLAMIC && MILITANT_NOUNS.has(next)) return readArmedGroup(reading, at, at + 2);
  if (POLITICS.has(key) && FORCE_LIKE.has(next)) return readArmedGroup(reading, at, at + 2);
  if (TERRORIST.has(key) && GROUP_NOUNS.has(next)) return readArmedGroup(reading, at, at + 2);
  if (JIHADIST_NOUNS.has(key) || MILITANT_NOUNS.has(key) || REBEL_NOUNS.has(key))
    return readArmedGroup(reading, at, at + 1);
  if (SINGULAR_GROUP.has(key)) return readTheGroup(reading, at);
  if (MILITIA_NOUNS.has(key)) {
    const written = writtenOf(reading, at, at + 1);
    return draft(
      reading,
      at,
      at + 1,
      'DESCRIPTION',
      resolved(reading, (actor) => isMilitia(actor) && DEFINITE.has(wordBefore(reading, at)), {
        actor: null,
        name: written,
        kind: 'POLITICAL_MILITIA',
        country: reading.countries.main,
      }),
    );
  }
  if (UNKNOWN_NOUNS.has(key)) {
    const owner = OF_A_GROUP.has(key) ? ownerOf(reading, at + 1) : null;
    const band = owner ? seenFrom(reading, owner) : OF_A_GROUP.has(key) ? bandBehind(reading, at + 1) : null;
    return band ? theirs(reading, at, at + 1, band) : unknown(reading, at, at + 1);
  }
  return readPeopleAtLarge(reading, at, key);
}

/** "rebel-held", "militant-controlled": a place's state, no actor. */
function inHeldToken({ words }: Reading, at: number): boolean {
  return /[-‐‑](?:held|controlled|occupied|run|besieged|dominated|like|free|stricken|torn)$/.test(
    words.sentence.tokens[words.tokens[at] ?? 0]?.lower ?? '',
  );
}

function unknown(reading: Reading, from: number, to: number, kind: ActorKind = 'UNIDENTIFIED_ARMED_GROUP'): Draft {
  return draft(reading, from, to, 'DESCRIPTION', {
    actor: null,
    name: writtenOf(reading, from, to),
    kind,
    country: reading.countries.main,
  });
}

function readCoalition(reading: Reading, at: number): Draft | null {
  const { words, countries, registry, groups } = reading;
  const next = words.keys[at + 1] ?? '';
  const to = COALITION_NOUNS.has(next) ? at + 2 : at + 1;
  // "a Coalition airstrike": the strike is its act and no word of its name
  if (to === at + 1 && !COALITION_ACTS.has(next) && !DEFINITE.has(wordBefore(reading, at))) return null;
  const named = groups.filter(({ actor }) => actor.kind === 'EXTERNAL_FORCES' && /coalition/.test(actor.slug));
  const rival = groups.some(({ actor }) => actor.slug === 'syrian-national-coalition');
  const actor = named.length === 1 ? named[0]?.actor : registry.get(COALITIONS[countries.main ?? ''] ?? '');
  if (!actor || (named.length === 0 && rival)) return null;
  return draft(reading, at, to, 'DESCRIPTION', seenFrom(reading, actor));
}

function readPeople(
  reading: Reading,
  at: number,
  force: number,
  byCountry: Readonly<Record<string, readonly string[]>>,
): Draft {
  let to = force + 1;
  while (FORCE_LIKE.has(reading.words.keys[to] ?? '')) to++;
  const slugs = byCountry[reading.countries.main ?? ''] ?? [];
  const written = writtenOf(reading, at, to);
  const islamists =
    reading.words.keys[at] === ISLAMIST
      ? reading.registry.get(ISLAMISTS[reading.countries.main ?? ''] ?? '')
      : undefined;
  if (islamists) return draft(reading, at, to, 'DESCRIPTION', seenFrom(reading, islamists));
  return draft(
    reading,
    at,
    to,
    'DESCRIPTION',
    resolved(reading, (actor) => slugs.includes(actor.slug), {
      actor: null,
      name: written,
      kind: slugs.length > 0 ? 'REBEL_GROUP' : 'IDENTITY_MILITIA',
      country: reading.countries.main,
    }),
  );
}

const KURDISH = keyOf('kurdish');
const LED_BY = keyOf('led');
const SECURITY = keyOf('security');

/** "Kurdish policemen", "Kurdish security forces": the police of the region, not that of the state. */
function readKurdishPolice(reading: Reading, at: number): Draft | null {
  let to = at + 1;
  const isForce = (key: string) =>
    key === SECURITY || POLICE_NOUNS.has(key) || FORCE_LIKE.has(key) || OFFICER_NOUNS.has(key);
  while (isForce(reading.words.keys[to] ?? '')) to++;
  if (to === at + 2 && reading.words.keys[at + 1] === SECURITY) return null;
  const { main } = reading.countries;
  const known = main === 'SY' ? reading.registry.get('asayish') : undefined;
  const written = { actor: null, name: writtenOf(reading, at, to), kind: 'STATE_FORCES' as const, country: main };
  return draft(reading, at, to, 'DESCRIPTION', known ? seenFrom(reading, known) : written);
}

/** "armed men", "unidentified gunmen", "heavily armed individuals", "an unknown armed group". */
function readArmed(reading: Reading, at: number): Draft | null {
  const { keys } = reading.words;
  let to = at + 1;
  while (to < at + 4 && (ARMED_ADJECTIVES.has(keys[to] ?? '') || TERRORIST.has(keys[to] ?? '') || keys[to] === 'and'))
    to++;
  const noun = keys[to] ?? '';
  if (!PERSON_NOUNS.has(noun) && !UNKNOWN_NOUNS.has(noun) && !MILITANT_NOUNS.has(noun) && !GROUP_NOUNS.has(noun))
    return null;
  return unknown(reading, at, to + 1);
}

const FACTIONS = keysOf('faction factions battalion battalions brigade brigades fighter fighters group groups');
const isFaith = (key: string | null | undefined) => key === ISLAMIC || key === ISLAMIST;

/** "the jihadists", "militants", "the terrorist group", "rebel fighters". */
function readArmedGroup(reading: Reading, at: number, least: number): Draft | null {
  const { keys } = reading.words;
  let to = least;
  let rebel = false;
  let jihadist = false;
  let opposing = false;
  const political = POLITICS.has(keys[at] ?? '');
  while (
    to < at + 5 &&
    (GROUP_NOUNS.has(keys[to] ?? '') ||
      MILITANT_NOUNS.has(keys[to] ?? '') ||
      REBEL_NOUNS.has(keys[to] ?? '') ||
      FORCE_LIKE.has(keys[to] ?? ''))
  )
    to++;
  // "the rebel and Islamic factions": one side
  if (
    to === at + 1 &&
    REBEL_NOUNS.has(keys[at] ?? '') &&
    keys[to] === 'and' &&
    isFaith(keys[to + 1]) &&
    FACTIONS.has(keys[to + 2] ?? '')
  )
    return draft(
      reading,
      at,
      to + 3,
      'DESCRIPTION',
      opposition(reading, reading.countries.main, writtenOf(reading, at, to + 3)),
    );
  for (let i = at; i < to; i++) {
    const key = keys[i] ?? '';
    rebel ||= REBEL_NOUNS.has(key);
    jihadist ||= JIHADIST_NOUNS.has(key) || key === ISLAMIC;
    opposing ||= key === keyOf('opposition');
  }
  const owner = ownerOf(reading, to);
  const band = owner ? seenFrom(reading, owner) : bandBehind(reading, to);
  if (band) return theirs(reading, at, to, band);
  const written = writtenOf(reading, at, to);
  const { main } = reading.countries;
  const described: Described = {
    actor: null,
    name: written,
    kind: rebel || jihadist ? 'REBEL_GROUP' : political ? 'POLITICAL_MILITIA' : 'UNIDENTIFIED_ARMED_GROUP',
    country: main,
  };
  if (!rebel && isOneMore(reading, at, to)) return draft(reading, at, to, 'DESCRIPTION', described);
  const islamists = jihadist ? reading.registry.get(ISLAMISTS[main ?? ''] ?? '') : undefined;
  if (islamists) return draft(reading, at, to, 'DESCRIPTION', seenFrom(reading, islamists));
  if (jihadist) return draft(reading, at, to, 'DESCRIPTION', resolved(reading, isJihadist, described));
  if (opposing && to === at + 1 && !OPPOSITIONS[main ?? '']) return null;
  if (rebel && (opposing || OPPOSITIONS[main ?? '']))
    return draft(reading, at, to, 'DESCRIPTION', opposition(reading, main, written));
  if (rebel) {
    const last = namedLast(reading, at);
    const rebels = last ? seenFrom(reading, last) : resolved(reading, (a) => isRebel(a) || isGuerrilla(a), described);
    return draft(reading, at, to, 'DESCRIPTION', rebels);
  }
  if (FIGHTERS.has(keys[at] ?? '') && to === at + 1 && !DEFINITE.has(wordBefore(reading, at)))
    return draft(reading, at, to, 'DESCRIPTION', described);
  // "terrorist groups": several, whichever one is named
  if (/^(?:groups|organi[sz]ations|factions|gangs|cells|bands)$/.test(lowerAt(reading, to - 1)))
    return draft(reading, at, to, 'DESCRIPTION', described);
  const definite = /^(?:the|these|those|this)$/.test(wordBefore(reading, at));
  // "paramilitary soldiers" are no guerrillas, whichever the article speaks of elsewhere
  if (PARAMILITARY.has(keys[at] ?? '') && !definite) return draft(reading, at, to, 'DESCRIPTION', described);
  const actor =
    meant(reading, (a) => isArmed(a) && isGuerrilla(a)) ??
    meantBefore(reading, isArmed, definite) ??
    meantBefore(reading, isJihadist, definite);
  return draft(reading, at, to, 'DESCRIPTION', actor ? seenFrom(reading, actor) : described);
}

/** What a band is to another that the article names: "a faction affiliated with the front" is not the front. */
const TIED = /^(?:affiliated|linked|allied|aligned|close|loyal|connected|tied|associated)$/;

/** "a rebel brigade affiliated with the front", "militants linked to the network": a band of its own, tied to one that is named. */
function isOneMore(reading: Reading, at: number, to: number): boolean {
  if (!TIED.test(lowerAt(reading, to))) return false;
  const isBare = !DEFINITE.has(wordBefore(reading, at)) && /^(?:to|with)$/.test(lowerAt(reading, to + 1));
  return isBare || /^(?:an?|another|some|several|other)$/.test(wordBefore(reading, at));
}

/** "gunmen from the group": theirs, while "the killers of" and "the kidnappers of" somebody are told by their deed. */
const OF_A_GROUP = keysOf(
  'gunman gunmen hitman hitmen sicario sicarios bomber bombers sniper snipers assailants attackers raiders',
);

/** "the group", "the organisation": only where one group alone can be meant. */
function readTheGroup(reading: Reading, at: number): Draft | null {
  if (!DEFINITE.has(wordBefore(reading, at)) || ['of', 'in'].includes(reading.words.keys[at + 1] ?? '')) return null;
  const actor = meant(reading, isArmed) ?? meant(reading, isJihadist);
  return actor ? draft(reading, at, at + 1, 'DESCRIPTION', seenFrom(reading, actor)) : null;
}

/** "Reporters Without Borders", "Doctors Without Borders". */
const WITHOUT = keyOf('without');
const MEN = keyOf('men');
const OWN = /^(?:his|its|our)$/;
/** "the workers union", "the peasants national federation": an organisation, no people. */
const UNIONS = keysOf(
  'union federation confederation association front movement party league committee national central council',
);
const REFUGEE = keyOf('refugee');
const CAMPS = keysOf('camp camps');
const MOST_WORDS_TO_PROTEST = 12;

/** "residents of the district staged a protest": people who are protesters by what they do. */
function protests({ words }: Reading, at: number): boolean {
  for (let i = at + 1; i <= at + MOST_WORDS_TO_PROTEST; i++) {
    const key = words.keys[i];
    if (key === undefined || TURNS.has(key)) return false;
    if (PROTEST_WORDS.has(key)) return true;
  }
  return false;
}

function readPeopleAtLarge(reading: Reading, at: number, key: string): Draft | null {
  const { main } = reading.countries;
  if (PROTESTER_NOUNS.has(key)) return draft(reading, at, at + 1, 'DESCRIPTION', people('PROTESTERS', main));
  if (RIOTER_NOUNS.has(key)) return draft(reading, at, at + 1, 'DESCRIPTION', people('RIOTERS', main));
  const next = reading.words.keys[at + 1] ?? '';
  if (next === WITHOUT || UNIONS.has(next)) return null;
  // "nine of his men": a commander's
  if (key === MEN && OWN.test(wordBefore(reading, at))) return null;
  // "the X refugee camp": a place
  if (key === REFUGEE && CAMPS.has(next)) return null;
  const crowd = CIVILIAN_NOUNS.has(key) || ORDINARY_PEOPLE.has(key);
  if ((crowd || PROTEST_NOUNS.has(key)) && protests(reading, at))
    return draft(reading, at, at + 1, 'DESCRIPTION', people('PROTESTERS', main));
  if (crowd) return draft(reading, at, at + 1, 'DESCRIPTION', people('CIVILIANS', main));
  return null;
}
