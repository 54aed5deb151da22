// From a sentence's frames and figures to the events that it tells.

import { type Responsible, responsibleOf } from '../attribution/responsibility.ts';
import { type Support, supportersOf } from '../attribution/supporters.ts';
import type { Document, Sentence } from '../document/document.ts';
import { overlaps } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import type { Figure } from '../figures/figure.ts';
import { COMPARISON } from '../figures/tallies.ts';
import type { NounGroup } from '../groups/noun-groups.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { ActorMention, DateMention, Mentions, PlaceMention } from '../mentions/mention.ts';
import type { Candidate, Side } from './candidate.ts';
import type { Frame } from './clauses/frame.ts';
import { describedSides } from './described.ts';
import { eventModesOf, eventTypeOf, type TypeEvidence } from './event-type.ts';
import { identifiedSides } from './identified.ts';
import { modalityOf } from './modality.ts';
import { isForum, isInPersonName, isOrigin } from './scenes.ts';
import { struckGroups } from './struck.ts';

export interface SentenceReading {
  readonly sentence: Sentence;
  readonly groups: readonly NounGroup[];
  readonly frames: readonly Frame[];
  /** Figures of events; tallies are already out. */
  readonly figures: readonly Figure[];
}

const APART = new Set(['another', 'separate', 'separately', 'elsewhere', 'meanwhile', 'similar', 'second']);

/** The events that one sentence tells: one, or one for each part that has a place or day and an act of its own. */
export function readCandidates(document: Document, mentions: Mentions, reading: SentenceReading): Candidate[] {
  const parts = partsOf(reading, mentions);
  return parts.flatMap((part) => candidateOf(document, mentions, reading, part) ?? []);
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** An earlier act that the sentence only mentions: "… after a strike that left dozens dead". */
  readonly isEarlier?: boolean;
  /** What an event is compared with: "the deadliest since July, when 27 died". */
  readonly isCompared?: boolean;
}

/**
 * Cuts a sentence where a new act begins with a place of its own: "seven died in Homs and five were killed in Hama".
 * Without such signs the sentence is one part.
 */
function partsOf({ sentence, frames, figures }: SentenceReading, mentions: Mentions): Part[] {
  const { tokens } = sentence;
  const whole = [{ from: 0, to: tokens.length }];
  const compared = comparedAct(sentence);
  if (compared !== null)
    return [
      { from: 0, to: compared },
      { from: compared, to: tokens.length, isEarlier: true, isCompared: true },
    ];
  const timed = timingAct(sentence, frames, mentions);
  if (timed !== null) return [{ from: 0, to: timed }];
  const earlier = earlierAct(sentence, frames, figures) ?? reasonOfProtest(sentence, frames, figures);
  if (earlier !== null)
    return [
      { from: 0, to: earlier },
      { from: earlier, to: tokens.length, isEarlier: true },
    ];
  const places = inSentence(mentions.places, sentence).filter((p) => p.use === 'SCENE');
  if (places.length < 2 || frames.length < 2) return whole;
  const cuts: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word !== ';' && word !== 'while' && word !== 'and') continue;
    const from = cuts.at(-1) ?? 0;
    const before = { from, to: at };
    const after = { from: at + 1, to: tokens.length };
    const told = (p: Part) =>
      frames.some((f) => f.form === 'VERB' && f.trigger >= p.from && f.trigger < p.to && f.entry.act !== 'DESTROY');
    const placed = (p: Part) => places.some((m) => m.from >= p.from && m.to <= p.to);
    if (told(before) && placed(before) && told(after) && placed(after) && startsClause(reading(sentence, at)))
      cuts.push(at);
  }
  if (cuts.length === 0) return whole;
  return [0, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? tokens.length }));
}

/** Where "since July, when …" leaves the event of the day for the one that it is compared with. */
function comparedAct({ tokens, text }: Sentence): number | null {
  if (!COMPARISON.test(text)) return null;
  const since = tokens.findIndex((t) => t.lower === 'since');
  const when = tokens.findIndex((t, i) => i > since && i <= since + SINCE_REACH && t.lower === 'when');
  return since > 0 && when > 0 ? when : null;
}

const REASON =
  /^(?:after|following|over|against|demanding|condemning|denouncing|due|because|protesting|reaction|response|anger|justice|report)$/;

