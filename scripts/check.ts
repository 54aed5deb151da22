// npm run check: everything that must hold before a change lands. `npm run check -- types style` runs some of it.
import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { audit } from './audit.ts';

const ROOT = join(import.meta.dirname, '..');
/** Half a megabyte under the 3 MB that the platform's free plan takes. */
const BUNDLE_LIMIT_BYTES = 2_500_000;

const execute = promisify(execFile);
// The project's own tools, also where this is run without npm.
process.env.PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);

interface Verdict {
  readonly passed: boolean;
  readonly message: string;
}

/** Runs a tool and shows what it prints. */
function run(command: string, ...args: string[]): Verdict {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  return { passed: status === 0, message: [command, ...args].join(' ') };
}

/** Lets drizzle-kit continue a copy of the migrations: what it adds is what the tables have and the migrations lack. */
async function checkMigrations(): Promise<Verdict> {
  const scratch = await mkdtemp(join(tmpdir(), 'sitrep-check-'));
  try {
    await cp(join(ROOT, 'migrations'), scratch, { recursive: true });
    const before = await readdir(scratch);
    const generate = ['generate', '--dialect', 'sqlite', '--schema', './schema/*.ts', '--out', scratch];
    const { stdout } = await execute('drizzle-kit', generate, { cwd: ROOT });
    const added = (await readdir(scratch)).filter((name) => !before.includes(name));
    if (added.length === 0) return { passed: true, message: `${before.length} migrations, in step with the tables` };
    return { passed: false, message: `the tables have changed; run "npm run migration"\n${stdout}` };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Bundles as a deployment would, and reads from wrangler's report what would be sent. */
async function checkBundle(): Promise<Verdict> {
  const { stdout, stderr } = await execute('wrangler', ['deploy', '--dry-run'], {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
  });
  const kibibytes = /Total Upload: .{1,30} gzip: ([\d.]+) KiB/.exec(stdout)?.[1];
  // Wrangler's launcher exits with 0 even where the process that bundles was killed: only the report tells.
  if (kibibytes === undefined)
    return { passed: false, message: `wrangler ended without weighing a bundle (was it killed?)\n${stdout}${stderr}` };
  const bytes = Number(kibibytes) * 1024;
  const size = `${(bytes / 1e6).toFixed(2)} MB gzipped, of ${BUNDLE_LIMIT_BYTES / 1e6} MB`;
  return { passed: bytes <= BUNDLE_LIMIT_BYTES, message: `the Worker's bundle has ${size}` };
}

/** In the order of how soon each can fail. The SDL is compared with the schema by one of the tests. */
const CHECKS: Readonly<Record<string, () => Verdict | Promise<Verdict>>> = {
  types: () => run('tsc', '--noEmit'),
  // Biome heeds CI before NO_COLOR.
  style: () => run('biome', 'ci', ...(process.env.NO_COLOR === undefined ? [] : ['--colors=off']), '.'),
  migrations: checkMigrations,
  bundle: checkBundle,
  // One of `npm run judges`, quick once they are installed: no breaking change of the schema without a version's note.
  breaking: () => run('node', 'test/judges/run.ts', 'graphql-inspector'),
  // Quick as well where patterns are as they were: those that are known to be safe are not looked at again.
  patterns: () => run('node', 'test/judges/run.ts', 'recheck'),
  audit,
  tests: () => run('vitest', 'run'),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`There is no check named ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}

const failed: string[] = [];
for (const [name, check] of Object.entries(CHECKS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  let verdict: Verdict;
  try {
    verdict = await check();
  } catch (error) {
    verdict = { passed: false, message: error instanceof Error ? error.message : String(error) };
  }
  console.log(`${verdict.passed ? 'ok    ' : 'FAILED'} ${name}: ${verdict.message}`);
  if (!verdict.passed) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`);
  process.exit(1);
}
