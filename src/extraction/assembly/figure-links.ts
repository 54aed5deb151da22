// How a figure stands to those told before it: a part, an update, a rival, or others on top.

import { isOneMore } from '../figures/count.ts';
import { EARLIER_TOLL } from '../figures/earlier-tolls.ts';
import type { Figure } from '../figures/figure.ts';
import { RAISE } from '../figures/tallies.ts';
import { isRisen } from '../figures/tolls.ts';
import { isOthers } from '../groups/head-nouns.ts';
import { RELATIVES } from '../lexicon/people.ts';
import type { CasualtyFigure } from '../record.ts';
import { type Linked, value } from './sums.ts';
import { compatible, isListed } from './told-again.ts';

/** Words that say that a count replaces an earlier one. */
const UPDATE = /\b(?:rose|risen|rises|rising|climbed|increased|new toll|updated|revised|bringing|has reached|now)\b/i;

/** How many times smaller a rival count of the same dead may be; a lesser one counts some of them. */
const FARTHEST_RIVAL = 3;

/** Words that say that a count comes on top of what was told: "another six", "five more civilians". */
const ON_TOP = /^(?:another|further|additional|more|also|separately|elsewhere|meanwhile)$/;

/** "the dead included four guards and five clerks": the clerks, told as a part too, are no whole of the guards. */
const isToldBeside = (part: CasualtyFigure, other: CasualtyFigure, read: Figure | undefined) =>
  read?.isPart === true && other.sentence === part.sentence;

/** The latest earlier figure of the same measure that is large enough to contain the part, and not told beside it as another part. */
export function wholeOf(list: readonly Linked[], part: Linked, read: readonly Figure[]): number | null {
  const at = list.findLastIndex(
    (f, i) =>
      f.measure === part.measure &&
      f.subsetOf === null &&
      !list.some((g) => g.supersedes === i) &&
      !isToldBeside(part, f, read[i]) &&
      value(f) >= value(part) &&
      f.sentence <= part.sentence &&
      (f.victim.group === null || f.victim.group === part.victim.group),
  );
  return at < 0 ? null : at;
}

/** "those killed include 14 children. … The raids killed 39 civilians": a part whose whole only follows. */
export function linkEarlyParts(list: readonly Linked[], read: readonly Figure[]): void {
  for (const [at, part] of list.entries()) {
    if (part.subsetOf !== null || !read[at]?.isPart) continue;
    const whole = list.findIndex(
      (f, i) =>
        i > at &&
        f.measure === part.measure &&
        f.subsetOf === null &&
        !isToldBeside(part, f, read[i]) &&
        f.victim.group === null &&
        value(f) > value(part),
    );
    if (whole < 0 || leadsTo(list, list[whole] ?? part, at)) continue;
    part.subsetOf = whole;
    part.alternativeTo = null;
  }
}

/** Whether the links of a figure lead to the one at `at`. */
export function leadsTo(list: readonly Linked[], figure: Linked, at: number): boolean {
  const links = [figure.subsetOf, figure.supersedes, figure.alternativeTo];
  return links.some((link) => {
    const next = link === null ? undefined : list[link];
    return next !== undefined && (link === at || leadsTo(list, next, at));
  });
}

/**
 * How a new figure stands to an earlier one of the same people: a smaller count is a part, unless somebody else
 * says it of all of them; a greater one is an update or a rival. What comes "on top" or concerns another side adds.
 */
