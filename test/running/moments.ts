// Moments in the middle of writing.
import { watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when a file has been written so many times, or after so many milliseconds. */
export async function untilWritten(file: string, times: number, atMost: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let left = times;
  const watcher = watch(file, () => --left <= 0 && resolve());
  try {
    await Promise.race([promise, sleep(atMost)]);
  } finally {
    watcher.close();
  }
}
