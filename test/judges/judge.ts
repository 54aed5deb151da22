// What a judge is: something of others' making that the schema or the running Worker is held to.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const SDL_PATH = join(ROOT, 'schema/schema.graphql');
export const EXAMPLES = join(ROOT, 'public/graphiql/examples');
/** Where judges write what they make; left out of the repository. */
export const GENERATED = join(import.meta.dirname, 'generated');

/** The Worker that answers, with the sample articles in it. */
export interface RunningWorker {
  readonly endpoint: string;
  /** A key that may write. */
  readonly key: string;
}

/** Resolves with a line that says what was seen; rejects with what is wrong. */
export type Judge = (worker: RunningWorker) => Promise<string>;

export const sdl = () => readFileSync(SDL_PATH, 'utf8');

/** Runs a judge's own command line, by its path under node_modules. @returns what it prints; throws that when it fails. */
export function runTool(script: string, ...args: string[]): string {
  const path = join(import.meta.dirname, 'node_modules', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** A `fetch` that counts its requests, so that what is read from a cache can be told from what is asked for. */
export function countingFetch(): { readonly fetch: typeof fetch; readonly requests: () => number } {
  let requests = 0;
  return {
    fetch: (...given) => {
      requests += 1;
      return fetch(...given);
    },
    requests: () => requests,
  };
}

/** An article that no sample is: what a client's mutation ingests. `day` makes it another one. */
export function articleOf(day: string): object {
  return {
    title: `Shelling kills four in frontline town on ${day}`,
    publishedAt: day,
    text: `Rebels shelled a market in the town of Al-Bab on ${day}, killing at least four civilians, the Syrian Observatory for Human Rights said.`,
  };
}
