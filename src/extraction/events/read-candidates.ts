// From a sentence's frames and figures to the events that it tells.

import type { EventType } from '../../../schema/vocabulary.ts';
import { involvedGroups } from '../attribution/involvement.ts';
import { type Responsible, responsibleOf } from '../attribution/responsibility.ts';
import { isHelp, type Support, supportersOf } from '../attribution/supporters.ts';
import type { Document, Sentence } from '../document/document.ts';
import { covers, overlaps } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { opensItem } from '../document/list-items.ts';
import { isPlaceOfPart } from '../figures/by-place.ts';
import { deniedSpan } from '../figures/denials.ts';
import type { Figure } from '../figures/figure.ts';
import { kilometres } from '../gazetteer/distance.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { VIOLENT_ACTS } from '../lexicon/acts.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { ActorMention, Mentions, PlaceMention, WeaponMention } from '../mentions/mention.ts';
import { isBearing } from '../mentions/places/location.ts';
import type { Candidate, Side } from './candidate.ts';
import type { Frame } from './clauses/frame.ts';
import { isDoubted } from './clauses/noun-frames.ts';
import { isDescription } from './clauses/prospects.ts';
import { describedSides, involvedSides } from './described.ts';
import { isDoer, isInquiredInto, isModifier, isStopped, stopsDoers, withoutHabits } from './doers.ts';
import { categoryOf, eventModesOf, eventTypeOf, type TypeEvidence } from './event-type.ts';
import { identifiedSides } from './identified.ts';
import { judgedFrom, modalityOf } from './modality.ts';
import { type Part, partsOf } from './parts.ts';
import { isForum, isInPersonName, isOfBodies, isOfFuneral, isOrigin } from './scenes.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { struckGroups } from './struck.ts';
import { isTimeOfEvent, timeOfCompared, withoutComment } from './times.ts';
import { isUsed } from './weapons-used.ts';
import { wieldingSides } from './wielders.ts';

const APART = new Set(['another', 'separate', 'separately', 'elsewhere', 'meanwhile', 'meantime', 'similar', 'second']);

/** The events that one sentence tells: one, or one for each part that has a place or day and an act of its own. */
export function readCandidates(document: Document, mentions: Mentions, reading: SentenceReading): Candidate[] {
  const parts = partsOf(reading, mentions);
  return parts.flatMap((part) => candidateOf(document, mentions, reading, part) ?? []);
}

