// Learns which acts an article reports as its news: those of MUC-4's templates, and all that FA-KES' reports of war tell.
import type { World } from '../../src/cli/knowledge.ts';
import type { PackedModel } from '../../src/extraction/events/linear-model.ts';
import { REPORT_LABELS } from '../../src/extraction/events/report-model.ts';
import type { ExtractedEvent } from '../../src/extraction/record.ts';
import type { Corpora } from './corpora.ts';
import { createDrafter, type Draft, eventsOf } from './drafts.ts';
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
const TRAINING = { labels: REPORT_LABELS.length, steps: 100, decay: decayOf };
/** What is said of many articles may weigh more than what is said of few: the rules' findings and the standing, then words, then what stands in one position. */
const DECAYS = { found: 0.1, word: 0.4, positioned: 1.6 } as const;
/** What ties the model to a genre, and the pairs of features, which are too many to learn from so few articles. */
const NOT_LEARNED = /^(?:genre:|(?:note|news|wire)[|/])|[+ ]/;

function decayOf(feature: string): number {
  if (feature.startsWith('article|') || /^[^|]*>\.?>/.test(feature)) return DECAYS.word;
  if (feature.includes('|') || feature.startsWith('lead:')) return DECAYS.positioned;
  return /[:/>]/.test(feature) ? DECAYS.found : DECAYS.word;
}

/** The drafts of both corpora, each with its features and whether its article reports it. */
export function gatherDrafts({ muc4, fakes }: Corpora, world: World): LabelledDraft[] {
  const draftsOf = createDrafter(world);
  const labelled: LabelledDraft[] = [];
  const add = (corpus: LabelledDraft['corpus'], article: string, { ofReport }: Draft, label: number | null) => {
    const features = ofReport.filter((f) => !NOT_LEARNED.test(f));
    if (label !== null) labelled.push({ article, corpus, features, admissible: [label], weight: WEIGHTS[corpus] });
  };
  for (const article of fakes)
    for (const draft of draftsOf(inputOf(article))) add('fakes', article.id, draft, draft.event && REPORTED);
  for (const article of muc4) {
    const drafts = draftsOf(inputOf(article));
    const aligned = alignTemplates(article, eventsOf(drafts));
    drafts.forEach((draft, rank) => {
      add('muc4', article.id, draft, draft.event && labelOf(draft.event, aligned[rank] ?? null));
    });
  }
  return labelled;
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
