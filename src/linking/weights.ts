// What each feature counts, in logits. Written by scripts/train/link-weights.ts.
import type { Feature } from './evidence.ts';

export const BIAS = -3.02;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  sameDay: 1.76,
  daysApart: -1.42,
  publishedApart: -0.27,
  samePlace: 1.78,
  sameCity: 0.98,
  placesApart: -0.97,
  act: 1.55,
  actors: 0.62,
  targets: 0.52,
  sameToll: 1.08,
  tollsApart: -0.55,
  sameFigures: 0.36,
  sharedNames: 0.71,
  sharedWords: 0.65,
  otherNames: -0.56,
  copied: 4,
  otherModality: -2,
};
