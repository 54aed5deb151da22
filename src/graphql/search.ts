// Full-text search over articles, events, actors, agreements and places.
import { brandWithType } from '@pothos/core';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { SEARCH_TYPES, type SearchType as Searched } from '../../schema/vocabulary.ts';
import { MAXIMUM_COUNTED } from '../db/limits.ts';
import { searchQuery } from '../db/search/query.ts';
import {
  countMatches,
  type Hit,
  MATCH_BEGINS,
  MATCH_ENDS,
  MAXIMUM_RANKED,
  type Position,
  searchDocuments,
} from '../db/search/search.ts';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { Article } from './article.ts';
import { builder, DEFAULT_PAGE, MAXIMUM_PAGE } from './builder.ts';
import { mayRead, type Words } from './disclosure.ts';
import { SearchType } from './enums.ts';
import { Event } from './event.ts';
import { Place } from './place.ts';

const TYPES = { ARTICLE: Article, EVENT: Event, ACTOR: Actor, AGREEMENT: Agreement, PLACE: Place } as const;

/** Whose words the body of a document holds. */
const WORDS_OF_BODY: Readonly<Record<Searched, Words | null>> = {
  ARTICLE: 'texts',
  EVENT: 'quotes',
  ACTOR: null,
  AGREEMENT: 'quotes',
  PLACE: null,
};

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Snippet {
  readonly field: 'TITLE' | 'BODY';
  readonly text: string;
  readonly highlights: readonly Range[];
}

const MARKS = new RegExp(`(${MATCH_BEGINS}|${MATCH_ENDS})`);

/** A marked text without its marks, and what they stood around. */
function snippetOf(field: Snippet['field'], marked: string): Snippet {
  const highlights: Range[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(MARKS)) {
    if (part === MATCH_BEGINS) start = text.length;
    else if (part === MATCH_ENDS) highlights.push({ start, end: text.length });
    else text += part;
  }
  return { field, text, highlights };
}

const SearchHighlight = builder.objectRef<Range>('SearchHighlight').implement({
  description: 'Where in a snippet words of the query stand.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First UTF-16 code unit.' }),
    end: t.exposeInt('end', { description: 'The UTF-16 code unit after the last.' }),
  }),
});

const SearchField = builder.enumType('SearchField', {
  description: 'Where in a document a word is found.',
  values: {
    TITLE: { description: 'In the title: a headline, a name, or the type and place of an event.' },
    BODY: { description: 'In the text, or in what was read.' },
  },
});

const SearchSnippet = builder.objectRef<Snippet>('SearchSnippet').implement({
  description:
    'A piece of a document in which words of the query stand. Plain text, never HTML: escape it where you show it.',
  fields: (t) => ({
    field: t.expose('field', { type: SearchField, description: 'Where the piece is from.' }),
    text: t.exposeString('text', { description: 'The piece; `…` stands for what is left out.' }),
    highlights: t.expose('highlights', { type: [SearchHighlight], description: 'What matches in it, in its order.' }),
  }),
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search finds.',
  types: Object.values(TYPES),
});

type Found = typeof SearchResult.$inferType;

interface Edge {
  readonly cursor: string;
  readonly node: Found;
  readonly hit: Hit;
}

const keyed = z.custom<Found>((value) => z.object({ id: z.string() }).safeParse(value).success);

/** What a hit stands for, by its key: whatever is selected of it is read when its fields are, for all hits of a type at once. */
function foundBy({ type, key }: Hit): Found {
  const found = keyed.parse({ id: key });
  brandWithType(found, TYPES[type]);
  return found;
}

const SearchEdge = builder.objectRef<Edge>('SearchEdge').implement({
  description: 'What was found, and why.',
  fields: (t) => ({
    node: t.expose('node', { type: SearchResult, description: 'The object at the end of the edge.' }),
    cursor: t.exposeString('cursor', { description: 'Opaque position of the edge, for `after` and `before`.' }),
    score: t.float({
      description:
        'How well it matches: BM25, a word of the title counting five times; more is better. To be compared within one answer only.',
      resolve: ({ hit }) => -hit.score,
    }),
    snippets: t.field({
      type: [SearchSnippet],
      description:
        'The title and a piece of the body, each where words of the query stand in it; of an article’s body only for who may read its text, of an event’s and an agreement’s for who may read quotes.',
      resolve: async ({ hit: { type, title, body } }, _arguments, context) => {
        const words = WORDS_OF_BODY[type];
        const isTold = words === null || (await mayRead(words, context));
        const snippets = [snippetOf('TITLE', title), ...(isTold ? [snippetOf('BODY', body)] : [])];
        return snippets.filter(({ highlights }) => highlights.length > 0);
      },
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  { type: SearchResult, name: 'SearchConnection', description: 'A page of what a search found.' },
  SearchEdge,
);

const position = z.tuple([z.number(), z.int()]);

function toCursor({ score, id }: Position): string {
  return btoa(JSON.stringify([score, id]));
}

function readCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  try {
    const [score, id] = position.parse(JSON.parse(atob(cursor)));
    return { score, id };
  } catch {
    throw new GraphQLError('A cursor is invalid: give one that this field returned.');
  }
}

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchResult,
      description: `Full text, best first. Pages reach the ${MAXIMUM_RANKED} matches of each type that changed last; \`totalCount\` counts all, up to ${MAXIMUM_COUNTED}.`,
      args: {
        query: t.arg.string({
          required: true,
          description:
            'Words that all occur, in any case, with or without accents; `"a phrase"`; `begin*` for words that begin so, from three letters on, at most four such; `-without`. Everything else is read as words. At least one word must be wanted.',
        }),
        types: t.arg({
          type: [SearchType],
          description: 'Only results of these types; of an empty list there are none.',
        }),
      },
      resolve: async (_root, { query: text, types: given, ...args }, { connection }) => {
        const { success, data: query, error } = searchQuery.safeParse(text);
        if (!success) throw new GraphQLError(`query cannot be searched for: ${error.issues[0]?.message}.`);
        const types: Searched[] = [...new Set(given ?? SEARCH_TYPES)];
        const page = await resolveCursorConnection<Promise<Hit[]>>(
          { args, defaultSize: DEFAULT_PAGE, maxSize: MAXIMUM_PAGE, toCursor },
          ({ before, after, limit, inverted }) =>
            searchDocuments(connection, query, types, {
              after: readCursor(after),
              before: readCursor(before),
              limit,
              inverted,
            }),
        );
        return {
          edges: page.edges.map(({ cursor, node: hit }) => ({ cursor, node: foundBy(hit), hit })),
          pageInfo: page.edges.length > 0 ? page.pageInfo : { ...page.pageInfo, startCursor: null, endCursor: null },
          totalCount: () => countMatches(connection, query, types),
        };
      },
    },
    SearchConnection,
  ),
);
