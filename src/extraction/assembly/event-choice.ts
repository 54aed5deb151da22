// Which of the drafted events stand, and of which type: the rules propose, the learned model corrects.
import type { EventCategory, EventType, WeaponKind } from '../../../schema/vocabulary.ts';
import type { Document } from '../document/document.ts';
import { type Candidate, hasToll } from '../events/candidate.ts';
import { categoryOf } from '../events/event-type.ts';
import { NOTE_SENTENCES, noteCandidates } from '../events/note-candidates.ts';
import { articleFeatures, reportFeatures } from '../events/report-features.ts';
import { maskNames, typeFeatures } from '../events/type-features.ts';
import type { TypeLabel, TypeModel } from '../events/type-model.ts';
import { standingOf } from '../events/type-standing.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Knowledge } from '../knowledge.ts';
import { ARMED_FORCES } from '../lexicon/actors/kinds.ts';
import { tellsMishap } from '../lexicon/mishaps.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { EventDraft } from './joining/draft.ts';

export interface ChosenEvent {
  readonly draft: EventDraft;
  readonly type: EventType;
}

/** From this probability of NONE a note tells no event; being all that a few words tell speaks for it. */
const NO_EVENT = { note: 0.5, bombing: 0.65, only: 0.95 } as const;
/** From this probability a report tells an act as its news. */
const REPORTED = 0.34;
/** A text of so few sentences is too short to tell a report from talk. */
const FEW_SENTENCES = 2;
/** From this probability a type corrects the rules', which had words for theirs; in a report they read more of it than the model does. */
const CORRECTION = { note: 0.4, report: 0.6 } as const;
/** What a note whose act no rule knows must reach to be an event. */
const NEW_EVENT = 0.25;

/** A draft with what the models say of it. */
interface Judged {
  readonly draft: EventDraft;
  readonly rule: EventType;
  /** The likeliest type with its probability; null where the model has no opinion. */
  readonly type: EventType | null;
  readonly most: number;
  /** Probability that it is no event of the vocabulary. */
  readonly none: number;
  /** Probability that the article reports it as news. */
  readonly reported: number;
}

/**
 * Gives each draft its type, and leaves out those that tell no event of the vocabulary or that the article does not report.
 *
 * @param drafts the most prominent first
 */
export function chooseEvents(
  document: Document,
  mentions: Mentions,
  drafts: readonly EventDraft[],
  { eventTypes, eventReports }: Pick<Knowledge, 'eventTypes' | 'eventReports'>,
): ChosenEvent[] {
  const masks = maskNames(document, mentions);
  const article = articleFeatures(document, masks);
  const earlier: EventType[] = [];
  const judged = drafts.map((draft, rank): Judged => {
    const rule = ruleTypeOf(draft);
    const sentences = [...new Set(draft.map((c) => c.sentence))];
    const question = { sentences, candidates: draft, rule, rank, earlier: [...earlier] };
    earlier.push(rule);
    const standing = standingOf(document, question);
    const features = typeFeatures(document, masks, question, standing);
    const asReport = reportFeatures(document, { candidates: draft, rule, standing, events: drafts.length });
    const told = eventReports.probabilities(features, asReport, article);
    const reported = told.get('REPORTED') ?? 1;
    return { draft, rule, reported, ...bestOf(eventTypes.probabilities(features)) };
  });
  const isNote = !document.capitals && document.evidence.length <= NOTE_SENTENCES;
  const correction = isNote ? CORRECTION.note : CORRECTION.report;
  const chosen = (isNote ? standingInNote(judged) : standingInReport(judged, document)).map(
    ({ draft, type, most, rule }) => ({
      draft,
      // words of the whole sentence say nothing of what only one of its clauses remembers
      type:
        type !== null &&
        most >= correction &&
        !draft.every((c) => c.isAside) &&
        !isItsDamage(type, rule) &&
        !isFired(type, rule, draft) &&
        !isPeaceable(type, rule, draft) &&
        !isBloodless(type, rule, draft) &&
        !isOfForces(type, draft)
          ? type
          : rule,
    }),
  );
  return isNote ? [...besideAsides(document, mentions, drafts, eventTypes), ...chosen] : chosen;
}

