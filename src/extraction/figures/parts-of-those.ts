// Parts of what the sentence before told: "Six were children.", "Five of them were officers.", "Among them were two nurses.",
// "The monitor said two nurses were among them."
import type { Sentence } from '../document/document.ts';
import type { SentenceReading } from '../events/sentence-reading.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import { countOf } from './count.ts';
import type { Figure } from './figure.ts';
import { withNoun } from './parts.ts';

/**
 * Reads the counts of a sentence that only says who some of those were whom the sentence before it counts.
 * Readings come in the order of the text and go out in that order; tallies are already out of them.
 */
export function withPartsOfThose(readings: readonly SentenceReading[]): SentenceReading[] {
  let whole: Figure | undefined;
  let last = -1;
  return readings.map((reading) => {
    const { sentence, frames, figures } = reading;
    // what stood between may have been a tally: "some of them" are then of those
    if (sentence.index !== last + 1) whole = undefined;
    last = sentence.index;
    const parts = whole && figures.length === 0 ? partsOf(reading, whole) : [];
    if (parts.length > 0) return { ...reading, figures: parts };
    // "Most were civilians. Five of them were children."
    if (figures.length > 0 || frames.length > 0 || !OF_THEM.test(sentence.text)) whole = countedLast(figures);
    return reading;
  });
}

/** The dead come before the wounded: "killed nine and hurt 30. Four were women." */
function countedLast(figures: readonly Figure[]): Figure | undefined {
  const counted = figures.filter((f) => f.whole === null && !f.isPart && !f.denied && !f.unreal);
  return counted.findLast((f) => f.measure === 'KILLED') ?? counted.at(-1);
}

function partsOf({ sentence, groups, frames }: SentenceReading, whole: Figure): Figure[] {
  // "Six were soldiers who had killed a guard": an act of its own counts others
  if (frames.length > 0) return [];
  const begin = behindSpeaker(sentence);
  const isPeople = (g: NounGroup) => countOf(g) !== null && g.people !== null;
  const isList = AMONG_THEM.test(wordsFrom(sentence, begin));
  const listed = isList
    ? groups.filter((g) => g.from > begin + LIST_OPENS && isPeople(g))
    : groups.flatMap(
        (group, i) => withNoun(sentence, groups, i) ?? (isPeople(group) && isAmongThem(group) ? group : []),
      );
  const [first] = listed;
  if (!first) return [];
  const opening = begin + (QUALIFIER.test(sentence.tokens[begin]?.lower ?? '') ? 2 : 0);
  if (!isList && (first.from < begin || first.from > opening)) return [];
  const most = whole.count.high ?? Number.POSITIVE_INFINITY;
  return figuresOfGroups(listed, whole.measure, 'casualty/part-of-those', null)
    .filter((f) => (f.count.best ?? f.count.low ?? 0) <= most)
    .map((f) => ({ ...f, isPart: true }));
}

/** Tokens of who speaks first: "The Syrian Observatory for Human Rights said". */
const SPEAKER_REACH = 10;

/** The token behind "The monitor said that"; the first one where the sentence begins with what it tells. */
function behindSpeaker({ tokens }: Sentence): number {
  const said = tokens.findIndex((t, at) => at > 0 && at < SPEAKER_REACH && SAID.test(t.lower));
  if (said < 0 || tokens.slice(0, said).some((t) => t.tag === 'NUM')) return 0;
  return tokens[said + 1]?.lower === 'that' ? said + 2 : said + 1;
}

const SAID = /^(?:said|says|added|adds)$/;

const wordsFrom = ({ tokens }: Sentence, at: number) =>
  tokens
    .slice(at)
    .map((t) => t.lower)
    .join(' ');

/** "Two nurses were among them." */
function isAmongThem({ sentence: { tokens }, to }: NounGroup): boolean {
  return (
    /^(?:were|was|are|is)$/.test(tokens[to]?.lower ?? '') &&
    /^among(?:st)?$/.test(tokens[to + 1]?.lower ?? '') &&
    /^(?:them|these|those)$/.test(tokens[to + 2]?.lower ?? '')
  );
}

/** A sentence without a number that goes on about those counted before it. */
const OF_THEM =
  /^(?:most|all|many|some|none|the (?:rest|others|majority)) (?:of (?:them|these|those) )?(?:were|was|are|is)\b/i;
/** "Among them were two nurses", "They included a boy": the list stands behind the verb. */
const AMONG_THEM = /^(?:among(?:st)? (?:them|these|those) (?:were|was|are|is) |(?:they|these) included? )/i;
/** The last token that can belong to the opening: "They included". */
const LIST_OPENS = 1;
/** "At least six were children", "About half". */
const QUALIFIER = /^(?:at|about|nearly|almost|some|only|around|more|over)$/;
