// The packaged registry into the database: once for each version of it, and never over what people entered.
import { actorAliases, actors } from '../../schema/actors.ts';
import { sourceAliases, sources } from '../../schema/sources.ts';
import type { Connection } from '../db/database.ts';
import { insertRows } from '../db/insert-rows.ts';
import { expectRevision, findEntered, notePackaged, readPackaged, readRevision } from '../db/registry.ts';
import type { Knowledge } from '../extraction/knowledge.ts';
import { KNOWN_ACTORS } from '../extraction/lexicon/actors/index.ts';
import { KNOWN_SOURCES } from '../extraction/lexicon/sources/index.ts';
import { sha256 } from '../ingest/content-hash.ts';
import { actorAliasRows, actorRow, sourceAliasRows, sourceRow } from '../ingest/registry-rows.ts';

const PACKAGED = { actors: KNOWN_ACTORS, sources: KNOWN_SOURCES };

/** What is stored of the packaged registry. */
export interface Loaded {
  readonly actors: number;
  readonly sources: number;
  /** False where this very registry was there already, and nothing was written. */
  readonly written: boolean;
}

/**
 * Stores the packaged actors and sources with their names, in one batch. Can be repeated: what is there is brought up to
 * date, and what people added, changed or merged stays as they left it. Rejects, with nothing written, where
 * someone changes the registry at the same time: repeat it then.
 */
export async function storePackagedRegistry(
  connection: Connection,
  now: Date,
  known: Pick<Knowledge, 'actors' | 'sources'> = PACKAGED,
): Promise<Loaded> {
  const loaded = { actors: known.actors.length, sources: known.sources.length };
  const packaged = await sha256(JSON.stringify([known.actors, known.sources]));
  if ((await readPackaged(connection)) === packaged) return { ...loaded, written: false };

  const revision = await readRevision(connection);
  const entered = await findEntered(connection);
  const instant = now.toISOString();
  const ownActors = known.actors.filter(({ slug }) => !entered.actors.has(slug));
  const ownSources = known.sources.filter(({ slug }) => !entered.sources.has(slug));
  const ifAbsent = { ifAbsent: true };
  await connection.batch([
    connection.prepare('PRAGMA defer_foreign_keys = ON'),
    expectRevision(connection, revision),
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
    connection.prepare(
      `DELETE FROM actor_aliases WHERE added_by IS NULL
         AND actor_id IN (SELECT id FROM actors WHERE registered AND added_by IS NULL)`,
    ),
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
    connection.prepare(
      `DELETE FROM source_aliases WHERE added_by IS NULL
         AND source_id IN (SELECT id FROM sources WHERE registered AND added_by IS NULL)`,
    ),
    ...insertRows(
      connection,
      sourceAliases,
      ownSources.flatMap(({ slug, name, aliases }) => sourceAliasRows(slug, name, aliases)),
      ifAbsent,
    ),
    // A merged actor is nobody's kin any more: its place is that of the one that it was merged into.
    ...['parent_id', 'successor_id'].map((column) =>
      connection.prepare(
        `UPDATE actors SET ${column} = (SELECT kin.merged_into_id FROM actors AS kin WHERE kin.id = actors.${column})
         WHERE ${column} IN (SELECT id FROM actors WHERE merged_into_id IS NOT NULL)`,
      ),
    ),
    connection.prepare(
      `UPDATE sources SET affiliated_actor_id =
         (SELECT merged_into_id FROM actors WHERE actors.id = sources.affiliated_actor_id)
       WHERE affiliated_actor_id IN (SELECT id FROM actors WHERE merged_into_id IS NOT NULL)`,
    ),
    notePackaged(connection, packaged),
  ]);
  return { ...loaded, written: true };
}
