// The trace of a report of an agreement: all that the comparison needs of what one article says of it, stored with it.
import { z } from 'zod';
import { AGREEMENT_KINDS, PROVISION_KINDS } from '../../../schema/vocabulary.ts';
import { day, place } from '../trace.ts';
import { TRACE_VERSION } from './limits.ts';

const area = z.object({
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  admin1: z.string().nullable(),
});

const trace = z.object({
  version: z.literal(TRACE_VERSION),
  /** The id of the article. */
  article: z.string(),
  /** The day on which the article was published. */
  published: day.nullable(),
  kind: z.enum(AGREEMENT_KINDS),
  /** Folded words of its name that tell it from others: "sochi". */
  name: z.array(z.string()),
  /** First and last day on which it was made, as far as the article tells. */
  date: z.object({ first: day, last: day }).nullable(),
  /** Where it holds, if the article says so. */
  place: place.nullable(),
  /** Where it holds, else where it was broken, else where the article's events were. */
  areas: z.array(area),
  /** Who made or joined it; who guarantees or mediates; who is said to have broken it. Registry slugs, a state by its country, or folded names. */
  parties: z.array(z.string()),
  helpers: z.array(z.string()),
  breakers: z.array(z.string()),
  /** What it provides for, also by its kind. */
  terms: z.array(z.enum(PROVISION_KINDS)),
});

export type AgreementTrace = z.infer<typeof trace>;
export type AgreementArea = z.infer<typeof area>;

/** Reads a trace as it is stored; null for one of another version, which can no longer be compared. */
export function readAgreementTrace(stored: string): AgreementTrace | null {
  const json: unknown = JSON.parse(stored);
  const isOfThisVersion =
    typeof json === 'object' && json !== null && 'version' in json && json.version === TRACE_VERSION;
  return isOfThisVersion ? trace.parse(json) : null;
}
