// The registry of actors and sources as stored: its revision, what people added to it, and who has a name.
import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { actorAliases, actors } from '../../schema/actors.ts';
import { registry } from '../../schema/registry.ts';
import { sourceAliases, sources } from '../../schema/sources.ts';
import type { Connection } from './database.ts';
import { stopUnless } from './guard.ts';

const ADDED_ACTOR = {
  addedBy: actors.addedBy,
  id: actors.id,
  name: actors.name,
  kind: actors.kind,
  country: actors.country,
  parentId: actors.parentId,
  successorId: actors.successorId,
  wikidataId: actors.wikidataId,
};

const ADDED_ACTOR_ALIAS = {
  actorId: actorAliases.actorId,
  text: actorAliases.text,
  language: actorAliases.language,
  fromYear: actorAliases.fromYear,
  untilYear: actorAliases.untilYear,
};

const ADDED_SOURCE = {
  id: sources.id,
  name: sources.name,
  kind: sources.kind,
  country: sources.country,
  affiliatedActorId: sources.affiliatedActorId,
};

const ADDED_SOURCE_ALIAS = {
  sourceId: sourceAliases.sourceId,
  text: sourceAliases.text,
  language: sourceAliases.language,
};

/** What stands for the state that people have brought the registry to; the empty text before their first change. */
export async function readRevision(connection: Connection): Promise<string> {
  const [row] = await drizzle(connection).select({ revision: registry.revision }).from(registry);
  return row?.revision ?? '';
}

/**
 * The same from the primary database: a session's reads may come from a replica that is behind. What the session reads
 * thereafter is no older.
 */
export async function readLatestRevision(connection: Connection): Promise<string> {
  const row = await connection
    .prepare('UPDATE registry SET expected = NULL RETURNING revision')
    .first<{ readonly revision: string }>();
  return row?.revision ?? '';
}

function mergedIds(
  rows: readonly { readonly id: string; readonly into: string | null }[],
): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])));
}

/**
 * Everything that people added to the registry, and its revision, in one round trip. Among the actors are those to whom
 * they gave a name, whoever added the actor. Merged ones are told apart: their names are another one's.
 */
export async function readAdditions(connection: Connection) {
  const db = drizzle(connection);
  const namedByPeople = db
    .select({ id: actorAliases.actorId })
    .from(actorAliases)
    .where(isNotNull(actorAliases.addedBy));
  const [states, addedActors, mergedActors, addedActorAliases, addedSources, addedSourceAliases] = await db.batch([
    db.select({ revision: registry.revision }).from(registry),
    db
      .select(ADDED_ACTOR)
      .from(actors)
      .where(and(or(isNotNull(actors.addedBy), inArray(actors.id, namedByPeople)), isNull(actors.mergedIntoId)))
      .orderBy(actors.id),
    db.select({ id: actors.id, into: actors.mergedIntoId }).from(actors).where(isNotNull(actors.mergedIntoId)),
    db
      .select(ADDED_ACTOR_ALIAS)
      .from(actorAliases)
      .where(isNotNull(actorAliases.addedBy))
      .orderBy(actorAliases.actorId, actorAliases.folded),
    db.select(ADDED_SOURCE).from(sources).where(isNotNull(sources.addedBy)).orderBy(sources.id),
    db
      .select(ADDED_SOURCE_ALIAS)
      .from(sourceAliases)
      .where(isNotNull(sourceAliases.addedBy))
      .orderBy(sourceAliases.sourceId, sourceAliases.folded),
  ]);
  return {
    revision: states[0]?.revision ?? '',
    actors: addedActors,
    mergedActors: mergedIds(mergedActors),
    actorAliases: addedActorAliases,
    sources: addedSources,
    sourceAliases: addedSourceAliases,
  };
}

export type Additions = Awaited<ReturnType<typeof readAdditions>>;

/** An actor row, as far as a change of the registry asks; `standsFor` is its id, or the id of the one that it was merged into. */
export interface ActorStanding {
  readonly id: string;
  readonly standsFor: string;
  /** First name of the one that it stands for. */
  readonly name: string;
  /** Only articles name it: nobody has said who it is. */
  readonly unclaimed: boolean;
}

const STANDING = {
  id: actors.id,
  standsFor: sql<string>`coalesce(${actors.mergedIntoId}, ${actors.id})`,
  name: sql<string>`(SELECT name FROM actors AS standing WHERE standing.id = coalesce(actors.merged_into_id, actors.id))`,
  unclaimed: sql<number>`${actors.registered} = 0 AND ${actors.addedBy} IS NULL AND ${actors.mergedIntoId} IS NULL`,
};

/** The actor of an id; null where there is none. */
export async function findActor(connection: Connection, id: string): Promise<ActorStanding | null> {
  const [row] = await drizzle(connection).select(STANDING).from(actors).where(eq(actors.id, id));
  return row ? { ...row, unclaimed: row.unclaimed === 1 } : null;
}

/** The two ties that actors of the registry have to each other. */
export const KIN = ['parent', 'successor'] as const;
export type Kin = (typeof KIN)[number];

