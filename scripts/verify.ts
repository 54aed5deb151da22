// npm run verify -- [--remote]: whether the database is as it must be.
import { parseArgs } from 'node:util';
import { CHECKS, verify } from '../src/db/verify/verify.ts';
import { fail } from './environment.ts';
import { openDatabase } from './open-database.ts';

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
    let failed = 0;
    for await (const { name, holds, rows, problem } of verify(connection)) {
      console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}`);
      if (problem !== null) console.log(`       ${problem}`);
      for (const row of rows) console.log(`       ${JSON.stringify(row)}`);
      if (!holds) failed += 1;
    }
    console.log(failed === 0 ? `All ${CHECKS.length} checks hold.` : `${failed} of ${CHECKS.length} checks fail.`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    await close();
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
