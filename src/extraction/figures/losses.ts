// What a side says of its own dead: "lost 13 fighters", "losing five men", "suffered 40 dead".
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import { subjectOf } from '../events/clauses/subjects.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { readVerbGroup } from '../groups/verb-groups.ts';
import { BELLIGERENTS } from '../lexicon/actors/kinds.ts';
import { RELATIVES } from '../lexicon/people.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import type { Figure } from './figure.ts';

const LOSE = new Set(['lose', 'loses', 'lost', 'losing']);
/** "who lost eleven relatives": of a family, and of no side. */
const isKin = ({ sentence: { tokens }, head }: NounGroup) => RELATIVES.has(tokens[head]?.lower ?? '');
const mayLose = hasCue((word) => LOSE.has(word));

/** The counted people behind "lost". Things that are lost, and lives, are read elsewhere or count nobody. */
export function lossFigures(sentence: Sentence, groups: readonly NounGroup[]): Figure[] {
  if (!mayLose(sentence)) return [];
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (!LOSE.has(token.lower)) return [];
    const verb = readVerbGroup(sentence, at);
    const index = groups.findIndex((g) => g.from > at);
    const first = groups[index];
    if (!first || first.from !== at + 1 || !first.quantity || !(first.people || first.actor)) return [];
    const list = [first];
    for (let i = index + 1; i < groups.length && groups[i]?.joint !== null; i++) {
      const group = groups[i];
      if (group?.quantity && group.people) list.push(group);
    }
    // "rebels killed nine guards and lost two": who lost them is who killed
    const [subject] = tokens[verb.from - 1]?.lower === 'and' ? subjectOf(sentence, verb, groups, []) : [];
    const nearest = groups.findLast((g) => g.to <= verb.from && g.actor !== null && g.preposition === null);
    const loser = (subject ?? nearest)?.actor;
    const side = loser && BELLIGERENTS.has(loser.kind) ? loser : null;
    return figuresOfGroups(list, 'KILLED', 'casualty/loss', null).map((f) => ({
      ...f,
      victim:
        f.victim.actor === null && f.victim.status !== 'CIVILIAN' && side && !isKin(first)
          ? { ...f.victim, actor: side.actor, name: side.name, status: 'COMBATANT' }
          : f.victim,
      // "a couple lost their six children": some of those whom the article counts
      isPart: /^(?:his|her|their)$/.test(first.determiner ?? ''),
      denied: verb.negated,
      unreal: verb.modal !== null,
    }));
  });
}
