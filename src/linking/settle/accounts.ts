// Who speaks in each report and when, in an order that does not depend on what came in first.
import { parseIsoDay } from '../../extraction/document/calendar.ts';
import { BACKGROUND_DAYS } from './limits.ts';
import type { FigureOfReport, ReportOfEvent } from './report.ts';

/** A report with the voice that speaks in it; its figures in their order, with links to earlier ones of them only. */
export interface Account {
  readonly report: ReportOfEvent;
  /** Key of the publisher, else of the article, of the text's original. */
  readonly voice: string;
  /** ISO day on which the original was published; null where nothing states it. */
  readonly day: string | null;
  /** The article that speaks: this one, or the one whose copy it is. */
  readonly speakerId: string;
  readonly isCopy: boolean;
  readonly isBackground: boolean;
}

/** Whether a report tells of something that happened. */
const isReal = ({ modality }: ReportOfEvent) => modality === 'ASSERTED' || modality === 'HISTORICAL';

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Reports stand in the order of their day of publication, then of article and key; what has no day is last, for it is never known to be early. */
export function compareReports(a: ReportOfEvent, b: ReportOfEvent): number {
  if (a.publishedDate !== b.publishedDate) {
    if (a.publishedDate === null) return 1;
    if (b.publishedDate === null) return -1;
    return compare(a.publishedDate, b.publishedDate);
  }
  return compare(a.articleId, b.articleId) || compare(a.key, b.key);
}

/** One account is later than another when its day of publication is: of one day, and without a day, none is. */
export function isLater({ day }: Account, than: Account): boolean {
  return day !== null && than.day !== null && day > than.day;
}

/**
 * An event that any report tells as having happened is settled by those that do; the others count only where no report does.
 *
 * @returns the accounts that settle, in the order of their reports
 */
export function settlingAccounts(reports: readonly ReportOfEvent[]): Account[] {
  const all = accountsOf(reports);
  const real = all.filter(({ report }) => isReal(report));
  return real.some(({ isCopy }) => !isCopy) ? real : all;
}

/** A copy says nothing of its own: it speaks with the voice and on the day of its original, or of the earliest copy where the original is not there. */
function accountsOf(reports: readonly ReportOfEvent[]): Account[] {
  const inOrder = reports.toSorted(compareReports);
  const copied = new Map(inOrder.map(({ articleId, copyOf }) => [articleId, copyOf]));
  const firstOf = new Map(inOrder.toReversed().map((report) => [report.articleId, report]));
  const speakers = new Map<string, ReportOfEvent>();
  return inOrder.map((report) => {
    const original = originalOf(report.articleId, copied);
    const speaker = firstOf.get(original) ?? speakers.get(original) ?? report;
    speakers.set(original, speaker);
    const { articleId, publisherId, publishedDate } = speaker;
    return {
      report: { ...report, figures: withOwnLinks(report.figures) },
      voice: publisherId === null ? `article ${articleId}` : sourceVoice(publisherId),
      day: publishedDate,
      speakerId: articleId,
      isCopy: report.articleId !== articleId,
      isBackground: isBackground(report),
    };
  });
}

/** Figures in their order, without links that lead to no earlier one of them: such were made between reports, or their end is gone. */
export function withOwnLinks(figures: readonly FigureOfReport[]): FigureOfReport[] {
  const inOrder = figures.toSorted((a, b) => a.position - b.position || compare(a.id, b.id));
  const places = new Map(inOrder.map(({ id }, at) => [id, at]));
  return inOrder.map((figure, at) => {
    const own = (id: string | null) => (id !== null && (places.get(id) ?? at) < at ? id : null);
    return {
      ...figure,
      subsetOfId: own(figure.subsetOfId),
      supersedesId: own(figure.supersedesId),
      alternativeToId: own(figure.alternativeToId),
    };
  });
}

const sourceVoice = (sourceId: string) => `source ${sourceId}`;

/** Follows copies to their original; of articles that copy one another it is the one with the least id. */
function originalOf(articleId: string, copied: ReadonlyMap<string, string | null>): string {
  const path = new Set([articleId]);
  let at = articleId;
  for (;;) {
    const next = copied.get(at);
    if (next == null) return at;
    if (path.has(next)) {
      const all = [...path];
      return all.slice(all.indexOf(next)).reduce((least, id) => (id < least ? id : least));
    }
    path.add(next);
    at = next;
  }
}

/** A report is background when it says so itself, or is in an article about something else that came out long after the event. */
function isBackground({ modality, prominence, publishedDate, dateEnd }: ReportOfEvent): boolean {
  if (modality === 'HISTORICAL') return true;
  if (prominence === 0 || publishedDate === null || dateEnd === null) return false;
  return (parseIsoDay(publishedDate) ?? 0) - (parseIsoDay(dateEnd) ?? 0) > BACKGROUND_DAYS;
}

/** The claimant of a figure is the source that is named for it, else the voice of its article. */
export function claimantOf({ sourceId }: FigureOfReport, { voice }: Account): string {
  return sourceId === null ? voice : sourceVoice(sourceId);
}
