// The checks of a database, a line each, as they are made.

import { readLines } from '../src/access/audit/lines.ts';
import { verifyLog } from '../src/access/audit/verify.ts';
import type { Connection } from '../src/db/database.ts';
import type { Check, DifferingRow } from '../src/db/verify/check.ts';
import { CHECKS, verify } from '../src/db/verify/verify.ts';
import { migrationsOf } from './backup/dump.ts';
import { queryD1 } from './backup/restore.ts';
import { DEFINED, migrationNames, schemaOf, settingsOf } from './backup/schema.ts';

const DIFFERENCE = `SELECT iif(sum(here) > 0, 'only here', 'only in the migrations') AS "is", type, name, sql FROM (
    SELECT type, name, sql, 1 AS here FROM (${DEFINED})
    UNION ALL SELECT value ->> 'type', value ->> 'name', value ->> 'sql', -1 FROM json_each(?1))
  GROUP BY type, name, sql HAVING sum(here) <> 0 LIMIT ?2`;

/** What is defined is what the migrations define: no trigger is missing, no table is another one. */
const SCHEMA: Check = {
  name: 'tables, indexes, views and triggers are those of the migrations',
  async differing(connection, atMost) {
    const applied = await migrationsOf(queryD1(connection));
    const known = migrationNames();
    const differing = [
      ...known.filter((name) => !applied.includes(name)).map((name) => ({ migration: name, is: 'not applied' })),
      ...applied.filter((name) => !known.includes(name)).map((name) => ({ migration: name, is: 'of another version' })),
    ];
    if (differing.length > 0) return differing.slice(0, atMost);
    const { definitions, fullText, settings } = await schemaOf(known);
    const { results } = await connection
      .prepare(DIFFERENCE)
      .bind(JSON.stringify(definitions), atMost)
      .all<DifferingRow>();
    if (results.length > 0) return results;
    const names = fullText.map(({ name }) => name);
    const here = await settingsOf(queryD1(connection), names);
    if (JSON.stringify(here) === JSON.stringify(settings)) return [];
    return [{ is: 'settings of full-text tables', here, 'in the migrations': settings }];
  },
};

/** Entries that still wait for their seal are no fault of the database: `npm run audit:verify` tells of them. */
const AUDIT: Check = {
  name: 'the audit log is the one that was sealed',
  async differing(connection, atMost) {
    const lines = readLines(async (sql, values) => {
      const { results } = await connection
        .prepare(sql)
        .bind(...values)
        .all();
      return results;
    });
    const { faults } = await verifyLog(lines, [], new Date());
    return faults
      .filter(({ kind }) => kind !== 'UNSEALED')
      .slice(0, atMost)
      .map(({ kind, message }) => ({ kind, message }));
  },
};

const ALL: readonly Check[] = [SCHEMA, ...CHECKS, AUDIT];

/** Makes every check of a database and prints what came of it. @returns whether all hold */
export async function reportChecks(connection: Connection): Promise<boolean> {
  let failed = 0;
  for await (const { name, holds, rows, problem } of verify(connection, ALL)) {
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}`);
    if (problem !== null) console.log(`       ${problem}`);
    for (const row of rows) console.log(`       ${JSON.stringify(row)}`);
    if (!holds) failed += 1;
  }
  console.log(failed === 0 ? `All ${ALL.length} checks hold.` : `${failed} of ${ALL.length} checks fail.`);
  return failed === 0;
}