function candidateOf(
  document: Document,
  mentions: Mentions,
  { sentence, groups, frames, figures }: SentenceReading,
  part: Part,
): Candidate | null {
  const inside = (m: { from: number; to: number }) => m.from >= part.from && m.to <= part.to;
  const ownFrames = withoutDenied(
    sentence,
    withoutHabits(frames.filter((f) => f.trigger >= part.from && f.trigger < part.to)).map((f) =>
      stopsDoers(f, frames) ? { ...f, agents: [] } : f,
    ),
  );
  const ownFigures = figures.filter(inside);
  const here = <M extends { sentence: Sentence; from: number; to: number }>(list: readonly M[]) =>
    inSentence(list, sentence).filter(inside);
  const actors = here(mentions.actors);
  const ownGroups = groups.filter(inside);
  const responsible = responsibleOf(sentence, actors);
  const involved = involvedGroups(sentence, ownGroups);
  const identified = [
    ...identifiedSides(sentence, ownGroups, ownFrames),
    ...wieldingSides(ownFrames, ownGroups),
    ...involvedSides(involved).filter((i) => !responsible.some((r) => sameActor(r.actor, i.actor))),
  ];
  if (ownFrames.length === 0 && ownFigures.length === 0)
    return partiesOnly(sentence, [...withResponsible([], responsible), ...identified]);
  const named = here(mentions.places);
  const scenes = named.filter(
    (p) =>
      p.use === 'SCENE' &&
      !isBound(p) &&
      !isForum(p, named) &&
      !isInPersonName(p, named) &&
      !isOfFuneral(p) &&
      !isOfBodies(p, named),
  );
  const ofWhole = scenes.filter((p) => !isPlaceOfPart(p, ownFigures));
  const where = (ofWhole.length > 0 ? ofWhole : scenes).filter((p) => !isOrigin(p, named) && !isFarBearing(p, named));
  const places = where.length > 0 ? where : scenes;
  const weapons = here(mentions.weapons);
  const sides = withSupporters(
    withResponsible(sidesOf(ownFrames, ownFigures, part.isMain ? part.from : 0), responsible),
    supportersOf(sentence, actors),
  );
  const told = toldOf(ownFrames);
  const described = ownFrames.flatMap((f) => (f.group && !told.includes(f) && f.modal === null ? [f.group] : []));
  const isTold = (at: number) => !covers(described, at);
  const words = new Set(
    sentence.tokens.slice(part.from, part.to).flatMap((t, i) => (isTold(part.from + i) ? [t.lower] : [])),
  );
  const isDestroyed = (weapon: WeaponMention) =>
    told.some((f) => isHit(f, weapon) && f.patients.some((g) => overlaps(g, weapon) || isRigged(g, weapon)));
  const killed = ownFigures.filter((f) => f.measure === 'KILLED' && f.count.best !== 0);
  const evidence: TypeEvidence = {
    frames: told,
    weapons: weapons.filter((w) => isTold(w.from) && !isDestroyed(w) && !isHelp(sentence, w.to - 1)).map((w) => w.kind),
    destroyed: weapons.filter(isDestroyed).map((w) => w.kind),
    agents: sides.filter((s) => s.role !== 'PATIENT').map((s) => s.actor),
    patients: sides.filter((s) => s.role === 'PATIENT').map((s) => s.actor),
    words,
    killsCivilians: killed.some((f) => f.victim.status !== 'COMBATANT'),
    killsCombatants: killed.some((f) => f.victim.status === 'COMBATANT'),
    abroad: isAbroad(sides, places),
  };
  // "ten children were among the wounded": of what was told before
  const isOfToll = killed.length > 0 || ownFigures.some((f) => f.measure === 'WOUNDED' && f.isPart);
  const type = eventTypeOf(evidence) ?? (isOfToll ? 'ATTACK' : null);
  if (!type) return partiesOnly(sentence, identified);
  const judged = judgedFrom(sentence, ownFrames);
  const dates = part.isCompared
    ? here(mentions.dates).map(timeOfCompared)
    : withoutComment(
        here(mentions.dates).filter((d) => isTimeOfEvent(document, d) && (judged === null || d.from >= judged)),
      );
  // a thing is a target when an act strikes it or what contains it
  const struck = ownFrames.flatMap((f) => (f.negated ? [] : struckGroups(f, groups)));
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
      ...withoutCounted(describedSides(ownFrames), ownFigures, sides, type),
      ...identified.filter((i) => !sides.some((s) => sameActor(s.actor, i.actor))),
    ],
    places,
    dates,
    weapons: weapons.filter(isUsed),
    targets: here(mentions.targets).filter((t) => struck.some((g) => overlaps(g, t))),
    refersBack: dates.length === 0 && sides.length === 0 && refersBack(ownFrames, ownFigures),
    isAside: part.isAside === true || part.isEarlier === true,
    setsApart:
      part.isEarlier === true ||
      ((isApart(sentence, part, places, ownFigures) ||
        answers(sentence, sides) ||
        (part.from === 0 && (OTHER_CONTEXT.test(sentence.text) || opensItem(sentence))) ||
        (part.from === 0 && places.length > 0 && SAME_DAY.test(sentence.text)) ||
        (killed.length > 0 && part.from === 0 && isBefore(sentence, places)) ||
        (killed.length > 0 && part.from === 0 && ONE_OF_THEM.test(sentence.text)) ||
        isNext(sentence, part, told, ownFigures) ||
        breaksOutToo(told, places) ||
        addsToll(sentence, ownFigures, places, dates.length > 0)) &&
        !tellsPart(ownFigures)),
    rule: ruleOf(ownFrames),
  };
}

/** "the army, which shelled the town, denied using gas": beside what is told, what is denied is none of it. */
function withoutDenied(sentence: Sentence, frames: readonly Frame[]): readonly Frame[] {
  const span = deniedSpan(sentence);
  const told = span ? frames.filter((f) => f.trigger < span.from || f.trigger >= span.to) : frames;
  return told.length > 0 ? told : frames;
}

