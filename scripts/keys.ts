// npm run keys -- make | list | revoke: access keys at the command line, where no key is needed to make one.
import { parseArgs } from 'node:util';
import { ACCESS_SCOPES } from '../schema/vocabulary.ts';
import { sealEntries } from '../src/access/audit/seal.ts';
import { createKey, revokeKey } from '../src/access/manage.ts';
import { SCOPE_MEANING } from '../src/access/scopes.ts';
import { type ListedKey, listKeys } from '../src/db/keys.ts';
import { Refusal } from '../src/ingest/refusals.ts';
import { fail } from './environment.ts';

const USAGE = `Makes, lists and revokes the keys that requests are sent with.

  npm run keys -- make --owner NAME --scope SCOPE [--scope …] [--label TEXT] [--expires 90d | DAY] [--remote]
  npm run keys -- list [--remote]
  npm run keys -- revoke ID [--remote]

  --owner     whom the key stands for: histories name who changed something so
  --scope     what it allows; again for more
${ACCESS_SCOPES.map((scope) => `                ${scope.padEnd(7)} ${SCOPE_MEANING[scope]}`).join('\n')}
  --label     what it is for
  --expires   in so many days, or the first day (UTC) on which it is not valid any more; without it never
  --remote    the deployed database that wrangler.toml names, instead of the local one (SITREP_STATE, else .wrangler/state)

"make" prints the key alone on standard output, this once: KEY=$(npm run --silent keys -- make …)
`;

const DAY_MS = 24 * 60 * 60 * 1000;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        remote: { type: 'boolean', default: false },
        owner: { type: 'string', default: '' },
        scope: { type: 'string', multiple: true, default: [] },
        label: { type: 'string' },
        expires: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function readScopes(given: readonly string[]) {
  const unknown = given.find((scope) => !ACCESS_SCOPES.some((known) => known === scope));
  if (unknown !== undefined) fail(`There is no scope "${unknown}": ${ACCESS_SCOPES.join(', ')}.`);
  return ACCESS_SCOPES.filter((scope) => given.includes(scope));
}

/** The instant that `--expires` means. */
function readExpiry(given: string | undefined, now: Date): string | undefined {
  if (given === undefined) return undefined;
  const [, days] = /^(\d{1,5})d$/.exec(given) ?? [];
  const instant = days === undefined ? Date.parse(`${given}T00:00:00Z`) : now.getTime() + Number(days) * DAY_MS;
  if (Number.isNaN(instant)) fail(`--expires is "${given}": write days, as 90d, or a day, as 2030-01-31.`);
  return new Date(instant).toISOString();
}

function describe(
  { id, ownerId, scopes, label, ending, createdAt, expiresAt, lastUsedAt, revokedAt }: ListedKey,
  now: string,
) {
  const isExpired = expiresAt !== null && expiresAt <= now;
  const day = (instant: string | null) => instant?.slice(0, 10) ?? '—';
  return {
    id,
    owner: ownerId,
    scopes,
    status: revokedAt === null ? (isExpired ? 'expired' : 'valid') : 'revoked',
    made: day(createdAt),
    expires: day(expiresAt),
    used: day(lastUsedAt),
    ends: ending === null ? '—' : `…${ending}`,
    label: label ?? '',
  };
}

/** Rows in columns, under the names of their fields. */
function printTable(rows: readonly Readonly<Record<string, string>>[]): void {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

const { values, positionals } = readArguments();
const [command, id] = positionals;
const expected = command === 'revoke' ? 2 : 1;
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (!['make', 'list', 'revoke'].includes(command ?? '') || positionals.length !== expected) fail(USAGE);

const now = new Date();
const scopes = readScopes(values.scope);
const expiresAt = readExpiry(values.expires, now);

try {
  // Only now: wrangler takes seconds to load.
  const { openDatabase } = await import('./open-database.ts');
  const { connection, close } = await openDatabase(values.remote);
  const operator = { connection, viewer: null, requestId: null, now };
  try {
    if (command === 'make') {
      const created = await createKey(operator, { owner: values.owner, label: values.label, scopes, expiresAt });
      if (created instanceof Refusal) throw created;
      console.error(`Made the key ${created.keyId}. Keep what follows: it is not shown again.`);
      console.log(created.secret);
    } else if (command === 'list') {
      printTable((await listKeys(connection)).map((key) => describe(key, now.toISOString())));
    } else {
      const revoked = await revokeKey(operator, id ?? '');
      if (revoked instanceof Refusal) throw revoked;
      console.log(`The key ${revoked.keyId} is revoked.`);
    }
    await sealEntries(connection);
  } finally {
    await close();
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
