// The group of the registry whose people are told: "fighters of the Nusra Front", "of the al Qaeda-linked group Nur".
import type { KnownActor } from '../../knowledge.ts';
import { ARMED_GROUPS } from '../../lexicon/actors/kinds.ts';
import type { Reading } from './reading.ts';

/** Words of the longest tie before a name: "al Qaeda-linked militant group". */
const LONGEST_TIE = 4;

function isTie({ sentence: { tokens }, tokens: at }: Reading['words'], word: number): boolean {
  return /[-‐‑](?:linked|affiliated|aligned|allied|inspired)$/.test(tokens[at[word] ?? -1]?.lower ?? '');
}

/** "fighters of the Nusra Front", "jihadists from HTS": the group that follows. */
export function ownerOf({ words, known }: Reading, at: number): KnownActor | null {
  if (words.keys[at] !== 'of' && words.keys[at] !== 'from') return null;
  const first = at + (words.keys[at + 1] === 'the' ? 2 : 1);
  // "fighters of the Taliban-linked group Nur": of the group that is named behind its tie
  const tied = words.keys.findIndex((_, i) => i >= first && i < first + LONGEST_TIE && isTie(words, i));
  const name = known.findIndex((actor, i) => actor && i > tied && i <= tied + LONGEST_TIE);
  return armedGroup(tied < 0 ? known[first] : known[name]);
}

/** The actor, where it is a group under arms. */
export function armedGroup(actor: KnownActor | null | undefined): KnownActor | null {
  return actor && ARMED_GROUPS.has(actor.kind) ? actor : null;
}
