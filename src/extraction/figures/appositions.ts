// A total followed by the kinds that it is made of: "seventeen, seven militiamen and nine fighters".
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-groups.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import { countOf } from './count.ts';
import type { Figure } from './figure.ts';

/** Adds the counted groups that stand directly behind a figure as its parts, when there are two or more of them. */
export function appositions(_sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  const all = [...figures];
  for (const whole of figures) {
    if (whole.whole) continue;
    const next = groups.findIndex((g) => g.from >= whole.to);
    const first = groups[next];
    if (!first || first.joint !== 'COMMA' || first.from - whole.to > 1) continue;
    const list = [first];
    for (let i = next + 1; i < groups.length; i++) {
      const group = groups[i];
      if (!group) break;
      // "members of the group" belongs to the count before it
      if (group.preposition === 'of') continue;
      if (group.joint === null && !list.at(-1)) break;
      if (!group.quantity || (group.joint === null && groups[i - 1]?.preposition !== 'of')) break;
      list.push(group);
    }
    const counted = list.filter((g) => g.quantity && (g.people || g.actor) && countOf(g));
    const total = whole.count.best ?? whole.count.low ?? 0;
    const most = Math.max(...counted.map((g) => countOf(g)?.best ?? 0));
    if (counted.length < 2 || most > total) continue;
    for (const group of counted) {
      const at = all.findIndex((f) => f.from === group.from && f.measure === whole.measure);
      const known = all[at];
      if (known) all[at] = { ...known, whole, rule: 'casualty/apposition' };
      else
        all.push(
          ...figuresOfGroups([group], whole.measure, 'casualty/apposition', whole.frame).map((f) => ({ ...f, whole })),
        );
    }
  }
  return all.sort((a, b) => a.from - b.from);
}
