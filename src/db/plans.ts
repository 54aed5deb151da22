// Conditions that SQLite can meet in two ways. Rows that few of fit are looked up, and then put in order; of what many fit, the
// page is read in its own order and each row is asked, until there are enough. Which it is depends on what is stored, so a
// statement carries both, and first counts the candidates as far as that matters: what is rare is not looked for among
// a million rows, and what is everywhere is not gathered for a page of fifty. Still one statement.
import { type SQL, sql } from 'drizzle-orm';
import type { BoundStatement, Parameter } from './parameters.ts';
import { endOfQuoted } from './quoted.ts';

/** Candidates up to which the rows of a page are looked up; and those of a count, which stops as soon as it has enough. */
const FEW_FOR_PAGE = 5_000;
const FEW_FOR_COUNT = 50_000;
/** Conditions of a statement that are weighed; further ones are asked of each row. With three there are five ways, as many terms as D1 compounds. */
const MAXIMUM_WEIGHED = 3;
/** UTF-16 units of a statement with all its ways, well below the 100 KB that D1 takes. */
const MAXIMUM_LENGTH = 80_000;

interface TwoWays {
  /** The condition in a form that leads to the rows, `id in (select …)`. */
  readonly lookedUp: SQL;
  /** The same in a form that no index answers, quick to tell of a row that is at hand. */
  readonly asked: SQL;
  /** A SELECT of about as many rows as the condition holds for, without an end. */
  readonly candidates: SQL;
}

/** The condition, whichever way it is met. Only for statements on a connection that fits them to D1 (fit-d1.ts). */
export function eitherWay({ lookedUp, asked, candidates }: TwoWays): SQL {
  return sql`/*either*/(${lookedUp})/*or*/(${asked})/*of*/${candidates}/*end*/`;
}

const EITHER = /\/\*either\*\/(.*?)\/\*or\*\/(.*?)\/\*of\*\/(.*?)\/\*end\*\//gs;

/** A piece of a statement, with the parameters in it. */
interface Piece {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

interface Choice {
  readonly lookedUp: Piece;
  readonly asked: Piece;
  /** Whether its candidates are few; undefined where it is asked in any case. */
  readonly isFew: Piece | undefined;
}

function countMarks(text: string): number {
  return (text.match(/'[^']*'|"[^"]*"|\?/g) ?? []).filter((found) => found === '?').length;
}

/** A subselect that is neither what a statement selects from nor one of its WITH: run once for each row of another. */
const NESTED = /(?<!\b(?:from|as|materialized) *)\($/i;

/** Whether what follows a text stands within a nested subselect. */
function isNestedAfter(text: string): boolean {
  const open: boolean[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'" || character === '"') index = endOfQuoted(text, index) - 1;
    else if (character === ')') open.pop();
    else if (character === '(') {
      const isSelect = /^\s*(?:select|with)\b/i.test(text.slice(index + 1, index + 20));
      open.push(isSelect && NESTED.test(text.slice(Math.max(0, index - 20), index + 1)));
    }
  }
  return open.includes(true);
}

/** How many candidates are few, for a condition after and before these texts; undefined where nothing ends what is read. */
function fewFor(before: string, after: string): number | undefined {
  const [end] = /\border by\b|\blimit\b/i.exec(after) ?? [];
  if (end === undefined || isNestedAfter(before)) return undefined;
  return end.toLowerCase() === 'limit' ? FEW_FOR_COUNT : FEW_FOR_PAGE;
}

/** The statement taken apart: its own pieces, one more than there are choices between them. */
function takeApart({ sql: statement, parameters }: BoundStatement) {
  const pieces: Piece[] = [];
  const choices: Choice[] = [];
  let taken = 0;
  const take = (text: string): Piece => {
    const piece = { text, parameters: parameters.slice(taken, taken + countMarks(text)) };
    taken += piece.parameters.length;
    return piece;
  };
  let end = 0;
  for (const match of statement.matchAll(EITHER)) {
    const [all, lookedUp = '', asked = '', candidates = ''] = match;
    pieces.push(take(statement.slice(end, match.index)));
    end = match.index + all.length;
    const few = fewFor(statement.slice(0, match.index), statement.slice(end));
    const ways = { lookedUp: take(lookedUp), asked: take(asked) };
    const { text, parameters } = take(candidates);
    const isFew = few && { text: `not exists (${text} limit 1 offset ${few})`, parameters };
    choices.push({ ...ways, isFew: isFew || undefined });
  }
  pieces.push(take(statement.slice(end)));
  return { pieces, choices };
}

/** Pieces one after another. */
function joined(pieces: readonly Piece[]): BoundStatement {
  return {
    sql: pieces.map(({ text }) => text).join(''),
    parameters: pieces.flatMap(({ parameters }) => parameters),
  };
}

const written = (text: string): Piece => ({ text, parameters: [] });

/**
 * The statement with each {@link eitherWay} decided: where it ends soon by itself, by how many candidates there are when it
 * runs. Of several conditions one that few rows fit leads to the rows, and the others are asked of those.
 */
export function plan(statement: BoundStatement): BoundStatement {
  if (!statement.sql.includes('/*either*/')) return statement;
  const { pieces, choices } = takeApart(statement);
  const weighed = choices.filter(({ isFew }) => isFew !== undefined).slice(0, MAXIMUM_WEIGHED);
  const by = (isLookedUp: (choice: Choice) => boolean): BoundStatement =>
    joined(
      pieces.flatMap((piece, index) => {
        const choice = choices[index];
        return choice ? [piece, isLookedUp(choice) ? choice.lookedUp : choice.asked] : [piece];
      }),
    );
  if (weighed.length === 0) return by(() => false);
  const every = 2 ** weighed.length - 1;
  // Bits of `few`: which of the weighed have few candidates.
  const ways: readonly (readonly [few: string, way: BoundStatement])[] = [
    [`few = ${every}`, by((choice) => weighed.includes(choice))],
    ...(weighed.length > 1 ? weighed : []).map(
      (leading, index) =>
        [`few <> ${every} and few & -few = ${2 ** index}`, by((choice) => choice === leading)] as const,
    ),
    ['few = 0', by(() => false)],
  ];
  const planned = joined([
    written('with candidates(few) as materialized (select '),
    ...weighed.flatMap(({ isFew }, index) => [
      written(`${index === 0 ? '' : ' + '}${2 ** index} * (`),
      isFew ?? written('0'),
      written(')'),
    ]),
    written(') select * from ('),
    // A limit of none is all that keeps SQLite from running a way; a condition it would ask of each row.
    ...ways.flatMap(([few, { sql: text, parameters }], index) => [
      written(`${index === 0 ? '' : ' union all '}select * from (select * from (`),
      { text, parameters },
      written(`) limit (select iif(${few}, -1, 0) from candidates))`),
    ]),
    written(')'),
  ]);
  return planned.sql.length > MAXIMUM_LENGTH ? by((choice) => choice.isFew !== undefined) : planned;
}
