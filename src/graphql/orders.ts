// The orders of connections. Each ends in the id, so that no two rows share a place and a cursor names exactly one.
import { z } from 'zod';
import { builder } from './builder.ts';
import type { FieldCost } from './limits/cost.ts';

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way an order goes.',
  values: {
    ASC: { description: 'Earliest, smallest, or first of the alphabet first.' },
    DESC: { description: 'Latest, greatest, or last of the alphabet first.' },
  },
});

/** What may be ordered by: a column that is never null, for keyset pages compare by it. */
interface OrderField<Column extends string> {
  readonly column: Column;
  readonly description: string;
}

/** The argument `orderBy` of connections of a type, and the columns that it orders by. `usual` is what it is where not given. */
function ordering<Field extends string, Column extends string>(
  typename: string,
  fields: Readonly<Record<Field, OrderField<Column>>>,
  usual: { readonly field: NoInfer<Field>; readonly direction: typeof OrderDirection.$inferType },
) {
  const known = new Map(Object.entries<OrderField<Column>>(fields));
  const field = builder.enumType(`${typename}OrderField`, {
    description: `What pages of ${typename} may be ordered by.`,
    values: Object.fromEntries([...known].map(([name, { description }]) => [name, { description }])),
  });
  const type = builder.inputType(`${typename}Order`, {
    description: `An order of pages of ${typename}. What is equal stands by id, the same way.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What is ordered by.' }),
      direction: t.field({ type: OrderDirection, required: true, description: 'Which way.' }),
    }),
  });
  return {
    /** For the arguments of a field. Null stands for the usual order (cursors.ts). */
    argument: { type, defaultValue: usual, description: 'In which order.' } as const,
    /** The columns, for the `orderBy` of a relational query. */
    orderBy(given: typeof type.$inferInput | null | undefined) {
      const { field: name, direction } = given ?? usual;
      const column = known.get(String(name))?.column;
      const way = direction === 'ASC' ? ('asc' as const) : ('desc' as const);
      const order: { [Key in Column | 'id']?: 'asc' | 'desc' } = {};
      if (column !== undefined) order[column] = way;
      order.id = way;
      return order;
    },
  };
}

const DAY_ORDER = z.object({ orderBy: z.object({ field: z.literal('DATE') }).nullish() });
/** What has thousands of rows has an index of them by day; for any other order all are read. */
const SORTING_COST = 1_000;

/** The cost of a nested connection that only days have an index for. */
export const dearUnlessByDay: FieldCost = { own: (args) => (DAY_ORDER.safeParse(args).success ? 0 : SORTING_COST) };

const DATE = { column: 'orderDate', description: 'Day; undated ones sort as the earliest.' } as const;
const NAME = { column: 'name', description: 'Name, by Unicode.' } as const;
const UPDATED_AT = { column: 'updatedAt', description: 'When it last changed.' } as const;
const LATEST = { field: 'DATE', direction: 'DESC' } as const;
const ALPHABETIC = { field: 'NAME', direction: 'ASC' } as const;

export const eventOrder = ordering(
  'Event',
  {
    DATE,
    FATALITIES: {
      column: 'orderFatalities',
      description: 'People killed: the best number, else the lowest; events without one sort below zero.',
    },
    UPDATED_AT,
  },
  LATEST,
);
export const articleOrder = ordering(
  'Article',
  { DATE, INGESTED_AT: { column: 'ingestedAt', description: 'When it was taken in.' } },
  LATEST,
);
export const agreementOrder = ordering('Agreement', { DATE, UPDATED_AT }, LATEST);
export const casualtyFigureOrder = ordering(
  'CasualtyFigure',
  {
    DATE: { column: 'eventDate', description: 'Day of the event; those of undated events sort as the earliest.' },
    COUNT: {
      column: 'orderCount',
      description: 'The best number, else the lowest; figures without one sort below zero.',
    },
  },
  LATEST,
);
export const tallyOrder = ordering(
  'Tally',
  { DATE: { column: 'orderDate', description: 'Last day of the period, else the day of publication.' } },
  LATEST,
);
export const actorOrder = ordering('Actor', { NAME }, ALPHABETIC);
export const sourceOrder = ordering('Source', { NAME }, ALPHABETIC);
export const placeOrder = ordering(
  'Place',
  {
    NAME,
    POPULATION: { column: 'orderPopulation', description: 'Inhabitants; places without a number sort below zero.' },
  },
  ALPHABETIC,
);
