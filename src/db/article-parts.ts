// What was read from one article, as stored: to be compared with what is read from it now, and to be taken out.
import { and, eq, getTableColumns, gt, inArray, lt, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agreementParties, agreementReports, provisions, violations } from '../../schema/agreements.ts';
import { actorRelations, articles, discrepancies } from '../../schema/articles.ts';
import { casualtyFigures, eventReports, participants } from '../../schema/events.ts';
import { erasures, removedAgreements, removedEvents, retractions } from '../../schema/history.ts';
import { sources } from '../../schema/sources.ts';
import { tallies } from '../../schema/tallies.ts';
import type { Connection } from './database.ts';
import { stopUnless } from './guard.ts';

/** An article with all its rows, and what else its next reading must know. One round trip; null where there is no such article. */
export async function readArticleParts(connection: Connection, articleId: string) {
  const db = drizzle(connection);
  // By their whole key: what is said of an event is filed under it.
  const isOfReport = ({ eventId, reportId }: Record<'eventId' | 'reportId', AnySQLiteColumn>) =>
    sql`(${eventId}, ${reportId}) in (select ${eventReports.eventId}, ${eventReports.id} from ${eventReports}
      where ${eventReports.articleId} = ${articleId})`;
  const agreementReportIds = db
    .select({ id: agreementReports.id })
    .from(agreementReports)
    .where(eq(agreementReports.articleId, articleId));
  const { orderCount, ...figureColumns } = getTableColumns(casualtyFigures);
  const [
    [found],
    removedEventRows,
    removedAgreementRows,
    discrepancyRows,
    actorRelationRows,
    tallyRows,
    eventReportRows,
    participantRows,
    casualtyFigureRows,
    agreementReportRows,
    agreementPartyRows,
    provisionRows,
    violationRows,
  ] = await db.batch([
    db
      .select({
        article: getTableColumns(articles),
        publisherName: sources.name,
        retractedAt: retractions.at,
        // By a name of its own: in a batch two columns of one name are one.
        erasedAt: sql<string | null>`${erasures.at}`.as('erased_at'),
      })
      .from(articles)
      .leftJoin(sources, eq(sources.id, articles.publisherId))
      .leftJoin(retractions, eq(retractions.articleId, articles.id))
      .leftJoin(erasures, eq(erasures.articleId, articles.id))
      .where(eq(articles.id, articleId)),
    db
      .select({ id: removedEvents.id })
      .from(removedEvents)
      .where(and(gt(removedEvents.id, `${articleId}.`), lt(removedEvents.id, `${articleId}/`))),
    db
      .select({ id: removedAgreements.id })
      .from(removedAgreements)
      .where(and(gt(removedAgreements.id, `${articleId}.`), lt(removedAgreements.id, `${articleId}/`))),
    db.select().from(discrepancies).where(eq(discrepancies.articleId, articleId)),
    db.select().from(actorRelations).where(eq(actorRelations.articleId, articleId)),
    db.select().from(tallies).where(eq(tallies.articleId, articleId)),
    db.select().from(eventReports).where(eq(eventReports.articleId, articleId)),
    db.select().from(participants).where(isOfReport(participants)),
    db.select(figureColumns).from(casualtyFigures).where(isOfReport(casualtyFigures)),
    db.select().from(agreementReports).where(eq(agreementReports.articleId, articleId)),
    db.select().from(agreementParties).where(inArray(agreementParties.reportId, agreementReportIds)),
    db.select().from(provisions).where(inArray(provisions.reportId, agreementReportIds)),
    db.select().from(violations).where(inArray(violations.reportId, agreementReportIds)),
  ]);
  if (!found) return null;
  return {
    ...found,
    /** Ids of events and agreements that were named after reports of the article, and are none any more. */
    removedIds: [...removedEventRows, ...removedAgreementRows].map(({ id }) => id),
    discrepancies: discrepancyRows,
    actorRelations: actorRelationRows,
    tallies: tallyRows,
    eventReports: eventReportRows,
    participants: participantRows,
    casualtyFigures: casualtyFigureRows,
    agreementReports: agreementReportRows,
    agreementParties: agreementPartyRows,
    provisions: provisionRows,
    violations: violationRows,
  };
}

/** What was read of an article, as stored. */
export type ArticleParts = NonNullable<Awaited<ReturnType<typeof readArticleParts>>>;

/** Whether an article, and where its reports are filed, are as they were read, and nobody took it back or had it erased; over parameters 1 to 4. */
const AS_READ = `EXISTS (
    SELECT 1 FROM articles WHERE id = ?1 AND extractor_version = ?2
      AND NOT EXISTS (SELECT 1 FROM retractions WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM erasures WHERE article_id = articles.id))
  AND (SELECT json_group_array(json_array(id, event_id)) FROM (
    SELECT id, event_id FROM event_reports WHERE article_id = ?1 ORDER BY id)) = ?3
  AND (SELECT json_group_array(json_array(id, agreement_id)) FROM (
    SELECT id, agreement_id FROM agreement_reports WHERE article_id = ?1 ORDER BY id)) = ?4`;

const ANEW = 'ON CONFLICT (id) DO UPDATE SET unchanged = excluded.unchanged';

function asking(connection: Connection, sql: string, parts: ArticleParts) {
  const inOrder = (filed: readonly (readonly [string, string])[]) =>
    JSON.stringify(filed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const { id, extractorVersion } = parts.article;
  const events = inOrder(parts.eventReports.map((report) => [report.id, report.eventId]));
  const agreements = inOrder(parts.agreementReports.map((report) => [report.id, report.agreementId]));
  return connection.prepare(sql).bind(id, extractorVersion, events, agreements);
}

/** Stops the batch that it opens where another one has changed the article since it was read. */
export function expectArticle(connection: Connection, parts: ArticleParts): D1PreparedStatement {
  return asking(connection, stopUnless(AS_READ), parts);
}

/** Whether the article is as it was read in the primary database. */
export async function isArticleUnchanged(connection: Connection, parts: ArticleParts): Promise<boolean> {
  const sql = `INSERT INTO link_guard (id, unchanged) VALUES (1, 1) ${ANEW} RETURNING (${AS_READ}) AS holds`;
  const row = await asking(connection, sql, parts).first<{ readonly holds: number }>();
  return row?.holds === 1;
}
