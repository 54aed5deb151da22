// From lines of articles to lines of pairs: which of them are about one event.
import type { Writable } from 'node:stream';
import type { ExtractionOutcome } from '../extraction/record.ts';
import { SAME } from '../linking/limits.ts';
import { comparePairs } from '../linking/pairs.ts';
import type { Trace } from '../linking/trace.ts';
import { tracesOf } from '../linking/traces-of.ts';
import { readJsonLines, writeJsonLine } from './json-lines.ts';

type Extract = (input: unknown) => ExtractionOutcome;

/** An input line that takes part in no pair. */
export interface UnreadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Reads each line of `input` and writes, for each pair of articles whose primary events may be one, whether they are: `a`, `b`
 * (in the order of their ids), `same`, `score`, `reasons`. Ends early when the reader of `output` leaves.
 *
 * @returns the lines that could not be read
 */
export async function runLinking(
  extract: Extract,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
): Promise<UnreadLine[]> {
  // Without a listener a closed pipe would end the process with a stack trace; writeJsonLine notices it instead.
  output.on('error', () => {});
  const unread: UnreadLine[] = [];
  const traces: Trace[] = [];
  let line = 0;
  for await (const parsed of readJsonLines(input)) {
    line++;
    const outcome = parsed.ok ? extract(parsed.value) : null;
    if (parsed.ok && outcome?.ok) {
      const [primary] = tracesOf(outcome.record, { title: titleOf(parsed.value) });
      if (primary) traces.push(primary);
    } else {
      unread.push({ line, message: parsed.ok ? (outcome?.ok === false ? outcome.error.message : '') : parsed.message });
    }
  }
  for (const { a, b, score, reasons } of comparePairs(traces)) {
    // Thousandths: the judgement is no finer.
    const rounded = Math.round(score * 1000) / 1000;
    const pair = { a: a.article, b: b.article, same: score >= SAME, score: rounded, reasons };
    if (!(await writeJsonLine(output, pair))) break;
  }
  return unread;
}

function titleOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('title' in value)) return null;
  return typeof value.title === 'string' ? value.title : null;
}