export function relate(
  list: readonly Linked[],
  next: Linked,
  figure: Figure,
  tellers: readonly (readonly Figure[])[],
): void {
  if (next.subsetOf !== null) return;
  // "killed twelve. Police had earlier put the toll at ten": what stands in the text updates what was told before
  const latest = figure.rule === EARLIER_TOLL ? list.find((f) => isLatestOf(f, next)) : undefined;
  if (latest) {
    latest.supersedes = list.length;
    return;
  }
  // "found the bodies of a mother and her two sons, raising to 17 the number killed": these are among the 17
  if (isRaised(figure)) {
    const among = listedWith(list, next).filter((f) => value(f) < value(next));
    for (const part of among) part.subsetOf = list.length;
    if (among.length > 0) return;
  }
  // "at least 37 and up to 50 civilians": the bounds of one count
  const lower = list.findLastIndex(
    (f) => f.sentence === next.sentence && f.measure === next.measure && f.subsetOf === null && value(f) < value(next),
  );
  const isGeneral = figure.group.headless || isOthers(figure.group);
  if (lower >= 0 && next.qualifier === 'UP_TO' && isGeneral) {
    next.alternativeTo = lower;
    return;
  }
  const earlier = list.findIndex(
    (f, i) =>
      f.measure === next.measure &&
      f.subsetOf === null &&
      f.alternativeTo === null &&
      !list.some((g) => g.supersedes !== null && list[g.supersedes] === f) &&
      (f.sentence !== next.sentence || f.best === null) &&
      // "some 60 soldiers and 20 guards died": the 20 are none of the 60, though a headline told these before
      !tellers[i]?.some((t) => isListed(t, figure)) &&
      (ofSamePeople(f, next) || isFoundOf(figure, next, f)),
  );
  const within = isKin(figure) || isInitial(figure) ? restatedWithin(list, next) : -1;
  if (within >= 0) {
    next.subsetOf = within;
    return;
  }
  const known = list[earlier];
  if (!known || isAlso(figure, next, known) || isOfDoers(figure, tellers[earlier] ?? [])) return;
  // "a grocer was killed. His two sons died with him": never a count of the grocer
  if (isKin(figure) && value(known) === 1) return;
  const standing = value(known);
  // "a mother and her three sons were killed. The monitor said that five had died": those of one list are among them
  const listed = listedWith(list, known);
  if (listed.length > 1 && next.best !== null && isOfAll(figure) && value(next) >= totalOf(listed)) {
    for (const part of listed) part.subsetOf = list.length;
    return;
  }
  // what the article itself found between its sources, or was told first, holds the lesser counts in it
  if (isWithinOwn(known, next) || (isInitial(figure) && value(next) < standing)) {
    next.subsetOf = earlier;
    return;
  }
  // "dozens" and later 31: the number makes the vague count precise
  if (known.best === null && known.high === null && next.best !== null && value(next) >= standing) {
    next.supersedes = earlier;
    return;
  }
  const rival = isRival(known, next) || (known.claimant === null && next.claimant !== null && isOfAll(figure));
  if (value(next) < standing) {
    // "dozens died", "at least twelve died": either may be all of them
    const answers = rival || known.best === null || next.best === null;
    if (answers && !isNarrower(next, known) && value(next) * FARTHEST_RIVAL >= standing) next.alternativeTo = earlier;
    else if (!addsTo(figure, list, earlier, next)) next.subsetOf = partOfItsKind(list, earlier, next) ?? earlier;
    return;
  }
  if (known.best === null || next.best === null) {
    next.alternativeTo = earlier;
    return;
  }
  // "20 died at the gate. A second bomber killed 25 others"
  if (isOnTop(figure) || (countsOthers(figure) && isNextTo(list, earlier, next))) return;
  // "put the toll at nine" is one count among others, unless the same one says it
  const saidByOne = known.claimant !== null && next.claimant !== null && !SEVERAL_SOURCES.test(next.claimant.text);
  const isLatest = figure.isToll && (figure.rule !== 'casualty/toll-put' || saidByOne);
  if ((!rival && (isLatest || UPDATE.test(figure.sentence.text))) || isRisen(figure)) next.supersedes = earlier;
  else next.alternativeTo = earlier;
}

/** "four died, among them two women. … A woman was killed in one street": she is one of the two. */
function partOfItsKind(list: readonly Linked[], whole: number, next: Linked): number | null {
  const { group } = next.victim;
  const at = list.findIndex(
    (f) =>
      group !== null &&
      f.subsetOf === whole &&
      f.measure === next.measure &&
      f.victim.group === group &&
      f.sentence < next.sentence &&
      value(f) > value(next),
  );
  return at < 0 ? null : at;
}

/** "her two sons", "their children": those of somebody told of. */
function isKin({ sentence: { tokens }, group: { determiner, head } }: Figure): boolean {
  return /^(?:his|her|their)$/.test(determiner ?? '') && RELATIVES.has(tokens[head]?.lower ?? '');
}