/**
 * The frames that tell what happened: none that is only aimed at, feared or denied, nor the blast whose victims are meant,
 * nor the strikes that back those who act, where another tells more.
 */
function toldOf(frames: readonly Frame[]): readonly Frame[] {
  const isAimed = (f: Frame) => f.modal === 'FUTURE' || f.modal === 'CONDITIONAL' || f.negated;
  const isOnlyNamed = (f: Frame) => f.form === 'NOUN' && f.group !== null && isDescription(f.sentence.tokens, f.group);
  const isOnlyHelp = (f: Frame) => f.form === 'NOUN' && f.group !== null && isHelp(f.sentence, f.group.head);
  const told = frames.filter((f) => !isAimed(f) && !isOnlyNamed(f) && !isOnlyHelp(f));
  if (told.length > 0) return told;
  // "threatened to behead him unless the strikes stop": the threat tells more than its condition
  const planned = frames.some((f) => f.modal === 'FUTURE');
  return planned ? frames.filter((f) => f.modal !== 'CONDITIONAL') : frames;
}

/** Whether an act can befall a weapon: all are destroyed, aircraft are fired at too. */
function isHit({ entry: { act } }: Frame, { kind }: WeaponMention): boolean {
  return act === 'DESTROY' || (/^(?:ATTACK|FIRE|STRIKE)$/.test(act) && (kind === 'AIRCRAFT' || kind === 'DRONE'));
}

/** "two vans rigged with explosives": what they carry shares their lot. */
function isRigged({ sentence, to }: NounGroup, weapon: WeaponMention): boolean {
  return (
    weapon.from === to + 2 && /^(?:rigged|laden|packed|filled|loaded|stuffed)$/.test(sentence.tokens[to]?.lower ?? '')
  );
}

/** Whether all who act are of other countries than the places. */
function isAbroad(sides: readonly Side[], places: readonly PlaceMention[]): boolean {
  const agents = sides.flatMap((s) => (s.role === 'AGENT' ? [s.actor.country] : []));
  const countries = places.flatMap((p) => p.place?.country ?? []);
  return (
    agents.length > 0 &&
    countries.length > 0 &&
    agents.every((country) => country !== null && !countries.includes(country))
  );
}

/** Whom a figure counts is told with it; in violence against civilians the counted are its target where nobody else is. */
function withoutCounted(
  described: readonly Side[],
  figures: readonly Figure[],
  sides: readonly Side[],
  type: EventType,
): readonly Side[] {
  const isCounted = ({ actor }: Side) => figures.some((f) => overlaps(f, actor));
  const isStruck =
    sides.some((s) => s.role === 'PATIENT') || described.some((s) => s.role === 'PATIENT' && !isCounted(s));
  if (categoryOf(type) === 'VIOLENCE_AGAINST_CIVILIANS' && !isStruck) return described;
  return described.filter((d) => d.role !== 'PATIENT' || !isCounted(d));
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
    isAside: false,
    setsApart: false,
    rule: 'clause/parties',
  };
}

/** "In X, 300 km north of Y": nothing happened near Y. */
function isFarBearing(place: PlaceMention, named: readonly PlaceMention[]): boolean {
  const y = place.place;
  return (
    y !== null &&
    named.some(({ place: x }, i, list) => {
      const other = list[i];
      return x !== null && other !== undefined && isBearing(place, other) && (kilometres(x, y) ?? 0) > FAR_KM;
    })
  );
}

/** Kilometres from which what lies "north of" a town does not lie near it. */
const FAR_KM = 60;

/** "near the border between Homs and Raqqa": what only bounds the place is not the place. */
export function isBound({ sentence, from }: PlaceMention): boolean {
  const before = (k: number) => sentence.tokens[from - k]?.lower ?? '';
  if (before(1) === 'between' || before(1) === 'bordering') return true;
  // "near the border with Iraq": what lies beyond is not here
  if (before(1) === 'with' && /^(?:borders?|frontier|boundary|crossings?)$/.test(before(2))) return true;
  return before(1) === 'and' && sentence.tokens.slice(Math.max(0, from - 5), from).some((t) => t.lower === 'between');
}