/** An actor, its parent (or successor), that one's, and so on to the last; a circle is gone through once. */
export async function findLine(connection: Connection, id: string, kin: Kin): Promise<readonly string[]> {
  const { results } = await connection
    .prepare(
      `WITH RECURSIVE line (id) AS (
         VALUES (?1) UNION SELECT actors.${kin}_id FROM actors JOIN line USING (id) WHERE actors.${kin}_id IS NOT NULL
       ) SELECT id FROM line`,
    )
    .bind(id)
    .all<{ readonly id: string }>();
  return results.map((row) => row.id);
}

/** Which of the actors were merged into another one: id → the id of that one. */
export async function findMergedActors(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await drizzle(connection)
    .select({ id: actors.id, into: actors.mergedIntoId })
    .from(actors)
    .where(and(isNotNull(actors.mergedIntoId), inArray(actors.id, [...ids])));
  return mergedIds(rows);
}

/** An actor as people may have to be told that it was; null where there is none. */
export async function findActorEntry(connection: Connection, id: string) {
  const { name, kind, country, wikidataId, parentId, successorId, registered } = actors;
  const [row = null] = await drizzle(connection)
    .select({ name, kind, country, wikidataId, parentId, successorId, registered })
    .from(actors)
    .where(eq(actors.id, id));
  return row;
}

/** The same of a source. */
export async function findSourceEntry(connection: Connection, id: string) {
  const { name, kind, country, affiliatedActorId, registered } = sources;
  const [row = null] = await drizzle(connection)
    .select({ name, kind, country, affiliatedActorId, registered })
    .from(sources)
    .where(eq(sources.id, id));
  return row;
}

/** A stored name of an actor, with the years for which it stands. */
export interface ActorName {
  readonly folded: string;
  readonly actorId: string;
  readonly text: string;
  readonly language: string | null;
  readonly fromYear: number | null;
  readonly untilYear: number | null;
}

/** Every actor that has one of the folded names. */
export function findActorNames(connection: Connection, folded: readonly string[]): Promise<ActorName[]> {
  return drizzle(connection)
    .select({
      folded: actorAliases.folded,
      actorId: actorAliases.actorId,
      text: actorAliases.text,
      language: actorAliases.language,
      fromYear: actorAliases.fromYear,
      untilYear: actorAliases.untilYear,
    })
    .from(actorAliases)
    .where(inArray(actorAliases.folded, [...folded]))
    .orderBy(actorAliases.folded, actorAliases.actorId);
}

/** The source of an id, and whether only articles name it; null where there is none. */
export async function findSource(
  connection: Connection,
  id: string,
): Promise<{ readonly id: string; readonly unclaimed: boolean } | null> {
  const [row] = await drizzle(connection)
    .select({ id: sources.id, unclaimed: sql<number>`${sources.registered} = 0 AND ${sources.addedBy} IS NULL` })
    .from(sources)
    .where(eq(sources.id, id));
  return row ? { ...row, unclaimed: row.unclaimed === 1 } : null;
}

/** Every source that has one of the folded names. */
export function findSourceNames(
  connection: Connection,
  folded: readonly string[],
): Promise<{ readonly folded: string; readonly sourceId: string }[]> {
  return drizzle(connection)
    .select({ folded: sourceAliases.folded, sourceId: sourceAliases.sourceId })
    .from(sourceAliases)
    .where(inArray(sourceAliases.folded, [...folded]))
    .orderBy(sourceAliases.folded, sourceAliases.sourceId);
}

/** Stops the batch that it opens where the registry is no longer at that revision: reject and do over. */
export function expectRevision(connection: Connection, revision: string): D1PreparedStatement {
  return connection.prepare(stopUnless("coalesce((SELECT revision FROM registry), '') = ?1")).bind(revision);
}

/** Gives the registry a revision that it never had, in the batch that changes the registry. */
export function raiseRevision(connection: Connection): D1PreparedStatement {
  return connection.prepare(
    `INSERT INTO registry (id, revision) VALUES (1, hex(randomblob(16)))
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, expected = NULL`,
  );
}

/** SHA-256 of the packaged registry whose rows are stored; null before they are. */
export async function readPackaged(connection: Connection): Promise<string | null> {
  const [row] = await drizzle(connection).select({ packaged: registry.packaged }).from(registry);
  return row?.packaged ?? null;
}

/** Actors and sources that are no longer the packaged registry's to change: a person entered or merged them. */
export async function findEntered(
  connection: Connection,
): Promise<{ readonly actors: ReadonlySet<string>; readonly sources: ReadonlySet<string> }> {
  const db = drizzle(connection);
  const [enteredActors, enteredSources] = await db.batch([
    db
      .select({ id: actors.id })
      .from(actors)
      .where(or(isNotNull(actors.addedBy), isNotNull(actors.mergedIntoId))),
    db.select({ id: sources.id }).from(sources).where(isNotNull(sources.addedBy)),
  ]);
  return {
    actors: new Set(enteredActors.map(({ id }) => id)),
    sources: new Set(enteredSources.map(({ id }) => id)),
  };
}

/** Notes which packaged registry is stored, in the batch that stores it. */
export function notePackaged(connection: Connection, packaged: string): D1PreparedStatement {
  return connection
    .prepare(
      `INSERT INTO registry (id, revision, packaged) VALUES (1, '', ?1) ON CONFLICT (id) DO UPDATE SET packaged = ?1`,
    )
    .bind(packaged);
}
