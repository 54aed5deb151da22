// Whom a bare number counts: "four people died and thirty were injured" — thirty people.
import { textOf } from '../document/document.ts';
import type { Figure } from './figure.ts';

/**
 * The words of a figure for its victims. A count alone describes nobody: it takes the noun of the count told before it, else of
 * the one told next, and stands for itself where there is none.
 *
 * @param told the figures of its event, in the order of the text
 */
export function wordsForVictims(figure: Figure, told: readonly Figure[]): string {
  const { group, victim } = figure;
  if (!group.headless || victim.text !== textOf(group)) return victim.text;
  if (figure.count.best === 0) return victim.text;
  const single = figure.count.best === 1;
  const named = told.filter(
    (f) =>
      f.group.people !== null &&
      !f.group.headless &&
      f.sentence.index >= 0 &&
      // some of them, those taken, and one of them do not say who all were
      f.whole === null &&
      !f.isPart &&
      isHarm(f) === isHarm(figure) &&
      (single || f.count.best !== 1 || f.victim.group === null),
  );
  const nearest = named.findLast((f) => isBefore(f, figure)) ?? named[0];
  const head = nearest?.sentence.tokens[nearest.group.head];
  if (!nearest || !head) return victim.text;
  const { text, start } = nearest.sentence;
  return text.slice(head.start - start, head.end - start);
}

const isHarm = ({ measure }: Figure) => measure === 'KILLED' || measure === 'WOUNDED';

function isBefore(a: Figure, b: Figure): boolean {
  return a.sentence === b.sentence ? a.to <= b.from : a.sentence.index < b.sentence.index;
}
