// A person takes an article back: what it reported is taken out of all that it fed.
import { retractions } from '../../schema/history.ts';
import { insertRows } from '../db/insert-rows.ts';
import { removeParts } from '../db/replace-parts.ts';
import { expectReports, findStandingArticle, hasReports } from '../db/review.ts';
import type { Refusal } from '../ingest/refusals.ts';
import { regroupAgreements } from '../merging/agreements/regroup.ts';
import { logEvents } from '../merging/logged.ts';
import { regroup } from '../merging/regroup.ts';
import { type Changed, changeEvents, guardOf, guardRegrouped, type ReviewDependencies, unchanged } from './change.ts';
import { UnknownArticle } from './refusals.ts';

export interface RetractInput {
  /** Id of an article. */
  readonly article: string;
  readonly note?: string | null | undefined;
}

export interface RetractedArticle extends Changed {
  readonly articleId: string;
  /** Events that are otherwise without it. */
  readonly eventIds: readonly string[];
  /** Events that are none without it. */
  readonly endedIds: readonly string[];
}

/**
 * Takes an article's reports out of their events and agreements, which are settled from the others, with all else that was read from it;
 * the article, its sentences and its text stay, so that the same content ingested again stays retracted. One that was
 * retracted before is left as it is.
 */
export function retractArticle(
  dependencies: ReviewDependencies,
  input: RetractInput,
): Promise<RetractedArticle | Refusal> {
  const { connection } = dependencies;
  return changeEvents<RetractedArticle>(dependencies, input.note, async ({ keyId, now, note }) => {
    const article = await findStandingArticle(connection, input.article);
    if (article === null) return new UnknownArticle('article');
    const { id: articleId, isRetracted, reports, agreementReports } = article;
    if (isRetracted) return unchanged({ articleId, eventIds: [], endedIds: [], changedIds: [] });
    const regrouped = await regroup(connection, {
      cause: { kind: 'RETRACTED', keyId, articleId, note, now },
      removedIds: reports.map(({ id }) => id),
      eventIds: [...new Set(reports.map(({ eventId }) => eventId))],
    });
    const agreements = await regroupAgreements(connection, {
      removedIds: agreementReports.map(({ id }) => id),
      agreementIds: [...new Set(agreementReports.map(({ agreementId }) => agreementId))],
      now,
    });
    const { before, after, changedIds, removedIds, absorptions } = regrouped;
    const logged = await logEvents(regrouped);
    return {
      answer: {
        articleId,
        eventIds: changedIds,
        endedIds: absorptions.filter(({ successorId }) => successorId === null).map(({ id }) => id),
        changedIds: [...changedIds, ...removedIds],
      },
      guards: [
        {
          statements: [expectReports(connection, article)],
          holds: () => hasReports(connection, article),
        },
        guardRegrouped(
          connection,
          regrouped,
          reports.map(({ eventId, revision }) => ({ id: eventId, revision })),
        ),
        guardOf(connection, agreements.expectation),
      ],
      statements: [
        // Agreements first: they say which events violate them.
        ...agreements.before,
        ...before,
        ...removeParts(connection, articleId),
        ...insertRows(connection, retractions, [{ articleId, at: now, keyId, note }]),
        ...after,
        ...agreements.after,
      ],
      written: {
        action: 'RETRACT_ARTICLE',
        subjectType: 'ARTICLE',
        subjectId: articleId,
        before: {
          reports: reports.map(({ id }) => id),
          agreementReports: agreementReports.map(({ id }) => id),
          ...logged.before,
        },
        after: logged.after,
      },
    };
  });
}
