// npm run restore -- FILE [--remote] [--replace]: a backup into a database.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { restore } from './backup/restore.ts';
import { readBackup } from './backup/write.ts';
import { chosenPort, fail, otherPort } from './environment.ts';
import { HOST, isPortFree } from './local-worker.ts';
import { openDatabase } from './open-database.ts';
import { reportChecks } from './report-checks.ts';

const USAGE = `Makes a database what it was when "npm run backup" wrote the file, and checks it. The whole file is checked before
anything is changed.

  npm run restore -- FILE [--remote] [--replace]

  --remote    into the deployed database that wrangler.toml names, instead of the local one (SITREP_STATE, else .wrangler/state)
  --replace   also where that holds rows: they are deleted
`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        remote: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (!values.help && (file === undefined || others.length > 0)) throw new Error('Name one file.');
    return { ...values, file: file ?? '' };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

const { help, remote, replace, file } = readArguments();
if (help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (!existsSync(file)) fail(`There is no file ${file}.`);
const port = chosenPort();
if (!remote && !(await isPortFree(port))) {
  fail(
    `Port ${port} is taken on ${HOST}. If that is Sitrep, stop it first: nothing else may write to the database. If it is not: PORT=${otherPort(port)} npm run restore -- ${file}`,
  );
}
try {
  const { connection, close } = await openDatabase(remote);
  try {
    const onStep = (step: string) => console.log(step);
    const { rows, tables, missing } = await restore(connection, { open: () => readBackup(file), replace, onStep });
    console.log(`${new Intl.NumberFormat('en').format(rows)} rows in ${tables} tables.`);
    if (missing.length > 0)
      console.log(
        `The backup is older than this version of Sitrep: ${remote ? '"npx wrangler d1 migrations apply DB --remote"' : '"npm start"'} applies ${missing.length} more migrations; then run "npm run verify".`,
      );
    else if (!(await reportChecks(connection))) process.exitCode = 1;
  } finally {
    await close();
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
