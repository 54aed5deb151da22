// Which kinds of actors bear arms, from organised groups outwards (ACLED's interaction codes 1 to 4 and 8).
import type { ActorKind } from '../../../../schema/vocabulary.ts';

/** Organised groups that are no state's. */
export const ARMED_GROUPS: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'REBEL_GROUP',
  'POLITICAL_MILITIA',
  'IDENTITY_MILITIA',
]);

/** Those groups and the forces of states: whoever has a name and fights. */
export const ARMED_FORCES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  ...ARMED_GROUPS,
  'STATE_FORCES',
  'EXTERNAL_FORCES',
]);

/** With the gunmen whom nobody names: whoever is a combatant among the dead. */
export const COMBATANTS: ReadonlySet<ActorKind> = new Set<ActorKind>([...ARMED_FORCES, 'UNIDENTIFIED_ARMED_GROUP']);

/** Those who fight or have others fight, with a name. */
export const WARRING: ReadonlySet<ActorKind> = new Set<ActorKind>([...ARMED_FORCES, 'GOVERNMENT']);

/** All who fight or have others fight. */
export const BELLIGERENTS: ReadonlySet<ActorKind> = new Set<ActorKind>([...COMBATANTS, 'GOVERNMENT']);
