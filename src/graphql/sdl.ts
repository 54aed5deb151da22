// The schema as text: what clients generate their types from.
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

let printed: string | undefined;

/** The schema in GraphQL's schema definition language, sorted, with a line feed at the end. Printed once. */
export function printSdl(): string {
  printed ??= `${printSchema(lexicographicSortSchema(schema))}\n`;
  return printed;
}

/** Answers `/schema.graphql`. */
export function handleSdl(): Response {
  return new Response(printSdl(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
