// One event as its articles report it: what settling reads. The cells have the names of the columns of the rows that hold them.
import type {
  DateBasis,
  DatePrecision,
  EventCategory,
  EventType,
  LocationPrecision,
  Measure,
  Modality,
  VictimGroup,
  VictimStatus,
} from '../../../schema/vocabulary.ts';
import type { Count } from '../../extraction/record.ts';

/** When: ISO days, both inclusive. */
export interface DateCells {
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly dateBasis: DateBasis | null;
  /** The words of time, verbatim. */
  readonly dateText: string | null;
}

/** Where: degrees are WGS 84, `country` ISO 3166-1 alpha-2. */
export interface LocationCells {
  readonly locationName: string | null;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly locationPrecision: LocationPrecision | null;
  readonly locationText: string | null;
  readonly placeId: string | null;
}

/** A row of `casualty_figures`. Links that lead to no earlier figure of the same report are passed over. */
export interface FigureOfReport extends Pick<Count, 'low' | 'best' | 'high' | 'countText'> {
  readonly id: string;
  readonly position: number;
  readonly measure: Measure;
  readonly victimActorId: string | null;
  readonly victimStatus: VictimStatus;
  readonly victimGroup: VictimGroup | null;
  readonly subsetOfId: string | null;
  readonly supersedesId: string | null;
  readonly alternativeToId: string | null;
  /** Whoever claims it; null where nobody is named. */
  readonly sourceId: string | null;
}

/** A row of `event_reports` with what hangs on it and what is known of its article. */
export interface ReportOfEvent extends DateCells, LocationCells {
  readonly id: string;
  readonly articleId: string;
  /** The event's key in the article's record, `e1`. */
  readonly key: string;
  /** ISO day of the article; null where nothing states it. */
  readonly publishedDate: string | null;
  /** Source that published the article; null where nobody says. */
  readonly publisherId: string | null;
  /** The article whose text this one repeats; null for an article of its own. */
  readonly copyOf: string | null;
  /** Place in the article's order of prominence; 0 is what it is about. */
  readonly prominence: number;
  readonly type: EventType;
  readonly category: EventCategory;
  readonly modality: Modality;
  readonly figures: readonly FigureOfReport[];
}
