// Whether all that follows from the tables is as it would be if it were made anew.
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { BREACHES } from '../../src/db/breaches.ts';
import { EVENT_CELLS } from '../../src/db/statistics/cells.ts';
import { rowsOf } from './database.ts';

/** Search holds what the tables say, nothing waits, the counts of events and the breaches are theirs, and no row points nowhere. */
export async function expectInStep(): Promise<void> {
  await env.DB.prepare("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)").run();
  expect(await rowsOf('searchChanges')).toEqual([]);
  const sides = ['search_composed', 'search_documents'];
  const { results: differing } = await env.DB.prepare(
    [sides, sides.toReversed()]
      .map(
        ([one, other]) =>
          `SELECT * FROM (SELECT type, key, title, body FROM ${one} EXCEPT SELECT type, key, title, body FROM ${other})`,
      )
      .join(' UNION ALL '),
  ).all();
  expect(differing).toEqual([]);
  for (const [table, { rebuild }] of [
    ['eventCells', EVENT_CELLS],
    ['breaches', BREACHES],
  ] as const) {
    const kept = await rowsOf(table);
    await env.DB.batch(rebuild.map((sql) => env.DB.prepare(sql)));
    expect(kept).toEqual(await rowsOf(table));
  }
  const { results: dangling } = await env.DB.prepare('PRAGMA foreign_key_check').all();
  expect(dangling).toEqual([]);
}
