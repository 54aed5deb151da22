// Arrests told after an attack: "Gunmen killed two nurses. Police arrested four suspects in raids in the city."

import type { Candidate } from '../../events/candidate.ts';
import { isWayOfArrest } from '../../events/clause-sides.ts';
import type { Frame } from '../../events/clauses/frame.ts';
import { VIOLENT_ACTS } from '../../lexicon/acts.ts';
import type { Pair } from './pair.ts';

/** Whether a mention tells only of arrests in raids and the event is another act: who arrests had no part in it. */
export function arrestsAfterwards({ growing: { mentions }, candidate }: Pair): boolean {
  return isArrestInRaids(candidate) && !mentions.some(({ frames }) => frames.some((f) => isArrest(f) || isRaid(f)));
}

function isArrestInRaids({ frames }: Candidate): boolean {
  const violent = frames.filter((f) => VIOLENT_ACTS.has(f.entry.act));
  return violent.length > 0 && violent.every((f) => isWayOfArrest(f, frames));
}

const isArrest = (f: Frame) => f.entry.act === 'ARREST';
const isRaid = (f: Frame) => f.entry.modes.includes('RAID');
