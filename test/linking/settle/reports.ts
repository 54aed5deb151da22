// Made-up reports of one event, and their figures: only what matters to a test is said.
import type { FigureOfReport, ReportOfEvent } from '../../../src/linking/settle/report.ts';

/** A figure of people killed; its number is exact unless `at` says otherwise. */
export function killed(count: number, more: Partial<FigureOfReport> = {}): Partial<FigureOfReport> {
  return { measure: 'KILLED', low: count, best: count, high: count, countText: String(count), ...more };
}

export const atLeast = (count: number, more: Partial<FigureOfReport> = {}) =>
  killed(count, { high: null, countText: `at least ${count}`, ...more });

export const dozens = (more: Partial<FigureOfReport> = {}) =>
  killed(24, { best: null, high: null, countText: 'dozens', ...more });

export const injured = (count: number, more: Partial<FigureOfReport> = {}) =>
  killed(count, { measure: 'WOUNDED', ...more });

/** The link of a figure to an earlier one of its report, by position. */
export const at = (articleId: string, position: number) => `${articleId}.e1.c${position}`;

const UNSAID = {
  dateStart: null,
  dateEnd: null,
  datePrecision: null,
  dateBasis: null,
  dateText: null,
  locationName: null,
  admin1: null,
  country: null,
  latitude: null,
  longitude: null,
  locationPrecision: null,
  locationText: null,
  placeId: null,
} as const;

interface Told extends Partial<Omit<ReportOfEvent, 'figures'>> {
  readonly figures?: readonly Partial<FigureOfReport>[];
}

/** A report that is about the event, by an article with neither day nor publisher. */
export function report(articleId: string, { figures = [], ...more }: Told = {}): ReportOfEvent {
  const id = `${articleId}.e1`;
  return {
    id,
    articleId,
    key: 'e1',
    publishedDate: null,
    publisherId: null,
    copyOf: null,
    prominence: 0,
    type: 'ATTACK',
    category: 'VIOLENCE_AGAINST_CIVILIANS',
    modality: 'ASSERTED',
    ...UNSAID,
    ...more,
    figures: figures.map((figure, position) => ({
      id: `${id}.c${position}`,
      position,
      measure: 'KILLED',
      low: null,
      best: null,
      high: null,
      countText: '',
      victimActorId: null,
      victimStatus: 'UNKNOWN',
      victimGroup: null,
      subsetOfId: null,
      supersedesId: null,
      alternativeToId: null,
      sourceId: null,
      ...figure,
    })),
  };
}

/** A day of a May. */
export const may = (day: number) => `2031-05-${String(day).padStart(2, '0')}`;
