// What is wrong with an audit log: the chain is made anew and compared. Pure, but for the hash.
import type { AuditLine, Seal, StoredEntry } from '../../db/audit.ts';
import { GENESIS, sealOf } from './chain.ts';
import { isLate } from './late.ts';

/**
 * ALTERED: an entry is not what was sealed. REMOVED: an entry is gone. INSERTED: an entry among sealed ones has no seal.
 * UNSEALED: an entry waits for its seal for longer than it may. UNKNOWN_HEAD: the chain does not hold a seal that was noted.
 */
export type FaultKind = 'ALTERED' | 'REMOVED' | 'INSERTED' | 'UNSEALED' | 'UNKNOWN_HEAD';

export interface Fault {
  readonly kind: FaultKind;
  /** Of the entry; null for the whole log. */
  readonly sequence: number | null;
  readonly message: string;
}

export interface Verified {
  readonly entries: number;
  /** The last seal; null where nothing is sealed. */
  readonly head: Seal | null;
  /** Entries that are not sealed yet. */
  readonly unsealed: number;
  /** Where the noted heads are in the chain, of those that are. */
  readonly noted: readonly Seal[];
  readonly faults: readonly Fault[];
}

const range = (from: number, to: number) => (from === to ? `Entry ${from}` : `Entries ${from} to ${to}`);

/** Whether a seal follows from the one before and its entry, or from those that lost their seals in between. */
async function follows(previous: string, between: readonly StoredEntry[], entry: StoredEntry, hash: string) {
  if ((await sealOf(previous, entry)) === hash) return true;
  let lost = previous;
  for (const one of between) lost = await sealOf(lost, one);
  return between.length > 0 && (await sealOf(lost, entry)) === hash;
}

/**
 * Checks a log, line by line in the order of their numbers. What a fault makes uncheckable is checked against the seals as they
 * stand, so that each fault is told once and where it is.
 *
 * @param heads seals that were noted earlier, from `/health`: only they show that the whole chain was made anew, or its end cut off
 */
export async function verifyLog(
  lines: AsyncIterable<AuditLine> | Iterable<AuditLine>,
  heads: readonly string[],
  now: Date,
): Promise<Verified> {
  const faults: Fault[] = [];
  const noted: Seal[] = [];
  /** Entries without a seal, of which the next seal tells that they were put in. */
  let waiting: StoredEntry[] = [];
  let head: Seal | null = null;
  let last = 0;
  let entries = 0;
  for await (const { sequence, entry, hash } of lines) {
    const isBehindGap = sequence > last + 1;
    if (isBehindGap) {
      const gone = range(last + 1, sequence - 1);
      faults.push({
        kind: 'REMOVED',
        sequence: last + 1,
        message: `${gone}: removed, with the seal or before there was one.`,
      });
    }
    last = sequence;
    if (entry !== null) entries += 1;
    if (hash === null) {
      if (entry !== null) waiting.push(entry);
      continue;
    }
    for (const { sequence: inserted } of waiting) {
      const message = `Entry ${inserted}: put in, or its seal taken out; later ones are sealed.`;
      faults.push({ kind: 'INSERTED', sequence: inserted, message });
    }
    if (entry === null) {
      faults.push({ kind: 'REMOVED', sequence, message: `Entry ${sequence}: removed; its seal is there.` });
    } else if (!isBehindGap && !(await follows(head?.hash ?? GENESIS, waiting, entry, hash))) {
      const message = `Entry ${sequence}: not what was sealed. It was altered, or its seal or the one before was.`;
      faults.push({ kind: 'ALTERED', sequence, message });
    }
    waiting = [];
    head = { sequence, hash };
    if (heads.includes(hash)) noted.push(head);
  }
  for (const { sequence, at } of waiting) {
    if (!isLate(at, now)) continue;
    const message = `Entry ${sequence}: written at ${at} and not sealed yet. Does the Worker run, with its cron trigger?`;
    faults.push({ kind: 'UNSEALED', sequence, message });
  }
  for (const hash of heads) {
    if (noted.some((seal) => seal.hash === hash)) continue;
    const message = `The chain does not hold ${hash}: its end was cut off, or all of it was made anew, since that was noted.`;
    faults.push({ kind: 'UNKNOWN_HEAD', sequence: null, message });
  }
  return { entries, head, unsealed: waiting.length, noted, faults };
}
