// Sentences: what every fact is quoted from.
import { builder } from './builder.ts';
import { mayRead, wordsOf } from './disclosure.ts';
import { SentenceRole } from './enums.ts';

export const Sentence = builder.drizzleObject('sentences', {
  name: 'Sentence',
  description: 'A sentence of an article.',
  select: { columns: {} },
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Number in the article, from 0; −1 is the title.' }),
    start: t.exposeInt('start', {
      description: 'Offset of the first UTF-16 code unit in the article’s text (in the title for −1).',
    }),
    end: t.exposeInt('end', { description: 'Offset after the last UTF-16 code unit.' }),
    role: t.expose('role', { type: SentenceRole, description: 'What the sentence is in its article.' }),
    text: t.string({
      nullable: true,
      description:
        'The sentence, verbatim; null where it needs a key with the scope `read` and none was sent: as all sentences of an article do, unless its text is public. Null also where the article was erased.',
      select: { columns: { text: true } },
      resolve: async ({ text }, _arguments, context, info) =>
        text !== '' && (await mayRead(wordsOf(info), context)) ? text : null,
    }),
  }),
});
