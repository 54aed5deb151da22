// People counted beside those of an act, behind its verb: "four attackers were killed, as well as nine policemen", "…, as were two guards".
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import type { Figure } from './figure.ts';

const BESIDE = /^(?:as well as|along with|together with|in addition to|as were|as was)$/;

/** "were caught in the crossfire": behind a count of dead those who died beside the ones who fought. */
const CAUGHT = /^(?:were |was |had been |also |being )*(?:caught|trapped) (?:in|up in) (?:the |a )?cross-?\s?fire\b/;
/** Tokens of these words. */
const CAUGHT_REACH = 8;

/** "left 50 fighters dead": told without a verb of harm. */
const OF_STATE: ReadonlySet<string> = new Set(['casualty/left', 'casualty/state']);

const LISTING = /^(?:including|among|:)$/;

/** Adds the counted groups behind "as well as" and its like, and those caught in crossfire, with the measure of the figure before them. */
export function figuresBeside(
  { tokens }: Sentence,
  groups: readonly NounGroup[],
  figures: readonly Figure[],
): Figure[] {
  const added = groups.flatMap((group) => {
    if (!(group.people || group.actor) || !group.quantity) return [];
    const words = tokens.slice(Math.max(0, group.from - 3), group.from).map((t) => t.lower);
    const beside = BESIDE.test(words.join(' ')) || BESIDE.test(words.slice(1).join(' '));
    const isCaught = CAUGHT.test(
      tokens
        .slice(group.to, group.to + CAUGHT_REACH)
        .map((t) => t.lower)
        .join(' '),
    );
    const before = figures.findLast(
      (f) => f.to <= group.from && (f.frame !== null || OF_STATE.has(f.rule) || isCaught) && f.whole === null,
    );
    if (!(beside || isCaught) || !before) return [];
    if (figures.some((f) => f.from < group.to && group.from < f.to)) return [];
    // "21 died, including a man together with his three sons": all of them inside the 21
    const listed = tokens.slice(before.to, group.from).some((t) => LISTING.test(t.lower));
    return figuresOfGroups([group], before.measure, 'casualty/beside', before.frame).map((f) => ({
      ...f,
      whole: listed ? before : null,
    }));
  });
  return [...figures, ...added].sort((a, b) => a.from - b.from);
}
