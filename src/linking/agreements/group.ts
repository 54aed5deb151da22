// Which reports are one agreement: like events (partition.ts), but for two rules. A group never holds reports that contradict
// each other, whatever leads from one to the other; and a report that does not date what it speaks of, "the truce", is of
// none of several agreements that it fits about as well.
import { parseIsoDay } from '../../extraction/document/calendar.ts';
import { type PartitionLink, partition } from '../partition.ts';
import { areApart } from './compare.ts';
import { CLEAR_LOGITS, SAME, SLACK_DAYS } from './limits.ts';
import type { AgreementTrace } from './trace.ts';

export interface GroupedReport {
  readonly id: string;
  readonly articleId: string;
  /** Null for one that can no longer be compared. */
  readonly trace: AgreementTrace | null;
}

export interface GroupedLink {
  readonly reportId: string;
  readonly otherId: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Tells of ids whether their reports contradict each other; what was asked once is remembered. */
function contradictions(reports: readonly GroupedReport[]) {
  const signatures = new Map<string, string>();
  const traces = new Map<string, AgreementTrace>();
  for (const { id, trace } of reports) {
    if (trace === null) continue;
    const { date, published, kind, terms, place, areas } = trace;
    const signature = JSON.stringify([date, date === null && published, kind, terms, place, areas]);
    signatures.set(id, signature);
    traces.set(signature, trace);
  }
  const known = new Map<string, boolean>();
  const contradict = (one: string, other: string): boolean => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const told = known.get(key);
    if (told !== undefined) return told;
    const [a, b] = [traces.get(one), traces.get(other)];
    const found = a !== undefined && b !== undefined && areApart(a, b);
    known.set(key, found);
    return found;
  };
  const signaturesOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => signatures.get(id) ?? []))];
  return (ids: readonly string[], otherIds: readonly string[]) => {
    const others = signaturesOf(otherIds);
    return signaturesOf(ids).some((one) => others.some((other) => contradict(one, other)));
  };
}

/** Whether a report leaves open which of several agreements it speaks of. */
function isVague({ trace }: GroupedReport): boolean {
  if (!trace?.date) return true;
  return (parseIsoDay(trace.date.last) ?? 0) - (parseIsoDay(trace.date.first) ?? 0) > SLACK_DAYS;
}

const logitOf = (score: number) => Math.log(score / (1 - score));

/** Parts reports into agreements, each a list of report ids; the order of reports and links does not matter. */
export function groupAgreements(reports: readonly GroupedReport[], links: readonly GroupedLink[]): string[][] {
  const contradict = contradictions(reports);
  const alike = links.filter(({ score }) => score >= SAME);
  const vague = new Set(reports.filter(isVague).map(({ id }) => id));
  const linksOf = Map.groupBy(
    alike.flatMap(({ reportId, otherId, score }) => [
      { from: reportId, to: otherId, score },
      { from: otherId, to: reportId, score },
    ]),
    ({ from }) => from,
  );
  const isContested = (from: string, to: string, score: number) =>
    vague.has(from) &&
    (linksOf.get(from) ?? []).some(
      (rival) => logitOf(score) - logitOf(rival.score) < CLEAR_LOGITS && contradict([to], [rival.to]),
    );
  const clear = alike
    .filter(
      ({ reportId, otherId, score }) =>
        !isContested(reportId, otherId, score) && !isContested(otherId, reportId, score),
    )
    .map((link): PartitionLink => ({ ...link, decision: null }));
  return partition(reports, clear, SAME, (ids, otherIds) => !contradict(ids, otherIds));
}