/** "a woman and three children were killed. … She died with her two sons": the greatest earlier count that holds them, of whatever kind. */
function restatedWithin(list: readonly Linked[], next: Linked): number {
  return list.findIndex(
    (f, i) =>
      f.measure === next.measure &&
      f.sentence < next.sentence &&
      f.sentence >= 0 &&
      f.subsetOf === null &&
      f.alternativeTo === null &&
      value(f) > 1 &&
      value(f) >= value(next) &&
      !list.some((g) => g.supersedes === i) &&
      compatible(f, next),
  );
}

/** "killed nine rescuers. Six bodies were lifted from the rubble": bodies are of those told, whatever these were. */
function isFoundOf({ sentence: { tokens }, group }: Figure, next: CasualtyFigure, known: CasualtyFigure): boolean {
  const isBodies = /^(?:bodies|corpses)$/.test(tokens[group.head]?.lower ?? '');
  return isBodies && group.determiner !== 'another' && value(next) < value(known) && compatible(known, next);
}

/** Whether a figure is of the people of another that was told before the article, and updates none yet. */
const isLatestOf = (known: Linked, earlier: Linked) =>
  known.measure === earlier.measure &&
  known.subsetOf === null &&
  known.supersedes === null &&
  known.alternativeTo === null &&
  !isRival(known, earlier) &&
  ofSamePeople(known, earlier);

/** "raising to 17 the number killed", "bringing the toll to 17": what was told before in the sentence is among them. */
function isRaised({ sentence: { tokens }, from, isToll }: Figure): boolean {
  return (
    isToll &&
    tokens.some(
      ({ lower }, at) => at < from && from - at <= RAISE_REACH && RAISE.test(lower) && tokens[at - 1]?.text === ',',
    )
  );
}

/** Tokens from the verb to the number: "bringing the overall death toll from Monday's raids on the town to". */
const RAISE_REACH = 14;

/** The counts of one sentence that stand beside a figure for themselves. */
function listedWith(list: readonly Linked[], { sentence, measure }: Linked): Linked[] {
  return list.filter(
    (f, i) =>
      f.sentence === sentence &&
      f.measure === measure &&
      [f.subsetOf, f.supersedes, f.alternativeTo].every((link) => link === null) &&
      !list.some((g) => g.supersedes === i || g.alternativeTo === i),
  );
}

const totalOf = (list: readonly Linked[]) => list.reduce((n, f) => n + value(f), 0);

/** "at least 16 were killed", the article says in its own name; a source that counted ten of them is no rival. */
function isWithinOwn(known: CasualtyFigure, next: CasualtyFigure): boolean {
  const bounded = known.qualifier === 'AT_LEAST' || known.qualifier === 'RANGE';
  if (!bounded || known.claimant !== null || known.low === null) return false;
  return value(next) < known.low && (next.high ?? 0) < known.low;
}

/** "sources", "other reports": whoever they are, they need not be those who counted before. */
const SEVERAL_SOURCES = /\b(?:sources|reports|accounts|outlets|users|posts|estimates)$/i;

const INITIAL =
  /\b(?:initial|initially|originally|(?:at )?first reported|original reports|at first|early (?:reports?|reporting|accounts?|estimates?|figures?|counts?)|first reports)\b/i;

/** "initially three people were reported killed": what was known first, not what somebody else counted. */
function isInitial({ sentence }: Figure): boolean {
  return INITIAL.test(sentence.text);
}

function isRival(known: CasualtyFigure, next: CasualtyFigure): boolean {
  if (!known.claimant || !next.claimant) return false;
  return known.claimant.source === null || next.claimant.source === null
    ? known.claimant.text !== next.claimant.text
    : known.claimant.source !== next.claimant.source;
}

/** A count that is said of all victims and of no single place: "the agency put the dead at nine", "three people were killed". */
function isOfAll({ sentence, to, group, whole }: Figure): boolean {
  if (whole !== null || group.people?.group) return false;
  const after = sentence.tokens.slice(to, to + 8);
  return !after.some((t, k) => /^(?:in|near|at|on)$/.test(t.lower) && /^\p{Lu}/u.test(after[k + 1]?.text ?? ''));
}

