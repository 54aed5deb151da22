// The extraction record: one article in, one record out. What `npm run extract` prints, `ingest` stores and GraphQL serves.
import type {
  ActorKind,
  AgreementKind,
  AgreementState,
  DateBasis,
  DatePrecision,
  DiscrepancyKind,
  EventCategory,
  EventMode,
  EventType,
  LocationPrecision,
  Measure,
  Modality,
  ParticipantRole,
  PartyRole,
  ProvisionKind,
  PublicationBasis,
  Qualifier,
  RelationKind,
  SentenceRole,
  SourceKind,
  SourceRole,
  TargetKind,
  VictimGroup,
  VictimStatus,
  ViolationStatus,
  WeaponKind,
} from '../../schema/vocabulary.ts';

/** What is read: the plain text of one article and what its sender knows about it. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO day, `YYYY-MM-DD`. */
  readonly publishedAt?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly language?: 'en';
}

/** ISO days, `YYYY-MM-DD`, both inclusive; null where the text leaves them open. */
export interface EventDate {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis | null;
  /** The words of time, verbatim; null for basis PUBLICATION. */
  readonly text: string | null;
}

export interface Location {
  readonly name: string;
  /** GeoNames' short form, without "Governorate" or "Province". */
  readonly admin1: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** GeoNames id. */
  readonly placeId: number | null;
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: LocationPrecision;
  readonly text: string;
}

/** An actor as an article mentions it. */
export interface ActorReference {
  /** Registry slug; null for a name that the registry does not know. */
  readonly actor: string | null;
  /** Canonical name, or the name as written. */
  readonly name: string;
  readonly kind: ActorKind;
  /** The mention, verbatim. */
  readonly text: string;
}

export interface Participant extends ActorReference {
  readonly role: ParticipantRole;
}

export interface Target {
  readonly text: string;
  readonly kind: TargetKind;
}

export interface Weapon {
  readonly text: string;
  readonly kind: WeaponKind;
}

export interface Victim {
  readonly actor: string | null;
  readonly name: string | null;
  readonly text: string;
  readonly status: VictimStatus;
  readonly group: VictimGroup | null;
}

export interface Claimant {
  /** Source slug; null where the source is described and not known. */
  readonly source: string | null;
  readonly text: string;
}

/** A number of people: `high` null when open ("at least 27"), `best` null when only vague ("dozens"). */
export interface Count {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly countText: string;
}

export interface CasualtyFigure extends Count {
  readonly measure: Measure;
  readonly victim: Victim;
  /** Indices into the event's own list of casualties, always to an earlier figure for `supersedes` and `alternativeTo`. */
  readonly subsetOf: number | null;
  readonly supersedes: number | null;
  readonly alternativeTo: number | null;
  /** Which rule made it. */
  readonly rule: string;
  readonly claimant: Claimant | null;
  readonly sentence: number;
  readonly quote: string;
}

/** Reconciled over an event's figures, nothing counted twice. All null when no figure speaks of it. */
export interface Toll {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly civilians: number | null;
  readonly combatants: number | null;
  readonly unknown: number | null;
}

export interface ExtractedEvent {
  readonly key: string;
  readonly type: EventType;
  readonly category: EventCategory;
  readonly modes: readonly EventMode[];
  readonly modality: Modality;
  readonly date: EventDate | null;
  readonly location: Location | null;
  readonly participants: readonly Participant[];
  readonly targets: readonly Target[];
  readonly weapons: readonly Weapon[];
  readonly casualties: readonly CasualtyFigure[];
  readonly fatalities: Toll;
  readonly injuries: Toll;
  readonly rule: string;
  readonly sentences: readonly number[];
}

/** A cumulative or war-long figure: never part of an event. */
export interface Tally extends Count {
  readonly measure: Measure;
  readonly victim: Victim;
  readonly perpetrator: ActorReference | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly location: Location | null;
  /** Index into the record's tallies. */
  readonly subsetOf: number | null;
  readonly rule: string;
  readonly claimant: Claimant | null;
  readonly sentence: number;
  readonly quote: string;
}

export interface AgreementParty extends ActorReference {
  readonly role: PartyRole;
}

export interface Provision {
  readonly kind: ProvisionKind;
  readonly text: string;
  /** Kilometres. */
  readonly widthKm: { readonly low: number; readonly high: number } | null;
}

export interface Violation {
  readonly violator: ActorReference | null;
  /** Key of the event that broke it; null where the article reports none. */
  readonly event: string | null;
  readonly status: ViolationStatus;
  readonly claimant: Claimant | null;
  readonly sentence: number;
  readonly quote: string;
}

export interface ExtractedAgreement {
  readonly key: string;
  readonly kind: AgreementKind;
  readonly name: string | null;
  readonly date: EventDate | null;
  readonly state: AgreementState;
  readonly parties: readonly AgreementParty[];
  readonly provisions: readonly Provision[];
  readonly location: Location | null;
  readonly violations: readonly Violation[];
  readonly sentence: number;
  readonly quote: string;
}

export interface ActorRelation {
  readonly kind: RelationKind;
  readonly from: ActorReference;
  readonly to: ActorReference;
  readonly sentence: number;
  readonly quote: string;
}

export interface SourceReference {
  readonly source: string | null;
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: SourceRole;
  readonly text: string;
}

export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly stated: number | null;
  readonly computed: number | null;
  readonly sentences: readonly number[];
  readonly message: string;
}

export interface RecordSentence {
  readonly index: number;
  /** UTF-16 offsets into the input text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly role: SentenceRole;
  readonly text: string;
}

export interface ExtractionRecord {
  readonly id: string;
  readonly publishedAt: { readonly date: string | null; readonly basis: PublicationBasis | null };
  readonly publisher: string | null;
  readonly events: readonly ExtractedEvent[];
  readonly tallies: readonly Tally[];
  readonly agreements: readonly ExtractedAgreement[];
  readonly relations: readonly ActorRelation[];
  readonly sources: readonly SourceReference[];
  readonly discrepancies: readonly Discrepancy[];
  readonly sentences: readonly RecordSentence[];
  /** `ms` is stamped by the caller; null where the runtime has no usable timer. */
  readonly extractor: { readonly version: string; readonly ms: number | null };
}

export const EXTRACTION_ERROR_CODES = [
  'INVALID_INPUT',
  'EMPTY_TEXT',
  'TEXT_TOO_LONG',
  'TEXT_TOO_COMPLEX',
  'UNSUPPORTED_LANGUAGE',
  'INVALID_DATE',
  'HTML_TEXT',
] as const;
export type ExtractionErrorCode = (typeof EXTRACTION_ERROR_CODES)[number];

/** An input that cannot be read, with a message that says what to do about it. */
export interface ExtractionError {
  readonly code: ExtractionErrorCode;
  readonly message: string;
}

export type ExtractionOutcome =
  | { readonly ok: true; readonly record: ExtractionRecord }
  | { readonly ok: false; readonly error: ExtractionError };
