// Reads files of operations: GraphQL documents, and the manifests that clients' tools write.
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** graphql-codegen’s and Relay’s: texts by ids. */
const map = z.record(z.string().min(1).max(200), z.string().min(1));

/** Apollo’s: https://www.apollographql.com/docs/apollo-server/performance/apq */
const manifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string().min(1).max(200), body: z.string().min(1) })),
  })
  .transform(({ operations }) => Object.fromEntries(operations.map(({ id, body }) => [id, body])));

/** The operations of a file, by their ids. Throws what is wrong with a file that holds something else. */
export function operationsOf(file: string, content: string): Record<string, string> {
  if (!file.endsWith('.json')) return { [createHash('sha256').update(content).digest('hex')]: content };
  const json: unknown = JSON.parse(content);
  return z.looseObject({ format: z.string() }).safeParse(json).success ? manifest.parse(json) : map.parse(json);
}
