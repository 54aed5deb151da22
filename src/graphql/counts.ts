// Counts that a page's own statement cannot give: asked for together, in one statement for all parents of a request.
import { createContextCache } from '@pothos/core';
import { type SQL, sql } from 'drizzle-orm';
import type { Context, Database } from '../context.ts';
import { MORE_THAN_COUNTED } from '../db/limits.ts';

interface Batch {
  readonly ids: Set<string>;
  readonly counts: Promise<ReadonlyMap<string, number>>;
}

/**
 * A function that counts what one parent has under a filter. `rowsOf` gives a SELECT of a parent's rows, one for each that
 * is to be counted; they are counted as far as totals are (db/totals.ts). All parents that are asked about in one turn of the
 * event loop, under one filter, make one statement.
 */
export function countLoader<Given>(rowsOf: (id: SQL, filter: Given) => SQL) {
  const openBatches = createContextCache(() => new Map<string, Batch>());

  async function count(db: Database, ids: ReadonlySet<string>, filter: Given) {
    const rows = await db.all<{ id: string; count: number }>(sql`select parent.value as id, (
        select count(*) from (${rowsOf(sql`parent.value`, filter)} limit ${MORE_THAN_COUNTED})
      ) as count from json_each(${JSON.stringify([...ids])}) as parent`);
    return new Map(rows.map((row) => [row.id, row.count]));
  }

  return async (context: Context, id: string, filter: Given): Promise<number> => {
    const open = openBatches(context);
    const key = JSON.stringify(filter ?? null);
    let batch = open.get(key);
    if (batch === undefined) {
      const ids = new Set<string>();
      const turn = new Promise<void>((resolve) => setTimeout(resolve, 0));
      batch = {
        ids,
        counts: turn.then(() => {
          open.delete(key);
          return count(context.db, ids, filter);
        }),
      };
      open.set(key, batch);
    }
    batch.ids.add(id);
    return (await batch.counts).get(id) ?? 0;
  };
}
