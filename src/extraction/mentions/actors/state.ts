// Forces and governments of states by name: "Syrian army", "Assad's forces", "Russian strikes", "US-led coalition".
import { LED } from '../../lexicon/actors/traits.ts';
import { ACT_NOUNS, EQUIPMENT_NOUNS, MILITARY_NOUNS } from '../../lexicon/actors/words.ts';
import { readAgent } from './agents.ts';
import type { CountryHit } from './countries.ts';
import { opposition } from './groups.ts';
import { followersOf, PRO, proGovernment, sharesFighters } from './own.ts';
import { AIR, actFollows, BRANCH, backedToken, type Phrase, phraseAfter } from './phrases.ts';
import {
  type Draft,
  dayOfLeader,
  draft,
  isPossessive,
  isRuling,
  lowerAt,
  people,
  type Reading,
  seenFrom,
  stateActor,
  writtenOf,
} from './reading.ts';

/** A country's name, demonym, seat or leader and what of it is meant. */
export function readStateActor(reading: Reading, at: number): Draft | null {
  const hit = reading.hits[at];
  if (!hit || hit.role === 'NONE') return null;
  if (PRO.has(reading.words.keys[at - 1] ?? '') && reading.words.tokens[at - 1] === reading.words.tokens[at])
    return proState(reading, at, hit);
  const backed = backedToken(reading, at);
  if (backed) return ledCoalition(reading, at, hit) ?? readAgent(reading, at, hit);
  const shared = sharedPhrase(reading, hit);
  if (shared) {
    const written = writtenOf(reading, at, hit.to);
    return draft(
      reading,
      at,
      hit.to,
      'NAME',
      stateActor(reading, BRANCH[shared.head] ?? 'military-forces', hit.iso, written),
    );
  }
  const phrase = phraseAfter(reading, hit.to);
  if (phrase && belongs(reading, hit, phrase)) return ofPhrase(reading, at, hit, phrase);
  return isSupposed(reading, at, hit)
    ? draft(
        reading,
        at,
        hit.to,
        'NAME',
        stateActor(reading, 'military-forces', hit.iso, writtenOf(reading, at, hit.to)),
      )
    : readAgent(reading, at, hit);
}

/** "warplanes believed to be Russian": whose planes or forces they are behind the noun for them. */
function isSupposed(reading: Reading, at: number, { role }: CountryHit): boolean {
  if (role !== 'DEMONYM' || lowerAt(reading, at - 1) !== 'be' || lowerAt(reading, at - 2) !== 'to') return false;
  const noun = reading.words.keys[at - 4] ?? '';
  return (
    /^(?:believed|thought|suspected|presumed|said)$/.test(lowerAt(reading, at - 3)) &&
    (EQUIPMENT_NOUNS.has(noun) || MILITARY_NOUNS.has(noun))
  );
}

/** "Russian and Syrian warplanes", "Syrian or Russian strikes": the noun behind the second is the first one's as well. */
function sharedPhrase(reading: Reading, hit: CountryHit): Phrase | null {
  if (hit.role !== 'DEMONYM' || !/^(?:and|or)$/.test(lowerAt(reading, hit.to))) return null;
  const next = reading.hits[hit.to + 1];
  const own = /^(?:regime|government)$/.test(lowerAt(reading, hit.to + 1)) && reading.countries.main !== hit.iso;
  if (!own && (next?.role !== 'DEMONYM' || next.iso === hit.iso)) return null;
  const phrase = phraseAfter(reading, own ? hit.to + 2 : (next?.to ?? 0));
  return phrase && (phrase.head === 'ACT' || (BRANCH[phrase.head] && phrase.head !== 'OFFICIALS')) ? phrase : null;
}

/** "US-led strikes": the coalition that it leads. */
function ledCoalition(reading: Reading, at: number, { iso, to }: CountryHit): Draft | null {
  const actor = reading.registry.get(LED[iso] ?? '');
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

function ofPhrase(reading: Reading, at: number, hit: CountryHit, phrase: Phrase): Draft | null {
  const { iso, to, role } = hit;
  const day = dayOfLeader(reading, hit);
  const written = writtenOf(reading, at, phrase.to);
  if (role === 'LEADER' && !isRuling(reading, hit) && /^loyalists?$/.test(lowerAt(reading, phrase.to - 1)))
    return draft(reading, at, phrase.to, 'DESCRIPTION', followersOf(reading, hit, written));
  const strikes = phrase.head === 'GOVERNMENT' && actFollows(reading, phrase.to);
  const shares = phrase.head === 'GOVERNMENT' && sharesFighters(reading, phrase.to);
  const branch = strikes || shares ? 'military-forces' : BRANCH[phrase.head];
  if (branch) return draft(reading, at, phrase.to, 'NAME', stateActor(reading, branch, iso, written, day));
  switch (phrase.head) {
    case 'ACT':
      return draft(reading, at, to, 'NAME', stateActor(reading, 'military-forces', iso, written, day));
    case 'CIVILIANS':
    case 'PROTESTERS':
    case 'RIOTERS':
      return draft(reading, at, phrase.to, 'DESCRIPTION', people(phrase.head, iso));
    case 'REBELS':
      return draft(reading, at, phrase.to, 'DESCRIPTION', opposition(reading, iso, written));
    default:
      if (role !== 'DEMONYM' && phrase.head === 'FIGHTERS')
        return draft(reading, at, phrase.to, 'DESCRIPTION', stateActor(reading, 'military-forces', iso, written, day));
      return draft(reading, at, phrase.to, 'DESCRIPTION', {
        actor: null,
        name: written,
        kind: 'POLITICAL_MILITIA',
        country: iso,
      });
  }
}

/** "pro-Assad fighters" are a militia, "pro-Assad troops" are his army. */
function proState(reading: Reading, at: number, hit: CountryHit): Draft | null {
  const band = proGovernment(reading, at - 1, hit.to, hit.iso);
  if (!band || hit.role !== 'LEADER' || isRuling(reading, hit)) return band;
  return draft(
    reading,
    at - 1,
    band.end,
    'DESCRIPTION',
    followersOf(reading, hit, writtenOf(reading, at - 1, band.end)),
  );
}
