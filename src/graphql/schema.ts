// The schema: every type imported, nothing else.
import './access-key.ts';
import './actor.ts';
import './actor-relation.ts';
import './actor-roles.ts';
import './agreement.ts';
import './agreement-report.ts';
import './article.ts';
import './audit-log.ts';
import './casualty-figure.ts';
import './connections.ts';
import './discrepancy.ts';
import './event.ts';
import './event-change.ts';
import './event-changed.ts';
import './event-report.ts';
import './event-statistics.ts';
import './node.ts';
import './participant.ts';
import './ingest.ts';
import './ingest-ticket.ts';
import './nesting.ts';
import './place.ts';
import './possible-duplicates.ts';
import './rate-limits.ts';
import './registry.ts';
import './rereading.ts';
import './removed-event.ts';
import './report-links.ts';
import './review.ts';
import './search.ts';
import './sentence.ts';
import './source.ts';
import './tally.ts';
import { builder } from './builder.ts';

// Unsorted: fields and enum values stand in the order in which they are best read.
export const schema = builder.toSchema({ sortSchema: false });
