// The events that the rules alone draft of an article, each beside what the models would be asked about it.
import type { World } from '../../src/cli/knowledge.ts';
import { isPeaceful } from '../../src/extraction/assembly/headline-act.ts';
import type { Features } from '../../src/extraction/events/linear-model.ts';
import type { ReportModel } from '../../src/extraction/events/report-model.ts';
import type { TypeModel } from '../../src/extraction/events/type-model.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';
import type { ArticleInput, ExtractedEvent } from '../../src/extraction/record.ts';

/** An event that the models judge, with the features that each of them is given. */
export interface Draft {
  /** Null for a note in which the rules find nothing: of it the type model alone is asked. */
  readonly event: ExtractedEvent | null;
  readonly ofType: readonly string[];
  readonly ofReport: readonly string[];
}

/**
 * Makes a function that drafts the events of an article, the most prominent first, all of them standing.
 * The act of a headline is none of them: no model is asked about it.
 * It throws where the extractor asks about more or fewer events than stand, for then nobody can tell whose the features are.
 */
export function createDrafter(world: World): (input: ArticleInput) => Draft[] {
  let types: (readonly string[])[] = [];
  let reports: (readonly string[])[] = [];
  const eventTypes: TypeModel = {
    probabilities: (...asked) => {
      types.push(namesOf(asked));
      return new Map();
    },
  };
  const eventReports: ReportModel = {
    probabilities: (...asked) => {
      reports.push(namesOf(asked));
      return new Map();
    },
  };
  const extract = createExtractor({ ...world, eventTypes, eventReports });
  return (input) => {
    types = [];
    reports = [];
    const outcome = extract(input);
    const events = outcome.ok ? outcome.record.events.filter((event) => !isPeaceful([event])) : [];
    const isUntold = events.length === 0 && types.length <= 1 && reports.length === 0;
    // what a note tells beside acts that it only remembers is asked about last, and by the rules it is no event
    const judged = isUntold ? types : types.slice(0, reports.length);
    if (!isUntold && (judged.length !== events.length || reports.length !== events.length))
      throw new Error(`${input.id}: ${judged.length} events were judged and ${events.length} stand.`);
    return judged.map((ofType, rank) => ({ event: events[rank] ?? null, ofType, ofReport: reports[rank] ?? [] }));
  };
}

/** Each feature once. */
function namesOf(asked: readonly Features[]): string[] {
  return [...new Set(asked.flatMap(({ names }) => names))];
}

/** The events of drafts. */
export function eventsOf(drafts: readonly Draft[]): ExtractedEvent[] {
  return drafts.flatMap(({ event }) => event ?? []);
}
