// What casualty figures and tallies share: a number of people, and whom it counts.
import type { VictimGroup, VictimStatus } from '../../schema/vocabulary.ts';
import { Actor } from './actor.ts';
import { builder, type NestedSelection } from './builder.ts';
import { VictimGroup as VictimGroupEnum, VictimStatus as VictimStatusEnum } from './enums.ts';

/** The descriptions of the fields that make up a count, and of where it is said. */
export const COUNT = {
  measure: 'What is counted.',
  low: 'Lowest number, people.',
  best: 'Best number, people; null where the count is only vague (“dozens”).',
  high: 'Highest number, people; null where open (“at least 27”).',
  qualifier: 'How the text qualifies the number.',
  countText: 'The number as written: “at least 27”. Of an erased article in digits, or empty where it was only vague.',
  rule: 'Name of the extraction rule that made it.',
  claimant: 'The source that says so; null where nobody is named, or only described: see `claimantText`.',
  claimantText: 'Whoever says so, verbatim; null where the article says it in its own voice.',
  article: 'The article that states it.',
} as const;

interface VictimRow {
  readonly victimName: string | null;
  readonly victimText: string;
  readonly victimStatus: VictimStatus;
  readonly victimGroup: VictimGroup | null;
  readonly victimActor: typeof Actor.$inferType | null;
}

const Victim = builder.objectRef<VictimRow>('Victim').implement({
  description: 'Whom a figure counts.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The known actor whom the victims belong to; null where they belong to none.',
      resolve: ({ victimActor }) => victimActor,
    }),
    name: t.exposeString('victimName', {
      nullable: true,
      description: 'Canonical name of that actor, or the name as written.',
    }),
    text: t.exposeString('victimText', {
      description: 'The victims in the article’s words: “27 soldiers and regime fighters”.',
    }),
    status: t.expose('victimStatus', { type: VictimStatusEnum, description: 'Whether they are combatants.' }),
    group: t.expose('victimGroup', {
      type: VictimGroupEnum,
      nullable: true,
      description: 'Named sub-group, where the text names one.',
    }),
  }),
});

/** A field of the victims of a row that has a relation `victimActor`. */
export const VICTIM_FIELD = {
  type: Victim,
  description: 'Who is counted.',
  select: (_args: object, _context: object, nested: NestedSelection) => ({
    columns: { victimName: true, victimText: true, victimStatus: true, victimGroup: true } as const,
    with: { victimActor: nested(true, ['actor'], 'Actor') },
  }),
  resolve: (row: VictimRow) => row,
} as const;
