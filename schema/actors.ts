// Who acts: states, forces, groups, persons, and what they are called.
import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, index, integer, primaryKey, snakeCase, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from './columns.ts';
import { ACTOR_KINDS } from './vocabulary.ts';

/** An actor by its slug. Rows of the packaged registry have `registered` 1; the others were named by an article or added by a user. */
export const actors = snakeCase.table(
  'actors',
  {
    /** The slug. */
    id: text().primaryKey().notNull(),
    name: text().notNull(),
    kind: text({ enum: ACTOR_KINDS }).notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text(),
    wikidataId: text(),
    registered: integer({ mode: 'boolean' }).notNull(),
    createdAt: text().notNull(),
    /** The actor that this one is a part of. */
    parentId: text().references((): AnySQLiteColumn => actors.id),
    /** The actor that this one became. */
    successorId: text().references((): AnySQLiteColumn => actors.id),
    /** Owner of the key that added it; null for the registry's actors and those that only articles name. */
    addedBy: text(),
    /** The actor that it was found to be; its names and all that was told of it are that one's since. Null for an actor of its own. */
    mergedIntoId: text().references((): AnySQLiteColumn => actors.id),
    /** Owner of the key that merged it. */
    mergedBy: text(),
    mergedAt: text(),
  },
  (table) => [
    index('actors_merged').on(table.mergedIntoId).where(sql`${table.mergedIntoId} IS NOT NULL`),
    index('actors_added').on(table.addedBy).where(sql`${table.addedBy} IS NOT NULL`),
    index('actors_name').on(table.name, table.id),
    index('actors_kind').on(table.kind, table.name, table.id),
    oneOf('actors_kind_known', table.kind, ACTOR_KINDS),
  ],
);

/** A name of an actor; `folded` is what look-ups compare (lower case, no accents, no punctuation). */
export const actorAliases = snakeCase.table(
  'actor_aliases',
  {
    folded: text().notNull(),
    actorId: text()
      .notNull()
      .references(() => actors.id),
    text: text().notNull(),
    /** BCP 47; null for English or language-neutral. */
    language: text(),
    /** First and last year in which the name stands for this actor. */
    fromYear: integer(),
    untilYear: integer(),
    /** Owner of the key that added the name; null for names of the registry and of articles. */
    addedBy: text(),
  },
  (table) => [
    primaryKey({ columns: [table.folded, table.actorId] }),
    index('actor_aliases_actor').on(table.actorId),
    index('actor_aliases_added').on(table.addedBy).where(sql`${table.addedBy} IS NOT NULL`),
  ],
);
