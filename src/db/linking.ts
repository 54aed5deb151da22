// Reports as linking asks for them: those that could tell of the same event or agreement, and all that hangs together with an event.
import { eq, getTableColumns, inArray, or, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { articles } from '../../schema/articles.ts';
import { casualtyFigures, eventReports, events } from '../../schema/events.ts';
import { eventCorrections } from '../../schema/history.ts';
import { articleCopies, reportLinks } from '../../schema/linking.ts';
import { places } from '../../schema/places.ts';
import type { Connection } from './database.ts';
import { stopUnless } from './guard.ts';
import { MAXIMUM_COMPONENT } from './limits.ts';
import type { Question } from './questions.ts';

/** The tables of what many reports tell of, events or agreements: the code is the same for both. */
export interface Filing {
  /** The whole that reports are filed under, and its column in their table. */
  readonly wholes: string;
  readonly wholeId: string;
  readonly reports: string;
  readonly blocks: string;
  readonly links: string;
  /** When a link ties its reports whatever its score. */
  readonly decided: string;
}

export const EVENT_FILING: Filing = {
  wholes: 'events',
  wholeId: 'event_id',
  reports: 'event_reports',
  blocks: 'report_blocks',
  links: 'report_links',
  decided: "link.decision = 'SAME'",
};

export const AGREEMENT_FILING: Filing = {
  wholes: 'agreements',
  wholeId: 'agreement_id',
  reports: 'agreement_reports',
  blocks: 'agreement_blocks',
  links: 'agreement_links',
  decided: 'false',
};

/** Rows of a block whose day is in a range, both inclusive. */
export interface SoughtBlock {
  readonly block: string;
  readonly first: string;
  readonly last: string;
}

/** Where to look: rows are read in this order until the limit. */
export interface Lookup {
  readonly sought: readonly SoughtBlock[];
  readonly limit: number;
}

/** A stored report that could tell of the same event or agreement. */
export interface Candidate {
  readonly reportId: string;
  /** The event or agreement that it is filed under. */
  readonly wholeId: string;
  readonly articleId: string;
  /** JSON. */
  readonly trace: string;
}

/** The look-up, over a JSON list of [block, first day, last day] and a limit. CROSS JOIN keeps the order of the list. */
const candidatesIn = ({ wholeId, reports, blocks }: Filing) =>
  `SELECT report.id AS "reportId", report.${wholeId} AS "wholeId", report.article_id AS "articleId", report.trace
  FROM (SELECT DISTINCT report_id FROM (
    SELECT report_id FROM json_each(?1) AS sought CROSS JOIN ${blocks}
    WHERE block = sought.value ->> 0 AND day BETWEEN sought.value ->> 1 AND sought.value ->> 2 LIMIT ?2)) AS filed
  CROSS JOIN ${reports} AS report ON report.id = filed.report_id
  WHERE report.trace IS NOT NULL`;

function lookupParameters({ sought, limit }: Lookup): [string, number] {
  return [JSON.stringify(sought.map(({ block, first, last }) => [block, first, last])), limit];
}

/** Which stored reports could tell of the same. One statement at most. */
export function candidatesQuestion(
  connection: Connection,
  filing: Filing,
  lookup: Lookup,
): Question<readonly Candidate[]> {
  const statement = connection.prepare(candidatesIn(filing)).bind(...lookupParameters(lookup));
  return {
    statements: lookup.sought.length === 0 ? [] : [statement],
    read: ([found]: readonly D1Result<Candidate>[]) => found?.results ?? [],
  };
}

/**
 * The ids of events or agreements that hang together with the given ones by links of at least a score, or by a person's
 * word: whatever is decided of one of their reports may change where the others belong.
 */
export function hangingTogether(filing: Filing, ids: readonly string[], same: number): SQL {
  const { reports, links, wholeId, decided } = filing;
  const linked = (here: string, there: string) =>
    sql.raw(`SELECT other.${wholeId} FROM touched
      JOIN ${reports} AS own ON own.${wholeId} = touched.id
      JOIN ${links} AS link ON link.${here} = own.id
      JOIN ${reports} AS other ON other.id = link.${there}
      WHERE ${decided} OR link.score >=`);
  return sql`(WITH RECURSIVE touched (id) AS (
    SELECT value FROM json_each(${JSON.stringify(ids)})
    UNION ${linked('report_id', 'other_id')} ${same}
    UNION ${linked('other_id', 'report_id')} ${same}
    LIMIT ${MAXIMUM_COMPONENT}
  ) SELECT id FROM touched)`;
}

/** What else settling events that hang together asks for. */
export interface ComponentNeeds {
  /** Of corrections that come in. */
  readonly placeIds: readonly string[];
  /** Whether links to reports of other events are of use: where reports go, or a person speaks. Those between reports at hand suffice otherwise. */
  readonly withOuterLinks: boolean;
}

/** Events that hang together, with all that settling them asks for, in one round trip. */
export async function readComponent(
  connection: Connection,
  eventIds: readonly string[],
  same: number,
  { placeIds, withOuterLinks }: ComponentNeeds,
) {
  const db = drizzle(connection);
  const touched = hangingTogether(EVENT_FILING, eventIds, same);
  const { cell, lastDate, orderFatalities, isLong, ...eventColumns } = getTableColumns(events);
  const reportIds = db.select({ id: eventReports.id }).from(eventReports).where(inArray(eventReports.eventId, touched));
  const [storedEvents, reports, figures, links, corrections, correctedPlaces] = await db.batch([
    db.select(eventColumns).from(events).where(inArray(events.id, touched)).orderBy(events.id),
    db
      .select({
        report: getTableColumns(eventReports),
        publishedDate: articles.publishedDate,
        publisherId: articles.publisherId,
        originalId: articleCopies.originalId,
      })
      .from(eventReports)
      .innerJoin(articles, eq(articles.id, eventReports.articleId))
      .leftJoin(articleCopies, eq(articleCopies.articleId, eventReports.articleId))
      .where(inArray(eventReports.eventId, touched))
      .orderBy(eventReports.id),
    db
      .select()
      .from(casualtyFigures)
      .where(inArray(casualtyFigures.eventId, touched))
      .orderBy(casualtyFigures.reportId, casualtyFigures.position),
    db
      .select()
      .from(reportLinks)
      .where(
        or(
          inArray(reportLinks.reportId, reportIds),
          withOuterLinks ? inArray(reportLinks.otherId, reportIds) : undefined,
        ),
      )
      .orderBy(reportLinks.reportId, reportLinks.otherId),
    db
      .select()
      .from(eventCorrections)
      .where(inArray(eventCorrections.eventId, touched))
      .orderBy(eventCorrections.eventId, eventCorrections.field),
    db
      .select()
      .from(places)
      .where(
        sql`${places.id} IN (SELECT value FROM json_each(${JSON.stringify(placeIds)}) UNION
          SELECT value ->> '$' FROM event_corrections WHERE field = 'placeId' AND event_id IN ${touched})`,
      ),
  ]);
  return { events: storedEvents, reports, figures, links, corrections, places: correctedPlaces };
}

export type Component = Awaited<ReturnType<typeof readComponent>>;
export type StoredEvent = Component['events'][number];
export type StoredReport = Component['reports'][number];
export type StoredFigure = Component['figures'][number];
export type StoredLink = Component['links'][number];
export type StoredCorrection = Component['corrections'][number];

/** What a regrouping was made on, and must still find when it is written. */
export interface Expectation {
  readonly filing: Filing;
  readonly lookup: Lookup;
  /** Reports that the look-up found. */
  readonly candidateIds: readonly string[];
  /** Revisions of the events or agreements that hang together. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** Whether the expectation holds, as SQL over parameters 1 to 4: the look-up finds the same reports, no more and no fewer. */
const asExpected = (filing: Filing) => `(
    SELECT count(*) = json_array_length(?3)
      AND coalesce(min(candidate."reportId" IN (SELECT value FROM json_each(?3))), 1)
    FROM (${candidatesIn(filing)}) AS candidate)
  AND NOT EXISTS (
    SELECT 1 FROM json_each(?4) AS expected LEFT JOIN ${filing.wholes} AS whole ON whole.id = expected.key
    WHERE whole.revision IS NOT expected.value)`;

const ANEW = 'ON CONFLICT (id) DO UPDATE SET unchanged = excluded.unchanged';

function expecting(connection: Connection, sql: string, { lookup, candidateIds, revisions }: Expectation) {
  const known = [JSON.stringify(candidateIds), JSON.stringify(Object.fromEntries(revisions))];
  return connection.prepare(sql).bind(...lookupParameters(lookup), ...known);
}

const expectsNothing = ({ lookup, revisions }: Expectation) => lookup.sought.length === 0 && revisions.size === 0;

/** Stops the batch that it opens where another one has changed what a regrouping was made on: read anew and do over. */
export function expectUnchanged(connection: Connection, expectation: Expectation): D1PreparedStatement[] {
  if (expectsNothing(expectation)) return [];
  return [expecting(connection, stopUnless(asExpected(expectation.filing)), expectation)];
}

/** Whether the expectation holds in the primary database. What the session reads thereafter is no older. */
export async function isUnchanged(connection: Connection, expectation: Expectation): Promise<boolean> {
  if (expectsNothing(expectation)) return true;
  const sql = `INSERT INTO link_guard (id, unchanged) VALUES (1, 1) ${ANEW} RETURNING (${asExpected(expectation.filing)}) AS holds`;
  const row = await expecting(connection, sql, expectation).first<{ readonly holds: number }>();
  return row?.holds === 1;
}
