// Notes composed from phrases: nothing of the notation is left in them, and they are the same in every run.
import { expect, it } from 'vitest';
import { composeNotes } from '../../scripts/train/compose.ts';
import { TYPE_LABELS } from '../../src/extraction/events/type-model.ts';

const notes = composeNotes(3);

it('leave no choice open', () => {
  expect(notes.filter(({ text }) => /[{}|<>]|\s{2}| [,.]/.test(text))).toEqual([]);
});

it('begin and end as sentences', () => {
  expect(notes.filter(({ text }) => !/^[A-Z0-9].*[.!?]$/.test(text))).toEqual([]);
});

it('tell of every type, and of what is none', () => {
  expect([...new Set(notes.map(({ label }) => label))]).toEqual(TYPE_LABELS);
});

it('are the same in every run', () => {
  expect(composeNotes(3)).toEqual(notes);
});