/** "residents marched over the killing of a trader": the death that a crowd is angry about is another event than its march. */
function reasonOfProtest({ tokens }: Sentence, frames: readonly Frame[], figures: readonly Figure[]): number | null {
  const crowd = frames.find((f) => f.entry.act === 'PROTEST' || f.entry.act === 'RIOT' || f.entry.act === 'DESTROY');
  if (!crowd) return null;
  const at = tokens.findIndex((t, i) => i > crowd.trigger && REASON.test(t.lower));
  const dead = (f: Figure) => f.measure === 'KILLED' && f.count.best !== 0;
  return at > 0 && figures.some((f) => dead(f) && f.from > at) && !figures.some((f) => dead(f) && f.from < at)
    ? at
    : null;
}

/** "The assault took place after a bombardment": where an act that only times the one told before begins, itself without place or day. */
function timingAct(sentence: Sentence, frames: readonly Frame[], mentions: Mentions): number | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((t, i) => i > 2 && (t.lower === 'after' || t.lower === 'following'));
  if (at < 0 || !/^(?:the|this|these)$/.test(tokens[0]?.lower ?? '')) return null;
  const from = startOfTime(tokens, at);
  const before = frames.filter((f) => f.trigger < at);
  const isTimed = /^(?:place|came|comes|occurred|happened)$/.test(tokens[from - 1]?.lower ?? '');
  const isPlaced = [...inSentence(mentions.places, sentence), ...inSentence(mentions.dates, sentence)].some(
    (m) => m.from > at,
  );
  return isTimed && !isPlaced && before.every((f) => f.form === 'NOUN') && frames.every((f) => f.form === 'NOUN')
    ? from
    : null;
}

/** "… were killed, a day after a strike that left dozens dead": behind "after" stands another event when both have deaths. */
function earlierAct({ tokens }: Sentence, frames: readonly Frame[], figures: readonly Figure[]): number | null {
  const at = tokens.findIndex((t, i) => i > 2 && (t.lower === 'after' || t.lower === 'following'));
  if (at < 0) return null;
  // "the attack comes a day after …": only what stands behind is told
  const told = tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:comes?|came|follows?|followed)$/.test(t.lower));
  if (told && figures.some((f) => f.from > at)) return Math.max(1, startOfTime(tokens, at));
  const killed = (from: number, to: number) =>
    figures.some((f) => f.measure === 'KILLED' && f.from >= from && f.from < to);
  const act = frames.some((f) => f.trigger > at && (f.form === 'NOUN' || !/^(?:KILL|DIE|INJURE)$/.test(f.entry.act)));
  return killed(0, at) && killed(at, tokens.length) && act ? at : null;
}

