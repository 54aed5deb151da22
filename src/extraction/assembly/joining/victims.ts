// A person who was struck is named again: by the whole name, by the surname, by the office and the name.

import type { Token } from '../../document/document.ts';
import { memoize } from '../../document/memoize.ts';
import type { Candidate } from '../../events/candidate.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import type { ActorMention } from '../../mentions/mention.ts';

/** Whom the mentions of a draft tell as struck. */
export interface Struck {
  /** Their surnames, in lower case. */
  readonly names: Set<string>;
  /** All words for them, in lower case. */
  readonly struck: Set<string>;
}

/** "Gunmen shot dead the judge Ana Ruiz Vega. … Ruiz was killed outside her court": a person is struck once, whatever places are named. */
export function isSameVictim({ names, struck }: Struck, candidate: Candidate): boolean {
  if (names.size > 0 && wordsOfStruck(candidate).some((word) => names.has(word))) return true;
  return struck.size > 0 && namesOfStruck(candidate).some((word) => struck.has(word));
}

/** Letters from which a part of a name is told from particles and initials. */
const NAME_LETTERS = 4;

/** Surnames of the people who were struck, in lower case. */
export const namesOfStruck: (candidate: Candidate) => readonly string[] = memoize(({ sides, frames }) => {
  const people = sides.flatMap(({ role, actor }) =>
    role === 'PATIENT' && actor.form === 'PERSON' && actor.kind === 'PERSON' ? [actor] : [],
  );
  // without the office before the name
  const nameOf = ({ sentence, to, name }: ActorMention) => sentence.tokens.slice(to - name.split(' ').length, to);
  const unknown = struckIn(frames).filter(isBareName);
  return [...people.map(nameOf), ...unknown.map(tokensOf)].flatMap(surnamesIn);
});

/** Words for whom an act struck, in lower case. */
export const wordsOfStruck: (candidate: Candidate) => readonly string[] = memoize(({ frames }) =>
  struckIn(frames).map(tokensOf).flatMap(surnamesIn),
);

/** Whom acts struck; what was taken or lost is a place, and may change hands many times. */
const struckIn = (frames: Candidate['frames']): NounGroup[] =>
  frames.flatMap((f) => (f.negated || CHANGES_HANDS.test(f.entry.act) ? [] : f.patients));
const CHANGES_HANDS = /^(?:TAKE|LOSE)$/;

const tokensOf = ({ sentence, from, to }: NounGroup) => sentence.tokens.slice(from, to);

/** "Castellar was abducted": names alone that are no place and no known actor. */
function isBareName(group: NounGroup): boolean {
  const { actor, place, people, determiner, quantity } = group;
  return !(actor || place || people || determiner || quantity) && tokensOf(group).every((t) => t.tag === 'PROPN');
}

const surnamesIn = (tokens: readonly Token[]) =>
  tokens.flatMap(({ lower }) => (lower.length >= NAME_LETTERS && !GIVEN_NAMES.has(lower) ? [lower] : []));
