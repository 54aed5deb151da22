// The use case: an article comes in, is read, and is stored whole; or is refused with a reason.
import { type Sent, sentQuestion } from '../db/articles.ts';
import { Overtaken, untilNotOvertaken } from '../db/attempts.ts';
import { auditEntry, textHash, type Written } from '../db/audit.ts';
import type { Connection } from '../db/database.ts';
import { insertUse } from '../db/idempotency.ts';
import type { Viewer } from '../db/keys.ts';
import { AGREEMENT_FILING, candidatesQuestion, EVENT_FILING, isUnchanged } from '../db/linking.ts';
import { ask, both } from '../db/questions.ts';
import { readLatestRevision } from '../db/registry.ts';
import { agreementLookupOf } from '../linking/agreements/blocks.ts';
import { agreementTracesOf } from '../linking/agreements/traces-of.ts';
import { lookupOf } from '../linking/blocks.ts';
import { tracesOf } from '../linking/traces-of.ts';
import { regroupAgreements } from '../merging/agreements/regroup.ts';
import { logAgreements, logEvents } from '../merging/logged.ts';
import { regroup } from '../merging/regroup.ts';
import { Recent } from '../recent.ts';
import { articleId, contentHash } from './content-hash.ts';
import { countReading } from './count-reading.ts';
import { addedAgreements, addedReports, fileUnder } from './filing.ts';
import type { Ingested, IngestInput } from './outcome.ts';
import { readArticle } from './read.ts';
import type { LoadReader } from './reader.ts';
import { Refusal, refuseContended } from './refusals.ts';
import { resolve } from './resolve.ts';
import { articleRows } from './rows.ts';
import { answerSentBefore, claimOf, kept } from './sent-before.ts';
import { validate } from './validate.ts';
import { write } from './write.ts';

export interface IngestDependencies {
  readonly connection: Connection;
  /** Who sends the article; may ingest. */
  readonly viewer: Viewer;
  /** By which request; null for none. */
  readonly requestId: string | null;
  readonly loadReader: LoadReader;
  readonly now: Date;
  /** Statements of whoever asks for the ingest, for the batch that stores the article: what they write is there if it is. */
  readonly alongside?: (articleId: string) => readonly D1PreparedStatement[];
}

/** Contents that an isolate remembers. */
const MOST_REMEMBERED = 10_000;

/** Hashes of what this isolate stored or found stored: what is sent again is mostly found by them, and not read for nothing. */
const stored = new Recent(MOST_REMEMBERED);

/**
 * Ingests one article: validate, extract, resolve, write. One round trip to D1 before the one batch that writes, two where the
 * article tells of what is stored, more where others come between. The same content again changes nothing and is told by
 * `created: false`, also where two come at once; sent again under its idempotency key it is answered as the first time.
 * Refusals are values; rejects only where the database fails.
 */
export async function ingestArticle(dependencies: IngestDependencies, input: IngestInput): Promise<Ingested | Refusal> {
  const { connection, viewer, requestId, loadReader, alongside = () => [] } = dependencies;
  const valid = validate(input);
  if (valid instanceof Refusal) return valid;

  const hash = await contentHash(valid);
  const { keyId, ownerId } = viewer;
  const claim = claimOf(ownerId, input.idempotencyKey, dependencies.now);
  const id = articleId(hash);
  const now = dependencies.now.toISOString();
  const url = await textHash(valid.url);
  const answerIfStored = async (sent: Sent) => {
    const answer = await answerSentBefore(connection, hash, claim, sent);
    if (sent.article !== null) stored.add(hash);
    return answer;
  };
  if (stored.has(hash)) {
    const known = await answerIfStored(await ask(connection, sentQuestion(connection, hash, claim)));
    if (known) return known;
  }
  let lastRead: { readonly revision: string; readonly record: ReturnType<typeof readArticle> } | null = null;
  return untilNotOvertaken<Ingested | Refusal>(async (count) => {
    // Where the registry has changed, the batch is stopped, and the article read anew.
    const reader = await loadReader(count === 1);
    const { knowledge, revision } = reader;
    // Where others came between only by what they stored, it reads as it did.
    if (lastRead?.revision !== revision) lastRead = { revision, record: readArticle(reader, id, valid) };
    const { record } = lastRead;
    if (record instanceof Refusal) return record;
    const traces = { events: tracesOf(record, valid), agreements: agreementTracesOf(record) };
    const asked = both(
      both(
        sentQuestion(connection, hash, claim),
        resolve(connection, { record, publisher: valid.publisher, knowledge, now }),
      ),
      both(
        candidatesQuestion(connection, EVENT_FILING, lookupOf(traces.events)),
        candidatesQuestion(connection, AGREEMENT_FILING, agreementLookupOf(traces.agreements)),
      ),
    );
    const [[sent, names], [likeEvents, likeAgreements]] = await ask(connection, asked);
    const known = await answerIfStored(sent);
    if (known) return known;
    const rows = articleRows(valid, record, names, traces, { articleId: id, contentHash: hash, keyId, ownerId, now });
    const [regrouped, agreements] = await Promise.all([
      regroup(connection, {
        cause: { kind: 'REPORTED', keyId: null, articleId: id, note: null, now },
        added: addedReports(rows, traces.events),
        candidates: likeEvents,
      }),
      regroupAgreements(connection, {
        added: addedAgreements(rows, traces.agreements),
        candidates: likeAgreements,
        now,
      }),
    ]);
    const { filed, changedIds, removedIds } = regrouped;
    const answer = kept({ events: filed, agreements: agreements.filed });
    const logged = await logEvents(regrouped);
    const written: Written = {
      action: 'INGEST',
      subjectType: 'ARTICLE',
      subjectId: id,
      before: logged.before.events.length > 0 ? logged.before : null,
      after: {
        contentHash: hash,
        url,
        extractorVersion: record.extractor.version,
        ...logged.after,
        agreements: logAgreements(agreements.filed),
      },
    };
    try {
      await write(connection, {
        rows: fileUnder(rows, filed, agreements.filed),
        events: regrouped,
        agreements,
        revision,
        alongside: [...(claim ? insertUse(connection, claim, { articleId: id, answer }) : []), ...alongside(id)],
        entry: auditEntry(connection, { requestId, keyId, now }, written),
      });
    } catch (error) {
      // Asked first: what is read after it is as new as what the batch met.
      const latest = await readLatestRevision(connection);
      const holds =
        (await isUnchanged(connection, regrouped.expectation)) &&
        (await isUnchanged(connection, agreements.expectation));
      // A twin was faster, or the answer to our own batch was lost on the way: either way the article is there. Or another one has its key by now.
      const sent = await ask(connection, sentQuestion(connection, hash, claim));
      const known = await answerIfStored(sent);
      if (known) return known;
      const isOvertaken = !holds || latest !== revision;
      throw isOvertaken ? new Overtaken(error) : error;
    }
    stored.add(hash);
    return {
      articleId: id,
      created: true,
      events: filed,
      agreements: agreements.filed,
      reading: countReading(record),
      changedIds: [...changedIds, ...removedIds],
    };
  }).catch(refuseContended);
}
