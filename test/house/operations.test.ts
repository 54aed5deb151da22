import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { operationsOf } from '../../scripts/operations.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'public/graphiql/examples');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

const schema = buildSchema(read(ROOT, 'schema/schema.graphql'));
const shipped = z.record(z.string(), z.string()).parse(JSON.parse(read(ROOT, 'public/operations.json')));

describe('public/operations.json', () => {
  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql')))('holds the example %s', (name) => {
    expect(shipped, 'run "npm run persist"').toMatchObject(operationsOf(name, read(EXAMPLES, name)));
  });

  it.each(Object.entries(shipped))('%s is valid against the printed schema', (_id, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});

describe('files of operations', () => {
  it.each([
    ['a document', 'a.graphql', '{ __typename }', '7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b'],
    ['a map of ids and texts', 'a.json', '{ "1f2e": "{ __typename }" }', '1f2e'],
    [
      'a manifest',
      'a.json',
      '{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id": "1f2e", "name": "A", "type": "query", "body": "{ __typename }" }] }',
      '1f2e',
    ],
  ])('%s', (_name, file, content, id) => {
    expect(operationsOf(file, content)).toEqual({ [id]: '{ __typename }' });
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '["{ __typename }"]'],
    ['a map of anything else', '{ "1f2e": 7 }'],
    [
      'a manifest of a version that is not known',
      '{ "format": "apollo-persisted-query-manifest", "version": 2, "operations": [] }',
    ],
  ])('%s is none', (_name, content) => {
    expect(() => operationsOf('a.json', content)).toThrow();
  });
});
