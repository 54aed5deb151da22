// One agreement from all its reports, by stated rules, whatever came in first.
import type { AgreementKind, AgreementState } from '../../../schema/vocabulary.ts';
import { mostSaid, settleDate, settleLocation, type Voiced } from '../settle/choice.ts';
import type { DateCells, LocationCells } from '../settle/report.ts';
import { tellingWords } from './traces-of.ts';

export interface ReportOfAgreement extends DateCells, LocationCells {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly name: string | null;
  readonly state: AgreementState;
  readonly articleId: string;
  /** ISO day of the article; null where nothing states it. */
  readonly publishedDate: string | null;
  /** Source that published the article; null where nobody says. */
  readonly publisherId: string | null;
}

/** The columns of `agreements` that follow from its reports. */
export interface SettledAgreement extends DateCells, LocationCells {
  readonly kind: AgreementKind;
  readonly name: string | null;
  readonly state: AgreementState;
  /** Start, else end, else the empty text. */
  readonly orderDate: string;
}

/** How an agreement comes about, in order; the other states tell how it stands since. */
const MAKING: readonly AgreementState[] = ['PROPOSED', 'ANNOUNCED', 'SIGNED'];

const compareTexts = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** By day of publication, what has none last; then by id. */
function inOrder(reports: readonly ReportOfAgreement[]): ReportOfAgreement[] {
  return reports.toSorted(
    (a, b) => compareTexts(a.publishedDate ?? '~', b.publishedDate ?? '~') || compareTexts(a.id, b.id),
  );
}

/** Settles an agreement; null where it has no report. A publisher has one voice. */
export function settleAgreement(reports: readonly ReportOfAgreement[]): SettledAgreement | null {
  const accounts = inOrder(reports).map((report) => ({ report, voice: report.publisherId ?? report.articleId }));
  const date = settleDate(accounts);
  const location = settleLocation(accounts);
  const kind = settleKind(accounts);
  if (!date || !location || kind === undefined) return null;
  return {
    kind,
    name: settleName(accounts),
    state: settleState(accounts.map(({ report }) => report)),
    ...date,
    ...location,
    orderDate: date.dateStart ?? date.dateEnd ?? '',
  };
}

type Accounts = readonly Voiced<ReportOfAgreement>[];

/** The kind that most voices tell, OTHER only where none says more; the earliest where they are even. */
function settleKind(accounts: Accounts): AgreementKind | undefined {
  const specific = accounts.filter(({ report }) => report.kind !== 'OTHER');
  return mostSaid(specific.length > 0 ? specific : accounts, ({ kind }) => kind)?.kind;
}

/** The name that most voices give, names with the same telling words taken as one; the earliest where they are even. */
function settleName(accounts: Accounts): string | null {
  const named = accounts.filter(({ report }) => report.name !== null);
  return mostSaid(named, ({ name }) => tellingWords(name ?? '').join(' '))?.name ?? null;
}

/**
 * The state is what the latest report says of how the agreement stands; of reports of one day the one that goes furthest.
 * Where none says more than how it came about, it is the furthest of that. Later news that calls it signed does not
 * mend what was broken.
 */
function settleState(reports: readonly ReportOfAgreement[]): AgreementState {
  const standing = reports.filter(({ state }) => !MAKING.includes(state));
  if (standing.length === 0) return furthest(MAKING, reports);
  // what has no day is never known to be late
  const latest = standing.reduce(
    (day, { publishedDate }) => ((publishedDate ?? '') > day ? (publishedDate ?? '') : day),
    '',
  );
  return furthest(
    STANDING,
    standing.filter(({ publishedDate }) => (publishedDate ?? '') === latest),
  );
}

const STANDING: readonly AgreementState[] = ['IN_FORCE', 'PARTIALLY_IMPLEMENTED', 'VIOLATED', 'EXPIRED', 'COLLAPSED'];

function furthest(order: readonly AgreementState[], reports: readonly ReportOfAgreement[]): AgreementState {
  return order.findLast((state) => reports.some((report) => report.state === state)) ?? 'ANNOUNCED';
}
