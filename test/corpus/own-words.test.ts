// The examples of the project are its own: no run of words of the evaluation corpus stands in it. SITREP_CORPUS.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const CORPUS = process.env.SITREP_CORPUS ?? join(ROOT, '../shared/corpus');
const IS_THERE = existsSync(CORPUS);

if (!IS_THERE) console.log(`No corpus at ${CORPUS}: whose words the examples are is not tested. Set SITREP_CORPUS.`);

/** Words that may be alike by chance or are set phrases; a longer run is copied. */
const LONGEST_COMMON_RUN = 8;
/** Names of organisations and lists of names are long, and nobody's words. */
const NAMES = /^src[\\/]extraction[\\/]lexicon[\\/](?:actors|sources|numbers)/;

const article = z.object({ title: z.string().nullish(), text: z.string().nullish() });

function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const length = LONGEST_COMMON_RUN + 1;
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

function articlesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [text];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => article.parse(JSON.parse(line)))
    .map(({ title, text }) => `${title ?? ''} ${text ?? ''}`);
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
}

/** The files that hold examples, relative to the root. */
function ownFiles(): string[] {
  const folders = ['bench', 'public/graphiql/examples', 'scripts', 'src', 'test'];
  const files = folders.flatMap((folder) =>
    filesIn(join(ROOT, folder), /\.(?:ts|mjs|md|json|jsonl|graphql)$/).map((name) => join(folder, name)),
  );
  return [...files, 'README.md'].filter((name) => !name.includes('node_modules') && !NAMES.test(name));
}

describe.runIf(IS_THERE)('the words of the project', () => {
  it('are its own', { timeout: 60_000 }, () => {
    const runs = new Map(
      ownFiles().flatMap((file) =>
        readFileSync(join(ROOT, file), 'utf8')
          .split('\n')
          .flatMap((line) => runsOf(line).map((run): [string, string] => [run, file])),
      ),
    );
    const copied = filesIn(CORPUS, /\.(?:jsonl|txt)$/)
      .flatMap((file) => articlesOf(join(CORPUS, file)))
      .flatMap(runsOf)
      .filter((run) => runs.has(run));
    expect([...new Set(copied)].map((run) => `${runs.get(run)}: ${run}`)).toEqual([]);
  });
});
