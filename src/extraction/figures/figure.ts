// A figure while it is being read: what is counted, where it stands, and how it hangs together with its neighbours.
import type { Measure } from '../../../schema/vocabulary.ts';
import type { Sentence } from '../document/document.ts';
import type { Frame } from '../events/clauses/frame.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Claimant, Count, Victim } from '../record.ts';

export interface Figure {
  readonly measure: Measure;
  readonly count: Count;
  readonly victim: Victim;
  readonly sentence: Sentence;
  /** Tokens of the count and its noun. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** The act that tells it; null for a bare toll ("22 dead"). */
  readonly frame: Frame | null;
  readonly group: NounGroup;
  /** The figure that contains this one. */
  readonly whole: Figure | null;
  /** The figure of the same sentence that it updates ("rose to 31 from 24") or rivals ("put it at 9; the monitor said 21"). */
  readonly answers: { readonly figure: Figure; readonly as: 'UPDATE' | 'RIVAL' } | null;
  /** True where the words make it a part ("the dead included …") of a figure that an earlier sentence told. */
  readonly isPart: boolean;
  /** True for the total of a toll ("death toll rose to 31"): it contains or replaces what was counted before. */
  readonly isToll: boolean;
  readonly denied: boolean;
  /** Planned, feared or supposed: never counted. */
  readonly unreal: boolean;
  readonly claimant: Claimant | null;
}

/** What stays the same of a figure while it is refined: its sentence, place and measure. */
export const identityOf = ({ sentence, from, measure }: Figure): string => `${sentence.index} ${from} ${measure}`;
