// Writes schema/schema.graphql, the SDL that clients generate their types from: npm run schema. With `--release` also
// schema/released.graphql, which later changes are compared with: to be run when a version goes out.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { printSdl } from '../src/graphql/sdl.ts';

const ROOT = join(import.meta.dirname, '..');
const sdl = printSdl();

await writeFile(join(ROOT, 'schema/schema.graphql'), sdl);
if (process.argv.includes('--release')) {
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
  await writeFile(join(ROOT, 'schema/released.graphql'), `# ${manifest.version}\n${sdl}`);
}
