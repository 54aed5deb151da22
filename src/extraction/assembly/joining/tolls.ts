// Tolls of two mentions: a whole and its parts, one town of several, the rest of a total.

import { isHeadline } from '../../document/document.ts';
import { memoize } from '../../document/memoize.ts';
import type { Candidate } from '../../events/candidate.ts';
import { samePlace } from '../../events/same-mention.ts';
import type { Figure } from '../../figures/figure.ts';
import type { PlaceMention } from '../../mentions/mention.ts';
import type { Growing } from './draft.ts';
import { namesTheOne } from './going-on.ts';
import { areSeveral, contains, finest } from './likeness.ts';
import type { Pair } from './pair.ts';

/** "26 died in the province. … Strikes on the town of X killed seven": a part with a place of its own is an event of its own. */
export function isPartElsewhere({ growing: { mentions, figures, places }, candidate, counts }: Pair): boolean {
  const part = dead(candidate.figures);
  if (part === 0 || part >= dead(figures) || counts > 1 || breaksDown(candidate.sentence)) return false;
  if (isHeadline(candidate.sentence) && isPartTold(figures, candidate.figures)) return false;
  if (completesTotal(figures, candidate) || namesTheOne(mentions, candidate)) return false;
  const own = finest(candidate.places);
  return (
    own.some((p) => !places.some((q) => samePlace(p, q)) && places.some((q) => contains(q, p))) ||
    isOneOfSeveral({ mentions, places }, own)
  );
}

/** "Shells killed seven in A, B and C. … In B two died": one of the places over which a toll was added up. */
function isOneOfSeveral(
  { mentions, places }: Pick<Growing, 'mentions' | 'places'>,
  own: readonly PlaceMention[],
): boolean {
  const total = mentions.find((c) => areSeveral(finest(c.places).filter((p) => p.place)));
  const only = own.find((p) => p.place) ?? own[0];
  if (!total || !only || mentions.some((c) => c !== total && !isHeadline(c.sentence))) return false;
  return (
    own.every((p) => !p.place || samePlace(p, only) || contains(only, p) || contains(p, only)) &&
    places.some((q) => samePlace(q, only) || contains(q, only))
  );
}

/** Parts of a toll belong to an event that has one. */
export function partLikeness({ figures }: Growing, isLatest: boolean): number {
  if (figures.length === 0) return 0;
  return isLatest ? 2.5 : 1;
}

/** "five officers among fifteen dead" and a headline on the five: a part that was told with its whole lies where that does. */
function isPartTold(told: readonly Figure[], figures: readonly Figure[]): boolean {
  return figures.some(
    (f) =>
      f.measure === 'KILLED' &&
      told.some((g) => g.whole !== null && g.measure === f.measure && g.count.best === f.count.best),
  );
}

/** "18 died in the city: … eleven in the old town and seven in the port": the rest of a total whose other part the same sentence told. */
export function completesTotal(told: readonly Figure[], { sentence, figures }: Candidate): boolean {
  const part = dead(figures);
  const rest = dead(told) - part;
  return (
    part > 0 && told.some((f) => f.sentence === sentence && f.measure === 'KILLED' && f.count.best === rest && rest > 0)
  );
}

/** "the highest toll was in X, where raids killed nine": where most of those told before died. */
export const breaksDown = memoize(({ text }: Candidate['sentence']) => BREAKS_DOWN.test(text));
const BREAKS_DOWN =
  /\b(?:highest|heaviest|worst|greatest) (?:death )?toll\b|\b(?:most|bulk|majority) of (?:the|those) (?:dead|victims|deaths|casualties|killed)\b/i;

/** The most people that one of the figures counts dead, parts apart. */
export function dead(figures: readonly Figure[]): number {
  return figures.length === 0 ? 0 : mostDead(figures);
}

const mostDead = memoize((figures: readonly Figure[]) => {
  const whole = figures.filter((f) => f.measure === 'KILLED' && f.whole === null && !f.isPart);
  return Math.max(0, ...whole.map((f) => f.count.best ?? 0));
});
