// The sample articles, ingested the way that any client ingests: over HTTP, with a key.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const SAMPLES = join(import.meta.dirname, 'samples.jsonl');

const sampleSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  publisher: z.string(),
  publishedAt: z.string().optional(),
  url: z.string().optional(),
  language: z.string(),
});

const INGEST = `mutation Ingest($input: IngestInput!) {
  ingest(input: $input) {
    __typename
    ... on IngestSuccess { created events { outcome } }
    ... on Error { message }
  }
}`;

const answerSchema = z.object({
  data: z
    .object({
      ingest: z.union([
        z.object({ created: z.boolean(), events: z.array(z.unknown()) }),
        z.object({ __typename: z.string(), message: z.string() }),
      ]),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

export interface Seeded {
  readonly articles: number;
  /** How many were not there before. */
  readonly created: number;
  readonly events: number;
}

/** Ingests every sample. What is there already stays as it is. Rejects at the first that the Worker refuses. */
export async function ingestSamples(address: string, key: string): Promise<Seeded> {
  const lines = (await readFile(SAMPLES, 'utf8')).trim().split('\n');
  let created = 0;
  let events = 0;
  for (const line of lines) {
    const { id, ...input } = sampleSchema.parse(JSON.parse(line));
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: INGEST, variables: { input } }),
    });
    const { data, errors } = answerSchema.parse(await response.json());
    const result = data?.ingest;
    if (result === undefined || 'message' in result) {
      const message = result?.message ?? errors?.map((error) => error.message).join('; ');
      throw new Error(`The sample ${id} was refused: ${message ?? 'no answer'}`);
    }
    if (result.created) created += 1;
    events += result.events.length;
  }
  return { articles: lines.length, created, events };
}
