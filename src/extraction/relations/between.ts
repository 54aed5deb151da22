// "X, backed by Y", "X is linked to Y", "Y, which supports X": one actor, the words that tie, the other.
import type { RelationKind } from '../../../schema/vocabulary.ts';
import { BETWEEN, REVERSED } from '../lexicon/relations.ts';
import type { ActorPhrase, ActorPhrases } from './actor-phrases.ts';
import type { RelationFinding } from './finding.ts';
import { type Line, type LineMatch, matchesIn, wordsBefore } from './line.ts';

interface Family {
  readonly kind: RelationKind;
  readonly pattern: RegExp;
  readonly reversed: boolean;
}

const FAMILIES: readonly Family[] = [
  ...BETWEEN.map(([kind, words]) => ({ kind, pattern: wholeWords(words), reversed: false })),
  ...REVERSED.map(([kind, words]) => ({ kind, pattern: wholeWords(words), reversed: true })),
];

/** No sentence without one of these has a match: spares most sentences all families. */
const HINT = wholeWords([...BETWEEN, ...REVERSED].map(([, words]) => words).join('|'), '');

/** Before the tie: it is denied, or only wished for or feared. */
const UNREAL =
  /\b(?:not|never|no longer|n't|if|could|would|should|might|may|denied|denies|deny|to be)(?: [a-z]+){0,2}$/;

export function readBetween(line: Line, phrases: ActorPhrases): RelationFinding[] {
  if (!HINT.test(line.text)) return [];
  return FAMILIES.flatMap(({ kind, pattern, reversed }) =>
    matchesIn(line, pattern).flatMap((match) => {
      if (UNREAL.test(wordsBefore(line, match.from, 4))) return [];
      const listed = phrases.listFrom(match.to);
      const after = match.words.includes('respectively') ? listed : ofOneSort(listed);
      const before = beforeTie(match, phrases);
      return reversed
        ? pairs(after, before).flatMap(([from, to]) => (isBacker(to) ? [{ kind, from, to }] : []))
        : respectively(match, before, after).map(([from, to]) => ({ kind, from, to }));
    }),
  );
}

/** "backed by Ankara and soldiers of …": a description behind a name begins something else. */
function ofOneSort(list: readonly ActorPhrase[]): readonly ActorPhrase[] {
  const other = list.findIndex(({ named }) => !named);
  return other > 0 ? list.slice(0, other) : list;
}

/** "X and Y, backed by Z" speaks of the last one, "Russia and Turkey (backed respectively by …)" of each in turn. */
function beforeTie(match: LineMatch, phrases: ActorPhrases): ActorPhrase[] {
  if (match.words.includes('respectively')) return phrases.listBefore(match.from);
  const nearest = phrases.endingBefore(match.from);
  return nearest ? [nearest] : [];
}

function respectively(match: LineMatch, before: readonly ActorPhrase[], after: readonly ActorPhrase[]) {
  if (!match.words.includes('respectively')) return pairs(before, after);
  if (before.length !== after.length) return [];
  const paired = before.flatMap((from, index) => {
    const to = after[index];
    return to ? [[from, to] as const] : [];
  });
  // A government held up by a rebel group is a sentence turned round in translation ("partisans of" become "supported by").
  return paired.some(([from, to]) => isState(from) && !isState(to))
    ? paired.map(([from, to]) => [to, from] as const)
    : paired;
}

function pairs(a: readonly ActorPhrase[], b: readonly ActorPhrase[]): (readonly [ActorPhrase, ActorPhrase])[] {
  return a.flatMap((from) => b.map((to) => [from, to] as const));
}

/** "the troops supporting the president" are his own: only an actor known by name backs another. */
function isBacker({ reference }: ActorPhrase): boolean {
  return reference.actor !== null || reference.kind === 'GOVERNMENT' || reference.kind === 'EXTERNAL_FORCES';
}

function isState({ reference }: ActorPhrase): boolean {
  return ['GOVERNMENT', 'STATE_FORCES', 'EXTERNAL_FORCES'].includes(reference.kind);
}

function wholeWords(words: string, flags = 'g'): RegExp {
  return new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, flags);
}
