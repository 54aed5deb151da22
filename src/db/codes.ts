// What other projects call things: ACLED's labels and codes (codebook 2024), UCDP GED's codes (codebook 24.1). Derived from what
// is stored, for those who lay the data beside theirs.
import type {
  ActorKind,
  EventCategory,
  EventType,
  LocationPrecision,
  ParticipantRole,
} from '../../schema/vocabulary.ts';

export const ACLED_EVENT_TYPE: Readonly<Record<EventCategory, string>> = {
  BATTLES: 'Battles',
  EXPLOSIONS_REMOTE_VIOLENCE: 'Explosions/Remote violence',
  VIOLENCE_AGAINST_CIVILIANS: 'Violence against civilians',
  PROTESTS: 'Protests',
  RIOTS: 'Riots',
  STRATEGIC_DEVELOPMENTS: 'Strategic developments',
};

export const ACLED_SUB_EVENT_TYPE: Readonly<Record<EventType, string>> = {
  ARMED_CLASH: 'Armed clash',
  GOVERNMENT_REGAINS_TERRITORY: 'Government regains territory',
  NON_STATE_ACTOR_OVERTAKES_TERRITORY: 'Non-state actor overtakes territory',
  CHEMICAL_WEAPON: 'Chemical weapon',
  AIR_DRONE_STRIKE: 'Air/drone strike',
  SUICIDE_BOMB: 'Suicide bomb',
  SHELLING_ARTILLERY_MISSILE_ATTACK: 'Shelling/artillery/missile attack',
  REMOTE_EXPLOSIVE_LANDMINE_IED: 'Remote explosive/landmine/IED',
  GRENADE: 'Grenade',
  SEXUAL_VIOLENCE: 'Sexual violence',
  ATTACK: 'Attack',
  ABDUCTION_FORCED_DISAPPEARANCE: 'Abduction/forced disappearance',
  PEACEFUL_PROTEST: 'Peaceful protest',
  PROTEST_WITH_INTERVENTION: 'Protest with intervention',
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: 'Excessive force against protesters',
  VIOLENT_DEMONSTRATION: 'Violent demonstration',
  MOB_VIOLENCE: 'Mob violence',
  AGREEMENT: 'Agreement',
  ARRESTS: 'Arrests',
  CHANGE_TO_GROUP_ACTIVITY: 'Change to group/activity',
  DISRUPTED_WEAPONS_USE: 'Disrupted weapons use',
  HEADQUARTERS_OR_BASE_ESTABLISHED: 'Headquarters or base established',
  LOOTING_PROPERTY_DESTRUCTION: 'Looting/property destruction',
  NON_VIOLENT_TRANSFER_OF_TERRITORY: 'Non-violent transfer of territory',
  OTHER: 'Other',
};

/** ACLED's `inter1` and `inter2`; what it has no code for counts among the others. */
export const ACLED_INTERACTION: Readonly<Partial<Record<ActorKind, string>>> = {
  STATE_FORCES: 'State forces',
  REBEL_GROUP: 'Rebel group',
  POLITICAL_MILITIA: 'Political militia',
  IDENTITY_MILITIA: 'Identity militia',
  RIOTERS: 'Rioters',
  PROTESTERS: 'Protesters',
  CIVILIANS: 'Civilians',
  EXTERNAL_FORCES: 'External/Other forces',
};

/** ACLED's geo-precision: 1 exact, 2 near or district, 3 province or wider. */
export const ACLED_GEO_PRECISION: Readonly<Record<LocationPrecision, number>> = {
  EXACT: 1,
  NEAR: 2,
  ADM2: 2,
  ADM1: 3,
  REGION: 3,
  COUNTRY: 3,
};

/** UCDP GED's `where_prec`: 1 exact, 2 near, 3 district, 4 province, 5 region, 6 country. */
export const UCDP_WHERE_PRECISION: Readonly<Record<LocationPrecision, number>> = {
  EXACT: 1,
  NEAR: 2,
  ADM2: 3,
  ADM1: 4,
  REGION: 5,
  COUNTRY: 6,
};

/** A range of ISO days, both included; null where open. */
export interface DayRange {
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
}

const DAY_IN_MILLISECONDS = 86_400_000;

function daysOf({ dateStart, dateEnd }: DayRange): number | null {
  if (dateStart === null || dateEnd === null) return null;
  return 1 + (Date.parse(dateEnd) - Date.parse(dateStart)) / DAY_IN_MILLISECONDS;
}

/** ACLED’s time precision: 1 the day, 2 the week, 3 the month or longer; null for an open range. */
export function acledTimePrecision(date: DayRange): number | null {
  const days = daysOf(date);
  if (days === null) return null;
  if (days <= 1) return 1;
  return days <= 7 ? 2 : 3;
}

/** UCDP GED’s `date_prec`: 1 the day, 2 two to six days, 3 the week, 4 up to a month, 5 longer; null for an open range. */
export function ucdpDatePrecision(date: DayRange): number | null {
  const days = daysOf(date);
  if (days === null) return null;
  if (days <= 1) return 1;
  if (days < 7) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}

export const TYPES_OF_VIOLENCE = ['STATE_BASED', 'NON_STATE', 'ONE_SIDED'] as const;

/** UCDP GED's types of organised violence: in this order its codes 1, 2 and 3. */
export type TypeOfViolence = (typeof TYPES_OF_VIOLENCE)[number];

const STATE_KINDS: ReadonlySet<ActorKind> = new Set(['STATE_FORCES', 'EXTERNAL_FORCES', 'GOVERNMENT']);
const GROUP_KINDS: ReadonlySet<ActorKind> = new Set(['REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA']);

/** UCDP’s type, from ACLED’s and from who took part; null for what UCDP does not count, and where a side is not known. */
export function typeOfViolence(
  category: EventCategory,
  participants: readonly { readonly role: ParticipantRole; readonly kind: ActorKind }[],
): TypeOfViolence | null {
  if (category === 'VIOLENCE_AGAINST_CIVILIANS') return 'ONE_SIDED';
  if (category !== 'BATTLES' && category !== 'EXPLOSIONS_REMOTE_VIOLENCE') return null;
  const kindsOf = (...roles: readonly ParticipantRole[]) =>
    participants.filter(({ role }) => roles.includes(role)).map(({ kind }) => kind);
  const attackers = kindsOf('SIDE_A', 'PERPETRATOR');
  const attacked = kindsOf('SIDE_B', 'TARGET');
  if (attackers.length === 0 || attacked.length === 0) return null;
  if (attacked.every((kind) => kind === 'CIVILIANS')) return 'ONE_SIDED';
  if ([...attackers, ...attacked].some((kind) => STATE_KINDS.has(kind))) return 'STATE_BASED';
  const areGroups = [attackers, attacked].every((side) => side.some((kind) => GROUP_KINDS.has(kind)));
  return areGroups ? 'NON_STATE' : null;
}
