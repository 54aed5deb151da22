// One event, many reports: files new reports with those that tell of the same event, or stored ones anew after a person's
// word, and settles every event that this touches.
import { events } from '../../schema/events.ts';
import { reportBlocks } from '../../schema/linking.ts';
import type { Connection } from '../db/database.ts';
import {
  type Component,
  candidatesQuestion,
  EVENT_FILING,
  readComponent,
  type StoredCorrection,
} from '../db/linking.ts';
import { ask } from '../db/questions.ts';
import { blocksOf, lookupOf } from '../linking/blocks.ts';
import { compare } from '../linking/compare.ts';
import { SAME } from '../linking/limits.ts';
import { readTrace, type Trace } from '../linking/trace.ts';
import type { Change, Filed, Regrouped } from './change.ts';
import { originals } from './copies.ts';
import { expectedRevisions } from './expected.ts';
import { inheritedWords } from './heirs.ts';
import { type ComparedReport, decide, type Link, linksOf, replaceLinks } from './links.ts';
import { plan } from './plan.ts';
import {
  fileReports,
  moveReports,
  noteStandings,
  removeCopies,
  removeEvents,
  removeReports,
  revive,
  storeChanges,
  storeCopies,
  storeDecisions,
  storeLinks,
  storeWholes,
  unfileReports,
} from './statements.ts';

const NOTHING: Component = { events: [], reports: [], figures: [], links: [], corrections: [], places: [] };

/** Places that corrections speak of. */
function placeIdsOf(corrections: readonly StoredCorrection[]): string[] {
  return corrections.filter(({ field }) => field === 'placeId').map(({ value }) => String(JSON.parse(value)));
}

/**
 * Compares, groups and settles. Two round trips at most; what it answers is for one batch, which is to open with
 * `expectUnchanged`. Rejects only where the database fails.
 */
export async function regroup(connection: Connection, change: Change): Promise<Regrouped> {
  const {
    cause,
    added = [],
    removedIds = [],
    retoldIds = [],
    eventIds = [],
    decisions = [],
    corrections = [],
  } = change;
  const lookup = lookupOf(added.map(({ trace }) => trace));
  const candidates = change.candidates ?? (await ask(connection, candidatesQuestion(connection, EVENT_FILING, lookup)));
  const comparable = candidates.flatMap((candidate): ComparedReport<Trace>[] => {
    const trace = removedIds.includes(candidate.reportId) ? null : readTrace(candidate.trace);
    return trace === null ? [] : [{ ...candidate, trace }];
  });
  const scored = added.flatMap((report) => linksOf(report, comparable, compare));
  const candidateEvents = new Map(comparable.map(({ reportId, wholeId }) => [reportId, wholeId]));
  const storedReportOf = ({ reportId, otherId }: Link) => (candidateEvents.has(reportId) ? reportId : otherId);
  const alike = scored
    .filter(({ score }) => score >= SAME)
    .map(storedReportOf)
    .map((reportId) => ({ reportId, wholeId: candidateEvents.get(reportId) ?? reportId }));
  const touchedIds = [...new Set([...eventIds, ...alike.map(({ wholeId }) => wholeId)])];
  const needs = {
    placeIds: placeIdsOf(corrections),
    withOuterLinks: removedIds.length > 0 || decisions.length > 0,
  };
  const component = touchedIds.length === 0 ? NOTHING : await readComponent(connection, touchedIds, SAME, needs);

  const storedArticles = component.reports.map(({ report, publishedDate, originalId }) => ({
    articleId: report.articleId,
    publishedDate,
    originalId,
    trace: report.trace === null ? null : readTrace(report.trace),
  }));
  const known = new Map(storedArticles.map(({ articleId, originalId }) => [articleId, originalId]));
  const newArticles = added.map(({ report: { articleId }, publishedDate, trace }) => ({
    articleId,
    publishedDate,
    originalId: known.get(articleId) ?? null,
    trace,
  }));
  const copies = originals([...storedArticles, ...newArticles]);
  const addedIds = new Set(added.map(({ report }) => report.id));
  const { staying, fresh: newLinks } = replaceLinks(component.links, scored, new Set(removedIds), addedIds);
  const goneIds = new Set(removedIds.filter((id) => !addedIds.has(id)));
  const words = [...inheritedWords(component.links, goneIds), ...decisions];
  const { links, decided } = decide([...staying, ...newLinks], words, cause.keyId);
  const planned = plan({ component, links, added, removedIds, retoldIds, corrections, originals: copies, cause });

  const filed = added.map(({ report }): Filed => {
    const { id: eventId = report.id, reportIds = [], absorbedIds = [] } = planned.groupOf.get(report.id) ?? {};
    const possibleIds = scored
      .filter(({ reportId, otherId }) => reportId === report.id || otherId === report.id)
      .map(storedReportOf)
      .flatMap((id) => planned.groupOf.get(id)?.id ?? candidateEvents.get(id) ?? []);
    const isKnown = reportIds.some((id) => !addedIds.has(id));
    return {
      reportId: report.id,
      eventId,
      eventDate: planned.dateOf.get(eventId) ?? '',
      outcome: absorbedIds.length > 0 ? 'JOINED' : isKnown ? 'MERGED' : 'CREATED',
      absorbedIds,
      possibleDuplicateIds: [...new Set(possibleIds)].filter((id) => id !== eventId),
    };
  });

  const newCopies = [...copies].filter(([articleId, originalId]) => known.get(articleId) !== originalId);
  const formerCopies = [...known]
    .filter(([id, originalId]) => originalId !== null && !copies.has(id))
    .map(([id]) => id);
  const gone = component.reports.filter(({ report }) => removedIds.includes(report.id)).map(({ report }) => report);
  return {
    expectation: {
      filing: EVENT_FILING,
      lookup,
      candidateIds: candidates.map(({ reportId }) => reportId),
      revisions: expectedRevisions(
        component.events,
        alike,
        touchedIds,
        new Map(component.reports.map(({ report }) => [report.id, report.eventId])),
      ),
    },
    before: [
      ...unfileReports(
        connection,
        reportBlocks,
        gone.flatMap(({ id, trace: stored }) => {
          const trace = stored === null ? null : readTrace(stored);
          return trace === null ? [] : blocksOf(trace).map((block) => ({ ...block, reportId: id }));
        }),
      ),
      ...removeReports(connection, removedIds),
      ...storeWholes(connection, events, planned.rows),
    ],
    after: [
      ...moveReports(connection, planned.moves),
      ...noteStandings(connection, planned.standings),
      ...storeLinks(connection, newLinks),
      ...storeDecisions(connection, decided),
      ...fileReports(
        connection,
        reportBlocks,
        added.flatMap(({ report, trace }) => blocksOf(trace).map((block) => ({ ...block, reportId: report.id }))),
      ),
      ...storeCopies(
        connection,
        newCopies.map(([articleId, originalId]) => ({ articleId, originalId })),
      ),
      ...removeCopies(connection, formerCopies),
      ...revive(
        connection,
        'removed_events',
        planned.rows.map(({ id }) => id),
      ),
      ...removeEvents(connection, planned.absorptions, cause.now),
      ...storeChanges(connection, planned.changes),
    ],
    filed,
    eventOf: new Map([...planned.groupOf].map(([reportId, { id }]) => [reportId, id])),
    changedIds: planned.rows.map(({ id }) => id),
    removedIds: planned.absorptions.map(({ id }) => id),
    changes: planned.changes,
    absorptions: planned.absorptions,
    errors: planned.errors,
  };
}
