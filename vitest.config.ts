import { join } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** What runs inside workerd, against real migrations. */
const WORKER_TESTS = ['test/{access,db,export,graphql,ingest,push,rereading}/**/*.test.ts', 'test/*.test.ts'];
/** What starts processes of its own: the product's commands, and Workers that are asked from outside. */
const PROCESS_TESTS = ['test/{running,scripts}/**/*.test.ts'];

/** Milliseconds; a hang is caught, a slow machine is not: speed belongs to the benchmarks. */
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // The lines of requests would bury what tests say; the test of the log reads them itself.
    onConsoleLog: (line) => !line.startsWith('{"requestId":'),
    // By default one core is left free, which of two is one too many.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...WORKER_TESTS, ...PROCESS_TESTS, '**/node_modules/**'],
          // Functions without state: what is loaded once serves all files.
          isolate: false,
          ...timeouts,
        },
      },
      {
        test: {
          name: 'process',
          include: PROCESS_TESTS,
          globalSetup: ['test/setup/prepared.ts'],
          ...timeouts,
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
        resolve: {
          alias: [{ find: /^wink-nlp$/, replacement: join(import.meta.dirname, 'test/setup/one-tagger.ts') }],
        },
        test: {
          name: 'worker',
          include: WORKER_TESTS,
          setupFiles: ['test/setup/anew.ts'],
          // A runtime takes seconds to start and to load the Worker; test/setup/anew.ts gives each file what a new one would.
          isolate: false,
          ...timeouts,
        },
      },
    ],
  },
});
