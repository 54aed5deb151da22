// What is to be read, before it is: questions that do not wait for each other's answers are asked in one round trip.
import type { Connection } from './database.ts';

/** Statements, and what their results come to. */
export interface Question<Answer> {
  readonly statements: readonly D1PreparedStatement[];
  readonly read: (results: readonly D1Result<never>[]) => Answer;
}

/** Two questions as one. */
export function both<First, Second>(first: Question<First>, second: Question<Second>): Question<[First, Second]> {
  const { length } = first.statements;
  return {
    statements: [...first.statements, ...second.statements],
    read: (results) => [first.read(results.slice(0, length)), second.read(results.slice(length))],
  };
}

/** Asks a question: one round trip, none where it has no statements. */
export async function ask<Answer>(connection: Connection, { statements, read }: Question<Answer>): Promise<Answer> {
  return read(statements.length === 0 ? [] : await connection.batch<never>([...statements]));
}
