// Events that may be one with another, for a person to decide.
import { type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { eventReports } from '../../schema/events.ts';
import { reportLinks } from '../../schema/linking.ts';
import { POSSIBLE } from '../linking/limits.ts';
import { builder } from './builder.ts';
import { Event } from './event.ts';
import type { FieldCost } from './limits/cost.ts';
import { mostAlike, reasonsOf } from './report-links.ts';

/** Possible duplicates of an event that are told. */
const MAXIMUM_DUPLICATES = 10;

interface PossibleDuplicate {
  readonly event: typeof Event.$inferType;
  readonly score: number;
  readonly reasons: string;
}

const PossibleDuplicate = builder.objectRef<PossibleDuplicate>('PossibleDuplicate').implement({
  description: 'An event that may be one with another.',
  fields: (t) => ({
    event: t.field({ type: Event, description: 'The other event.', resolve: ({ event }) => event }),
    score: t.exposeFloat('score', { description: 'How likely their most alike reports tell of one event, 0 to 1.' }),
    reasons: t.stringList({
      description: 'What speaks for and against it, the weightiest first.',
      resolve: ({ reasons }) => reasonsOf(reasons),
    }),
  }),
});

const [one, other] = [alias(eventReports, 'one'), alias(eventReports, 'other')];
const [ofOne, ofOther] = [alias(eventReports, 'of_one'), alias(eventReports, 'of_other')];
const better = alias(reportLinks, 'better');
const name = sql.identifier;

/** That a link is between two events, the likeliest of all between these, and that nobody told any reports of theirs apart. */
function isPossible({ reportId, otherId, score }: typeof reportLinks): SQL {
  return sql`${score} >= ${POSSIBLE} and exists (
    select 1 from ${eventReports} ${name('one')} join ${eventReports} ${name('other')}
    where ${one.id} = ${reportId} and ${other.id} = ${otherId} and ${one.eventId} <> ${other.eventId} and not exists (
      select 1 from ${eventReports} ${name('of_one')} join ${eventReports} ${name('of_other')}
      join ${reportLinks} ${name('better')}
        on ${better.reportId} = min(${ofOne.id}, ${ofOther.id}) and ${better.otherId} = max(${ofOne.id}, ${ofOther.id})
      where ${ofOne.eventId} = ${one.eventId} and ${ofOther.eventId} = ${other.eventId} and (
        ${better.decision} = 'DIFFERENT'
        or (${better.score}, ${better.reportId}, ${better.otherId}) > (${score}, ${reportId}, ${otherId}))))`;
}

const LIKELIEST = {
  columns: { score: true, reasons: true },
  // One object, for only what is the same is selected once.
  where: { RAW: isPossible },
  orderBy: { score: 'desc', reportId: 'asc', otherId: 'asc' },
  limit: MAXIMUM_DUPLICATES,
} as const;

builder.drizzleObjectFields(Event, (t) => ({
  possibleDuplicates: t.field({
    type: [PossibleDuplicate],
    description: `Events that may be one with this one, most alike first, ${MAXIMUM_DUPLICATES} at most: where the reports of both resemble each other by a score of ${POSSIBLE} or more and no person has said that they differ.`,
    extensions: { cost: { size: () => MAXIMUM_DUPLICATES } satisfies FieldCost },
    select: (_args, _context, nested) => {
      const event = { columns: {}, with: { event: nested(true, ['event'], 'Event') } } as const;
      return {
        with: {
          links: { ...LIKELIEST, with: { other: event } },
          inverseLinks: { ...LIKELIEST, with: { report: event } },
        },
      };
    },
    resolve: ({ links, inverseLinks }) =>
      mostAlike(
        links.map(({ other: { event }, ...link }) => ({ ...link, event })),
        inverseLinks.map(({ report: { event }, ...link }) => ({ ...link, event })),
        MAXIMUM_DUPLICATES,
      ),
  }),
}));
