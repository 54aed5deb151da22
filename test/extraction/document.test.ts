// What stages ask of a document: its sentences up to the limit, and which of them have a word that a rule begins with.
import { expect, it } from 'vitest';
import { hasCue } from '../../src/extraction/document/cues.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { MAX_EVIDENCE_SENTENCES } from '../../src/extraction/limits.ts';

it('keeps all sentences and reads as many as the limit for what they tell', () => {
  const lines = MAX_EVIDENCE_SENTENCES + 1;
  const { sentences, evidence } = readDocument({ id: 'lines', text: 'Gunmen fled the town.\n'.repeat(lines) });
  expect(sentences.length).toBe(lines);
  expect(evidence.length).toBe(MAX_EVIDENCE_SENTENCES);
});

it('tells which sentences have a word that a rule begins with, also for a rule that is made later', () => {
  const { evidence } = readDocument({ id: 'cues', text: 'The mayor denied it. Nobody lost anything.' });
  const mayDeny = hasCue((word) => word.startsWith('den'));
  expect(evidence.map(mayDeny)).toEqual([true, false]);
  const [again] = readDocument({ id: 'again', text: 'The mayor denied it and nobody lost anything.' }).evidence;
  const mayLose = hasCue((word) => word === 'lost');
  expect(again && [mayLose(again), mayDeny(again)]).toEqual([true, true]);
});