/** "The two sides signed a truce after shelling killed nine": what a note tells beside acts that it only remembers, if no violence. */
function besideAsides(
  document: Document,
  mentions: Mentions,
  drafts: readonly EventDraft[],
  model: TypeModel,
): ChosenEvent[] {
  const told = drafts.flat();
  if (told.length === 0 || !told.every((c) => c.isAside)) return [];
  const own = eventOfNote(document, mentions, model).filter(({ type }) => PEACEABLE.has(categoryOf(type)));
  return own.map(({ draft, type }) => ({ type, draft: draft.map((c) => withoutTold(c, told)) }));
}

const PEACEABLE: ReadonlySet<EventCategory> = new Set<EventCategory>(['STRATEGIC_DEVELOPMENTS', 'PROTESTS']);

/** A candidate of a note with what stands before the act that its sentence remembers. */
function withoutTold(candidate: Candidate, told: readonly Candidate[]): Candidate {
  const remembered = told.filter((c) => c.sentence === candidate.sentence);
  const first = Math.min(
    ...remembered.flatMap(({ figures, frames, sides, places, dates }) => [
      ...[...figures, ...places, ...dates, ...sides.map((s) => s.actor)].map(({ from }) => from),
      ...frames.map(({ trigger }) => trigger),
    ]),
  );
  const isOwn = ({ from }: { readonly from: number }) => from < first;
  return {
    ...candidate,
    sides: candidate.sides.filter((s) => isOwn(s.actor)),
    places: candidate.places.filter(isOwn),
    dates: candidate.dates.filter(isOwn),
    weapons: candidate.weapons.filter(isOwn),
  };
}

/** What shells and aircraft destroy is their act and no looting (ACLED's codebook); petrol bombs are another matter. */
function isItsDamage(type: EventType, rule: EventType): boolean {
  return type === 'LOOTING_PROPERTY_DESTRUCTION' && FROM_AFAR.has(rule);
}

/** Rockets and mortars by which alone a sentence tells of dead were fired and not laid, whatever else went off that day. */
function isFired(type: EventType, rule: EventType, draft: EventDraft): boolean {
  const has = ({ weapons }: Candidate, kinds: ReadonlySet<WeaponKind>) => weapons.some(({ kind }) => kinds.has(kind));
  return (
    type === 'REMOTE_EXPLOSIVE_LANDMINE_IED' &&
    rule === 'SHELLING_ARTILLERY_MISSILE_ATTACK' &&
    draft.some((c) => c.type === rule && hasToll(c) && has(c, FIRED) && !has(c, BOMBS))
  );
}

/** "held a peaceful rally": what the text calls peaceful, and nobody broke up. */
function isPeaceable(type: EventType, rule: EventType, draft: EventDraft): boolean {
  return type !== rule && rule === 'PEACEFUL_PROTEST' && draft.some(({ sentence }) => PEACEFUL.test(sentence.text));
}

/** "The toll of Monday's strike rose to 31, a union said": people whom an act killed died in no rally and at no handing over. */
function isBloodless(type: EventType, rule: EventType, draft: EventDraft): boolean {
  return (
    BLOODLESS.has(type) &&
    VIOLENT.has(categoryOf(rule)) &&
    draft.some((c) => c.type === rule && hasToll(c)) &&
    !draft.some(({ sentence }) => GATHERS.test(sentence.text))
  );
}

/** "a march over the death of a trader" is a march. */
const GATHERS = /\b(?:protest|demonstrat|march|rall(?:y|ies|ied)|sit-?ins?|vigils?)/i;

const BLOODLESS: ReadonlySet<EventType> = new Set<EventType>(['PEACEFUL_PROTEST', 'NON_VIOLENT_TRANSFER_OF_TERRITORY']);
const VIOLENT: ReadonlySet<EventCategory> = new Set<EventCategory>([
  'BATTLES',
  'EXPLOSIONS_REMOTE_VIOLENCE',
  'VIOLENCE_AGAINST_CIVILIANS',
]);

const PEACEFUL =
  /\b(?:held|hold|holding|staged|staging|organi[sz]ed|took part in|joined) (?:an? |the )?(?:[\p{L}-]+ )?peaceful\b|\b(?:marched|protested|demonstrated|rallied|gathered) peacefully\b/iu;

/** "soldiers burned thirty houses after clashes": what forces destroyed is no riot. */
function isOfForces(type: EventType, draft: EventDraft): boolean {
  const destroys = ({ form, entry, agents }: Candidate['frames'][number]) =>
    form === 'VERB' && entry.act === 'DESTROY' && agents.some(({ actor }) => actor && ARMED_FORCES.has(actor.kind));
  return categoryOf(type) === 'RIOTS' && draft.some((c) => c.frames.some(destroys));
}

