// What people change of the registry's actors: a new one, another name for one, two that are one.
import { getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { actorAliases, actors } from '../../schema/actors.ts';
import { tables } from '../../schema/relations.ts';
import type { ActorKind } from '../../schema/vocabulary.ts';
import type { Connection } from '../db/database.ts';
import { insertRows } from '../db/insert-rows.ts';
import {
  type ActorStanding,
  findActor,
  findActorEntry,
  findActorNames,
  findLine,
  KIN,
  type Kin,
} from '../db/registry.ts';
import { foldName, slugOf } from '../ingest/names.ts';
import { Refusal } from '../ingest/refusals.ts';
import { type AliasInput, foldedForms, type Name, overlap, readAlias, readNames } from './aliases.ts';
import { type Author, type ChangeDependencies, changeRegistry } from './change.ts';
import { fieldRefusal } from './fields.ts';
import { logEntry, logName } from './logged.ts';
import { ActorNameTaken, CircularKin, CircularMerge, InvalidField, UnknownActor } from './refusals.ts';

export interface ActorInput {
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  readonly wikidataId?: string | null | undefined;
  readonly aliases?: readonly AliasInput[] | null | undefined;
  /** Ids of actors. */
  readonly parent?: string | null | undefined;
  readonly successor?: string | null | undefined;
}

/** The id of an actor that was added or changed. */
export interface ChangedActor {
  readonly actorId: string;
}

/** Names that another actor has in the same years; null where each is free or the actor's own. */
async function takenName(connection: Connection, names: readonly Name[], actorId: string): Promise<Refusal | null> {
  const stored = await findActorNames(connection, names.flatMap(foldedForms));
  for (const name of names) {
    const forms = foldedForms(name);
    const taken = stored.find(
      (other) => forms.includes(other.folded) && other.actorId !== actorId && overlap(other, name),
    );
    if (taken) return new ActorNameTaken(name.text, taken.actorId);
  }
  return null;
}

/** A name that its actor has already is written anew: a person's word goes before the registry's. */
function storeNames(connection: Connection, names: readonly Name[], actorId: string, addedBy: string) {
  return insertRows(
    connection,
    actorAliases,
    names.map((name) => ({ ...name, actorId, addedBy })),
    {
      onConflict: `(folded, actor_id) DO UPDATE SET text = excluded.text, language = excluded.language,
        from_year = excluded.from_year, until_year = excluded.until_year, added_by = excluded.added_by`,
    },
  );
}

/** The actor of an id of the input, as it stands; a refusal where there is none. */
async function standing(connection: Connection, field: string, id: string): Promise<ActorStanding | UnknownActor> {
  return (await findActor(connection, id)) ?? new UnknownActor(field);
}

/** The id of the actor that a row of this name is to have: its slug, or the row of an actor that only articles name so. */
async function idFor(connection: Connection, name: Name): Promise<string | Refusal> {
  const named = await findActorNames(connection, [name.folded]);
  const id = named.find((other) => overlap(other, name))?.actorId ?? slugOf(name.text);
  const stored = await findActor(connection, id);
  return stored === null || stored.unclaimed ? id : new ActorNameTaken(name.text, stored.standsFor);
}

/** What an actor would come back to itself by, were `id` the parent (or successor) of it; null where nothing would. */
async function circleThrough(
  connection: Connection,
  kin: Kin,
  { actorId, id }: { readonly actorId: string; readonly id: string },
): Promise<readonly string[] | null> {
  const line = await findLine(connection, id, kin);
  const end = line.indexOf(actorId);
  return end < 0 ? null : [actorId, ...line.slice(0, end + 1)];
}

/**
 * Adds an actor with its names. One that only articles named so far becomes the new one and keeps its events. The names
 * must be free in the years for which they stand.
 */
export function addActor(dependencies: ChangeDependencies, input: ActorInput): Promise<ChangedActor | Refusal> {
  const { connection } = dependencies;
  const { kind, country = null, wikidataId = null } = input;
  return changeRegistry(dependencies, async ({ ownerId, now }: Author) => {
    const names = readNames(input.name, input.aliases ?? []);
    if (names instanceof Refusal) return names;
    const [first] = names;
    const refusal = fieldRefusal(country, wikidataId);
    if (refusal) return refusal;
    const kin: Record<Kin, string | null> = { parent: null, successor: null };
    for (const field of KIN) {
      const given = input[field];
      if (typeof given !== 'string') continue;
      const found = await standing(connection, field, given);
      if (found instanceof Refusal) return found;
      kin[field] = found.standsFor;
    }
    const id = await idFor(connection, first);
    if (id instanceof Refusal) return id;
    for (const field of KIN) {
      if (kin[field] === id) return new InvalidField(field, 'is the actor itself: name another one, or none');
      const circle = kin[field] && (await circleThrough(connection, field, { actorId: id, id: kin[field] }));
      if (circle) return new CircularKin(field, circle, `Name another ${field}, or none.`);
    }
    const taken = await takenName(connection, names, id);
    if (taken) return taken;
    const row = {
      id,
      name: first.text,
      kind,
      country,
      wikidataId,
      parentId: kin.parent,
      successorId: kin.successor,
      registered: false,
      createdAt: now,
      addedBy: ownerId,
    };
    const onConflict = `(id) DO UPDATE SET name = excluded.name, kind = excluded.kind, country = excluded.country,
      wikidata_id = excluded.wikidata_id, parent_id = excluded.parent_id, successor_id = excluded.successor_id,
      added_by = excluded.added_by`;
    const { name, parentId, successorId } = row;
    return {
      answer: { actorId: id },
      written: {
        action: 'ADD_ACTOR',
        subjectType: 'ACTOR',
        subjectId: id,
        before: await logEntry(await findActorEntry(connection, id)),
        after: {
          ...(await logEntry({ name, kind, country, wikidataId, parentId, successorId, registered: false })),
          names: await Promise.all(names.map(logName)),
        },
      },
      statements: [
        ...insertRows(connection, actors, [row], { onConflict }),
        ...storeNames(connection, names, id, ownerId),
      ],
    };
  });
}

/** Gives an actor another name, or new years to one that it has. The name must be free in those years. */
export function addActorAlias(
  dependencies: ChangeDependencies,
  input: { readonly actor: string; readonly alias: AliasInput },
): Promise<ChangedActor | Refusal> {
  const { connection } = dependencies;
  return changeRegistry(dependencies, async ({ ownerId }) => {
    const name = readAlias('alias', input.alias);
    if (name instanceof Refusal) return name;
    const actor = await standing(connection, 'actor', input.actor);
    if (actor instanceof Refusal) return actor;
    const { standsFor: actorId, name: firstName } = actor;
    const isBounded = name.fromYear !== null || name.untilYear !== null;
    if (isBounded && name.folded === foldName(firstName))
      return new InvalidField(
        'alias',
        'is the first name of the actor, which stands for it in every year: leave the years out',
      );
    const taken = await takenName(connection, [name], actorId);
    if (taken) return taken;
    const stored = await findActorNames(connection, [name.folded]);
    const earlier = stored.find((other) => other.actorId === actorId);
    return {
      answer: { actorId },
      written: {
        action: 'ADD_ACTOR_ALIAS',
        subjectType: 'ACTOR',
        subjectId: actorId,
        before: earlier ? await logName(earlier) : null,
        after: await logName(name),
      },
      statements: storeNames(connection, [name], actorId, ownerId),
    };
  });
}

/** Every column that refers to an actor, but the owner of a name. */
const REFERENCES = Object.values(tables).flatMap((table) =>
  getTableConfig(table)
    .foreignKeys.map((key) => key.reference())
    .filter(({ foreignTable }) => foreignTable === actors && table !== actorAliases)
    .flatMap(({ columns }) => columns.map(({ name }) => ({ table: getTableName(table), column: name }))),
);

/**
 * Makes one actor of two: `actor` gives its names and everything that was told of it to `into`, and its id answers with
 * `into` from then on; what related the two to each other is gone. A merge that was made before changes nothing. Scans the
 * tables that have no index on the actor.
 */
export function mergeActors(
  dependencies: ChangeDependencies,
  input: { readonly actor: string; readonly into: string },
): Promise<ChangedActor | Refusal> {
  const { connection } = dependencies;
  return changeRegistry(dependencies, async ({ ownerId, now }) => {
    const actor = await standing(connection, 'actor', input.actor);
    if (actor instanceof Refusal) return actor;
    const into = await standing(connection, 'into', input.into);
    if (into instanceof Refusal) return into;
    const target = into.standsFor;
    const isMerged = actor.standsFor !== actor.id;
    if (actor.standsFor === target && isMerged) return { answer: { actorId: target }, statements: [], written: null };
    if (actor.id === into.id) return new CircularMerge('An actor cannot be merged with itself: give two actors.');
    if (actor.id === target)
      return new CircularMerge(`${into.id} was merged into ${actor.id} before: the two are one already.`);
    if (isMerged)
      return new InvalidField('actor', `was merged into ${actor.standsFor} before: merge that one, if it is the same`);
    for (const kin of KIN) {
      const line = await findLine(connection, target, kin);
      const between = line.slice(1, line.indexOf(actor.id));
      // the very next one is no circle but the actor itself, and falls away
      if (line.includes(actor.id) && between.length > 0)
        return new CircularKin(
          kin,
          [target, ...between, target],
          `Merge ${between.join(' and ')} into ${target} before.`,
        );
    }
    const run = (sql: string, ...values: string[]) => connection.prepare(sql).bind(...values);
    return {
      answer: { actorId: target },
      written: {
        action: 'MERGE_ACTORS',
        subjectType: 'ACTOR',
        subjectId: actor.id,
        before: await logEntry(await findActorEntry(connection, actor.id)),
        after: { mergedInto: target },
      },
      statements: [
        ...REFERENCES.map(({ table, column }) =>
          run(`UPDATE "${table}" SET "${column}" = ?1 WHERE "${column}" = ?2`, target, actor.id),
        ),
        run('UPDATE actors SET parent_id = NULL WHERE id = ?1 AND parent_id = ?1', target),
        run('UPDATE actors SET successor_id = NULL WHERE id = ?1 AND successor_id = ?1', target),
        run('DELETE FROM actor_relations WHERE from_actor_id = ?1 AND to_actor_id = ?1', target),
        run(
          'UPDATE OR IGNORE actor_aliases SET actor_id = ?1, added_by = coalesce(added_by, ?3) WHERE actor_id = ?2',
          target,
          actor.id,
          ownerId,
        ),
        run('DELETE FROM actor_aliases WHERE actor_id = ?1', actor.id),
        run(
          'UPDATE actors SET merged_into_id = ?1, merged_by = ?3, merged_at = ?4, parent_id = NULL, successor_id = NULL WHERE id = ?2',
          target,
          actor.id,
          ownerId,
          now,
        ),
      ],
    };
  });
}
