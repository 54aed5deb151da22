// GraphiQL's example queries, each asked of a database that holds the sample articles, as `npm start` lays it.
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import indexText from '../../public/graphiql/examples/index.json?raw';
import samples from '../../scripts/samples.jsonl?raw';
import { storeKey } from '../support/database.ts';
import { ask, post } from './ask.ts';

const texts: Record<string, string> = import.meta.glob('../../public/graphiql/examples/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const textOf = (name: string) => texts[`../../public/graphiql/examples/${name}`] ?? '';

const index = z
  .array(z.object({ query: z.string(), variables: z.string().optional() }))
  .parse(JSON.parse(indexText))
  .map(({ query, variables }) => ({
    name: query,
    query: textOf(query),
    variables: z.looseObject({}).parse(variables === undefined ? {} : JSON.parse(textOf(variables))),
  }));
const isSubscription = ({ query }: { query: string }) => /^subscription\b/m.test(query);

let authorization: string;

beforeAll(async () => {
  authorization = `Bearer ${(await storeKey(['read', 'ingest', 'review'])).key}`;
  const inputs = samples
    .trim()
    .split('\n')
    .map((line) => {
      const { id: _id, ...input } = z.looseObject({ id: z.string() }).parse(JSON.parse(line));
      return input;
    });
  const ingest = 'mutation ($inputs: [IngestInput!]!) { ingestBatch(inputs: $inputs) { __typename } }';
  const { data } = await ask(ingest, { inputs }, { authorization });
  expect(data).toEqual({ ingestBatch: inputs.map(() => ({ __typename: 'IngestSuccess' })) });
});

/** What shows nothing: null, a connection without items, or a typed error. */
const nothing = z.union([
  z.null(),
  z.object({ nodes: z.array(z.unknown()).length(0) }),
  z.object({ edges: z.array(z.unknown()).length(0) }),
  z.object({ message: z.string() }),
]);

describe('an example query', () => {
  it.each(index.filter((example) => !isSubscription(example)))(
    '$name finds something in the samples',
    async (example) => {
      const { data, errors } = await ask(example.query, example.variables, { authorization });
      expect(errors).toBeUndefined();
      const answers = Object.values(data ?? {});
      expect(answers).not.toEqual([]);
      expect(answers.filter((answer) => nothing.safeParse(answer).success)).toEqual([]);
    },
  );

  it.each(index.filter(isSubscription))('$name opens a stream', async ({ query, variables }) => {
    const response = await post(JSON.stringify({ query, variables }), { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    await response.body?.cancel();
  });
});
