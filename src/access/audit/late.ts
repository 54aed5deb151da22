// How long an entry may wait for its seal.
import { DUE_AFTER_MS, LATE_AFTER_MS } from './limits.ts';

const waits = (at: string, now: Date) => now.getTime() - Date.parse(at);

/** Whether an entry of that instant should have its seal by now: sealing is promised within a minute. */
export function isDue(at: string, now: Date): boolean {
  return waits(at, now) > DUE_AFTER_MS;
}

/** Whether it has waited for so long that sealing must be broken. */
export function isLate(at: string, now: Date): boolean {
  return waits(at, now) > LATE_AFTER_MS;
}
