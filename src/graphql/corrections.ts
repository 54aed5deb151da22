// What people put right in events: as it stands, and as it is given.
import type { GivenCorrection } from '../review/correct.ts';
import { builder } from './builder.ts';
import { DatePrecision, EventType, Modality } from './enums.ts';
import { Event } from './event.ts';
import { EventField, fieldName, fieldText, fieldValue } from './event-change.ts';
import { Place } from './place.ts';

const EventCorrection = builder.drizzleObject('eventCorrections', {
  name: 'EventCorrection',
  description: 'What a person put right in an event: it stands over whatever the reports come to.',
  select: { columns: {} },
  fields: (t) => ({
    field: t.field({
      type: EventField,
      description: 'Which field, and what its values are.',
      select: { columns: { field: true } },
      resolve: ({ field }) => fieldName(field) ?? field,
    }),
    value: t.string({
      nullable: true,
      description: 'What is right, as text; null: nobody knows.',
      select: { columns: { field: true, value: true } },
      resolve: ({ field, value }) => fieldText(field, fieldValue.parse(JSON.parse(value))),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was put right.' }),
    by: t.string({
      description: 'Who put it right: the owner of the key.',
      select: { with: { key: { columns: { ownerId: true } } } },
      resolve: ({ key }) => key.ownerId,
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why, in their words.' }),
  }),
});

builder.drizzleObjectField(Event, 'corrections', (t) =>
  t.relation('corrections', {
    type: EventCorrection,
    description: 'What people put right in it, the latest of each field; what was before is in its history.',
    query: { orderBy: { field: 'asc' } },
  }),
);

const DateCorrectionInput = builder.inputType('DateCorrectionInput', {
  description: 'When an event happened. What is left out stays as it is; null: nobody knows.',
  fields: (t) => ({
    start: t.field({ type: 'Date', description: 'First day.' }),
    end: t.field({ type: 'Date', description: 'Last day.' }),
    precision: t.field({
      type: DatePrecision,
      description: 'How precisely it is known; without it follows from the days.',
    }),
  }),
});

const TollCorrectionInput = builder.inputType('TollCorrectionInput', {
  description:
    'Numbers of people. What is left out stays as it is, or gives way: bounds move so that the best estimate lies between them. Null: nobody knows.',
  fields: (t) => ({
    low: t.int({ description: 'Lowest estimate.' }),
    best: t.int({ description: 'Best estimate.' }),
    high: t.int({ description: 'Highest estimate.' }),
    civilians: t.int({ description: 'Of the best estimate: civilians.' }),
    combatants: t.int({ description: 'Of the best estimate: combatants.' }),
  }),
});

export const EventCorrectionInput = builder.inputType('EventCorrectionInput', {
  description:
    'Fields of an event with what is right, at least one. What is left out stays as its reports, and earlier corrections, have it. Null: nobody knows.',
  fields: (t) => ({
    type: t.field({ type: EventType, description: 'ACLED sub-event type; the category follows from it. Not null.' }),
    modality: t.field({ type: Modality, description: 'Whether it happened. Not null.' }),
    date: t.field({ type: DateCorrectionInput, description: 'When; null for all of it.' }),
    place: t.globalID({
      for: Place,
      description: 'Where; name, division, country, coordinates and precision follow from it.',
    }),
    fatalities: t.field({ type: TollCorrectionInput, description: 'People killed; null for all of it.' }),
    injuries: t.field({ type: TollCorrectionInput, description: 'People injured; null for all of it.' }),
  }),
});

const DATE = { start: 'dateStart', end: 'dateEnd', precision: 'datePrecision' } as const;
const FATALITIES = {
  low: 'fatalitiesLow',
  best: 'fatalitiesBest',
  high: 'fatalitiesHigh',
  civilians: 'fatalitiesCivilians',
  combatants: 'fatalitiesCombatants',
} as const;
const INJURIES = {
  low: 'injuriesLow',
  best: 'injuriesBest',
  high: 'injuriesHigh',
  civilians: 'injuriesCivilians',
  combatants: 'injuriesCombatants',
} as const;

/** What is given of one field. */
function single(path: string, field: string, value: unknown): GivenCorrection[] {
  return value === undefined ? [] : [{ field, value, path: `corrections.${path}` }];
}

/** What is given of the parts of a field; null stands for null of every part. */
function parts<Part extends string>(
  path: string,
  fields: Readonly<Record<Part, string>>,
  given: Readonly<Partial<Record<Part, unknown>>> | null | undefined,
): GivenCorrection[] {
  if (given === undefined) return [];
  const values = new Map<string, unknown>(Object.entries(given ?? {}));
  return Object.entries<string>(fields).flatMap(([part, field]) =>
    single(`${path}.${part}`, field, given === null ? null : values.get(part)),
  );
}

/** The corrections that an input gives, one a field. */
export function givenCorrections(input: typeof EventCorrectionInput.$inferInput): GivenCorrection[] {
  const { type, modality, date, place, fatalities, injuries } = input;
  return [
    ...single('type', 'type', type),
    ...single('modality', 'modality', modality),
    ...parts('date', DATE, date),
    ...single('place', 'placeId', place === null ? null : place?.id),
    ...parts('fatalities', FATALITIES, fatalities),
    ...parts('injuries', INJURIES, injuries),
  ];
}
