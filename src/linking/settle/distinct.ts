// What several reports say alike, once.
import { foldName } from '../../ingest/names.ts';
import type { Account } from './accounts.ts';
import type { ReportOfEvent } from './report.ts';
import type { DistinctRows, RowKey } from './settled.ts';

/**
 * Participants are one in a role by their actor, else by their folded name; modes by the mode; targets and weapons by kind and
 * folded words. The row of the earliest report stands for all.
 */
export function distinctRows(accounts: readonly Account[]): DistinctRows {
  const reports = accounts.map(({ report }) => report);
  return {
    participants: firstRows(
      reports,
      ({ participants }) => participants,
      ({ role, actorId, name }) => [role, actorId ?? '', actorId === null ? foldName(name) : ''],
    ).map(({ row }) => row.id),
    modes: firstRows(
      reports,
      ({ modes }) => modes,
      ({ mode }) => [mode],
    ).map(keyOf),
    targets: firstRows(
      reports,
      ({ targets }) => targets,
      ({ kind, text }) => [kind, foldName(text)],
    ).map(keyOf),
    weapons: firstRows(
      reports,
      ({ weapons }) => weapons,
      ({ kind, text }) => [kind, foldName(text)],
    ).map(keyOf),
  };
}

interface Placed<Row> {
  readonly reportId: string;
  readonly row: Row;
}

const keyOf = ({ reportId, row }: Placed<{ readonly position: number }>): RowKey => ({
  reportId,
  position: row.position,
});

/** The first row of each identity, by report and position. */
function firstRows<Row extends { readonly position: number }>(
  reports: readonly ReportOfEvent[],
  rowsOf: (report: ReportOfEvent) => readonly Row[],
  identity: (row: Row) => readonly string[],
): Placed<Row>[] {
  const first = new Map<string, Placed<Row>>();
  for (const report of reports) {
    for (const row of rowsOf(report).toSorted((a, b) => a.position - b.position)) {
      const key = JSON.stringify(identity(row));
      if (!first.has(key)) first.set(key, { reportId: report.id, row });
    }
  }
  return [...first.values()];
}
