import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'public/graphiql/examples');

const index = z
  .array(z.object({ title: z.string(), query: z.string(), variables: z.string().optional() }))
  .parse(JSON.parse(readFileSync(join(EXAMPLES, 'index.json'), 'utf8')));
const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'));

describe('the example queries of GraphiQL', () => {
  it.each(index.map(({ query }) => query))('%s is valid against the printed schema', (query) => {
    const document = parse(readFileSync(join(EXAMPLES, query), 'utf8'));
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  });

  it('are a dozen or more, each with a title of its own and a comment that tells what it shows', () => {
    expect(index.length).toBeGreaterThanOrEqual(12);
    expect(new Set(index.map(({ title }) => title)).size).toBe(index.length);
    expect(index.filter(({ query }) => !readFileSync(join(EXAMPLES, query), 'utf8').startsWith('# '))).toEqual([]);
  });

  it('have one operation each, under a name of its own: tabs and generated types are called by it', () => {
    const definitions = index.map(({ query }) => parse(readFileSync(join(EXAMPLES, query), 'utf8')).definitions);
    const names = definitions.map(([first]) => first?.kind === 'OperationDefinition' && first.name?.value);
    expect(definitions.filter(({ length }) => length !== 1)).toEqual([]);
    expect(names.filter((name) => !name)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are all in the index', () => {
    const listed = index.flatMap(({ query, variables }) => [query, variables ?? []].flat());
    expect(readdirSync(EXAMPLES).sort()).toEqual([...listed, 'index.json'].sort());
  });
});