const FIRED: ReadonlySet<WeaponKind> = new Set<WeaponKind>(['ROCKET', 'MORTAR', 'ARTILLERY', 'MISSILE']);

const FROM_AFAR: ReadonlySet<EventType> = new Set<EventType>(['SHELLING_ARTILLERY_MISSILE_ATTACK', 'AIR_DRONE_STRIKE']);

/** A note tells one thing: of what it tells beside that only those stand whose first does. */
function standingInNote(judged: readonly Judged[]): readonly Judged[] {
  const [first] = judged;
  const isEvent = !first || first.none < (isBombing(first.draft) ? NO_EVENT.bombing : NO_EVENT.note);
  return judged.filter(({ draft }) => isEvent || isUnreal(draft) || isTolled(draft));
}

function standingInReport(judged: readonly Judged[], { evidence }: Document): readonly Judged[] {
  const standing = judged.filter(
    ({ draft, reported }) => reported >= REPORTED || (isUnreal(draft) && !draft.some(isPlanned)),
  );
  return standing.length === 0 && evidence.length <= FEW_SENTENCES
    ? judged.slice(0, 1).filter((j) => j.none < NO_EVENT.only)
    : standing;
}

const isPlanned = ({ modality }: Candidate) => modality === 'PLANNED';

/** A note in which the rules found nothing may still tell an event, whose act they do not know: one, or none. */
export function eventOfNote(document: Document, mentions: Mentions, model: TypeModel): ChosenEvent[] {
  const draft = noteCandidates(document, mentions);
  if (draft.length === 0) return [];
  const question = { sentences: draft.map((c) => c.sentence), candidates: [], rule: null, rank: 0, earlier: [] };
  const { type, most, none } = bestOf(
    model.probabilities(
      typeFeatures(document, maskNames(document, mentions), question, standingOf(document, question)),
    ),
  );
  return type && most >= NEW_EVENT && most > none ? [{ draft, type }] : [];
}

function isUnreal(draft: EventDraft): boolean {
  return draft.every((c) => c.modality !== 'ASSERTED' && c.modality !== 'HISTORICAL');
}

/** A toll of the draft that no mishap explains: such a draft stands, whatever the model says. */
function isTolled(draft: EventDraft): boolean {
  return draft.some(hasToll) && !draft.some(isMishap);
}

/** A bomb that went off, beside no word of a mishap. */
function isBombing(draft: EventDraft): boolean {
  return draft.some(
    (c) => c.weapons.some(({ kind }) => BOMBS.has(kind)) && c.frames.some(goesOff) && !tellsMishap(c.sentence),
  );
}

const BOMBS: ReadonlySet<WeaponKind> = new Set<WeaponKind>(['EXPLOSIVE', 'VEHICLE_BOMB', 'MINE', 'SUICIDE_VEST']);
const goesOff = ({ entry, modal, negated }: Candidate['frames'][number]) =>
  entry.act === 'EXPLODE' && modal === null && !negated;

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
  if (TAKING.has(first.type) && draft.every(takesPrisoners)) return 'ARRESTS';
  const isAir = (c: Candidate) => c.type === 'AIR_DRONE_STRIKE';
  return draft.some(isAir) && draft.every((c) => isAir(c) || !isRemote(c) || isUnarmed(c)) && isRemote(first)
    ? 'AIR_DRONE_STRIKE'
    : first.type;
}

const TAKING: ReadonlySet<EventType> = new Set<EventType>([
  'GOVERNMENT_REGAINS_TERRITORY',
  'NON_STATE_ACTOR_OVERTAKES_TERRITORY',
]);

const PRISONERS = /^(?:prisoners?|hostages?|captives?|detainees?|soldiers?|fighters?|pilots?|crew)$/;

/** "captured four members of the group", "the prisoners were captured": prisoners and no ground. */
function takesPrisoners({ frames }: Candidate): boolean {
  const isPeople = ({ people, place, preposition }: NounGroup) =>
    (people !== null || preposition === 'of') && place === null;
  const taken = frames.filter((f) => f.entry.act === 'TAKE');
  const isTaken = ({ patients: [first, ...others] }: Candidate['frames'][number]) =>
    first !== undefined &&
    (first.quantity !== null || PRISONERS.test(first.sentence.tokens[first.head]?.lower ?? '')) &&
    [first, ...others].every(isPeople);
  return taken.length > 0 && taken.every(isTaken);
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
