// Dates: when something happened, as precisely as an article tells.
import type { DateBasis, DatePrecision } from '../../schema/vocabulary.ts';
import { acledTimePrecision, ucdpDatePrecision } from '../db/codes.ts';
import { builder } from './builder.ts';
import { DateBasis as DateBasisEnum, DatePrecision as DatePrecisionEnum } from './enums.ts';

interface DateColumns {
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly dateBasis: DateBasis | null;
  readonly dateText: string | null;
}

const EventDate = builder.objectRef<DateColumns>('EventDate').implement({
  description: 'When something happened. Days are calendar days, both ends included; an open end is null.',
  fields: (t) => ({
    start: t.expose('dateStart', {
      type: 'Date',
      nullable: true,
      description: 'First day; null where only “on or before” is known.',
    }),
    end: t.expose('dateEnd', { type: 'Date', nullable: true, description: 'Last day.' }),
    precision: t.expose('datePrecision', {
      type: DatePrecisionEnum,
      nullable: true,
      description: 'How precisely the text dates it; null where it does not.',
    }),
    basis: t.expose('dateBasis', {
      type: DateBasisEnum,
      nullable: true,
      description: 'What the date is taken from; null for words of time that could not be resolved.',
    }),
    text: t.exposeString('dateText', {
      nullable: true,
      description: 'The words of time, verbatim; null for basis `PUBLICATION`.',
    }),
    acledTimePrecision: t.int({
      nullable: true,
      description: 'ACLED’s time precision code, derived: 1 the day, 2 the week, 3 the month or longer.',
      resolve: acledTimePrecision,
    }),
    ucdpDatePrecision: t.int({
      nullable: true,
      description:
        'UCDP GED’s `date_prec`, derived: 1 the day, 2 two to six days, 3 the week, 4 up to a month, 5 longer.',
      resolve: ucdpDatePrecision,
    }),
  }),
});

/** A field of the date of a row: null where the article has neither words of time nor a date. */
export const DATE_FIELD = {
  type: EventDate,
  nullable: true,
  select: { columns: { dateStart: true, dateEnd: true, datePrecision: true, dateBasis: true, dateText: true } },
  resolve: (row: DateColumns) => (row.dateStart === null && row.dateEnd === null && row.dateText === null ? null : row),
} as const;
