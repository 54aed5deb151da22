// What befell events: each change with when it was, by whom or by which article, and what it changed.
import { encodeGlobalID } from '@pothos/plugin-relay';
import * as z from 'zod';
import type { events } from '../../schema/events.ts';
import { builder } from './builder.ts';
import { EventChangeKind } from './enums.ts';

/** Columns that only repeat others, and those that change with every change. */
type Untold =
  | 'id'
  | 'createdAt'
  | 'updatedAt'
  | 'revision'
  | 'orderDate'
  | 'orderFatalities'
  | 'cell'
  | 'lastDate'
  | 'isLong';

/** The columns of an event that a change can change, each with its name in the API and what its values are. */
const FIELDS: Readonly<Record<Exclude<keyof typeof events.$inferSelect, Untold>, readonly [string, string]>> = {
  type: ['TYPE', 'An `EventType`.'],
  category: ['CATEGORY', 'An `EventCategory`.'],
  modality: ['MODALITY', 'A `Modality`.'],
  dateStart: ['DATE_START', 'First day, ISO 8601.'],
  dateEnd: ['DATE_END', 'Last day, ISO 8601.'],
  datePrecision: ['DATE_PRECISION', 'A `DatePrecision`.'],
  dateBasis: ['DATE_BASIS', 'A `DateBasis`.'],
  dateText: ['DATE_TEXT', 'The words of time.'],
  locationName: ['LOCATION_NAME', 'Name of the place.'],
  admin1: ['ADMIN1', 'First-level division.'],
  country: ['COUNTRY', 'Country, ISO 3166-1 alpha-2.'],
  latitude: ['LATITUDE', 'Degrees north, WGS 84.'],
  longitude: ['LONGITUDE', 'Degrees east, WGS 84.'],
  locationPrecision: ['LOCATION_PRECISION', 'A `LocationPrecision`.'],
  locationText: ['LOCATION_TEXT', 'The words of place.'],
  placeId: ['PLACE', 'Global id of a `Place`.'],
  fatalitiesLow: ['FATALITIES_LOW', 'Lowest estimate, people killed.'],
  fatalitiesBest: ['FATALITIES_BEST', 'Best estimate, people killed.'],
  fatalitiesHigh: ['FATALITIES_HIGH', 'Highest estimate, people killed.'],
  fatalitiesCivilians: ['FATALITIES_CIVILIANS', 'Civilians killed.'],
  fatalitiesCombatants: ['FATALITIES_COMBATANTS', 'Combatants killed.'],
  fatalitiesUnknown: ['FATALITIES_UNKNOWN', 'People killed of whom no text says whether they were civilians.'],
  injuriesLow: ['INJURIES_LOW', 'Lowest estimate, people injured.'],
  injuriesBest: ['INJURIES_BEST', 'Best estimate, people injured.'],
  injuriesHigh: ['INJURIES_HIGH', 'Highest estimate, people injured.'],
  injuriesCivilians: ['INJURIES_CIVILIANS', 'Civilians injured.'],
  injuriesCombatants: ['INJURIES_COMBATANTS', 'Combatants injured.'],
  injuriesUnknown: ['INJURIES_UNKNOWN', 'People injured of whom no text says whether they were civilians.'],
  reviewStatus: ['REVIEW_STATUS', 'A `ReviewStatus`.'],
};

export const EventField = builder.enumType('EventField', {
  description: 'A field of an event as its history tells it, and what its values are.',
  values: Object.fromEntries(Object.values(FIELDS).map(([name, description]) => [name, { description }])),
});

export interface FieldChange {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
}

export const FieldChange = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'One field before and after a change.',
  fields: (t) => ({
    field: t.expose('field', { type: EventField, description: 'Which field, and what its values are.' }),
    old: t.exposeString('old', { nullable: true, description: 'Value before, as text; null where nobody knew.' }),
    new: t.exposeString('new', { nullable: true, description: 'Value after, as text; null where nobody knows.' }),
  }),
});

const names = new Map(Object.entries(FIELDS).map(([column, [name]]) => [column, name]));
/** A column's value, as JSON has it. */
export const fieldValue = z.union([z.string(), z.number()]).nullable();
const storedFields = z.array(z.object({ field: z.string(), old: fieldValue, new: fieldValue }));
const storedIds = z.array(z.string());

/** A column's name in the API; undefined for columns that only repeat others. */
export function fieldName(column: string): string | undefined {
  return names.get(column);
}

/** A column's value as text. */
export function fieldText(column: string, given: z.infer<typeof fieldValue>): string | null {
  if (given === null) return null;
  return column === 'placeId' ? encodeGlobalID('Place', given) : String(given);
}

/** What a change changed, from its JSON. */
export function fieldsOf(json: string): FieldChange[] {
  return storedFields.parse(JSON.parse(json)).flatMap((change) => {
    const field = fieldName(change.field);
    if (field === undefined) return [];
    return { field, old: fieldText(change.field, change.old), new: fieldText(change.field, change.new) };
  });
}

const EventChange = builder.drizzleNode('eventChanges', {
  name: 'EventChange',
  description: 'One change of an event.',
  id: { column: (change) => change.id },
  select: { columns: {} },
  fields: (t) => ({
    kind: t.expose('kind', { type: EventChangeKind, description: 'What befell the event.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    revision: t.exposeInt('revision', { description: 'The event’s revision after it.' }),
    eventId: t.id({
      description:
        'Global id that the event had at that time: its own, or that of an event which it has absorbed since.',
      select: { columns: { subjectId: true } },
      resolve: ({ subjectId }) => encodeGlobalID('Event', subjectId),
    }),
    by: t.string({
      nullable: true,
      description: 'Who made it: the owner of the key; null for the machine, which follows the reports.',
      select: { with: { key: { columns: { ownerId: true } } } },
      resolve: ({ key }) => key?.ownerId ?? null,
    }),
    article: t.relation('article', {
      nullable: true,
      description: 'The article that it came by; null where it came by none.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why, in the words of whoever made it.' }),
    fields: t.field({
      type: [FieldChange],
      description: 'What it changed of the settled event; nothing where the event came to be.',
      select: { columns: { fields: true } },
      resolve: ({ fields }) => fieldsOf(fields),
    }),
    others: t.idList({
      description:
        'JOINED: global ids of the events that were absorbed. PARTED: of those that reports went to or came from.',
      select: { columns: { otherIds: true } },
      resolve: ({ otherIds }) => storedIds.parse(JSON.parse(otherIds)).map((id) => encodeGlobalID('Event', id)),
    }),
  }),
});

export const EventChangeConnection = builder.connectionObject(
  { type: EventChange, name: 'EventChangeConnection', description: 'A page of changes of events.' },
  { name: 'EventChangeEdge', description: 'A change on a page.' },
);