/**
 * "elsewhere", "another attack", "a second strike", "another six soldiers", "another woman in Hama";
 * but "another victim", "another post" and "was hit second" go on with the same event.
 */
function isApart(
  { tokens }: Sentence,
  { from, to }: Part,
  places: readonly PlaceMention[],
  figures: readonly Figure[],
): boolean {
  const placed = places.some((p) => p.place?.kind !== 'COUNTRY');
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    // "a bomber with another man in the car"
    if (word === 'another' && tokens[at - 1]?.lower === 'with') continue;
    // "put the toll at 41 and said that its men were hurt when a second bomb fell"
    if (word === 'second' && figures.some((f) => f.isToll && f.to <= at)) continue;
    // "the first was a car bomb; the second was set off by a man on foot"
    if (word === 'second' && tokens.slice(from, at).some((t) => t.lower === 'first')) continue;
    // "In Damascus itself three died"
    if (word === 'itself' && places.some((p) => p.to === at && p.from - from <= 1)) return true;
    if (APART.has(word) && !(ADDS_ONE.test(word) && goesOn(tokens, at, placed))) return true;
  }
  return false;
}

/** "Earlier the group killed two clerks in the hamlet of X": a toll elsewhere, unless "earlier" is when somebody said so. */
function isBefore({ tokens, text }: Sentence, places: readonly PlaceMention[]): boolean {
  if (!/^(?:earlier|previously)\b(?! (?:in|on|this|that|today))/i.test(text)) return false;
  const verb = tokens.find((t) => t.tag === 'VERB' || t.tag === 'AUX');
  const speaks = /^(?:said|says|told|reported|announced|put|gave|confirmed|had|noted|stated)$/.test(verb?.lower ?? '');
  return !speaks && places.some((p) => p.place?.kind !== 'COUNTRY');
}

/** "In a different context army units raided a camp": what the agency tells next. */
const OTHER_CONTEXT =
  /^(?:and )?(?:in|on) (?:a|another) (?:different|parallel|related) (?:\p{L}+ )?(?:context|development|incident|front)\b/iu;

/** "The same day, soldiers repelled an attack on X": what else happened that day. */
const SAME_DAY = /^(?:on )?(?:the|that) same (?:day|night|evening|morning|afternoon)\b/i;

/** "In the deadliest attack, a car bomb killed nine": one of several that were added up. */
const ONE_OF_THEM =
  /^in (?:one|another|the (?:\p{L}+ )?(?:deadliest|bloodiest|worst|biggest|largest|first|second|latest)) (?:\p{L}+ ){0,2}(?:attacks?|incidents?|strikes?|raids?|bombings?|blasts?|explosions?|ambush|assault)\b/iu;

/** "in response the army fired shells at the hills": what the other side then did. */
function answers({ text }: Sentence, sides: readonly Side[]): boolean {
  return ANSWER.test(text) && sides.some((s) => s.role === 'AGENT');
}

const ANSWER =
  /\b(?:in (?:an? )?(?:immediate |swift )?(?:response|retaliation)(?! (?:to|for)\b)|(?:hit|struck|fired|shot) back\b|retaliated\b|returned fire\b)|^(?:[\p{L}-]+ ){1,6}(?:responded|replied|answered) (?:to (?:[\p{L}-]+ ){1,5})?(?:with|by)\b/iu;

/** "Minutes later two bombs exploded in the port, killing 11": an act with a toll that opens with its own hour. */
function isNext({ tokens }: Sentence, { from }: Part, told: readonly Frame[], figures: readonly Figure[]): boolean {
  const opening = tokens.slice(from, from + LATER_REACH);
  const at = opening.findIndex((t) => SHORT_TIME.test(t.lower));
  return (
    at >= 0 &&
    /^(?:later|earlier|afterwards|before|after)$/.test(opening[at + 1]?.lower ?? '') &&
    figures.some((f) => f.measure === 'KILLED' && !f.isToll) &&
    told.some((f) => f.form === 'VERB' && !/^(?:KILL|DIE|INJURE|SUFFER)$/.test(f.entry.act))
  );
}

const SHORT_TIME = /^(?:minutes?|hours?|moments)$/;
/** Tokens of the words of time that open a sentence: "About 20 minutes later". */
const LATER_REACH = 6;

