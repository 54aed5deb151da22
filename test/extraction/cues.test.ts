// What rules ask of a document: which of its sentences have a word that they begin with.
import { expect, it } from 'vitest';
import { hasCue } from '../../src/extraction/document/cues.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';

it('tells which sentences have a word that a rule begins with, also for a rule that is made later', () => {
  const { evidence } = readDocument({ id: 'cues', text: 'The mayor denied it. Nobody lost anything.' });
  const mayDeny = hasCue((word) => word.startsWith('den'));
  expect(evidence.map(mayDeny)).toEqual([true, false]);
  const [again] = readDocument({ id: 'again', text: 'The mayor denied it and nobody lost anything.' }).evidence;
  const mayLose = hasCue((word) => word === 'lost');
  expect(again && [mayLose(again), mayDeny(again)]).toEqual([true, true]);
});
