// The lines of an audit log, wherever it is kept, page by page.
import * as z from 'zod';
import { type AuditLine, LINES } from '../../db/audit.ts';
import { LINES_A_PAGE } from './limits.ts';

const row = z.object({
  sequence: z.number(),
  at: z.string().nullable(),
  requestId: z.string().nullable(),
  keyId: z.string().nullable(),
  action: z.string().nullable(),
  subjectType: z.string().nullable(),
  subjectId: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  hash: z.string().nullable(),
});

function lineOf({ sequence, hash, at, action, subjectType, subjectId, ...rest }: z.infer<typeof row>): AuditLine {
  // Of a line without an entry all its columns are null, which these never are.
  if (at === null || action === null || subjectType === null || subjectId === null)
    return { sequence, hash, entry: null };
  return { sequence, hash, entry: { sequence, at, action, subjectType, subjectId, ...rest } };
}

/** Runs a query with `?1` and `?2` on the database that keeps the log. */
export type Query = (sql: string, values: readonly [number, number]) => Promise<readonly unknown[]>;

/** Every line, in the order of their numbers. Rejects where the database does, or holds no audit log. */
export async function* readLines(query: Query, linesAPage = LINES_A_PAGE): AsyncGenerator<AuditLine> {
  for (let last = 0; ; ) {
    const lines = z
      .array(row)
      .parse(await query(LINES, [last, linesAPage]))
      .map(lineOf);
    yield* lines;
    const end = lines.at(-1);
    if (end === undefined || lines.length < linesAPage) return;
    last = end.sequence;
  }
}
