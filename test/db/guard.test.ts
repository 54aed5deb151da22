import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { stopUnless } from '../../src/db/guard.ts';

const write = (id: string) =>
  env.DB.prepare("INSERT INTO places (id, name, created_at) VALUES (?1, 'Town', '')").bind(id);
const written = async () => (await env.DB.prepare('SELECT id FROM places').all()).results;

it.each(['1', '2 > 1', 'EXISTS (SELECT 1 FROM sqlite_schema)'])('a batch goes on where %s', async (condition) => {
  const [guard] = await env.DB.batch([env.DB.prepare(stopUnless(condition)), write(condition)]);
  expect(guard?.meta.rows_written).toBe(0);
  expect(await written()).toContainEqual({ id: condition });
});

it.each(['0', '1 > 2', 'NULL', 'EXISTS (SELECT 1 FROM places WHERE 0)'])(
  'a batch stops, with nothing written, where %s',
  async (condition) => {
    const before = await written();
    const batch = env.DB.batch([write('first'), env.DB.prepare(stopUnless(condition)), write('last')]);
    await expect(batch).rejects.toThrow(/malformed JSON/);
    expect(await written()).toEqual(before);
  },
);
