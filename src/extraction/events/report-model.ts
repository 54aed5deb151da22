// The model that says whether an article reports an act as news, or only speaks of it: in general, in comment, as history.
import { type LinearModel, openLinearModel } from './linear-model.ts';

export const REPORT_LABELS = ['REPORTED', 'SPOKEN_OF'] as const;

export type ReportLabel = (typeof REPORT_LABELS)[number];

export type ReportModel = LinearModel<ReportLabel>;

/** Lets every act stand. */
export const NO_REPORT_MODEL: ReportModel = { probabilities: () => new Map() };

/** Opens the packed model. Throws a RangeError when the value is not one. */
export function openReportModel(packed: unknown): ReportModel {
  return openLinearModel(packed, REPORT_LABELS, 'scripts/train/event-reports.ts');
}
