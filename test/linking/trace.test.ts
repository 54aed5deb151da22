import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTrace, readTrace, writeTrace } from '../../src/linking/trace.ts';
import { tracesOf } from '../../src/linking/traces-of.ts';
import { ARTICLE, recordOf } from '../support/record.ts';
import { anyTrace, TRACE } from './any-trace.ts';

const record = recordOf({ id: 'article' });

describe('the traces of a record', () => {
  const traces = tracesOf(record, ARTICLE);

  it('are one an event, in its order', () => {
    expect(traces.map(({ article, rank, type }) => [article, rank, type])).toEqual([
      ['article', 0, 'ARMED_CLASH'],
      ['article', 1, 'SHELLING_ARTILLERY_MISSILE_ATTACK'],
    ]);
  });

  it('hold what the comparison asks for', () => {
    expect(traces[0]).toMatchObject({
      published: '2020-06-02',
      date: { start: '2020-06-01', end: '2020-06-01', precision: 'DAY', basis: 'RELATIVE' },
      place: { id: 169575, name: 'Homs', admin1: 'Homs', country: 'SY', latitude: 34.7, longitude: 36.7 },
      actors: ['islamic-state'],
      state: false,
      targetKinds: ['MILITARY'],
      killed: [13, 14, 14],
      injured: null,
      figures: [
        ['KILLED', 9, 'COMBATANT', 'sana'],
        ['KILLED', 14, 'COMBATANT', 'sana'],
        ['KILLED', 2, 'OFFICERS', 'sana'],
        ['KILLED', 13, 'COMBATANT', null],
      ],
      names: ['valey', 'brigade'],
      words: expect.arrayContaining(['checkpoint', 'buffer']),
    });
  });

  it('are read as they were written, whatever they hold', () => {
    expect(traces.map((trace) => readTrace(writeTrace(trace)))).toEqual(traces);
    fc.assert(
      fc.property(anyTrace, (trace) => {
        expect(readTrace(writeTrace(trace))).toEqual(trace);
      }),
    );
  });

  it('stay short, however long the article is', () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `Qorvatax${i} balvenor${i}`).join(' ');
    const long = {
      ...record,
      events: Array.from({ length: 20 }, () => record.events.map((event) => ({ ...event, sentences: [0, 1] }))).flat(),
      sentences: record.sentences.map((sentence) => ({ ...sentence, text: words })),
    };
    for (const trace of tracesOf(long, ARTICLE)) expect(writeTrace(trace).length).toBeLessThan(1_500);
  });
});

describe('a stored trace', () => {
  it.each([
    ['of another version', { ...TRACE, version: 0 }],
    ['without a field', { ...TRACE, names: undefined }],
    ['of an unknown type', { ...TRACE, type: 'SIEGE' }],
    ['with a day that is none', { ...TRACE, published: 'Monday' }],
    ['that is no object', 'trace'],
  ])('is refused: one %s', (_, json) => {
    expect(() => parseTrace(json)).toThrow();
  });

  it('of another version is none', () => {
    expect(readTrace(JSON.stringify([0, ...JSON.parse(writeTrace(TRACE)).slice(1)]))).toBeNull();
    expect(readTrace(JSON.stringify(TRACE))).toBeNull();
  });
});
