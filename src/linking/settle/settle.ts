// One event from many reports. What it is does not depend on the order in which they came.
import { tollCells } from '../../ingest/cells.ts';
import { settlingAccounts } from './accounts.ts';
import { settleDate, settleLocation, settleModality, settleType } from './choice.ts';
import { claimsOf, contestsOf, supersessionsOf } from './claims.ts';
import type { ReportOfEvent } from './report.ts';
import type { SettledEvent } from './settled.ts';
import { settleToll } from './toll.ts';

/**
 * Settles an event from all its reports, each rule by a function of its own. A single report settles it as it says.
 *
 * @returns null where there is no report: such an event has nothing that says it
 */
export function settle(reports: readonly ReportOfEvent[]): SettledEvent | null {
  const accounts = settlingAccounts(reports);
  const own = accounts.filter(({ isCopy }) => !isCopy);
  const type = settleType(own);
  const date = settleDate(own);
  const location = settleLocation(own);
  if (!type || !date || !location) return null;
  const claims = claimsOf(accounts);
  const supersessions = supersessionsOf(claims);
  const contests = contestsOf(claims, supersessions);
  const toll = (measure: 'KILLED' | 'WOUNDED') => settleToll(own, measure, supersessions);
  return {
    cells: {
      ...type,
      modality: settleModality(own),
      ...date,
      orderDate: date.dateStart ?? date.dateEnd ?? '',
      ...location,
      ...tollCells(toll('KILLED'), toll('WOUNDED')),
    },
    supersessions,
    contests,
  };
}
