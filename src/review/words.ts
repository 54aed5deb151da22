// What a person's word on whole events says of their reports, over what was said before. Pure.
import type { Word } from '../db/review.ts';
import { compareTexts } from '../linking/partition.ts';
import type { Decision } from '../merging/change.ts';
import { MAX_PAIRS } from './limits.ts';

/** Calls each report the same as the first: so they are one whatever their scores are. */
function pin([first, ...others]: readonly string[]): Decision[] {
  return first === undefined ? [] : others.map((otherId) => ({ reportId: first, otherId, decision: 'SAME' as const }));
}

/** Without what was said before already: it stays said by whoever said it. */
function unsaid(decisions: readonly Decision[], words: readonly Word[]): Decision[] {
  const keyOf = (one: string, other: string) => [one, other].sort(compareTexts).join(' ');
  const said = new Map(words.map(({ reportId, otherId, decision }) => [keyOf(reportId, otherId), decision]));
  return decisions.filter(({ reportId, otherId, decision }) => said.get(keyOf(reportId, otherId)) !== decision);
}

const takeBack = ({ reportId, otherId }: Word): Decision => ({ reportId, otherId, decision: null });

/** That all reports are of one event: nothing that was said between them stands against it. */
export function sayOne(reportIds: readonly string[], words: readonly Word[]): Decision[] {
  const own = new Set(reportIds);
  const against = words.filter(
    ({ reportId, otherId, decision }) => decision === 'DIFFERENT' && own.has(reportId) && own.has(otherId),
  );
  return unsaid([...against.map(takeBack), ...pin(reportIds)], words);
}

/** The reports that a word of sameness, or several, lead to from one. */
function sameAs(reportId: string, words: readonly Word[]): ReadonlySet<string> {
  const found = new Set([reportId]);
  for (const id of found)
    for (const { reportId: one, otherId: other, decision } of words) {
      if (decision !== 'SAME') continue;
      if (one === id) found.add(other);
      if (other === id) found.add(one);
    }
  return found;
}

/** What was said of reports to others outside, said of the other side too: it held for all that were one with them. */
function keepApart(sides: readonly (readonly string[])[], words: readonly Word[]): Decision[] {
  const own = new Set(sides.flat());
  return words.flatMap(({ reportId, otherId, decision }) => {
    if (decision !== 'DIFFERENT' || own.has(reportId) === own.has(otherId)) return [];
    const [inside, outside] = own.has(reportId) ? [reportId, otherId] : [otherId, reportId];
    const same = sameAs(inside, words);
    return sides.flatMap((side): Decision[] => {
      const heir = side.includes(inside) ? undefined : side.find((id) => same.has(id));
      return heir === undefined ? [] : [{ reportId: heir, otherId: outside, decision: 'DIFFERENT' }];
    });
  });
}

/**
 * That the reports of an event are of two: no word of sameness leads across, and each side is one. Every pair across is
 * called different, so that no article that comes or goes brings them together; of many pairs, one for all.
 */
export function sayTwo(
  one: readonly string[],
  other: readonly string[],
  words: readonly Word[],
  maxPairs = MAX_PAIRS,
): Decision[] {
  const [here, there] = [new Set(one), new Set(other)];
  const across = words.filter(
    ({ reportId, otherId }) => (here.has(reportId) && there.has(otherId)) || (there.has(reportId) && here.has(otherId)),
  );
  const isFew = one.length * other.length <= maxPairs;
  const [ones, others] = isFew ? [one, other] : [one.slice(0, 1), other.slice(0, 1)];
  const decisions: Decision[] = [
    ...across.filter(({ decision }) => decision === 'SAME').map(takeBack),
    ...keepApart([one, other], words),
    ...pin(one),
    ...pin(other),
    ...ones.flatMap((reportId) => others.map((otherId) => ({ reportId, otherId, decision: 'DIFFERENT' as const }))),
  ];
  return unsaid(decisions, words);
}