function isOnTop({ sentence: { tokens }, from, to, group }: Figure): boolean {
  if (group.determiner === 'another') return true;
  // "a fifth soldier died of his wounds"
  if (isOneMore(group)) return true;
  // "five more civilians" comes on top, "more than five" does not
  const start = Math.max(0, from - 1);
  return tokens.slice(start, to).some((t, k) => ON_TOP.test(t.lower) && tokens[start + k + 1]?.lower !== 'than');
}

const countsOthers = ({ sentence, group }: Figure) => sentence.tokens[group.head]?.lower === 'others';

/** "nine were killed. Another four died": on top of the nine, unless parts of these were told before. */
function addsTo(figure: Figure, list: readonly Linked[], whole: number, next: CasualtyFigure): boolean {
  if (!isOnTop(figure)) return false;
  const told = sumOfParts(list, whole);
  // "more than 50 died … 15 villagers, 27 guards and another ten bodies": inside a total that is open
  if (told > 0 && list[whole]?.high === null) return false;
  return told + value(next) > value(list[whole] ?? next) || (told === 0 && isNextTo(list, whole, next));
}

/** Whether a count follows in one of the next sentences: beside a headline or far from its total it may be a part. */
function isNextTo(list: readonly Linked[], at: number, next: CasualtyFigure): boolean {
  const gap = next.sentence - (list[at]?.sentence ?? next.sentence);
  // "killed 15 civilians and 27 fighters. Another ten bodies": on top of all that one sentence counts
  const isLast = list.slice(at + 1).every((f) => f.sentence === list[at]?.sentence);
  return next.measure === 'KILLED' && isLast && gap > 0 && gap <= 2;
}

/** "seven soldiers were killed. Twelve rebels also died": others, when they are more or of another kind than those before. */
function isAlso(
  { sentence: { tokens }, frame, group, from, rule }: Figure,
  next: CasualtyFigure,
  known: CasualtyFigure,
): boolean {
  // "the attackers also lost 15 men": not those whom they killed
  if (rule === 'casualty/loss' && tokens[from - 2]?.lower === 'also') return true;
  if (frame?.form !== 'VERB' || !tokens.slice(frame.trigger - 2, frame.trigger + 1).some((t) => t.lower === 'also'))
    return false;
  if (value(next) > value(known)) return true;
  const noun = tokens[group.head]?.lower ?? '';
  return (
    next.victim.status === 'COMBATANT' &&
    known.victim.status === 'COMBATANT' &&
    !known.victim.text.toLowerCase().includes(noun)
  );
}

/** "gunmen killed 37 people. Two of the gunmen were shot dead": whoever did it is none of those to whom it was done. */
function isOfDoers({ sentence: { tokens }, group }: Figure, told: readonly Figure[]): boolean {
  const noun = tokens[group.head]?.lower ?? '';
  if (ATTACKERS.test(noun)) return true;
  return told.some((f) => f.frame?.agents.some((g) => g.sentence.tokens[g.head]?.lower === noun));
}

const ATTACKERS = /^(?:attackers?|assailants?|raiders|perpetrators?|besiegers|kidnappers?|hijackers?)$/;

function sumOfParts(list: readonly Linked[], whole: number): number {
  return list.filter((f) => f.subsetOf === whole && f.victim.group === null).reduce((n, f) => n + value(f), 0);
}

/** Whether both count the same people or one counts some of the other's. */
function ofSamePeople(a: CasualtyFigure, b: CasualtyFigure): boolean {
  // "47 leaders of the Front. … Its leader Omar Haddad died": one of those who led
  const isLeader = a.victim.group === 'OFFICERS' && b.victim.status !== 'CIVILIAN' && value(b) === 1;
  if (a.victim.group !== null && a.victim.group !== b.victim.group && !isLeader) return false;
  return compatible(a, b);
}

function isNarrower(part: CasualtyFigure, total: CasualtyFigure): boolean {
  if (part.victim.group !== null && total.victim.group === null) return true;
  return total.victim.status === 'UNKNOWN' && part.victim.status !== 'UNKNOWN';
}
