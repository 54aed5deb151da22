// A page as drizzle's relational queries write it, `select … from "events" as "d0" where … order by … limit ?`, taken apart and put
// together in other ways.
import type { BoundStatement } from './parameters.ts';
import { countMarks, joined, type Piece, written } from './pieces.ts';
import { endOfQuoted } from './quoted.ts';

/** Rows in the order of a page among which it is first looked for. */
const TRIED = 1_000;

export interface Page {
  /** All up to its condition. */
  readonly head: Piece;
  readonly table: string;
  readonly condition: Piece;
  /** What lies past a cursor, as the condition has it too; null for the first page. */
  readonly cursor: Piece | null;
  readonly order: string;
  /** Rows of the page. */
  readonly limit: number;
}

const HEAD = /("\w+") as "d0" where $/;
const ORDER = /^ order by (?:"d0"\."\w+" (?:asc|desc)(?:, )?)+(?= limit \?$)/;
/** By one column and then by another, before parameters have numbers. */
const PAST_CURSOR = /\("d0"\."\w+" [<>] \?\) or \(\(\("d0"\."\w+" = \?\) and \("d0"\."\w+" [<>] \?\)\)\)/;

/** Where the condition of a statement begins, behind the WHERE that stands in no parentheses; 0 where there is none. */
function startOfCondition(statement: string): number {
  let depth = 0;
  for (let index = 0; index < statement.length; index++) {
    const character = statement[index];
    if (character === "'" || character === '"') index = endOfQuoted(statement, index) - 1;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth === 0 && statement.startsWith(' where ', index)) return index + ' where '.length;
  }
  return 0;
}

/** A page taken apart; undefined for a statement that is none. */
export function pageOf({ sql: statement, parameters }: BoundStatement): Page | undefined {
  const start = startOfCondition(statement);
  const end = statement.lastIndexOf(' order by ');
  const [, table] = HEAD.exec(statement.slice(0, start)) ?? [];
  const [order] = ORDER.exec(statement.slice(end)) ?? [];
  const limit = parameters.at(-1);
  if (table === undefined || order === undefined || typeof limit !== 'number' || limit < 1) return undefined;
  const text = statement.slice(start, end);
  const before = countMarks(statement.slice(0, start));
  const head = { text: statement.slice(0, start), parameters: parameters.slice(0, before) };
  const condition = { text, parameters: parameters.slice(before, -1) };
  const past = PAST_CURSOR.exec(text);
  const passed = countMarks(text.slice(0, past?.index ?? 0));
  const cursor = past && { text: past[0], parameters: condition.parameters.slice(passed, passed + 3) };
  return { head, table, condition, cursor, order, limit };
}

/** Whether the page is full after the first rows in its order: a condition. */
export function isSoonFull({ table, condition, cursor, order, limit }: Page): Piece {
  const { sql: text, parameters } = joined([
    written(`exists (select 1 from (select * from ${table} as "d0"`),
    ...(cursor ? [written(' where '), cursor] : []),
    written(`${order} limit ${TRIED}) as "d0" where `),
    condition,
    written(` limit 1 offset ${limit - 1})`),
  ]);
  return { text, parameters };
}

/**
 * The page, read part by part: of each as many rows as the page has, in its order, and of those the page. No more is read however
 * many rows a part has. Undefined for what is no page.
 */
export function inParts(
  page: Page | undefined,
  { column, values }: { readonly column: string; readonly values: Piece },
): BoundStatement | undefined {
  if (page === undefined) return undefined;
  const { head, table, condition, order, limit } = page;
  return joined([
    head,
    written('"d0"."id" in (select ids.value from json_each('),
    values,
    written(
      `) as parts, json_each((select json_group_array(id) from (select "d0"."id" as id from ${table} as "d0" where "d0"."${column}" = parts.value and (`,
    ),
    condition,
    written(`)${order} limit ${limit}))) as ids)${order} limit ${limit}`),
  ]);
}
