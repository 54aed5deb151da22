// Pieces of statements, each with its own parameters.
import type { BoundStatement, Parameter } from './parameters.ts';

export interface Piece {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** A piece without parameters. */
export const written = (text: string): Piece => ({ text, parameters: [] });

/** Pieces one after another. */
export function joined(pieces: readonly Piece[]): BoundStatement {
  return {
    sql: pieces.map(({ text }) => text).join(''),
    parameters: pieces.flatMap(({ parameters }) => parameters),
  };
}

/** How many parameters a text has. */
export function countMarks(text: string): number {
  return (text.match(/'[^']*'|"[^"]*"|\?/g) ?? []).filter((found) => found === '?').length;
}
