// Writes schema/schema.graphql, the SDL that clients generate their types from: npm run schema
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSdl } from '../src/graphql/sdl.ts';

await writeFile(join(import.meta.dirname, '../schema/schema.graphql'), printSdl());
