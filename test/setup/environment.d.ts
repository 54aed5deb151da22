/// <reference types="@cloudflare/vitest-plugin/types" />

declare namespace Cloudflare {
  interface Env {
    readonly DB: D1Database;
    readonly ASSETS: Fetcher;
    readonly INGEST_QUEUE: Queue<string>;
    readonly EVENT_FEED: DurableObjectNamespace<import('../../src/push/feed-object.ts').FeedObject>;
    /** Bound by vitest.config.ts, for tests alone; so are those below. */
    readonly FUZZ_SEED: string;
    /** How many times as many cases as usual. */
    readonly FUZZ_FACTOR: string;
    readonly TEST_MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
  interface GlobalProps {
    mainModule: typeof import('../../src/index.ts');
  }
}

/** A file's text, as Vite gives it. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** The package's one file, which it says nothing of. */
declare module 'wink-nlp/src/wink-nlp.js' {
  export { default } from 'wink-nlp';
}
