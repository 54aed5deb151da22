// A total over attacks that the article also tells singly is a tally, and the attacks are the events (rule 14 of the contract).
import type { Figure } from '../figures/figure.ts';
import type { EventDraft } from './join-candidates.ts';

/** Attacks told singly from which a total over them is looked for. */
const FEWEST_PARTS = 3;
/** How far the sum of the single tolls may lie from the total: rounded totals, and victims of the other side. */
const [LEAST_SHARE, GREATEST_SHARE] = [0.75, 1.34];

/** Words by which a total says that it is one over several attacks or days. */
const SUMS_UP =
  /\b(?:several|different|separate|various|multiple|numerous|series of|string of|spate of|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:\p{L}+ ){0,3}(?:attacks|strikes|airstrikes|raids|bombings|clashes|incidents|blasts|explosions|assaults|ambushes|towns|villages|provinces|cities)\b|\b(?:in|over|during) the (?:last|past)\b/iu;

export interface Totals {
  readonly drafts: readonly EventDraft[];
  /** Figures that are the article's totals, to be told as tallies. */
  readonly totals: readonly Figure[];
}

/** Takes a first draft that only sums up the others out of the events. */
export function separateTotals(drafts: readonly EventDraft[]): Totals {
  const [first, ...rest] = drafts.filter((d) => tollOf(d) !== null).toSorted((a, b) => startOf(a) - startOf(b));
  const total = first ? tollOf(first) : null;
  if (!first || total === null || rest.length < FEWEST_PARTS || !first.some((c) => SUMS_UP.test(c.sentence.text)))
    return { drafts, totals: [] };
  const parts = rest.map((d) => tollOf(d) ?? 0);
  const sum = parts.reduce((a, b) => a + b, 0);
  const sumsUp = Math.max(...parts) < total && sum >= total * LEAST_SHARE && sum <= total * GREATEST_SHARE;
  return sumsUp
    ? { drafts: drafts.filter((d) => d !== first), totals: first.flatMap((c) => c.figures) }
    : { drafts, totals: [] };
}

const startOf = (draft: EventDraft) => Math.min(...draft.map((c) => c.sentence.index));

/** The greatest number of dead that a draft tells; null where it tells none. */
function tollOf(draft: EventDraft): number | null {
  if (draft.some((c) => c.modality !== 'ASSERTED')) return null;
  const counts = draft
    .flatMap((c) => c.figures)
    .filter((f) => f.measure === 'KILLED' && !f.denied && !f.unreal && f.whole === null)
    .map((f) => f.count.best ?? f.count.low ?? 0);
  return counts.length > 0 ? Math.max(...counts) : null;
}
