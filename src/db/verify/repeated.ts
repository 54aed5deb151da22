// Columns that repeat what another row says, so that pages begin in an index, against the row that they repeat.
import { type Check, noRows } from './check.ts';

interface Repeated {
  readonly table: string;
  readonly column: string;
  /** Its column with the id of the row that it repeats. */
  readonly by: string;
  readonly of: string;
  readonly original: string;
}

const ofReport = (reports: string, column: string, tables: readonly string[]): Repeated[] =>
  tables.map((table) => ({ table, column, by: 'report_id', of: reports, original: column }));

const REPEATED: readonly Repeated[] = [
  ...ofReport('event_reports', 'event_id', ['participants', 'casualty_figures']),
  ...ofReport('event_reports', 'article_id', ['casualty_figures']),
  ...ofReport('agreement_reports', 'agreement_id', ['agreement_parties', 'provisions', 'violations']),
  ...ofReport('agreement_reports', 'article_id', ['violations']),
  ...['participants', 'casualty_figures'].map((table) => ({
    table,
    column: 'event_date',
    by: 'event_id',
    of: 'events',
    original: 'order_date',
  })),
  {
    table: 'agreement_parties',
    column: 'agreement_date',
    by: 'agreement_id',
    of: 'agreements',
    original: 'order_date',
  },
];

export const REPEATED_CHECKS: readonly Check[] = REPEATED.map(({ table, column, by, of, original }) =>
  noRows(
    `${table}.${column} is that of its row in ${of}`,
    `SELECT repeating.*, "of".${original} AS "${of}.${original}"
     FROM ${table} AS repeating JOIN ${of} AS "of" ON "of".id = repeating.${by} WHERE repeating.${column} IS NOT "of".${original}`,
  ),
);
