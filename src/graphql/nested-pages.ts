// Nested connections as parts of one statement. The drizzle plugin joins a relation to a statement once, and reads what asks
// for it with other arguments in a statement of its own; here each page of a relation is joined under a name of its own.
import SchemaBuilder, {
  BasePlugin,
  createContextCache,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { MAXIMUM_PAGES, pageName } from '../../schema/relations.ts';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      nestedPages: NestedPagesPlugin<Types>;
    }
  }
}

/** What a connection that is not simply a relation's says in its extension `page`. */
export interface PageExtension<Given> {
  /** Name of the type of its nodes. */
  readonly node: string;
  /** Computes how many there are in all for the row that has the connection; read by {@link countedOf}. */
  readonly count: (args: Given) => (row: { readonly id: SQLWrapper }) => SQL<number>;
}

type Entries = Readonly<Record<string, unknown>>;
type Callable = (...given: readonly unknown[]) => unknown;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

function entriesOf(value: unknown): Entries {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const countName = (field: string) => `_${field}_count`;

/** What the extension’s `count` of a field gave for a row; undefined where it was not asked for. */
export function countedOf(row: object, field: string): number | undefined {
  const count = entriesOf(row)[countName(field)];
  return typeof count === 'number' ? count : undefined;
}

/** One connection of a type under one set of arguments. */
interface Page {
  /** Its place among the pages that a request asks of the connection, from 1 on; 0 for all that are too many. */
  readonly number: number;
  /** Conditions and computed values as they were first made: functions are only alike where they are the same. */
  readonly made: Map<string, unknown>;
}

function firstMade({ made }: Page, name: string, value: unknown): unknown {
  if (!made.has(name)) made.set(name, value);
  return made.get(name);
}

/** The pages of one connection in each request, by their arguments. */
function pagesOfRequests() {
  const pages = createContextCache(() => new Map<string, Page>());
  return (context: object, args: unknown): Page => {
    const asked = pages(context);
    const key = JSON.stringify(args);
    const page = asked.get(key) ?? { number: asked.size < MAXIMUM_PAGES ? asked.size + 1 : 0, made: new Map() };
    asked.set(key, page);
    return page;
  };
}

/** The names of the fields that are selected, with the count where only its exactness is asked for. */
function withCount(names: ReadonlySet<string>): ReadonlySet<string> {
  return names.has('totalCountExact') ? new Set([...names, 'totalCount']) : names;
}

/** Plans what is selected of the nodes, by whichever of the connection's fields. */
function nodesBy(nested: Callable, node: string): Callable {
  const include = { getType: () => node, paths: [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]] };
  return (query) => nested(query, include);
}

/** A nested connection: what it selects of its row, and how it finds that in the row again. */
class NestedPage {
  readonly #pageOf = pagesOfRequests();
  readonly #pages = new WeakMap<object, Page>();
  /** What it selects, by the relation's own names. */
  readonly #names = new Set<string>();
  readonly #count: string;
  readonly #select: Callable;
  readonly #extension: Entries;

  constructor(field: string, select: Callable, extension: unknown) {
    this.#count = countName(field);
    this.#select = select;
    this.#extension = entriesOf(extension);
  }

  select(args: unknown, context: object, nested: Callable, names: () => ReadonlySet<string>, path: unknown): Entries {
    const { node, count } = this.#extension;
    const page = this.#pageOf(context, args);
    const counted = () => withCount(names());
    const planned = typeof node === 'string' ? nodesBy(nested, node) : nested;
    const { with: relations, extras, ...rest } = entriesOf(this.#select(args, context, planned, counted, path));
    const computed = entriesOf(extras);
    return {
      ...rest,
      with: this.#renamed(page, entriesOf(relations), (name, query) => ({
        ...entriesOf(query),
        where: firstMade(page, name, entriesOf(query).where),
      })),
      extras: this.#renamed(
        page,
        isCallable(count) && counted().has('totalCount') ? { ...computed, [this.#count]: count(args) } : computed,
        (name, extra) => firstMade(page, name, extra),
      ),
    };
  }

  #renamed(page: Page, entries: Entries, write: (name: string, value: unknown) => unknown): Entries {
    return Object.fromEntries(
      Object.entries(entries).map(([name, value]) => {
        this.#names.add(name);
        return [pageName(name, page.number), write(name, value)];
      }),
    );
  }

  /** Notes which page is resolved: what follows is only told its place in the answer. */
  enter(args: unknown, context: object, { path }: GraphQLResolveInfo): void {
    this.#pages.set(path, this.#pageOf(context, args));
  }

  /** The row with the page under the relation's own names. */
  read(row: unknown, { path }: GraphQLResolveInfo): Entries {
    const entries = entriesOf(row);
    const number = this.#pages.get(path)?.number ?? 0;
    return {
      ...entries,
      ...Object.fromEntries([...this.#names].map((name) => [name, entries[pageName(name, number)]])),
    };
  }
}

class NestedPagesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  readonly #pages = new Map<string, NestedPage>();

  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { pothosDrizzleSelect: select, pothosDrizzleLoaded: isLoaded, page: extension } = field.extensions ?? {};
    const { resolve } = field;
    if (!('after' in field.args) || !isCallable(select) || !resolve) return field;
    const page = new NestedPage(field.name, select, extension);
    this.#pages.set(`${field.parentType}.${field.name}`, page);
    return {
      ...field,
      resolve: (row, args, context, info) => resolve(page.read(row, info), args, context, info),
      extensions: {
        ...field.extensions,
        pothosDrizzleSelect: page.select.bind(page),
        ...(isCallable(isLoaded) && {
          pothosDrizzleLoaded: (row: unknown, info: GraphQLResolveInfo, context: object) =>
            isLoaded(page.read(row, info), info, context),
        }),
      },
    };
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { parentType, name }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const page = this.#pages.get(`${parentType}.${name}`);
    if (!page) return resolve;
    return (row, args, context, info) => {
      page.enter(args, context, info);
      return resolve(row, args, context, info);
    };
  }
}

SchemaBuilder.registerPlugin('nestedPages', NestedPagesPlugin);
