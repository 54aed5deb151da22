// Learns which acts an article reports as its news: those of MUC-4's templates, and all that FA-KES' reports of war tell.
import type { World } from '../../src/cli/knowledge.ts';
import type { PackedModel } from '../../src/extraction/events/linear-model.ts';
import { REPORT_LABELS, type ReportModel } from '../../src/extraction/events/report-model.ts';
import { NO_TYPE_MODEL } from '../../src/extraction/events/type-model.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import type { ArticleInput, ExtractedEvent } from '../../src/extraction/record.ts';
import type { Corpora } from './corpora.ts';
import { inputOf } from './examples.ts';
import { pack } from './pack.ts';
import { type Example, train } from './regression.ts';
import { alignTemplates, incidentOf } from './templates.ts';

export interface LabelledDraft extends Example {
  readonly article: string;
  readonly corpus: 'muc4' | 'fakes';
}

/** All drafts of FA-KES stand, which says little of each; they hold the model back where the genre is another than MUC-4's. */
const WEIGHTS = { muc4: 1, fakes: 0.1 } as const;
const REPORTED = REPORT_LABELS.indexOf('REPORTED');
const SPOKEN_OF = REPORT_LABELS.indexOf('SPOKEN_OF');
/** A feature is learned only when it stands in this many articles. */
const MIN_ARTICLES = 5;
const TRAINING = { labels: REPORT_LABELS.length, steps: 70, decay: 0.6 };
/** What ties the model to a genre, and the pairs of features, which are too many to learn from so few articles. */
const NOT_LEARNED = /^(?:genre:|(?:note|news|wire)[|/])|[+ ]/;

/** The drafts of both corpora, each with its features and whether its article reports it. */
export function gatherDrafts({ muc4, fakes }: Corpora, world: World): LabelledDraft[] {
  let asked: (readonly string[])[] = [];
  const eventReports: ReportModel = {
    probabilities: (features) => {
      asked.push(features.filter((f) => !NOT_LEARNED.test(f)));
      return new Map();
    },
  };
  const extract = createExtractor({ ...world, eventTypes: NO_TYPE_MODEL, eventReports });
  const drafts: LabelledDraft[] = [];
  const add = (
    corpus: LabelledDraft['corpus'],
    input: ArticleInput,
    labelsOf: (events: readonly ExtractedEvent[]) => (number | null)[],
  ) => {
    asked = [];
    const outcome = extract(input);
    const labels = labelsOf(outcome.ok ? outcome.record.events : []);
    for (const [rank, label] of labels.entries()) {
      const features = asked[rank];
      if (features && label !== null)
        drafts.push({ article: input.id, corpus, features, admissible: [label], weight: WEIGHTS[corpus] });
    }
  };
  for (const article of fakes) add('fakes', inputOf(article), (events) => events.map(() => REPORTED));
  for (const article of muc4)
    add('muc4', inputOf(article), (events) => {
      const aligned = alignTemplates(article, events);
      return events.map((event, rank) => labelOf(event, aligned[rank] ?? null));
    });
  return drafts;
}

/** Null where MUC-4 does not ask: an optional template, or an act that is none of its incidents. */
function labelOf(
  { type, modes, modality }: ExtractedEvent,
  template: readonly string[] | 'OPTIONAL' | null,
): number | null {
  if (modality === 'DENIED' || modality === 'HYPOTHETICAL' || template === 'OPTIONAL') return null;
  if (template !== null) return REPORTED;
  return incidentOf(type, modes) === null ? null : SPOKEN_OF;
}

/** Trains the model on drafts and packs it. */
export function fitReports(drafts: readonly LabelledDraft[]): PackedModel {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of drafts)
    for (const feature of features) articles.set(feature, (articles.get(feature) ?? new Set()).add(article));
  const vocabulary = [...articles]
    .filter(([, seen]) => seen.size >= MIN_ARTICLES)
    .map(([feature]) => feature)
    .sort();
  return pack(train(drafts, vocabulary, TRAINING), REPORT_LABELS);
}
