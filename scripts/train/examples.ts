// From annotated articles to labelled events: the extractor drafts the events, the annotation says which types are right.
import { EVENT_TYPES, type EventType } from '../../schema/vocabulary.ts';
import type { World } from '../../src/cli/knowledge.ts';
import { NO_REPORT_MODEL } from '../../src/extraction/events/report-model.ts';
import { TYPE_LABELS, type TypeLabel, type TypeModel } from '../../src/extraction/events/type-model.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import type { ArticleInput, ExtractedEvent } from '../../src/extraction/record.ts';
import { composeNotes } from './compose.ts';
import type { Corpora, Fakes, Muc4 } from './corpora.ts';
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

interface Drafts {
  readonly events: readonly ExtractedEvent[];
  /** The features of each event; of the whole note where there is none. */
  readonly asked: readonly (readonly string[])[];
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
  const draft = drafter(knowledge);
  const examples: LabelledEvent[] = [];
  const add = (
    corpus: CorpusName,
    article: string,
    rank: number,
    { events, asked }: Drafts,
    labels: readonly TypeLabel[],
    share = 1,
  ) => {
    const features = asked[rank];
    if (!features || labels.length === 0) return;
    examples.push({
      article,
      corpus,
      rank,
      rule: events[rank]?.type ?? null,
      features,
      admissible: labels.map((label) => TYPE_LABELS.indexOf(label)),
      weight: WEIGHTS[corpus] * share,
    });
  };
  for (const { id, text, gold } of corpora.case2021) add('case2021', id, 0, draft({ id, text }), [gold.type ?? 'NONE']);
  for (const { id, text, gold } of corpora.acled) add('acled', id, 0, draft({ id, text }), [gold.sub_event_type]);
  for (const [label, notes] of Object.entries(NOTES)) {
    const known = TYPE_LABELS.find((l) => l === label);
    const lines = notes.split('\n').filter((line) => line !== '');
    lines.forEach((text, n) => {
      const id = `${label}-${n}`;
      if (known) add('notes', id, 0, draft({ id, text }), [known]);
    });
  }
  for (const { id, text, label } of composeNotes(NOTES_OF_PHRASE)) add('composed', id, 0, draft({ id, text }), [label]);
  for (const article of corpora.fakes) {
    const drafts = draft(inputOf(article));
    const main = mainEvent(article, drafts.events);
    drafts.events.forEach((event, rank) => {
      if (rank === main) add('fakes', article.id, rank, drafts, typesOfCause(article, event));
      else add('fakes', article.id, rank, drafts, [event.type], 0.3);
    });
  }
  for (const article of corpora.muc4) {
    const drafts = draft(inputOf(article));
    const aligned = alignTemplates(article, drafts.events);
    drafts.events.forEach((event, rank) => {
      add('muc4', article.id, rank, drafts, incidentLabels(event, aligned[rank] ?? null));
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

/** Drafts the events of an article by the rules alone, and notes what the model would be asked about each. */
function drafter(knowledge: World): (input: ArticleInput) => Drafts {
  let asked: (readonly string[])[] = [];
  const eventTypes: TypeModel = {
    probabilities: (features) => {
      asked.push(features);
      return new Map();
    },
  };
  const extract = createExtractor({ ...knowledge, eventTypes, eventReports: NO_REPORT_MODEL });
  return (input) => {
    asked = [];
    const outcome = extract(input);
    return { events: outcome.ok ? outcome.record.events : [], asked };
  };
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
