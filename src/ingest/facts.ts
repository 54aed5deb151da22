// What came of an article, for the log and for counters.
import type { Ingested } from './outcome.ts';
import { Refusal } from './refusals.ts';

export interface IngestFacts {
  /** `CREATED`, `UNCHANGED`, or the type of the refusal. */
  readonly outcome: string;
  readonly [count: string]: string | number;
}

/** Its name, the article's id where it is there, and how much was read from it where it was read now. */
export function factsOf(outcome: Ingested | Refusal): IngestFacts {
  if (outcome instanceof Refusal) return { outcome: outcome.constructor.name };
  const { articleId, reading } = outcome;
  return { outcome: reading ? 'CREATED' : 'UNCHANGED', articleId, ...reading };
}

/** How much was read from it now; nothing where nothing was. */
export function numbersOf(outcome: Ingested | Refusal): number[] {
  return outcome instanceof Refusal || !outcome.reading ? [] : Object.values(outcome.reading);
}
