// What SQLite itself can check: its pages, its foreign keys, its full-text tables.
import type { Check, DifferingRow } from './check.ts';

/** Pages, records and indexes. `integrity_check` would also compare indexes with their tables, but D1 refuses it. */
const PAGES: Check = {
  name: 'pages and records are whole (quick_check)',
  async differing(connection, atMost) {
    const { results } = await connection.prepare(`PRAGMA quick_check(${atMost})`).all<DifferingRow>();
    return results.filter(({ quick_check }) => quick_check !== 'ok');
  },
};

const FOREIGN_KEYS: Check = {
  name: 'foreign keys point to rows (foreign_key_check)',
  async differing(connection, atMost) {
    const { results } = await connection.prepare('PRAGMA foreign_key_check').all<DifferingRow>();
    return results.slice(0, atMost);
  },
};

const FULL_TEXT_TABLES = `SELECT name FROM sqlite_schema
  WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%' AND sql LIKE '%USING fts5%' ORDER BY name`;

/** Every full-text table there is, against what it indexes. Asks to write, as FTS5 will have it, but changes nothing. */
const FULL_TEXT: Check = {
  name: 'full-text tables hold what they index (FTS5 integrity-check)',
  async differing(connection, atMost) {
    const { results } = await connection.prepare(FULL_TEXT_TABLES).all<{ readonly name: string }>();
    const faults: DifferingRow[] = [];
    for (const { name } of results) {
      try {
        // Rank 1: also against the texts of a table that keeps none itself.
        await connection.prepare(`INSERT INTO "${name}" ("${name}", rank) VALUES ('integrity-check', 1)`).run();
      } catch (error) {
        faults.push({ table: name, fault: error instanceof Error ? error.message : String(error) });
      }
    }
    return faults.slice(0, atMost);
  },
};

export const INTEGRITY: readonly Check[] = [PAGES, FOREIGN_KEYS, FULL_TEXT];
