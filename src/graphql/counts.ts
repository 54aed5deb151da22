// Counts that a page's own statement cannot give: asked for together, in one statement for all parents of a request.
import { createContextCache } from '@pothos/core';
import type { Context, Database } from '../context.ts';

interface Count {
  readonly id: string | null;
  readonly count: number;
}

interface Batch {
  readonly ids: Set<string>;
  readonly counts: Promise<ReadonlyMap<string | null, number>>;
}

/**
 * A function that counts something of one parent. `countAll` gets the ids of all parents that are asked about in one turn
 * of the event loop; a parent that it leaves out has none.
 */
export function countLoader(countAll: (db: Database, ids: readonly string[]) => PromiseLike<readonly Count[]>) {
  const openBatch = createContextCache((): { batch: Batch | null } => ({ batch: null }));
  return async (context: Context, id: string): Promise<number> => {
    const open = openBatch(context);
    if (open.batch === null) {
      const ids = new Set<string>();
      const turn = new Promise<void>((resolve) => setTimeout(resolve, 0));
      const counts = turn.then(async () => {
        open.batch = null;
        return new Map((await countAll(context.db, [...ids])).map((row) => [row.id, row.count]));
      });
      open.batch = { ids, counts };
    }
    open.batch.ids.add(id);
    return (await open.batch.counts).get(id) ?? 0;
  };
}
