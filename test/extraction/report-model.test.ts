// The packed model of what an article reports: how it is read, what it looks at, and that the file that ships is one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { featuresNamed } from '../../src/extraction/events/linear-model.ts';
import { NO_REPORT_MODEL, openReportModel } from '../../src/extraction/events/report-model.ts';

const bytes = (...weights: number[]) => Buffer.from(Int8Array.from(weights).buffer).toString('base64');

const packed = {
  labels: ['REPORTED', 'SPOKEN_OF'],
  features: ['article|dialogue', 'report/dated'],
  bias: [0, 0],
  scale: 0.1,
  weights: bytes(-30, 30, 50, -50),
};

describe('a packed model', () => {
  const reported = (...features: string[]) =>
    openReportModel(packed).probabilities(featuresNamed(features)).get('REPORTED') ?? 0;

  it('weighs how an act is told against what else its article speaks of', () => {
    expect(reported('report/dated')).toBeGreaterThan(reported('report/dated', 'article|dialogue'));
    expect(reported('report/dated', 'article|dialogue')).toBeGreaterThan(reported('article|dialogue'));
  });

  it.each([
    ['no object', 'REPORTED'],
    ['a label that is none', { ...packed, labels: ['REPORTED', 'ATTACK'] }],
    ['weights that do not fit', { ...packed, weights: bytes(1) }],
    ['a scale that is no number', { ...packed, scale: '1' }],
  ])('is refused: %s', (_what, value) => {
    expect(() => openReportModel(value)).toThrow(/event-reports\.ts/);
  });
});

it('has no opinion where none is wanted', () => {
  expect(NO_REPORT_MODEL.probabilities(featuresNamed(['report/dated'])).size).toBe(0);
});

describe('the model that ships', () => {
  const file = readFileSync(new URL('../../public/event-report-model.json', import.meta.url), 'utf8');
  const shipped: { features: string[] } = JSON.parse(file);

  it('is read', () => {
    expect([...openReportModel(shipped).probabilities().keys()].sort()).toEqual(['REPORTED', 'SPOKEN_OF']);
  });

  it('knows no genre, no pair of words and no number of an article', () => {
    expect(shipped.features.filter((f) => /^(?:genre:|(?:note|news|wire)[|/])|[+ ]/.test(f))).toEqual([]);
    expect(shipped.features.filter((f) => f.startsWith('article|') && /\d/.test(f))).toEqual([]);
  });
});
