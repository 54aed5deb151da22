// One stored article is read again: what that changes, written in one batch, or only told.
import { type ArticleParts, expectArticle, isArticleUnchanged, readArticleParts } from '../db/article-parts.ts';
import { Overtaken, untilNotOvertaken } from '../db/attempts.ts';
import { auditEntry, type Origin, type Written } from '../db/audit.ts';
import type { Connection } from '../db/database.ts';
import type { Viewer } from '../db/keys.ts';
import { expectUnchanged, isUnchanged } from '../db/linking.ts';
import { ask } from '../db/questions.ts';
import { expectRevision, readLatestRevision } from '../db/registry.ts';
import { refreshSearch } from '../db/search/refresh.ts';
import { addedAgreements, addedReports, fileUnder } from '../ingest/filing.ts';
import type { IngestInput } from '../ingest/outcome.ts';
import { readArticle } from '../ingest/read.ts';
import type { Reader } from '../ingest/reader.ts';
import { Refusal } from '../ingest/refusals.ts';
import { resolve } from '../ingest/resolve.ts';
import { articleRows } from '../ingest/rows.ts';
import { validate } from '../ingest/validate.ts';
import { agreementTracesOf } from '../linking/agreements/traces-of.ts';
import { tracesOf } from '../linking/traces-of.ts';
import { regroupAgreements } from '../merging/agreements/regroup.ts';
import type { EventChange, Regrouped } from '../merging/change.ts';
import { logAgreements, logEvents } from '../merging/logged.ts';
import { regroup } from '../merging/regroup.ts';
import { compareReadings, figuresBeyond, isAny } from './comparison.ts';
import { withKeptKeys } from './naming.ts';
import { leftAlone, type RereadArticle, type RereadEvent } from './outcome.ts';
import { noteVersion, replaceReading } from './statements.ts';

export interface RereadDependencies {
  readonly connection: Connection;
  readonly viewer: Viewer;
  /** By which request; null for none. */
  readonly requestId: string | null;
  /** Gives what an article is read with, as the registry stands. */
  readonly loadReader: () => Promise<Reader>;
  readonly now: Date;
}

/** An article as its sender gave it. Its publisher is named as the source that it was found to be. */
function inputOf({ article, publisherName }: ArticleParts, { knowledge }: Reader): IngestInput {
  const { text, title, url, language, publisherId, publishedDate, publishedBasis } = article;
  const isKnown = knowledge.sources.some(({ slug }) => slug === publisherId);
  return {
    text,
    title,
    url,
    language,
    publisher: isKnown ? publisherId : publisherName,
    publishedAt: publishedBasis === 'INPUT' ? publishedDate : null,
  };
}

const OUTCOMES: Readonly<Partial<Record<EventChange['kind'], RereadEvent['outcome']>>> = {
  CREATED: 'CREATED',
  JOINED: 'JOINED',
  PARTED: 'PARTED',
};

function eventsOf({ changes, absorptions }: Regrouped): RereadEvent[] {
  const goneIds = new Set(absorptions.map(({ id }) => id));
  return [
    ...changes
      .filter(({ eventId }) => !goneIds.has(eventId))
      .map(({ eventId, kind, fields }) => ({
        eventId,
        outcome: OUTCOMES[kind] ?? 'CHANGED',
        fields,
        successorId: null,
      })),
    ...absorptions.map(({ id, successorId }) => ({
      eventId: id,
      outcome: 'REMOVED' as const,
      fields: '[]',
      successorId,
    })),
  ];
}

/** Where stored reports are filed. */
function standingOf({ eventReports, agreementReports }: ArticleParts) {
  return {
    events: eventReports.map(({ id, eventId }) => ({ reportId: id, eventId, eventDate: '' })),
    agreements: agreementReports.map(({ id, agreementId }) => ({ reportId: id, agreementId, agreementDate: '' })),
  };
}

export interface Reread {
  readonly article: RereadArticle;
  /** Ids of all events that are new, changed or none any more. */
  readonly changedIds: readonly string[];
}

/** Runs a batch. Where it fails because what it was made on does not hold any more it is {@link Overtaken}. */
async function runUnlessOvertaken(
  connection: Connection,
  statements: D1PreparedStatement[],
  holds: () => Promise<boolean>,
): Promise<void> {
  try {
    await connection.batch(statements);
  } catch (error) {
    throw (await holds()) ? error : new Overtaken(error);
  }
}

/**
 * Reads an article again: its stored text goes through validation, extraction and resolution as it did when it came in.
 * Reports that are the same as before keep their ids, and with them what persons said; where nothing differs only the
 * version of the extractor is noted. Null where there is no such article. Rejects only where the database fails.
 *
 * @param isDry only tells what would change
 */
