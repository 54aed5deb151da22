// Clients that poll by `updatedSince`: what they miss and what they see twice.
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { events } from '../../schema/events.ts';
import { insertRows } from '../../src/db/insert-rows.ts';
import { ask } from './ask.ts';

const [EARLY, SAME, LATE] = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'];

const event = (id: string, updatedAt: string) => ({
  id,
  type: 'ATTACK' as const,
  category: 'VIOLENCE_AGAINST_CIVILIANS' as const,
  modality: 'ASSERTED' as const,
  orderDate: '',
  reviewStatus: 'UNREVIEWED' as const,
  createdAt: updatedAt,
  updatedAt,
  revision: 1,
});

// Stored in an order that is neither that of their ids nor of their instants.
const SAME_INSTANT = ['d', 'a', 'g', 'b', 'f', 'c', 'e'];

beforeAll(async () => {
  const rows = [event('z', EARLY), ...SAME_INSTANT.map((id) => event(id, SAME)), event('0', LATE)];
  await env.DB.batch(insertRows(env.DB, events, rows));
});

const QUERY = `query ($since: DateTime!, $first: Int!, $after: String) {
  events(filter: {updatedSince: $since}, orderBy: {field: UPDATED_AT, direction: ASC}, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id updatedAt }
  }
}`;

const answered = z.object({
  events: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(z.object({ id: z.string(), updatedAt: z.string() })),
  }),
});

const keyOf = (globalId: string) => atob(globalId).replace(/^Event:/, '');

/** The keys of all that changed since, page by page; `between` runs after each page. */
async function poll(since: string, first: number, between = async (_page: number) => {}): Promise<string[]> {
  const keys: string[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const { data, errors } = await ask(QUERY, { since, first, after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = answered.parse(data).events;
    keys.push(...nodes.map(({ id }) => keyOf(id)));
    if (!pageInfo.hasNextPage) return keys;
    after = pageInfo.endCursor;
    await between(page);
  }
}

it.each([1, 2, 3, 100])('events of one instant come once each, by id, on pages of %i', async (first) => {
  expect(await poll(EARLY, first)).toEqual(['z', ...SAME_INSTANT.toSorted(), '0']);
});

it('an instant includes itself, so that what shares that of the last one seen is not missed', async () => {
  expect(await poll(SAME, 2)).toEqual([...SAME_INSTANT.toSorted(), '0']);
  expect(await poll(LATE, 2)).toEqual(['0']);
});

it('an event that changes while it is paged past comes again, and no other is lost for it', async () => {
  const again = '2026-01-04T00:00:00.000Z';
  const seen = await poll(EARLY, 3, async (page) => {
    if (page === 1) await env.DB.prepare("UPDATE events SET updated_at = ? WHERE id = 'a'").bind(again).run();
  });
  expect(seen).toEqual(['z', ...SAME_INSTANT.toSorted(), '0', 'a']);
});
