// One sentence through the cascade: groups, frames, figures.
import { FIGURE_READERS, FIGURE_REFINERS } from './configuration.ts';
import type { Sentence } from './document/document.ts';
import { inSentence } from './document/in-sentence.ts';
import { readFrames } from './events/clauses/read-frames.ts';
import type { SentenceReading } from './events/sentence-reading.ts';
import type { Figure } from './figures/figure.ts';
import { isNameList } from './figures/name-lists.ts';
import { readNounGroups } from './groups/noun-groups.ts';
import type { Mentions } from './mentions/mention.ts';

/** "three men were kidnapped and killed": both are told of the three. */
const isTaken = ({ measure, frame }: Figure) =>
  frame?.form === 'VERB' && (measure === 'ABDUCTED' || measure === 'CAPTURED');
const isHarmed = ({ measure, frame }: Figure) =>
  frame?.form === 'VERB' && (measure === 'KILLED' || measure === 'WOUNDED');

/** "a number of people were killed and hurt": some of either. */
const isFew = ({ measure, count }: Figure) =>
  count.best === null && count.high === null && (measure === 'KILLED' || measure === 'WOUNDED');
const areBothTold = (a: Figure, b: Figure) =>
  (isTaken(a) && isHarmed(b)) || (isFew(a) && isFew(b) && a.measure !== b.measure && a.from === b.from);

/** "twelve people who had fled the town were killed": who they were before what the sentence tells of them. */
const isDriven = ({ measure, frame }: Figure) => frame?.form === 'VERB' && measure === 'DISPLACED';

/** Reads the groups, frames and figures of one sentence. */
export function readSentence(sentence: Sentence, mentions: Mentions): SentenceReading {
  const dates = inSentence(mentions.dates, sentence);
  const groups = readNounGroups(sentence, {
    quantities: inSentence(mentions.quantities, sentence),
    actors: inSentence(mentions.actors, sentence),
    places: inSentence(mentions.places, sentence),
    dates,
    sources: inSentence(mentions.sources, sentence),
  });
  const frames = readFrames(sentence, groups, dates);
  if (isNameList(sentence)) return { sentence, groups, frames: [], figures: [] };
  const read: Figure[] = [];
  for (const reader of FIGURE_READERS)
    for (const figure of reader(sentence, groups, frames)) {
      const told = read.findIndex((f) => f.from < figure.to && figure.from < f.to && !areBothTold(f, figure));
      const known = read[told];
      if (!known) read.push(figure);
      else if (isDriven(known) && isHarmed(figure) && known.from === figure.from) read[told] = figure;
    }
  const ordered = read.sort((a, b) => a.from - b.from);
  const figures = FIGURE_REFINERS.reduce<readonly Figure[]>((list, refine) => refine(sentence, groups, list), ordered);
  return { sentence, groups, frames, figures };
}
