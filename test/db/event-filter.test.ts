import { env } from 'cloudflare:workers';
import { drizzle } from 'drizzle-orm/d1';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { events } from '../../schema/events.ts';
import { eventFilter } from '../../src/db/filters/event-filter.ts';
import { prepareFilter } from '../../src/db/filters/filter.ts';
import { fitD1 } from '../../src/db/fit-d1.ts';
import { insertRows } from '../../src/db/insert-rows.ts';
import { plan } from '../../src/db/plans.ts';

/** First and last day; null where open, and both where undated. */
const SPANS: readonly (readonly [string | null, string | null])[] = [
  ['2019-05-01', '2019-05-01'],
  ['2019-04-30', '2019-05-02'],
  ['2019-03-01', '2019-04-30'],
  ['2019-03-31', '2019-05-01'],
  ['2019-01-01', '2019-12-31'],
  ['2011-03-15', '2019-05-01'],
  ['2011-03-15', '2018-12-31'],
  ['2011-03-15', null],
  [null, '2019-05-01'],
  ['2019-12-31', '2020-02-01'],
  [null, null],
];

const RANGES = [
  {},
  { from: '2019-05-01' },
  { to: '2019-05-01' },
  { from: '2019-05-01', to: '2019-05-01' },
  { from: '2019-05-03', to: '2019-06-30' },
  { from: '2012-01-01', to: '2012-01-31' },
  { from: '2020-03-01' },
  { from: '2020-01-01', to: '2020-01-31' },
  { to: '2011-03-14' },
];

beforeAll(async () => {
  const rows = SPANS.map(([dateStart, dateEnd], index) => ({
    id: String(index),
    type: 'ATTACK' as const,
    category: 'VIOLENCE_AGAINST_CIVILIANS' as const,
    modality: 'ASSERTED' as const,
    dateStart,
    dateEnd,
    orderDate: dateStart ?? dateEnd ?? '',
    reviewStatus: 'UNREVIEWED' as const,
    createdAt: '',
    updatedAt: '',
    revision: 1,
  }));
  await env.DB.batch(insertRows(env.DB, events, rows));
});

describe('a range of days', () => {
  it.each(RANGES)('%j is overlapped by the events that its days meet', async (range) => {
    const condition = prepareFilter(eventFilter, { date: range });
    const found = await drizzle(fitD1(env.DB.withSession()))
      .select({ id: events.id })
      .from(events)
      .where(condition?.(events));
    const { from = '', to = '9999' } = range;
    const expected = SPANS.flatMap(([start, end], index) => {
      const first = start ?? end;
      return first !== null && first <= to && (end ?? '9999') >= from ? [String(index)] : [];
    });
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  it('is looked for from soon before it, not from the beginning', async () => {
    const condition = prepareFilter(eventFilter, { date: { from: '2020-01-01' } });
    const query = drizzle(env.DB).select({ id: events.id }).from(events).where(condition?.(events)).toSQL();
    const page = plan({
      sql: `${query.sql} order by "order_date" desc, "id" desc limit 51`,
      parameters: z.array(z.string()).parse(query.params),
    });
    const steps = await env.DB.prepare(`explain query plan ${page.sql}`)
      .bind(...page.parameters)
      .all<{ detail: string }>();
    const details = steps.results.map(({ detail }) => detail).join('\n');
    expect(details).toContain('USING INDEX events_date (order_date>?)');
    expect(details).toContain('USING INDEX events_long');
  });
});
