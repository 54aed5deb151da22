// Figures or dates of one article that cannot all be true.
import { readIndexes } from '../db/sentences.ts';
import { builder } from './builder.ts';
import { DiscrepancyKind } from './enums.ts';

export const Discrepancy = builder.drizzleNode('discrepancies', {
  name: 'Discrepancy',
  description: 'Figures or dates of one article that cannot all be true.',
  id: { column: (discrepancy) => discrepancy.id },
  select: { columns: {} },
  fields: (t) => ({
    kind: t.expose('kind', { type: DiscrepancyKind, description: 'How they disagree.' }),
    stated: t.exposeInt('stated', {
      nullable: true,
      description: 'The figure that is stated, people; null for dates.',
    }),
    computed: t.exposeInt('computed', {
      nullable: true,
      description: 'The figure that follows from the others, people; null for dates.',
    }),
    message: t.exposeString('message', { description: 'The disagreement in words.' }),
    article: t.relation('article', { description: 'The article that disagrees with itself.' }),
    sentences: t.intList({
      description: 'Numbers of the sentences that disagree; −1 is the title.',
      select: { columns: { sentences: true } },
      resolve: ({ sentences }) => readIndexes(sentences),
    }),
  }),
});
