// Tolls: numbers of people, reconciled over the figures of an event or of a report.
import { builder } from './builder.ts';

interface Toll {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly civilians: number | null;
  readonly combatants: number | null;
  readonly unknown: number | null;
}

export const Toll = builder.objectRef<Toll>('Toll').implement({
  description:
    'Numbers of people, reconciled over all figures of an event so that nobody is counted twice. All null where no figure speaks of it.',
  fields: (t) => ({
    low: t.exposeInt('low', { nullable: true, description: 'Lowest estimate, people.' }),
    best: t.exposeInt('best', {
      nullable: true,
      description: 'Best estimate, people; null where counts are only vague (“dozens”).',
    }),
    high: t.exposeInt('high', {
      nullable: true,
      description: 'Highest estimate, people; null where open (“at least 27”).',
    }),
    civilians: t.exposeInt('civilians', { nullable: true, description: 'Of the best estimate: civilians.' }),
    combatants: t.exposeInt('combatants', { nullable: true, description: 'Of the best estimate: combatants.' }),
    unknown: t.exposeInt('unknown', {
      nullable: true,
      description: 'Of the best estimate: people of whom the text does not say.',
    }),
  }),
});

/** The columns that people killed are read from. */
export const FATALITY_COLUMNS = {
  fatalitiesLow: true,
  fatalitiesBest: true,
  fatalitiesHigh: true,
  fatalitiesCivilians: true,
  fatalitiesCombatants: true,
  fatalitiesUnknown: true,
} as const;

/** The columns that people injured are read from. */
export const INJURY_COLUMNS = {
  injuriesLow: true,
  injuriesBest: true,
  injuriesHigh: true,
  injuriesCivilians: true,
  injuriesCombatants: true,
  injuriesUnknown: true,
} as const;

/** People killed, as a {@link Toll}. */
export function fatalitiesOf(row: Record<keyof typeof FATALITY_COLUMNS, number | null>): Toll {
  return {
    low: row.fatalitiesLow,
    best: row.fatalitiesBest,
    high: row.fatalitiesHigh,
    civilians: row.fatalitiesCivilians,
    combatants: row.fatalitiesCombatants,
    unknown: row.fatalitiesUnknown,
  };
}

/** People injured, as a {@link Toll}. */
export function injuriesOf(row: Record<keyof typeof INJURY_COLUMNS, number | null>): Toll {
  return {
    low: row.injuriesLow,
    best: row.injuriesBest,
    high: row.injuriesHigh,
    civilians: row.injuriesCivilians,
    combatants: row.injuriesCombatants,
    unknown: row.injuriesUnknown,
  };
}
