// Which drafts are events that the article reports, and which are only mentioned in passing.
import type { Candidate } from '../events/candidate.ts';
import type { Frame } from '../events/clauses/frame.ts';
import { samePlace } from '../events/same-mention.ts';
import { type Act, VIOLENT_ACTS } from '../lexicon/acts.ts';
import type { PlaceMention } from '../mentions/mention.ts';
import type { EventDraft } from './joining/draft.ts';

/** A war's history told as background: "The conflict began with protests in March 2011". */
const WAR_HISTORY =
  /\b(?:war|conflict|uprising|revolt|revolution|crisis|insurgency|demonstrations|protests)\b.{0,80}\b(?:began|started|erupted|broke out|evolved|morphed|spiralled|spiraled|escalated|descended|which began|since)\b|\bsince (?:the |its )?(?:\w+ ){0,3}(?:war|conflict|uprising|revolt|revolution|crisis)\b|\b(?:began|started|erupted|morphed|evolved|spiralled|spiraled|descended)\b.{0,60}\b(?:war|conflict|revolt|uprising)\b/i;

/**
 * Keeps the drafts that the article reports: those with a toll, those of its lead, and those that it tells by a verb
 * with a place or a day of their own; not what only takes up an act told before. When nothing qualifies, the first draft
 * stands, so that a short text keeps its event.
 *
 * @param lead index of the last sentence of the lead
 */
export function reported(drafts: readonly EventDraft[], lead: number): EventDraft[] {
  const kept = drafts.filter((draft) => isReported(draft, lead) && !isTakenUp(draft, drafts));
  return kept.length > 0 ? kept : drafts.slice(0, 1);
}

/** What tells no act of its own, and none in a place, lends the event that it goes on from no side. */
export function withoutTalk(draft: EventDraft): EventDraft {
  const isNowhere = ({ places }: Candidate) => places.every((p) => p.place?.kind === 'COUNTRY');
  return draft.map((c) => (isNowhere(c) && isTalk(c) ? { ...c, sides: [] } : c));
}

function isReported(draft: EventDraft, lead: number): boolean {
  if (draft.every(isTalk)) return false;
  const tells = (c: Candidate) => c.sentence.index <= lead && !isMereNoun(c);
  return draft.some(
    (c) => c.figures.some((f) => !f.denied && !f.unreal) || tells(c) || isPlacedAct(c) || strikesThing(c),
  );
}

/** What happens again and again is no event: "the market has been hit regularly". */
const HABIT = /\b(?:regularly|routinely|frequently|often|habitually|(?:on a|almost) daily|every day|whenever)\b/i;
/** A state that lasts: "the town, which is under siege", "has been fighting the government since 2012". */
const STATE = /\b(?:(?:has|have) been \p{L}+ing\b.{0,80}\bsince)\b/iu;
/** How an act comes to be more or less: "air strikes have intensified in recent weeks", "the group has stepped up its attacks". */
const TREND =
  /\b(?:has|have|had) (?:\p{L}+ )?(?:intensified|escalated|increased|surged|risen|worsened|eased|declined|decreased|dropped|subsided|multiplied|(?:stepped|ramped) up|become (?:more|less|increasingly))\b/iu;
/** "the group has carried out similar bombings": what somebody does as a rule. */
const AS_A_RULE =
  /\b(?:has|have|had) (?:\p{L}+ )?(?:carried out|claimed|staged|launched|conducted|mounted|been blamed for|committed|perpetrated) (?:\p{L}+ ){0,2}(?:many|several|numerous|similar|such|previous|frequent|repeated|regular|dozens of|hundreds of|scores of|a (?:series|string|wave|spate) of)\b/iu;
/** What a relative clause says of ground: "areas around the city that the army has retaken in recent months". */
const GROUND_TAKEN =
  /\b(?:areas?|towns?|villages?|territor(?:y|ies)|districts?|land|ground)\b(?: [\p{L}-]+){0,4} (?:that|which) (?:[\p{L}-]+ ){1,4}(?:has|have|had) (?:recently |since |already )?(?:retaken|recaptured|captured|seized|taken|overrun|regained)\b/iu;
/** How a war stands: "now holds 40 percent of the land again", "helped the army regain territory". */
const OF_COUNTRY =
  /\b(?:per ?cent|%) of (?:the )?(?:country|territory|nation)\b|\b(?:regain|regained|recapture|recaptured|seize|seized|take|taken) (?:back )?(?:lost |much |most |large |vast |swathes |parts |of |the )*(?:territory|territories|ground)\b/iu;
