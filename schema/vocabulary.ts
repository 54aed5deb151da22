// The closed lists that the extraction record, the tables and the GraphQL enums share.

/** ACLED event types (codebook 2024), each with its sub-event types. */
export const SUB_EVENT_TYPES = {
  BATTLES: ['ARMED_CLASH', 'GOVERNMENT_REGAINS_TERRITORY', 'NON_STATE_ACTOR_OVERTAKES_TERRITORY'],
  EXPLOSIONS_REMOTE_VIOLENCE: [
    'CHEMICAL_WEAPON',
    'AIR_DRONE_STRIKE',
    'SUICIDE_BOMB',
    'SHELLING_ARTILLERY_MISSILE_ATTACK',
    'REMOTE_EXPLOSIVE_LANDMINE_IED',
    'GRENADE',
  ],
  VIOLENCE_AGAINST_CIVILIANS: ['SEXUAL_VIOLENCE', 'ATTACK', 'ABDUCTION_FORCED_DISAPPEARANCE'],
  PROTESTS: ['PEACEFUL_PROTEST', 'PROTEST_WITH_INTERVENTION', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS'],
  RIOTS: ['VIOLENT_DEMONSTRATION', 'MOB_VIOLENCE'],
  STRATEGIC_DEVELOPMENTS: [
    'AGREEMENT',
    'ARRESTS',
    'CHANGE_TO_GROUP_ACTIVITY',
    'DISRUPTED_WEAPONS_USE',
    'HEADQUARTERS_OR_BASE_ESTABLISHED',
    'LOOTING_PROPERTY_DESTRUCTION',
    'NON_VIOLENT_TRANSFER_OF_TERRITORY',
    'OTHER',
  ],
} as const;

export const EVENT_CATEGORIES = [
  'BATTLES',
  'EXPLOSIONS_REMOTE_VIOLENCE',
  'VIOLENCE_AGAINST_CIVILIANS',
  'PROTESTS',
  'RIOTS',
  'STRATEGIC_DEVELOPMENTS',
] as const;

export const EVENT_TYPES = [
  ...SUB_EVENT_TYPES.BATTLES,
  ...SUB_EVENT_TYPES.EXPLOSIONS_REMOTE_VIOLENCE,
  ...SUB_EVENT_TYPES.VIOLENCE_AGAINST_CIVILIANS,
  ...SUB_EVENT_TYPES.PROTESTS,
  ...SUB_EVENT_TYPES.RIOTS,
  ...SUB_EVENT_TYPES.STRATEGIC_DEVELOPMENTS,
] as const;

export const EVENT_MODES = [
  'AMBUSH',
  'RAID',
  'ASSASSINATION',
  'EXECUTION',
  'SNIPING',
  'SHOOTING',
  'CAR_BOMB',
  'SUICIDE',
  'LANDMINE',
  'BARREL_BOMB',
  'AIRSTRIKE',
  'DRONE',
  'ARTILLERY',
  'ROCKET',
  'MISSILE',
  'CHEMICAL',
  'KIDNAPPING',
  'ARSON',
  'ROBBERY',
  'SIEGE',
  'CLASH',
] as const;

export const MODALITIES = ['ASSERTED', 'DENIED', 'PLANNED', 'HYPOTHETICAL', 'HISTORICAL'] as const;

/** ACLED interaction codes, and the parties that conflict news names beside them. */
export const ACTOR_KINDS = [
  'STATE_FORCES',
  'REBEL_GROUP',
  'POLITICAL_MILITIA',
  'IDENTITY_MILITIA',
  'RIOTERS',
  'PROTESTERS',
  'CIVILIANS',
  'EXTERNAL_FORCES',
  'GOVERNMENT',
  'IGO',
  'PERSON',
  'UNIDENTIFIED_ARMED_GROUP',
] as const;

export const PARTICIPANT_ROLES = [
  'PERPETRATOR',
  'TARGET',
  'SIDE_A',
  'SIDE_B',
  'SUPPORTER',
  'RESPONSIBILITY_CLAIMANT',
  'ACCUSED',
] as const;

export const MEASURES = ['KILLED', 'WOUNDED', 'MISSING', 'CAPTURED', 'ABDUCTED', 'DISPLACED'] as const;

export const QUALIFIERS = [
  'EXACT',
  'AT_LEAST',
  'MORE_THAN',
  'UP_TO',
  'ABOUT',
  'TENS',
  'DOZENS',
  'HUNDREDS',
  'SEVERAL',
  'RANGE',
] as const;

export const VICTIM_STATUSES = ['COMBATANT', 'CIVILIAN', 'UNKNOWN'] as const;

export const VICTIM_GROUPS = [
  'CHILDREN',
  'WOMEN',
  'ELDERLY',
  'OFFICERS',
  'FOREIGNERS',
  'JOURNALISTS',
  'MEDICS',
  'AID_WORKERS',
  'OFFICIALS',
  'OTHER',
] as const;

export const PUBLICATION_BASES = ['INPUT', 'DATELINE', 'TITLE'] as const;
export const DATE_PRECISIONS = ['DAY', 'RANGE', 'WEEK', 'MONTH', 'YEAR'] as const;
export const DATE_BASES = ['EXPLICIT', 'RELATIVE', 'PUBLICATION'] as const;
export const LOCATION_PRECISIONS = ['EXACT', 'NEAR', 'ADM2', 'ADM1', 'REGION', 'COUNTRY'] as const;

export const TARGET_KINDS = [
  'MILITARY',
  'POLICE',
  'GOVERNMENT',
  'DIPLOMATIC',
  'RESIDENTIAL',
  'MEDICAL',
  'RELIGIOUS',
  'EDUCATION',
  'MARKET',
  'ENERGY',
  'TRANSPORT',
  'MEDIA',
  'AID',
  'CAMP',
  'OTHER',
] as const;

export const WEAPON_KINDS = [
  'FIREARM',
  'EXPLOSIVE',
  'VEHICLE_BOMB',
  'SUICIDE_VEST',
  'MINE',
  'GRENADE',
  'MORTAR',
  'ARTILLERY',
  'ROCKET',
  'MISSILE',
  'AIRCRAFT',
  'DRONE',
  'BARREL_BOMB',
  'CHEMICAL',
  'BLADE',
  'FIRE',
  'OTHER',
] as const;

export const AGREEMENT_KINDS = [
  'CEASEFIRE',
  'CESSATION_OF_HOSTILITIES',
  'DEMILITARISED_ZONE',
  'DE_ESCALATION_ZONE',
  'NON_AGGRESSION',
  'WITHDRAWAL',
  'EVACUATION',
  'PRISONER_EXCHANGE',
  'PEACE_ACCORD',
  'TALKS',
  'OTHER',
] as const;

export const AGREEMENT_STATES = [
  'PROPOSED',
  'ANNOUNCED',
  'SIGNED',
  'IN_FORCE',
  'PARTIALLY_IMPLEMENTED',
  'VIOLATED',
  'COLLAPSED',
  'EXPIRED',
] as const;

export const PARTY_ROLES = ['SIGNATORY', 'PARTY', 'GUARANTOR', 'MEDIATOR', 'BENEFICIARY', 'EXCLUDED'] as const;

export const PROVISION_KINDS = [
  'CESSATION',
  'ZONE',
  'CORRIDOR',
  'WITHDRAWAL',
  'MONITORING',
  'PATROL',
  'HUMANITARIAN_ACCESS',
  'PROTECTION_OF_CIVILIANS',
  'PRISONERS',
  'POLITICAL',
  'OTHER',
] as const;

export const VIOLATION_STATUSES = ['ALLEGED', 'ACKNOWLEDGED', 'DENIED', 'VERIFIED'] as const;

export const RELATION_KINDS = ['BACKED_BY', 'ALLIED_WITH', 'PART_OF', 'SUCCESSOR_OF', 'RIVAL_OF', 'LED_BY'] as const;

export const SOURCE_KINDS = [
  'NEWS_AGENCY',
  'NEWSPAPER',
  'BROADCASTER',
  'STATE_MEDIA',
  'MONITOR',
  'GOVERNMENT',
  'MILITARY',
  'ARMED_GROUP_MEDIA',
  'IGO',
  'NGO',
  'WITNESS',
  'UNNAMED_OFFICIAL',
  'SOCIAL_MEDIA',
  'ACTIVISTS',
] as const;

export const SOURCE_ROLES = ['PUBLISHER', 'CLAIMANT', 'CITED', 'CREDIT'] as const;

export const DISCREPANCY_KINDS = [
  'PARTS_DO_NOT_SUM',
  'PART_EXCEEDS_WHOLE',
  'HEADLINE_DIFFERS',
  'CLAIMANTS_DIFFER',
  'DATES_DIFFER',
] as const;

export const SENTENCE_ROLES = ['HEADLINE', 'DATELINE', 'BODY', 'CAPTION', 'BOILERPLATE', 'RELATED_LINK'] as const;

export type EventCategory = (typeof EVENT_CATEGORIES)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type EventMode = (typeof EVENT_MODES)[number];
export type Modality = (typeof MODALITIES)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type Measure = (typeof MEASURES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type VictimStatus = (typeof VICTIM_STATUSES)[number];
export type VictimGroup = (typeof VICTIM_GROUPS)[number];
export type PublicationBasis = (typeof PUBLICATION_BASES)[number];
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export type DateBasis = (typeof DATE_BASES)[number];
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];
export type TargetKind = (typeof TARGET_KINDS)[number];
export type WeaponKind = (typeof WEAPON_KINDS)[number];
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
export type AgreementState = (typeof AGREEMENT_STATES)[number];
export type PartyRole = (typeof PARTY_ROLES)[number];
export type ProvisionKind = (typeof PROVISION_KINDS)[number];
export type ViolationStatus = (typeof VIOLATION_STATUSES)[number];
export type RelationKind = (typeof RELATION_KINDS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type SourceRole = (typeof SOURCE_ROLES)[number];
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];
export type SentenceRole = (typeof SENTENCE_ROLES)[number];

// The lists that only what is stored knows of.

/** A figure stands, was updated by a later one, or is disputed by a rival count. */
export const FIGURE_STATUSES = ['CURRENT', 'SUPERSEDED', 'CONTESTED'] as const;
export const REVIEW_STATUSES = ['UNREVIEWED', 'CONFIRMED', 'DISPUTED', 'REJECTED'] as const;
export const PLACE_KINDS = ['COUNTRY', 'ADM1', 'ADM2', 'TOWN', 'NEIGHBOURHOOD', 'REGION', 'ROAD', 'SITE'] as const;
/** What full text is searched in. Their order is that of the ranges of search documents: new ones go to the end. */
export const SEARCH_TYPES = ['ARTICLE', 'EVENT', 'ACTOR', 'AGREEMENT', 'PLACE'] as const;
/** What befell an event: found, told by another article, made one with others, parted in two, judged, put right; an article taken back or read anew. */
export const EVENT_CHANGE_KINDS = [
  'CREATED',
  'REPORTED',
  'JOINED',
  'PARTED',
  'REVIEWED',
  'CORRECTED',
  'RETRACTED',
  'REREAD',
] as const;
/** What a person says of two reports: they tell of one event, or of two. */
export const LINK_DECISIONS = ['SAME', 'DIFFERENT'] as const;
/** What a write is called in the audit log: the mutation that made it, or LOAD_REGISTRY where the packaged registry was stored. */
export const AUDIT_ACTIONS = [
  'INGEST',
  'REEXTRACT',
  'RETRACT_ARTICLE',
  'ERASE_ARTICLE',
  'REVIEW_EVENT',
  'CORRECT_EVENT',
  'MERGE_EVENTS',
  'SPLIT_EVENT',
  'ADD_ACTOR',
  'ADD_ACTOR_ALIAS',
  'MERGE_ACTORS',
  'ADD_SOURCE',
  'LOAD_REGISTRY',
  'CREATE_KEY',
  'REVOKE_KEY',
] as const;
/** How far an article is that was queued. */
export const TICKET_STATES = ['QUEUED', 'PROCESSING', 'DONE', 'FAILED', 'DEAD'] as const;
/** What a write was made to: what its id is of. */
export const AUDIT_SUBJECTS = ['ARTICLE', 'EVENT', 'ACTOR', 'SOURCE', 'REGISTRY', 'ACCESS_KEY'] as const;
export const ACCESS_SCOPES = ['read', 'ingest', 'review', 'admin'] as const;

export type FigureStatus = (typeof FIGURE_STATUSES)[number];
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type SearchType = (typeof SEARCH_TYPES)[number];
export type EventChangeKind = (typeof EVENT_CHANGE_KINDS)[number];
export type LinkDecision = (typeof LINK_DECISIONS)[number];
export type AccessScope = (typeof ACCESS_SCOPES)[number];
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];
export type TicketState = (typeof TICKET_STATES)[number];
