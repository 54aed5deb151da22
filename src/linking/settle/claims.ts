// The figures of all reports with whoever claims them: which replace one another, and which contradict one another.
import type { Measure } from '../../../schema/vocabulary.ts';
import { value } from '../../extraction/assembly/sums.ts';
import { type TollFigure, tollOf } from '../../extraction/assembly/toll.ts';
import { type Account, claimantOf, isLater } from './accounts.ts';
import type { FigureOfReport } from './report.ts';
import type { Contest, Supersession } from './settled.ts';

/** A figure with whoever claims it. */
export interface Claim {
  readonly figure: FigureOfReport;
  readonly account: Account;
  readonly claimant: string;
}

/** The figures of an account with their links as indices. */
export function tollFigures(figures: readonly FigureOfReport[]): TollFigure[] {
  const places = new Map(figures.map(({ id }, at) => [id, at]));
  const placeOf = (id: string | null) => (id === null ? null : (places.get(id) ?? null));
  return figures.map(({ measure, low, best, high, victimStatus, victimGroup, ...links }) => ({
    measure,
    low,
    best,
    high,
    victim: { status: victimStatus, group: victimGroup },
    subsetOf: placeOf(links.subsetOfId),
    supersedes: placeOf(links.supersedesId),
    alternativeTo: placeOf(links.alternativeToId),
  }));
}

/** The claims of all accounts in their order, without those that their own report replaces. */
export function claimsOf(accounts: readonly Account[]): Claim[] {
  return accounts.flatMap((account) => {
    const { figures } = account.report;
    const replaced = new Set(figures.map(({ supersedesId }) => supersedesId));
    return figures
      .filter(({ id }) => !replaced.has(id))
      .map((figure) => ({ figure, account, claimant: claimantOf(figure, account) }));
  });
}

/** A claimant's figure is replaced by its next later one that counts the same people and comes to another number. Its copies are replaced with it. */
export function supersessionsOf(claims: readonly Claim[]): Supersession[] {
  const key = ({ claimant, figure }: Claim) => JSON.stringify([claimant, figure.measure]);
  const byClaimant = Map.groupBy(claims.toSorted(byDay), key);
  const taken = new Set<string>();
  return claims.flatMap((earlier) => {
    const ofClaimant = byClaimant.get(key(earlier)) ?? [];
    const first = ofClaimant.find((claim) => updates(claim, earlier));
    const next = ofClaimant.filter((claim) => claim.account === first?.account && updates(claim, earlier));
    const pairOf = ({ figure }: Claim) => JSON.stringify([earlier.account.report.id, figure.id]);
    const closeness = (claim: Claim) => likeness(earlier, claim) - (taken.has(pairOf(claim)) ? 0.5 : 0);
    const successor = next.sort((a, b) => closeness(b) - closeness(a))[0];
    if (!successor) return [];
    taken.add(pairOf(successor));
    return { figureId: earlier.figure.id, supersededById: successor.figure.id };
  });
}

const LAST_DAY = '9999-12-31';

function byDay({ account: a }: Claim, { account: b }: Claim): number {
  const [day, other] = [a.day ?? LAST_DAY, b.day ?? LAST_DAY];
  return day < other ? -1 : Number(day > other);
}

/** What an article mentions as background replaces a figure of the news only where it names the claimant. */
function updates(later: Claim, earlier: Claim): boolean {
  if (later.account.isCopy || !isAfter(later, earlier)) return false;
  if (later.account.isBackground && !earlier.account.isBackground && later.figure.sourceId === null) return false;
  return isOther(earlier.figure, later.figure) && countsThoseOf(later.figure, earlier.figure);
}

/** Later by its day; on one day when its report says itself that it raises such a number. */
function isAfter(later: Claim, earlier: Claim): boolean {
  const [a, b] = [earlier.account, later.account];
  return isLater(b, a) || (a.day === b.day && a.speakerId !== b.speakerId && saysToRaise(later, earlier));
}

