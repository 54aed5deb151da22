// What stands in brackets or between dashes.

import type { Token } from '../document/document.ts';

const DASHES = new Set(['\u2013', '\u2014', '-', '--']);

/** How deep in brackets or between a pair of dashes each token stands; an open one without its close counts for nothing. */
export function bracketDepths(tokens: readonly Token[]): number[] {
  const depths = tokens.map(() => 0);
  const open: number[] = [];
  const dashes: number[] = [];
  tokens.forEach(({ text }, at) => {
    if (text === '(' || text === '[') open.push(at);
    else if (text === ')' || text === ']') {
      const from = open.pop();
      if (from !== undefined) for (let k = from; k <= at; k++) depths[k] = (depths[k] ?? 0) + 1;
    } else if (DASHES.has(text)) dashes.push(at);
  });
  const [first, second] = dashes;
  if (dashes.length === 2 && first !== undefined && second !== undefined)
    for (let k = first; k <= second; k++) depths[k] = (depths[k] ?? 0) + 1;
  return depths;
}
