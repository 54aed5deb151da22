// Thousands of operations made from the SDL, asked of a database with articles in it: whatever falls, the Worker answers with
// data or with errors that say what is wrong. Other operations with another seed: `SITREP_FUZZ_SEED=7 npx vitest run …`.
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { writeArticle } from '../../bench/articles.ts';
import sdl from '../../schema/schema.graphql?raw';
import samples from '../../scripts/samples.jsonl?raw';
import { storePackagedRegistry } from '../../src/registry/packaged.ts';
import { storeKey } from '../support/database.ts';
import { expectInStep } from '../support/in-step.ts';
import { ask, post } from './ask.ts';
import { type Operation, operationsOf } from './generated/operations.ts';
import type { Known } from './generated/values.ts';

const schema = buildSchema(sdl);

/** Milliseconds; these take half a minute where nothing else runs. */
const TIMEOUT = 900_000;

let known: Known;
let authorization: string;

/** The connections of the query type by the types of their nodes. */
const CONNECTIONS = {
  Actor: 'actors',
  Agreement: 'agreements',
  Article: 'articles',
  Event: 'events',
  Place: 'places',
  Source: 'sources',
  Tally: 'tallies',
};
const page = z.object({
  nodes: z.array(z.looseObject({ id: z.string(), slug: z.string().optional() })).min(1),
  pageInfo: z.object({ startCursor: z.string(), endCursor: z.string() }),
});

/** What a client would find: ids, slugs and cursors of what is there. */
async function lookUp(): Promise<Known> {
  const query = `{ ${Object.entries(CONNECTIONS)
    .map(([type, name]) => {
      const slug = type === 'Actor' || type === 'Source' ? 'slug' : '';
      return `${type}: ${name}(first: 8) { nodes { id ${slug} } pageInfo { startCursor endCursor } }`;
    })
    .join(' ')} }`;
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  const pages = z.record(z.string(), page).parse(data);
  return {
    ids: Object.fromEntries(Object.entries(pages).map(([type, { nodes }]) => [type, nodes.map(({ id }) => id)])),
    slugs: Object.values(pages).flatMap(({ nodes }) => nodes.flatMap(({ slug }) => slug ?? [])),
    cursors: Object.values(pages).flatMap(({ pageInfo }) => [pageInfo.startCursor, pageInfo.endCursor]),
  };
}

beforeAll(async () => {
  await storePackagedRegistry(env.DB, new Date('2026-01-01T00:00:00Z'));
  authorization = `Bearer ${(await storeKey(['read', 'ingest', 'review', 'admin'])).key}`;
  const inputs = [
    ...samples
      .trim()
      .split('\n')
      .map((line) => {
        const { id: _id, ...input } = z.looseObject({ id: z.string() }).parse(JSON.parse(line));
        return input;
      }),
    ...Array.from({ length: 16 }, (_, at) => ({
      text: writeArticle(1_200, at).text,
      publishedAt: `2024-03-${10 + at}`,
    })),
  ];
  const ingest = 'mutation ($inputs: [IngestInput!]!) { ingestBatch(inputs: $inputs) { __typename } }';
  const { data } = await ask(ingest, { inputs }, { authorization });
  expect(data).toEqual({ ingestBatch: inputs.map(() => ({ __typename: 'IngestSuccess' })) });
  known = await lookUp();
}, TIMEOUT);

const answered = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string().min(5),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .min(1)
    .optional(),
});
type Answered = z.infer<typeof answered>;

