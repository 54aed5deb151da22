// What an article says took part in an event: actors in their roles, targets, weapons.
import { builder } from './builder.ts';
import { ActorKind, ParticipantRole, TargetKind, WeaponKind } from './enums.ts';

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

export const Target = builder.drizzleObject('targets', {
  name: 'Target',
  description: 'A physical target.',
  select: { columns: {} },
  fields: (t) => ({
    kind: t.expose('kind', { type: TargetKind, description: 'What kind of thing was struck.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
  }),
});

export const Weapon = builder.drizzleObject('weapons', {
  name: 'Weapon',
  description: 'A weapon that was used.',
  select: { columns: {} },
  fields: (t) => ({
    kind: t.expose('kind', { type: WeaponKind, description: 'What kind of weapon.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
  }),
});
