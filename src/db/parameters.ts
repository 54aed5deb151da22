// The parameters of a statement: no more of them than D1 takes, and each value once, so that pages begin in an index.
import { endOfQuoted } from './quoted.ts';

/** Bound parameters a statement. */
const MAXIMUM_PARAMETERS = 100;

export type Parameter = string | number | boolean | null;

export interface BoundStatement {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** The statement with each `?` written anew by its position; null where its parameters have numbers of their own. */
function rewriteParameters(sql: string, write: (position: number) => string): string | null {
  let text = '';
  let copied = 0;
  let position = 0;
  for (let index = 0; index < sql.length; index++) {
    const character = sql[index];
    if (character === "'" || character === '"') {
      index = endOfQuoted(sql, index) - 1;
    } else if (character === '?') {
      if (/\d/.test(sql[index + 1] ?? '')) return null;
      text += sql.slice(copied, index) + write(position);
      copied = index + 1;
      position++;
    }
  }
  return text + sql.slice(copied);
}

/** Values of an IN from which on they are one parameter, a JSON array: thousands of places for them would be too long a statement. */
const LONG_LIST = 20;
/** What is quoted, a long list of parameters, a single one. */
const LISTS = new RegExp(String.raw`'[^']*'|"[^"]*"|\bin \(\?(?:, \?){${LONG_LIST - 1},}\)|\?\d*`, 'g');

/** The statement with each long list of an IN as one parameter. As it is where its parameters have numbers of their own. */
function gatherLists({ sql, parameters }: BoundStatement): BoundStatement {
  const gathered: Parameter[] = [];
  let position = 0;
  let isNumbered = false;
  const text = sql.replace(LISTS, (found) => {
    if (found.startsWith('in')) {
      const values = parameters.slice(position, position + found.split('?').length - 1);
      position += values.length;
      gathered.push(JSON.stringify([...new Set(values)]));
      return 'in (select value from json_each(?))';
    }
    if (found === '?') gathered.push(parameters[position++] ?? null);
    else if (found.startsWith('?')) isNumbered = true;
    return found;
  });
  return isNumbered ? { sql, parameters } : { sql: text, parameters: gathered };
}

const COLUMN = String.raw`("\w+"\."\w+")`;
const PARAMETER = String.raw`(\?\d+|\(\?1 ->> \d+\))`;
/** What lies past a cursor, by one column and then by another, as drizzle writes it: `a < ?1 or (a = ?1 and b < ?2)`. */
const PAST_CURSOR = new RegExp(
  String.raw`\(${COLUMN} ([<>]) ${PARAMETER}\) or \(\(\(\1 = \3\) and \(${COLUMN} \2 ${PARAMETER}\)\)\)`,
  'g',
);

/** A comparison of rows by two columns, as pages of exports have it too. */
const ROWS_COMPARED = /\(((?:"\w+"\.)?"\w+"), (?:"\w+"\.)?"\w+"\) ([<>])=? \(/g;
/** A comparison of one column. */
const COMPARED = /(?<=[( ])((?:"\w+"\.)?"\w+") ([<>])(?==? )/g;

/**
 * The statement with what lies past a cursor as one comparison of rows. What else bounds its first column on that side
 * bounds less than the cursor does, and a plus keeps SQLite from entering the index there instead.
 */
function enterAtCursor({ sql, parameters }: BoundStatement): BoundStatement {
  const compared = sql.replace(PAST_CURSOR, '($1, $4) $2 ($3, $5)');
  const text = [...compared.matchAll(ROWS_COMPARED)].reduce(
    (text, [, column, operator]) =>
      text.replace(COMPARED, (found, itsColumn, itsOperator) =>
        itsColumn === column && itsOperator === operator ? `+${found}` : found,
      ),
    compared,
  );
  return { sql: text, parameters };
}

/**
 * The statement with one parameter for each value, and with what lies past a cursor as one comparison of rows. Of
 * `day < ? or (day = ? and id < ?)` SQLite cannot tell that both are the same day, and reads all that comes before the
 * cursor; by `(day, id) < (?, ?)` it enters the index at the very row. A long list of an IN is one parameter, and more
 * values than D1 takes are read from one JSON array, which is then the only parameter.
 */
export function bindOnce(given: BoundStatement): BoundStatement {
  const { sql, parameters } = gatherLists(given);
  const distinct = [...new Set(parameters)];
  const isTooMany = distinct.length > MAXIMUM_PARAMETERS;
  if (distinct.length === parameters.length && !isTooMany) return enterAtCursor({ sql, parameters });
  const numbers = new Map(distinct.map((value, number) => [value, number]));
  const rewritten = rewriteParameters(sql, (position) => {
    const number = numbers.get(parameters[position] ?? null) ?? 0;
    return isTooMany ? `(?1 ->> ${number})` : `?${number + 1}`;
  });
  if (rewritten === null) return { sql, parameters };
  return enterAtCursor({ sql: rewritten, parameters: isTooMany ? [JSON.stringify(distinct)] : distinct });
}