/** Faults of the Worker's own: it cannot write what it has found, or does not know what to say of it. */
const OWN_FAULT =
  /cannot represent|Cannot return null|Expected (?:value|Iterable)|must resolve|Unexpected|undefined|\[object/;

/** Asks, and holds the answer to what every answer must be. */
async function check({ query, variables }: Operation, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await post(JSON.stringify({ query, variables }), headers);
  const text = await response.text();
  expect([200, 400], text.slice(0, 500)).toContain(response.status);
  const answer = answered.parse(JSON.parse(text));
  expect('data' in answer || 'errors' in answer).toBe(true);
  for (const { message, extensions, path } of answer.errors ?? []) {
    expect(extensions.code, message).not.toBe('INTERNAL_SERVER_ERROR');
    if (path !== undefined) expect(message).not.toMatch(OWN_FAULT);
  }
  return answer;
}

const runs = (numRuns: number) => ({ seed: Number(env.FUZZ_SEED), numRuns: numRuns * Number(env.FUZZ_FACTOR) });

let log: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  // Whatever is masked is logged.
  expect(log.mock.calls).toEqual([]);
  log.mockRestore();
});

/** The fields of all types that queries lead to. */
function fieldsOfQueries(): ReadonlySet<string> {
  const types = new Set<string>();
  const fields = new Set<string>();
  const visitType = (type: GraphQLNamedType): void => {
    if (types.has(type.name)) return;
    types.add(type.name);
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) visitType(possible);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      fields.add(`${type.name}.${field.name}`);
      visitType(getNamedType(field.type));
    }
  };
  const root = schema.getQueryType();
  if (root) visitType(root);
  return fields;
}

describe('operations made from the SDL', { timeout: TIMEOUT }, () => {
  it('5,000 queries are answered, and most of them with nothing but data', async () => {
    let clean = 0;
    const asked = new Set<string>();
    const types = new TypeInfo(schema);
    const noting = visitWithTypeInfo(types, {
      Field: ({ name }) => void asked.add(`${types.getParentType()?.name}.${name.value}`),
    });
    const { numRuns } = runs(5_000);
    await fc.assert(
      fc.asyncProperty(operationsOf(schema, 'query', known, 6), async (operation) => {
        // Some fields need a key: most of the queries bring one.
        const isKeyed = operation.query.length % 4 !== 0;
        const { errors } = await check(operation, isKeyed ? { authorization } : {});
        const codes = (errors ?? []).map(({ extensions }) => extensions.code);
        expect(codes.filter((code) => code.startsWith('GRAPHQL_'))).toEqual([]);
        if (errors === undefined) {
          clean++;
          visit(parse(operation.query), noting);
        }
      }),
      runs(5_000),
    );
    // So that the rest says something: what was asked was run, and hardly anything that can be asked was left out.
    expect(clean / numRuns, 'share of queries with nothing but data').toBeGreaterThan(0.7);
    const reachable = [...fieldsOfQueries()];
    expect(reachable.filter((field) => asked.has(field)).length / reachable.length).toBeGreaterThan(0.95);
  });

  it('500 queries with something taken out, doubled or put in are answered or refused', async () => {
    const change = fc.record({
      at: fc.nat(),
      length: fc.integer({ min: 0, max: 12 }),
      put: fc.oneof(
        fc.constant(''),
        fc.constantFrom(...'{}()[]:!$@"#&|,.', '...', 'null', '-1', '1e9', '"""', 'on', '\u0000'),
      ),
    });
    const broken = fc.tuple(operationsOf(schema, 'query', known, 5), fc.array(change, { minLength: 1, maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(
        broken.map(([{ query, variables }, changes]) => ({
          variables,
          query: changes.reduce((text, { at, length, put }) => {
            const place = at % (text.length + 1);
            return text.slice(0, place) + put + text.slice(place + length);
          }, query),
        })),
        async (operation) => void (await check(operation)),
      ),
      runs(500),
    );
  });

  it('300 mutations are done or refused, and leave everything in step', async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(operationsOf(schema, 'mutation', known, 4), async (operation) => {
        const { errors } = await check(operation, { authorization });
        if (errors === undefined) done++;
      }),
      runs(300),
    );
    expect(done / runs(300).numRuns).toBeGreaterThan(0.3);
    await expectInStep();
  });
});
