// A local database of so many synthetic events, made once and kept as long as what it is made of stays the same.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedSynthetic } from '../scripts/synthetic/seed.ts';

const ROOT = join(import.meta.dirname, '..');
/** What the rows follow from. */
const SOURCES = ['migrations', 'scripts/synthetic', 'src/db/derived.ts', 'src/ingest', 'schema'];

function filesOf(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1))
    .sort();
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function isOfNow(path: string): boolean {
  try {
    return readFileSync(path, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/** The folder of a database of that many events; seeds it where there is none, or one of other tables or makers. */
export async function seededState(events: number, seed: number): Promise<string> {
  const state = join(ROOT, `.wrangler/bench/${events}-events-${seed}`);
  const madeOf = join(state, 'made-of');
  if (isOfNow(madeOf)) return state;
  rmSync(state, { recursive: true, force: true });
  console.log(`Seeding ${events} events …`);
  await seedSynthetic({ state, events, seed, onProgress: (made) => console.log(`  ${made}`) });
  writeFileSync(madeOf, fingerprint());
  return state;
}
