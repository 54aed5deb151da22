import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** What runs inside workerd, against real migrations; everything else is plain Node and quick. */
const WORKER_TESTS = ['test/{access,db,export,graphql,ingest,push,rereading}/**/*.test.ts', 'test/*.test.ts'];

/** Milliseconds; a hang is caught, a slow machine is not: speed belongs to the benchmarks. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    // The lines of requests would bury what tests say; the test of the log reads them itself.
    onConsoleLog: (line) => !line.startsWith('{"requestId":'),
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...WORKER_TESTS, '**/node_modules/**'],
          testTimeout,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              // Nobody reads it: tests deliver what they want to be read.
              queueProducers: { INGEST_QUEUE: { queueName: 'unread' } },
              bindings: {
                FUZZ_SEED: process.env.SITREP_FUZZ_SEED ?? '20190420',
                FUZZ_FACTOR: process.env.SITREP_FUZZ_FACTOR ?? '1',
                TEST_MIGRATIONS: await readD1Migrations({
                  migrationsDir: 'migrations',
                  migrationsPattern: 'migrations/*/migration.sql',
                }),
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: WORKER_TESTS,
          setupFiles: ['test/setup/migrations.ts'],
          testTimeout,
        },
      },
    ],
  },
});
