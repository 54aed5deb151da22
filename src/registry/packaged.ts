// The packaged registry into the database: once for each version of it, and never over what people entered.
import { actorAliases, actors } from '../../schema/actors.ts';
import { sourceAliases, sources } from '../../schema/sources.ts';
import type { Written } from '../db/audit.ts';
import type { Connection } from '../db/database.ts';
import { insertRows } from '../db/insert-rows.ts';
import { findEntered, KIN, notePackaged, readPackaged } from '../db/registry.ts';
import { sha256 } from '../db/sha256.ts';
import type { Knowledge } from '../extraction/knowledge.ts';
import { KNOWN_ACTORS } from '../extraction/lexicon/actors/index.ts';
import { KNOWN_SOURCES } from '../extraction/lexicon/sources/index.ts';
import { actorAliasRows, actorRow, sourceAliasRows, sourceRow } from '../ingest/registry-rows.ts';
import { changeAtRevision } from './change.ts';

const PACKAGED = { actors: KNOWN_ACTORS, sources: KNOWN_SOURCES };

/** What is stored of the packaged registry. */
export interface Loaded {
  readonly actors: number;
  readonly sources: number;
  /** False where this very registry was there already, and nothing was written. */
  readonly written: boolean;
}

export interface Loading {
  /** What is stored; where not given, what this version brings. */
  readonly known?: Pick<Knowledge, 'actors' | 'sources'>;
  /** The request before which it is stored; null for none. */
  readonly requestId?: string | null;
}

/** Actors and sources that the packaged registry has no more are those of articles from then on, with their names. */
function giveUp(connection: Connection, table: 'actors' | 'sources', entries: readonly { readonly slug: string }[]) {
  return connection
    .prepare(`UPDATE ${table} SET registered = 0 WHERE registered AND id NOT IN (SELECT value FROM json_each(?1))`)
    .bind(JSON.stringify(entries.map(({ slug }) => slug)));
}

/** Names that the packaged registry gave: those that it still gives are stored anew. */
function forgetNames(connection: Connection, owner: 'actor' | 'source') {
  return connection.prepare(
    `DELETE FROM ${owner}_aliases WHERE added_by IS NULL
       AND ${owner}_id IN (SELECT id FROM ${owner}s WHERE registered AND added_by IS NULL)`,
  );
}

/**
 * Stores the packaged actors and sources with their names, in one batch. Can be repeated: what is there is brought up to
 * date, and what people added, changed or merged stays as they left it.
 */
export async function storePackagedRegistry(
  connection: Connection,
  now: Date,
  { known = PACKAGED, requestId = null }: Loading = {},
): Promise<Loaded> {
  const loaded = { actors: known.actors.length, sources: known.sources.length };
  const packaged = await sha256(JSON.stringify([known.actors, known.sources]));
  const stored = await readPackaged(connection);
  if (stored === packaged) return { ...loaded, written: false };
  // Nobody's key: whoever comes first has it stored.
  const origin = { requestId, keyId: null, now: now.toISOString() };
  const written: Written = {
    action: 'LOAD_REGISTRY',
    subjectType: 'REGISTRY',
    subjectId: 'packaged',
    before: stored === null ? null : { packaged: stored },
    after: { packaged, actors: loaded.actors, sources: loaded.sources },
  };
  return changeAtRevision<Loaded>(connection, origin, async () => {
    const entered = await findEntered(connection);
    const statements = packagedStatements(connection, now.toISOString(), known, entered);
    return {
      answer: { ...loaded, written: true },
      statements: [...statements, notePackaged(connection, packaged)],
      written,
    };
  });
}

function packagedStatements(
  connection: Connection,
  instant: string,
  known: Pick<Knowledge, 'actors' | 'sources'>,
  entered: Awaited<ReturnType<typeof findEntered>>,
): D1PreparedStatement[] {
  const ownActors = known.actors.filter(({ slug }) => !entered.actors.has(slug));
  const ownSources = known.sources.filter(({ slug }) => !entered.sources.has(slug));
  const ifAbsent = { ifAbsent: true };
  return [
    connection.prepare('PRAGMA defer_foreign_keys = ON'),
    giveUp(connection, 'actors', known.actors),
    giveUp(connection, 'sources', known.sources),
    ...insertRows(
      connection,
      actors,
      ownActors.map((actor) => ({
        ...actorRow(actor, instant),
        parentId: actor.parent ?? null,
        successorId: actor.successor ?? null,
      })),
      {
        onConflict: `(id) DO UPDATE SET name = excluded.name, kind = excluded.kind, country = excluded.country,
          wikidata_id = excluded.wikidata_id, parent_id = excluded.parent_id, successor_id = excluded.successor_id,
          registered = 1`,
      },
    ),
    forgetNames(connection, 'actor'),
    ...insertRows(
      connection,
      actorAliases,
      ownActors.flatMap(({ slug, name, aliases }) => actorAliasRows(slug, name, aliases)),
      ifAbsent,
    ),
    ...insertRows(
      connection,
      sources,
      ownSources.map((source) => sourceRow(source, source.affiliatedActor ?? null, instant)),
      {
        onConflict: `(id) DO UPDATE SET name = excluded.name, kind = excluded.kind, country = excluded.country,
          affiliated_actor_id = excluded.affiliated_actor_id, registered = 1`,
      },
    ),
    forgetNames(connection, 'source'),
    ...insertRows(
      connection,
      sourceAliases,
      ownSources.flatMap(({ slug, name, aliases }) => sourceAliasRows(slug, name, aliases)),
      ifAbsent,
    ),
    // A merged actor is nobody's kin any more: its place is that of the one that it was merged into, who is not its own.
    ...KIN.map((kin) =>
      connection.prepare(
        `UPDATE actors SET ${kin}_id =
           (SELECT nullif(kin.merged_into_id, actors.id) FROM actors AS kin WHERE kin.id = actors.${kin}_id)
         WHERE ${kin}_id IN (SELECT id FROM actors WHERE merged_into_id IS NOT NULL)`,
      ),
    ),
    connection.prepare(
      `UPDATE sources SET affiliated_actor_id =
         (SELECT merged_into_id FROM actors WHERE actors.id = sources.affiliated_actor_id)
       WHERE affiliated_actor_id IN (SELECT id FROM actors WHERE merged_into_id IS NOT NULL)`,
    ),
  ];
}
