// Events as exports hold them: whole, in the order of their dates, a page of the database at a time.
import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { events } from '../../schema/events.ts';
import { relations } from '../../schema/relations.ts';
import type { EventMode } from '../../schema/vocabulary.ts';
import type { Connection } from '../db/database.ts';
import type { Condition } from '../db/filters/filter.ts';
import { fitD1 } from '../db/fit-d1.ts';
import { readModes, readTargets, readWeapons, type Thing } from '../db/report-lists.ts';
import { readSentences, type Sentence, sentencesOf } from '../db/sentences.ts';

/** Events a statement: some megabytes of the 128 that a Worker has. */
const PAGE = 500;

/** A place in the order of exports. */
export interface Position {
  readonly orderDate: string;
  readonly id: string;
}

/** Which events one file holds: those that a condition holds for behind `after`, up to and with `last`. */
export interface Selection {
  readonly condition: Condition<typeof events> | undefined;
  readonly after: Position | null;
  readonly last: Position | null;
}

type Events = typeof events;

function isIn({ condition, after, last }: Selection, event: Events): SQL {
  const compare = (operator: '>' | '<=', { orderDate, id }: Position) =>
    sql`(${event.orderDate}, ${event.id}) ${sql.raw(operator)} (${orderDate}, ${id})`;
  const parts = [condition?.(event), after && compare('>', after), last && compare('<=', last)];
  return sql.join(
    parts.map((part) => part ?? sql`1`),
    sql` and `,
  );
}

/** The last of so many events of a selection without an end; null where it has no more than those. One statement. */
export async function findLast(
  connection: D1DatabaseSession,
  selection: Selection,
  atMost: number,
): Promise<Position | null> {
  const { orderDate, id } = events;
  const [last, beyond] = await drizzle(fitD1(connection))
    .select({ orderDate, id })
    .from(events)
    .where(isIn(selection, events))
    .orderBy(orderDate, id)
    .limit(2)
    .offset(atMost - 1);
  return last && beyond ? last : null;
}

function readPage(connection: D1DatabaseSession, selection: Selection) {
  const db = drizzle(fitD1(connection), { relations });
  const named = { columns: { name: true, kind: true, text: true, role: true, actorId: true } } as const;
  return db.query.events.findMany({
    where: { RAW: (event) => isIn(selection, event) },
    orderBy: { orderDate: 'asc', id: 'asc' },
    limit: PAGE,
    with: {
      participants: { ...named, orderBy: { reportId: 'asc', position: 'asc' } },
      place: { columns: { geonamesId: true } },
      reports: {
        columns: {
          id: true,
          prominence: true,
          type: true,
          modality: true,
          dateStart: true,
          dateEnd: true,
          locationName: true,
          fatalitiesLow: true,
          fatalitiesBest: true,
          fatalitiesHigh: true,
          injuriesLow: true,
          injuriesBest: true,
          injuriesHigh: true,
          modes: true,
          targets: true,
          weapons: true,
        },
        extras: { toldIn: sentencesOf },
        with: {
          article: {
            columns: { id: true, url: true, title: true, publishedDate: true },
            with: { publisher: { columns: { id: true, name: true } }, original: { columns: { id: true } } },
          },
          casualties: {
            columns: {
              id: true,
              measure: true,
              low: true,
              best: true,
              high: true,
              qualifier: true,
              countText: true,
              victimName: true,
              victimText: true,
              victimStatus: true,
              victimGroup: true,
              claimantText: true,
              sentenceIndex: true,
              quote: true,
              supersededById: true,
              contestedById: true,
            },
            orderBy: { position: 'asc' },
            with: { claimant: { columns: { id: true, name: true } } },
          },
        },
      },
    },
  });
}

type StoredEvent = Awaited<ReturnType<typeof readPage>>[number];
type StoredReport = StoredEvent['reports'][number];

/** A report with the sentences that tell it. */
export interface ExportedReport extends Omit<StoredReport, 'toldIn' | 'modes' | 'targets' | 'weapons'> {
  readonly sentences: readonly Omit<Sentence, 'role'>[];
}

/** An event with all that its reports say. */
export interface ExportedEvent extends Omit<StoredEvent, 'reports'> {
  readonly reports: readonly ExportedReport[];
  /** Each once. */
  readonly modes: readonly EventMode[];
  readonly targets: readonly Thing[];
  readonly weapons: readonly Thing[];
}

function withSentences({ toldIn, modes, targets, weapons, ...report }: StoredReport): ExportedReport {
  return { ...report, sentences: readSentences(toldIn).map(({ role, ...sentence }) => sentence) };
}

/** As the articles came out, undated ones before all: what stands last is the latest word. */
function inOrder({ reports, ...event }: StoredEvent): ExportedEvent {
  const dayOf = ({ article }: ExportedReport) => article.publishedDate ?? '';
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const told = reports.toSorted((a, b) => compare(a.id, b.id));
  return {
    ...event,
    modes: [...new Set(told.flatMap(({ modes }) => readModes(modes)))],
    targets: told.flatMap(({ targets }) => readTargets(targets)),
    weapons: told.flatMap(({ weapons }) => readWeapons(weapons)),
    reports: reports.map(withSentences).toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id)),
  };
}

/** Pages of a selection, earliest first, undated ones before all. A page is read while the one before it is written. */
export async function* readEvents(
  connection: D1DatabaseSession,
  selection: Selection,
): AsyncGenerator<readonly ExportedEvent[]> {
  const read = (after: Position | null) => {
    const page = readPage(connection, { ...selection, after }).execute();
    // Whoever stops in between asks for it no more; whoever does not is told.
    page.catch(() => {});
    return page;
  };
  let coming: ReturnType<typeof read> | undefined = read(selection.after);
  while (coming !== undefined) {
    const page: readonly StoredEvent[] = await coming;
    const last = page.at(-1);
    coming = last === undefined || page.length < PAGE ? undefined : read(last);
    if (page.length > 0) yield page.map(inOrder);
  }
}

/** A text that changes whenever an event, also by ending, or somebody's name does: what an export's ETag is made from. */
export async function readVersion(connection: Connection): Promise<string> {
  const version = await connection
    .prepare(
      `SELECT json_array(
         (SELECT updated_at || id FROM events ORDER BY updated_at DESC, id DESC LIMIT 1),
         (SELECT removed_at || id FROM removed_events ORDER BY removed_at DESC, id DESC LIMIT 1),
         (SELECT json_array(revision, packaged) FROM registry)) AS version`,
    )
    .first<string>('version');
  return version ?? '';
}
