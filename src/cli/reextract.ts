// SITREP_KEY=… npm run reextract -- [--dry-run] [--all] [--limit N] [--after CURSOR] [--article ID …]
import { parseArgs } from 'node:util';
import { reextractArticles } from './reextract-articles.ts';

const USAGE = `Reads stored articles again with the extractor of the running Worker, and prints what that changes. What people said stays.
Without --article and --all: those that another version of the extractor read.

  SITREP_KEY=… npm run reextract -- [--dry-run] [--all] [--limit N] [--after CURSOR] [--article ID …]

  --dry-run   change nothing, and print what would change
  --all       also what this version of the extractor read
  --limit     at most so many articles
  --after     begin behind this cursor, which an earlier run printed
  --article   this article, by its global id; again for others

SITREP_KEY is a key with the scope "review" or "admin"; SITREP_URL the Worker's address, http://127.0.0.1:8787 where it is not set.
Ctrl-C ends it after the request under way.
`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      'dry-run': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      limit: { type: 'string' },
      after: { type: 'string' },
      article: { type: 'string', multiple: true, default: [] },
    },
  });
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (limit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(limit) && limit > 0))
    throw new Error(`--limit is "${values.limit}"; it must be a whole number from 1 on.`);
  return { ...values, limit };
}

function given() {
  try {
    return readArguments();
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

const { help, 'dry-run': dryRun, all, limit, after = null, article: articles } = given();
if (help) {
  process.stdout.write(USAGE);
  process.exit(0);
}

const address = process.env.SITREP_URL ?? `http://127.0.0.1:${process.env.PORT ?? 8787}`;
const key = process.env.SITREP_KEY ?? fail(`Set SITREP_KEY to a key with the scope "review".\n\n${USAGE}`);

async function send(body: object): Promise<unknown> {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    throw new Error(`${address} does not answer; is the Worker running there? Else set SITREP_URL.`, { cause: error });
  });
  return response.json();
}

let isStopped = false;
process.on('SIGINT', () => {
  isStopped = true;
});

try {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  await reextractArticles({ send, print, isStopped: () => isStopped }, { articles, all, dryRun, limit, after });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
