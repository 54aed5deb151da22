// One event as settled from all its reports: what settling gives. The cells have the names of the columns of `events`.
import type { EventCategory, EventType, Modality } from '../../../schema/vocabulary.ts';
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

export interface SettledEvent {
  readonly cells: SettledCells;
  readonly supersessions: readonly Supersession[];
  readonly contests: readonly Contest[];
}
