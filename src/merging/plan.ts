// What a regrouping comes to: which events there are now, with which reports, and what has befallen each. Pure.
import type { InferInsertModel } from 'drizzle-orm';
import type { events } from '../../schema/events.ts';
import type { EventChangeKind } from '../../schema/vocabulary.ts';
import type { Component, StoredEvent } from '../db/linking.ts';
import { SAME } from '../linking/limits.ts';
import { partition } from '../linking/partition.ts';
import type { CorrectionError } from '../linking/settle/corrections.ts';
import type { ReportOfEvent } from '../linking/settle/report.ts';
import { settle } from '../linking/settle/settle.ts';
import type { SettledCells } from '../linking/settle/settled.ts';
import type { Cause, Change, EventChange } from './change.ts';
import type { Link } from './links.ts';
import { type NamedGroup, nameGroups } from './naming.ts';
import { putRight } from './put-right.ts';
import type { Absorption, Move, Standing } from './statements.ts';

export interface Situation extends Required<Omit<Change, 'candidates' | 'eventIds' | 'decisions'>> {
  readonly component: Component;
  readonly links: readonly Link[];
  /** Article → the one whose text it repeats. */
  readonly originals: ReadonlyMap<string, string>;
}

export interface Plan {
  /** Events that are new or changed. */
  readonly rows: readonly InferInsertModel<typeof events>[];
  readonly changes: readonly EventChange[];
  readonly moves: readonly Move[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly absorptions: readonly Absorption[];
  /** Report → the group that it belongs to. */
  readonly groupOf: ReadonlyMap<string, NamedGroup>;
  /** Why corrections cannot hold together; the events are then settled without the given ones. */
  readonly errors: readonly CorrectionError[];
  /** Event → its order date. */
  readonly dateOf: ReadonlyMap<string, string>;
}

/** Reports as settling takes them, by id. */
function reportsToSettle({ component, added, originals }: Situation): ReadonlyMap<string, ReportOfEvent> {
  const stored = component.reports.map(({ report, ...article }) => ({
    report,
    ...article,
    figures: component.figures.filter(({ reportId }) => reportId === report.id),
  }));
  return new Map(
    [...stored, ...added].map(({ report, figures, publishedDate, publisherId }) => [
      report.id,
      {
        ...report,
        figures,
        publishedDate,
        publisherId,
        copyOf: originals.get(report.articleId) ?? null,
      },
    ]),
  );
}

/** What differs between an event as stored and as settled, and what a person gave a value, were it the same. */
function differences(stored: StoredEvent, cells: SettledCells, given: ReadonlySet<string>) {
  const before = new Map<string, unknown>(Object.entries(stored));
  return Object.entries(cells)
    .filter(([field, value]) => before.get(field) !== value || given.has(field))
    .map(([field, value]) => ({ field, old: before.get(field) ?? null, new: value }));
}

/** Where the reports of an event came from and went to. */
function movements({ id, reportIds, absorbedIds }: NamedGroup, situation: Situation, groupOf: Plan['groupOf']) {
  const { component, added, removedIds, retoldIds } = situation;
  const own = component.reports.filter(({ report }) => report.eventId === id).map(({ report }) => report.id);
  const eventOf = new Map(component.reports.map(({ report }) => [report.id, report.eventId]));
  const addedIds = new Set(added.map(({ report }) => report.id));
  const fromIds = new Set(reportIds.flatMap((reportId) => eventOf.get(reportId) ?? []));
  return {
    /** Whether it has a report more, or less, or one that says something else. */
    isRetold:
      reportIds.some((reportId) => retoldIds.includes(reportId)) ||
      reportIds.some((reportId) => addedIds.has(reportId) && eventOf.get(reportId) !== id) ||
      own.some((reportId) => removedIds.includes(reportId) && !addedIds.has(reportId)),
    /** Where only the id passes to another report, the event is the same. */
    isJoined: absorbedIds.length > 0 && fromIds.size > 1,
    partedFrom: reportIds.flatMap((reportId) => {
      const from = eventOf.get(reportId);
      return from === undefined || from === id || absorbedIds.includes(from) ? [] : from;
    }),
    partedTo: own.flatMap((reportId) => {
      const to = groupOf.get(reportId)?.id;
      return to === undefined || to === id ? [] : to;
    }),
  };
}

function kindOf(
  { absorbedIds }: NamedGroup,
  { isJoined, partedFrom, partedTo }: ReturnType<typeof movements>,
  isNew: boolean,
  cause: Cause,
): EventChangeKind {
  if (isJoined) return 'JOINED';
  if (partedFrom.length + partedTo.length > 0) return 'PARTED';
  return isNew && absorbedIds.length === 0 ? 'CREATED' : cause.kind;
}

export function plan(situation: Situation): Plan {
  const { component, added, removedIds, links, corrections, cause } = situation;
  const staying = component.reports.filter(({ report }) => !removedIds.includes(report.id));
  const groups = partition(
    [...staying, ...added].map(({ report }) => report),
    links,
    SAME,
  );
  const eventOf = new Map(staying.map(({ report }) => [report.id, report.eventId]));
  const remainingIds = new Set(groups.flat());
  const remaining = component.reports.filter(({ report }) => remainingIds.has(report.id));
  const standsIn = new Map(remaining.map(({ report }) => [report.id, report.eventId]));
  const naming = nameGroups(groups, component.events, standsIn);
  const groupOf = new Map(naming.groups.flatMap((group) => group.reportIds.map((id) => [id, group] as const)));

  const reports = reportsToSettle(situation);
  const storedEvents = new Map(component.events.map((event) => [event.id, event]));
  const rows: InferInsertModel<typeof events>[] = [];
  const changes: EventChange[] = [];
  const moves: Move[] = [];
  const standings = new Map<string, Standing>();
  const errors: CorrectionError[] = [];
  const dateOf = new Map<string, string>();
  const places = new Map(component.places.map((place) => [place.id, place]));

  for (const group of naming.groups) {
    const { id, reportIds, absorbedIds } = group;
    const stored = storedEvents.get(id);
    const settled = settle(reportIds.flatMap((reportId) => reports.get(reportId) ?? []));
    if (settled === null) continue;
    const own = [id, ...absorbedIds];
    const given = corrections.filter(({ eventId }) => own.includes(eventId));
    const { event, error } = putRight(
      settled,
      component.corrections.filter(({ eventId }) => own.includes(eventId)),
      given,
      (placeId) => places.get(placeId) ?? null,
    );
    if (error) errors.push(error);
    const { cells, supersessions, contests } = event;
    dateOf.set(id, cells.orderDate);
    const superseded = new Map(supersessions.map(({ figureId, supersededById }) => [figureId, supersededById]));
    const contested = new Map(contests.map(({ figureId, contestedById }) => [figureId, contestedById]));
    for (const figure of reportIds.flatMap((reportId) => reports.get(reportId)?.figures ?? []))
      standings.set(figure.id, {
        supersededById: superseded.get(figure.id) ?? null,
        contestedById: contested.get(figure.id) ?? null,
      });
    for (const reportId of reportIds) {
      const from = eventOf.get(reportId);
      if (from !== undefined && (from !== id || stored?.orderDate !== cells.orderDate))
        moves.push({ reportId, eventId: id, eventDate: cells.orderDate });
    }

    const predecessors = own.flatMap((eventId) => storedEvents.get(eventId) ?? []);
    const [before] = predecessors;
    const fields = before ? differences(before, cells, new Set(given.map(({ field }) => field))) : [];
    const moved = movements(group, situation, groupOf);
    const otherIds = [...new Set([...absorbedIds, ...moved.partedFrom, ...moved.partedTo])];
    if (stored && fields.length === 0 && otherIds.length === 0 && !moved.isRetold) continue;

    const judged = predecessors.find(({ reviewStatus }) => reviewStatus !== 'UNREVIEWED');
    const revision = Math.max(0, ...predecessors.map((event) => event.revision)) + 1;
    rows.push({
      id,
      ...cells,
      reviewStatus: judged?.reviewStatus ?? 'UNREVIEWED',
      createdAt: predecessors.map(({ createdAt }) => createdAt).sort()[0] ?? cause.now,
      updatedAt: cause.now,
      revision,
    });
    const { keyId, articleId, note, now: at } = cause;
    const kind = kindOf(group, moved, stored === undefined, cause);
    const lists = { fields: JSON.stringify(fields), otherIds: JSON.stringify(otherIds) };
    changes.push({ eventId: id, subjectId: id, revision, kind, at, keyId, articleId, note, ...lists });
  }

  for (const { id: endedId, revision } of naming.endedIds.flatMap((id) => storedEvents.get(id) ?? [])) {
    const { kind, keyId, articleId, note, now: at } = cause;
    const of = { eventId: endedId, subjectId: endedId, revision: revision + 1 };
    changes.push({ ...of, kind, at, keyId, articleId, note, fields: '[]', otherIds: '[]' });
  }

  return {
    rows,
    changes,
    moves,
    standings,
    absorptions: [
      ...naming.groups.flatMap(({ id, absorbedIds }) => absorbedIds.map((gone) => ({ id: gone, successorId: id }))),
      ...naming.endedIds.map((id) => ({ id, successorId: null })),
    ],
    errors,
    groupOf,
    dateOf,
  };
}
