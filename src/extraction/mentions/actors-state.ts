// Forces and governments of states: "Syrian army", "Assad's forces", "regime troops", "Russian strikes", "Ankara said".

import type { Branch } from '../lexicon/actors/states.ts';
import { LED } from '../lexicon/actors/traits.ts';
import {
  ACT_NOUNS,
  AUXILIARIES,
  BORDER_NOUNS,
  CIVILIAN_NOUNS,
  EQUIPMENT_NOUNS,
  FORCE_MODIFIERS,
  GOVERNMENT_NOUNS,
  GUARD_NOUNS,
  MEDIA_NOUNS,
  MILITANT_NOUNS,
  MILITARY_NOUNS,
  MILITIA_NOUNS,
  OFFICER_NOUNS,
  OFFICIAL_NOUNS,
  PLACE_PREPOSITIONS,
  POLICE_NOUNS,
  PROTESTER_NOUNS,
  REBEL_NOUNS,
  RIOTER_NOUNS,
  STATE_VERBS,
  UNKNOWN_NOUNS,
  WAR_VERBS,
} from '../lexicon/actors/words.ts';
import type { CountryHit } from './actors-countries.ts';
import { opposition } from './actors-groups.ts';
import {
  type Draft,
  draft,
  isPossessive,
  lowerAt,
  people,
  type Reading,
  seenFrom,
  stateActor,
  wordBefore,
  writtenOf,
} from './actors-reading.ts';
import { keyOf, keysOf } from './name-index.ts';

const MOST_MODIFIERS = 6;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const AIR = keyOf('air');
const AIRFORCE = keyOf('airforce');
const OWN_GOVERNMENT = keysOf('government govt regime loyalist progovernment proregime');
const PRO = keysOf('pro');
const BANDS = keysOf('group groups faction factions');
const LOYAL = new Set(['loyal', 'allied', 'faithful', 'supporting', 'backing']);

type Head =
  | 'POLICE'
  | 'BORDER'
  | 'AIR_FORCE'
  | 'MILITARY'
  | 'EQUIPMENT'
  | 'GOVERNMENT'
  | 'OFFICIALS'
  | 'REBELS'
  | 'MILITIA'
  | 'CIVILIANS'
  | 'PROTESTERS'
  | 'RIOTERS'
  | 'ACT'
  | 'FIGHTERS';

interface Phrase {
  readonly head: Head;
  /** Word after the phrase. */
  readonly to: number;
}

/** Reads the noun phrase that goes on from a country's name: modifiers and one or more heads. */
function phraseAfter({ words }: Reading, from: number): Phrase | null {
  const seen = new Set<Head>();
  let to = -1;
  for (let at = from; at < from + MOST_MODIFIERS; at++) {
    const key = words.keys[at];
    if (!key) break;
    if (MEDIA_NOUNS.has(key)) return null;
    if (ACT_NOUNS.has(key)) {
      if (seen.size === 0 || (seen.size === 1 && seen.has('EQUIPMENT'))) return { head: 'ACT', to: at + 1 };
      break;
    }
    const head = headOf(key, words.keys[at + 1] ?? '', seen);
    if (head) {
      seen.add(head);
      to = at + 1;
      // "air force": both words
      if (head === 'AIR_FORCE' && key === AIR) {
        at++;
        to++;
      }
      continue;
    }
    if (!FORCE_MODIFIERS.has(key) && !ORDINAL.test(key)) break;
  }
  if (to < 0) return null;
  const order: readonly Head[] = [
    'CIVILIANS',
    'PROTESTERS',
    'RIOTERS',
    'POLICE',
    'BORDER',
    'AIR_FORCE',
    'REBELS',
    'MILITIA',
    'MILITARY',
    'EQUIPMENT',
    'OFFICIALS',
    'GOVERNMENT',
    'FIGHTERS',
  ];
  if (seen.has('FIGHTERS') && (seen.has('GOVERNMENT') || seen.has('MILITARY')))
    seen.add('MILITARY').delete('GOVERNMENT');
  const head = order.find((h) => seen.has(h));
  return head ? { head, to } : null;
}

