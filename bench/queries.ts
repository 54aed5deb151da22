// The queries that `npm run bench:api` measures: one file each in queries/, and what is asked of it.
//
// To add one, put its file there. A page takes `$first: Int, $last: Int, $after: String` and selects `pageInfo { startCursor }`:
// then a page deep in the data is measured beside the first. Other variables are ids, named after whose they are: see SUBJECTS.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import * as z from 'zod';

const FOLDER = join(import.meta.dirname, 'queries');

/** Nodes of a page. */
export const PAGE = 50;
/** Nodes between the beginning of the deep page and the end of the data. */
export const FROM_THE_END = 100;

const PAGE_VARIABLES = ['first', 'last', 'after'];

export interface Query {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly text: string;
  /** The same, with the type's name in every object of the answer. */
  readonly typed: string;
  readonly isPaged: boolean;
  /** Variables that stand for the id of a subject. */
  readonly subjects: readonly string[];
}

function variablesOf({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
}

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

function withTypenames(document: DocumentNode): string {
  const typed = visit(document, {
    SelectionSet: (set) => ({ ...set, selections: [...set.selections, TYPENAME] }),
  });
  return print(typed);
}

export function readQueries(): Query[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const document = parse(text);
      const variables = variablesOf(document);
      return {
        name: basename(file, '.graphql'),
        text,
        typed: withTypenames(document),
        isPaged: variables.includes('after'),
        subjects: variables.filter((name) => !PAGE_VARIABLES.includes(name)),
      };
    });
}

/** The hottest of its kind, for each variable that takes an id. */
export const SUBJECTS: Readonly<Record<string, readonly [type: string, sql: string]>> = {
  busiestActor: [
    'Actor',
    'SELECT actor_id AS id FROM participants WHERE actor_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  ],
  busiestSource: [
    'Source',
    'SELECT source_id AS id FROM casualty_figures WHERE source_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  ],
  busiestPublisher: [
    'Source',
    'SELECT publisher_id AS id FROM articles WHERE publisher_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  ],
  busiestPlace: [
    'Place',
    'SELECT place_id AS id FROM events WHERE place_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  ],
  fullestArticle: [
    'Article',
    'SELECT article_id AS id FROM event_reports GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  ],
  mostReportedEvent: ['Event', 'SELECT id FROM events ORDER BY revision DESC, id LIMIT 1'],
};

const found = z.object({ id: z.string() });

/** Gives the global id that each variable stands for; throws for one that SUBJECTS does not tell of. Looks each up once. */
export function createSubjects(database: DatabaseSync): (query: Query) => Record<string, string> {
  const ids = new Map<string, string>();
  const idOf = (variable: string): string => {
    const known = SUBJECTS[variable];
    if (known === undefined) throw new Error(`A query takes $${variable}, which SUBJECTS in bench/queries.ts lacks.`);
    const id = ids.get(variable) ?? btoa(`${known[0]}:${found.parse(database.prepare(known[1]).get()).id}`);
    ids.set(variable, id);
    return id;
  };
  return ({ subjects }) => Object.fromEntries(subjects.map((variable) => [variable, idOf(variable)]));
}
