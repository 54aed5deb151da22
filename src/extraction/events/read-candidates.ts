// From a sentence's frames and figures to the events that it tells.

import type { EventType } from '../../../schema/vocabulary.ts';
import { involvedGroups } from '../attribution/involvement.ts';
import { responsibleOf } from '../attribution/responsibility.ts';
import { isHelp, supportersOf } from '../attribution/supporters.ts';
import { covers, type Document, overlaps, type Sentence } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { opensItem } from '../document/list-items.ts';
import { isPlaceOfPart } from '../figures/by-place.ts';
import { deniedSpan } from '../figures/denials.ts';
import type { Figure } from '../figures/figure.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Mentions, PlaceMention, WeaponMention } from '../mentions/mention.ts';
import {
  addsToll,
  answers,
  breaksOutToo,
  isApart,
  isBefore,
  isNext,
  ONE_OF_THEM,
  OTHER_CONTEXT,
  SAME_DAY,
  tellsPart,
} from './apart.ts';
import { isBound, isFarBearing } from './bearings.ts';
import type { Candidate, Side } from './candidate.ts';
import { sidesOf, withResponsible, withSupporters } from './clause-sides.ts';
import type { Frame } from './clauses/frame.ts';
import { isDescription } from './clauses/prospects.ts';
import { describedSides, involvedSides } from './described.ts';
import { isReproach, stopsDoers, withoutHabits } from './doers.ts';
import { categoryOf, eventModesOf, eventTypeOf, type TypeEvidence } from './event-type.ts';
import { identifiedSides } from './identified.ts';
import { meansTold } from './means-told.ts';
import { judgedFrom, modalityOf } from './modality.ts';
import { type Part, partsOf } from './parts.ts';
import { sameActor } from './same-mention.ts';
import {
  isForum,
  isHomeOfDisplaced,
  isInPersonName,
  isInSpeaker,
  isOfBodies,
  isOfFuneral,
  isOrigin,
} from './scenes.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { struckGroups } from './struck.ts';
import { isTimeOfEvent, timeOfCompared, withoutComment } from './times.ts';
import { isUsed } from './weapons-used.ts';
import { wieldingSides } from './wielders.ts';

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
  const { without } = part;
  const isAside = (at: number) => without !== undefined && at >= without.from && at < without.to;
  const inside = (m: { from: number; to: number }) => m.from >= part.from && m.to <= part.to && !isAside(m.from);
  const ownFrames = withoutDenied(
    sentence,
    withoutHabits(
      frames.filter((f) => f.trigger >= part.from && f.trigger < part.to && !isAside(f.trigger) && !isReproach(f)),
    )
      .map((f) => (stopsDoers(f, frames) ? { ...f, agents: [] } : f))
      .map((f) => (part.isCoordinate ? { ...f, patients: f.patients.filter(inside) } : f)),
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
    return partiesOnly(
      sentence,
      [...withResponsible([], responsible), ...identified],
      meansTold(sentence, here(mentions.weapons)),
    );
  const named = here(mentions.places);
  const scenes = named.filter(
    (p) =>
      p.use === 'SCENE' &&
      !isBound(p) &&
      !isForum(p, named) &&
      !isHomeOfDisplaced(p, named) &&
      !isInSpeaker(p, here(mentions.sources), groups) &&
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
    sentence.tokens
      .slice(part.from, part.to)
      .flatMap((t, i) => (isTold(part.from + i) && !isAside(part.from + i) ? [t.lower] : [])),
  );
  const isLaunched = told.some((f) => f.entry.act === 'FIRE' && f.agents.length > 0);
  const isDestroyed = (weapon: WeaponMention) =>
    told.some(
      (f) =>
        isHit(f, weapon) &&
        ((isShotDown(f, weapon) && !isLaunched) || f.patients.some((g) => overlaps(g, weapon) || isRigged(g, weapon))),
    );
  // "raiders attacked two mines": where people dig, not what they lay
  const isWorkings = (weapon: WeaponMention) =>
    weapon.kind === 'MINE' &&
    ownFrames.some((f) => f.entry.act === 'ATTACK' && f.patients.some((g) => overlaps(g, weapon)));
  const killed = ownFigures.filter((f) => f.measure === 'KILLED' && f.count.best !== 0);
  const killsCivilians = killed.some((f) => f.victim.status !== 'COMBATANT');
  const evidence: TypeEvidence = {
    frames: told,
    weapons: weapons.filter((w) => isTold(w.from) && !isDestroyed(w) && !isHelp(sentence, w.to - 1)).map((w) => w.kind),
    destroyed: weapons.filter(isDestroyed).map((w) => w.kind),
    agents: sides.filter((s) => s.role !== 'PATIENT').map((s) => s.actor),
    patients: sides.filter((s) => s.role === 'PATIENT').map((s) => s.actor),
    words,
    killsCivilians,
    killsCombatants: killed.some((f) => f.victim.status === 'COMBATANT' && !(killsCivilians && isEscort(f))),
    abroad: isAbroad(sides, places),
  };
  // "ten children were among the wounded": of what was told before
  const isOfToll =
    killed.length > 0 ||
    // "thirty others suffered injuries"
    ownFigures.some((f) => f.measure === 'WOUNDED' && (f.isPart || f.frame?.entry.act === 'SUFFER'));
  const type = eventTypeOf(evidence) ?? (isOfToll ? 'ATTACK' : null);
  if (!type) return partiesOnly(sentence, identified, meansTold(sentence, weapons));
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
    weapons: weapons.filter((w) => isUsed(w) && !isWorkings(w)),
    targets: here(mentions.targets).filter((t) => struck.some((g) => overlaps(g, t))),
    refersBack: dates.length === 0 && sides.length === 0 && refersBack(ownFrames, ownFigures),
    isAside: part.isAside === true || part.isEarlier === true,
    isCoordinate: part.isCoordinate === true,
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

/** "the governor and two of his bodyguards": who dies guarding somebody makes no battle of it. */
const isEscort = ({ victim: { text } }: Figure) => OF_SOMEBODY.test(text) && ESCORT.test(text);
const OF_SOMEBODY = /\b(?:his|her|their)\b/i;
const ESCORT = /\b(?:bodyguards?|escorts?|guards?)$/i;

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

/** "shot down 22 of 31 drones": the weapon stands behind the number. */
const isShotDown = ({ entry, trigger }: Frame, { from }: WeaponMention) =>
  entry.particle?.[0] === 'down' && from > trigger && from - trigger <= SHOT_DOWN_REACH;

/** Tokens from "shot" to the weapon: "shot down at least 22 of the 31". */
const SHOT_DOWN_REACH = 8;

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

/** A sentence that only says who did it, with what, or who the victims are, of an act told before. */
function partiesOnly(sentence: Sentence, sides: readonly Side[], weapons: readonly WeaponMention[]): Candidate | null {
  if (sides.length === 0 && weapons.length === 0) return null;
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
    weapons,
    targets: [],
    refersBack: true,
    isAside: false,
    isCoordinate: false,
    setsApart: false,
    rule: 'clause/parties',
  };
}

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
