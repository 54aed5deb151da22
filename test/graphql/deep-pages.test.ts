import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from './ask.ts';
import { askCounting } from './statements.ts';
import { storeArticle } from './stored.ts';

beforeAll(async () => {
  for (const name of ['one', 'two', 'three']) await storeArticle(` ${name}`);
});

const page = z.object({ page: z.object({ pageInfo: z.object({ startCursor: z.string(), endCursor: z.string() }) }) });
const steps = z.array(z.object({ detail: z.string() }));

/** What SQLite does with the table that a page is of. */
async function planOf(sql: string, parameters: readonly unknown[]): Promise<string> {
  const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .bind(...parameters)
    .all();
  return steps.parse(plan.results).find(({ detail }) => /^(?:SCAN|SEARCH) d0\b/.test(detail))?.detail ?? '';
}

describe('a page past a cursor', () => {
  it.each([
    ['events', '', /USING .*INDEX events_date \(\(order_date,id\)</],
    ['events', 'orderBy: { field: DATE, direction: ASC }', /USING .*INDEX events_date \(\(order_date,id\)>/],
    [
      'events',
      'orderBy: { field: FATALITIES, direction: DESC }',
      /USING .*INDEX events_fatalities \(\(order_fatalities,id\)</,
    ],
    ['events', 'orderBy: { field: UPDATED_AT, direction: ASC }', /USING .*INDEX events_updated \(\(updated_at,id\)>/],
    ['events', 'filter: { country: ["SY"] }', /USING .*INDEX events_in_country \(country=\? AND \(order_date,id\)</],
    // Bounded by days as well, on the side of the cursor and on the other.
    [
      'events',
      'filter: { date: { from: "2000-01-01", to: "2040-12-31" } }',
      /USING .*INDEX events_date \(.*\(order_date,id\)</,
    ],
    [
      'events',
      'filter: { date: { from: "2000-01-01", to: "2040-12-31" } }, orderBy: { field: DATE, direction: ASC }',
      /USING .*INDEX events_date \(\(order_date,id\)>/,
    ],
    ['articles', '', /USING .*INDEX articles_date \(\(order_date,id\)</],
    ['agreements', '', /USING .*INDEX agreements_date \(\(order_date,id\)</],
    ['actors', '', /USING .*INDEX actors_name \(\(name,id\)>/],
    ['sources', '', /USING .*INDEX sources_name \(\(name,id\)>/],
  ])('of %s (%s) begins in an index', async (field, argument, plan) => {
    const connection = (position: string) =>
      `{ page: ${field}(${position} ${argument}) { pageInfo { startCursor endCursor } nodes { id } } }`;
    const { data, errors } = await ask(connection('first: 1'));
    expect(errors).toBeUndefined();
    const { endCursor } = page.parse(data).page.pageInfo;
    const { answer, statements } = await askCounting(connection(`first: 1, after: ${JSON.stringify(endCursor)}`));
    expect(answer.errors).toBeUndefined();
    const [statement] = statements;
    expect(await planOf(statement?.sql ?? '', statement?.parameters ?? [])).toMatch(plan);
  });
});
