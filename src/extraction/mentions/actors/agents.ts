// Countries and seats of government that act: "Moscow denied", "backed by Iran", "a deal between Ankara and Moscow".
import type { Branch } from '../../lexicon/actors/states.ts';
import { AUXILIARIES, MILITARY_NOUNS, PLACE_PREPOSITIONS, STATE_VERBS, WAR_VERBS } from '../../lexicon/actors/words.ts';
import { type CountryHit, isBlamed } from './countries.ts';
import { backedToken } from './phrases.ts';
import { type Draft, draft, lowerAt, type Reading, stateActor, wordBefore, writtenOf } from './reading.ts';

/** A country or the seat of its government that says or does something, or that something is done with. */
export function readAgent(reading: Reading, at: number, hit: CountryHit): Draft | null {
  const stateAs = (branch: Branch) =>
    draft(reading, at, hit.to, 'NAME', stateActor(reading, branch, hit.iso, writtenOf(reading, at, hit.to)));
  if (hit.role === 'DEMONYM') {
    if (!backedToken(reading, at) || /held|controlled|occupied|made|based|born|run|ruled$/.test(lowerAt(reading, at)))
      return null;
    return stateAs('government');
  }
  if (hit.role === 'LEADER') return null;
  if (backedToken(reading, at)) {
    if (!/(?:backed|led|supported|allied|sponsored|funded|trained|installed)$/.test(lowerAt(reading, at))) return null;
    return stateAs('government');
  }
  const before = wordBefore(reading, at) === 'the' ? wordBefore(reading, at, 2) : wordBefore(reading, at);
  if (isBlamed(reading.words, at)) return stateAs(hit.role === 'NAME' ? 'military-forces' : 'government');
  // "a blast in the capital Rome killed two": the city, not its government
  const isCity = before === 'capital' && ![2, 3, 4].some((back) => wordBefore(reading, at, back) === 'of');
  if (PLACE_PREPOSITIONS.has(before) || isCity) return null;
  const verb = verbAfter(reading, hit.to) ?? verbAfterPair(reading, hit.to);
  const partner =
    (before === 'between' && (hit.role === 'SEAT' || isDealt(reading, at))) ||
    before === 'by' ||
    // "signed a truce with Kinshasa"
    (before === 'with' && hit.role === 'SEAT' && isDealt(reading, at)) ||
    (before === 'against' && hit.role === 'NAME');
  if (before === 'and' && !verb && isForceOf(reading, at)) return stateAs('military-forces');
  if (!verb && !partner && !(before === 'and' && pairedBefore(reading, at))) return null;
  return stateAs(verb && WAR_VERBS.has(verb) && hit.role === 'NAME' ? 'military-forces' : 'government');
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

/** "military forces of Chad and Niger": the second country. */
function isForceOf(reading: Reading, at: number): boolean {
  for (let first = at - 2; first >= Math.max(0, at - 5); first--) {
    const hit = reading.hits[first];
    if (hit?.role === 'NAME' && hit.to === at - 1)
      return wordBefore(reading, first) === 'of' && MILITARY_NOUNS.has(reading.words.keys[first - 2] ?? '');
  }
  return false;
}

const DEALINGS =
  /^(?:agreement|deal|accord|pact|truce|ceasefire|talks|negotiations|war|conflict|clashes|fighting|tensions?|meeting|dispute|accords?|treaty|declaration|reached|signed|brokered|mediated|relations|cooperation|exchange)$/;

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
