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

/** What reports contradict each other by: numbers for what is alike in it, and which of these exclude each other. */
function contradictions(reports: readonly GroupedReport[]) {
  const numbers = new Map<string, number>();
  const traces: AgreementTrace[] = [];
  const kindOf = new Map<string, number>();
  for (const { id, trace } of reports) {
    if (trace === null) continue;
    const { date, published, kind, terms, place, areas } = trace;
    const signature = JSON.stringify([date, date === null && published, kind, terms, place, areas]);
    const number = numbers.get(signature) ?? traces.push(trace) - 1;
    numbers.set(signature, number);
    kindOf.set(id, number);
  }
  const known: (boolean | undefined)[] = [];
  const exclude = (one: number, other: number): boolean => {
    const key = one * traces.length + other;
    const told = known[key];
    if (told !== undefined) return told;
    const [a, b] = [traces[one], traces[other]];
    const found = a !== undefined && b !== undefined && areApart(a, b);
    known[key] = found;
    known[other * traces.length + one] = found;
    return found;
  };
  /** The numbers of a group's reports, each once. */
  const numbersOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => kindOf.get(id) ?? []))];
  return { kindOf, exclude, numbersOf };
}

/** Whether a report leaves open which of several agreements it speaks of. */
function isVague({ trace }: GroupedReport): boolean {
  if (!trace?.date) return true;
  return (parseIsoDay(trace.date.last) ?? 0) - (parseIsoDay(trace.date.first) ?? 0) > SLACK_DAYS;
}

const logitOf = (score: number) => Math.log(score / (1 - score));

/**
 * The links that are clear: not those of a vague report to what is hardly more like it than something that excludes it.
 */
function clearLinks(
  reports: readonly GroupedReport[],
  links: readonly GroupedLink[],
  { kindOf, exclude }: ReturnType<typeof contradictions>,
): GroupedLink[] {
  const ends = (link: GroupedLink) => [
    { link, from: link.reportId, to: link.otherId },
    { link, from: link.otherId, to: link.reportId },
  ];
  const linksFrom = Map.groupBy(links.flatMap(ends), ({ from }) => from);
  const contested = new Set<GroupedLink>();
  for (const report of reports) {
    const own = linksFrom.get(report.id) ?? [];
    if (own.length < 2 || !isVague(report)) continue;
    const best = new Map<number, number>();
    for (const { link, to } of own) {
      const kind = kindOf.get(to);
      if (kind !== undefined) best.set(kind, Math.max(best.get(kind) ?? 0, link.score));
    }
    for (const { link, to } of own) {
      const kind = kindOf.get(to);
      if (kind === undefined) continue;
      const clearOf = logitOf(link.score) - CLEAR_LOGITS;
      for (const [rival, score] of best)
        if (logitOf(score) > clearOf && exclude(kind, rival)) {
          contested.add(link);
          break;
        }
    }
  }
  return links.filter((link) => !contested.has(link));
}

/** Parts reports into agreements, each a list of report ids; the order of reports and links does not matter. */
export function groupAgreements(reports: readonly GroupedReport[], links: readonly GroupedLink[]): string[][] {
  const excluding = contradictions(reports);
  const alike = links.filter(({ score }) => score >= SAME);
  const clear = clearLinks(reports, alike, excluding).map((link): PartitionLink => ({ ...link, decision: null }));
  return partition(reports, clear, SAME, (ids, otherIds) => {
    const others = excluding.numbersOf(otherIds);
    return !excluding.numbersOf(ids).some((one) => others.some((other) => excluding.exclude(one, other)));
  });
}
