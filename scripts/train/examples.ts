// From annotated articles to labelled events: the extractor drafts the events, the annotation says which types are right.
import { EVENT_TYPES, type EventType } from '../../schema/vocabulary.ts';
import type { World } from '../../src/cli/knowledge.ts';
import { TYPE_LABELS, type TypeLabel } from '../../src/extraction/events/type-model.ts';
import type { ArticleInput, ExtractedEvent } from '../../src/extraction/record.ts';
import { composeNotes } from './compose.ts';
import type { Corpora, Fakes, Muc4 } from './corpora.ts';
import { createDrafter, type Draft, eventsOf } from './drafts.ts';
import { NOTES } from './notes.ts';
import type { Example } from './regression.ts';
import { alignTemplates, type Incident, incidentOf } from './templates.ts';

export type CorpusName = keyof Corpora | 'notes' | 'composed';

export interface LabelledEvent extends Example {
  readonly article: string;
  readonly corpus: CorpusName;
  readonly rank: number;
  readonly rule: EventType | null;
}

/** What an example of each corpus counts, so that the largest does not drown the others. */
const WEIGHTS: Readonly<Record<CorpusName, number>> = {
  case2021: 2,
  acled: 1,
  fakes: 1,
  muc4: 0.3,
  notes: 1,
  composed: 0.6,
};
/** Notes that are composed from each phrase. */
const NOTES_OF_PHRASE = 14;

/** All labelled events of the corpora, in their order. */
export function gatherExamples(corpora: Corpora, knowledge: World): LabelledEvent[] {
  const draftsOf = createDrafter(knowledge);
  const examples: LabelledEvent[] = [];
  const add = (
    corpus: CorpusName,
    article: string,
    rank: number,
    draft: Draft | undefined,
    labels: readonly TypeLabel[],
    share = 1,
  ) => {
    if (!draft || labels.length === 0) return;
    examples.push({
      article,
      corpus,
      rank,
      rule: draft.event?.type ?? null,
      features: draft.ofType,
      admissible: labels.map((label) => TYPE_LABELS.indexOf(label)),
      weight: WEIGHTS[corpus] * share,
    });
  };
  const addNote = (corpus: CorpusName, id: string, text: string, label: TypeLabel) =>
    add(corpus, id, 0, draftsOf({ id, text })[0], [label]);
  for (const { id, text, gold } of corpora.case2021) addNote('case2021', id, text, gold.type ?? 'NONE');
  for (const { id, text, gold } of corpora.acled) addNote('acled', id, text, gold.sub_event_type);
  for (const [label, notes] of Object.entries(NOTES)) {
    const known = TYPE_LABELS.find((l) => l === label);
    const lines = notes.split('\n').filter((line) => line !== '');
    lines.forEach((text, n) => {
      if (known) addNote('notes', `${label}-${n}`, text, known);
    });
  }
  for (const { id, text, label } of composeNotes(NOTES_OF_PHRASE)) addNote('composed', id, text, label);
  for (const article of corpora.fakes) {
    const drafts = draftsOf(inputOf(article));
    const main = mainEvent(article, eventsOf(drafts));
    drafts.forEach((draft, rank) => {
      if (!draft.event) return;
      if (rank === main) add('fakes', article.id, rank, draft, typesOfCause(article, draft.event));
      else add('fakes', article.id, rank, draft, [draft.event.type], 0.3);
    });
  }
  for (const article of corpora.muc4) {
    const drafts = draftsOf(inputOf(article));
    const aligned = alignTemplates(article, eventsOf(drafts));
    drafts.forEach((draft, rank) => {
      if (draft.event) add('muc4', article.id, rank, draft, incidentLabels(draft.event, aligned[rank] ?? null));
    });
  }
  return balanced(examples);
}

/** A type that has this many notes in ACLED counts as it stands; of a frequent one each note counts less. */
const USUAL_NOTES = 100;
/** What a note of a rare type counts at most. */
const MOST = 3;

/** Lets the rare types of ACLED's notes be heard beside its thousand protests. */
function balanced(examples: readonly LabelledEvent[]): LabelledEvent[] {
  const counts = new Map<number | undefined, number>();
  const notes = examples.filter((e) => e.corpus === 'acled');
  for (const { admissible } of notes) counts.set(admissible[0], (counts.get(admissible[0]) ?? 0) + 1);
  return examples.map((e) => {
    if (e.corpus !== 'acled') return e;
    const share = Math.sqrt(USUAL_NOTES / (counts.get(e.admissible[0]) ?? USUAL_NOTES));
    return { ...e, weight: e.weight * Math.min(share, MOST) };
  });
}

/** The article without its answers. */
export function inputOf({ id, text, title, publishedAt }: Fakes | Muc4): ArticleInput {
  return { id, text, ...(title === undefined ? {} : { title }), ...(publishedAt === undefined ? {} : { publishedAt }) };
}

/** The annotated event of the article: the one with its toll, else the most prominent. */
function mainEvent({ gold }: Fakes, events: readonly ExtractedEvent[]): number {
  const tolled = events.findIndex((e) => gold.killed !== null && gold.killed > 0 && e.fatalities.best === gold.killed);
  return Math.max(tolled, 0);
}

const TYPES_OF_CAUSE: Readonly<Record<string, readonly EventType[]>> = {
  'chemical and toxic gases': ['CHEMICAL_WEAPON'],
  shelling: ['AIR_DRONE_STRIKE', 'SHELLING_ARTILLERY_MISSILE_ATTACK'],
  explosion: ['REMOTE_EXPLOSIVE_LANDMINE_IED', 'SUICIDE_BOMB', 'GRENADE'],
  shooting: ['ARMED_CLASH', 'ATTACK'],
  execution: ['ATTACK', 'ARMED_CLASH'],
};

function typesOfCause({ gold }: Fakes, event: ExtractedEvent): readonly EventType[] {
  const types = [gold, ...(gold.also ?? [])].flatMap(({ cause }) => TYPES_OF_CAUSE[cause] ?? []);
  return types.includes(event.type) ? [event.type] : types;
}

/** The labels that agree with the template that the event is of; with none, those that MUC-4 does not ask for. */
function incidentLabels(event: ExtractedEvent, template: readonly string[] | 'OPTIONAL' | null): readonly TypeLabel[] {
  if (event.modality === 'DENIED' || event.modality === 'HYPOTHETICAL' || template === 'OPTIONAL') return [];
  const rule = incidentOf(event.type, event.modes);
  const right = (incident: Incident | null) =>
    template === null ? incident === null : incident !== null && template.includes(incident);
  if (right(rule)) return template === null ? [] : [event.type];
  const types: TypeLabel[] = EVENT_TYPES.filter((t) => right(incidentOf(t, event.modes)));
  return template === null ? ['NONE', ...types.filter((t) => t === 'ARMED_CLASH')] : types;
}
