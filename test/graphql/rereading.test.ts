// Reading stored articles again, asked as a client asks.
import { beforeEach, describe, expect, it } from 'vitest';
import { EXTRACTOR_VERSION } from '../../src/extraction/limits.ts';
import { countRows, emptyTables, rowsOf, storeKey } from '../support/database.ts';
import { knock, operation } from '../support/front-door.ts';
import { expectInStep } from '../support/in-step.ts';
import { ask, globalId } from './ask.ts';
import { onDay, storeArticle } from './stored.ts';

const REEXTRACT = `mutation ($input: ReextractInput!) { result: reextract(input: $input) {
  __typename
  ... on Error { message }
  ... on InvalidField { field }
  ... on UnknownArticle { unknown: field }
  ... on ReextractSuccess {
    endCursor hasNextPage
    articles {
      article { id extractorVersion } changed problem parts
      events { eventId event { id type } outcome fields { field old new } successor }
      figuresAdded { measure low best high countText victimText claimantText quote }
      figuresRemoved { countText }
    }
  }
} }`;

let authorization: string;

beforeEach(async () => {
  await emptyTables();
  authorization = `Bearer ${(await storeKey(['read', 'review'])).key}`;
});

async function reextract(input: object = {}, headers: Record<string, string> = { authorization }) {
  const { data, errors } = await ask(REEXTRACT, { input }, headers);
  expect(errors).toBeUndefined();
  return data?.result;
}

describe('reextract', () => {
  it('reads what another extractor read, and tells what changes', async () => {
    const id = await storeArticle('', onDay('2019-01-01'));
    const dry = await reextract({ dryRun: true });
    expect(await rowsOf('articles')).toMatchObject([{ extractor_version: 'test' }]);
    const counted = await countRows();
    const told = await reextract();
    const [event] = await rowsOf('events');
    const eventId = globalId('Event', String(event?.id));
    expect(told).toMatchObject({
      __typename: 'ReextractSuccess',
      hasNextPage: false,
      articles: [
        {
          article: { id: globalId('Article', id), extractorVersion: EXTRACTOR_VERSION },
          changed: true,
          problem: null,
          parts: expect.arrayContaining(['SOURCES']),
          events: expect.arrayContaining([
            {
              eventId,
              event: { id: eventId, type: 'ARMED_CLASH' },
              outcome: 'CHANGED',
              fields: expect.arrayContaining([{ field: 'DATE_START', old: '2019-01-01', new: '2020-06-01' }]),
              successor: null,
            },
          ]),
          figuresRemoved: expect.arrayContaining([{ countText: 'thirteen' }]),
        },
      ],
    });
    expect(await countRows()).not.toEqual(counted);
    await expectInStep();
    // As it was told before it was done, but for what only is there then.
    const untold = (result: unknown) =>
      JSON.parse(JSON.stringify(result), (key, value) =>
        key === 'event' || key === 'extractorVersion' ? undefined : value,
      );
    expect(untold(dry)).toEqual(untold(told));
    expect(await reextract()).toMatchObject({ articles: [], endCursor: null, hasNextPage: false });
  });

  it('tells no quote to a key that may not read them', async () => {
    await storeArticle('', onDay('2019-01-01'));
    const quotesTo = async (scopes: Parameters<typeof storeKey>[0], QUOTES: string) => {
      const { key } = await storeKey(scopes);
      const query =
        'mutation { reextract(input: {dryRun: true}) { ... on ReextractSuccess { articles { figuresRemoved { quote } } } } }';
      return (await knock('/graphql', operation(query, {}, { authorization: `Bearer ${key}` }), { QUOTES })).text();
    };
    expect(await quotesTo(['review'], 'key')).toMatch(/"figuresRemoved":\[(?:\{"quote":null\},?)+\]/);
    for (const told of [await quotesTo(['read', 'review'], 'key'), await quotesTo(['review'], 'public')])
      expect(told).toContain('{"quote":"');
  });

  it('goes on behind the last of an earlier call', async () => {
    const ids = [await storeArticle('1', onDay('2019-01-01')), await storeArticle('2', onDay('2018-01-01'))].sort();
    const seen: unknown[] = [];
    let after: unknown = null;
    for (const hasNextPage of [true, false]) {
      const page = await reextract({ first: 1, after, dryRun: true });
      expect(page).toMatchObject({ hasNextPage, endCursor: expect.any(String) });
      if (typeof page !== 'object' || page === null || !('endCursor' in page) || !('articles' in page)) return;
      seen.push(page.articles);
      after = page.endCursor;
    }
    expect(seen).toMatchObject(ids.map((id) => [{ article: { id: globalId('Article', id) } }]));
  });

  it.each([
    ['no key', {}, {}, { __typename: 'Unauthorized' }],
    ['a key that is none', {}, { authorization: 'Bearer none' }, { __typename: 'Unauthorized' }],
    ['too many', { first: 26 }, undefined, { __typename: 'InvalidField', field: 'first' }],
    ['another cursor', { after: 'Query.articles:1' }, undefined, { __typename: 'InvalidField', field: 'after' }],
    [
      'an article that is not there',
      { articles: [globalId('Article', 'nowhere')] },
      undefined,
      { __typename: 'UnknownArticle', unknown: 'articles.0' },
    ],
  ])('refuses %s', async (_what, input, headers, refusal) => {
    expect(await reextract(input, headers)).toMatchObject(refusal);
  });
});
