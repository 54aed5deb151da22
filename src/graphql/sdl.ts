// The schema as text: what clients generate their types from.
import { lexicographicSortSchema, printSchema } from 'graphql';
import { answerUnlessMatched, etagOf } from '../http/etag.ts';
import { schema } from './schema.ts';

let printed: string | undefined;

/** The schema in GraphQL's schema definition language, sorted, with a line feed at the end. Printed once. */
export function printSdl(): string {
  printed ??= `${printSchema(lexicographicSortSchema(schema))}\n`;
  return printed;
}

/** Seconds for which the schema may be kept without asking: it changes with a deployment. */
const MAXIMUM_AGE = 300;

/** Answers `/schema.graphql`; with 304 where the client has it. */
export async function handleSdl(request: Request): Promise<Response> {
  const sdl = printSdl();
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': `public, max-age=${MAXIMUM_AGE}`,
  };
  return answerUnlessMatched(request, await etagOf(sdl), headers, () => sdl);
}
