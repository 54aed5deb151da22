import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { REEXTRACT, type ReextractOptions, reextractArticles } from '../../src/cli/reextract-articles.ts';

const OPTIONS: ReextractOptions = {
  articles: [],
  all: false,
  dryRun: false,
  limit: Number.POSITIVE_INFINITY,
  after: null,
};

const AS_IT_WAS = { changed: false, problem: null, parts: [], events: [], figuresAdded: [], figuresRemoved: [] };
const FIGURE = { measure: 'KILLED', claimantText: null, quote: 'two dead' };

const UNCHANGED = { ...AS_IT_WAS, article: { id: 'A1', title: 'One' } };
const UNREADABLE = { ...AS_IT_WAS, article: { id: 'A2', title: null }, problem: 'Only English is read.' };
const CHANGED = {
  article: { id: 'A3', title: 'Three' },
  changed: true,
  problem: null,
  parts: ['TALLIES'],
  events: [
    { eventId: 'E1', outcome: 'CHANGED', successor: null, fields: [{ field: 'FATALITIES_BEST', old: null, new: '2' }] },
    { eventId: 'E2', outcome: 'REMOVED', successor: 'E1', fields: [] },
  ],
  figuresAdded: [{ ...FIGURE, countText: 'two', claimantText: 'SANA' }],
  figuresRemoved: [{ ...FIGURE, countText: 'twelve' }],
};

const asked = z.object({
  variables: z.object({ input: z.looseObject({ after: z.string().optional(), first: z.number() }) }),
});

/** A Worker that holds these articles: gives what it was asked for, and what was printed. */
async function run(stored: readonly object[], options: Partial<ReextractOptions> = {}, stopAfter = 99) {
  const inputs: z.infer<typeof asked>['variables']['input'][] = [];
  const lines: string[] = [];
  const send = async (body: object) => {
    const { input } = asked.parse(body).variables;
    inputs.push(input);
    const start = Number(input.after ?? 0);
    const articles = stored.slice(start, start + Math.min(input.first, 2));
    const end = start + articles.length;
    return {
      data: {
        reextract: {
          articles,
          endCursor: articles.length > 0 ? String(end) : null,
          hasNextPage: end < stored.length,
        },
      },
    };
  };
  await reextractArticles(
    { send, print: (line) => lines.push(line), isStopped: () => inputs.length >= stopAfter },
    { ...OPTIONS, ...options },
  );
  return { inputs, lines };
}

describe('npm run reextract', () => {
  it('asks what the schema has', () => {
    const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
    expect(validate(schema, parse(REEXTRACT)).map(({ message }) => message)).toEqual([]);
  });

  it('goes through all pages, and prints what changes and the totals', async () => {
    const { inputs, lines } = await run([UNCHANGED, UNREADABLE, CHANGED]);
    expect(inputs).toEqual([
      { dryRun: false, first: 25 },
      { dryRun: false, first: 25, after: '2' },
    ]);
    expect(lines).toEqual([
      'A2: left as it is. Only English is read.',
      'A3 “Three”',
      '  event E1 CHANGED',
      '    FATALITIES_BEST: none → 2',
      '  event E2 REMOVED, now E1',
      '  − KILLED twelve: “two dead”',
      '  + KILLED two (SANA): “two dead”',
      '  also TALLIES',
      '3 articles read, 1 changed, 1 left as they are; events: 1 CHANGED, 1 REMOVED; figures: 1 more, 1 less',
    ]);
  });

  it('hands its options on', async () => {
    const { inputs } = await run([UNCHANGED], { articles: ['A1'], dryRun: true, after: '0', limit: 7 });
    expect(inputs).toEqual([{ articles: ['A1'], dryRun: true, after: '0', first: 7 }]);
    expect((await run([UNCHANGED], { all: true })).inputs).toMatchObject([{ all: true }]);
  });

  it.each([
    ['the limit', { limit: 1 }, 99, '1'],
    ['being stopped', {}, 1, '2'],
  ])('says where to go on after %s', async (_what, options, stopAfter, cursor) => {
    const { lines } = await run([UNCHANGED, UNCHANGED, UNCHANGED], options, stopAfter);
    expect(lines.at(-1)).toBe(`To go on: --after ${cursor}`);
  });

  it('says where to go on where a request fails', async () => {
    const lines: string[] = [];
    const pages = [
      { data: { reextract: { articles: [UNCHANGED], endCursor: 'c', hasNextPage: true } } },
      { data: { reextract: { __typename: 'Unauthorized', message: 'Needs a key.' } } },
    ];
    const running = reextractArticles(
      { send: async () => pages.shift(), print: (line) => lines.push(line), isStopped: () => false },
      OPTIONS,
    );
    await expect(running).rejects.toThrow('Needs a key.');
    expect(lines.at(-1)).toBe('To go on: --after c');
  });

  it('prints nothing where the first request fails', async () => {
    const lines: string[] = [];
    const running = reextractArticles(
      {
        send: async () => ({ data: null, errors: [{ message: 'Not now.' }] }),
        print: (line) => lines.push(line),
        isStopped: () => false,
      },
      OPTIONS,
    );
    await expect(running).rejects.toThrow('Not now.');
    expect(lines).toEqual([]);
  });
});
