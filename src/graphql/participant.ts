// What an article says took part in an event: actors in their roles, targets, weapons.
import type { TargetKind, WeaponKind } from '../../schema/vocabulary.ts';
import type { Thing } from '../db/report-lists.ts';
import { builder } from './builder.ts';
import { ActorKind, ParticipantRole, TargetKind as TargetKindType, WeaponKind as WeaponKindType } from './enums.ts';

export const Participant = builder.drizzleNode('participants', {
  name: 'Participant',
  description: 'An actor in an event, in one role.',
  id: { column: (participant) => participant.id },
  select: { columns: {} },
  fields: (t) => ({
    role: t.expose('role', { type: ParticipantRole, description: 'The actor’s part in the event.' }),
    actor: t.relation('actor', { nullable: true, description: 'The known actor; null for a mere description.' }),
    name: t.exposeString('name', { description: 'Canonical name, or the name as written.' }),
    kind: t.expose('kind', { type: ActorKind, description: 'What the actor is.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
    event: t.relation('event', { description: 'The event.' }),
    report: t.relation('report', { description: 'The report of the event that names the actor.' }),
  }),
});

export const Target = builder.objectRef<Thing<TargetKind>>('Target').implement({
  description: 'A physical target.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TargetKindType, description: 'What kind of thing was struck.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
  }),
});

export const Weapon = builder.objectRef<Thing<WeaponKind>>('Weapon').implement({
  description: 'A weapon that was used.',
  fields: (t) => ({
    kind: t.expose('kind', { type: WeaponKindType, description: 'What kind of weapon.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
  }),
});
