// What each feature counts, in logits. Written by scripts/train/link-weights.ts.
import type { Feature } from './evidence.ts';

export const BIAS = -2.97;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  sameDay: 1.78,
  daysApart: -1.46,
  publishedApart: -0.3,
  samePlace: 1.77,
  sameCity: 0.97,
  placesApart: -1,
  act: 1.58,
  actors: 0.61,
  targets: 0.57,
  sameToll: 1.12,
  tollsApart: -0.55,
  sameFigures: 0.42,
  sharedNames: 0.7,
  sharedWords: 0.67,
  otherNames: -0.59,
  copied: 4,
  otherModality: -2,
};
