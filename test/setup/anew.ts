// Before each file of Worker tests, in a runtime that has run others: modules that nobody has used, and nothing stored anywhere
// but an empty database, brought up to date by the real migrations.
import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';

/** Resets that are made before it is said that they leave something. */
const MOST_RESETS = 10;

/** How many tables, indexes, triggers and views the database has. */
const countDefined = () =>
  env.DB.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name NOT GLOB '_cf_*'").first<number>('n');

// Databases, caches and counts of rate limits are Durable Objects in the local runtime, beside those of the Worker.
for (let resets = 1; ; resets++) {
  await reset();
  if ((await countDefined()) === 0) break;
  if (resets === MOST_RESETS) throw new Error(`After ${resets} resets the database still holds what was in it.`);
}
// What an isolate keeps: the registry as it was read, the last answer of /health.
vi.resetModules();
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