/** "rose to 31 from 24" raises 24. */
function saysToRaise({ figure, account }: Claim, earlier: Claim): boolean {
  if (figure.supersedesId === null || value(figure) <= value(earlier.figure)) return false;
  const before = account.report.figures.find(({ id }) => id === figure.supersedesId);
  return before !== undefined && !isOther(before, earlier.figure) && areOfOneGroup(before, earlier.figure);
}

const isOther = (a: FigureOfReport, b: FigureOfReport) => a.low !== b.low || a.best !== b.best || a.high !== b.high;

/** Whether two figures are of one group of victims: all of a side, or a named part. */
function areOfOneGroup(a: FigureOfReport, b: FigureOfReport): boolean {
  if (a.measure !== b.measure || a.victimGroup !== b.victimGroup) return false;
  if (a.victimActorId !== null && b.victimActorId !== null && a.victimActorId !== b.victimActorId) return false;
  if (a.victimGroup !== null) return true;
  const isPart = a.subsetOfId !== null;
  return isPart === (b.subsetOfId !== null) && (!isPart || a.victimStatus === b.victimStatus);
}

/** "31 people" after "27 soldiers" counts these too; "27 soldiers" after "31 people" may be some of them, 35 soldiers are not. */
function countsThoseOf(later: FigureOfReport, earlier: FigureOfReport): boolean {
  if (!areOfOneGroup(earlier, later)) return false;
  if (later.victimStatus === earlier.victimStatus || later.victimStatus === 'UNKNOWN') return true;
  return earlier.victimStatus === 'UNKNOWN' && value(later) >= value(earlier);
}

function likeness({ figure: a }: Claim, { figure: b }: Claim): number {
  return (
    2 * Number(a.victimActorId !== null && a.victimActorId === b.victimActorId) +
    Number(a.victimStatus === b.victimStatus)
  );
}

/**
 * Figures of different claimants and articles contradict one another when they stand, count the same people and come to other numbers,
 * unless the tolls of their reports are the same. Background contradicts nothing.
 */
export function contestsOf(claims: readonly Claim[], supersessions: readonly Supersession[]): Contest[] {
  const replaced = new Set(supersessions.map(({ figureId }) => figureId));
  const standing = claims.filter(({ figure }) => !replaced.has(figure.id));
  const byGroup = Map.groupBy(standing, groupOf);
  const tollIn = tollReader();
  const isOfOneToll = ({ figure, account }: Claim, other: Claim) => {
    const toll = figure.victimGroup === null ? tollIn(account, figure.measure) : null;
    return toll !== null && toll === tollIn(other.account, figure.measure);
  };
  return standing.flatMap((claim) => {
    const rival = byGroup
      .get(groupOf(claim))
      ?.find((other) => !other.account.isCopy && contradicts(other, claim) && !isOfOneToll(other, claim));
    return rival ? { figureId: claim.figure.id, contestedById: rival.figure.id } : [];
  });
}

/** Best numbers of the tolls of reports, each worked out once. */
function tollReader() {
  const tolls = new Map<string, number | null>();
  return ({ report }: Account, measure: Measure): number | null => {
    const key = JSON.stringify([report.id, measure]);
    if (!tolls.has(key)) tolls.set(key, tollOf(tollFigures(report.figures), measure).best);
    return tolls.get(key) ?? null;
  };
}

/** What a figure must share with another to be compared with it. */
export const groupOf = ({ figure: { measure, victimGroup } }: Claim) => JSON.stringify([measure, victimGroup]);

function contradicts(rival: Claim, claim: Claim): boolean {
  if (rival.claimant === claim.claimant || rival.account.speakerId === claim.account.speakerId) return false;
  if (rival.account.isBackground) return false;
  const [a, b] = [rival.figure, claim.figure];
  // "dozens" and 30 can both be true
  if (a.best === null || b.best === null || a.best === b.best || !areOfOneGroup(a, b)) return false;
  if (a.victimGroup === null && a.subsetOfId !== null) return false;
  return a.victimStatus === b.victimStatus || a.victimStatus === 'UNKNOWN' || b.victimStatus === 'UNKNOWN';
}
