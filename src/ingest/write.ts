// An article's rows, all of them or none.
import { tables } from '../../schema/relations.ts';
import type { Connection } from '../db/database.ts';
import { insertRows } from '../db/insert-rows.ts';
import { expectUnchanged } from '../db/linking.ts';
import { expectRevision } from '../db/registry.ts';
import { refreshSearch } from '../db/search/refresh.ts';
import type { RegroupedAgreements } from '../merging/agreements/change.ts';
import type { Regrouped } from '../merging/change.ts';
import type { Rows } from './rows.ts';

/** Statements that store whoever and wherever an article names and the database lacks. Names may have been stored since they were looked up, by another article: theirs then stand. */
export function insertNames(connection: Connection, rows: Rows): D1PreparedStatement[] {
  const ifAbsent = { ifAbsent: true };
  return [
    ...insertRows(connection, tables.actors, rows.actors, ifAbsent),
    ...insertRows(connection, tables.actorAliases, rows.actorAliases, ifAbsent),
    ...insertRows(connection, tables.sources, rows.sources, ifAbsent),
    ...insertRows(connection, tables.sourceAliases, rows.sourceAliases, ifAbsent),
    ...insertRows(connection, tables.places, rows.places, ifAbsent),
  ];
}

/** Statements that store all that an article says, in the order of foreign keys. The article itself, its events and agreements are stored already. */
export function insertReading(connection: Connection, rows: Rows): D1PreparedStatement[] {
  return [
    ...insertRows(connection, tables.discrepancies, rows.discrepancies),
    ...insertRows(connection, tables.actorRelations, rows.actorRelations),
    ...insertRows(connection, tables.eventReports, rows.eventReports),
    ...insertRows(connection, tables.participants, rows.participants),
    ...insertRows(connection, tables.casualtyFigures, rows.casualtyFigures),
    ...insertRows(connection, tables.tallies, rows.tallies),
    ...insertRows(connection, tables.agreementReports, rows.agreementReports),
    ...insertRows(connection, tables.agreementParties, rows.agreementParties),
    ...insertRows(connection, tables.provisions, rows.provisions),
    ...insertRows(connection, tables.violations, rows.violations),
  ];
}

/** An article, with what it changes of what is stored. */
export interface Writing {
  readonly rows: Rows;
  readonly events: Regrouped;
  readonly agreements: RegroupedAgreements;
  /** Of the registry that the article was read with. */
  readonly revision: string;
  /** What is stored if the article is: its idempotency key, its ticket’s end. */
  readonly alongside: readonly D1PreparedStatement[];
  /** Of the audit log. */
  readonly entry: D1PreparedStatement;
}

/**
 * Writes an article in one batch, which D1 runs as one transaction. Rejects, with nothing written, where the article is there
 * already, a row breaks a rule of the schema, the registry is past the revision that the article was read with, other
 * reports have come in between that its own could be of one event or agreement with, or its idempotency key, which is stored
 * `alongside`, is another's.
 */
export async function write(
  connection: Connection,
  { rows, events, agreements, revision, alongside, entry }: Writing,
): Promise<void> {
  await connection.batch([
    expectRevision(connection, revision),
    ...expectUnchanged(connection, events.expectation),
    ...expectUnchanged(connection, agreements.expectation),
    ...insertNames(connection, rows),
    ...insertRows(connection, tables.articles, rows.articles),
    ...alongside,
    ...events.before,
    ...agreements.before,
    ...insertReading(connection, rows),
    ...events.after,
    ...agreements.after,
    entry,
    refreshSearch(connection),
  ]);
}
