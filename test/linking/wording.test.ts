import { describe, expect, it } from 'vitest';
import { sharedNames } from '../../src/linking/names.ts';
import { rareWords, smallWords } from '../../src/linking/rare-words.ts';
import { likenessOf, sketchOf } from '../../src/linking/sketch.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `w${from + i}`).join(' ');

describe('a sketch', () => {
  it('is of one length, whatever the text', () => {
    expect(sketchOf(words(10)).length).toBe(sketchOf(words(5_000)).length);
  });

  it.each([
    ['the same text', words(300), words(300), 1],
    ['a text that is cut in half', words(400), words(200), 0.5],
    ['a text that goes on otherwise', words(200), `${words(100)} ${words(100, 900)}`, 0.33],
    ['another text', words(300), words(300, 1_000), 0],
    ['no text', '', words(300), 0],
  ])('tells how alike two texts are: %s', (_, a, b, likeness) => {
    const estimate = likenessOf(sketchOf(a), sketchOf(b));
    expect(Math.abs(estimate - likeness)).toBeLessThan(0.15);
    expect(likenessOf(sketchOf(b), sketchOf(a))).toBe(estimate);
  });

  it('sees no copy in a few words alike', () => {
    expect(likenessOf(sketchOf(words(20)), sketchOf(words(20)))).toBeLessThan(0.5);
  });

  it('does not see letter case and punctuation', () => {
    expect(sketchOf('Three shells fell on Tarik, and nobody was hurt.')).toBe(
      sketchOf('three shells fell on tarik and NOBODY was hurt'),
    );
  });
});

describe('rare words', () => {
  const of = (text: string, known: string[] = []) => rareWords([text], smallWords([text]), new Set(known));

  it.each([
    ['names and rare words', 'Police said it was at the Jamila crossroads', ['jamila'], ['crossroad']],
    ['a word with a capital that also stands without one', 'Wedding guests fled the wedding', [], ['wedding', 'guest']],
    ['words that every report has', 'Soldiers killed three civilians in an attack', [], []],
    ['numbers and short words', 'At 5am on the 3rd a T72 hit a hut', [], []],
  ])('of a sentence: %s', (_, text, names, words) => {
    expect(of(text)).toEqual({ names, words });
  });

  it('leave out what is known of the event', () => {
    expect(of('A raid on Binnish', ['binish'])).toEqual({ names: [], words: [] });
  });
});

describe('names', () => {
  it.each([
    [['maghayir'], ['maghayer'], ['maghayer']],
    [['hamadaniya', 'sadr'], ['hamadanyia'], ['hamadaniya']],
    [['hama'], ['homs'], []],
    [['tarik', 'tarek'], ['taraq', 'tarik'], ['tarek']],
    [[], ['tarik'], []],
  ])('%j and %j share %j', (a, b, both) => {
    expect(sharedNames(a, b)).toEqual(both);
    expect(sharedNames(b, a)).toEqual(both);
  });
});
