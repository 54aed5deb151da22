// What one request works with: its database session, its clock, who asks.
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { relations } from '../schema/relations.ts';

export type Database = DrizzleD1Database<typeof relations>;

export interface Context {
  /** On one D1 session, so that a request reads what it has written. */
  readonly db: Database;
}
