// Every mutation of the schema, asked with each scope by itself.
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ACCESS_SCOPES, type AccessScope } from '../../schema/vocabulary.ts';
import { schema } from '../../src/graphql/schema.ts';
import { ask, globalId } from '../graphql/ask.ts';
import { countRows, emptyTables, storeKey } from '../support/database.ts';

const EVENT = JSON.stringify(globalId('Event', 'nowhere'));
const OTHER_EVENT = JSON.stringify(globalId('Event', 'elsewhere'));
const ACTOR = JSON.stringify(globalId('Actor', 'nobody'));
const ARTICLE = JSON.stringify(globalId('Article', 'none'));
const REPORT = JSON.stringify(globalId('EventReport', 'none'));

/** What each mutation needs, and arguments that it refuses for another reason where it may be asked at all. */
const MUTATIONS: Readonly<Record<string, readonly [AccessScope, string]>> = {
  ingest: ['ingest', 'input: { text: "" }'],
  ingestBatch: ['ingest', 'inputs: [{ text: "" }, { text: " " }]'],
  ingestQueued: ['ingest', 'inputs: [{ text: "" }, { text: " " }]'],
  replayIngestTickets: ['ingest', 'input: { ids: ["none"] }'],
  reviewEvent: ['review', `input: { event: ${EVENT}, status: CONFIRMED }`],
  correctEvent: ['review', `input: { event: ${EVENT}, corrections: { fatalities: { best: 1 } } }`],
  mergeEvents: ['review', `input: { events: [${EVENT}, ${OTHER_EVENT}] }`],
  splitEvent: ['review', `input: { event: ${EVENT}, reports: [${REPORT}] }`],
  retractArticle: ['review', `input: { article: ${ARTICLE} }`],
  reextract: ['review', 'input: { first: 0 }'],
  addActor: ['review', 'input: { name: "", kind: REBEL_GROUP }'],
  addActorAlias: ['review', `input: { actor: ${ACTOR}, alias: { text: "" } }`],
  mergeActors: ['review', `input: { actor: ${ACTOR}, into: ${ACTOR} }`],
  addSource: ['review', 'input: { name: "", kind: NEWSPAPER }'],
  eraseArticle: ['admin', `input: { article: ${ARTICLE} }`],
  createKey: ['admin', 'input: { owner: "", scopes: [READ] }'],
  revokeKey: ['admin', 'input: { id: "none" }'],
};

const fields = schema.getMutationType()?.getFields() ?? {};

it('the table has every mutation, and each says in its description what it needs', () => {
  expect(Object.keys(MUTATIONS).toSorted()).toEqual(Object.keys(fields).toSorted());
  for (const [name, [scope]] of Object.entries(MUTATIONS))
    expect(fields[name]?.description).toContain(`Needs the scope \`${scope}\`.`);
});

const answer = z.object({ __typename: z.string(), message: z.string().optional() });
const answers = z.object({ result: z.union([answer.transform((one) => [one]), z.array(answer)]) });

/** The types and messages that a mutation answers: one, or one for each input. */
async function run(name: string, headers: Record<string, string>) {
  const [, given] = MUTATIONS[name] ?? [];
  const { data, errors } = await ask(
    `mutation { result: ${name}(${given}) { __typename ... on Error { message } } }`,
    {},
    headers,
  );
  expect(errors).toBeUndefined();
  return answers.parse(data).result;
}

describe.each(Object.entries(MUTATIONS))('%s', (name, [needed]) => {
  const keys = new Map<AccessScope, string>();
  beforeAll(async () => {
    await emptyTables();
    for (const scope of ACCESS_SCOPES) keys.set(scope, (await storeKey([scope])).key);
  });

  it.each(ACCESS_SCOPES)('by a key with the scope %s alone', async (scope) => {
    const answered = await run(name, { authorization: `Bearer ${keys.get(scope)}` });
    expect(answered.length).toBe(['ingestBatch', 'ingestQueued'].includes(name) ? 2 : 1);
    for (const { __typename, message } of answered) {
      if (scope === needed || scope === 'admin') {
        expect(__typename).not.toBe('Unauthorized');
      } else {
        expect(__typename).toBe('Unauthorized');
        expect(message).toContain(`a key with the scope "${needed}"`);
        expect(message).toContain(`has: ${scope}.`);
      }
    }
  });

  it.each([
    ['no key', {}],
    ['a key that is none', { authorization: 'Bearer sitrep_none' }],
  ])('by %s', async (_who, headers) => {
    for (const { __typename, message } of await run(name, headers)) {
      expect(__typename).toBe('Unauthorized');
      expect(message).toContain('Bearer');
    }
  });

  it('stores nothing where it is refused', async () => {
    await emptyTables();
    const { key } = await storeKey(ACCESS_SCOPES.filter((scope) => scope !== needed && scope !== 'admin'));
    await run(name, { authorization: `Bearer ${key}` });
    expect(await countRows()).toEqual({ accessKeys: 1 });
  });
});
