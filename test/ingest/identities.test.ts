import { describe, expect, it } from 'vitest';
import { identify } from '../../src/ingest/identities.ts';

const NOBODY = { ids: new Map<string, string>(), byName: new Map<string, string>() };

function named(name: string, slug: string | null = null) {
  return { slug, name, kind: 'KIND' };
}

describe('identities', () => {
  it('are one for each slug and for each folded name, the first spelling standing for it', () => {
    const { wanted, settle } = identify([
      named('Dawn Front'),
      named('The Dawn-Front'),
      named('X', 'x'),
      named('Y', 'x'),
    ]);
    expect([...wanted.ids]).toEqual(['x', 'dawn-front']);
    expect([...wanted.names]).toEqual(['dawn front']);
    const { absent, idOf } = settle(NOBODY);
    expect([...absent.values()]).toEqual([named('Dawn Front'), named('X', 'x')]);
    expect([idOf(null, 'the dawn front'), idOf('x', null), idOf('x', 'Anything')]).toEqual(['dawn-front', 'x', 'x']);
  });

  it('are null for who is no candidate', () => {
    const { idOf } = identify([named('Dawn Front')]).settle(NOBODY);
    expect([idOf(null, null), idOf(null, 'Dusk Front'), idOf('dawn-front', null)]).toEqual([null, null, null]);
  });

  it('take the row that is stored under the name, or under the id', () => {
    const { settle } = identify([named('Dawn Front'), named('Dusk Front'), named('X', 'x')]);
    const { absent, idOf } = settle({
      ids: new Map([
        ['x', 'x'],
        ['dusk-front', 'dusk-front'],
      ]),
      byName: new Map([['dawn front', 'df']]),
    });
    expect(absent.size).toBe(0);
    expect([idOf(null, 'Dawn Front'), idOf(null, 'Dusk Front')]).toEqual(['df', 'dusk-front']);
  });

  it('of a known slug come before a name that makes the same id', () => {
    const { absent } = identify([named('Dawn Front'), named('The Front of Dawn', 'dawn-front')]).settle(NOBODY);
    expect([...absent]).toEqual([['dawn-front', named('The Front of Dawn', 'dawn-front')]]);
  });

  it('stand for the one that they were merged into', () => {
    const { settle } = identify([named('Dawn Front'), named('X', 'x')]);
    const { absent, idOf } = settle({
      ids: new Map([
        ['dawn-front', 'y'],
        ['x', 'z'],
      ]),
      byName: new Map(),
    });
    expect(absent.size).toBe(0);
    expect([idOf(null, 'Dawn Front'), idOf('x', null)]).toEqual(['y', 'z']);
  });
});
