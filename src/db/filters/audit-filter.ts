// Which entries of the audit log.
import { gte, inArray, lt } from 'drizzle-orm';
import type { auditEntries } from '../../../schema/audit.ts';
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from '../../../schema/vocabulary.ts';
import { type Filter, field } from './filter.ts';
import { anyIds, anyOf, instant, texts } from './values.ts';

type Entries = typeof auditEntries;

/** No index is kept for it: the log is written with each write, and read seldom. */
export const auditEntryFilter: Filter<Entries> = {
  name: 'AuditEntryFilter',
  description: 'Which entries: all that is given must hold. Where a list is given, any of it.',
  fields: {
    action: field(anyOf('AuditAction', AUDIT_ACTIONS), 'What was done.', ({ action }: Entries, given) =>
      inArray(action, given),
    ),
    subjectType: field(
      anyOf('AuditSubject', AUDIT_SUBJECTS),
      'What it was done to, by its type.',
      ({ subjectType }: Entries, given) => inArray(subjectType, given),
    ),
    subject: field(anyIds, 'What it was done to, by its id.', ({ subjectId }: Entries, given) =>
      inArray(subjectId, given),
    ),
    key: field(anyIds, 'Keys that it was done with, by id.', ({ keyId }: Entries, given) => inArray(keyId, given)),
    requestId: field(texts, 'Requests that asked for it, by their `x-request-id`.', ({ requestId }: Entries, given) =>
      inArray(requestId, given),
    ),
    since: field(instant, 'At this instant or later.', ({ at }: Entries, given) => gte(at, given)),
    before: field(instant, 'Before this instant.', ({ at }: Entries, given) => lt(at, given)),
  },
};
