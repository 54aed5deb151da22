// A client of the running Worker, which keeps what an answer says of the state of the database for its next request.
import * as z from 'zod';
import type { IngestInput } from '../../src/ingest/outcome.ts';

export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string; readonly code: string | null }[];
  readonly retryAfter: string | null;
}

const bodySchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .default([]),
});

export interface Client {
  /** Rejects with a TypeError where the connection is lost. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** Reads an export; gives its text, null where its status is none of success. */
  read(path: string): Promise<{ readonly status: number; readonly text: string }>;
}

export function openClient(address: URL, key: string | null): Client {
  const headers: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` };
  const remember = (response: Response) => {
    const bookmark = response.headers.get('x-d1-bookmark');
    if (bookmark !== null) headers['x-d1-bookmark'] = bookmark;
    return response;
  };
  return {
    async ask(query, variables = {}) {
      const response = await fetch(new URL('/graphql', address), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors } = bodySchema.parse(await response.json());
      remember(response);
      return {
        status: response.status,
        data,
        errors: errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? null })),
        retryAfter: response.headers.get('retry-after'),
      };
    },
    async read(path) {
      const response = await fetch(new URL(path, address), { headers });
      const text = await response.text();
      remember(response);
      return { status: response.status, text };
    },
  };
}

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) {
    __typename
    ... on IngestSuccess { created article { id } events { outcome event { id } } }
    ... on Error { message }
  }
}`;

const ingestSchema = z.object({
  ingest: z.object({
    __typename: z.string(),
    created: z.boolean().optional(),
    article: z.object({ id: z.string() }).optional(),
  }),
});

/** What came of an ingest: where it is stored, by its global id; else the type of the refusal, or the whole answer. */
export type Told =
  | { readonly articleId: string; readonly created: boolean }
  | { readonly refused: string; readonly answer: Answer };

export async function ingest(client: Client, input: IngestInput): Promise<Told> {
  const answer = await client.ask(INGEST, { input });
  const told = ingestSchema.safeParse(answer.data).data?.ingest;
  if (answer.errors.length > 0 || told?.article === undefined || told.created === undefined)
    return { refused: told?.__typename ?? 'no answer', answer };
  return { articleId: told.article.id, created: told.created };
}
