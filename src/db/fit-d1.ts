// D1 takes 100 bound parameters a statement and 32 arguments a function, and a count reads every row that it counts. A nested
// selection can ask for more of all three, so every statement is rewritten to fit before it is prepared: the same answer, in
// other words, but for counts, which end where totals do (totals.ts). Here too it gets its plans (plans.ts).
import { byKey } from './derived-ids.ts';
import { MAXIMUM_JSON_LENGTH, MAXIMUM_PARAMETER_BYTES, MORE_THAN_COUNTED } from './limits.ts';
import { bindOnce, type Parameter } from './parameters.ts';
import { plan } from './plans.ts';
import { endOfQuoted } from './quoted.ts';

/** Arguments a function: 16 pairs of key and value for the object itself, then 15 pairs for each enlargement. */
const PAIRS_IN_OBJECT = 16;
const PAIRS_IN_SET = 15;

/** A text was bound that is longer than D1 takes, and so than any that is stored. */
export class TooLongValueError extends Error {
  override readonly name = 'TooLongValueError';
}

/** A value that no statement here is made for was bound: what only a forged cursor brings this far. */
export class UnbindableValueError extends Error {
  override readonly name = 'UnbindableValueError';
}

/** Writes `json_object(k, v, …)` of any number of pairs as calls that each take no more than 32 arguments. */
function narrow(name: string, values: readonly string[]): string {
  const prefix = name.startsWith('jsonb') ? 'jsonb' : 'json';
  let call = `${name}(${values.slice(0, 2 * PAIRS_IN_OBJECT).join(', ')})`;
  for (let start = 2 * PAIRS_IN_OBJECT; start < values.length; start += 2 * PAIRS_IN_SET) {
    const group = values.slice(start, start + 2 * PAIRS_IN_SET);
    // A key is a string literal; as a path it stands quoted after `$.`.
    const pairs = group.map((value, index) => (index % 2 === 0 ? `'$."' || ${value} || '"'` : value));
    call = `${prefix}_set(${call}, ${pairs.join(', ')})`;
  }
  return call;
}

/** A subquery that counts the rows of a table counts one more than a total tells at most; any other text stays as it is. */
function endCount(text: string): string {
  const [head] = /^select count\(\*\) (?=from [^(])/.exec(text) ?? [];
  if (head === undefined) return text;
  return `select count(*) from (select 1 ${text.slice(head.length)} limit ${MORE_THAN_COUNTED})`;
}

/**
 * The statement with every `json_object` and `jsonb_object` call of more than 32 arguments, and every subquery that counts
 * rows without end, rewritten. One pass, linear.
 */
export function fitStatement(sql: string): string {
  interface Call {
    readonly name: string | null;
    readonly values: string[];
    text: string;
  }
  const open: Call[] = [];
  let current: Call = { name: null, values: [], text: '' };
  let copied = 0;
  const copyTo = (end: number) => {
    current.text += sql.slice(copied, end);
    copied = end;
  };
  for (let index = 0; index < sql.length; index++) {
    const character = sql[index];
    if (character === "'" || character === '"') {
      index = endOfQuoted(sql, index) - 1;
    } else if (character === '(') {
      copyTo(index);
      const name = /\bjsonb?_object$/.exec(current.text.slice(-16))?.[0] ?? null;
      if (name !== null) current.text = current.text.slice(0, -name.length);
      copied = index + 1;
      open.push(current);
      current = { name, values: [], text: '' };
    } else if (character === ',' && current.name !== null) {
      copyTo(index);
      current.values.push(current.text.trim());
      current.text = '';
      copied = index + 1;
    } else if (character === ')') {
      copyTo(index);
      copied = index + 1;
      const outer = open.pop();
      if (outer === undefined) return sql;
      outer.text +=
        current.name === null
          ? `(${endCount(current.text)})`
          : narrow(current.name, [...current.values, current.text.trim()]);
      current = outer;
    }
  }
  copyTo(sql.length);
  return open.length === 0 ? current.text : sql;
}

function isBindable(value: unknown): value is Parameter {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'number' && Number.isFinite(value);
}

const encoder = new TextEncoder();

function isTooLong(value: Parameter): boolean {
  if (typeof value !== 'string' || value.length <= MAXIMUM_JSON_LENGTH) return false;
  return encoder.encode(value).byteLength > MAXIMUM_PARAMETER_BYTES;
}

/**
 * A client that keeps D1's limits whatever is selected: no function of more than 32 arguments, no statement of more than
 * 100 parameters (more of them than that travel as one JSON array), and no value bound twice, so that pages begin in an index.
 * Binding anything but texts, finite numbers, booleans and nulls throws an {@link UnbindableValueError}, binding a text
 * of more than {@link MAXIMUM_PARAMETER_BYTES} a {@link TooLongValueError}.
 */
export function fitD1(client: D1DatabaseSession): D1DatabaseSession {
  return {
    getBookmark: () => client.getBookmark(),
    batch: (statements) => client.batch(statements),
    prepare(query) {
      const sql = byKey(fitStatement(query));
      const statement = client.prepare(sql);
      const bind = statement.bind.bind(statement);
      statement.bind = (...values: unknown[]) => {
        const parameters = values.filter(isBindable);
        if (parameters.length < values.length)
          throw new UnbindableValueError('Only texts, finite numbers, booleans and nulls are bound.');
        if (parameters.some(isTooLong)) throw new TooLongValueError('D1 takes 2 MB in one parameter.');
        const once = bindOnce(plan({ sql, parameters }));
        return once.sql === sql ? bind(...parameters) : client.prepare(once.sql).bind(...once.parameters);
      };
      return statement;
    },
  };
}
