// Writes schema/schema.graphql, the SDL that clients generate their types from: npm run schema
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';

const SDL = join(import.meta.dirname, '../schema/schema.graphql');

await writeFile(SDL, `${printSchema(lexicographicSortSchema(schema))}\n`);