/** "twelve children were among the dead": of those told before, whatever else the sentence speaks of. */
const tellsPart = (figures: readonly Figure[]) => figures.some((f) => f.isPart && f.whole === null);

/** "ten people were also killed on Friday in Taiz", "also recently killed a judge in Ibb": a toll with a place and time of its own, beside those told before. */
function addsToll(
  { tokens }: Sentence,
  figures: readonly Figure[],
  places: readonly PlaceMention[],
  isDated: boolean,
): boolean {
  const isAdded = ({ measure, frame }: Figure) => {
    if (measure !== 'KILLED' || frame?.form !== 'VERB') return false;
    const at = frame.trigger - 1;
    const isTimed = /^(?:recently|earlier|previously|later)$/.test(tokens[at]?.lower ?? '');
    return (isTimed || isDated) && tokens[isTimed ? at - 1 : at]?.lower === 'also';
  };
  return places.some((p) => p.place !== null && p.place.kind !== 'COUNTRY') && figures.some(isAdded);
}

/** "fighting also erupted in X": beside that told before. */
function breaksOutToo(told: readonly Frame[], places: readonly PlaceMention[]): boolean {
  const isToo = ({ form, entry, trigger, sentence: { tokens } }: Frame) =>
    form === 'NOUN' &&
    entry.act === 'CLASH' &&
    tokens[trigger + 1]?.lower === 'also' &&
    /^(?:erupted|broke|flared|raged|continued|resumed|ensued)$/.test(tokens[trigger + 2]?.lower ?? '');
  return places.some((p) => p.place !== null && p.place.kind !== 'COUNTRY') && told.some(isToo);
}

const ADDS_ONE = /^(?:another|separate|similar|second)$/;
/** Tokens after "another" in which its noun stands. */
const NOUN_REACH = 3;

function goesOn(tokens: Sentence['tokens'], at: number, placed: boolean): boolean {
  if (/^(?:PUNCT|ADP|SCONJ)$/.test(tokens[at + 1]?.tag ?? 'PUNCT')) return true;
  // "another four people died in hospital": more dead of the same act, unless they have a place of their own
  if (tokens[at]?.lower === 'another' && tokens[at + 1]?.tag === 'NUM') return !placed;
  for (const [k, token] of tokens.slice(at + 1, at + 1 + NOUN_REACH).entries()) {
    if (token.tag === 'PUNCT') return false;
    if (NO_ACT.test(token.lower)) return true;
    // "another four people died in hospital", "another three were hurt"
    const counts =
      token.tag === 'NUM' && (VICTIM_NOUNS.has(tokens[at + k + 2]?.lower ?? '') || tokens[at + k + 2]?.tag === 'AUX');
    if (counts) return !placed;
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

function refersBack(frames: readonly Frame[], figures: readonly Figure[]): boolean {
  return (
    figures.length === 0 &&
    frames.length > 0 &&
    frames.every(
      (f) => f.form === 'NOUN' && /^(?:the|this|that|these|those|its|their)$/.test(f.group?.determiner ?? ''),
    )
  );
}

/** The actors of a part with the side that the frames give them, each actor once; who stands before `from` does nothing in it. */
function sidesOf(told: readonly Frame[], figures: readonly Figure[], from: number): Side[] {
  // "police arrested ten men suspected of killing a judge": who arrests is no party to the killing
  const isCrime = (f: Frame) => VIOLENT_ACTS.has(f.entry.act) || isInquiredInto(f);
  const frames = told.some(isCrime) ? told.filter((f) => f.entry.act !== 'ARREST') : told;
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
    for (const g of frame.agents)
      if (g.from >= from && isDoer(frame, g) && !isStopped(frame, g, frames))
        add(g.actor, isTold ? frame.agentRole : 'ACCUSED');
  }
  for (const g of opponentsOf(frames, figures)) add(g.actor, 'AGENT');
  for (const frame of frames)
    for (const g of frame.patients) if (!isNameOfPlace(frame, g) && !isModifier(g)) add(g.actor, 'PATIENT');
  for (const figure of figures)
    if (figure.frame === null || frames.includes(figure.frame)) add(figure.group.actor, 'PATIENT');
  return sides;
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
