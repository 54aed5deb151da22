// One question to a running Worker: what it took, and what it brought.
import { performance } from 'node:perf_hooks';
import * as z from 'zod';
import { STATEMENTS_HEADER } from './counted-statements.ts';
import type { MeasuredWorker } from './measured-worker.ts';

const answer = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
  extensions: z.object({ cost: z.object({ rowsRead: z.number() }) }).optional(),
});

export interface Answer {
  readonly milliseconds: number;
  readonly statements: number;
  /** As D1 counts them. */
  readonly rowsRead: number;
  readonly data: unknown;
}

/** Asks a query. Rejects where the answer has errors. */
export async function ask(
  { address }: Pick<MeasuredWorker, 'address'>,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await response.json();
  const milliseconds = performance.now() - began;
  const { data, errors, extensions } = answer.parse(body);
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return {
    milliseconds,
    statements: Number(response.headers.get(STATEMENTS_HEADER)),
    rowsRead: extensions?.cost.rowsRead ?? 0,
    data,
  };
}

const object = z.record(z.string(), z.unknown());

/** Every object of an answer. */
export function* objectsIn(data: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(data)) for (const element of data) yield* objectsIn(element);
  const { data: found, success } = object.safeParse(data);
  if (!success || Array.isArray(data)) return;
  yield found;
  for (const value of Object.values(found)) yield* objectsIn(value);
}

/** Types that are columns of a row, or that hold a page together. */
const NO_ROW =
  /(?:Connection|Edge)$|^(?:Query|PageInfo|EventDate|PublicationDate|Location|Toll|TollSum|Victim|WidthKm|EventStatistics|SearchSnippet|SearchHighlight)$/;

/** How many rows stand in an answer that names the types of its objects. */
export function countRows(data: unknown): number {
  let rows = 0;
  for (const { __typename } of objectsIn(data)) if (!NO_ROW.test(String(__typename))) rows += 1;
  return rows;
}

/** The cursor at the beginning of the page in an answer; null for an empty page. */
export function startCursorIn(data: unknown): string | null {
  for (const { pageInfo } of objectsIn(data)) {
    const parsed = z.object({ startCursor: z.string().nullable() }).safeParse(pageInfo);
    if (parsed.success) return parsed.data.startCursor;
  }
  return null;
}
