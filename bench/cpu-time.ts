// Time spent on a core, so that what else the machine does is not counted.
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds on a core that this thread has taken so far. */
export function ownCpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds on a core that all threads of a process have taken so far; null where the system does not tell (it is Linux's). */
export function cpuMsOf(pid: number): number | null {
  try {
    const threads = `/proc/${pid}/task`;
    const nanoseconds = readdirSync(threads).map((thread) =>
      Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((a, b) => a + b, 0) / 1e6;
  } catch {
    return null;
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
