// Which of the drafted events stand, and of which type: the rules propose, the learned model corrects.
import type { EventType } from '../../../schema/vocabulary.ts';
import type { Document } from '../document/document.ts';
import { type Candidate, hasToll } from '../events/candidate.ts';
import { categoryOf } from '../events/event-type.ts';
import { NOTE_SENTENCES, noteCandidates } from '../events/note-candidates.ts';
import { maskNames, typeFeatures } from '../events/type-features.ts';
import type { TypeLabel, TypeModel } from '../events/type-model.ts';
import { tellsMishap } from '../lexicon/mishaps.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { EventDraft } from './join-candidates.ts';

export interface ChosenEvent {
  readonly draft: EventDraft;
  readonly type: EventType;
}

/** From this probability of NONE a draft is no event; being all that a longer text tells speaks for it. */
const NO_EVENT = { bare: 0.5, wire: 0.6, only: 0.9 } as const;
/** From this probability a type corrects the rules', which had words for theirs; in a report they read more of it than the model does. */
const CORRECTION = { note: 0.4, report: 0.6 } as const;
/** What a note whose act no rule knows must reach to be an event. */
const NEW_EVENT = 0.25;

/**
 * Gives each draft its type, and leaves out those that tell no event of the vocabulary.
 *
 * @param drafts the most prominent first
 */
export function chooseEvents(
  document: Document,
  mentions: Mentions,
  drafts: readonly EventDraft[],
  model: TypeModel,
): ChosenEvent[] {
  const masks = maskNames(document, mentions);
  const earlier: EventType[] = [];
  const judged = drafts.map((draft, rank) => {
    const rule = ruleTypeOf(draft);
    const sentences = [...new Set(draft.map((c) => c.sentence))];
    const question = { sentences, candidates: draft, rule, rank, earlier: [...earlier] };
    earlier.push(rule);
    return { draft, rule, ...bestOf(model.probabilities(typeFeatures(document, masks, question))) };
  });
  const limit = document.capitals ? NO_EVENT.wire : NO_EVENT.bare;
  const isNote = document.evidence.length <= NOTE_SENTENCES;
  // a note tells one thing: of the others only those stand whose first does; in capitals little tells them apart
  const [first] = judged;
  const isSettled = isNote && !document.capitals && first !== undefined;
  const kept = judged.filter(
    ({ draft, none }) => isUnreal(draft) || isTolled(draft, document) || (isSettled ? first.none : none) < limit,
  );
  const left = kept.length > 0 || isSettled ? kept : judged.slice(0, 1).filter((j) => j.none < NO_EVENT.only);
  const correction = isNote ? CORRECTION.note : CORRECTION.report;
  return left.map(({ draft, type, most, rule }) => ({
    draft,
    type: type !== null && most >= correction ? type : rule,
  }));
}

/** A note in which the rules found nothing may still tell an event, whose act they do not know: one, or none. */
export function eventOfNote(document: Document, mentions: Mentions, model: TypeModel): ChosenEvent[] {
  const draft = noteCandidates(document, mentions);
  if (draft.length === 0) return [];
  const question = { sentences: draft.map((c) => c.sentence), candidates: [], rule: null, rank: 0, earlier: [] };
  const { type, most, none } = bestOf(
    model.probabilities(typeFeatures(document, maskNames(document, mentions), question)),
  );
  return type && most >= NEW_EVENT && most > none ? [{ draft, type }] : [];
}

function isUnreal(draft: EventDraft): boolean {
  return draft.every((c) => c.modality !== 'ASSERTED' && c.modality !== 'HISTORICAL');
}

/** A toll of the draft that no mishap explains: such a draft stands, whatever the model says. On the wire most tolls are of old news. */
function isTolled(draft: EventDraft, document: Document): boolean {
  return !document.capitals && draft.some(hasToll) && !draft.some(isMishap);
}

/** Harm beside a word of a disaster, an accident or sickness, with nobody and no weapon that did it. */
function isMishap({ sentence, frames, weapons }: Candidate): boolean {
  // a plane that crashed and rocks that fell are no weapons
  return (
    weapons.every((w) => w.kind === 'AIRCRAFT' || w.kind === 'OTHER') &&
    !frames.some((f) => f.agents.some((a) => a.actor)) &&
    tellsMishap(sentence)
  );
}

/** The likeliest type with its probability, and that of no event; type null where the model has no opinion. */
function bestOf(probabilities: ReadonlyMap<TypeLabel, number>): { type: EventType | null; most: number; none: number } {
  let type: EventType | null = null;
  let most = 0;
  for (const [label, probability] of probabilities) {
    if (label === 'NONE' || probability <= most) continue;
    type = label;
    most = probability;
  }
  return { type, most, none: probabilities.get('NONE') ?? 0 };
}

/** An act that says that somebody was killed or attacked, and not how. */
export function isBareKill(candidate: Candidate): boolean {
  return candidate.type === 'ATTACK' || candidate.type === 'ARMED_CLASH';
}

/** The type that the mentions name most plainly: how it was done stands before who was killed. */
export function ruleTypeOf(draft: EventDraft): EventType {
  const kills = (c: Candidate) => c.figures.some((f) => f.measure === 'KILLED' && f.count.best !== 0);
  const isDeadly = draft.some(kills);
  const isToldDeath = (c: Candidate) =>
    kills(c) && (isRemote(c) || c.modes.includes('EXECUTION') || c.frames.some((f) => f.entry.act === 'CLASH'));
  const rank = (c: Candidate) => (isToldDeath(c) ? 3 : isBareKill(c) ? 1 : isRemote(c) || !isDeadly ? 2 : 0);
  const first = draft.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  if (first.type === 'REMOTE_EXPLOSIVE_LANDMINE_IED' && draft.some((c) => c.modes.includes('SUICIDE')))
    return 'SUICIDE_BOMB';
  const isAir = (c: Candidate) => c.type === 'AIR_DRONE_STRIKE';
  return draft.some(isAir) && draft.every((c) => isAir(c) || !isRemote(c) || isUnarmed(c)) && isRemote(first)
    ? 'AIR_DRONE_STRIKE'
    : first.type;
}

const isRemote = (c: Candidate) => categoryOf(c.type) === 'EXPLOSIONS_REMOTE_VIOLENCE';

/** "the bombing", "heavy bombardment": does not say with what. */
function isUnarmed({ frames, weapons, modes }: Candidate): boolean {
  return (
    weapons.length === 0 &&
    modes.every((mode) => mode === 'RAID' || mode === 'CLASH') &&
    !frames.some((f) => f.entry.act === 'EXPLODE')
  );
}
