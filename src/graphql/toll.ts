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

const Toll = builder.objectRef<Toll>('Toll').implement({
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

const FATALITIES_COLUMNS = {
  fatalitiesLow: true,
  fatalitiesBest: true,
  fatalitiesHigh: true,
  fatalitiesCivilians: true,
  fatalitiesCombatants: true,
  fatalitiesUnknown: true,
} as const;

/** A field of the people killed, of an event or of a report. */
export const FATALITIES_FIELD = {
  type: Toll,
  select: { columns: FATALITIES_COLUMNS },
  resolve: (row: Record<keyof typeof FATALITIES_COLUMNS, number | null>): Toll => ({
    low: row.fatalitiesLow,
    best: row.fatalitiesBest,
    high: row.fatalitiesHigh,
    civilians: row.fatalitiesCivilians,
    combatants: row.fatalitiesCombatants,
    unknown: row.fatalitiesUnknown,
  }),
} as const;

const INJURIES_COLUMNS = {
  injuriesLow: true,
  injuriesBest: true,
  injuriesHigh: true,
  injuriesCivilians: true,
  injuriesCombatants: true,
  injuriesUnknown: true,
} as const;

/** A field of the people injured, of an event or of a report. */
export const INJURIES_FIELD = {
  type: Toll,
  select: { columns: INJURIES_COLUMNS },
  resolve: (row: Record<keyof typeof INJURIES_COLUMNS, number | null>): Toll => ({
    low: row.injuriesLow,
    best: row.injuriesBest,
    high: row.injuriesHigh,
    civilians: row.injuriesCivilians,
    combatants: row.injuriesCombatants,
    unknown: row.injuriesUnknown,
  }),
} as const;
