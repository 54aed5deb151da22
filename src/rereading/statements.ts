// A new reading of an article as statements of the batch that makes it true.
import type { Connection } from '../db/database.ts';
import { REMOVABLE_PARTS, removeParts } from '../db/replace-parts.ts';
import type { Rows } from '../ingest/rows.ts';
import { insertNames, insertReading } from '../ingest/write.ts';
import type { RegroupedAgreements } from '../merging/agreements/change.ts';
import type { Regrouped } from '../merging/change.ts';
import type { Part } from './comparison.ts';

/** Notes which extractor read an article, in a statement of its own. */
export function noteVersion(connection: Connection, articleId: string, version: string): D1PreparedStatement {
  return connection.prepare('UPDATE articles SET extractor_version = ?2 WHERE id = ?1').bind(articleId, version);
}

function updateArticle(connection: Connection, { articles: [article] }: Rows): D1PreparedStatement[] {
  if (article === undefined) return [];
  const {
    id,
    publisherId = null,
    publishedDate = null,
    publishedBasis = null,
    orderDate,
    extractorVersion,
    sentences,
    sources,
  } = article;
  return [
    connection
      .prepare(
        `UPDATE articles SET publisher_id = ?2, published_date = ?3, published_basis = ?4, order_date = ?5,
           extractor_version = ?6, sentences = ?7, sources = ?8 WHERE id = ?1`,
      )
      .bind(
        id,
        publisherId,
        publishedDate,
        publishedBasis,
        orderDate,
        extractorVersion,
        sentences ?? '[]',
        sources ?? '[]',
      ),
  ];
}

/** Rows of the parts that changed, and of the reports that come in. */
function rowsToInsert(rows: Rows, parts: readonly Part[], addedIds: ReadonlySet<string>): Rows {
  const ifChanged = <Row>(part: Part, list: readonly Row[]) => (parts.includes(part) ? list : []);
  const added = <Row extends { readonly id: string }>(list: readonly Row[]) =>
    list.filter(({ id }) => addedIds.has(id));
  const ofAdded = <Row extends { readonly reportId: string }>(list: readonly Row[]) =>
    list.filter(({ reportId }) => addedIds.has(reportId));
  return {
    ...rows,
    discrepancies: ifChanged('DISCREPANCIES', rows.discrepancies),
    actorRelations: ifChanged('RELATIONS', rows.actorRelations),
    tallies: ifChanged('TALLIES', rows.tallies),
    eventReports: added(rows.eventReports),
    participants: ofAdded(rows.participants),
    casualtyFigures: ofAdded(rows.casualtyFigures),
    agreementReports: added(rows.agreementReports),
    agreementParties: ofAdded(rows.agreementParties),
    provisions: ofAdded(rows.provisions),
    violations: ofAdded(rows.violations),
  };
}

/** Violations that stay as they are, but by an event that its report is filed under anew. */
function refileViolations(connection: Connection, rows: Rows, addedIds: ReadonlySet<string>): D1PreparedStatement[] {
  const violations = rows.violations.filter(({ reportId }) => !addedIds.has(reportId));
  if (violations.length === 0) return [];
  return [
    connection
      .prepare(
        `UPDATE violations SET event_id = filed.value ->> 1 FROM json_each(?1) AS filed
         WHERE violations.id = filed.value ->> 0 AND violations.event_id IS NOT filed.value ->> 1`,
      )
      .bind(JSON.stringify(violations.map(({ id, eventId }) => [id, eventId ?? null]))),
  ];
}

export interface Replacement {
  readonly articleId: string;
  /** The new reading, each report under its event or agreement. */
  readonly rows: Rows;
  /** What of it differs from what is stored, beside the reports of events and agreements. */
  readonly parts: readonly Part[];
  /** Reports that come in, replaced ones among them. */
  readonly addedIds: ReadonlySet<string>;
  readonly events: Regrouped;
  readonly agreements: RegroupedAgreements;
}

/** Puts a new reading in the place of the stored one. What is the same in both is left alone. */
export function replaceReading(
  connection: Connection,
  { articleId, rows, parts, addedIds, events, agreements }: Replacement,
): D1PreparedStatement[] {
  // Its sources are in the row that is updated.
  const removed = REMOVABLE_PARTS.filter((part) => part !== 'SOURCES' && parts.includes(part));
  return [
    ...insertNames(connection, rows),
    ...updateArticle(connection, rows),
    ...events.before,
    ...agreements.before,
    ...removeParts(connection, articleId, removed),
    ...insertReading(connection, rowsToInsert(rows, parts, addedIds)),
    ...refileViolations(connection, rows, addedIds),
    ...events.after,
    ...agreements.after,
  ];
}
