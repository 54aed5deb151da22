// A total followed by the kinds that it is made of: "seventeen, seven militiamen and nine fighters", "19 died: twelve civilians and seven soldiers".
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { ANYBODY } from '../lexicon/people.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import { countOf, isOneMore } from './count.ts';
import type { Figure } from './figure.ts';

/** Makes two or more counted groups that a comma or colon sets behind a figure its parts. */
export function appositions(sentence: Sentence, groups: readonly NounGroup[], figures: readonly Figure[]): Figure[] {
  const all = [...figures];
  for (const whole of figures) {
    if (whole.whole) continue;
    const single = singleBehind(groups, whole);
    const same = single ? all.findIndex((f) => f.from === single.from && f.measure === whole.measure) : -1;
    if (same >= 0) all.splice(same, 1);
    const persons = personsBehind(groups, whole);
    for (const person of persons) {
      const at = all.findIndex((f) => f.from === person.from && f.measure === whole.measure);
      const known = all[at];
      if (known) all[at] = { ...known, whole, rule: 'casualty/apposition' };
    }
    if (persons.length > 0) continue;
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

const isGeneral = ({ group: { sentence, head } }: Figure) => {
  const word = sentence.tokens[head]?.lower ?? '';
  return ANYBODY.has(word) || /^(?:men|women|members?)$/.test(word);
};

const isOne = (group: NounGroup) => group.quantity === null && countOf(group)?.best === 1;

/** The first group behind a figure that a comma alone sets there, past what its "of" holds. */
function behindComma(groups: readonly NounGroup[], { to }: Figure): number {
  const at = groups.findIndex((g) => g.from >= to && g.preposition !== 'of');
  return groups[at]?.joint === 'COMMA' ? at : -1;
}

/** "at least one person, a guard, was killed": who the one is. */
function singleBehind(groups: readonly NounGroup[], whole: Figure): NounGroup | null {
  if (whole.count.best !== 1 || whole.group.quantity === null || !isGeneral(whole)) return null;
  const at = behindComma(groups, whole);
  const group = groups[at];
  const next = groups[at + 1];
  const isListed = next?.joint != null && (next.quantity !== null || countOf(next) !== null);
  return group && isOne(group) && /^an?$/.test(group.determiner ?? '') && !isListed ? group : null;
}

/** "killed two civilians, a man named Adam Idris and his daughter, at their home": single people who make up the count before them. */
function personsBehind(groups: readonly NounGroup[], whole: Figure): NounGroup[] {
  const total = whole.count.best ?? 0;
  const at = behindComma(groups, whole);
  if (total < 2 || at < 0 || !isGeneral(whole)) return [];
  const list: NounGroup[] = [];
  for (let i = at; i < groups.length && list.length <= total; i++) {
    const group = groups[i];
    if (!group || (list.length > 0 && group.joint === null && group.preposition === null)) {
      // "a man named Adam Idris"
      if (group && isName(group)) continue;
      break;
    }
    if (group.preposition !== null) break;
    if (isOne(group) && /^(?:an?|his|her|their|the)$/.test(group.determiner ?? '')) list.push(group);
    else if (!isName(group)) break;
  }
  return list.length === total && list.at(-1)?.joint === 'AND' ? list : [];
}

const isName = ({ determiner, quantity, actor, people }: NounGroup) =>
  determiner === null && quantity === null && (actor?.form === 'PERSON' || people === null);

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
    // "six were killed, four boys and two nurses, and a seventh person died"
    if (isOneMore(group)) break;
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
