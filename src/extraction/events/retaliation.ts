// Strikes that somebody carries out because of what was done to him before.
import type { Sentence } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import type { Act } from '../lexicon/acts.ts';
import type { Frame } from './clauses/frame.ts';
import { sameActor } from './same-mention.ts';

/** Acts with weapons on somebody or something. */
export const STRIKES: ReadonlySet<Act> = new Set<Act>(['ATTACK', 'STRIKE', 'SHELL', 'FIRE', 'EXPLODE']);

/** "the army struck the hills on Friday after a raid killed ten of its soldiers the day before": what somebody struck for is of another day, or befell his own. */
export function isRetaliation(
  { tokens }: Sentence,
  frames: readonly Frame[],
  figures: readonly Figure[],
  at: number,
): boolean {
  const strikes = frames.filter(
    ({ form, trigger, entry, negated }) => form === 'VERB' && trigger < at && STRIKES.has(entry.act) && !negated,
  );
  const doers = strikes.flatMap(({ agents }) => agents.flatMap(({ actor }) => actor ?? []));
  if (doers.length === 0 || !frames.some((f) => f.trigger > at)) return false;
  const fallen = figures.filter((f) => f.measure === 'KILLED' && f.from > at);
  const isOwn = fallen.some(({ group: { actor } }) => actor !== null && doers.some((d) => sameActor(d, actor)));
  const clause = tokens.slice(at, at + RETALIATION_REACH).map((t) => t.lower);
  return isOwn || THE_DAY_BEFORE.test(clause.join(' '));
}

/** Tokens from "after" to the words that set its clause a day apart. */
const RETALIATION_REACH = 24;
const THE_DAY_BEFORE =
  /\b(?:the (?:day|night|week|evening) before|(?:a|one|two|three) (?:days?|weeks?) (?:before|earlier)|the previous (?:day|night|week))\b/;
