// Keys that objects have by themselves, as `__proto__` and `constructor`, mean nothing wherever a client may put them: they are
// refused as any other that is not known, or are names like others, and nothing inherits from what they hold.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storeKey } from '../support/database.ts';
import { knock } from '../support/front-door.ts';
import { ask, post } from './ask.ts';
import { storeArticle } from './stored.ts';

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
/** A filter that finds nothing; an object that inherited from it would find nothing either. */
const NOTHING = '{"country": ["XX"]}';

const OF_ALL_OBJECTS = Object.getOwnPropertyNames(Object.prototype);

beforeAll(async () => {
  await storeArticle('');
});

afterEach(() => {
  // Nothing was put where all objects look.
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(OF_ALL_OBJECTS);
  expect(Reflect.get({}, 'country')).toBeUndefined();
});

const totalSchema = z.object({ data: z.object({ events: z.object({ totalCount: z.number() }) }) });
const COUNT = 'query ($f: EventFilter) { events(filter: $f) { totalCount } }';
const count = async (body: string) => totalSchema.parse(await (await post(body)).json()).data.events.totalCount;
const exported = (filter: string) => knock(`/export/events.jsonl?filter=${encodeURIComponent(filter)}`);

describe.each(KEYS)('%s', (key) => {
  it.each([
    ['in a filter', `{"${key}": ${NOTHING}}`],
    ['beside a condition', `{"type": ["ARMED_CLASH"], "${key}": ${NOTHING}}`],
    ['in a part of one', `{"and": [{"${key}": ${NOTHING}}]}`],
    ['in what is not to be', `{"not": {"${key}": ${NOTHING}}}`],
    ['in a range', `{"date": {"from": "2000-01-01", "${key}": {"to": "1999-01-01"}}}`],
  ])('%s is refused as unknown, in a variable and in an export', async (_name, filter) => {
    const { errors } = await (await post(`{"query": "${COUNT}", "variables": {"f": ${filter}}}`)).json<{
      errors: unknown;
    }>();
    expect(errors).toMatchObject([{ message: expect.stringContaining(key), extensions: { code: 'BAD_USER_INPUT' } }]);
    const response = await exported(filter);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining(key) });
  });

  it('among variables gives none its value', async () => {
    expect(await count(`{"query": "${COUNT}", "variables": {"${key}": {"f": ${NOTHING}}}}`)).toBeGreaterThan(0);
  });

  it('in a body is no operation', async () => {
    const response = await post(`{"${key}": {"query": "{ __typename }"}}`);
    expect(await response.json()).not.toHaveProperty('data');
  });

  it('in extensions brings no operation', async () => {
    const inherited = `{"${key}": {"persistedQuery": {"version": 1, "sha256Hash": "${'a'.repeat(64)}"}}}`;
    expect(await count(`{"query": "{ events { totalCount } }", "extensions": ${inherited}}`)).toBeGreaterThan(0);
  });

  it('names no shipped operation', async () => {
    for (const id of [key, `sha256:${key}`]) {
      const response = await post(JSON.stringify({ documentId: id }));
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'PERSISTED_OPERATION_NOT_FOUND' } }],
      });
    }
  });

  it('names no file and no columns of an export', async () => {
    expect((await knock(`/export/${key}`)).status).toBe(404);
    expect((await knock(`/export/events.csv?columns=${key}`)).status).toBe(400);
    expect((await knock(`/export/events.csv?${key}=1`)).status).toBe(400);
  });

  it('is a name as any other in an article', async () => {
    const { key: bearer } = await storeKey();
    const input = {
      text: `Fighters of the ${key} killed four people in ${key} on Monday, the ${key} said. ${key} backed ${key}.`,
      title: `${key} kills four`,
      publisher: key,
      publishedAt: '2024-05-06',
    };
    const { data } = await ask(
      'mutation ($i: IngestInput!) { ingest(input: $i) { __typename ... on IngestSuccess { article { title publisher { name } } } } }',
      { i: input },
      { authorization: `Bearer ${bearer}` },
    );
    expect(data).toEqual({
      ingest: { __typename: 'IngestSuccess', article: { title: input.title, publisher: { name: key } } },
    });
  });
});
