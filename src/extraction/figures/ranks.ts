// Acts that are ranked over a time: "the deadliest attack since July, when 27 died", "the worst raid this year". Nothing is added up over that time.
import type { DateMention } from '../mentions/mention.ts';

const SUPERLATIVES =
  'deadliest|bloodiest|gravest|worst|biggest|largest|heaviest|fiercest|highest|greatest|boldest|severest|strongest|longest';
const SUPERLATIVE = new RegExp(`^(?:${SUPERLATIVES})$`);
/** "for the second time in a week", "the third such raid this month": how many acts there were, and not how many people. */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest)$/;

/** Whether a word, lower case, ranks what follows: a superlative, or an ordinal behind "the". */
const ranks = (word: string, before: string | undefined) =>
  SUPERLATIVE.test(word) || (before === 'the' && ORDINAL.test(word));

/** "the deadliest attack since July, when 27 died": a comparison, not a period that is added up. */
export const COMPARISON = new RegExp(
  `\\b(?:${SUPERLATIVES}|first|most (?:deadly|violent|serious|lethal|important))\\b[^.;]{0,120}?\\bsince\\b`,
  'i',
);

/** Words from a superlative to the time over which it holds: "the gravest breach of the revitalised agreement this year". */
const RANK_REACH = 9;

/** "the worst attack this year", "the deadliest in months": the time over which an act is ranked, and nothing added up. */
export function isRanked({ sentence: { tokens }, from }: DateMention): boolean {
  const before = tokens.slice(Math.max(0, from - RANK_REACH), from);
  const rank = before.findLastIndex(
    (t, at) => ranks(t.lower, before[at - 1]?.lower) || (t.lower === 'most' && before[at + 1]?.tag === 'ADJ'),
  );
  return rank >= 0 && before.slice(rank).every(({ text }) => !/^[,;:()]$/.test(text));
}

const RANKING_PERIOD =
  /\b(?:this (?:month|year)|in recent (?:weeks|months|years)|(?:over|during|in) the (?:past|last) (?:\w+ ){0,2}(?:weeks?|months?|years?|days))\b/gi;

/** "one of the most serious attacks in the war": a war that ranks an act is no subject of what follows. */
const RANKED_IN_WAR = new RegExp(
  `\\bone of the (?:${SUPERLATIVES}|most [\\w-]+) [^.,;:()]{0,60}?\\b(?:war|conflict|uprising|revolt|crisis)\\b`,
  'gi',
);

/** The words without the times and wars over which an act is ranked. */
export function withoutRanks(text: string): string {
  return text.replace(RANKED_IN_WAR, '').replace(RANKING_PERIOD, (period, at: number) => {
    const before = text.slice(0, at).trim().split(' ').slice(-RANK_REACH);
    const rank = before.findLastIndex(
      (word, at) => ranks(word.toLowerCase(), before[at - 1]?.toLowerCase()) || word === 'most',
    );
    return rank >= 0 && before.slice(rank).every((word) => !/[,;:()]/.test(word)) ? '' : period;
  });
}
