// What agreements provide for by their kind.
import type { AgreementKind, ProvisionKind } from '../../../schema/vocabulary.ts';

/** What agreements of a kind provide for by their nature. */
export const TERM_OF_KIND: Readonly<Partial<Record<AgreementKind, ProvisionKind>>> = {
  CEASEFIRE: 'CESSATION',
  CESSATION_OF_HOSTILITIES: 'CESSATION',
  NON_AGGRESSION: 'CESSATION',
  DEMILITARISED_ZONE: 'ZONE',
  DE_ESCALATION_ZONE: 'ZONE',
  WITHDRAWAL: 'WITHDRAWAL',
  PRISONER_EXCHANGE: 'PRISONERS',
};
