import { beforeAll, describe, expect, it } from 'vitest';
import { countRows, storeKey } from '../support/database.ts';
import { type Answer, ask, post } from './ask.ts';
import { askCounting } from './statements.ts';

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) {
    __typename
    ... on IngestSuccess { created article { id title publishedAt { date } sentences { text } } events { outcome event { id type } } }
    ... on Error { message }
    ... on TextTooLong { limit length }
    ... on FieldTooLong { field }
  }
}`;

const ARTICLE = {
  title: 'Shells hit a market in Marneth',
  text: 'MARNETH, 3 May 2021 (Meridian Wire) - Rebels shelled a market in the town of Al-Bab on Sunday, killing at least four civilians, a local council said.',
  publishedAt: '2021-05-03',
  publisher: 'Meridian Wire',
};

let authorization: string;

beforeAll(async () => {
  const { key } = await storeKey();
  authorization = `Bearer ${key}`;
});

function ingest(input: object, headers: Record<string, string> = { authorization }): Promise<Answer> {
  return ask(INGEST, { input }, headers);
}

describe('ingest', () => {
  it('stores an article once, and says so the second time', async () => {
    const first = await ingest(ARTICLE);
    expect(first).toMatchObject({
      data: {
        ingest: {
          __typename: 'IngestSuccess',
          created: true,
          article: { title: ARTICLE.title, publishedAt: { date: '2021-05-03' } },
        },
      },
    });
    const rows = await countRows();
    const second = await ingest(ARTICLE);
    expect(second).toMatchObject({ data: { ingest: { created: false } } });
    expect(await countRows()).toEqual(rows);
    const found = (answer: Answer) => JSON.stringify(answer).replaceAll(/"(?:CREATED|UNCHANGED)"|true|false/g, '');
    expect(found(second)).toBe(found(first));
  });

  it('loads the events of its answer in one statement, whatever their number', async () => {
    const text = `${ARTICLE.text}\nGunmen killed two soldiers in Homs on Saturday. A car bomb killed five civilians in Idlib on Friday.`;
    const { answer, statements } = await askCounting(INGEST, { input: { ...ARTICLE, text } }, { authorization });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ ingest: { created: true } });
    expect(statements.filter(({ sql }) => sql.includes('from "events" as "d0"'))).toHaveLength(1);
  });

  it.each([
    ['EmptyText', { text: ' \n ' }],
    ['HtmlText', { text: '<!DOCTYPE html><html><body>Two killed</body></html>' }],
    ['InvalidDate', { publishedAt: '2021-02-30' }],
    ['InvalidDate', { publishedAt: 'yesterday' }],
    ['InvalidUrl', { url: 'javascript:alert(1)' }],
    ['NotText', { text: 'Two killed\u0000' }],
    ['TextTooLong', { text: 'Two killed. '.repeat(20_000) }],
    ['TextTooComplex', { text: 'Two were killed.\n'.repeat(5_001) }],
    ['FieldTooLong', { publisher: 'x'.repeat(10_000) }],
    ['UnsupportedLanguage', { language: 'fr' }],
  ])('answers with %s, a message, and nothing stored', async (type, change) => {
    const rows = await countRows();
    const { data, errors } = await ingest({ ...ARTICLE, ...change });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ ingest: { __typename: type, message: expect.stringMatching(/send|shorten|leave/) } });
    expect(await countRows()).toEqual(rows);
  });

  it('answers an article that is sent again under its key as the first time, and another one with IdempotencyConflict', async () => {
    const sent = { ...ARTICLE, title: 'Sent once', idempotencyKey: 'once' };
    const first = await ingest(sent);
    expect(first).toMatchObject({ data: { ingest: { created: true } } });
    expect(await ingest(sent)).toEqual(first);
    expect(await ingest({ ...sent, title: 'Sent twice' })).toEqual({
      data: { ingest: { __typename: 'IdempotencyConflict', message: expect.stringContaining('a key of its own') } },
    });
  });

  it('takes 100 KB', async () => {
    const { data } = await ingest({
      ...ARTICLE,
      text: `${ARTICLE.text} ${'Nothing else was reported that day. '.repeat(2_900)}`,
    });
    expect(data).toMatchObject({ ingest: { created: true } });
  });

  it.each([
    ['no key', {}],
    ['a wrong key', { authorization: 'Bearer sitrep_wrong' }],
    ['another scheme', { authorization: 'Basic c2l0cmVw' }],
  ])('is Unauthorized with %s', async (_name, headers) => {
    const { data } = await ingest(ARTICLE, headers);
    expect(data).toMatchObject({ ingest: { __typename: 'Unauthorized', message: expect.stringContaining('Bearer') } });
  });

  it('is Unauthorized without the scope', async () => {
    const { key } = await storeKey(['read']);
    const { data } = await ingest(ARTICLE, { authorization: `Bearer ${key}` });
    expect(data).toMatchObject({ ingest: { __typename: 'Unauthorized', message: expect.stringContaining('ingest') } });
  });

  it.each([
    ['no text', {}],
    ['a text that is none', { text: 7 }],
    ['an unknown field', { text: 'x', html: '<p>' }],
  ])('is refused by its type with %s', async (_name, input) => {
    const response = await post(JSON.stringify({ query: INGEST, variables: { input } }), { authorization });
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('$input') }] });
  });
});

describe('ingestBatch', () => {
  const BATCH =
    'mutation ($inputs: [IngestInput!]!) { ingestBatch(inputs: $inputs) { __typename ... on IngestSuccess { article { title } } } }';

  it('gives one result each, in order', async () => {
    const inputs = [{ ...ARTICLE, title: 'First' }, { text: '' }, { ...ARTICLE, title: 'Third' }];
    expect(await ask(BATCH, { inputs }, { authorization })).toEqual({
      data: {
        ingestBatch: [
          { __typename: 'IngestSuccess', article: { title: 'First' } },
          { __typename: 'EmptyText' },
          { __typename: 'IngestSuccess', article: { title: 'Third' } },
        ],
      },
    });
  });

  it('tells each article by its own key', async () => {
    const inputs = ['Fourth', 'Fifth', 'Fourth'].map((title) => ({ ...ARTICLE, title, idempotencyKey: 'of a batch' }));
    expect(await ask(BATCH, { inputs }, { authorization })).toMatchObject({
      data: {
        ingestBatch: [
          { __typename: 'IngestSuccess' },
          { __typename: 'IdempotencyConflict' },
          { __typename: 'IngestSuccess' },
        ],
      },
    });
  });

  it('takes no more than 25', async () => {
    const { errors } = await ask(BATCH, { inputs: Array(26).fill({ text: 'x' }) }, { authorization });
    expect(errors?.[0]?.message).toContain('at most 25 articles');
  });
});
