// Events as exports hold them: whole, in the order of their dates, a page of the database at a time.
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { events } from '../../schema/events.ts';
import { relations } from '../../schema/relations.ts';
import type { Connection } from '../db/database.ts';
import type { Condition } from '../db/filters/filter.ts';
import { fitD1 } from '../db/fit-d1.ts';

/** Events a statement. An invocation of a Worker has a thousand statements, so that an export may hold a million events. */
const PAGE = 1_000;

type Position = { readonly orderDate: string; readonly id: string } | undefined;

function readPage(connection: D1DatabaseSession, condition: Condition<typeof events> | undefined, after: Position) {
  const db = drizzle(fitD1(connection), { relations });
  const named = { columns: { name: true, kind: true, text: true, role: true, actorId: true } } as const;
  return db.query.events.findMany({
    where: {
      RAW: (event) => sql`${condition?.(event) ?? sql`1`}
        and ${after ? sql`(${event.orderDate}, ${event.id}) > (${after.orderDate}, ${after.id})` : sql`1`}`,
    },
    orderBy: { orderDate: 'asc', id: 'asc' },
    limit: PAGE,
    with: {
      modes: { columns: { mode: true } },
      participants: { ...named, orderBy: { reportId: 'asc', position: 'asc' } },
      weapons: { columns: { kind: true, text: true }, orderBy: { reportId: 'asc', position: 'asc' } },
      targets: { columns: { kind: true, text: true }, orderBy: { reportId: 'asc', position: 'asc' } },
      place: { columns: { geonamesId: true } },
      reports: {
        columns: { id: true, prominence: true },
        orderBy: { id: 'asc' },
        with: {
          article: {
            columns: { id: true, url: true, title: true, publishedDate: true },
            with: { publisher: { columns: { id: true, name: true } } },
          },
          sentences: { columns: { index: true, start: true, end: true, text: true }, orderBy: { index: 'asc' } },
          casualties: {
            columns: {
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
            },
            orderBy: { position: 'asc' },
            with: { claimant: { columns: { id: true, name: true } } },
          },
        },
      },
    },
  });
}

/** An event with all that its reports say. */
export type ExportedEvent = Awaited<ReturnType<typeof readPage>>[number];

/** Pages of the events that a condition holds for, earliest first, undated ones before all. */
export async function* readEvents(
  connection: D1DatabaseSession,
  condition: Condition<typeof events> | undefined,
): AsyncGenerator<readonly ExportedEvent[]> {
  let after: Position;
  for (;;) {
    const page = await readPage(connection, condition, after);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return;
    after = last;
  }
}

/** A text that changes whenever an event, or somebody's name, does: what an export's ETag is made from. */
export async function readVersion(connection: Connection): Promise<string> {
  const version = await connection
    .prepare(
      `SELECT json_array(
         (SELECT updated_at || id FROM events ORDER BY updated_at DESC, id DESC LIMIT 1),
         (SELECT json_array(revision, packaged) FROM registry)) AS version`,
    )
    .first<string>('version');
  return version ?? '';
}