/** "one day after": the words of time before "after" belong to what follows. */
function startOfTime(tokens: readonly { readonly lower: string; readonly tag: string }[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    /^(?:a|an|one|two|three|several|few|\d+|hours?|days?|weeks?|months?|just|only)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  return from;
}

const reading = (sentence: Sentence, at: number) => sentence.tokens.slice(at + 1, at + 7);

/** A clause of its own begins with a subject and soon has a verb. */
function startsClause(next: readonly { readonly tag: string }[]): boolean {
  return (
    /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(next[0]?.tag ?? '') && next.some((t) => t.tag === 'VERB' || t.tag === 'AUX')
  );
}

function candidateOf(
  document: Document,
  mentions: Mentions,
  { sentence, groups, frames, figures }: SentenceReading,
  part: Part,
): Candidate | null {
  const inside = (m: { from: number; to: number }) => m.from >= part.from && m.to <= part.to;
  const ownFrames = frames.filter((f) => f.trigger >= part.from && f.trigger < part.to);
  const ownFigures = figures.filter(inside);
  const here = <M extends { sentence: Sentence; from: number; to: number }>(list: readonly M[]) =>
    inSentence(list, sentence).filter(inside);
  const responsible = responsibleOf(sentence, here(mentions.actors));
  const identified = identifiedSides(sentence, groups.filter(inside));
  if (ownFrames.length === 0 && ownFigures.length === 0)
    return partiesOnly(sentence, [...withResponsible([], responsible), ...identified]);
  const named = here(mentions.places);
  const scenes = named.filter((p) => p.use === 'SCENE' && !isBound(p) && !isForum(p) && !isInPersonName(p, named));
  const where = scenes.filter((p) => !isOrigin(p, named));
  const places = where.length > 0 ? where : scenes;
  const weapons = here(mentions.weapons);
  const sides = withSupporters(
    withResponsible(sidesOf(ownFrames, ownFigures), responsible),
    supportersOf(sentence, here(mentions.actors)),
  );
  const words = new Set(sentence.tokens.slice(part.from, part.to).map((t) => t.lower));
  const killed = ownFigures.filter((f) => f.measure === 'KILLED' && f.count.best !== 0);
  const evidence: TypeEvidence = {
    frames: ownFrames,
    weapons: weapons.map((w) => w.kind),
    agents: sides.filter((s) => s.role !== 'PATIENT').map((s) => s.actor),
    patients: sides.filter((s) => s.role === 'PATIENT').map((s) => s.actor),
    words,
    killsCivilians: killed.some((f) => f.victim.status !== 'COMBATANT'),
    killsCombatants: killed.some((f) => f.victim.status === 'COMBATANT'),
  };
  const type = eventTypeOf(evidence) ?? (killed.length > 0 ? 'ATTACK' : null);
  if (!type) return null;
  const dates = here(mentions.dates).filter(
    (d) => d.use === 'AT' && !isPrinted(document, d) && !isBehindSince(d) && !isOfStatement(d),
  );
  // a thing is a target when an act strikes it or what contains it
  const struck = ownFrames.flatMap((f) => struckGroups(f, groups));
  return {
    sentence,
    type,
    modes: eventModesOf(evidence, type),
    modality: part.isCompared
      ? 'HISTORICAL'
      : modalityOf(document, sentence, ownFrames, ownFigures, here(mentions.dates)),
    frames: ownFrames,
    figures: ownFigures,
    sides: [
      ...sides,
      ...describedSides(ownFrames).filter((d) => !ownFigures.some((f) => overlaps(f, d.actor))),
      ...identified.filter((i) => !sides.some((s) => sameActor(s.actor, i.actor))),
    ],
    places,
    dates,
    weapons,
    targets: here(mentions.targets).filter((t) => struck.some((g) => overlaps(g, t))),
    refersBack: dates.length === 0 && sides.length === 0 && refersBack(ownFrames, ownFigures),
    setsApart: part.isEarlier === true || isApart(sentence, part, places),
    rule: ruleOf(ownFrames),
  };
}

/** A sentence that only says who did it, or who the victims are, of an act told before. */
function partiesOnly(sentence: Sentence, sides: readonly Side[]): Candidate | null {
  if (sides.length === 0) return null;
  return {
    sentence,
    type: 'ATTACK',
    modes: [],
    modality: 'ASSERTED',
    frames: [],
    figures: [],
    sides,
    places: [],
    dates: [],
    weapons: [],
    targets: [],
    refersBack: true,
    setsApart: false,
    rule: 'clause/parties',
  };
}

/** "near the border between Homs and Raqqa": what only bounds the place is not the place. */
export function isBound({ sentence, from }: PlaceMention): boolean {
  const before = (k: number) => sentence.tokens[from - k]?.lower ?? '';
  if (before(1) === 'between' || before(1) === 'bordering') return true;
  // "near the border with Iraq": what lies beyond is not here
  if (before(1) === 'with' && /^(?:border|borders|frontier)$/.test(before(2))) return true;
  return before(1) === 'and' && sentence.tokens.slice(Math.max(0, from - 5), from).some((t) => t.lower === 'between');
}

/**
 * "elsewhere", "another attack", "a second strike", "another six soldiers", "another woman in Hama";
 * but "another victim", "another post" and "was hit second" go on with the same event.
 */
function isApart({ tokens }: Sentence, { from, to }: Part, places: readonly PlaceMention[]): boolean {
  const placed = places.some((p) => p.place?.kind !== 'COUNTRY');
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (APART.has(word) && !(ADDS_ONE.test(word) && goesOn(tokens, at, placed))) return true;
  }
  return false;
}

const ADDS_ONE = /^(?:another|separate|similar|second)$/;
/** Tokens after "another" in which its noun stands. */
const NOUN_REACH = 3;

function goesOn(tokens: Sentence['tokens'], at: number, placed: boolean): boolean {
  if (/^(?:PUNCT|ADP|SCONJ)$/.test(tokens[at + 1]?.tag ?? 'PUNCT')) return true;
  for (const [k, token] of tokens.slice(at + 1, at + 1 + NOUN_REACH).entries()) {
    if (token.tag === 'PUNCT') return false;
    if (NO_ACT.test(token.lower)) return true;
    if (VICTIM_NOUNS.get(token.lower)?.people === 1) return !placed;
    if (token.tag === 'NOUN' && tokens[at + k + 2]?.tag !== 'NOUN') return false;
  }
  return false;
}

/** What is said or shown, and who is at home: a second one of these is no second event. */
const NO_ACT =
  /^(?:posts?|tweets?|videos?|photos?|photographs?|images?|pictures?|reports?|sources?|users?|accounts?|statements?|testimon(?:y|ies)|articles?|famil(?:y|ies)|members?|names?|pages?|outlets?|agenc(?:y|ies)|relatives?|hand|time|day|part|floor|survivor)$/;

