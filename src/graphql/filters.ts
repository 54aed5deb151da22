// The filters of src/db/filters as GraphQL's input types.
import { actorFilter, actorRelationFilter } from '../db/filters/actor-filter.ts';
import { agreementFilter, agreementReportFilter, violationFilter } from '../db/filters/agreement-filter.ts';
import { articleFilter } from '../db/filters/article-filter.ts';
import { auditEntryFilter } from '../db/filters/audit-filter.ts';
import { eventFilter } from '../db/filters/event-filter.ts';
import { casualtyFigureFilter, eventReportFilter, tallyFilter } from '../db/filters/figure-filter.ts';
import { type Condition, type Filter, prepareFilter } from '../db/filters/filter.ts';
import { placeFilter, sourceFilter } from '../db/filters/source-filter.ts';
import { ingestTicketFilter } from '../db/filters/ticket-filter.ts';
import { builder } from './builder.ts';
import * as enums from './enums.ts';

const IntRangeInput = builder.inputType('IntRangeInput', {
  description: 'A range of whole numbers, both ends included; an end that is not given is open.',
  fields: (t) => ({
    min: t.int({ description: 'Lowest.' }),
    max: t.int({ description: 'Highest.' }),
  }),
});

const DateRangeInput = builder.inputType('DateRangeInput', {
  description: 'A range of days, both ends included; an end that is not given is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
  }),
});

const BoundingBoxInput = builder.inputType('BoundingBoxInput', {
  description: 'A box on the map, degrees (WGS 84). One whose west is east of its east goes over the date line.',
  fields: (t) => ({
    south: t.float({ required: true, description: 'Southern edge, degrees north.' }),
    west: t.float({ required: true, description: 'Western edge, degrees east.' }),
    north: t.float({ required: true, description: 'Northern edge, degrees north.' }),
    east: t.float({ required: true, description: 'Eastern edge, degrees east.' }),
  }),
});

const CircleInput = builder.inputType('CircleInput', {
  description: 'A circle on the map.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Degrees north of its centre, WGS 84.' }),
    longitude: t.float({ required: true, description: 'Degrees east of its centre, WGS 84.' }),
    radiusKm: t.float({ required: true, description: 'Kilometres, at most 2000.' }),
  }),
});

const ParticipantFilter = builder.inputType('ParticipantFilter', {
  description: 'Which participants: one that is all of this at once.',
  fields: (t) => ({
    id: t.idList({ description: 'Actors, by id or slug.' }),
    role: t.field({ type: [enums.ParticipantRole], description: 'Parts in the event.' }),
    kind: t.field({ type: [enums.ActorKind], description: 'What the actor is.' }),
  }),
});

const PartyFilter = builder.inputType('PartyFilter', {
  description: 'Which parties of an agreement: one that is all of this at once.',
  fields: (t) => ({
    id: t.idList({ description: 'Actors, by id or slug.' }),
    role: t.field({ type: [enums.PartyRole], description: 'Parts in the agreement.' }),
  }),
});

/** What a filter may name as the type of a field. */
const TYPES = new Map(
  Object.entries({
    ...enums,
    ...{ IntRangeInput, DateRangeInput, BoundingBoxInput, CircleInput, ParticipantFilter, PartyFilter },
    ...({ Boolean: 'Boolean', DateTime: 'DateTime', ID: 'ID', String: 'String' } as const),
  }),
);

/** The type of a name in GraphQL's notation, and whether it is a list of them. */
function typeOf(notation: string) {
  const name = notation.replace(/[[\]!]/g, '');
  const type = TYPES.get(name);
  if (type === undefined) throw new Error(`A filter names the unknown type ${name}.`);
  return { type, isList: notation.startsWith('[') };
}

/** What a client gave for a filter: GraphQL has seen to its types, its conditions are parsed by {@link prepareFilter}. */
export type Given = Readonly<Record<string, unknown>> | null | undefined;

/** The argument `filter` of connections of a table, and what it asks of them. */
function filtering<Table>(filter: Filter<Table>) {
  const input = builder.inputRef<NonNullable<Given>>(filter.name);
  input.implement({
    description: filter.description,
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(filter.fields).map(([name, { type: notation, description, weight = 1 }]) => {
          const { type, isList } = typeOf(notation);
          const options = { description, extensions: { weight } };
          return [name, isList ? t.field({ type: [type], ...options }) : t.field({ type, ...options })];
        }),
      ),
      and: t.field({ type: [input], description: 'All of these hold.' }),
      or: t.field({ type: [input], description: 'One of these holds; of an empty list none does.' }),
      not: t.field({ type: input, description: 'This does not hold, or cannot be told.' }),
    }),
  });
  return {
    /** For the arguments of a field. */
    argument: { type: input, description: 'Only what this filter lets through.' },
    /** What holds for the rows that are wanted; undefined for all of them. */
    condition: (given: Given) => prepareFilter(filter, given),
    /** The same for the `where` of a relational query. */
    where(given: Given): { RAW: Condition<Table> } | undefined {
      const condition = prepareFilter(filter, given);
      return condition && { RAW: condition };
    },
  };
}

export const actorFiltering = filtering(actorFilter);
export const actorRelationFiltering = filtering(actorRelationFilter);
export const agreementFiltering = filtering(agreementFilter);
export const agreementReportFiltering = filtering(agreementReportFilter);
export const articleFiltering = filtering(articleFilter);
export const auditEntryFiltering = filtering(auditEntryFilter);
export const casualtyFigureFiltering = filtering(casualtyFigureFilter);
export const eventFiltering = filtering(eventFilter);
export const eventReportFiltering = filtering(eventReportFilter);
export const ingestTicketFiltering = filtering(ingestTicketFilter);
export const placeFiltering = filtering(placeFilter);
export const sourceFiltering = filtering(sourceFilter);
export const tallyFiltering = filtering(tallyFilter);
export const violationFiltering = filtering(violationFilter);
