// Writes public/operations.json, the operations that clients may name by an id instead of sending them: those of GraphiQL's
// examples, and those of the files that are given. Run it, commit what it writes, deploy:
//   npm run persist -- ../app/queries/*.graphql ../app/persisted-documents.json
// A .graphql file is one document, named by the SHA-256 of its bytes. A .json file is what clients' tools write: a map of
// ids and texts (graphql-codegen, Relay), or Apollo's manifest.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { operationsOf } from './operations.ts';

const ROOT = join(import.meta.dirname, '..');
const EXAMPLES = join(ROOT, 'public/graphiql/examples');

const schema = buildSchema(await readFile(join(ROOT, 'schema/schema.graphql'), 'utf8'));
const examples = (await readdir(EXAMPLES))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => join(EXAMPLES, name));
const operations: Record<string, string> = {};

for (const file of [...examples.sort(), ...process.argv.slice(2)]) {
  try {
    for (const [id, text] of Object.entries(operationsOf(file, await readFile(file, 'utf8')))) {
      const [fault] = validate(schema, parse(text));
      if (fault) throw fault;
      operations[id] = text;
    }
  } catch (error) {
    const fault =
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
    console.error(`${file} cannot be persisted: ${fault}`);
    process.exit(1);
  }
}
await writeFile(join(ROOT, 'public/operations.json'), `${JSON.stringify(operations, null, 2)}\n`);
console.log(`public/operations.json holds ${Object.keys(operations).length} operations.`);
