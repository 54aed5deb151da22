// Brings GraphiQL's prebuilt files into public/graphiql/vendor, so that it opens without a network and no build is
// needed. Run it after changing a version below, and commit what it writes: node scripts/vendor-graphiql.ts
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VENDOR = join(import.meta.dirname, '../public/graphiql/vendor');

/**
 * GraphiQL 4 is the last with one prebuilt script; its script wants React as a global, which React 18 is the last to be.
 * The explorer is of the same @graphiql/react as GraphiQL. Each file goes by the name behind it.
 */
const PACKAGES: readonly { name: string; version: string; files: Readonly<Record<string, string>> }[] = [
  { name: 'react', version: '18.3.1', files: { 'umd/react.production.min.js': 'react.production.min.js' } },
  { name: 'react-dom', version: '18.3.1', files: { 'umd/react-dom.production.min.js': 'react-dom.production.min.js' } },
  {
    name: 'graphiql',
    version: '4.1.2',
    files: { 'graphiql.min.js': 'graphiql.min.js', 'graphiql.min.css': 'graphiql.min.css' },
  },
  {
    name: '@graphiql/plugin-explorer',
    version: '4.0.6',
    files: { 'dist/index.umd.js': 'explorer.js', 'dist/style.css': 'explorer.css' },
  },
];

const scratch = await mkdtemp(join(tmpdir(), 'graphiql-'));
try {
  await mkdir(VENDOR, { recursive: true });
  for (const { name, version, files } of PACKAGES) {
    const folder = join(scratch, name);
    await mkdir(folder, { recursive: true });
    await run('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`]);
    const archive = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
    await run('tar', ['-xzf', join(folder, archive), '-C', folder]);
    for (const [file, target] of Object.entries(files)) {
      await copyFile(join(folder, 'package', file), join(VENDOR, target));
    }
  }
} finally {
  await rm(scratch, { recursive: true });
}
