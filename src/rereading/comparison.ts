// What a new reading of an article changes of what is stored: rows are compared, not versions.
import { getTableColumns } from 'drizzle-orm';
import { tables } from '../../schema/relations.ts';
import type { ArticleParts } from '../db/article-parts.ts';
import { readIndexes, readPlaces } from '../db/sentences.ts';
import type { Rows } from '../ingest/rows.ts';

/** What an article says beside its events and agreements. */
const PARTS = {
  DISCREPANCIES: ['discrepancies'],
  RELATIONS: ['actorRelations'],
  TALLIES: ['tallies'],
} as const;
/** What of it stands in cells of its row. */
const CELLS = { SENTENCES: 'sentences', SOURCES: 'sources' } as const;
const PART_NAMES = ['SENTENCES', 'SOURCES', 'DISCREPANCIES', 'RELATIONS', 'TALLIES'] as const;
export type Part = (typeof PART_NAMES)[number];

/** Tables of reports, each with those of the rows that its reports have. */
const REPORTS = {
  eventReports: ['participants', 'casualtyFigures'],
  agreementReports: ['agreementParties', 'provisions', 'violations'],
} as const;
type ReportTable = keyof typeof REPORTS;

type ComparedTable = (typeof PARTS)[keyof typeof PARTS][number] | (typeof REPORTS)[ReportTable][number] | ReportTable;

/** Columns that follow from what other articles say. */
const SETTLED: ReadonlySet<string> = new Set(['eventDate', 'agreementDate', 'supersededById', 'contestedById']);

/** A row as a text: equal ones say the same. */
function textOf(table: ComparedTable, row: object, without: readonly string[] = []): string {
  const cells = new Map<string, unknown>(Object.entries(row));
  const compared = Object.entries(getTableColumns(tables[table])).filter(
    ([name, { generated }]) => generated === undefined && !SETTLED.has(name) && !without.includes(name),
  );
  return JSON.stringify(compared.map(([name]) => cells.get(name) ?? null));
}

function isEqual(table: ComparedTable, stored: readonly object[], read: readonly object[]): boolean {
  if (stored.length !== read.length) return false;
  const texts = stored.map((row) => textOf(table, row)).sort();
  return read
    .map((row) => textOf(table, row))
    .sort()
    .every((text, index) => text === texts[index]);
}

/** Reports of events or of agreements, by id. */
export interface ReportChanges {
  /** Stored ones that the new reading does not have. */
  readonly gone: readonly string[];
  /** Stored ones that it has otherwise. */
  readonly replaced: readonly string[];
  /** Of the replaced, those that say something else; the others are only compared otherwise with reports of other articles. */
  readonly retold: readonly string[];
  /** Those that only it has. */
  readonly fresh: readonly string[];
}

type Reports = Pick<Rows, (typeof REPORTS)[ReportTable][number]>;

/** Where the sentences stand that tell of an event; nothing for agreements, which quote theirs. */
function placesOf(cell: string | undefined, report: object): string {
  const places = readPlaces(cell ?? '[]');
  const indexes = 'sentences' in report ? readIndexes(String(report.sentences)) : [];
  return JSON.stringify(indexes.map((index) => places.get(index)));
}

function compareReports(table: ReportTable, stored: ArticleParts, read: Rows, isDatedAnew: boolean): ReportChanges {
  const before = new Map(stored[table].map((report) => [report.id, report]));
  const after = new Map(read[table].map((report) => [report.id, report]));
  const both = [...after].flatMap(([id, now]) => {
    const old = before.get(id);
    return old ? { id, old, now } : [];
  });
  const rowsOf = (rows: Reports, part: (typeof REPORTS)[ReportTable][number], id: string) =>
    rows[part].filter(({ reportId }) => reportId === id);
  const retold = both
    .filter(
      ({ id, old, now }) =>
        textOf(table, old, ['trace']) !== textOf(table, now, ['trace']) ||
        placesOf(stored.article.sentences, old) !== placesOf(read.articles[0]?.sentences, now) ||
        REPORTS[table].some((part) => !isEqual(part, rowsOf(stored, part, id), rowsOf(read, part, id))),
    )
    .map(({ id }) => id);
  return {
    gone: [...before.keys()].filter((id) => !after.has(id)),
    replaced: both
      .filter(({ id, old, now }) => isDatedAnew || retold.includes(id) || old.trace !== now.trace)
      .map(({ id }) => id),
    retold,
    fresh: [...after.keys()].filter((id) => !before.has(id)),
  };
}

/** Whether a reading changes any report. */
export function isAny({ gone, replaced, fresh }: ReportChanges): boolean {
  return gone.length + replaced.length + fresh.length > 0;
}

export interface Comparison {
  readonly parts: readonly Part[];
  readonly events: ReportChanges;
  readonly agreements: ReportChanges;
  /** Whether anything differs. */
  readonly isChanged: boolean;
}

/** Compares an article's stored rows with those of a new reading, whose reports have the ids of the stored ones that they are. */
export function compareReadings(stored: ArticleParts, read: Rows): Comparison {
  const [article] = read.articles;
  const parts = PART_NAMES.filter((part) =>
    part === 'SENTENCES' || part === 'SOURCES'
      ? stored.article[CELLS[part]] !== article?.[CELLS[part]]
      : PARTS[part].some((table) => !isEqual(table, stored[table], read[table])),
  );
  const isSameDay = stored.article.publishedDate === (article?.publishedDate ?? null);
  const isSameSource = stored.article.publisherId === (article?.publisherId ?? null);
  const isSameBasis = stored.article.publishedBasis === (article?.publishedBasis ?? null);
  // The day and the publisher of an article count in how each event and agreement that it reports is settled.
  const isDatedAnew = !isSameDay || !isSameSource;
  const events = compareReports('eventReports', stored, read, isDatedAnew);
  const agreements = compareReports('agreementReports', stored, read, isDatedAnew);
  const isChanged = parts.length > 0 || isAny(events) || isAny(agreements) || isDatedAnew || !isSameBasis;
  return { parts, events, agreements, isChanged };
}

/** A figure, without where it is filed. */
export type Figure = ArticleParts['casualtyFigures'][number];

const FILED = ['id', 'reportId', 'eventId', 'position', 'rule', 'subsetOfId', 'supersedesId', 'alternativeToId'];

/** The figures of a list that another one lacks. */
export function figuresBeyond<Row extends object>(figures: readonly Row[], others: readonly object[]): Row[] {
  const left = others.map((figure) => textOf('casualtyFigures', figure, FILED));
  return figures.filter((figure) => {
    const index = left.indexOf(textOf('casualtyFigures', figure, FILED));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
