// Sentences: what every fact is quoted from.
import { readSentences, sentenceOf, type Sentence as Told } from '../db/sentences.ts';
import { builder } from './builder.ts';
import { mayRead, wordsOf } from './disclosure.ts';
import { SentenceRole } from './enums.ts';

export const Sentence = builder.objectRef<Told>('Sentence').implement({
  description: 'A sentence of an article.',
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
      resolve: async ({ text }, _arguments, context, info) =>
        text !== '' && (await mayRead(wordsOf(info), context)) ? text : null,
    }),
  }),
});

/** The field `sentence` of a row that a sentence of an article states. */
export const SENTENCE_FIELD = {
  type: Sentence,
  description: 'The sentence that states it.',
  select: { extras: { statedIn: sentenceOf } },
  resolve: ({ statedIn }: { readonly statedIn: string }) => {
    const [sentence] = readSentences(statedIn);
    if (sentence === undefined) throw new Error('A row is stated by no sentence.');
    return sentence;
  },
} as const;
