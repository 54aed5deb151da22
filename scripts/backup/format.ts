// A backup as a file: JSON Lines. The first line names the migrations; then comes a line for each table, with a line for each of
// its rows behind it, the list of its values; the last line counts the rows and has the SHA-256 of all lines before.
import { createHash, type Hash } from 'node:crypto';
import * as z from 'zod';
import { readLines } from '../../src/cli/json-lines.ts';

export const FORMAT = 'sitrep-backup-1';

const headerLine = z.strictObject({ format: z.literal(FORMAT), migrations: z.array(z.string()) });
const tableLine = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
const lastLine = z.strictObject({ rows: z.number(), sha256: z.string() });

export type Header = z.infer<typeof headerLine>;
export type TableLine = z.infer<typeof tableLine>;

/** A file that is no whole backup, with what to do. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup';
}

const NEWLINE = '\n';
/** What a row begins with. */
const BRACKET = 0x5b;

export function line(value: unknown): string {
  return `${JSON.stringify(value)}${NEWLINE}`;
}

export function lastLineOf(rows: number, hash: Hash): string {
  return line({ rows, sha256: hash.digest('hex') } satisfies z.infer<typeof lastLine>);
}

function parse<Value>(schema: z.ZodType<Value>, bytes: Uint8Array): Value | null {
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}

/** What a backup holds. */
export interface Contents {
  readonly header: Header;
  readonly tables: readonly TableLine[];
  readonly rows: number;
}

/** Reads a whole backup. Rejects with a {@link DamagedBackup} where a byte of it is missing or altered. */
export async function checkBackup(input: AsyncIterable<Uint8Array>): Promise<Contents> {
  const hash = createHash('sha256');
  const tables: TableLine[] = [];
  let header: Header | null = null;
  let last: z.infer<typeof lastLine> | null = null;
  let rows = 0;
  for await (const bytes of readLines(input)) {
    if (last !== null) throw new DamagedBackup('The backup goes on behind its last line.');
    if (header === null) {
      header = parse(headerLine, bytes);
      if (header === null) throw new DamagedBackup(`This is no backup: its first line is not that of ${FORMAT}.`);
    } else if (bytes[0] === BRACKET) {
      rows += 1;
    } else {
      const table = parse(tableLine, bytes);
      if (table !== null) tables.push(table);
      else last = parse(lastLine, bytes);
      if (table === null && last === null) throw new DamagedBackup(`The backup is damaged behind row ${rows}.`);
    }
    if (last === null) hash.update(bytes).update(NEWLINE);
  }
  if (header === null || last === null) throw new DamagedBackup('The backup is cut off: it has no last line.');
  if (hash.digest('hex') !== last.sha256)
    throw new DamagedBackup('The backup is damaged: its checksum is another one.');
  if (rows !== last.rows) throw new DamagedBackup(`The backup has ${rows} rows, and says that it has ${last.rows}.`);
  return { header, tables, rows };
}

/** The rows of a backup that was checked, as JSON, each with its table. */
export async function* rowsIn(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly [table: string, row: string]> {
  let table = '';
  for await (const bytes of readLines(input)) {
    if (bytes[0] === BRACKET) yield [table, Buffer.from(bytes).toString('utf8')];
    else table = parse(tableLine, bytes)?.table ?? table;
  }
}
