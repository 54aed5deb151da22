// The checks of graphql-cop (https://github.com/dolevf/graphql-cop), a scanner that whoever looks for a weak GraphQL server
// runs first: its payloads, and its own rule of when it has found something.
import { describe, expect, it } from 'vitest';
import { knock } from '../support/front-door.ts';

/** What the scanner looks at: the body as text, and as JSON where it is some. */
interface Seen {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: rules of the scanner, which looks into whatever there is.
  readonly json: any;
}

type Settings = Readonly<Record<string, string>>;

async function send(path: string, init: RequestInit = {}, settings: Settings = {}): Promise<Seen> {
  const response = await knock(path, init, settings);
  const text = await response.text();
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    // A page.
  }
  return { status: response.status, text, json };
}

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: unknown, settings: Settings = {}) =>
  send('/graphql', { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) }, settings);

/** The scanner's POST of one operation. */
const ask = (query: string, settings: Settings = {}) => post({ query, operationName: 'cop' }, settings);
/** The scanner's parameters in the address. */
const inAddress = (query: string) => `/graphql?${new URLSearchParams({ query })}`;

interface Check {
  readonly title: string;
  readonly asks: (settings?: Settings) => Promise<Seen>;
  /** Whether the scanner says that it has found something. */
  readonly finds: (seen: Seen) => boolean;
}

const FOUND_NOWHERE: readonly Check[] = [
  {
    title: 'Alias Overloading',
    asks: () => ask(`query cop { ${Array.from({ length: 101 }, (_, at) => `alias${at}:__typename \n`).join('')} }`),
    finds: ({ json }) => Boolean(json?.data?.alias100),
  },
  {
    title: 'Array-based Query Batching',
    asks: () => post(Array(10).fill({ query: 'query cop { __typename }' })),
    finds: ({ json }) => Array.isArray(json) && json.length >= 10,
  },
  {
    title: 'Directive Overloading',
    asks: () => ask('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }'),
    finds: ({ json }) => json?.errors?.length === 10,
  },
  {
    title: 'Field Suggestions',
    asks: () => ask('query cop { __schema { directive } }'),
    finds: ({ json }) => Boolean(json?.errors?.[0]?.message?.includes('Did you mean')),
  },
  {
    title: 'Field Duplication',
    asks: () => ask(`query cop { ${'__typename \n'.repeat(500)}} `),
    finds: ({ json }) => Boolean(json?.data?.__typename),
  },
  {
    title: 'Introspection-based Circular Query',
    asks: () =>
      ask(
        'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
      ),
    finds: ({ json }) => json?.data?.__schema?.types?.length > 25,
  },
  {
    title: 'Circular Fragment',
    asks: () =>
      ask('query cop { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }'),
    finds: ({ json }) => !('errors' in json),
  },
  {
    title: 'Mutation is allowed over GET',
    asks: () => send(inAddress('mutation cop {__typename}')),
    finds: ({ json }) => Boolean(json?.data?.__typename),
  },
  {
    title: 'POST based url-encoded query, in the address',
    asks: () => send(inAddress('query cop {__typename}'), { method: 'POST' }),
    finds: ({ json }) => Boolean(json?.data?.__typename),
  },
  {
    title: 'POST based url-encoded query, in the body',
    asks: () => send('/graphql', { method: 'POST', body: new URLSearchParams({ query: 'query cop {__typename}' }) }),
    finds: ({ json }) => Boolean(json?.data?.__typename),
  },
  {
    title: 'Trace Mode',
    asks: () => ask('query cop { __typename }'),
    finds: ({ json, text }) =>
      Boolean(json?.errors?.[0]?.extensions?.tracing ?? json?.errors?.[0]?.extensions?.exception) ||
      Boolean(json?.extensions?.tracing) ||
      text.toLowerCase().includes('stacktrace'),
  },
  {
    title: 'Unhandled Errors Detection',
    asks: () => ask('qwerty cop { abc }'),
    finds: ({ json, text }) =>
      Boolean(json?.errors?.[0]?.extensions?.exception) || text.toLowerCase().includes("'extensions': {'exception':"),
  },
];

/** What the scanner finds, and is meant to find. */
const PUBLIC_BY_CHOICE: readonly (Check & { readonly why: string; readonly closedBy?: Settings })[] = [
  {
    title: 'Introspection',
    why: 'the schema is published at /schema.graphql, and clients are generated from it',
    closedBy: { INTROSPECTION: 'off' },
    asks: (settings) => ask('query cop { __schema { types { name fields { name } } } }', settings),
    finds: ({ json }) => Boolean(json?.data?.__schema?.types),
  },
  {
    title: 'GraphQL IDE',
    why: 'readers are to try the data in a browser',
    closedBy: { GRAPHIQL: 'off' },
    asks: (settings) => send('/graphql', { headers: { accept: 'text/html' } }, settings),
    finds: ({ text }) =>
      ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground'].some((word) => text.includes(word)),
  },
  {
    title: 'GET Method Query Support',
    why: 'answers to queries can be cached; there are no cookies, so that nobody’s browser can be made to ask as its owner',
    asks: () => send(inAddress('{__typename}')),
    finds: ({ json }) => Boolean(json?.data?.__typename),
  },
];

describe('graphql-cop finds no', () => {
  it.each(FOUND_NOWHERE)('$title', async ({ asks, finds }) => {
    const seen = await asks();
    expect(seen.status).toBeLessThan(500);
    expect(finds(seen), seen.text.slice(0, 1_000)).toBe(false);
  });
});

describe('graphql-cop finds what is public by choice:', () => {
  it.each(PUBLIC_BY_CHOICE)('$title, as $why', async ({ asks, finds }) => {
    const seen = await asks();
    expect(seen.status).toBe(200);
    expect(finds(seen), seen.text.slice(0, 1_000)).toBe(true);
  });

  it.each(PUBLIC_BY_CHOICE.filter(({ closedBy }) => closedBy))(
    'no $title where it is closed by setting',
    async (check) => {
      const seen = await check.asks(check.closedBy);
      expect(seen.status).toBeLessThan(500);
      expect(check.finds(seen), seen.text.slice(0, 1_000)).toBe(false);
    },
  );

  it.each(['/graphiql', '/playground', '/console'])('and no other IDE at %s', async (path) => {
    const { status, text } = await send(path, { headers: { accept: 'text/html' } });
    expect([status, text.includes('GraphiQL')]).toEqual([404, false]);
  });
});
