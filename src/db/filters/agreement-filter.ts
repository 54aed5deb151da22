// Which agreements, which reports of them, and which of their violations.
import { and, gt, gte, inArray, sql } from 'drizzle-orm';
import * as z from 'zod';
import { agreementParties, type agreementReports, type agreements, violations } from '../../../schema/agreements.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATES, PARTY_ROLES, VIOLATION_STATUSES } from '../../../schema/vocabulary.ts';
import { type Filter, type FilterValue, field, lookUp } from './filter.ts';
import { within } from './map.ts';
import { byId, isActor, isPublishedBy } from './references.ts';
import { text } from './text.ts';
import { anyOf, countries, days, flag, ids, instant } from './values.ts';

type Agreements = typeof agreements;
type Reports = typeof agreementReports;
type Violations = typeof violations;

const actorIds = ids('Actor');
const roles = anyOf('PartyRole', PARTY_ROLES);
const kinds = anyOf('AgreementKind', AGREEMENT_KINDS);
const states = anyOf('AgreementState', AGREEMENT_STATES);

interface Party {
  readonly id?: readonly string[] | null | undefined;
  readonly role?: readonly (typeof PARTY_ROLES)[number][] | null | undefined;
}

/** One party that is all of this at once. */
const party: FilterValue<Party> = {
  type: 'PartyFilter',
  schema: z.strictObject({ id: actorIds.schema.nullish(), role: roles.schema.nullish() }),
};

export const agreementFilter: Filter<Agreements> = {
  name: 'AgreementFilter',
  description: 'Which agreements: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('Agreement', 'Agreements, by id.'),
    text: text<Agreements>('AGREEMENT'),
    kind: field(kinds, 'What it is about.', ({ kind }: Agreements, given) => inArray(kind, given)),
    state: field(states, 'How far it has come, as last reported.', ({ state }: Agreements, given) =>
      inArray(state, given),
    ),
    date: field(
      days,
      'Days on which it was agreed; undated agreements match none.',
      ({ orderDate, dateEnd }: Agreements, { from, to }) =>
        sql`(${and(gt(orderDate, ''), within(sql`coalesce(${dateEnd}, ${orderDate})`, from, null), within(orderDate, null, to))})`,
    ),
    country: field(countries, 'Countries, ISO 3166-1 alpha-2.', ({ country }: Agreements, given) =>
      inArray(country, given),
    ),
    place: field(ids('Place'), 'Places, by id or by GeoNames id.', ({ placeId }: Agreements, given) =>
      inArray(placeId, given),
    ),
    party: lookUp(
      party,
      'That somebody has a part in it who is all of this.',
      ({ id }: Agreements, { id: slugs, role }) => {
        const conditions = [
          ...(slugs ? [isActor(agreementParties.actorId, slugs)] : []),
          ...(role ? [inArray(agreementParties.role, [...role])] : []),
        ];
        return sql`${id} in (select ${agreementParties.agreementId} from ${agreementParties} where ${and(...conditions) ?? sql`1`})`;
      },
    ),
    violated: lookUp(flag, 'Whether any article reports a violation.', ({ id }: Agreements, given) => {
      const broken = sql`${id} in (select ${violations.agreementId} from ${violations})`;
      return given ? broken : sql`not (${broken})`;
    }),
    updatedSince: field(instant, 'Changed at this instant or later.', ({ updatedAt }: Agreements, given) =>
      gte(updatedAt, given),
    ),
  },
};

export const agreementReportFilter: Filter<Reports> = {
  name: 'AgreementReportFilter',
  description: 'Which reports of agreements: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('AgreementReport', 'Reports, by id.'),
    publisher: lookUp(ids('Source'), 'Who published the article, by id or slug.', ({ articleId }: Reports, given) =>
      isPublishedBy(articleId, given),
    ),
    kind: field(kinds, 'What it is about, by the article.', ({ kind }: Reports, given) => inArray(kind, given)),
    state: field(states, 'How far it has come, by the article.', ({ state }: Reports, given) => inArray(state, given)),
  },
};

/** That no violation with a lesser id says the same: by one claimant, of one violator, of one event or else of one day. */
export const isSaidFirst = ({ id, agreementId, claim, eventId }: Violations) =>
  sql`not exists (select 1 from ${violations} as said where said.agreement_id = ${agreementId} and said.claim = ${claim} and said.event_id is ${eventId} and said.id < ${id})`;

export const violationFilter: Filter<Violations> = {
  name: 'ViolationFilter',
  description: 'Which violations: all that is given must hold. Where a list is given, any of it.',
  fields: {
    id: byId('Violation', 'Violations, by id.'),
    status: field(
      anyOf('ViolationStatus', VIOLATION_STATUSES),
      'How far the violation is established.',
      ({ status }: Violations, given) => inArray(status, given),
    ),
    violator: field(
      ids('Actor'),
      'Who is said to have broken it, by id or slug.',
      ({ violatorActorId }: Violations, given) => isActor(violatorActorId, given),
    ),
    claimant: field(ids('Source'), 'Who says so, by id or slug.', ({ sourceId }: Violations, given) =>
      inArray(sourceId, given),
    ),
    publisher: lookUp(ids('Source'), 'Who published the article, by id or slug.', ({ articleId }: Violations, given) =>
      isPublishedBy(articleId, given),
    ),
  },
};
