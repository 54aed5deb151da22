// That nobody came to harm: "there were no casualties", "without causing deaths".
import type { Measure } from '../../../schema/vocabulary.ts';
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { figuresOfGroups } from './casualty-figures.ts';
import type { Figure } from './figure.ts';

/** "Casualties" may be dead or hurt; nobody hurt means nobody dead, so nought casualties are nought dead. */
const HARM: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Measure>({
    casualties: 'KILLED',
    fatalities: 'KILLED',
    deaths: 'KILLED',
    victims: 'KILLED',
    injuries: 'WOUNDED',
  }),
);
const NONE = /^(?:no|without|zero)$/;
const BETWEEN = /^(?:any|human|civilian|military|causing|leaving|inflicting|serious|loss|of|deaths?|or)$/;
const REACH = 4;

/** Counts nought where a sentence says that there was no harm, and not only that nobody spoke of any. */
export function noughtFigures({ tokens }: Sentence, groups: readonly NounGroup[]): Figure[] {
  return groups.flatMap((group) => {
    const measure = HARM.get(tokens[group.head]?.lower ?? '');
    if (!measure) return [];
    const before = tokens.slice(Math.max(0, group.from - REACH), group.head).map((t) => t.lower);
    const none = before.findLastIndex((w) => NONE.test(w));
    if (none < 0 || !before.slice(none + 1).every((w) => BETWEEN.test(w))) return [];
    // "no casualties have been reported so far" leaves it open
    if (tokens.slice(group.to).some((t) => /^(?:yet|immediately|reported|far)$/.test(t.lower))) return [];
    const quantity = { low: 0, best: 0, high: 0, qualifier: 'EXACT' as const, countText: before[none] ?? 'no' };
    const { sentence, from, to } = group;
    return figuresOfGroups(
      [{ ...group, headless: true, quantity: group.quantity ?? { ...quantity, sentence, from, to } }],
      measure,
      'casualty/nought',
      null,
    );
  });
}