export function rereadArticle(
  { connection, viewer, requestId, loadReader, now: at }: RereadDependencies,
  articleId: string,
  isDry: boolean,
): Promise<Reread | null> {
  const now = at.toISOString();
  const origin: Origin = { requestId, keyId: viewer.keyId, now };
  const leave = (problem: string): Reread => ({ article: leftAlone(articleId, problem), changedIds: [] });
  return untilNotOvertaken(async () => {
    const reader = await loadReader();
    const { knowledge, revision } = reader;
    const stored = await readArticleParts(connection, articleId);
    if (stored === null) return null;
    if (stored.erasedAt !== null) return leave('The article was erased: nothing of it is left to be read.');
    if (stored.retractedAt !== null) return leave('The article was retracted: what it said is no longer told.');
    const valid = validate(inputOf(stored, reader));
    if (valid instanceof Refusal) return leave(valid.message);
    const record = readArticle(reader, articleId, valid);
    if (record instanceof Refusal) return leave(record.message);

    const names = await ask(connection, resolve(connection, { record, publisher: valid.publisher, knowledge, now }));
    const traces = { events: tracesOf(record, valid), agreements: agreementTracesOf(record) };
    const { contentHash } = stored.article;
    const provenance = { articleId, contentHash, keyId: viewer.keyId, ownerId: viewer.ownerId, now };
    const rowsOf = (named: typeof record) => articleRows(valid, named, names, traces, provenance);
    const rows = rowsOf(withKeptKeys(record, stored, rowsOf(record)));
    const standing = standingOf(stored);
    const version = { before: stored.article.extractorVersion, after: record.extractor.version };
    const compared = compareReadings(stored, fileUnder(rows, standing.events, standing.agreements));
    if (!compared.isChanged) {
      if (!isDry && version.before !== version.after) {
        const statements = [
          expectArticle(connection, stored),
          noteVersion(connection, articleId, version.after),
          auditEntry(connection, origin, {
            action: 'REEXTRACT',
            subjectType: 'ARTICLE',
            subjectId: articleId,
            before: { extractorVersion: version.before },
            after: { extractorVersion: version.after },
          }),
        ];
        await runUnlessOvertaken(connection, statements, () => isArticleUnchanged(connection, stored));
      }
      return { article: leftAlone(articleId, null), changedIds: [] };
    }

    const goneIds = new Set(
      [compared.events, compared.agreements].flatMap(({ gone, replaced }) => [...gone, ...replaced]),
    );
    const addedIds = new Set(
      [compared.events, compared.agreements].flatMap(({ fresh, replaced }) => [...fresh, ...replaced]),
    );
    const removedOf = (reports: readonly { readonly reportId: string }[]) =>
      reports.map(({ reportId }) => reportId).filter((id) => goneIds.has(id));
    const isAdded = ({ report }: { readonly report: { readonly id: string } }) => addedIds.has(report.id);
    const isGone = ({ reportId }: { readonly reportId: string }) => goneIds.has(reportId);
    const [events, agreements] = await Promise.all([
      regroup(connection, {
        cause: { kind: 'REREAD', keyId: viewer.keyId, articleId, note: null, now },
        added: addedReports(rows, traces.events).filter(isAdded),
        removedIds: removedOf(standing.events),
        retoldIds: compared.events.retold,
        eventIds: standing.events.filter(isGone).map(({ eventId }) => eventId),
      }),
      regroupAgreements(connection, {
        added: addedAgreements(rows, traces.agreements).filter(isAdded),
        removedIds: removedOf(standing.agreements),
        retoldIds: compared.agreements.retold,
        agreementIds: standing.agreements.filter(isGone).map(({ agreementId }) => agreementId),
        now,
      }),
    ]);
    const article: RereadArticle = {
      articleId,
      changed: true,
      problem: null,
      parts: [...compared.parts, ...(isAny(compared.agreements) ? (['AGREEMENTS'] as const) : [])],
      events: eventsOf(events),
      figuresAdded: figuresBeyond(rows.casualtyFigures, stored.casualtyFigures),
      figuresRemoved: figuresBeyond(stored.casualtyFigures, rows.casualtyFigures),
    };
    const changedIds = [...events.changedIds, ...events.removedIds];
    if (isDry) return { article, changedIds };

    const isKept = ({ reportId }: { readonly reportId: string }) => !addedIds.has(reportId);
    const filedRows = fileUnder(
      rows,
      [...events.filed, ...standing.events.filter(isKept)],
      [...agreements.filed, ...standing.agreements.filter(isKept)],
    );
    const logged = await logEvents(events);
    const written: Written = {
      action: 'REEXTRACT',
      subjectType: 'ARTICLE',
      subjectId: articleId,
      before: { extractorVersion: version.before, reports: [...goneIds], ...logged.before },
      after: {
        extractorVersion: version.after,
        reports: [...addedIds],
        parts: article.parts,
        ...logged.after,
        agreements: logAgreements(agreements.filed),
      },
    };
    const statements = [
      expectRevision(connection, revision),
      expectArticle(connection, stored),
      ...expectUnchanged(connection, events.expectation),
      ...expectUnchanged(connection, agreements.expectation),
      ...replaceReading(connection, {
        articleId,
        rows: filedRows,
        parts: compared.parts,
        addedIds,
        events,
        agreements,
      }),
      auditEntry(connection, origin, written),
      refreshSearch(connection),
    ];
    await runUnlessOvertaken(
      connection,
      statements,
      async () =>
        (await readLatestRevision(connection)) === revision &&
        (await isArticleUnchanged(connection, stored)) &&
        (await isUnchanged(connection, events.expectation)) &&
        (await isUnchanged(connection, agreements.expectation)),
    );
    return { article, changedIds };
  });
}
