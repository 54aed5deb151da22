// A regrouping as statements of the batch that makes it true.
import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { agreements } from '../../schema/agreements.ts';
import { events } from '../../schema/events.ts';
import { eventChanges, type removedAgreements, removedEvents } from '../../schema/history.ts';
import { type agreementBlocks, articleCopies, type reportBlocks, reportLinks } from '../../schema/linking.ts';
import type { Connection } from '../db/database.ts';
import { insertRows } from '../db/insert-rows.ts';

/** Where reports that are stored already move to. */
export interface Move {
  readonly reportId: string;
  readonly eventId: string;
  /** The order date of the event, which participants and figures repeat. */
  readonly eventDate: string;
}

/** An event that gave its id up. */
export interface Absorption {
  readonly id: string;
  /** The event that answers to it; null where its last report is gone. */
  readonly successorId: string | null;
}

/** Events or agreements as they are from now on: new ones, and stored ones that have changed. */
export function storeWholes<Table extends typeof events | typeof agreements>(
  connection: Connection,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
) {
  const assignments = Object.values(getTableColumns(table))
    .filter(({ generated, name }) => generated === undefined && name !== 'id' && name !== 'created_at')
    .map(({ name }) => `"${name}" = excluded."${name}"`);
  return insertRows(connection, table, rows, { onConflict: `(id) DO UPDATE SET ${assignments.join(', ')}` });
}

/**
 * Tables of what a report says. They repeat the date of the event that it is filed under, and their rows go with a report that is
 * filed under another one, by their foreign keys.
 */
const TOLD = ['participants', 'casualty_figures'];
const MOVES = `(SELECT value ->> 0 AS report_id, value ->> 1 AS event_id, value ->> 2 AS event_date FROM json_each(?1)) AS move`;

/** Files stored reports, with all that they say, under other events, or under their own at another date. */
export function moveReports(connection: Connection, moves: readonly Move[]): D1PreparedStatement[] {
  if (moves.length === 0) return [];
  const list = JSON.stringify(moves.map(({ reportId, eventId, eventDate }) => [reportId, eventId, eventDate]));
  const statements = [
    // While the reports still stand where they stood.
    `UPDATE violations SET event_id = move.event_id FROM ${MOVES}, event_reports AS report
     WHERE report.id = move.report_id AND report.event_id <> move.event_id
       AND violations.event_id = report.event_id AND violations.article_id = report.article_id`,
    `UPDATE event_reports SET event_id = move.event_id FROM ${MOVES}
     WHERE event_reports.id = move.report_id AND event_reports.event_id <> move.event_id`,
    ...TOLD.map(
      (table) => `UPDATE ${table} SET event_date = move.event_date FROM ${MOVES}
        WHERE ${table}.event_id = move.event_id AND ${table}.report_id = move.report_id
          AND ${table}.event_date <> move.event_date`,
    ),
    // The id of an event that was absorbed is that of its report, and answers with whatever the report is of.
    `UPDATE removed_events SET successor_id = move.event_id FROM ${MOVES}
     WHERE removed_events.id = move.report_id AND removed_events.successor_id IS NOT NULL`,
  ];
  return statements.map((sql) => connection.prepare(sql).bind(list));
}

/** How a figure stands to those of other reports of its event. */
export interface Standing {
  readonly supersededById: string | null;
  readonly contestedById: string | null;
}

/** Notes which later figure superseded each figure, and which rival one contests it. */
export function noteStandings(connection: Connection, standings: ReadonlyMap<string, Standing>): D1PreparedStatement[] {
  if (standings.size === 0) return [];
  const list = [...standings].map(([id, { supersededById, contestedById }]) => [id, supersededById, contestedById]);
  return [
    connection
      .prepare(
        `UPDATE casualty_figures SET superseded_by_id = noted.value ->> 1, contested_by_id = noted.value ->> 2
         FROM json_each(?1) AS noted WHERE casualty_figures.id = noted.value ->> 0
           AND (superseded_by_id IS NOT noted.value ->> 1 OR contested_by_id IS NOT noted.value ->> 2)`,
      )
      .bind(JSON.stringify(list)),
  ];
}

