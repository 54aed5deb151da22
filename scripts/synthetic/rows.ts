// A story's rows: each article's as the ingest makes them, its reports filed under the events and agreements of the first.
import { hash } from 'node:crypto';
import type { InferInsertModel } from 'drizzle-orm';
import type { tables } from '../../schema/relations.ts';
import type { ReviewStatus } from '../../schema/vocabulary.ts';
import type { GazetteerPlace } from '../../src/extraction/gazetteer/gazetteer.ts';
import { KNOWN_ACTORS } from '../../src/extraction/lexicon/actors/index.ts';
import type { ExtractionRecord, Location } from '../../src/extraction/record.ts';
import { articleId, hashedContent } from '../../src/ingest/content-hash.ts';
import { reportId } from '../../src/ingest/event-rows.ts';
import { actorsIn, locationsIn } from '../../src/ingest/mentions.ts';
import { actorAliasRows } from '../../src/ingest/registry-rows.ts';
import type { NewNames, Resolution } from '../../src/ingest/resolve.ts';
import { articleRows, type Rows } from '../../src/ingest/rows.ts';
import { agreementBlocksOf } from '../../src/linking/agreements/blocks.ts';
import { agreementTracesOf } from '../../src/linking/agreements/traces-of.ts';
import { blocksOf } from '../../src/linking/blocks.ts';
import { settle } from '../../src/linking/settle/settle.ts';
import { tracesOf } from '../../src/linking/traces-of.ts';
import { type Chance, type Sampler, weighted } from './chance.ts';
import type { Story } from './story.ts';

const REVIEW: Sampler<readonly [share: number, status: ReviewStatus]> = weighted(
  [
    [0.95, 'UNREVIEWED'],
    [0.04, 'CONFIRMED'],
    [0.007, 'DISPUTED'],
    [0.003, 'REJECTED'],
  ],
  ([share]) => share,
);

const REGISTERED: ReadonlySet<string> = new Set(KNOWN_ACTORS.map(({ slug }) => slug));

const placeIdOf = (location: Location | null) => (location?.placeId ? String(location.placeId) : null);

/** An article's rows, with the events and agreements that it is the first to tell of and the blocks that its reports are found by. */
export interface StoredRows extends Rows {
  readonly events: readonly InferInsertModel<typeof tables.events>[];
  readonly agreements: readonly InferInsertModel<typeof tables.agreements>[];
  readonly agreementBlocks: readonly InferInsertModel<typeof tables.agreementBlocks>[];
  readonly reportBlocks: readonly InferInsertModel<typeof tables.reportBlocks>[];
}

/** The rows of a story's articles, in their order; who and where came with an earlier story has no row again. */
export type Filing = (story: Story) => readonly StoredRows[];

