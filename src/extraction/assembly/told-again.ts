// Whether a figure is one that was told before.

import { isHeadline } from '../document/document.ts';
import { type Figure, identityOf } from '../figures/figure.ts';
import { areOfOneSide, areOpposed } from '../lexicon/victims.ts';
import type { CasualtyFigure } from '../record.ts';
import { value } from './sums.ts';

/** The same count of the same people, told again. */
export function isSame(known: CasualtyFigure, next: CasualtyFigure): boolean {
  if (known.measure !== next.measure || value(known) !== value(next)) return false;
  if (known.victim.group !== next.victim.group && known.victim.group !== null && next.victim.group !== null)
    return false;
  // "a woman and a man": ones of one sentence are two people; a number told twice in it is a headline run into its text
  if (known.sentence === next.sentence && value(next) < 2) return false;
  return compatible(known, next) || areSameFighters(known, next) || isSummedUp(known, next);
}

/** Counts from which an equal one of fighters is hardly of others. */
const TELLING = 10;

/** "40 government soldiers … more than 40 of the pro-government forces": those of one side, as two of its bands. */
function areSameFighters(a: CasualtyFigure, b: CasualtyFigure): boolean {
  const [x, y] = [a.victim, b.victim];
  return (
    value(a) >= TELLING &&
    a.sentence !== b.sentence &&
    x.status === 'COMBATANT' &&
    y.status === 'COMBATANT' &&
    areOfOneSide(x.text, y.text)
  );
}

/** "ten policemen" in the headline, "ten jawans of the district reserve" in the text: the headline tells no others. */
function isSummedUp(known: CasualtyFigure, next: CasualtyFigure): boolean {
  const [x, y] = [known.victim, next.victim];
  return (
    next.sentence < 0 &&
    value(next) >= 3 &&
    x.status === 'COMBATANT' &&
    y.status === 'COMBATANT' &&
    !areOpposed(x.text, y.text)
  );
}

/** "a couple and their two children", "the dead included four guards and four clerks": counts of one list are of different people. */
export function isListed(known: Figure | undefined, next: Figure): boolean {
  if (known === undefined || known.from === next.from) return false;
  if (known.frame !== null) return known.frame === next.frame;
  return known.isPart && next.isPart && known.whole === next.whole && known.sentence === next.sentence;
}

/** "two, one of them a child, died … two people, one a child": one part of a whole that one sentence tells twice. */
export function isSamePart(
  known: CasualtyFigure,
  next: CasualtyFigure,
  before: Figure | undefined,
  figure: Figure,
): boolean {
  if (known.measure !== next.measure || value(known) !== value(next) || known.victim.group === null) return false;
  if (known.subsetOf === null || known.subsetOf !== next.subsetOf || known.victim.group !== next.victim.group)
    return false;
  return before?.whole != null && figure.whole !== null && identityOf(before.whole) !== identityOf(figure.whole);
}

/** "kills nine, including four soldiers" in the headline, "four fighters of the Front" in the text: the headline tells no others. */
export function isPartInHeadline(known: CasualtyFigure, next: CasualtyFigure, { sentence }: Figure): boolean {
  if (!isHeadline(sentence) || next.subsetOf === null || next.subsetOf !== known.subsetOf) return false;
  return (
    known.measure === next.measure &&
    value(known) === value(next) &&
    known.victim.status === next.victim.status &&
    known.victim.group === next.victim.group
  );
}

/** "a number of people", told beside "13 people", says nothing that the number does not. */
export function saysLess(known: CasualtyFigure, next: CasualtyFigure): boolean {
  if (known.measure !== next.measure || next.best !== null || known.subsetOf !== null) return false;
  // "dozens were hurt", and later "a number of injured"
  if (known.best === null && (known.low === null || (next.low ?? 0) >= known.low)) return false;
  if (known.sentence === next.sentence || next.subsetOf !== null || next.victim.group !== known.victim.group)
    return false;
  return (next.low ?? 0) <= (known.best ?? known.low ?? 0) && next.high === null && compatible(known, next);
}

/** Whether what is known of both lets them be the same people. */
export function compatible(a: CasualtyFigure, b: CasualtyFigure): boolean {
  const [x, y] = [a.victim, b.victim];
  if (x.status !== 'UNKNOWN' && y.status !== 'UNKNOWN' && x.status !== y.status) return false;
  if (x.status === 'COMBATANT' && y.status === 'COMBATANT' && areOpposed(x.text, y.text)) return false;
  return x.actor === null || y.actor === null || x.actor === y.actor;
}
