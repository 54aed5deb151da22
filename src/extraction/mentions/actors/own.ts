// The state's own side without its name: "government forces", "the regime", "pro-government fighters", "soldiers", "the police".

import type { KnownActor } from '../../knowledge.ts';
import { ARMED_FORCES } from '../../lexicon/actors/kinds.ts';
import { ARMIES_THERE } from '../../lexicon/actors/traits.ts';
import {
  BORDER_NOUNS,
  EQUIPMENT_NOUNS,
  FORCE_MODIFIERS,
  GOVERNMENT_NOUNS,
  MILITANT_NOUNS,
  MILITARY_NOUNS,
  MILITIA_NOUNS,
  OFFICER_NOUNS,
  OFFICIAL_NOUNS,
  POLICE_NOUNS,
  UNKNOWN_NOUNS,
} from '../../lexicon/actors/words.ts';
import { keyOf, keysOf } from '../name-index.ts';
import type { CountryHit } from './countries.ts';
import { armedGroup } from './group-owners.ts';
import { AIRFORCE, actFollows, BRANCH, backedToken, ORDINAL, type Phrase, phraseAfter } from './phrases.ts';
import {
  type Draft,
  draft,
  isRuling,
  lowerAt,
  people,
  type Reading,
  seenFrom,
  stateActor,
  wordBefore,
  writtenOf,
} from './reading.ts';

const OWN_GOVERNMENT = keysOf('government govt governmental regime loyalist progovernment proregime');
export const PRO = keysOf('pro');
const LOYAL_TO = keyOf('loyal');
const LOYAL = new Set(['loyal', 'allied', 'faithful', 'supporting', 'backing']);

/** "pro-government fighters", "pro-Assad troops": fighters are a militia, soldiers the army. `iso`: whom they are for; null for the own government. */
export function proGovernment(reading: Reading, from: number, after: number, iso: string | null): Draft | null {
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
  const militia = country === 'SY' ? reading.registry.get('pro-government-militias-of-syria') : undefined;
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
  if (own && countries.main && sharesFighters(reading, at + 1))
    return draft(reading, at, at + 1, 'DESCRIPTION', stateActor(reading, 'military-forces', countries.main, key));
  const phrase = phraseAfter(reading, at);
  if (!phrase) return null;
  const fighters = phrase.head === 'FIGHTERS' || phrase.head === 'MILITIA';
  const followed = phrase.head === 'MILITARY' ? followedAfter(reading, phrase.to) : null;
  if (followed) return draft(reading, at, phrase.to, 'DESCRIPTION', seenFrom(reading, followed));
  const owned = ownerAfter(reading, phrase.to);
  // "gunmen loyal to Assad" when he rules no more: a band of their own
  if (owned?.role === 'LEADER' && !isRuling(reading, owned))
    return draft(reading, at, owned.to, 'DESCRIPTION', followersOf(reading, owned, writtenOf(reading, at, owned.to)));
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
  const group = branch === 'military-forces' ? possessor(reading, at) : null;
  if (group) return draft(reading, at, phrase.to, 'DESCRIPTION', seenFrom(reading, group));
  if (countries.main) {
    const army = branch === 'military-forces' || branch === 'air-force' ? ARMIES_THERE.get(countries.main) : undefined;
    return draft(reading, at, phrase.to, 'DESCRIPTION', stateActor(reading, branch, army ?? countries.main, written));
  }
  return draft(reading, at, phrase.to, 'DESCRIPTION', {
    actor: null,
    name: written,
    kind: branch === 'government' ? 'GOVERNMENT' : 'STATE_FORCES',
    country: null,
  });
}

/** Armed people who hold to a leader that rules no more. */
export function followersOf({ countries }: Reading, { iso }: CountryHit, written: string) {
  return { actor: null, name: written, kind: 'POLITICAL_MILITIA' as const, country: iso || countries.main };
}

/** "the Front said its soldiers stormed the post": those of the one armed group of a sentence that names no state force before. */
function possessor(reading: Reading, at: number): KnownActor | null {
  const own = [1, 2].some((back) => /^(?:its|their)$/.test(wordBefore(reading, at, back)));
  if (!own) return null;
  const before = reading.words.keys.slice(0, at);
  if (before.some((key) => MILITARY_NOUNS.has(key) || GOVERNMENT_NOUNS.has(key) || OWN_GOVERNMENT.has(key)))
    return null;
  const here = reading.groups.filter(({ orders }) => orders.includes(reading.order));
  return here.length === 1 ? (here[0]?.actor ?? null) : null;
}

/** "regime and rebel fighters", "ten regime and six rebel fighters": the fighters behind the second are the first one's as well. */
export function sharesFighters(reading: Reading, at: number): boolean {
  if (!/^(?:and|or)$/.test(lowerAt(reading, at))) return false;
  const tokens = reading.words.sentence.tokens;
  const counted = tokens[reading.words.tokens[at + 1] ?? -1]?.tag === 'NUM' ? 1 : 0;
  const phrase = phraseAfter(reading, at + 1 + counted);
  return (
    phrase?.head === 'REBELS' && /^(?:fighters?|forces?|troops?|combatants?)$/.test(lowerAt(reading, phrase.to - 1))
  );
}

const DEFINITE = new Set(['the', 'this', 'that', 'its']);
const BARE_FORCES = keysOf(
  'force forces military state administration leadership authority ministry presidency unit member officer agent personnel patrol commando loyalist guard tank plane jet aircraft helicopter drone bomber artillery convoy warplane element fighter recruit',
);
const ALWAYS_STATE = keysOf(
  'army soldier soldiers troop troops police policeman policemen cop cops jawan jawans sepoy sepoys gendarme serviceman servicemen conscript authorities',
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

/** "forces loyal to the Government of National Accord": those of the party that a war has beside the state. */
function followedAfter({ words, known }: Reading, at: number): KnownActor | null {
  if (words.keys[at] !== LOYAL_TO || words.keys[at + 1] !== 'to') return null;
  const actor = known[at + (words.keys[at + 2] === 'the' ? 3 : 2)] ?? null;
  return actor && ARMED_FORCES.has(actor.kind) ? actor : null;
}

/** "troops loyal to President Idriss Déby", "gunmen loyal to the Libyan government". */
function ownerAfter(reading: Reading, at: number): CountryHit | null {
  if (lowerAt(reading, at) === 'of') {
    const name = at + (lowerAt(reading, at + 1) === 'the' ? 2 : 1);
    // "fighters of the Sudan Liberation Movement": a group whose name begins with a country
    if (armedGroup(reading.known[name])) return null;
    const of = reading.hits[name];
    if (of?.role === 'NAME' || (of?.role === 'LEADER' && /^loyalists?$/.test(lowerAt(reading, at - 1)))) return of;
    // "soldiers of the Syrian regime"
    const regime = of?.role === 'DEMONYM' && GOVERNMENT_NOUNS.has(reading.words.keys[of.to] ?? '');
    return regime ? { ...of, to: of.to + 1 } : null;
  }
  if (!LOYAL.has(lowerAt(reading, at))) return null;
  for (let ahead = at + 1; ahead < at + 6; ahead++) {
    const hit = reading.hits[ahead];
    if (hit?.iso) {
      const regime = GOVERNMENT_NOUNS.has(reading.words.keys[hit.to] ?? '') ? 1 : 0;
      return { ...hit, to: hit.to + regime };
    }
  }
  return null;
}