type Blocks = typeof reportBlocks | typeof agreementBlocks;

/** Files reports where others find them. */
export function fileReports<Table extends Blocks>(
  connection: Connection,
  blocks: Table,
  rows: readonly InferInsertModel<Table>[],
) {
  return insertRows(connection, blocks, rows, { ifAbsent: true });
}

/** Takes reports out of where others find them. */
export function unfileReports(connection: Connection, blocks: Blocks, rows: readonly InferInsertModel<Blocks>[]) {
  if (rows.length === 0) return [];
  return [
    connection
      .prepare(
        `DELETE FROM ${getTableName(blocks)} WHERE (block, day, report_id) IN
           (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1))`,
      )
      .bind(JSON.stringify(rows.map(({ block, day, reportId }) => [block, day, reportId]))),
  ];
}

/** How reports stand to each other. A score leaves a person's word as it is. */
export function storeLinks(connection: Connection, rows: readonly InferInsertModel<typeof reportLinks>[]) {
  return insertRows(connection, reportLinks, rows, {
    onConflict: '(report_id, other_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons',
  });
}

/** Which articles repeat the text of an earlier one. */
export function storeCopies(connection: Connection, rows: readonly InferInsertModel<typeof articleCopies>[]) {
  return insertRows(connection, articleCopies, rows, {
    onConflict: '(article_id) DO UPDATE SET original_id = excluded.original_id',
  });
}

/** Notes that articles repeat the text of no earlier one any more. */
export function removeCopies(connection: Connection, articleIds: readonly string[]): D1PreparedStatement[] {
  if (articleIds.length === 0) return [];
  return [
    connection
      .prepare('DELETE FROM article_copies WHERE article_id IN (SELECT value FROM json_each(?1))')
      .bind(JSON.stringify(articleIds)),
  ];
}

/**
 * Takes events out that gave their id up: what a person put right in them and their history go to the successor, and the id
 * is kept as one that was. To come after everything was moved away from them.
 */
export function removeEvents(
  connection: Connection,
  absorptions: readonly Absorption[],
  now: string,
): D1PreparedStatement[] {
  if (absorptions.length === 0) return [];
  const list = JSON.stringify(absorptions.map(({ id, successorId }) => [id, successorId]));
  const REMOVED = `(SELECT value ->> 0 AS id, value ->> 1 AS successor_id FROM json_each(?1)) AS removed`;
  const statements = [
    `INSERT INTO event_corrections (event_id, field, value, at, key_id, note)
     SELECT removed.successor_id, field, correction.value, at, key_id, note
     FROM ${REMOVED} JOIN event_corrections AS correction ON correction.event_id = removed.id
     WHERE removed.successor_id IS NOT NULL ORDER BY at
     ON CONFLICT (event_id, field) DO UPDATE SET value = excluded.value, at = excluded.at, key_id = excluded.key_id,
       note = excluded.note WHERE excluded.at > event_corrections.at`,
    'DELETE FROM event_corrections WHERE event_id IN (SELECT value ->> 0 FROM json_each(?1))',
    `UPDATE event_changes SET event_id = removed.successor_id FROM ${REMOVED}
     WHERE event_changes.event_id = removed.id AND removed.successor_id IS NOT NULL`,
    `UPDATE violations SET event_id = removed.successor_id FROM ${REMOVED} WHERE violations.event_id = removed.id`,
  ];
  return [
    ...statements.map((sql) => connection.prepare(sql).bind(list)),
    ...removeWholes(connection, events, removedEvents, { absorptions, now }),
  ];
}

/**
 * Deletes events or agreements that gave their id up, and keeps the id as one that was. Ids that they answered to are answered
 * by the same successor.
 */
