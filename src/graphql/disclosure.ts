// What of an article's own words is told to whom: its full text as the setting `TEXTS` has it, quotes and single sentences as
// `QUOTES` has it. Every field that tells any asks here.
import type { GraphQLResolveInfo } from 'graphql';
import { allows } from '../access/scopes.ts';
import type { Context } from '../context.ts';

/** Full texts, or quotes. */
export type Words = 'texts' | 'quotes';

/** Whether who asks may read them: anybody where the setting is `public`, else whoever has a key with the scope "read". */
export async function mayRead(words: Words, { settings, authenticate }: Context): Promise<boolean> {
  if (settings[words] === 'public') return true;
  const authentication = await authenticate();
  return authentication.type === 'Viewer' && allows(authentication.viewer, 'read');
}

/**
 * What the text of a sentence is part of, by the field through which it was reached: `Article.sentences` holds them all and so the
 * full text; every other field holds those that state something.
 */
export function wordsOf({ path }: Pick<GraphQLResolveInfo, 'path'>): Words {
  let field = path.prev;
  while (typeof field?.key === 'number') field = field.prev;
  return field === undefined || field.typename === 'Article' ? 'texts' : 'quotes';
}

/** The field `quote` of a row that has one. */
export const QUOTE_FIELD = {
  type: 'String',
  nullable: true,
  description:
    'The words that state it, verbatim; null where quotes need a key with the scope `read` and none was sent, and where the article was erased.',
  select: { columns: { quote: true } },
  resolve: async ({ quote }: { readonly quote: string }, _arguments: object, context: Context) =>
    quote !== '' && (await mayRead('quotes', context)) ? quote : null,
} as const;
