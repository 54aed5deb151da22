// The shared vocabularies as GraphQL enums, in the order of the vocabulary.
import * as vocabulary from '../../schema/vocabulary.ts';
import { builder } from './builder.ts';
import * as meanings from './descriptions.ts';

function vocabularyEnum<Value extends string>(
  name: string,
  values: readonly Value[],
  meanings: Readonly<Record<Value, string>>,
  description: string,
) {
  return builder.enumType(name, { description, values, extensions: { meanings } });
}

export const EventCategory = vocabularyEnum(
  'EventCategory',
  vocabulary.EVENT_CATEGORIES,
  meanings.EVENT_CATEGORY,
  'The broad kind of an event: ACLED’s event types (codebook 2024).',
);
export const EventType = vocabularyEnum(
  'EventType',
  vocabulary.EVENT_TYPES,
  meanings.EVENT_TYPE,
  'The narrow kind of an event: ACLED’s sub-event types (codebook 2024).',
);
export const EventMode = vocabularyEnum(
  'EventMode',
  vocabulary.EVENT_MODES,
  meanings.EVENT_MODE,
  'How an event was carried out; an event may have several.',
);
export const Modality = vocabularyEnum(
  'Modality',
  vocabulary.MODALITIES,
  meanings.MODALITY,
  'Whether the text tells an event as having happened.',
);
export const ActorKind = vocabularyEnum(
  'ActorKind',
  vocabulary.ACTOR_KINDS,
  meanings.ACTOR_KIND,
  'What an actor is: ACLED’s interaction codes, and the parties that news names beside them.',
);
export const ParticipantRole = vocabularyEnum(
  'ParticipantRole',
  vocabulary.PARTICIPANT_ROLES,
  meanings.PARTICIPANT_ROLE,
  'The part that an actor has in an event.',
);
export const Measure = vocabularyEnum(
  'Measure',
  vocabulary.MEASURES,
  meanings.MEASURE,
  'What a figure counts. The unit is always people.',
);
export const Qualifier = vocabularyEnum(
  'Qualifier',
  vocabulary.QUALIFIERS,
  meanings.QUALIFIER,
  'How the text qualifies a number.',
);
export const VictimStatus = vocabularyEnum(
  'VictimStatus',
  vocabulary.VICTIM_STATUSES,
  meanings.VICTIM_STATUS,
  'Whether victims are combatants.',
);
export const VictimGroup = vocabularyEnum(
  'VictimGroup',
  vocabulary.VICTIM_GROUPS,
  meanings.VICTIM_GROUP,
  'A named sub-group of victims.',
);
export const FigureStatus = vocabularyEnum(
  'FigureStatus',
  vocabulary.FIGURE_STATUSES,
  meanings.FIGURE_STATUS,
  'How a figure stands beside the event’s other figures.',
);
export const PublicationBasis = vocabularyEnum(
  'PublicationBasis',
  vocabulary.PUBLICATION_BASES,
  meanings.PUBLICATION_BASIS,
  'Where an article’s date of publication comes from.',
);
export const DatePrecision = vocabularyEnum(
  'DatePrecision',
  vocabulary.DATE_PRECISIONS,
  meanings.DATE_PRECISION,
  'How precisely a date is known.',
);
export const DateBasis = vocabularyEnum(
  'DateBasis',
  vocabulary.DATE_BASES,
  meanings.DATE_BASIS,
  'What a date is taken from.',
);
export const LocationPrecision = vocabularyEnum(
  'LocationPrecision',
  vocabulary.LOCATION_PRECISIONS,
  meanings.LOCATION_PRECISION,
  'How precisely a location is known.',
);
export const TargetKind = vocabularyEnum(
  'TargetKind',
  vocabulary.TARGET_KINDS,
  meanings.TARGET_KIND,
  'What kind of thing was struck.',
);
export const WeaponKind = vocabularyEnum(
  'WeaponKind',
  vocabulary.WEAPON_KINDS,
  meanings.WEAPON_KIND,
  'What kind of weapon was used.',
);
export const AgreementKind = vocabularyEnum(
  'AgreementKind',
  vocabulary.AGREEMENT_KINDS,
  meanings.AGREEMENT_KIND,
  'What an agreement is about.',
);
export const AgreementState = vocabularyEnum(
  'AgreementState',
  vocabulary.AGREEMENT_STATES,
  meanings.AGREEMENT_STATE,
  'How far an agreement has come, as last reported.',
);
export const PartyRole = vocabularyEnum(
  'PartyRole',
  vocabulary.PARTY_ROLES,
  meanings.PARTY_ROLE,
  'The part that an actor has in an agreement.',
);
export const ProvisionKind = vocabularyEnum(
  'ProvisionKind',
  vocabulary.PROVISION_KINDS,
  meanings.PROVISION_KIND,
  'What a term of an agreement provides for.',
);
export const ViolationStatus = vocabularyEnum(
  'ViolationStatus',
  vocabulary.VIOLATION_STATUSES,
  meanings.VIOLATION_STATUS,
  'How far a violation is established.',
);
export const RelationKind = vocabularyEnum(
  'RelationKind',
  vocabulary.RELATION_KINDS,
  meanings.RELATION_KIND,
  'How one actor is related to another.',
);
export const SourceKind = vocabularyEnum(
  'SourceKind',
  vocabulary.SOURCE_KINDS,
  meanings.SOURCE_KIND,
  'What a source is.',
);
export const SourceRole = vocabularyEnum(
  'SourceRole',
  vocabulary.SOURCE_ROLES,
  meanings.SOURCE_ROLE,
  'What an article uses a source for.',
);
export const DiscrepancyKind = vocabularyEnum(
  'DiscrepancyKind',
  vocabulary.DISCREPANCY_KINDS,
  meanings.DISCREPANCY_KIND,
  'How figures or dates of an article disagree.',
);
export const SentenceRole = vocabularyEnum(
  'SentenceRole',
  vocabulary.SENTENCE_ROLES,
  meanings.SENTENCE_ROLE,
  'What a sentence is in its article.',
);
export const ReviewStatus = vocabularyEnum(
  'ReviewStatus',
  vocabulary.REVIEW_STATUSES,
  meanings.REVIEW_STATUS,
  'What reviewers say of an event.',
);
export const PlaceKind = vocabularyEnum('PlaceKind', vocabulary.PLACE_KINDS, meanings.PLACE_KIND, 'What a place is.');
export const SearchType = vocabularyEnum(
  'SearchType',
  vocabulary.SEARCH_TYPES,
  meanings.SEARCH_TYPE,
  'What is searched, and in what of it.',
);
export const EventChangeKind = vocabularyEnum(
  'EventChangeKind',
  vocabulary.EVENT_CHANGE_KINDS,
  meanings.EVENT_CHANGE_KIND,
  'What befell an event.',
);
export const LinkDecision = vocabularyEnum(
  'LinkDecision',
  vocabulary.LINK_DECISIONS,
  meanings.LINK_DECISION,
  'What a person says of two reports.',
);
export const AuditAction = vocabularyEnum(
  'AuditAction',
  vocabulary.AUDIT_ACTIONS,
  meanings.AUDIT_ACTION,
  'What was done, by the name of the mutation that does it.',
);
export const AuditSubject = vocabularyEnum(
  'AuditSubject',
  vocabulary.AUDIT_SUBJECTS,
  meanings.AUDIT_SUBJECT,
  'What a write was made to.',
);
export const IngestTicketState = vocabularyEnum(
  'IngestTicketState',
  vocabulary.TICKET_STATES,
  meanings.TICKET_STATE,
  'How far an article is that was queued.',
);