function ruleOf(frames: readonly Frame[]): string {
  const first = frames[0];
  return first ? `clause/${first.form.toLowerCase()}-${first.entry.act.toLowerCase()}` : 'clause/toll';
}

const STATEMENT =
  /^(?:said|says|saying|told|tells|announced|announcing|reported|reporting|added|published|confirmed|warned|declared|stated|wrote|posted|tweeted|released|issued|statement|signed|agreed|reached|concluded)$/;

/** "the monitor said on Friday", "published Wednesday": the day of the statement, not of what it tells. */
function isOfStatement({ sentence, from }: DateMention): boolean {
  const before = sentence.tokens
    .slice(Math.max(0, from - 3), from)
    .filter((t) => !/^(?:on|late|early|in|a|the|,)$/.test(t.lower));
  return STATEMENT.test(before.at(-1)?.lower ?? '');
}

/** "the deadliest since the defeat of the group a month ago": the time of what "since" counts from. */
function isBehindSince({ sentence, from }: DateMention): boolean {
  return sentence.tokens.slice(Math.max(0, from - SINCE_REACH), from).some((t) => t.lower === 'since');
}

/** Tokens between "since" and the words of time that it governs. */
const SINCE_REACH = 14;

/** The article's own date, printed at its head, is no time of an event; "on Monday" is. */
function isPrinted({ publishedAt }: Document, date: DateMention): boolean {
  if (
    publishedAt.basis === 'INPUT' ||
    publishedAt.date === null ||
    date.start !== publishedAt.date ||
    date.basis !== 'EXPLICIT'
  )
    return false;
  return (
    date.sentence.index <= 3 &&
    !/^(?:on|of|since|until|by|from)$/.test(date.sentence.tokens[date.from - 1]?.lower ?? '')
  );
}

function refersBack(frames: readonly Frame[], figures: readonly Figure[]): boolean {
  return (
    figures.length === 0 &&
    frames.length > 0 &&
    frames.every(
      (f) => f.form === 'NOUN' && /^(?:the|this|that|these|those|its|their)$/.test(f.group?.determiner ?? ''),
    )
  );
}

/** The actors of a part with the side that the frames give them, each actor once. */
function sidesOf(frames: readonly Frame[], figures: readonly Figure[]): Side[] {
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
    // "by one or the other": neither is said to have done it
    const isEither = frame.agentRole === 'AGENT' && frame.agents.some((g) => g.joint === 'OR');
    for (const g of frame.agents) add(g.actor, isEither ? 'ACCUSED' : frame.agentRole);
  }
  for (const g of opponentsOf(frames, figures)) add(g.actor, 'AGENT');
  for (const frame of frames) for (const g of frame.patients) add(g.actor, 'PATIENT');
  for (const figure of figures) add(figure.group.actor, 'PATIENT');
  return sides;
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
function withResponsible(sides: readonly Side[], responsible: readonly Responsible[]): Side[] {
  const accused = responsible.filter((r) => r.role === 'ACCUSED');
  const claimants = responsible.filter((r) => r.role === 'CLAIMANT');
  const named = (list: readonly Side[], { actor }: Side) => list.some((s) => sameActor(s.actor, actor));
  const plain = sides.filter((s) => !named(accused, s));
  return [...plain, ...accused, ...claimants];
}

/** Who helps those who act, or is helped by them, is neither doer nor target; without doers nobody is helped. */
function withSupporters(sides: readonly Side[], supporters: readonly Support[]): Side[] {
  const acts = (actor: ActorMention) => sides.some((s) => s.role === 'AGENT' && s.actor === actor);
  const helping = supporters.filter(({ beside }) => (beside ? acts(beside) : sides.some((s) => s.role === 'AGENT')));
  const rest = sides.filter((s) => !helping.some(({ actor }) => actor === s.actor));
  return [
    ...rest,
    ...helping.flatMap(({ actor, role }) => (rest.some((s) => sameActor(s.actor, actor)) ? [] : [{ actor, role }])),
  ];
}

export function sameActor(a: ActorMention, b: ActorMention): boolean {
  return a.actor !== null || b.actor !== null ? a.actor === b.actor : a.name.toLowerCase() === b.name.toLowerCase();
}

export function samePlace(a: PlaceMention, b: PlaceMention): boolean {
  return a.place && b.place
    ? a.place.id === b.place.id && a.place.name === b.place.name
    : a.name.toLowerCase() === b.name.toLowerCase();
}
