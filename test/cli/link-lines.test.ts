import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { runLinking } from '../../src/cli/link-lines.ts';
import { createExtractor, type Extract } from '../../src/extraction/extractor.ts';

let extract: Extract;

beforeAll(async () => {
  extract = createExtractor(await loadKnowledge());
});

const ARTICLES = [
  {
    id: 'first',
    title: 'Blast kills six in Mosul',
    text: 'A car bomb killed six people at a bus station in Mosul on Monday, police said.',
    publishedAt: '2015-03-02',
  },
  {
    id: 'later',
    title: 'Eight dead in Mosul bombing',
    text: 'The number of people killed by a car bomb at a bus station in Mosul on Monday rose to eight, police said on Tuesday.',
    publishedAt: '2015-03-03',
  },
  {
    id: 'another',
    title: 'Gunmen kill officer in Mosul',
    text: 'Gunmen shot dead a police officer outside his house in Mosul on Tuesday.',
    publishedAt: '2015-03-03',
  },
  {
    id: 'elsewhere',
    text: 'A car bomb killed six people at a bus station in Kano, Nigeria, on Monday, police said.',
    publishedAt: '2015-03-02',
  },
];

async function run(lines: readonly string[]) {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const unread = await runLinking(
    extract,
    Readable.from([Buffer.from(lines.map((line) => `${line}\n`).join(''))]),
    output,
  );
  const pairs: unknown[] = written.map((line) => JSON.parse(line));
  return { unread, pairs };
}

const LINES = ARTICLES.map((article) => JSON.stringify(article));

describe('link over lines', () => {
  it('writes a judgement for each pair that it compared', async () => {
    const { pairs, unread } = await run(LINES);
    expect(unread).toEqual([]);
    expect(pairs).toContainEqual({
      a: 'first',
      b: 'later',
      same: true,
      score: expect.closeTo(0.9, 0),
      reasons: expect.arrayContaining(['same place: Mosul', 'same day', '6 and 8 killed: an updated toll']),
    });
    expect(pairs).toContainEqual(expect.objectContaining({ a: 'another', b: 'first', same: false }));
    expect(pairs).not.toContainEqual(expect.objectContaining({ a: 'elsewhere' }));
  });

  it('judges the same in whatever order the lines come', async () => {
    const { pairs } = await run(LINES);
    expect((await run(LINES.toReversed())).pairs).toEqual(pairs);
  });

  it('tells which lines it cannot read, and goes on', async () => {
    const { pairs, unread } = await run(['{"id":', ...LINES, '{"id":"empty","text":" "}']);
    expect(unread).toEqual([
      { line: 1, message: expect.stringContaining('not valid JSON') },
      { line: 6, message: expect.stringContaining('no words') },
    ]);
    expect(pairs).toEqual((await run(LINES)).pairs);
  });

  it('has nothing to say of no lines', async () => {
    expect(await run([])).toEqual({ pairs: [], unread: [] });
  });
});