export function createFiling(places: readonly GazetteerPlace[], chance: Chance): Filing {
  const placesById = new Map(places.flatMap((place) => (place.id === null ? [] : [[place.id, place] as const])));
  const stored = new Set<string>();
  const isNew = (id: string) => !stored.has(id) && stored.add(id).has(id);

  const newNamesOf = (record: ExtractionRecord, createdAt: string): NewNames => {
    const named = actorsIn(record).flatMap(({ actor, name, kind }) =>
      actor !== null && !REGISTERED.has(actor) && isNew(`actor ${actor}`) ? { id: actor, name, kind } : [],
    );
    return {
      actors: named.map((actor) => ({ ...actor, registered: false, createdAt })),
      actorAliases: named.flatMap(({ id, name }) => actorAliasRows(id, name)),
      sources: [],
      sourceAliases: [],
      places: locationsIn(record).flatMap((location) => {
        const place = placesById.get(location.placeId ?? 0);
        const id = placeIdOf(location);
        if (place === undefined || id === null || !isNew(`place ${id}`)) return [];
        const { name, kind, country, admin1, latitude, longitude, population } = place;
        const geonamesId = location.placeId;
        return { id, geonamesId, name, kind, country, admin1, latitude, longitude, population, createdAt };
      }),
    };
  };

  return ({ coverage }) => {
    const hashes = coverage.map(({ article }) => hash('sha256', hashedContent(article.input)));
    const ids = hashes.map(articleId);
    const [firstId = ''] = ids;
    /** What another article's report is filed under. */
    const owners = new Map(
      ids.flatMap((id, index) => {
        const tells = coverage[index]?.tells ?? [];
        const events = tells.map(
          (which, at) => [reportId(id, `e${at + 1}`), reportId(firstId, `e${which + 1}`)] as const,
        );
        return [...events, [reportId(id, 'a1'), reportId(firstId, 'a1')] as const];
      }),
    );
    const rows = coverage.map(({ article: { input, record }, ingestedAt: now }, index) => {
      const names: Resolution = {
        actorId: (reference) => reference?.actor ?? null,
        sourceId: ({ source }) => source,
        claimantId: (claimant) => claimant?.source ?? null,
        placeId: placeIdOf,
        publisherId: record.publisher,
        newNames: newNamesOf(record, now),
      };
      const provenance = { articleId: ids[index] ?? '', contentHash: hashes[index] ?? '', keyId: '', ownerId: '', now };
      const named = { ...record, id: ids[index] ?? '' };
      const traces = { events: tracesOf(named, input), agreements: agreementTracesOf(named) };
      const own = withoutKey(articleRows(input, record, names, traces, provenance));
      const reportBlocks = own.eventReports.flatMap(({ id: reportId }, at) => {
        const trace = traces.events[at];
        return trace ? blocksOf(trace).map((block) => ({ ...block, reportId })) : [];
      });
      const agreementBlocks = own.agreementReports.flatMap(({ id: reportId }, at) => {
        const trace = traces.agreements[at];
        return trace ? agreementBlocksOf(trace).map((block) => ({ ...block, reportId })) : [];
      });
      const agreements = index === 0 ? agreementsOf(own, now) : [];
      return { ...(index === 0 ? own : filed(own, owners)), agreements, agreementBlocks, reportBlocks };
    });
    const figures = Map.groupBy(
      rows.flatMap(({ casualtyFigures }) => casualtyFigures),
      ({ reportId: id }) => id,
    );
    const articles = new Map(rows.flatMap((own) => own.articles).map((article) => [article.id, article]));
    const tellings = Map.groupBy(
      rows.flatMap(({ eventReports }) => eventReports),
      ({ eventId }) => eventId,
    );
    const events = [...tellings].flatMap(([id, reports]) => {
      const told = reports.map((report) => {
        const { publishedDate = null, publisherId = null } = articles.get(report.articleId) ?? {};
        const own = figures.get(report.id) ?? [];
        return { ...report, publishedDate, publisherId, copyOf: null, figures: own };
      });
      const instants = reports.flatMap(({ articleId: id }) => articles.get(id)?.ingestedAt ?? []).sort();
      const [createdAt = '', updatedAt = createdAt] = [instants[0], instants.at(-1)];
      const settled = settle(told);
      if (settled === null) return [];
      return {
        id,
        ...settled.cells,
        reviewStatus: REVIEW(chance)[1],
        createdAt,
        updatedAt,
        revision: reports.length,
      };
    });
    const dates = new Map(events.map(({ id, orderDate }) => [id, orderDate]));
    const dated = <Row extends { readonly eventId: string }>(list: readonly Row[]) =>
      list.map((row) => ({ ...row, eventDate: dates.get(row.eventId) ?? '' }));
    return rows.map((own, index) => ({
      ...own,
      participants: dated(own.participants),
      casualtyFigures: dated(own.casualtyFigures),
      events: index === 0 ? events : [],
    }));
  };
}

/** The agreements of an article that is the first to tell of them. */
function agreementsOf({ agreementReports }: Rows, now: string): StoredRows['agreements'] {
  return agreementReports.map((report) => ({ ...report, createdAt: now, updatedAt: now, revision: 1 }));
}

/** Nobody's key brought them in. */
function withoutKey(rows: Rows): Rows {
  return { ...rows, articles: rows.articles.map((row) => ({ ...row, ingestedByKeyId: null, ownerId: null })) };
}

/** The rows of an article that tells of what is stored: its reports are filed there, and nothing is new. */
function filed(rows: Rows, owners: ReadonlyMap<string, string>): Rows {
  const ownerOf = (id: string) => owners.get(id) ?? id;
  const underEvent = <Row extends { readonly eventId: string }>(list: readonly Row[]) =>
    list.map((row) => ({ ...row, eventId: ownerOf(row.eventId) }));
  const underAgreement = <Row extends { readonly agreementId: string }>(list: readonly Row[]) =>
    list.map((row) => ({ ...row, agreementId: ownerOf(row.agreementId) }));
  return {
    ...rows,
    eventReports: underEvent(rows.eventReports),
    participants: underEvent(rows.participants),
    casualtyFigures: underEvent(rows.casualtyFigures),
    agreementReports: underAgreement(rows.agreementReports),
    agreementParties: underAgreement(rows.agreementParties),
    provisions: underAgreement(rows.provisions),
    violations: underAgreement(rows.violations).map((row) => ({
      ...row,
      eventId: row.eventId && ownerOf(row.eventId),
    })),
  };
}
