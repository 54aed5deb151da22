// References to actors: an actor as an article mentions it.
import type { ActorKind } from '../../schema/vocabulary.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { ActorKind as ActorKindEnum } from './enums.ts';

interface ActorReference {
  readonly actor: typeof Actor.$inferType | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly text: string;
}

export const ActorReference = builder.objectRef<ActorReference>('ActorReference').implement({
  description: 'An actor as an article mentions it.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The known actor; null for a mere description.',
      resolve: (reference) => reference.actor,
    }),
    name: t.exposeString('name', { description: 'Canonical name, or the name as written.' }),
    kind: t.expose('kind', { type: ActorKindEnum, description: 'What the actor is.' }),
    text: t.exposeString('text', { description: 'The mention, verbatim.' }),
  }),
});

/** A reference, where an article makes one; null where it names nobody. */
export function referenceOf(
  actor: typeof Actor.$inferType | null,
  name: string | null,
  kind: ActorKind | null,
  text: string | null,
): ActorReference | null {
  return name === null || kind === null || text === null ? null : { actor, name, kind, text };
}
