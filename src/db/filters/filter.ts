// What every filter is: fields that must all hold, and `and`, `or`, `not` over filters of the same kind. What is given comes
// from GraphQL's arguments or from the address of an export, so it is parsed here, once, before any statement is made.
import { type SQL, sql } from 'drizzle-orm';
import type * as z from 'zod';
import { loose } from '../plans.ts';

/** How deep `and`, `or` and `not` may stand in one another; SQLite and readers both have an end. */
export const MAXIMUM_FILTER_DEPTH = 10;
/** Fields in one filter, all its parts counted, each by its weight. */
export const MAXIMUM_FILTER_CONDITIONS = 100;
/** Parts of an `or` that are looked up one by one. Of more, most rows fit some: they are read once, in the order of the page. */
const MAXIMUM_LOOK_UPS = 8;

/** A filter that cannot be: which part, and what may stand there. */
export class InvalidFilter extends Error {
  override readonly name = 'InvalidFilter';
}

/** What may be given for a field: its type in GraphQL's notation, and what parses it. */
export interface FilterValue<Value> {
  readonly type: string;
  readonly schema: z.ZodType<Value>;
}

/** The SQL that holds for the rows of `table` that are wanted; `table` may be an alias. */
export type Condition<Table> = (table: Table) => SQL;

export interface FilterField<Table> {
  readonly type: string;
  readonly description: string;
  /** As how many conditions it counts: what is dear to look up is not to be asked a hundred times over. 1 where not given. */
  readonly weight?: number;
  /** Parses what was given. Throws an {@link InvalidFilter} that names `path`. */
  readonly prepare: (given: unknown, path: string) => Condition<Table>;
}

export interface Filter<Table> {
  /** Name of its GraphQL input type. */
  readonly name: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, FilterField<Table>>>;
}

/** A field whose value, once parsed, makes a condition. */
export function field<Table, Value>(
  { type, schema }: FilterValue<Value>,
  description: string,
  condition: (table: Table, value: Value) => SQL,
): FilterField<Table> {
  return {
    type,
    description,
    prepare(given, path) {
      const { success, data, error } = schema.safeParse(given);
      if (success) return (table) => condition(table, data);
      const [issue] = error.issues;
      const place = [path, ...(issue?.path ?? [])].join('.');
      throw new InvalidFilter(`${place} is no ${type.replace(/[[\]!]/g, '')}: ${issue?.message ?? 'see the schema'}.`);
    },
  };
}

/** As how many conditions one counts that looks into another table, or reckons on the map: twenty of them a filter. */
const LOOK_UP_WEIGHT = 5;

/** A field that looks into another table, or reckons on the map. */
export function lookUp<Table, Value>(...given: Parameters<typeof field<Table, Value>>): FilterField<Table> {
  return { ...field(...given), weight: LOOK_UP_WEIGHT };
}

const EVERY_ROW = sql`1`;
const NO_ROW = sql`0`;

/** Conditions in a tree as low as can be: D1 takes expressions of 100 levels, and each AND of a row of them is a level of its own. */
function joined(conditions: readonly SQL[], operator: SQL, none: SQL): SQL {
  const [first = none] = conditions;
  if (conditions.length < 2) return first;
  const middle = conditions.length >> 1;
  const left = joined(conditions.slice(0, middle), operator, none);
  return sql`(${left} ${operator} ${joined(conditions.slice(middle), operator, none)})`;
}

const all = (conditions: readonly SQL[]) => joined(conditions, sql`and`, EVERY_ROW);

function any(conditions: readonly SQL[]): SQL {
  const condition = joined(conditions, sql`or`, NO_ROW);
  return conditions.length > MAXIMUM_LOOK_UPS ? sql`(${condition}) is true` : condition;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One filter taken apart; counts its conditions, so that no request makes a statement without end. */
class Preparation<Table> {
  readonly #filter: Filter<Table>;
  #conditions = 0;

  constructor(filter: Filter<Table>) {
    this.#filter = filter;
  }

  prepare(given: unknown, path: string, depth: number): Condition<Table> {
    if (!isObject(given)) throw new InvalidFilter(`${path} is no ${this.#filter.name}: give an object.`);
    if (depth > MAXIMUM_FILTER_DEPTH) {
      throw new InvalidFilter(
        `${path.slice(0, 40)}… is nested deeper than ${MAXIMUM_FILTER_DEPTH} levels: flatten it.`,
      );
    }
    const parts = Object.entries(given)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => this.#part(name, value, `${path}.${name}`, depth));
    return (table) => all(parts.map((part) => part(table)));
  }

  #part(name: string, value: unknown, path: string, depth: number): Condition<Table> {
    switch (name) {
      case 'and':
      case 'or': {
        const parts = (Array.isArray(value) ? value : [value]).map((part: unknown, index) =>
          this.prepare(part, `${path}.${index}`, depth + 1),
        );
        if (name === 'and') return (table) => all(parts.map((part) => part(table)));
        return (table) => loose(any(parts.map((part) => part(table))));
      }
      case 'not': {
        const part = this.prepare(value, path, depth + 1);
        // What is unknown does not hold, so its negation does: a filter and its negation part all rows between them.
        return (table) => loose(sql`(${part(table)}) is not true`);
      }
      default: {
        const { fields } = this.#filter;
        const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (known === undefined) {
          throw new InvalidFilter(
            `${path} is unknown. A filter has: ${[...Object.keys(fields), 'and', 'or', 'not'].join(', ')}.`,
          );
        }
        this.#conditions += known.weight ?? 1;
        if (this.#conditions > MAXIMUM_FILTER_CONDITIONS) {
          const counting = known.weight === undefined ? '' : `, and ${name} counts as ${known.weight}`;
          throw new InvalidFilter(
            `The filter has more than ${MAXIMUM_FILTER_CONDITIONS} conditions${counting}: ask in several requests.`,
          );
        }
        return known.prepare(value, path);
      }
    }
  }
}

/**
 * The condition of a filter as it was given; undefined where nothing was. All fields must hold; `and` holds where all its
 * filters do, `or` where one does (and so never without any), `not` where its filter does not. Null is nothing given.
 * Throws an {@link InvalidFilter}.
 */
export function prepareFilter<Table>(filter: Filter<Table>, given: unknown): Condition<Table> | undefined {
  if (given === null || given === undefined) return undefined;
  return new Preparation(filter).prepare(given, 'filter', 1);
}
