import { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runExtraction } from '../../src/cli/extract-lines.ts';
import type { ExtractionOutcome, ExtractionRecord } from '../../src/extraction/record.ts';

function emptyRecord(id: string): ExtractionRecord {
  return {
    id,
    publishedAt: { date: null, basis: null },
    publisher: null,
    events: [],
    tallies: [],
    agreements: [],
    relations: [],
    sources: [],
    discrepancies: [],
    sentences: [],
    extractor: { version: 'test', ms: null },
  };
}

/** Stands for the extractor: reads what has a text, refuses the rest. */
function extract(input: unknown): ExtractionOutcome {
  if (typeof input === 'object' && input !== null && 'text' in input && 'id' in input) {
    return { ok: true, record: emptyRecord(String(input.id)) };
  }
  return { ok: false, error: { code: 'EMPTY_TEXT', message: 'Send the text of the article.' } };
}

async function run(...chunks: (string | Uint8Array)[]) {
  const written: string[] = [];
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      setTimeout(0).then(() => done());
    },
  });
  const allRead = await runExtraction(extract, Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output);
  const answers: unknown[] = written.map((line) => JSON.parse(line));
  return { allRead, answers };
}

describe('extract over lines', () => {
  it('answers each line in order and stamps the milliseconds', async () => {
    const { allRead, answers } = await run('{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n');
    expect(allRead).toBe(true);
    expect(answers).toMatchObject([{ id: 'a' }, { id: 'b', extractor: { ms: expect.any(Number) } }]);
  });

  it('joins what the stream cuts, also inside a character, and needs no last line end', async () => {
    const bytes = Buffer.from('{"id":"Ḥomṣ","text":"x"}\r\n{"id":"b","text":"y"}');
    const { answers } = await run(bytes.subarray(0, 8), bytes.subarray(8, 9), bytes.subarray(9));
    expect(answers).toMatchObject([{ id: 'Ḥomṣ' }, { id: 'b' }]);
  });

  it.each([
    ['broken JSON', '{"id":"a"', null, 'INVALID_INPUT'],
    ['an empty line', '', null, 'INVALID_INPUT'],
    ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22]), null, 'INVALID_INPUT'],
    ['what the extractor refuses', '{"id":"a"}', 'a', 'EMPTY_TEXT'],
    ['what is no object', '7', null, 'EMPTY_TEXT'],
    ['an id that is no string', '{"id":7}', null, 'EMPTY_TEXT'],
  ])('answers %s with an error and goes on', async (_name, line, id, code) => {
    const { allRead, answers } = await run(line, '\n{"id":"next","text":"x"}\n');
    expect(allRead).toBe(false);
    expect(answers).toMatchObject([{ id, error: { code, message: expect.any(String) } }, { id: 'next' }]);
  });

  it('stops quietly when its reader has gone', async () => {
    let read = 0;
    async function* endless() {
      for (; read < 1000; read += 1) yield Buffer.from('{"id":"a","text":"x"}\n');
    }
    const closed = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE' })),
    });
    await runExtraction(extract, endless(), closed);
    expect(read).toBeLessThan(10);
  });
});
