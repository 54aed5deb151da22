// Who acts: states, forces, groups, persons, and what they are called.
import { index, integer, primaryKey, snakeCase, text } from 'drizzle-orm/sqlite-core';
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
  },
  (table) => [
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
  },
  (table) => [primaryKey({ columns: [table.folded, table.actorId] }), index('actor_aliases_actor').on(table.actorId)],
);
