// Joins the mentions of one event, parts different events: headline and body, lead and detail.

import type { Candidate } from '../events/candidate.ts';
import { categoryOf } from '../events/event-type.ts';
import { sameActor, samePlace } from '../events/read-candidates.ts';
import type { Figure } from '../figures/figure.ts';
import { MAX_EVENTS, MAX_MENTIONS_OF_EVENT } from '../limits.ts';
import type { ActorMention, DateMention, PlaceMention } from '../mentions/mention.ts';

/** The candidates that tell of one event, in the order of the text. */
export type EventDraft = readonly Candidate[];

/** Likeness from which two mentions are of one event. */
const SAME_EVENT = 1;

/** Sentences after which an act is taken up again only by what it has in common with its event. */
const FAR_SENTENCES = 8;

/** Events that a mention may be of: those that the article began with, and those told last. News never goes on with as many at once. */
const FIRST_EVENTS = 10;
const LAST_EVENTS = 50;

/** The first sentences of a report tell one event, each in more detail; the headline sums them up. */
const LEAD_SENTENCES = 3;
const LEAD_GOES_ON = 0.75;
const PART_ELSEWHERE = -3;
const HEADLINE_TELLS_LEAD = 1.25;
/** What has no place and no day of its own goes on with what was told last. */
const GOES_ON = 0.5;

/** A draft in the making, with what its mentions name taken together. */
interface Growing {
  readonly mentions: Candidate[];
  readonly places: PlaceMention[];
  readonly dates: DateMention[];
  readonly figures: Figure[];
  readonly agents: ActorMention[];
}

/** Groups candidates into events, in the order of their first mention; what goes beyond the limits of events and of mentions of one is left out. */
export function joinCandidates(candidates: readonly Candidate[]): EventDraft[] {
  const drafts: Growing[] = [];
  const lead = leadOf(candidates);
  // the headline sums up what the text tells: it is joined to an event of the text once these stand
  const headline = candidates.filter((c) => c.sentence.role === 'HEADLINE');
  const text = candidates.filter((c) => c.sentence.role !== 'HEADLINE');
  for (const candidate of [...text, ...headline]) {
    let best: Growing | null = null;
    let score = 0;
    for (const [at, draft] of drafts.entries()) {
      if (at >= FIRST_EVENTS && at < drafts.length - LAST_EVENTS) continue;
      const likeness = likenessOf(draft, candidate, draft === drafts.at(-1), lead);
      if (likeness >= SAME_EVENT && likeness > score) {
        best = draft;
        score = likeness;
      }
    }
    if (best) add(best, candidate);
    else if (!candidate.refersBack && drafts.length < MAX_EVENTS) {
      const opened: Growing = { mentions: [], places: [], dates: [], figures: [], agents: [] };
      add(opened, candidate);
      drafts.push(opened);
    }
  }
  return drafts.map(({ mentions }) => mentions);
}

function add({ mentions, places, dates, figures, agents }: Growing, candidate: Candidate): void {
  if (mentions.length >= MAX_MENTIONS_OF_EVENT) return;
  mentions.push(candidate);
  places.push(...candidate.places);
  dates.push(...candidate.dates);
  figures.push(...candidate.figures);
  agents.push(...agentsOf(candidate));
}

const agentsOf = ({ sides }: Candidate) => sides.filter((s) => s.role !== 'PATIENT').map((s) => s.actor);

/** Index of the last sentence of the lead: the third of those that tell an act. */
export function leadOf(candidates: readonly Candidate[]): number {
  const told = [...new Set(candidates.filter((c) => c.sentence.role !== 'HEADLINE').map((c) => c.sentence.index))];
  return Math.min(told[LEAD_SENTENCES - 1] ?? told.at(-1) ?? -1, (told[0] ?? 0) + LEAD_SENTENCES);
}

