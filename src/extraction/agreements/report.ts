// One sentence's report of an agreement: a mention with everything that its sentence says of it.
import type { DateMention } from '../mentions/mention.ts';
import type { AgreementParty, Provision, Violation } from '../record.ts';
import type { AgreementMention } from './naming.ts';
import type { Cue } from './state.ts';
import type { PlacesOfMention } from './when-and-where.ts';

export interface AgreementReport {
  readonly mention: AgreementMention;
  readonly cue: Cue;
  readonly parties: readonly AgreementParty[];
  readonly date: DateMention | null;
  readonly places: PlacesOfMention;
  readonly provisions: readonly Provision[];
  readonly violations: readonly Violation[];
}
