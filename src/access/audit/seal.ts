// Entries of the audit log into the chain, by however many isolates at once.
import { readUnsealed, type Seal, storeSeals } from '../../db/audit.ts';
import type { Connection } from '../../db/database.ts';
import { GENESIS, sealOf } from './chain.ts';
import { ENTRIES_A_ROUND, LONGEST_PAUSE_MS, MAXIMUM_ROUNDS } from './limits.ts';

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Seals all entries that are there, in their order, as far as one run goes; where another isolate seals at the same time, one of
 * them does. Asks the primary database only where the connection does. Rejects only where the database fails.
 *
 * @returns how many this call sealed
 */
export async function sealEntries(connection: Connection, now: () => Date = () => new Date()): Promise<number> {
  let sealed = 0;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const { head, entries } = await readUnsealed(connection, ENTRIES_A_ROUND);
    if (entries.length === 0) break;
    let hash = head?.hash ?? GENESIS;
    const seals: Seal[] = [];
    for (const entry of entries) {
      hash = await sealOf(hash, entry);
      seals.push({ sequence: entry.sequence, hash });
    }
    const isStored = await storeSeals(connection, head?.sequence ?? 0, seals, now().toISOString());
    if (isStored) {
      sealed += seals.length;
      if (entries.length < ENTRIES_A_ROUND) break;
    } else {
      // Whoever was faster has mostly sealed these too; all at once they would meet again.
      await wait(Math.random() * LONGEST_PAUSE_MS);
    }
  }
  return sealed;
}
