// One event as settled from all its reports: what settling gives. The cells have the names of the columns of `events`.
import type { DiscrepancyKind, EventCategory, EventType, Measure, Modality } from '../../../schema/vocabulary.ts';
import type { DateCells, LocationCells } from './report.ts';

/** People killed and injured; null where no figure speaks of it. */
export interface TollCells {
  readonly fatalitiesLow: number | null;
  readonly fatalitiesBest: number | null;
  readonly fatalitiesHigh: number | null;
  readonly fatalitiesCivilians: number | null;
  readonly fatalitiesCombatants: number | null;
  readonly fatalitiesUnknown: number | null;
  readonly injuriesLow: number | null;
  readonly injuriesBest: number | null;
  readonly injuriesHigh: number | null;
  readonly injuriesCivilians: number | null;
  readonly injuriesCombatants: number | null;
  readonly injuriesUnknown: number | null;
}

/** The columns of `events` that follow from its reports. */
export interface SettledCells extends DateCells, LocationCells, TollCells {
  readonly type: EventType;
  readonly category: EventCategory;
  readonly modality: Modality;
  /** Start, else end, else the empty text. */
  readonly orderDate: string;
}

/** A figure that a later one of the same claimant, in another report, replaces. */
export interface Supersession {
  readonly figureId: string;
  readonly supersededById: string;
}

/** A figure that another claimant's, in another report, contradicts. Each contested figure is listed once, with its first rival. */
export interface Contest {
  readonly figureId: string;
  readonly contestedById: string;
}

/** A row without an id of its own. */
export interface RowKey {
  readonly reportId: string;
  readonly position: number;
}

/** Of what several reports say alike the row of the earliest, in the order of the reports. */
export interface DistinctRows {
  /** Ids. */
  readonly participants: readonly string[];
  readonly modes: readonly RowKey[];
  readonly targets: readonly RowKey[];
  readonly weapons: readonly RowKey[];
}

/** Two figures of different reports that cannot both be true. */
export interface ReportDiscrepancy {
  readonly kind: DiscrepancyKind;
  readonly measure: Measure;
  /** People: the earlier report's number, and the later one's. */
  readonly stated: number;
  readonly computed: number;
  /** The two figures, in the same order. */
  readonly figureIds: readonly [string, string];
  readonly message: string;
}

export interface SettledEvent {
  readonly cells: SettledCells;
  readonly supersessions: readonly Supersession[];
  readonly contests: readonly Contest[];
  readonly distinct: DistinctRows;
  readonly discrepancies: readonly ReportDiscrepancy[];
}
