// Once, before the tests that start processes: what they start from, so that each need not make it anew.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../../scripts/local-worker.ts';
import { prepareDatabase } from '../../scripts/prepare-database.ts';

const ROOT = join(import.meta.dirname, '../..');
const WRANGLER = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');

const execute = promisify(execFile);

/** Nothing of this is changed by a test: each works on a copy. */
export interface Prepared {
  /** Path of the Worker, bundled into one module as it is deployed. */
  readonly script: string;
  /** Folder of a local database that has been migrated, and is empty. */
  readonly migrated: string;
  /** Folder of one that also has the packaged registry and a key. */
  readonly furnished: string;
  /** That key, which may do everything. */
  readonly key: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly prepared: Prepared;
  }
}

async function bundle(folder: string): Promise<string> {
  await execute(process.execPath, [WRANGLER, 'deploy', '--dry-run', '--outdir', folder], {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error(`The Worker was bundled as ${scripts.join(', ')}.`);
  return join(folder, script);
}

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'sitrep-prepared-'));
  const [migrated, furnished] = [join(scratch, 'migrated'), join(scratch, 'furnished')];
  const [script] = await Promise.all([bundle(join(scratch, 'bundle')), applyMigrations(migrated)]);
  await cp(migrated, furnished, { recursive: true });
  project.provide('prepared', { script, migrated, furnished, key: await prepareDatabase(furnished) });
  return () => rm(scratch, { recursive: true, force: true });
}
