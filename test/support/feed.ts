// A feed that nobody follows.
import type { EventFeed } from '../../src/db/changes.ts';

export const silentFeed: EventFeed = {
  publish: async () => {},
  follow: async () => ({ from: 1, changes: (async function* () {})() }),
};
