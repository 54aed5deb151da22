// What the event-type model sees of the main act of a sentence.
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { mainClause } from '../../src/extraction/events/main-clause.ts';
import { tellsMishap } from '../../src/extraction/lexicon/mishaps.ts';

function firstSentence(text: string) {
  const [sentence] = readDocument({ id: 'main-clause', text }).evidence;
  if (!sentence) throw new Error(`"${text}" has no sentence that tells anything.`);
  return sentence;
}

describe('the main act', () => {
  it.each([
    ['Troops captured the village.', ['verb:captur', 'verb:TAKE', 'verb:TAKE:TERRITORY']],
    ['The village was captured by troops.', ['verb:passive', 'verb:TAKE/passive']],
    ['Officials said that troops captured the village.', ['verb:captur']],
    ['Police arrested a man who threw stones.', ['verb:arrest', 'then:threw']],
  ])('%s', (text, expected) => {
    expect(mainClause(firstSentence(text), undefined)).toEqual(expect.arrayContaining(expected));
  });

  it('is not who said it', () => {
    expect(mainClause(firstSentence('Officials said that troops captured the village.'), undefined)).not.toContain(
      'verb:said',
    );
  });

  it('is none where there is no verb', () => {
    expect(mainClause(firstSentence('A quiet day in the village.'), undefined)).toEqual([]);
  });
});

describe('words of a mishap', () => {
  it.each([
    ['An earthquake killed eight people.', true],
    ['Eight people died when a ferry capsized.', true],
    ['The cholera outbreak has killed eighty people.', true],
    ['Nine miners were shot dead.', false],
    ['A mine killed nine people on the road.', false],
    ['Gunmen killed nine villagers.', false],
  ])('%s %s', (text, expected) => {
    expect(tellsMishap(firstSentence(text))).toBe(expected);
  });
});
