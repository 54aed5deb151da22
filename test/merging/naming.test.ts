import { describe, expect, it } from 'vitest';
import { nameGroups } from '../../src/merging/naming.ts';

const event = (id: string, day: number) => ({ id, createdAt: `2024-05-0${day}T00:00:00.000Z` });
const standing = (reports: Readonly<Record<string, string>>) => new Map(Object.entries(reports));

describe('the ids of events', () => {
  it('gives a new event the id of its first report', () => {
    expect(nameGroups([['b.e1', 'a.e2']], [], standing({}))).toEqual({
      groups: [{ id: 'a.e2', reportIds: ['b.e1', 'a.e2'], absorbedIds: [] }],
      endedIds: [],
    });
  });

  it('keeps the id of an event that gets another report', () => {
    expect(nameGroups([['a.e1', 'b.e1']], [event('b.e1', 1)], standing({ 'b.e1': 'b.e1' })).groups).toEqual([
      { id: 'b.e1', reportIds: ['a.e1', 'b.e1'], absorbedIds: [] },
    ]);
  });

  it('lets the oldest absorb the others', () => {
    const reports = { 'a.e1': 'a.e1', 'b.e1': 'b.e1', 'c.e1': 'c.e1' };
    const events = [event('a.e1', 3), event('b.e1', 1), event('c.e1', 2)];
    expect(nameGroups([['a.e1', 'b.e1', 'c.e1']], events, standing(reports)).groups).toEqual([
      { id: 'b.e1', reportIds: ['a.e1', 'b.e1', 'c.e1'], absorbedIds: ['a.e1', 'c.e1'] },
    ]);
  });

  it('leaves the id with the report of that id where an event is parted, and gives the rest one of their own', () => {
    const reports = { 'a.e1': 'a.e1', 'b.e1': 'a.e1', 'c.e1': 'a.e1' };
    expect(nameGroups([['a.e1'], ['b.e1', 'c.e1']], [event('a.e1', 1)], standing(reports)).groups).toEqual([
      { id: 'a.e1', reportIds: ['a.e1'], absorbedIds: [] },
      { id: 'b.e1', reportIds: ['b.e1', 'c.e1'], absorbedIds: [] },
    ]);
  });

  it('passes an id on to where most of the reports went when the report of that id is gone', () => {
    const reports = { 'b.e1': 'a.e1', 'c.e1': 'a.e1', 'd.e1': 'a.e1' };
    expect(nameGroups([['b.e1'], ['c.e1', 'd.e1']], [event('a.e1', 1)], standing(reports)).groups).toEqual([
      { id: 'b.e1', reportIds: ['b.e1'], absorbedIds: [] },
      { id: 'c.e1', reportIds: ['c.e1', 'd.e1'], absorbedIds: ['a.e1'] },
    ]);
  });

  it('ends an event whose reports are all gone', () => {
    expect(nameGroups([], [event('a.e1', 1)], standing({}))).toEqual({ groups: [], endedIds: ['a.e1'] });
  });
});
