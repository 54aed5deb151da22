// JSON Lines on a stream: one answer for each line, in order, however long the input is and whoever stops reading.
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { TextDecoder } from 'node:util';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export type ParsedLine =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** The lines of a byte stream without their line feeds. A last line needs none; an empty line is a line. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pending: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      pending.push(chunk.subarray(start, end));
      yield Buffer.concat(pending);
      pending.length = 0;
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

/** The lines of a byte stream, each decoded and parsed on its own, so that one bad line spoils no other. An empty line is a bad one. */
export async function* readJsonLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedLine> {
  for await (const line of readLines(input)) yield parseLine(line);
}

function parseLine(bytes: Uint8Array): ParsedLine {
  const line = bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return { ok: false, message: 'The line is not valid UTF-8. Save the file as UTF-8 and try again.' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, message: 'The line is not valid JSON. Give one JSON object a line, with "id" and "text".' };
  }
}

/**
 * Writes one value as one line and waits while the reader is slow.
 *
 * @returns false once the reader has gone away (a closed pipe), when there is no use in going on.
 */
export async function writeJsonLine(output: Writable, value: unknown): Promise<boolean> {
  if (output.destroyed || output.errored) return false;
  if (output.write(`${JSON.stringify(value)}\n`)) return true;
  try {
    await once(output, 'drain');
    return true;
  } catch {
    return false;
  }
}
