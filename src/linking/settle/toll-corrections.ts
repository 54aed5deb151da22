// A toll as persons correct it: what nobody corrected gives way to what somebody did.
import type { Toll } from '../../extraction/record.ts';
import type { CorrectionError, Corrections } from './corrections.ts';
import type { SettledCells } from './settled.ts';

/**
 * Corrected numbers hold; a best number that nobody corrected moves between the corrected bounds, and bounds that nobody corrected
 * move to hold it. The unknown are what civilians and combatants leave of the best number.
 */
export function correctToll(
  cells: SettledCells,
  name: 'fatalities' | 'injuries',
  given: Corrections,
): Toll | CorrectionError {
  const reported: Toll = {
    low: cells[`${name}Low`],
    best: cells[`${name}Best`],
    high: cells[`${name}High`],
    civilians: cells[`${name}Civilians`],
    combatants: cells[`${name}Combatants`],
    unknown: cells[`${name}Unknown`],
  };
  const [low, best, high] = [given(`${name}Low`), given(`${name}Best`), given(`${name}High`)];
  const [civilians, combatants] = [given(`${name}Civilians`), given(`${name}Combatants`)];
  if ([low, best, high, civilians, combatants].every((number) => number === undefined)) return reported;
  const parts = (civilians ?? 0) + (combatants ?? 0);
  const least = Math.max(low ?? 0, parts);
  const most = high ?? Number.POSITIVE_INFINITY;
  if (least > (best ?? most) || (best ?? least) > most) {
    const message = `The corrected ${name} cannot all hold: low, and civilians with combatants, may not exceed best, nor best high. Correct one of them.`;
    return { code: 'CONTRADICTORY', field: `${name}Best`, message };
  }
  const between = (number: number | null, from: number, to: number) =>
    number === null ? null : Math.min(Math.max(number, from), to);
  const settledBest = best === undefined ? between(reported.best, least, most) : best;
  const settledLow = low === undefined ? between(reported.low, parts, settledBest ?? most) : low;
  const settledHigh =
    high === undefined ? between(reported.high, settledBest ?? least, Number.POSITIVE_INFINITY) : high;
  const known = knownOf(reported, settledBest ?? settledHigh, civilians, combatants);
  const total = settledBest ?? settledLow;
  const unknown = total === null ? null : Math.max(0, total - (known.civilians ?? 0) - (known.combatants ?? 0));
  return { low: settledLow, best: settledBest, high: settledHigh, ...known, unknown };
}

/** Civilians and combatants whom nobody corrected are no longer known where they exceed what is left for them. */
function knownOf(
  reported: Toll,
  most: number | null,
  civilians: number | null | undefined,
  combatants: number | null | undefined,
): Pick<Toll, 'civilians' | 'combatants'> {
  const known = {
    civilians: civilians === undefined ? reported.civilians : civilians,
    combatants: combatants === undefined ? reported.combatants : combatants,
  };
  const fits = most === null || (known.civilians ?? 0) + (known.combatants ?? 0) <= most;
  return fits ? known : { civilians: civilians ?? 0, combatants: combatants ?? 0 };
}
