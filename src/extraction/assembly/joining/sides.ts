// How well the sides of two mentions agree.

import { isHeadline } from '../../document/document.ts';
import type { Candidate } from '../../events/candidate.ts';
import { categoryOf } from '../../events/event-type.ts';
import { sameActor } from '../../events/same-mention.ts';
import type { ActorMention } from '../../mentions/mention.ts';
import { agentsOf, type Growing } from './draft.ts';

/** "The army and the rebels clashed. … The rebels attacked a post": both sides of a battle act. */
function isOfBattle(draft: readonly Candidate[], candidate: Candidate, agents: readonly ActorMention[]): boolean {
  if (categoryOf(candidate.type) !== 'BATTLES') return false;
  const fought = draft.flatMap((c) => (c.frames.some((f) => f.entry.act === 'CLASH') ? c.sides : []));
  return fought.some((s) => s.actor.actor !== null && agents.some((a) => sameActor(a, s.actor)));
}

const isRemote = (c: Candidate) => categoryOf(c.type) === 'EXPLOSIONS_REMOTE_VIOLENCE';

/** Who strikes in the one is struck in the other: two strikes, not one; in a battle both sides do both. */
function isReversed(draft: readonly Candidate[], candidate: Candidate): boolean {
  if (!isRemote(candidate) && !draft.every(isRemote)) return false;
  const actors = (list: readonly Candidate[], struck: boolean) =>
    list.flatMap((c) =>
      c.sides.filter((s) => (s.role === 'PATIENT') === struck && s.actor.actor !== null).map((s) => s.actor),
    );
  const meets = (x: readonly ActorMention[], y: readonly ActorMention[]) =>
    x.some((a) => y.some((b) => sameActor(a, b)));
  return (
    meets(actors(draft, false), actors([candidate], true)) || meets(actors(draft, true), actors([candidate], false))
  );
}

/** "Strikes killed nine, and the army said two of its soldiers had died in fighting": who strikes from afar loses nobody by it. */
function isOwnLoss({ mentions, agents, figures: told }: Growing, { frames, figures }: Candidate): boolean {
  if (!mentions.some(isRemote) || mentions.some((c) => c.frames.some((f) => f.entry.act === 'CLASH'))) return false;
  const dead = figures.filter((f) => f.measure === 'KILLED' && f.count.best !== 0);
  const isTheirs = ({ victim }: Candidate['figures'][number]) =>
    victim.actor !== null && agents.some((a) => a.actor === victim.actor && a.kind !== 'REBEL_GROUP');
  return (
    dead.length > 0 &&
    dead.every(isTheirs) &&
    !told.some((f) => dead.some(({ victim }) => f.victim.actor === victim.actor)) &&
    frames.every((f) => f.entry.act !== 'STRIKE' && f.entry.act !== 'SHELL')
  );
}

/** How alike a draft and a mention are by who acted: none in common of those known is a sign against, as is a struck one that strikes. */
export function sideLikeness(growing: Growing, candidate: Candidate): number {
  const { mentions: draft, agents: left } = growing;
  if (isOwnLoss(growing, candidate)) return -2.5;
  if (candidate.sides.length === 0) return 0;
  const right = agentsOf(candidate);
  if (right.length === 0) return 0;
  // "two soldiers died in an air strike … their artillery then hit": an answer, though nobody is told to have struck first
  if (left.length === 0 && !(isRemote(candidate) && draft.every(isRemote))) return 0;
  if (isReversed(draft, candidate)) return -2.5;
  if (left.some((x) => right.some((y) => sameActor(x, y)))) return 0.75;
  if (isOfBattle(draft, candidate, right)) return 0;
  const known = (list: readonly { actor: string | null }[]) => list.some((x) => x.actor !== null);
  // "toll rises as minister blames the army": whom a headline only blames may stand beside whom the text names
  const isOnlyBlamed = isHeadline(candidate.sentence) && candidate.sides.every((s) => s.role !== 'AGENT');
  return known(left) && known(right) && !isOnlyBlamed ? -1.5 : 0;
}
