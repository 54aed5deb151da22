// The rows of one article: its record, taken apart into the tables. Every id follows from the article's own.
import type { InferInsertModel, InferSelectModel } from 'drizzle-orm';
import type { tables } from '../../schema/relations.ts';
import { writeSources } from '../db/article-sources.ts';
import { writeIndexes, writeSentences } from '../db/sentences.ts';
import type { ActorRelation, Discrepancy, ExtractionRecord, Tally } from '../extraction/record.ts';
import type { AgreementTrace } from '../linking/agreements/trace.ts';
import type { Trace } from '../linking/trace.ts';
import { agreementRows } from './agreement-rows.ts';
import { figureCells, locationCells, quoteCells } from './cells.ts';
import { eventRows } from './event-rows.ts';
import type { Resolution } from './resolve.ts';
import type { ValidInput } from './validate.ts';

/** Tables that an article has no rows in: others fill them, or follow them. */
type Others =
  | 'accessKeys'
  | 'agreementBlocks'
  | 'agreementLinks'
  | 'agreements'
  | 'articleCopies'
  | 'auditEntries'
  | 'auditSeals'
  | 'breaches'
  | 'eventCells'
  | 'eventChanges'
  | 'eventCorrections'
  | 'eventModes'
  | 'events'
  | 'idempotencyKeys'
  | 'ingestTickets'
  | 'linkGuard'
  | 'registry'
  | 'removedAgreements'
  | 'removedEvents'
  | 'reportBlocks'
  | 'reportLinks'
  | 'erasures'
  | 'retractions'
  | 'searchChanges'
  | 'searchDocuments'
  | 'sourceMentions';

/** A row with every column that is not SQLite's to fill. */
type WholeRow<Table extends keyof typeof tables> = Omit<InferSelectModel<(typeof tables)[Table]>, 'orderCount'>;

/** Rows by table, as insertRows takes them; of events and agreements only the reports, which src/merging settles them from. */
export type Rows = {
  readonly [Table in Exclude<keyof typeof tables, Others>]: readonly (Table extends
    | 'eventReports'
    | 'casualtyFigures'
    | 'agreementReports'
    ? WholeRow<Table>
    : InferInsertModel<(typeof tables)[Table]>)[];
};

/** Where an article comes from. */
export interface Provenance {
  readonly articleId: string;
  readonly contentHash: string;
  readonly keyId: string;
  readonly ownerId: string;
  /** ISO instant, UTC. */
  readonly now: string;
}

function relationRow(relation: ActorRelation, position: number, articleId: string, names: Resolution) {
  const { kind, from, to } = relation;
  return {
    articleId,
    position,
    kind,
    fromActorId: names.actorId(from),
    fromName: from.name,
    fromKind: from.kind,
    fromText: from.text,
    toActorId: names.actorId(to),
    toName: to.name,
    toKind: to.kind,
    toText: to.text,
    ...quoteCells(relation),
  };
}

function tallyRow(tally: Tally, position: number, articleId: string, publishedDate: string | null, names: Resolution) {
  const { perpetrator, periodStart, periodEnd, location, subsetOf } = tally;
  return {
    id: `${articleId}.t${position}`,
    articleId,
    position,
    ...figureCells(tally, names),
    perpetratorActorId: names.actorId(perpetrator),
    perpetratorName: perpetrator?.name ?? null,
    perpetratorKind: perpetrator?.kind ?? null,
    perpetratorText: perpetrator?.text ?? null,
    periodStart,
    periodEnd,
    orderDate: periodEnd ?? publishedDate ?? '',
    ...locationCells(location, names),
    subsetOfId: subsetOf === null ? null : `${articleId}.t${subsetOf}`,
  };
}

function discrepancyRow({ sentences, ...discrepancy }: Discrepancy, position: number, articleId: string) {
  return {
    articleId,
    position,
    ...discrepancy,
    sentences: writeIndexes(sentences),
  };
}

/** What an article's reports are compared by, in their order. */
export interface Traces {
  readonly events: readonly Trace[];
  readonly agreements: readonly AgreementTrace[];
}

/** All rows that an article adds, its new names among them. Each report stands under an event or agreement of its own, until it is filed. */
export function articleRows(
  input: ValidInput,
  record: ExtractionRecord,
  names: Resolution,
  traces: Traces,
  { articleId, contentHash, keyId, ownerId, now }: Provenance,
): Rows {
  const { date, basis } = record.publishedAt;
  return {
    ...names.newNames,
    articles: [
      {
        id: articleId,
        contentHash,
        url: input.url,
        title: input.title,
        language: input.language,
        publisherId: names.publisherId,
        publishedDate: date,
        publishedBasis: basis,
        orderDate: date ?? '',
        ingestedAt: now,
        extractorVersion: record.extractor.version,
        ingestedByKeyId: keyId,
        ownerId,
        text: input.text,
        sentences: writeSentences(record.sentences, input),
        sources: writeSources(record.sources.map((mention) => ({ ...mention, sourceId: names.sourceId(mention) }))),
      },
    ],
    discrepancies: record.discrepancies.map((discrepancy, position) =>
      discrepancyRow(discrepancy, position, articleId),
    ),
    actorRelations: record.relations
      .map((relation, position) => relationRow(relation, position, articleId, names))
      // two names of what is one actor since a merge say nothing of it
      .filter(({ fromActorId, toActorId }) => fromActorId === null || fromActorId !== toActorId),
    ...eventRows(record.events, articleId, names, traces.events),
    tallies: record.tallies.map((tally, position) => tallyRow(tally, position, articleId, date, names)),
    ...agreementRows(record, articleId, names, traces.agreements),
  };
}