function headOf(key: string, next: string, seen: ReadonlySet<Head>): Head | null {
  if ((key === AIR && next === keyOf('force')) || key === AIRFORCE) return 'AIR_FORCE';
  if (BORDER_NOUNS.has(key) && (GUARD_NOUNS.has(next) || POLICE_NOUNS.has(next))) return 'BORDER';
  if (POLICE_NOUNS.has(key)) return 'POLICE';
  if (MILITARY_NOUNS.has(key)) return 'MILITARY';
  if (EQUIPMENT_NOUNS.has(key)) return 'EQUIPMENT';
  if (REBEL_NOUNS.has(key)) return 'REBELS';
  if (MILITIA_NOUNS.has(key)) return seen.has('REBELS') ? 'REBELS' : 'MILITIA';
  if (MILITANT_NOUNS.has(key) || UNKNOWN_NOUNS.has(key) || BANDS.has(key))
    return seen.has('REBELS') ? 'REBELS' : 'FIGHTERS';
  if (OFFICER_NOUNS.has(key)) return seen.size > 0 ? ([...seen].at(-1) ?? null) : 'MILITARY';
  if (OFFICIAL_NOUNS.has(key)) return 'OFFICIALS';
  if (GOVERNMENT_NOUNS.has(key)) return 'GOVERNMENT';
  if (CIVILIAN_NOUNS.has(key)) return seen.size > 0 ? null : 'CIVILIANS';
  if (PROTESTER_NOUNS.has(key)) return 'PROTESTERS';
  if (RIOTER_NOUNS.has(key)) return 'RIOTERS';
  return null;
}

const BRANCH: Readonly<Partial<Record<Head, Branch>>> = {
  POLICE: 'police-forces',
  BORDER: 'border-guard',
  AIR_FORCE: 'air-force',
  MILITARY: 'military-forces',
  EQUIPMENT: 'military-forces',
  GOVERNMENT: 'government',
  OFFICIALS: 'government',
};

/** A country's name, demonym, seat or leader and what of it is meant. */
export function readStateActor(reading: Reading, at: number): Draft | null {
  const hit = reading.hits[at];
  if (!hit || hit.role === 'NONE') return null;
  if (PRO.has(reading.words.keys[at - 1] ?? '') && reading.words.tokens[at - 1] === reading.words.tokens[at])
    return proState(reading, at, hit);
  const backed = backedToken(reading, at);
  if (backed) return ledCoalition(reading, at, hit) ?? readAgent(reading, at, hit);
  const phrase = phraseAfter(reading, hit.to);
  if (phrase && belongs(reading, hit, phrase)) return ofPhrase(reading, at, hit, phrase);
  return readAgent(reading, at, hit);
}

/** "US-led strikes": the coalition that it leads. */
function ledCoalition(reading: Reading, at: number, { iso, to }: CountryHit): Draft | null {
  const actor = reading.registry.bySlug.get(LED[iso] ?? '');
  const led = reading.words.keys[to] === 'led' ? to + 1 : to;
  if (!actor || led === to) return null;
  let end = led;
  while (
    ACT_NOUNS.has(reading.words.keys[end] ?? '') ||
    MILITARY_NOUNS.has(reading.words.keys[end] ?? '') ||
    EQUIPMENT_NOUNS.has(reading.words.keys[end] ?? '') ||
    reading.words.keys[end] === AIR
  )
    end++;
  return end > led ? draft(reading, at, end, 'NAME', seenFrom(reading, actor)) : null;
}

/** "Turkish-backed rebels": the backer is one actor, the rebels are another. */
function backedToken({ words }: Reading, at: number): boolean {
  return /[-‐‑](?:backed|led|supported|allied|sponsored|funded|trained|held|controlled|occupied|run|made|based|born|installed)$/.test(
    words.sentence.tokens[words.tokens[at] ?? 0]?.lower ?? '',
  );
}

/** A bare name of a country takes a noun only as possessor ("Syria's army") or before its forces and government ("in Syria government troops"). */
function belongs(reading: Reading, hit: CountryHit, phrase: Phrase): boolean {
  if (hit.role === 'DEMONYM' || isPossessive(reading, hit.to - 1)) return true;
  if (hit.role === 'NAME')
    return (
      phrase.head === 'POLICE' ||
      phrase.head === 'GOVERNMENT' ||
      phrase.head === 'MILITARY' ||
      phrase.head === 'AIR_FORCE'
    );
  if (hit.role === 'SEAT') return phrase.head === 'GOVERNMENT' || phrase.head === 'POLICE';
  return phrase.head !== 'ACT' && phrase.head !== 'CIVILIANS';
}

