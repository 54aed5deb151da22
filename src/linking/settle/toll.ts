// How many were killed and injured, by the latest count of each claimant.
import type { Measure } from '../../../schema/vocabulary.ts';
import { value } from '../../extraction/assembly/sums.ts';
import { highOf, tollOf } from '../../extraction/assembly/toll.ts';
import { parseIsoDay } from '../../extraction/document/calendar.ts';
import type { Toll } from '../../extraction/record.ts';
import { type Account, withOwnLinks } from './accounts.ts';
import { type Claim, claimsOf, tollFigures } from './claims.ts';
import type { FigureOfReport } from './report.ts';
import type { Supersession } from './settled.ts';

/** The toll of one report as its claimants stand to it by now, and who they are. */
interface Count {
  readonly toll: Toll & { readonly low: number };
  readonly day: string | null;
  readonly claimants: ReadonlySet<string>;
}

const NONE: Toll = { low: null, best: null, high: null, civilians: null, combatants: null, unknown: null };

/**
 * The toll over all reports: low is the least low and high the greatest high of the counts that stand, null where one is open above it;
 * best is the latest count's, and its split into civilians and combatants that of the count which leaves the fewest unknown.
 *
 * @param accounts those that settle the event, in order
 * @param supersessions all that hold between their figures
 */
export function settleToll(
  accounts: readonly Account[],
  measure: Measure,
  supersessions: readonly Supersession[],
): Toll {
  const counts = standingCounts(accounts, measure, supersessions);
  const latest = latestCount(counts);
  if (!latest) return NONE;
  const low = Math.min(...counts.map(({ toll }) => toll.low));
  const { best } = latest.toll;
  const high = highOf(counts.map(({ toll }) => toll));
  const { civilians, combatants, unknown } = clearestSplit(
    counts.filter((count) => numberOf(count) === numberOf(latest)),
  );
  return { low, best, high: high === null || high < (best ?? low) ? null : high, civilians, combatants, unknown };
}

/** What makes two counts one number: "dozens" and 24 are two. */
const numberOf = ({ toll }: Count) => JSON.stringify([toll.best, value(toll)]);

/** Days count from 1970; what has no day is before all. */
const dayOf = ({ day }: Count): number => (day === null ? null : parseIsoDay(day)) ?? Number.NEGATIVE_INFINITY;

/** Best is a number before a vague word, then of the latest day, then what most claimants say, then the higher. */
function latestCount(counts: readonly Count[]): Count | undefined {
  const byNumber = Map.groupBy(counts, numberOf);
  const tellers = new Map(
    [...byNumber].map(([number, all]) => [number, new Set(all.flatMap(({ claimants }) => [...claimants])).size]),
  );
  return inTurn(
    counts,
    ({ toll }) => Number(toll.best !== null),
    dayOf,
    (count) => tellers.get(numberOf(count)) ?? 0,
    ({ toll }) => value(toll),
  );
}

/** The split with the fewest unknown; then the latest. */
function clearestSplit(counts: readonly Count[]): Toll {
  const clearest = inTurn(counts, ({ toll }) => -(toll.unknown ?? 0), dayOf);
  return clearest?.toll ?? NONE;
}

/** The first of those for which the first measure is greatest, of these the second, and so on. */
function inTurn<Item>(items: readonly Item[], ...measures: readonly ((item: Item) => number)[]): Item | undefined {
  return measures.reduce<readonly Item[]>((left, measure) => {
    const values = left.map(measure);
    const most = Math.max(...values);
    return left.filter((_, index) => values[index] === most);
  }, items)[0];
}

/**
 * A report counts as long as one of its counts of all victims has not been replaced. A count of but a named group counts only
 * where no report counts all.
 */
function standingCounts(
  accounts: readonly Account[],
  measure: Measure,
  supersessions: readonly Supersession[],
): Count[] {
  const successors = new Map(supersessions.map(({ figureId, supersededById }) => [figureId, supersededById]));
  const newest = newestNumbers(accounts, successors);
  const all = heard(accounts, measure, supersessions).map((account) => ({
    account,
    wholes: wholesOf(account, measure),
  }));
  const standing = all.filter(({ wholes }) => wholes.some(({ figure }) => !successors.has(figure.id)));
  const general = standing.filter(({ wholes }) => wholes.some(({ figure }) => figure.victimGroup === null));
  return (general.length > 0 ? general : standing).flatMap(({ account, wholes }) => {
    const { low, ...toll } = tollOf(tollFigures(account.report.figures.map(newest)), measure);
    const claimants = wholes.filter(({ figure }) => !successors.has(figure.id)).map(({ claimant }) => claimant);
    return low === null ? [] : { toll: { ...toll, low }, day: account.day, claimants: new Set(claimants) };
  });
}

/** Background moves no figures of the news, unless a claimant whom it names replaces an own figure; where there are no others, it counts. */
function heard(accounts: readonly Account[], measure: Measure, supersessions: readonly Supersession[]): Account[] {
  const counting = accounts.filter((account) => !account.isCopy && wholesOf(account, measure).length > 0);
  const news = counting.filter(({ isBackground }) => !isBackground);
  if (news.length === 0) return counting;
  const ofNews = new Set(news.flatMap(({ report }) => report.figures.map(({ id }) => id)));
  const updates = new Set(
    supersessions.filter(({ figureId }) => ofNews.has(figureId)).map(({ supersededById }) => supersededById),
  );
  return counting.flatMap((account) => {
    if (!account.isBackground) return account;
    const figures = account.report.figures.filter(
      ({ id, subsetOfId }) => updates.has(id) || updates.has(subsetOfId ?? ''),
    );
    const told = { ...account, report: { ...account.report, figures: withOwnLinks(figures) } };
    return wholesOf(told, measure).length > 0 ? told : [];
  });
}

/** The counts of all victims in a report, which add up or rival one another. */
function wholesOf(account: Account, measure: Measure): Claim[] {
  return claimsOf([account]).filter(({ figure }) => figure.measure === measure && figure.subsetOfId === null);
}

/** In a report that still stands, a replaced figure has the number of its last successor; one of all victims does not stand in for one of a side. */
function newestNumbers(accounts: readonly Account[], successors: ReadonlyMap<string, string>) {
  const figures = new Map(accounts.flatMap(({ report }) => report.figures.map((figure) => [figure.id, figure])));
  return (figure: FigureOfReport): FigureOfReport => {
    const path = new Set<string>();
    let last = figure.id;
    for (let next = successors.get(last); next !== undefined && !path.has(next); next = successors.get(last)) {
      path.add(next);
      last = next;
    }
    const { low, best, high, victimStatus } = figures.get(last) ?? figure;
    return victimStatus === 'UNKNOWN' && figure.victimStatus !== 'UNKNOWN' ? figure : { ...figure, low, best, high };
  };
}
