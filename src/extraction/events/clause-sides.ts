// Who stands on which side of the acts of a part of a sentence.

import type { Responsible } from '../attribution/responsibility.ts';
import type { Support } from '../attribution/supporters.ts';
import type { Figure } from '../figures/figure.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { VIOLENT_ACTS } from '../lexicon/acts.ts';
import type { ActorMention } from '../mentions/mention.ts';
import { isBystander } from './bystanders.ts';
import type { Side } from './candidate.ts';
import { isDoubted } from './clauses/doubts.ts';
import type { Frame } from './clauses/frame.ts';
import { isDoer, isInquiredInto, isModifier, isStopped } from './doers.ts';
import { sameActor } from './same-mention.ts';

/** The actors of a part with the side that the frames give them, each actor once; who stands before `from` does nothing in it. */
export function sidesOf(told: readonly Frame[], figures: readonly Figure[], from: number): Side[] {
  // "police arrested ten men suspected of killing a judge": who arrests is no party to the killing, nor who takes a bomb apart to its planting
  const isCrime = (f: Frame) => (VIOLENT_ACTS.has(f.entry.act) && !isWayOfArrest(f, told)) || isInquiredInto(f);
  const isAfterwards = (f: Frame) => f.entry.act === 'ARREST' || f.entry.act === 'DISARM';
  const done = told.some(isCrime) ? told.filter((f) => !isAfterwards(f)) : told;
  // "families fled the clashes between the army and the rebels": they are no side of what they fled
  const isFought = done.some((f) => f.entry.act === 'CLASH' && f.agents.length > 0);
  const frames = isFought ? done.filter((f) => f.entry.act !== 'FLEE') : done;
  const isLaunched = frames.some((f) => f.entry.act === 'FIRE' && f.agents.length > 0);
  const sides: Side[] = [];
  const add = (actor: ActorMention | null | undefined, role: Side['role']) => {
    if (!actor) return;
    if (!sides.some((s) => sameActor(s.actor, actor))) sides.push({ actor, role });
  };
  for (const frame of frames) {
    if (frame.entry.act === 'DIE' || frame.entry.act === 'FLEE') {
      for (const g of frame.patients) add(g.actor, 'PATIENT');
      continue;
    }
    // "by one or the other", "apparently by the army": neither is said to have done it
    const isTold = frame.agentRole !== 'AGENT' || !frame.agents.some((g) => g.joint === 'OR' || isDoubted(g));
    // "Russia launched 35 drones, and Ukraine shot down 29": who wards off an attack takes no part in it
    if (isLaunched && isDowning(frame)) continue;
    for (const g of frame.agents)
      if (g.from >= from && isDoer(frame, g) && !isStopped(frame, g, frames) && !isBystander(frame, g))
        add(g.actor, isTold ? frame.agentRole : 'ACCUSED');
  }
  for (const g of opponentsOf(frames, figures)) add(g.actor, 'AGENT');
  for (const frame of frames)
    for (const g of frame.patients) if (!isNameOfPlace(frame, g) && !isModifier(g)) add(g.actor, 'PATIENT');
  for (const figure of figures)
    if (figure.frame === null || frames.includes(figure.frame)) add(figure.group.actor, 'PATIENT');
  return sides;
}

const isDowning = ({ entry }: Frame) => entry.act === 'ATTACK' && entry.particle?.[0] === 'down';

/** Tokens from "in" to the raids: "in a series of overnight". */
const WAY_REACH = 5;

/** "arrested nine men in raids on two villages": how they were arrested. */
export function isWayOfArrest({ sentence, form, entry, trigger }: Frame, told: readonly Frame[]): boolean {
  return (
    form === 'NOUN' &&
    entry.modes.includes('RAID') &&
    sentence.tokens.slice(Math.max(0, trigger - WAY_REACH), trigger).some((t) => /^(?:in|during)$/.test(t.lower)) &&
    told.some((f) => f.entry.act === 'ARREST' && f.trigger < trigger)
  );
}

const TITLE_OF_PLACE = /^(?:sheikh|sheik|shaikh|imam|saint|sayyida?)$/;

/** "shelled Sheikh Saad": a place that is called by a title and a name is no person. */
function isNameOfPlace({ entry }: Frame, { actor, place }: NounGroup): boolean {
  const isShelled = entry.act === 'SHELL' || entry.act === 'STRIKE';
  return (
    (place !== null || isShelled) &&
    actor?.form === 'PERSON' &&
    TITLE_OF_PLACE.test(actor.sentence.tokens[actor.from]?.lower ?? '')
  );
}

/** "Eight soldiers died in clashes with rebels": whom the dead fought is the other side. */
function opponentsOf(frames: readonly Frame[], figures: readonly Figure[]): readonly NounGroup[] {
  const fight = frames.find((f) => f.entry.act === 'CLASH' && f.agents.length === 0);
  const foes = fight?.patients.filter((g) => g.actor !== null) ?? [];
  const [only] = foes;
  if (!only || frames.some((f) => f.agents.length > 0)) return [];
  if (foes.some((g) => g.actor && only.actor && !sameActor(g.actor, only.actor))) return [];
  const fallen = [
    ...figures.map((f) => f.group),
    ...frames.flatMap((f) => (/^(?:KILL|DIE|INJURE|SUFFER)$/.test(f.entry.act) ? f.patients : [])),
  ];
  const isApart = ({ actor }: NounGroup) => actor && only.actor && !sameActor(actor, only.actor);
  return fallen.some((g) => g.from < (fight?.trigger ?? 0) && isApart(g)) ? [only] : [];
}

/** Who is blamed is no plain doer; who claims an act is told so beside what else it is told to be. */
export function withResponsible(sides: readonly Side[], responsible: readonly Responsible[]): Side[] {
  const accused = responsible.filter((r) => r.role === 'ACCUSED');
  const claimants = responsible.filter((r) => r.role === 'CLAIMANT');
  const named = (list: readonly Side[], { actor }: Side) => list.some((s) => sameActor(s.actor, actor));
  const plain = sides.filter((s) => !named(accused, s));
  return [...plain, ...accused, ...claimants];
}

/** Who helps those who act, or is helped by them, is neither doer nor target; without doers nobody is helped. */
export function withSupporters(sides: readonly Side[], supporters: readonly Support[]): Side[] {
  const acts = (actor: ActorMention) => sides.some((s) => s.role === 'AGENT' && s.actor === actor);
  const helping = supporters.filter(({ beside }) => (beside ? acts(beside) : sides.some((s) => s.role === 'AGENT')));
  const rest = sides.filter((s) => !helping.some(({ actor }) => actor === s.actor));
  return [
    ...rest,
    ...helping.flatMap(({ actor, role }) => (rest.some((s) => sameActor(s.actor, actor)) ? [] : [{ actor, role }])),
  ];
}
