// npm run verify -- [--remote]: whether the database is as it must be.
import { parseArgs } from 'node:util';
import { fail } from './environment.ts';
import { openDatabase } from './open-database.ts';
import { reportChecks } from './report-checks.ts';

const USAGE = `Checks that the database is whole and in step with itself, and changes nothing; a line for each check, and where one
fails the first rows that show it. Ends with 1 where one does.

  npm run verify -- [--remote]

  --remote   the deployed database that wrangler.toml names, instead of the local one (SITREP_STATE, else .wrangler/state)
`;

function readArguments() {
  try {
    return parseArgs({
      options: { help: { type: 'boolean', short: 'h', default: false }, remote: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

const { help, remote } = readArguments();
if (help) {
  process.stdout.write(USAGE);
  process.exit(0);
}

try {
  const { connection, close } = await openDatabase(remote);
  try {
    process.exitCode = (await reportChecks(connection)) ? 0 : 1;
  } finally {
    await close();
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