function ofPhrase(reading: Reading, at: number, { iso, to, role }: CountryHit, phrase: Phrase): Draft | null {
  const written = writtenOf(reading, at, phrase.to);
  const strikes = phrase.head === 'GOVERNMENT' && actFollows(reading, phrase.to);
  const branch = strikes ? 'military-forces' : BRANCH[phrase.head];
  if (branch) return draft(reading, at, phrase.to, 'NAME', stateActor(reading, branch, iso, written));
  switch (phrase.head) {
    case 'ACT':
      return draft(reading, at, to, 'NAME', stateActor(reading, 'military-forces', iso, written));
    case 'CIVILIANS':
    case 'PROTESTERS':
    case 'RIOTERS':
      return draft(reading, at, phrase.to, 'DESCRIPTION', people(phrase.head, iso));
    case 'REBELS':
      return draft(reading, at, phrase.to, 'DESCRIPTION', opposition(reading, iso, written));
    default:
      if (role !== 'DEMONYM' && phrase.head === 'FIGHTERS')
        return draft(reading, at, phrase.to, 'DESCRIPTION', stateActor(reading, 'military-forces', iso, written));
      return draft(reading, at, phrase.to, 'DESCRIPTION', {
        actor: null,
        name: written,
        kind: 'POLITICAL_MILITIA',
        country: iso,
      });
  }
}

/** A country or the seat of its government that says or does something, or that something is done with. */
function readAgent(reading: Reading, at: number, hit: CountryHit): Draft | null {
  if (hit.role === 'DEMONYM') {
    if (!backedToken(reading, at) || /held|controlled|occupied|made|based|born|run$/.test(lowerAt(reading, at)))
      return null;
    return draft(
      reading,
      at,
      hit.to,
      'NAME',
      stateActor(reading, 'government', hit.iso, writtenOf(reading, at, hit.to)),
    );
  }
  if (hit.role === 'LEADER') return null;
  if (backedToken(reading, at)) {
    if (!/(?:backed|led|supported|allied|sponsored|funded|trained|installed)$/.test(lowerAt(reading, at))) return null;
    return draft(
      reading,
      at,
      hit.to,
      'NAME',
      stateActor(reading, 'government', hit.iso, writtenOf(reading, at, hit.to)),
    );
  }
  const before = wordBefore(reading, at) === 'the' ? wordBefore(reading, at, 2) : wordBefore(reading, at);
  if (PLACE_PREPOSITIONS.has(before)) return null;
  const verb = verbAfter(reading, hit.to) ?? verbAfterPair(reading, hit.to);
  const partner =
    (before === 'between' && (hit.role === 'SEAT' || isDealt(reading, at))) ||
    before === 'by' ||
    (before === 'against' && hit.role === 'NAME');
  if (before === 'and' && !verb && isForceOf(reading, at))
    return draft(
      reading,
      at,
      hit.to,
      'NAME',
      stateActor(reading, 'military-forces', hit.iso, writtenOf(reading, at, hit.to)),
    );
  if (!verb && !partner && !(before === 'and' && pairedBefore(reading, at))) return null;
  const branch: Branch = verb && WAR_VERBS.has(verb) && hit.role === 'NAME' ? 'military-forces' : 'government';
  return draft(reading, at, hit.to, 'NAME', stateActor(reading, branch, hit.iso, writtenOf(reading, at, hit.to)));
}

function verbAfter(reading: Reading, at: number): string | null {
  const lower = lowerAt(reading, at);
  if (AUXILIARIES.has(lower)) {
    for (const ahead of [1, 2]) {
      const next = lowerAt(reading, at + ahead);
      if (!AUXILIARIES.has(next) && (STATE_VERBS.has(next) || WAR_VERBS.has(next))) return next;
    }
    return null;
  }
  if (!STATE_VERBS.has(lower) && !WAR_VERBS.has(lower)) return null;
  return lower;
}

/** "Turkey and Russia agreed": the verb after the second. */
function verbAfterPair(reading: Reading, at: number): string | null {
  const joint = lowerAt(reading, at) === 'and' ? at + 1 : -1;
  const next = joint < 0 ? null : reading.hits[joint];
  return next && (next.role === 'NAME' || next.role === 'SEAT') ? verbAfter(reading, next.to) : null;
}

/** "military forces of India and Pakistan": the second country. */
function isForceOf(reading: Reading, at: number): boolean {
  for (let first = at - 2; first >= Math.max(0, at - 5); first--) {
    const hit = reading.hits[first];
    if (hit?.role === 'NAME' && hit.to === at - 1)
      return wordBefore(reading, first) === 'of' && MILITARY_NOUNS.has(reading.words.keys[first - 2] ?? '');
  }
  return false;
}