function likenessOf(growing: Growing, candidate: Candidate, isLast: boolean, lead: number): number {
  const draft = growing.mentions;
  const [first, last] = [draft[0], draft.at(-1)];
  if (!first || !last) return 0;
  const real = (c: Candidate) => c.modality === 'ASSERTED' || c.modality === 'HISTORICAL';
  // all mentions in a draft are alike in this
  if (real(first) !== real(candidate)) return 0;
  const historical = (c: Candidate) => c.modality === 'HISTORICAL';
  if (draft.every(historical) !== historical(candidate) && !candidate.refersBack) return 0;

  let likeness = typeLikeness(draft, candidate);
  likeness += placeLikeness(growing.places, candidate.places);
  likeness += dateLikeness(growing.dates, candidate.dates);
  likeness += figureLikeness(growing.figures, candidate.figures);
  likeness += sideLikeness(growing, candidate);
  if (isPartElsewhere(growing, candidate)) likeness += PART_ELSEWHERE;
  if (candidate.refersBack && isLast) likeness += 2;
  else if (isLast && pointsBack(candidate)) likeness += 1.5;
  // "among the dead were two women": parts of a toll told before
  if (growing.figures.length > 0 && candidate.figures.some((f) => f.isPart && f.whole === null))
    likeness += isLast ? 2.5 : 1;
  // "Four fatalities.": a toll alone in its sentence is that of what was told
  const isBareToll = candidate.frames.length === 0 && candidate.places.length === 0 && candidate.dates.length === 0;
  if (isLast && isBareToll && candidate.figures.some((f) => f.isToll)) likeness += 1.5;
  // far on, without a place, day or figure in common, the like of it is another one
  const gap = candidate.sentence.index - last.sentence.index;
  if (gap > FAR_SENTENCES && !candidate.refersBack && candidate.figures.length === 0) likeness -= 1;
  if (candidate.setsApart) likeness -= 2;
  if (isLast && candidate.sentence.index - last.sentence.index <= 1) likeness += 0.5;
  else if (isLast && candidate.figures.length > 0 && isUnplaced(candidate)) likeness += GOES_ON;
  const startsInLead = first.sentence.index <= lead;
  if (candidate.sentence.role === 'HEADLINE' && startsInLead) likeness += HEADLINE_TELLS_LEAD;
  else if (!candidate.setsApart && startsInLead && candidate.sentence.index <= lead) likeness += LEAD_GOES_ON;
  return likeness;
}

/** "26 died in the province. … Strikes on the town of X killed seven": a part with a place of its own is an event of its own. */
function isPartElsewhere({ figures, places }: Growing, candidate: Candidate): boolean {
  const dead = (list: readonly Figure[]) =>
    Math.max(
      0,
      ...list.filter((f) => f.measure === 'KILLED' && f.whole === null && !f.isPart).map((f) => f.count.best ?? 0),
    );
  if (figures.length === 0 || candidate.figures.length === 0) return false;
  const [total, part] = [dead(figures), dead(candidate.figures)];
  if (part === 0 || part >= total) return false;
  const own = finest(candidate.places);
  return own.some((p) => !places.some((q) => samePlace(p, q)) && places.some((q) => contains(q, p)));
}

/** Neither a place within a country nor a day. */
function isUnplaced({ places, dates }: Candidate): boolean {
  return places.every((p) => p.place?.kind === 'COUNTRY') && dates.every((d) => d.start === null);
}

/** "It was the deadliest attack by the group": a judgement on the act told just before. */
const JUDGEMENT =
  /\b(?:it|this|that|these) (?:is|was|are|were) (?:one of )?(?:the |its |their )?(?:second |third )?(?:most \w+|deadliest|bloodiest|worst|biggest|largest|heaviest|fiercest|first|latest) /i;

/** "the deaths in this crossfire": a new figure of the act told just before. */
function pointsBack({ sentence, frames }: Candidate): boolean {
  if (JUDGEMENT.test(sentence.text)) return true;
  const back = (f: Candidate['frames'][number]) =>
    f.form === 'NOUN' && /^(?:this|these|that|those)$/.test(f.group?.determiner ?? '');
  return frames.some(back) && frames.every((f) => back(f) || /^(?:KILL|DIE|INJURE)$/.test(f.entry.act));
}

function typeLikeness(draft: readonly Candidate[], candidate: Candidate): number {
  if (draft.some((c) => c.type === candidate.type)) return 1;
  // the fall of a place is an event of its own beside the fighting for it
  const taken = (c: Candidate) =>
    c.type === 'GOVERNMENT_REGAINS_TERRITORY' || c.type === 'NON_STATE_ACTOR_OVERTAKES_TERRITORY';
  if (taken(candidate) && candidate.figures.length === 0 && !draft.some(taken)) return -0.75;
  const violent = (c: Candidate) =>
    /^(?:BATTLES|EXPLOSIONS_REMOTE_VIOLENCE|VIOLENCE_AGAINST_CIVILIANS)$/.test(categoryOf(c.type));
  if (draft.some((c) => categoryOf(c.type) === categoryOf(candidate.type))) return 0.5;
  // a bare toll ("five people died") takes the type of what it belongs to
  if (draft.some((c) => violent(c)) && violent(candidate)) return isBare(candidate) || draft.every(isBare) ? 0.5 : -0.5;
  const protest = (c: Candidate) => /^(?:PROTESTS|RIOTS)$/.test(categoryOf(c.type));
  if (draft.some(protest) && (protest(candidate) || candidate.type === 'ARRESTS')) return 0.5;
  return -2;
}

