// npm run audit:verify -- [--remote | --file FILE] [--head HASH …]: whether a line of the audit log was altered, removed or put in.
import { parseArgs } from 'node:util';
import { type Verified, verifyLog } from '../src/access/audit/verify.ts';
import { linesInBackup, linesInDatabase } from './audit-lines.ts';
import { openDatabase } from './open-database.ts';

const USAGE = `Makes the chain of the audit log anew and compares; changes nothing. Prints what is wrong, a line each.
Ends with 0 where nothing is, 1 where something is, 2 where the log could not be read.

  npm run audit:verify -- [--remote | --file FILE] [--head HASH] …

  --remote   the deployed database that wrangler.toml names, instead of the local one (SITREP_STATE, else .wrangler/state)
  --file     a backup, as "npm run backup" writes it, instead of a database
  --head     a head that was noted earlier, from /health, to be found in the chain; again for others.
             Without one, a log that was cut off at its end or made anew as a whole does not show
`;
const WRONG = 1;
const UNREADABLE = 2;
const HASH = /^[0-9a-f]{64}$/;

function readArguments() {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      file: { type: 'string' },
      remote: { type: 'boolean', default: false },
      head: { type: 'string', multiple: true, default: [] },
    },
  });
  const heads = values.head.map((head) => head.trim().toLowerCase());
  if (values.remote && values.file !== undefined) throw new Error('Give --remote or --file, not both.');
  const wrong = heads.find((head) => !HASH.test(head));
  if (wrong !== undefined) throw new Error(`--head is "${wrong}"; it must be 64 hexadecimal digits, as /health tells.`);
  return { ...values, heads };
}

function report({ entries, head, unsealed, noted, faults }: Verified): void {
  for (const { message } of faults) console.log(`FAILED ${message}`);
  for (const { hash, sequence } of noted)
    console.log(
      `ok     ${hash} is the seal of entry ${sequence}: what came before it is as it was when that was noted.`,
    );
  const sealed = head === null ? 'none sealed' : `sealed up to ${head.sequence} by ${head.hash}`;
  const waiting = unsealed === 0 ? '' : `, ${unsealed} waiting for a seal`;
  const verdict = faults.length === 0 ? 'The audit log is whole' : 'The audit log is not what was written';
  console.log(`${verdict}: ${entries} entries, ${sealed}${waiting}.`);
}

/** Checks the log of a database or a backup. */
async function verify({ file, remote, heads }: ReturnType<typeof readArguments>): Promise<Verified> {
  const now = new Date();
  if (file !== undefined) return verifyLog(await linesInBackup(file), heads, now);
  const { connection, close } = await openDatabase(remote);
  try {
    return await verifyLog(linesInDatabase(connection), heads, now);
  } finally {
    await close();
  }
}

async function run(): Promise<number> {
  const given = readArguments();
  if (given.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const verified = await verify(given);
  report(verified);
  return verified.faults.length === 0 ? 0 : WRONG;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = UNREADABLE;
}
