import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { places } from '../../schema/places.ts';
import { insertRows } from '../../src/db/insert-rows.ts';
import { MAXIMUM_JSON_LENGTH } from '../../src/db/limits.ts';
import { emptyTables, rowsOf } from '../support/database.ts';

function place(id: string, name = 'Somewhere') {
  return { id, name, createdAt: '' };
}

beforeEach(emptyTables);

describe('rows as JSON', () => {
  it('keep every kind of value', async () => {
    const row = {
      id: '1',
      geonamesId: 1,
      name: 'Qu"ote \\ \u0001 ünï 😀 \u2028',
      kind: 'TOWN' as const,
      country: null,
      latitude: -34.5,
      longitude: 36,
      createdAt: '2020-01-01',
    };
    await env.DB.batch(insertRows(env.DB, places, [row]));
    const { geonamesId, createdAt, ...same } = row;
    expect(await rowsOf('places')).toEqual([
      { ...same, geonames_id: geonamesId, created_at: createdAt, admin1: null, population: null, order_population: -1 },
    ]);
  });

  it('need no statement when there are none, and one for a thousand', async () => {
    expect(insertRows(env.DB, places, [])).toEqual([]);
    const thousand = Array.from({ length: 1_000 }, (_, index) => place(String(index)));
    const statements = insertRows(env.DB, places, thousand);
    expect(statements).toHaveLength(1);
    await env.DB.batch(statements);
    expect(await rowsOf('places')).toHaveLength(1_000);
  });

  it('part where a bound value would grow too long', async () => {
    const long = 'x'.repeat(MAXIMUM_JSON_LENGTH / 3);
    const statements = insertRows(
      env.DB,
      places,
      [1, 2, 3, 4, 5].map((id) => place(String(id), long)),
    );
    expect(statements).toHaveLength(3);
    await env.DB.batch(statements);
    expect(await rowsOf('places')).toHaveLength(5);
  });

  it('of a taken key are left alone only when asked, and broken ones never', async () => {
    await env.DB.batch(insertRows(env.DB, places, [place('1', 'First')]));
    const again = [place('1', 'Second'), place('2')];
    await expect(env.DB.batch(insertRows(env.DB, places, again))).rejects.toThrow(/UNIQUE/);
    await env.DB.batch(insertRows(env.DB, places, again, { ifAbsent: true }));
    expect(await rowsOf('places')).toMatchObject([{ name: 'First' }, { id: '2' }]);
    const broken = insertRows(env.DB, places, [{ ...place('3'), population: 1.5 }], { ifAbsent: true });
    await expect(env.DB.batch(broken)).rejects.toThrow(/cannot store REAL value in INTEGER column/);
  });
});
