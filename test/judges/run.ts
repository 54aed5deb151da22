// npm run judges: clients and linters of others, against the schema and a Worker that is started for them with the sample
// articles in it. `npm run judges -- urql relay` asks some of them.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations, type LocalWorker, startWorker } from '../../scripts/local-worker.ts';
import { prepareDatabase } from '../../scripts/prepare-database.ts';
import { ingestSamples } from '../../scripts/seed.ts';
import { freePort } from '../scripts/free-port.ts';
import type { Judge, RunningWorker } from './judge.ts';

const HERE = import.meta.dirname;

/** What imports the judges' packages is loaded when they are there. */
const JUDGES: Readonly<Record<string, () => Promise<Judge>>> = {
  'graphql-eslint': async () => (await import('./linters.ts')).lintWithEslint,
  'graphql-schema-linter': async () => (await import('./linters.ts')).lintWithSchemaLinter,
  'graphql-inspector': async () => (await import('./inspector.ts')).compareWithReleased,
  'graphql-codegen': async () => (await import('./codegen.ts')).typeExamples,
  'relay-compiler': async () => (await import('./relay/relay.ts')).compileWithRelay,
  relay: async () => (await import('./relay/relay.ts')).pageWithRelay,
  recheck: async () => (await import('./recheck.ts')).recheckPatterns,
  apollo: async () => (await import('./apollo.ts')).pageWithApollo,
  urql: async () => (await import('./urql.ts')).pageWithUrql,
};
/** Those that ask the Worker. */
const CLIENTS = ['relay', 'apollo', 'urql'];

/** Brings the judges' packages where they are not those of the lock file. */
async function install(): Promise<void> {
  const installed = join(HERE, 'node_modules/.installed.json');
  const lock = await readFile(join(HERE, 'package-lock.json'), 'utf8');
  if ((await readFile(installed, 'utf8').catch(() => null)) === lock) return;
  console.log('Installing the judges …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HERE,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The packages of the judges could not be installed; npm’s own words stand above.');
  await writeFile(installed, lock);
}

/** Starts a Worker with the samples in a database of its own. */
async function start(state: string): Promise<{ worker: LocalWorker; access: RunningWorker }> {
  await applyMigrations(state);
  const key = await prepareDatabase(state);
  const worker = await startWorker({ port: await freePort(), state });
  await ingestSamples(worker.address, key);
  return { worker, access: { endpoint: `${worker.address}/graphql`, key } };
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in JUDGES));
if (unknown.length > 0) {
  console.error(`There is no judge named ${unknown.join(', ')}. There are: ${Object.keys(JUDGES).join(', ')}.`);
  process.exit(2);
}
const names = Object.keys(JUDGES).filter((name) => chosen.length === 0 || chosen.includes(name));

const failed: string[] = [];
const state = await mkdtemp(join(tmpdir(), 'sitrep-judges-'));
let worker: LocalWorker | undefined;
// Also where a client throws outside of what it was asked: nothing that was started is left behind.
for (const end of ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException'] as const) {
  process.on(end, async (reason) => {
    console.error(reason);
    await worker?.stop();
    process.exit(1);
  });
}
try {
  await install();
  let access: RunningWorker = { endpoint: '', key: '' };
  if (names.some((name) => CLIENTS.includes(name))) ({ worker, access } = await start(state));
  for (const name of names) {
    try {
      const judge = await JUDGES[name]?.();
      console.log(`ok     ${name}: ${await judge?.(access)}`);
    } catch (error) {
      failed.push(name);
      console.log(`FAILED ${name}:`, error);
    }
  }
} finally {
  await worker?.stop();
  await rm(state, { recursive: true, force: true });
}
console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
