// The packed event-type model: how it is read, and that the file that ships is one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { featuresNamed, featuresOf, featuresOfWords } from '../../src/extraction/events/linear-model.ts';
import { NO_TYPE_MODEL, openTypeModel, TYPE_LABELS } from '../../src/extraction/events/type-model.ts';

const bytes = (...weights: number[]) => Buffer.from(Int8Array.from(weights).buffer).toString('base64');

const packed = {
  labels: ['ATTACK', 'PEACEFUL_PROTEST', 'NONE'],
  features: ['killed', 'marched'],
  bias: [0, 0, -1],
  scale: 0.1,
  weights: bytes(50, -20, 0, -30, 60, 0),
};

describe('a packed model', () => {
  const model = openTypeModel(packed);

  it.each([
    [['killed'], 'ATTACK'],
    [['marched'], 'PEACEFUL_PROTEST'],
    [['marched', 'unheard-of'], 'PEACEFUL_PROTEST'],
  ])('%j speaks of %s', (features, label) => {
    const [best] = [...model.probabilities(featuresNamed(features))].sort((a, b) => b[1] - a[1]);
    expect(best?.[0]).toBe(label);
  });

  it('counts a feature once, however often it is named', () => {
    expect(model.probabilities(featuresNamed(['killed', 'killed']))).toEqual(
      model.probabilities(featuresNamed(['killed'])),
    );
  });

  it('weighs several lists as one', () => {
    expect(model.probabilities(featuresNamed(['killed']), featuresNamed(['marched']))).toEqual(
      model.probabilities(featuresNamed(['killed', 'marched'])),
    );
  });

  it('finds features in parts under the names that they have as one', () => {
    const found = {
      plain: ['killed'],
      headed: [['early', ['killed', 'at']]],
      rows: [['killed', 'in'], ['at']],
    } as const;
    const { names } = featuresOf(found);
    expect(names).toEqual(['killed', 'early|killed', 'early|at', '^ killed', 'killed in', '^ at']);
    openTypeModel({ ...packed, features: names.slice(0, 2) });
    const known = openTypeModel({ ...packed, features: names.slice(4) });
    expect(featuresOf(found).numbers.toSorted()).toEqual(featuresNamed(names).numbers.toSorted());
    expect(known.probabilities(featuresOf(found))).toEqual(known.probabilities(featuresNamed(names)));
    expect(known.probabilities(featuresOf(found))).not.toEqual(known.probabilities());
  });

  it('looks the features of a word up again once another model is opened', () => {
    const ofWord = featuresOfWords((word) => [word, `${word.slice(0, 3)}*`]);
    // A word that the shipped model, which other tests open, has never seen.
    expect(ofWord('qirmized').numbers).toEqual([]);
    openTypeModel({ ...packed, features: ['qir*', 'qirmized'] });
    expect(featuresOf({ known: [ofWord('qirmized')] }).numbers.length).toBe(2);
  });

  it('gives probabilities that sum to one, also where it knows no feature', () => {
    for (const features of [['killed', 'marched'], ['unheard-of'], []]) {
      const sum = [...model.probabilities(featuresNamed(features)).values()].reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it.each([
    ['no object', null],
    ['a label that is none', { ...packed, labels: ['ATTACK', 'PARTY', 'NONE'] }],
    ['weights that do not fit', { ...packed, weights: bytes(1, 2, 3) }],
    ['a bias that does not fit', { ...packed, bias: [0] }],
    ['features that are no text', { ...packed, features: [1, 2] }],
  ])('is refused: %s', (_what, value) => {
    expect(() => openTypeModel(value)).toThrow(RangeError);
  });
});

it('has no opinion where none is wanted', () => {
  expect(NO_TYPE_MODEL.probabilities(featuresNamed(['killed'])).size).toBe(0);
});

describe('the model that ships', () => {
  const file = readFileSync(new URL('../../public/event-type-model.json', import.meta.url), 'utf8');
  const shipped: { features: string[]; labels: string[] } = JSON.parse(file);

  it('is read, with every label of the vocabulary', () => {
    expect(openTypeModel(shipped).probabilities().size).toBe(TYPE_LABELS.length);
  });

  it('holds words and pairs of words, never longer runs, and no numbers', () => {
    expect(shipped.features.filter((f) => f.split(' ').length > 2)).toEqual([]);
    expect(shipped.features.filter((f) => !/[:/]/.test(f) && /\d/.test(f))).toEqual([]);
  });
});
