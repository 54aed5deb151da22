// Which of an article's actors, sources and places are stored already.
import type { Connection } from './database.ts';
import type { Question } from './questions.ts';

/** What an article names: ids that may be stored, and folded names that may belong to someone stored. */
export interface Named {
  readonly ids: Iterable<string>;
  readonly names: Iterable<string>;
}

export interface Stored {
  /** Stored id → the id that it stands for: its own, or that of the one that it was merged into. */
  readonly ids: ReadonlyMap<string, string>;
  /** Folded name → id. A name of several belongs to the one stored first. */
  readonly byName: ReadonlyMap<string, string>;
}

export interface StoredNames {
  readonly actors: Stored;
  readonly sources: Stored;
  readonly placeIds: ReadonlySet<string>;
}

interface IdRow {
  readonly id: string;
}

interface StandingRow extends IdRow {
  readonly standsFor: string;
}

interface NameRow extends IdRow {
  readonly folded: string;
}

const ACTOR_IDS = `SELECT id, coalesce(merged_into_id, id) AS standsFor FROM actors
  WHERE id IN (SELECT value FROM json_each(?1))`;

const KNOWN_IDS = (table: 'sources' | 'places') =>
  `SELECT id, id AS standsFor FROM ${table} WHERE id IN (SELECT value FROM json_each(?1))`;

/**
 * Latest first, so that the first stored stays when they are put into a map. A name for some years only is no one's for good.
 * Names of the packaged registry are left out: extraction knows them, and has found that this is not that actor.
 */
const ACTOR_NAMES = `SELECT folded, actors.id FROM actor_aliases JOIN actors ON actors.id = actor_id
  WHERE folded IN (SELECT value FROM json_each(?1)) AND from_year IS NULL AND until_year IS NULL
    AND (registered = 0 OR actor_aliases.added_by IS NOT NULL)
  ORDER BY created_at DESC, actors.id DESC`;

const SOURCE_NAMES = `SELECT folded, sources.id FROM source_aliases JOIN sources ON sources.id = source_id
  WHERE folded IN (SELECT value FROM json_each(?1)) ORDER BY created_at DESC, sources.id DESC`;

const idsOf = (rows: readonly StandingRow[] | undefined) => new Map(rows?.map(({ id, standsFor }) => [id, standsFor]));
const namesOf = (rows: readonly NameRow[] | undefined) => new Map(rows?.map(({ folded, id }) => [folded, id]));

/** Which of an article's names are stored. */
export function namesQuestion(
  connection: Connection,
  actors: Named,
  sources: Named,
  placeIds: Iterable<string>,
): Question<StoredNames> {
  const ask = (sql: string, values: Iterable<string>) => connection.prepare(sql).bind(JSON.stringify([...values]));
  const statements = [
    ask(ACTOR_IDS, actors.ids),
    ask(ACTOR_NAMES, actors.names),
    ask(KNOWN_IDS('sources'), sources.ids),
    ask(SOURCE_NAMES, sources.names),
    ask(KNOWN_IDS('places'), placeIds),
  ];
  const read = ([actorIds, actorNames, sourceIds, sourceNames, places]: readonly D1Result<
    NameRow & StandingRow
  >[]) => ({
    actors: { ids: idsOf(actorIds?.results), byName: namesOf(actorNames?.results) },
    sources: { ids: idsOf(sourceIds?.results), byName: namesOf(sourceNames?.results) },
    placeIds: new Set(places?.results.map(({ id }) => id)),
  });
  return { statements, read };
}
