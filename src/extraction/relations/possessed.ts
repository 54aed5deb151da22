// "Y's Syrian affiliate, X", "X, an old Y branch", "rebel backer Y": the tie is a noun beside the name.
import { HELPERS, POSSESSED } from '../lexicon/relations.ts';
import type { ActorPhrase, ActorPhrases } from './actor-phrases.ts';
import type { RelationFinding } from './finding.ts';
import { type Line, matchesIn } from './line.ts';

const FAMILIES = POSSESSED.map(([kind, nouns]) => ({
  kind,
  pattern: new RegExp(`(?<![\\w-])${nouns}(?![\\w-])(?! (?:of|to|with|from)\\b)`, 'g'),
}));

export function readPossessed(line: Line, phrases: ActorPhrases): RelationFinding[] {
  const { tokens } = line.sentence;
  const possessed = FAMILIES.flatMap(({ kind, pattern }) =>
    matchesIn(line, pattern).flatMap((match): RelationFinding[] => {
      const to = ownerBefore(line, match.from, phrases);
      if (!to) return [];
      const from = neighbour(line, match.to, to.from, phrases);
      return from ? [{ kind, from, to: { ...to, to: match.to } }] : [];
    }),
  );
  const helpers = tokens.flatMap(({ lower }, at): RelationFinding[] => {
    const kind = HELPERS.get(lower);
    const from = kind ? phrases.endingBefore(at) : null;
    if (!kind || !from || from.to !== at) return [];
    const list = phrases.listFrom(at + 1);
    return list[0]?.from === at + 1 ? list.filter(isKnown).map((to) => ({ kind, from, to })) : [];
  });
  return [...possessed, ...helpers];
}

const BETWEEN_OWNER_AND_NOUN =
  /^(?:'s|'|local|former|old|one-time|military|armed|political|main|official|regional|key|close)$/;

const DEMONYM = /^[A-Z].*(?:an|ian|ish|ese|i)$/;

/** The name directly before the noun, over "'s" and a few adjectives: "al-Qaeda's former Syrian affiliate". */
function ownerBefore(line: Line, at: number, phrases: ActorPhrases): ActorPhrase | null {
  const { tokens } = line.sentence;
  let end = at;
  while (at - end < 4) {
    const token = tokens[end - 1];
    if (!token || !(BETWEEN_OWNER_AND_NOUN.test(token.lower) || token.tag === 'ADJ' || DEMONYM.test(token.text))) break;
    end--;
  }
  for (let to = at; to >= end; to--) {
    const owner = phrases.endingBefore(to);
    if (owner && owner.to === to && isKnown(owner)) return owner;
  }
  return null;
}

/** Who is the branch: the name in apposition behind it, or the one before "X, an old Y branch". */
function neighbour(line: Line, after: number, before: number, phrases: ActorPhrases): ActorPhrase | null {
  const { tokens } = line.sentence;
  const next = tokens[after]?.lower;
  const inCountry = next === 'in' ? phrases.startingAt(after + 3) : null;
  const behind =
    phrases.startingAt(next === ',' || next === '(' || next === '-' || next === '–' ? after + 1 : after) ?? inCountry;
  if (behind && isKnown(behind)) return behind;
  const isApposition = /^(?:,|\(|-|–|—|is|was|as|are|were)$/.test(
    tokens[startOfApposition(line, before) - 1]?.lower ?? '',
  );
  return isApposition ? phrases.endingBefore(startOfApposition(line, before)) : null;
}

/** Over "an old", "the former", "once". */
function startOfApposition(line: Line, before: number): number {
  const { tokens } = line.sentence;
  let start = before;
  while (before - start < 4 && /^(?:DET|ADJ|ADV)$/.test(tokens[start - 1]?.tag ?? '')) start--;
  return start;
}

function isKnown({ reference }: ActorPhrase): boolean {
  return reference.actor !== null;
}
