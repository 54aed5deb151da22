// The database of a file of Worker tests. The real migrations are applied before each file (test/setup/anew.ts).
import { env } from 'cloudflare:workers';
import { getTableName } from 'drizzle-orm';
import { tables } from '../../schema/relations.ts';
import { makeKey } from '../../src/access/keys.ts';
import { insertRows } from '../../src/db/insert-rows.ts';
import type { AccessScope, Viewer } from '../../src/db/keys.ts';

type TableKey = keyof typeof tables;

const isTableKey = (key: string): key is TableKey => key in tables;

const AUDIT_LOG: readonly string[] = ['auditEntries', 'auditSeals'];

/** Every table but the audit log, which tells of what was. */
export const tableKeys = Object.keys(tables)
  .filter(isTableKey)
  .filter((key) => !AUDIT_LOG.includes(key));

/** How many rows each table has; tables without rows are left out, and the guard, whose row says nothing, and the audit log, which is never emptied. */
export async function countRows(): Promise<Partial<Record<TableKey, number>>> {
  const { linkGuard: _guard, auditEntries: _entries, auditSeals: _seals, ...counted } = tables;
  const names = Object.entries(counted).map(([key, table]) => [key, getTableName(table)] as const);
  const counts = await env.DB.batch<{ count: number }>(
    names.map(([, name]) => env.DB.prepare(`SELECT count(*) AS count FROM "${name}"`)),
  );
  return Object.fromEntries(
    names.map(([key], index) => [key, counts[index]?.results[0]?.count ?? 0]).filter(([, count]) => count !== 0),
  );
}

/** Every row of a table, in the order of its key. */
export async function rowsOf(key: TableKey): Promise<Record<string, unknown>[]> {
  const { results } = await env.DB.prepare(`SELECT * FROM "${getTableName(tables[key])}"`).all();
  return results;
}

/** Empties every table but the audit log, which refuses that. */
export async function emptyTables(): Promise<void> {
  const { auditEntries: _entries, auditSeals: _seals, ...emptied } = tables;
  const names = Object.values(emptied).map(getTableName);
  await env.DB.batch([
    env.DB.prepare('PRAGMA defer_foreign_keys = ON'),
    ...names.map((name) => env.DB.prepare(`DELETE FROM "${name}"`)),
  ]);
}

/** Stores a new access key. `key` is what goes into the header. */
export async function storeKey(
  scopes: readonly AccessScope[] = ['read', 'ingest'],
  ownerId = 'owner',
): Promise<{ readonly key: string; readonly viewer: Viewer }> {
  const { key, row } = await makeKey(ownerId, scopes, new Date('2026-01-01T00:00:00Z'));
  await env.DB.batch(insertRows(env.DB, tables.accessKeys, [row]));
  return { key, viewer: { keyId: row.id, ownerId, scopes: new Set(scopes) } };
}
