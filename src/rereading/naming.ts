// The reports of a new reading under the keys of the stored ones that they are.
import type { ArticleParts } from '../db/article-parts.ts';
import { readIndexes, readPlaces } from '../db/sentences.ts';
import type { ExtractionRecord } from '../extraction/record.ts';
import type { Rows } from '../ingest/rows.ts';
import { keysFor, type Told } from './keys.ts';

interface Reading extends Pick<Rows, 'eventReports' | 'agreementReports'> {
  /** Of its article (src/db/sentences.ts). */
  readonly sentences: string;
}

/** Ranges of sentences by index; that of the title lies before the text. */
function spansOf({ sentences }: Reading): ReadonlyMap<number, readonly [number, number]> {
  return new Map(
    [...readPlaces(sentences)].map(
      ([index, { start, end }]) => [index, index < 0 ? [start - end, 0] : [start, end]] as const,
    ),
  );
}

/** Cells as one mark; null where all are null. */
function mark(...cells: readonly (string | number | null | undefined)[]): string | null {
  return cells.every((cell) => cell === null || cell === undefined) ? null : cells.map((cell) => cell ?? '').join('/');
}

/** The reports of events of a reading as what they are known by. */
function eventsTold(reading: Reading): Told[] {
  const spans = spansOf(reading);
  return reading.eventReports.map((report) => ({
    key: report.key,
    spans: readIndexes(report.sentences ?? '[]').flatMap((index) => {
      const span = spans.get(index);
      return span ? [span] : [];
    }),
    marks: [
      mark(report.category),
      mark(report.type),
      mark(report.dateStart, report.dateEnd),
      mark(report.placeId ?? report.locationName),
      mark(report.fatalitiesLow, report.fatalitiesBest),
    ],
  }));
}

/** The reports of agreements, likewise. */
function agreementsTold(reading: Reading): Told[] {
  const spans = spansOf(reading);
  return reading.agreementReports.map((report) => {
    const span = spans.get(report.sentenceIndex);
    return {
      key: report.key,
      spans: span ? [span] : [],
      marks: [
        mark(report.kind),
        mark(report.name),
        mark(report.dateStart, report.dateEnd),
        mark(report.placeId ?? report.locationName),
      ],
    };
  });
}

/** The record with keys that make each report the stored one that it is, and others than any that the article ever gave. */
export function withKeptKeys(record: ExtractionRecord, stored: ArticleParts, read: Rows): ExtractionRecord {
  const given = stored.removedIds.map((id) => id.slice(stored.article.id.length + 1));
  const was: Reading = { ...stored, sentences: stored.article.sentences };
  const is: Reading = { ...read, sentences: read.articles[0]?.sentences ?? '[]' };
  const eventKeys = keysFor(eventsTold(was), eventsTold(is), given);
  const agreementKeys = keysFor(agreementsTold(was), agreementsTold(is), given);
  return {
    ...record,
    events: record.events.map((event) => ({ ...event, key: eventKeys.get(event.key) ?? event.key })),
    agreements: record.agreements.map((agreement) => ({
      ...agreement,
      key: agreementKeys.get(agreement.key) ?? agreement.key,
      violations: agreement.violations.map((violation) => ({
        ...violation,
        event: violation.event === null ? null : (eventKeys.get(violation.event) ?? violation.event),
      })),
    })),
  };
}
