// A total followed by the kinds that it is made of: "seventeen, seven militiamen and nine fighters", "19 died: twelve civilians and seven soldiers".
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import { countOf } from './count.ts';
import type { Figure } from './figure.ts';

/** Makes two or more counted groups that a comma or colon sets behind a figure its parts. */
export function appositions(sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  const all = [...figures];
  for (const whole of figures) {
    if (whole.whole) continue;
    const counted = kindsBehind(sentence, groups, whole).filter((g) => (g.people || g.actor) && countOf(g));
    const total = whole.count.best ?? whole.count.low ?? 0;
    const sum = counted.reduce((n, g) => n + (countOf(g)?.best ?? 0), 0);
    if (counted.length < 2 || sum > total) continue;
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

/** The list that follows a figure at once, or behind its verb a comma, colon or dash; empty when something else is counted between. */
function kindsBehind({ tokens }: Sentence, groups: readonly NounGroup[], whole: Figure): NounGroup[] {
  const begin = groups.findIndex((g) => g.from >= whole.to && g.quantity);
  const first = groups[begin];
  const mark = first ? (tokens[first.from - 1]?.lower ?? '') : '';
  const close = first?.joint === 'COMMA' && first.from - whole.to <= 1;
  if (!first || !(close || mark === ':' || DASH.test(mark) || (mark === ',' && endsWithAct(tokens, first.from - 2))))
    return [];
  const list = [first];
  for (let i = begin + 1; i < groups.length; i++) {
    const group = groups[i];
    if (!group) break;
    // "six teachers - five women and a man - and two nuns"
    if (DASH.test(mark) && tokens.slice(list.at(-1)?.to, group.from).some((t) => DASH.test(t.text))) break;
    // "members of the group" belongs to the count before it
    if (group.preposition === 'of') continue;
    if (!group.quantity || (group.joint === null && groups[i - 1]?.preposition !== 'of')) break;
    list.push(group);
  }
  return list;
}

const DASH = /^(?:[-–—]|--)$/;

/** "… were killed, eleven soldiers and seven rebels": the verb of the total stands right before the comma. */
function endsWithAct(tokens: Sentence['tokens'], at: number): boolean {
  return /^(?:killed|dead|died|slain|wounded|injured|hurt|murdered|executed|kidnapped|abducted|captured|arrested)$/.test(
    tokens[at]?.lower ?? '',
  );
}
