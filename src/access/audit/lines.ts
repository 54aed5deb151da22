// The lines of an audit log, wherever it is kept, page by page.
import * as z from 'zod';
import { type AuditLine, LINES } from '../../db/audit.ts';
import { LINES_A_PAGE } from './limits.ts';

const cell = z.string().nullable().default(null);

const row = z.object({
  sequence: z.number(),
  at: cell,
  requestId: cell,
  keyId: cell,
  action: cell,
  subjectType: cell,
  subjectId: cell,
  before: cell,
  after: cell,
  hash: cell,
});

/** The line that a row holds: columns of the entry and of its seal, each null or not there where there is none. Throws where it is none. */
export function lineOf(given: unknown): AuditLine {
  const { sequence, hash, at, action, subjectType, subjectId, ...rest } = row.parse(given);
  // These an entry always has.
  if (at === null || action === null || subjectType === null || subjectId === null)
    return { sequence, hash, entry: null };
  return { sequence, hash, entry: { sequence, at, action, subjectType, subjectId, ...rest } };
}

/** Runs a query with `?1` and `?2` on the database that keeps the log. */
export type Query = (sql: string, values: readonly [number, number]) => Promise<readonly unknown[]>;

/** Every line, in the order of their numbers. Rejects where the database does, or holds no audit log. */
export async function* readLines(query: Query, linesAPage = LINES_A_PAGE): AsyncGenerator<AuditLine> {
  for (let last = 0; ; ) {
    const lines = (await query(LINES, [last, linesAPage])).map(lineOf);
    yield* lines;
    const end = lines.at(-1);
    if (end === undefined || lines.length < linesAPage) return;
    last = end.sequence;
  }
}
