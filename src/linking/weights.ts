// What each feature counts, in logits.
import type { Feature } from './evidence.ts';

export const BIAS = -2.5;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  sameTime: 2,
  daysApart: -1.5,
  publishedApart: -0.4,
  samePlace: 2,
  placeWithin: 1,
  kilometresApart: -0.7,
  otherDivision: -1.5,
  placeNamed: 1.5,
  sameAct: 1,
  otherAct: -1.5,
  sameActors: 0.5,
  otherActors: -0.5,
  sameTargets: 0.5,
  otherTargets: -0.5,
  sameToll: 1.5,
  tollsApart: -0.5,
  sameFigures: 0.5,
  sharedNames: 1,
  sharedWords: 0.5,
  copied: 4,
  betterSibling: -1,
  otherModality: -2,
};