export function removeWholes(
  connection: Connection,
  wholes: typeof events | typeof agreements,
  removed: typeof removedEvents | typeof removedAgreements,
  { absorptions, now }: { readonly absorptions: readonly Absorption[]; readonly now: string },
): D1PreparedStatement[] {
  if (absorptions.length === 0) return [];
  const list = JSON.stringify(absorptions.map(({ id, successorId }) => [id, successorId]));
  const [whole, kept] = [getTableName(wholes), getTableName(removed)];
  const statements = [
    `UPDATE ${kept} SET successor_id = gone.value ->> 1 FROM json_each(?1) AS gone
     WHERE ${kept}.successor_id = gone.value ->> 0`,
    `DELETE FROM ${whole} WHERE id IN (SELECT value ->> 0 FROM json_each(?1))`,
  ];
  return [
    ...statements.map((sql) => connection.prepare(sql).bind(list)),
    ...insertRows(
      connection,
      removed,
      absorptions.map(({ id, successorId }) => ({ id, successorId, removedAt: now })),
      { onConflict: '(id) DO UPDATE SET successor_id = excluded.successor_id, removed_at = excluded.removed_at' },
    ),
  ];
}

/** Ids that are an event's or agreement's again are no longer ids of removed ones. */
export function revive(
  connection: Connection,
  removed: 'removed_events' | 'removed_agreements',
  ids: readonly string[],
): D1PreparedStatement[] {
  if (ids.length === 0) return [];
  return [
    connection
      .prepare(`DELETE FROM ${removed} WHERE id IN (SELECT value FROM json_each(?1))`)
      .bind(JSON.stringify(ids)),
  ];
}

/** What befell events. */
export function storeChanges(
  connection: Connection,
  rows: readonly Omit<InferInsertModel<typeof eventChanges>, 'id'>[],
) {
  return insertRows(connection, eventChanges, rows);
}

/** What a person says of reports, over whatever the score is; null takes an earlier word back, and the link with it where it had no score. */
export function storeDecisions(
  connection: Connection,
  rows: readonly InferInsertModel<typeof reportLinks>[],
): D1PreparedStatement[] {
  const withdrawn = rows.filter(({ decision, score }) => decision === null && score === 0);
  return [
    ...insertRows(
      connection,
      reportLinks,
      rows.map((row) => (row.decision === null ? { ...row, decidedByKeyId: null } : row)),
      {
        onConflict:
          '(report_id, other_id) DO UPDATE SET decision = excluded.decision, decided_by_key_id = excluded.decided_by_key_id',
      },
    ),
    ...(withdrawn.length === 0 ? [] : [forgetLinks(connection, withdrawn)]),
  ];
}

/** Takes links out that neither a score nor a person speaks for. */
function forgetLinks(connection: Connection, rows: readonly InferInsertModel<typeof reportLinks>[]) {
  return connection
    .prepare(
      `DELETE FROM report_links WHERE (report_id, other_id) IN
         (SELECT value ->> 0, value ->> 1 FROM json_each(?1)) AND decision IS NULL`,
    )
    .bind(JSON.stringify(rows.map(({ reportId, otherId }) => [reportId, otherId])));
}

/** Takes reports out with all that they say. What follows settles the events that they were filed under. */
export function removeReports(connection: Connection, reportIds: readonly string[]): D1PreparedStatement[] {
  if (reportIds.length === 0) return [];
  const REMOVED = '(SELECT value FROM json_each(?1))';
  const FILED = `(SELECT event_id, id FROM event_reports WHERE id IN ${REMOVED})`;
  const statements = [
    `UPDATE casualty_figures SET superseded_by_id = NULL, contested_by_id = NULL
     WHERE id IN (
       SELECT later.id FROM casualty_figures AS gone JOIN casualty_figures AS later
         ON later.superseded_by_id = gone.id WHERE (gone.event_id, gone.report_id) IN ${FILED}
       UNION SELECT later.id FROM casualty_figures AS gone JOIN casualty_figures AS later
         ON later.contested_by_id = gone.id WHERE (gone.event_id, gone.report_id) IN ${FILED})`,
    `DELETE FROM report_links WHERE report_id IN ${REMOVED}`,
    `DELETE FROM report_links WHERE other_id IN ${REMOVED}`,
    ...TOLD.map((table) => `DELETE FROM ${table} WHERE (event_id, report_id) IN ${FILED}`),
    `DELETE FROM event_reports WHERE id IN ${REMOVED}`,
  ];
  return statements.map((sql) => connection.prepare(sql).bind(JSON.stringify(reportIds)));
}