const BARE_ACT = /^(?:KILL|DIE|INJURE|ATTACK|FIRE)$/;

function isBare(candidate: Candidate): boolean {
  return (
    candidate.frames.every(
      // "were killed when their home was destroyed"
      ({ entry: { act } }) => BARE_ACT.test(act) || (act === 'DESTROY' && candidate.figures.length > 0),
    ) && candidate.weapons.length === 0
  );
}

function placeLikeness(a: readonly PlaceMention[], b: readonly PlaceMention[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [left, right] = [finest(a), finest(b)];
  if (left.length === 0 || right.length === 0) return 0;
  if (left.some((p) => right.some((q) => samePlace(p, q)))) return 1.5;
  if (left.some((p) => right.some((q) => contains(p, q) || contains(q, p)))) return 0.75;
  return left.some((p) => right.some((q) => sameDivision(p, q))) ? -1.5 : -3;
}

/** Places finer than a region; regions where there are no others; never whole countries. */
function finest(list: readonly PlaceMention[]): readonly PlaceMention[] {
  const inside = list.filter((p) => p.place?.kind !== 'COUNTRY');
  const fine = inside.filter((p) => p.place?.kind !== 'REGION');
  return fine.length > 0 ? fine : inside;
}

function sameDivision({ place: a }: PlaceMention, { place: b }: PlaceMention): boolean {
  if (!a || !b) return true;
  return a.country === b.country && (a.admin1 === b.admin1 || a.admin1 === null || b.admin1 === null);
}

/** Whether one place is the first-level division of the other. */
function contains(whole: PlaceMention, part: PlaceMention): boolean {
  const [outer, inner] = [whole.place, part.place];
  if (!outer || !inner) return false;
  if (outer.kind === 'ADM1') return inner.country === outer.country && inner.admin1 === outer.admin1;
  return outer.kind === 'REGION' && inner.country === outer.country;
}

function dateLikeness(a: readonly DateMention[], b: readonly DateMention[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const day = (list: readonly DateMention[]) => list.filter((d) => d.start !== null);
  const [left, right] = [day(a), day(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const meet = left.some((d) =>
    right.some((e) => (d.start ?? '') <= (e.end ?? e.start ?? '') && (e.start ?? '') <= (d.end ?? d.start ?? '')),
  );
  return meet ? 0.75 : -1.5;
}

const value = (f: Figure) => f.count.best ?? f.count.low;

function figureLikeness(a: readonly Figure[], b: readonly Figure[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const told = (list: readonly Figure[]) => list.filter((f) => f.whole === null && value(f) !== null);
  const [left, right] = [told(a), told(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const shared = right.filter((f) => left.some((g) => g.measure === f.measure && value(g) === value(f)));
  if (shared.some((f) => (value(f) ?? 0) > 1)) return 2.5;
  if (shared.length > 0) return 1;
  if (right.some((f) => f.isToll)) return 0.5;
  // a greater count of the same kind that is no update speaks of something else
  const most = (list: readonly Figure[]) =>
    Math.max(0, ...list.filter((f) => f.measure === 'KILLED').map((f) => f.count.best ?? 0));
  return most(left) > 0 && most(right) > most(left) ? -1.25 : -0.25;
}

/** Who strikes in the one is struck in the other: two strikes, not one; in a battle both sides do both. */
function isReversed(draft: readonly Candidate[], candidate: Candidate): boolean {
  const remote = (c: Candidate) => categoryOf(c.type) === 'EXPLOSIONS_REMOTE_VIOLENCE';
  if (!remote(candidate) && !draft.every(remote)) return false;
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

function sideLikeness({ mentions: draft, agents: left }: Growing, candidate: Candidate): number {
  const right = agentsOf(candidate);
  if (left.length === 0 || right.length === 0) return 0;
  if (isReversed(draft, candidate)) return -2.5;
  if (left.some((x) => right.some((y) => sameActor(x, y)))) return 0.75;
  const known = (list: readonly { actor: string | null }[]) => list.some((x) => x.actor !== null);
  return known(left) && known(right) ? -0.75 : 0;
}
