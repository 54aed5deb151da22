// From lines of articles to lines of records.
import type { Writable } from 'node:stream';
import type { ExtractionOutcome, ExtractionRecord } from '../extraction/record.ts';
import { type ParsedLine, readJsonLines, writeJsonLine } from './json-lines.ts';

type Extract = (input: unknown) => ExtractionOutcome;

interface FailedLine {
  readonly id: string | null;
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * Extracts each line of `input` and writes its record, or its error, as one line of `output`.
 *
 * @returns false if any line yielded an error; also true when the reader of `output` left early.
 */
export async function runExtraction(
  extract: Extract,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
): Promise<boolean> {
  // Without a listener a closed pipe would end the process with a stack trace; writeJsonLine notices it instead.
  output.on('error', () => {});
  let allRead = true;
  for await (const line of readJsonLines(input)) {
    const answer = answerLine(extract, line);
    if ('error' in answer) allRead = false;
    if (!(await writeJsonLine(output, answer))) break;
  }
  return allRead;
}

function answerLine(extract: Extract, line: ParsedLine): ExtractionRecord | FailedLine {
  if (!line.ok) return { id: null, error: { code: 'INVALID_INPUT', message: line.message } };
  const start = performance.now();
  const outcome = extract(line.value);
  const milliseconds = performance.now() - start;
  if (!outcome.ok) return { id: idOf(line.value), error: outcome.error };
  // Hundredths of a millisecond: the timer holds no more.
  const ms = Math.round(milliseconds * 100) / 100;
  return { ...outcome.record, extractor: { ...outcome.record.extractor, ms } };
}

/** The id of an input that could not be read, as far as it states one. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}