/** "the 2013 gas attack", also where "the 2013 Ghouta attack the army …" lost its comma: an act that its year tells to be long past. */
const isOfYear = ({ group, form, agents, trigger, sentence: { tokens } }: Frame) => {
  const from = (form === 'NOUN' ? group?.from : agents.find((g) => g.to === trigger)?.from) ?? trigger;
  const year = tokens.findIndex((t, at) => at >= from - 1 && at < trigger && /^(?:19|20)\d\d$/.test(t.text));
  return year > 0 && tokens[year - 1]?.lower === 'the';
};

/** Verbs by which somebody judges what others did. */
const COMMENT =
  /^(?:condemn|commend|prais|hail|salut|denounc|deplor|decr|laud|applaud|welcom|slam|criticis|criticiz)(?:e|s|es|ed|d|ied|ies|y|med|ms)?$/;

/** Tells no act of its own: the history of a war, a habit, a state, or a judgement ("the council praised the fighters who hold the town"). */
export function isTalk({ sentence, figures, frames, dates }: Candidate): boolean {
  if (figures.length > 0) return false;
  if (WAR_HISTORY.test(sentence.text) || HABIT.test(sentence.text) || STATE.test(sentence.text)) return true;
  if (frames.length > 0 && frames.every(isOfYear)) return true;
  if (dates.some((d) => d.precision === 'DAY')) return false;
  if (frames.length > 0 && frames.every((f) => f.entry.act === 'TAKE') && OF_COUNTRY.test(sentence.text)) return true;
  // but "the army retook two towns that rebels had seized"
  const ground = GROUND_TAKEN.exec(sentence.text)?.index ?? Number.POSITIVE_INFINITY;
  const isOfGround = ({ entry, trigger }: Frame) =>
    entry.act === 'TAKE' && (sentence.tokens[trigger]?.start ?? 0) - sentence.start > ground;
  if (ground < Number.POSITIVE_INFINITY && frames.every(isOfGround)) return true;
  if (dates.some((d) => d.start !== null)) return false;
  if (TREND.test(sentence.text) || AS_A_RULE.test(sentence.text)) return true;
  const acts = frames.filter((f) => f.entry.act !== 'FLEE');
  if (acts.length > 0 && acts.every((f) => f.form === 'NOUN' && f.entry.modes.includes('SIEGE'))) return true;
  const judged = sentence.tokens.findIndex((t) => COMMENT.test(t.lower));
  return judged > 0 && frames.every((f) => f.trigger > judged);
}

const STRIKES: ReadonlySet<Act> = new Set<Act>([...VIOLENT_ACTS, 'DESTROY', 'ABDUCT']);

/** "people are fleeing after the attacks": an act that only a noun names, nowhere and at no time. */
function isMereNoun({ frames, places, dates, weapons, figures, sentence }: Candidate): boolean {
  return (
    sentence.role !== 'HEADLINE' &&
    places.length + dates.length + weapons.length + figures.length === 0 &&
    frames.every((f) => f.form === 'NOUN' || f.entry.act === 'FLEE')
  );
}

function isPlacedAct(candidate: Candidate): boolean {
  // "a refuge for those fleeing the battle for X": that they flee tells no battle
  const told = candidate.frames.some((f) => (f.form === 'VERB' && f.entry.act !== 'FLEE') || f.agents.length > 0);
  const placed = candidate.places.some((p) => p.place?.kind !== 'COUNTRY');
  return told && (placed || candidate.dates.length > 0);
}

/** "The men set the depot on fire": a finished act of which the sentence tells what it struck, wherever that was. */
function strikesThing({ frames, targets, sides, modality }: Candidate): boolean {
  const strikes = frames.some((f) => f.form === 'VERB' && f.modal === null && !f.negated && STRIKES.has(f.entry.act));
  const isDone = modality === 'ASSERTED' || modality === 'HISTORICAL';
  return strikes && isDone && targets.length > 0 && sides.some((s) => s.role === 'AGENT');
}

/** "The attack also damaged shops": takes up an act told before, without a toll, side, day or place that was not told with it. */
function isTakenUp(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (!draft.every(isTakingUp)) return false;
  const start = (d: EventDraft) => d[0]?.sentence.index ?? 0;
  const before = drafts.filter((d) => start(d) < start(draft)).flat();
  const isTold = (p: PlaceMention) => before.some((c) => c.places.some((q) => samePlace(p, q)));
  return (
    before.length > 0 && draft.every(({ places }) => places.every((p) => p.place?.kind === 'COUNTRY' || isTold(p)))
  );
}

function isTakingUp({ frames, figures, sides, dates, setsApart }: Candidate): boolean {
  const isBare = figures.length + sides.length + dates.length === 0;
  return (
    isBare && !setsApart && frames.some(isDefinite) && frames.every((f) => isDefinite(f) || f.entry.act === 'DESTROY')
  );
}

function isDefinite({ form, group }: Frame): boolean {
  return form === 'NOUN' && /^(?:the|this|that|these|those|its|their)$/.test(group?.determiner ?? '');
}
