// How many rows there are, counted only so far: what counting costs does not grow with the database.
import { count, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { relations } from '../../schema/relations.ts';
import { MORE_THAN_COUNTED } from './limits.ts';

/** Rows of a table that a condition holds for, all without one. MORE_THAN_COUNTED means that or more. */
export async function countUpTo(
  db: DrizzleD1Database<typeof relations>,
  table: SQLiteTable,
  condition: SQL | undefined,
): Promise<number> {
  const rows = db
    .select({ one: sql`1`.as('one') })
    .from(table)
    .where(condition)
    .limit(MORE_THAN_COUNTED)
    .as('counted');
  const [counted] = await db.select({ rows: count() }).from(rows);
  return counted?.rows ?? 0;
}
