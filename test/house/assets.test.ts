import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';

it('static assets are handed out by the Worker alone, as its settings allow and with its headers', () => {
  const { assets } = unstable_readConfig(
    { config: join(import.meta.dirname, '../../wrangler.toml') },
    { hideWarnings: true },
  );
  expect(assets).toMatchObject({ directory: 'public', run_worker_first: true });
});