const DEALINGS =
  /^(?:agreement|deal|accord|pact|truce|ceasefire|talks|negotiations|war|conflict|clashes|fighting|tensions?|meeting|dispute|reached|signed|brokered|mediated|relations|cooperation|exchange)$/;

/** Whether "between" parts those who deal with each other, and not two places. */
function isDealt({ words }: Reading, at: number): boolean {
  const token = words.tokens[at] ?? 0;
  return words.sentence.tokens.slice(Math.max(0, token - 9), token).some(({ lower }) => DEALINGS.test(lower));
}

/** "between Ankara and Moscow", "Turkey and Russia signed": the word before "and" is a government as well. */
function pairedBefore(reading: Reading, at: number): boolean {
  for (let first = at - 2; first >= Math.max(0, at - 5); first--) {
    const hit = reading.hits[first];
    if (hit && hit.to === at - 1 && (hit.role === 'NAME' || hit.role === 'SEAT')) {
      const before = wordBefore(reading, first);
      return (
        before === 'by' ||
        (before === 'between' && (hit.role === 'SEAT' || isDealt(reading, first))) ||
        verbAfter(reading, reading.hits[at]?.to ?? at) !== null
      );
    }
  }
  return false;
}

/** "pro-Assad fighters" are a militia, "pro-Assad troops" are his army. */
function proState(reading: Reading, at: number, hit: CountryHit): Draft | null {
  return proGovernment(reading, at - 1, hit.to, hit.iso);
}

function proGovernment(reading: Reading, from: number, after: number, iso: string | null): Draft | null {
  const phrase = phraseAfter(reading, after);
  if (!phrase || phrase.head === 'ACT') return null;
  const written = writtenOf(reading, from, phrase.to);
  if (phrase.head === 'PROTESTERS' || phrase.head === 'RIOTERS' || phrase.head === 'CIVILIANS')
    return draft(reading, from, phrase.to, 'DESCRIPTION', people(phrase.head, reading.countries.main));
  const { main } = reading.countries;
  const country = iso ?? main;
  if (iso && main && iso !== main)
    return draft(reading, from, phrase.to, 'DESCRIPTION', {
      actor: null,
      name: written,
      kind: phrase.head === 'REBELS' ? 'REBEL_GROUP' : 'POLITICAL_MILITIA',
      country: main,
    });
  const force = /^(?:forces?|loyalists?|members?)$/.test(lowerAt(reading, phrase.to - 1));
  if (country && BRANCH[phrase.head] && !force)
    return draft(
      reading,
      from,
      phrase.to,
      'DESCRIPTION',
      stateActor(reading, BRANCH[phrase.head] ?? 'military-forces', country, written),
    );
  const militia = country === 'SY' ? reading.registry.bySlug.get('pro-government-militias-of-syria') : undefined;
  return draft(
    reading,
    from,
    phrase.to,
    'DESCRIPTION',
    militia
      ? seenFrom(reading, militia)
      : { actor: null, name: 'Militia (Pro-Government)', kind: 'POLITICAL_MILITIA', country },
  );
}

/** "shelling", "air strikes", after whose they are. */
function actFollows({ words }: Reading, at: number): boolean {
  const aerial = words.keys[at] === AIR || words.keys[at] === keyOf('aerial') ? at + 1 : at;
  return ACT_NOUNS.has(words.keys[aerial] ?? '');
}

/** Every word at which a phrase for the state's own forces may start. */
const OPENING: ReadonlySet<string> = new Set(
  [
    FORCE_MODIFIERS,
    MILITARY_NOUNS,
    EQUIPMENT_NOUNS,
    POLICE_NOUNS,
    GOVERNMENT_NOUNS,
    OFFICIAL_NOUNS,
    BORDER_NOUNS,
    OFFICER_NOUNS,
    MILITANT_NOUNS,
    MILITIA_NOUNS,
    UNKNOWN_NOUNS,
    new Set([AIRFORCE]),
  ].flatMap((s) => [...s]),
);

