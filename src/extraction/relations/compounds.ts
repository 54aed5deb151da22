// "Iran-backed militia", "Turkish-backed rebels", "the US-led coalition": the other actor is half of a compound.
import { COMPOUNDS } from '../lexicon/relations.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { ActorPhrases } from './actor-phrases.ts';
import type { RelationFinding } from './finding.ts';
import { actorCalled } from './governments.ts';
import type { Line } from './line.ts';

const HYPHEN = /[-‐‑]/;
const NONE: readonly RelationFinding[] = [];
const COMPOUND = /^(.{2,})-([a-z]+)$/;

export function readCompounds(line: Line, phrases: ActorPhrases, mentions: Mentions): RelationFinding[] {
  return line.sentence.tokens.flatMap(({ lower, text }, at): readonly RelationFinding[] => {
    if (!HYPHEN.test(lower)) return NONE;
    const [, owner = '', tie = ''] = COMPOUND.exec(lower.replace(/[‐‑]/g, '-')) ?? [];
    const kind = COMPOUNDS.get(tie);
    const from = kind ? phrases.startingAt(at + 1) : null;
    if (!kind || !from) return [];
    const reference = actorCalled(owner, text.slice(0, owner.length), mentions);
    return reference
      ? [{ kind, from: { ...from, from: at }, to: { reference, named: true, from: at, to: at + 1 } }]
      : [];
  });
}
