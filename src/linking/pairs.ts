// All pairs of reports that may be of one event, compared in memory: what the ingest does against stored ones, one by one.
import { areNeighbours, blocksOf, soughtBlocks } from './blocks.ts';
import { compare } from './compare.ts';
import type { Trace } from './trace.ts';
import type { Comparison } from './weigh.ts';

export interface ComparedPair extends Comparison {
  readonly a: Trace;
  readonly b: Trace;
}

interface Filed {
  readonly day: string;
  readonly trace: Trace;
}

/** Compares each pair of neighbours, once. Which of two comes first, and in which order pairs come, does not depend on the order of `traces`. */
export function* comparePairs(traces: readonly Trace[]): Generator<ComparedPair> {
  const inOrder = traces.toSorted((a, b) => order(a.article, b.article) || a.rank - b.rank);
  const blocks = fileAll(inOrder);
  const position = new Map(inOrder.map((trace, index) => [trace, index]));
  for (const [index, a] of inOrder.entries()) {
    const found = new Set<number>();
    for (const { block, first, last } of soughtBlocks(a)) {
      for (const { day, trace } of blocks.get(block) ?? []) {
        const other = position.get(trace) ?? index;
        if (day >= first && day <= last && other > index) found.add(other);
      }
    }
    for (const other of [...found].sort((x, y) => x - y)) {
      const b = inOrder[other];
      if (b && b.article !== a.article && areNeighbours(a, b)) yield { a, b, ...compare(a, b) };
    }
  }
}

function fileAll(traces: readonly Trace[]): ReadonlyMap<string, readonly Filed[]> {
  const blocks = new Map<string, Filed[]>();
  for (const trace of traces) {
    for (const { block, day } of blocksOf(trace)) {
      const filed = blocks.get(block);
      if (filed) filed.push({ day, trace });
      else blocks.set(block, [{ day, trace }]);
    }
  }
  return blocks;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