/** "government forces", "the regime", "pro-government fighters", "soldiers", "the police": of the country that the article is about. */
export function readOwnForces(reading: Reading, at: number): Draft | null {
  const { words, countries } = reading;
  const key = words.keys[at] ?? '';
  if (PRO.has(key) && OWN_GOVERNMENT.has(words.keys[at + 1] ?? '')) return proGovernment(reading, at, at + 2, null);
  const own = OWN_GOVERNMENT.has(key);
  if (!own && !OPENING.has(key) && !ORDINAL.test(key)) return null;
  if (backedToken(reading, at) || (own && words.tokens[at] === words.tokens[at - 1])) return null;
  if (own && countries.main && actFollows(reading, at + 1))
    return draft(reading, at, at + 1, 'DESCRIPTION', stateActor(reading, 'military-forces', countries.main, key));
  const phrase = phraseAfter(reading, at);
  if (!phrase) return null;
  const fighters = phrase.head === 'FIGHTERS' || phrase.head === 'MILITIA';
  const owned = ownerAfter(reading, phrase.to);
  const branch =
    BRANCH[phrase.head] ?? ((fighters && owned) || (own && phrase.head === 'FIGHTERS') ? 'military-forces' : null);
  if (!branch) return null;
  if (owned)
    return draft(
      reading,
      at,
      owned.to,
      'DESCRIPTION',
      stateActor(reading, branch, owned.iso, writtenOf(reading, at, owned.to)),
    );
  if (!isOwnForce(reading, at, phrase, own)) return null;
  const written = writtenOf(reading, at, phrase.to);
  if (countries.main)
    return draft(reading, at, phrase.to, 'DESCRIPTION', stateActor(reading, branch, countries.main, written));
  return draft(reading, at, phrase.to, 'DESCRIPTION', {
    actor: null,
    name: written,
    kind: branch === 'government' ? 'GOVERNMENT' : 'STATE_FORCES',
    country: null,
  });
}

const DEFINITE = new Set(['the', 'this', 'that', 'its']);
const BARE_FORCES = keysOf(
  'force forces military state administration leadership authority ministry presidency unit member officer agent personnel patrol commando loyalist guard tank plane jet aircraft helicopter drone bomber artillery convoy warplane element fighter recruit',
);
const ALWAYS_STATE = keysOf(
  'army soldier soldiers troop troops police policeman policemen gendarme serviceman servicemen conscript authorities',
);
const NOT_A_FORCE = keysOf(
  'operation operations hospital airport base bases checkpoint checkpoints station stations position positions source sources action service services vehicle vehicles post posts barracks academy council aid campaign zone court solution intervention equipment headquarters school custody report reports aircraft convoy convoys outpost',
);

/** Bare nouns are forces only where nothing else owns or follows them: "a military hospital", "armed forces of", "rebel forces". */
function isOwnForce(reading: Reading, at: number, phrase: Phrase, own: boolean): boolean {
  const { words } = reading;
  const first = words.keys[at] ?? '';
  const last = words.keys[phrase.to - 1] ?? '';
  const size = phrase.to - at;
  if (
    NOT_A_FORCE.has(words.keys[phrase.to] ?? '') &&
    (size === 1 || !MILITARY_NOUNS.has(last) || last === keyOf('military'))
  )
    return false;
  if (own)
    return size > 1 || first !== keyOf('government') || DEFINITE.has(wordBefore(reading, at)) || reading.caseless;
  if (phrase.head === 'EQUIPMENT') return size > 1 && (ALWAYS_STATE.has(first) || first === keyOf('military'));
  if (size === 1 && BARE_FORCES.has(last))
    return last === keyOf('military') && (DEFINITE.has(wordBefore(reading, at)) || wordBefore(reading, at) === "'s");
  if (phrase.head === 'OFFICIALS') return size > 1;
  return ALWAYS_STATE.has(last) || ALWAYS_STATE.has(first) || size > 1 || phrase.head === 'GOVERNMENT';
}

/** "forces loyal to President Bashar al-Assad", "fighters loyal to the Syrian regime". */
function ownerAfter(reading: Reading, at: number): { readonly iso: string; readonly to: number } | null {
  if (lowerAt(reading, at) === 'of') {
    const of = reading.hits[at + (lowerAt(reading, at + 1) === 'the' ? 2 : 1)];
    return of?.role === 'NAME' ? of : null;
  }
  if (!LOYAL.has(lowerAt(reading, at))) return null;
  for (let ahead = at + 1; ahead < at + 6; ahead++) {
    const hit = reading.hits[ahead];
    if (hit?.iso) {
      const regime = GOVERNMENT_NOUNS.has(reading.words.keys[hit.to] ?? '') ? 1 : 0;
      return { iso: hit.iso, to: hit.to + regime };
    }
  }
  return null;
}
