// The physical targets of an event: each once, however often the text takes it up again.
import { textOf } from '../document/document.ts';
import type { TargetMention } from '../mentions/mention.ts';
import type { Target } from '../record.ts';
import type { EventDraft } from './joining/draft.ts';

/** Determiners by which a phrase takes up a target told before: "the pipeline", "the same office". */
const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|said)$/;

/** The targets of a draft, in the order of the text. */
export function targetsOf(draft: EventDraft): Target[] {
  const kept: TargetMention[] = [];
  for (const target of draft.flatMap((c) => c.targets))
    if (!kept.some((known) => isSame(known, target) || takesUp(target, known))) kept.push(target);
  return kept.map((t) => ({ text: textOf(t), kind: t.kind }));
}

const isSame = (a: TargetMention, b: TargetMention) =>
  a.kind === b.kind && textOf(a).toLowerCase() === textOf(b).toLowerCase();

/** "a Lima restaurant … the restaurant": a definite phrase all of whose words were told of a target in another sentence. */
function takesUp(later: TargetMention, known: TargetMention): boolean {
  if (later.sentence === known.sentence) return false;
  const [first, ...rest] = wordsOf(later);
  if (!first || !DEFINITE.test(first)) return false;
  const told = new Set(wordsOf(known));
  const words = rest.filter((word) => word !== 'same');
  if (words.length > 0 && words.every((word) => told.has(word))) return true;
  // "a bank … the structure"
  const head = words.at(-1) ?? '';
  return BUILDING.test(head) && known.kind !== 'TRANSPORT' && words.slice(0, -1).every((word) => told.has(word));
}

/** Words for a building or what belongs to one, by which any of them is taken up. */
const BUILDING = /^(?:structure|establishment|premises|building|facility|facilities|installations?)$/;

const wordsOf = ({ sentence, from, to }: TargetMention) => sentence.tokens.slice(from, to).map((t) => t.lower);
