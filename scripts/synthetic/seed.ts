// Synthetic events into the local database of a state folder, migrations and registry first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealEntries } from '../../src/access/audit/seal.ts';
import { readPlaces } from '../../src/extraction/gazetteer/packed.ts';
import { storePackagedRegistry } from '../../src/registry/packaged.ts';
import { databaseFile } from '../database-file.ts';
import { startRuntime } from '../local-runtime.ts';
import { applyMigrations } from '../local-worker.ts';
import { load } from './database.ts';
import { syntheticRows } from './stories.ts';

const GAZETTEER = join(import.meta.dirname, '../../public/gazetteer.bin');
/** Actors and sources are older than all news of them, and of the same age in every run. */
const REGISTERED_AT = new Date('2014-01-01T00:00:00Z');

export interface SeedOptions {
  /** Folder of the local database. No Worker may be running on it. */
  readonly state: string;
  readonly events: number;
  readonly seed: number;
  /** Told of now and then. */
  readonly onProgress?: (events: number) => void;
}

export interface Seeded {
  readonly events: number;
  readonly articles: number;
  /** Of all tables. */
  readonly rows: number;
  /** Path of the database. */
  readonly file: string;
}

/** Events between two reports of progress. */
const PROGRESS = 50_000;

async function storeRegistry(state: string): Promise<void> {
  const runtime = startRuntime(state);
  try {
    const DB = await runtime.getD1Database('DB');
    await storePackagedRegistry(DB, REGISTERED_AT);
    await sealEntries(DB, () => REGISTERED_AT);
  } finally {
    await runtime.dispose();
  }
}

/** All places that ship with the product. */
export function packedPlaces() {
  const packed = readFileSync(GAZETTEER);
  const bytes = new ArrayBuffer(packed.byteLength);
  new Uint8Array(bytes).set(packed);
  return [...readPlaces(bytes)];
}

/** Adds synthetic events to what is there. All of them are stored, or none. */
export async function seedSynthetic({ state, events, seed, onProgress }: SeedOptions): Promise<Seeded> {
  await applyMigrations(state);
  await storeRegistry(state);
  const file = databaseFile(state);
  const loading = load(file);
  const made = { events: 0, articles: 0, rows: 0 };
  try {
    for (const story of syntheticRows({ events, seed, places: packedPlaces() })) {
      const before = made.events;
      for (const rows of story) {
        loading.insert(rows);
        made.articles += rows.articles.length;
        made.events += rows.events.length;
        for (const list of Object.values(rows)) made.rows += list.length;
      }
      if (Math.floor(made.events / PROGRESS) > Math.floor(before / PROGRESS)) onProgress?.(made.events);
    }
    loading.finish();
  } catch (error) {
    loading.abandon();
    if (error instanceof Error && /UNIQUE constraint failed/.test(error.message)) {
      throw new Error(`Events of seed ${seed} are stored already. Give another --seed, or delete ${state}.`);
    }
    throw error;
  }
  return { ...made, file };
}
