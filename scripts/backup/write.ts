// A backup onto the disk: it is there when it is whole, and not before.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { dump } from './dump.ts';
import type { Query } from './tables.ts';

/** How often a database is read until two readings in succession are the same. */
export const MOST_READINGS = 6;

const isCompressed = (path: string) => path.endsWith('.gz');

/** The bytes of a backup file, which is compressed where its name ends in `.gz`. */
export function readBackup(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  return isCompressed(path) ? pipeThrough(file) : file;
}

async function* pipeThrough(file: Readable): AsyncGenerator<Uint8Array> {
  const plain = createGunzip();
  const done = pipeline(file, plain);
  done.catch(() => {});
  yield* plain;
  await done;
}

/** Writes one reading of a database, and gives the digest of its bytes. */
async function writeReading(query: Query, path: string, compressed: boolean): Promise<string> {
  const hash = createHash('sha256');
  async function* hashing() {
    for await (const lines of dump(query)) {
      hash.update(lines);
      yield lines;
    }
  }
  // The owner alone may read it: it holds all that the database does.
  const file = createWriteStream(path, { mode: 0o600, flush: true });
  if (compressed) await pipeline(Readable.from(hashing()), createGzip(), file);
  else await pipeline(Readable.from(hashing()), file);
  return hash.digest('hex');
}

async function settle(temporary: string, path: string): Promise<void> {
  await rename(temporary, path);
  const folder = await open(dirname(path));
  await folder.sync().finally(() => folder.close());
}

/** The database was written to while it was read, again and again. */
export class NeverStill extends Error {
  override readonly name = 'NeverStill';
}

export interface BackupOptions {
  /** Whether all statements see the database as it was at the first. Where not, it is read until two readings are the same. */
  readonly isSnapshot: boolean;
  /** Told before each reading. */
  readonly onReading?: (reading: number) => void;
}

/**
 * Writes a backup of a database as it was at one moment. What was at `path` is replaced when the backup is whole, and left where
 * it cannot be made. Rejects with {@link NeverStill} where the database is written to through all readings.
 */
export async function backUp(query: Query, path: string, { isSnapshot, onReading }: BackupOptions): Promise<void> {
  const temporary = `${path}.partial`;
  try {
    let before: string | null = null;
    for (let reading = 1; reading <= MOST_READINGS; reading++) {
      onReading?.(reading);
      const digest = await writeReading(query, temporary, isCompressed(path));
      // The same twice is what it was between the two.
      if (isSnapshot || digest === before) return await settle(temporary, path);
      before = digest;
    }
    throw new NeverStill(
      `The database was written to while it was read, ${MOST_READINGS} times in succession. Back up when nothing is ingested.`,
    );
  } finally {
    await rm(temporary, { force: true });
  }
}
