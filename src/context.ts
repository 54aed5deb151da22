// What one request works with: its database session, its clock, who asks, and what extraction knows.
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { relations } from '../schema/relations.ts';
import { type Authentication, authenticateAnew } from './access/authentication.ts';
import type { EventFeed, Progress } from './db/changes.ts';
import { type Connection, openLatestSession, openSession } from './db/database.ts';
import { fitD1 } from './db/fit-d1.ts';
import { readAdditions, readRevision } from './db/registry.ts';
import { openQueries } from './db/relational-queries.ts';
import { type CountingSession, countRowsRead } from './db/rows-read.ts';
import { createExtractor } from './extraction/extractor.ts';
import { bookmarkOf } from './http/bookmark.ts';
import { loadKnowledge } from './ingest/knowledge.ts';
import type { LoadReader, Reader } from './ingest/reader.ts';
import type { Invocation } from './invocation.ts';
import type { TicketQueue } from './queue/sending.ts';
import { withAdditions } from './registry/knowledge.ts';

export { EXTRACTOR_VERSION } from './extraction/limits.ts';

/** The bindings of wrangler.toml. */
export interface Bindings {
  readonly DB: D1Database;
  readonly ASSETS: Fetcher;
  /** Where outcomes of ingests are counted (Analytics Engine); nowhere where it is not bound. */
  readonly EXTRACTIONS?: AnalyticsEngineDataset;
  /** Carries the ids of tickets whose articles are to be read; where it is not bound the cron reads them. */
  readonly INGEST_QUEUE?: Queue<string>;
}

/** The relational view of the tables in `schema/`. */
export type Database = DrizzleD1Database<typeof relations>;

/** Counts an outcome of an ingest, by its name, with numbers that belong to it. */
type CountOutcome = (outcome: string, numbers: readonly number[]) => void;

export interface Context extends Invocation {
  readonly countOutcome: CountOutcome;
  /** Where tickets are sent to be read. */
  readonly queue: TicketQueue;
  readonly db: Database;
  /** The session that `db` runs on, for SQL of one's own. */
  readonly connection: Connection;
  /** Another database session, as fresh as the bookmark. */
  readonly openDatabase: (bookmark: string | null) => Database;
  /** Where changes of events are told and followed. */
  readonly feed: EventFeed;
  /** How many statements of all these sessions were run so far. */
  readonly statementsRun: () => number;
  /** How far the request's subscription is, if it is one. */
  readonly progress: Progress;
  /** The header `Last-Event-ID`: where an earlier subscription ended. */
  readonly lastEventId: string | null;
  /** Whom the request’s `Authorization` header stands for. Asked for by what needs a key; reading needs none. */
  readonly authenticate: () => Promise<Authentication>;
  /** The same, asked once more: for what goes on long after the request has come in. */
  readonly authenticateAnew: () => Promise<Authentication>;
  /** What articles are read with. Made when the isolate's first article comes in, and when the registry has changed. */
  readonly loadReader: LoadReader;
}

/** Opens the D1 session of one request, as fresh as the bookmark in its header asks for. */
export function openRequestSession(request: Request, { DB }: Bindings): D1DatabaseSession {
  return openSession(DB, bookmarkOf(request));
}

// The value and not the promise of it: a Worker must not wait for what another request has begun.
let reader: Reader | null = null;

async function loadReader(assets: Fetcher, connection: Connection, mayBeLate: boolean): Promise<Reader> {
  if (reader && (mayBeLate || reader.revision === (await readRevision(connection)))) return reader;
  const packaged = await loadKnowledge(assets);
  const additions = await readAdditions(connection);
  const knowledge = withAdditions(packaged, additions);
  reader = { knowledge, extract: createExtractor(knowledge), revision: additions.revision };
  return reader;
}

/** Loads what articles are read with over a connection. */
export function createReaderLoader(assets: Fetcher, connection: Connection): LoadReader {
  return (mayBeLate = false) => loadReader(assets, connection, mayBeLate);
}

/** Counts outcomes of ingests where there is a place for that. */
export function openCounter({ EXTRACTIONS }: Bindings): CountOutcome {
  return (outcome, numbers) =>
    EXTRACTIONS?.writeDataPoint({ indexes: [outcome], blobs: [outcome], doubles: [1, ...numbers] });
}

/** The context of one request on its own session. */
export function createContext(
  request: Request,
  session: CountingSession,
  bindings: Bindings,
  feed: EventFeed,
  invocation: Invocation,
  authenticate: () => Promise<Authentication>,
  progress: Progress = { position: null, isToBeContinued: false },
): Context {
  const connection = fitD1(session);
  const sessions = [session];
  const counted = (opened: D1DatabaseSession): CountingSession => {
    const counting = countRowsRead(opened);
    sessions.push(counting);
    invocation.log.count(counting);
    return counting;
  };
  const openDatabase = (bookmark: string | null): Database =>
    openQueries(fitD1(counted(openSession(bindings.DB, bookmark))));
  return {
    ...invocation,
    countOutcome: openCounter(bindings),
    queue: bindings.INGEST_QUEUE,
    db: openQueries(connection),
    connection,
    openDatabase,
    feed,
    statementsRun: () => sessions.reduce((sum, { statementsRun }) => sum + statementsRun(), 0),
    progress,
    lastEventId: request.headers.get('last-event-id'),
    authenticate,
    authenticateAnew: () => authenticateAnew(request, counted(openLatestSession(bindings.DB))),
    loadReader: createReaderLoader(bindings.ASSETS, connection),
  };
}
