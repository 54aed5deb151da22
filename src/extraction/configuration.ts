// The stages in their order. A new rule of reading is a new entry in one of these lists, or a line in a lexicon.
import type { Sentence } from './document/document.ts';
import type { Frame } from './events/clauses/frame.ts';
import { amongFigures } from './figures/among.ts';
import { withAnswers } from './figures/answers.ts';
import { appositions } from './figures/appositions.ts';
import { figuresBeside } from './figures/beside.ts';
import { figuresByPlace } from './figures/by-place.ts';
import { figuresOfFrame } from './figures/casualty-figures.ts';
import { withDenials } from './figures/denials.ts';
import { earlierTollFigures } from './figures/earlier-tolls.ts';
import type { Figure } from './figures/figure.ts';
import { lossFigures } from './figures/losses.ts';
import { namedParts } from './figures/named.ts';
import { noughtFigures } from './figures/noughts.ts';
import { withParts } from './figures/parts.ts';
import { sharedNouns } from './figures/shared-nouns.ts';
import { countedNounFigures, leftFigures, stateFigures, tollFigures } from './figures/tolls.ts';
import type { NounGroup } from './groups/noun-group.ts';

export type FigureReader = (
  sentence: Sentence,
  groups: readonly NounGroup[],
  frames: readonly Frame[],
) => readonly Figure[];

/**
 * Readers of figures. Where two read the same words, the first one's figure stands:
 * acts know who did it, tolls know that they are totals, bare states know neither.
 */
export const FIGURE_READERS: readonly FigureReader[] = [
  (sentence, groups) => tollFigures(sentence, groups),
  (sentence, groups) => earlierTollFigures(sentence, groups),
  (_sentence, _groups, frames) => frames.flatMap(figuresOfFrame),
  (sentence, groups) => lossFigures(sentence, groups),
  (sentence, groups) => leftFigures(sentence, groups),
  (sentence, groups) => stateFigures(sentence, groups),
  (sentence, groups) => countedNounFigures(sentence, groups),
  (sentence, groups) => noughtFigures(sentence, groups),
];

export type FigureRefiner = (
  sentence: Sentence,
  groups: readonly NounGroup[],
  figures: readonly Figure[],
) => readonly Figure[];

/** Refiners of one sentence's figures: what stands "among" a whole may itself have parts; appositions come once parts are known. */
export const FIGURE_REFINERS: readonly FigureRefiner[] = [
  sharedNouns,
  figuresBeside,
  amongFigures,
  withParts,
  figuresByPlace,
  appositions,
  namedParts,
  withAnswers,
  withDenials,
];
