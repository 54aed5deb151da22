// Agreements that hang together by their reports, with all that settling them asks for.
import { eq, getTableColumns, inArray, or } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { agreementReports, agreements } from '../../schema/agreements.ts';
import { articles } from '../../schema/articles.ts';
import { agreementLinks } from '../../schema/linking.ts';
import type { Connection } from './database.ts';
import { AGREEMENT_FILING, hangingTogether } from './linking.ts';

/** Reads them in one round trip; links of at least the score `same` tie agreements together. */
export async function readAgreementComponent(connection: Connection, agreementIds: readonly string[], same: number) {
  const db = drizzle(connection);
  const touched = hangingTogether(AGREEMENT_FILING, agreementIds, same);
  const reportIds = db
    .select({ id: agreementReports.id })
    .from(agreementReports)
    .where(inArray(agreementReports.agreementId, touched));
  const [storedAgreements, reports, links] = await db.batch([
    db.select().from(agreements).where(inArray(agreements.id, touched)).orderBy(agreements.id),
    db
      .select({
        report: getTableColumns(agreementReports),
        publishedDate: articles.publishedDate,
        publisherId: articles.publisherId,
      })
      .from(agreementReports)
      .innerJoin(articles, eq(articles.id, agreementReports.articleId))
      .where(inArray(agreementReports.agreementId, touched))
      .orderBy(agreementReports.id),
    db
      .select()
      .from(agreementLinks)
      .where(or(inArray(agreementLinks.reportId, reportIds), inArray(agreementLinks.otherId, reportIds)))
      .orderBy(agreementLinks.reportId, agreementLinks.otherId),
  ]);
  return { agreements: storedAgreements, reports, links };
}

export type AgreementComponent = Awaited<ReturnType<typeof readAgreementComponent>>;
