import { describe, expect, it } from 'vitest';
import { blocksOf, findEachOther, soughtBlocks } from '../../src/linking/blocks.ts';
import { parseTrace, type Trace, type TracePlace } from '../../src/linking/trace.ts';

const TOWN: TracePlace = {
  id: 1,
  name: 'Jableh',
  admin1: 'Latakia',
  country: 'SY',
  latitude: 35.3,
  longitude: 35.9,
  precision: 'EXACT',
};

function trace(start: string | null, end = start, told: Partial<Trace> = {}): Trace {
  return parseTrace({
    version: 1,
    article: 'a',
    published: null,
    rank: 0,
    type: 'ATTACK',
    modes: [],
    modality: 'ASSERTED',
    date: start === null ? null : { start, end, precision: start === end ? 'DAY' : 'RANGE', basis: 'EXPLICIT' },
    weekday: null,
    place: TOWN,
    actors: [],
    targets: [],
    targetKinds: [],
    weaponKinds: [],
    killed: null,
    injured: null,
    figures: [],
    names: [],
    words: [],
    sketch: '',
    siblings: [],
    ...told,
  });
}

const published = (day: string) => trace(null, null, { published: day });
const at = (latitude: number, longitude: number) =>
  trace('2024-05-10', '2024-05-10', { place: { ...TOWN, latitude, longitude } });

function finds(a: Trace, b: Trace): boolean {
  return soughtBlocks(a).some((sought) =>
    blocksOf(b).some(({ block, day }) => block === sought.block && sought.first <= day && day <= sought.last),
  );
}

describe('reports whose dates differ by two days at most', () => {
  const DAY = trace('2024-05-10');
  it.each([
    ['a day and the last of four', DAY, trace('2024-05-07', '2024-05-10')],
    ['a day and four that end two days before', DAY, trace('2024-05-05', '2024-05-08')],
    ['a day and four that begin two days after', DAY, trace('2024-05-12', '2024-05-15')],
    ['a day and what was published then', DAY, published('2024-05-10')],
    ['a day and news of four days later, which tells of the second', DAY, published('2024-05-14')],
    ['a day and what was published two days before', DAY, published('2024-05-08')],
    ['a month and a day two days after it', trace('2024-04-08', '2024-05-08'), DAY],
    ['a month and news of four days after it', trace('2024-04-10', '2024-05-10'), published('2024-05-14')],
  ])('find each other: %s', (_, a, b) => {
    expect([finds(a, b), finds(b, a)]).toEqual([true, true]);
    expect(findEachOther(a, b)).toBe(true);
  });
});

describe('reports of which only one finds the other', () => {
  it.each([
    ['places that share a neighbouring cell from one side', at(35.05, 35.9), at(34.65, 35.9)],
    ['a place and none', at(35.3, 35.9), trace('2024-05-10', '2024-05-10', { place: null })],
  ])('do not meet, whichever comes first: %s', (_, a, b) => {
    expect([finds(a, b), finds(b, a)].filter(Boolean)).toHaveLength(1);
    expect([findEachOther(a, b), findEachOther(b, a)]).toEqual([false, false]);
  });
});
