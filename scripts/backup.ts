// npm run backup -- FILE [--remote]: the whole database into one file.
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { queryD1 } from './backup/restore.ts';
import { openSnapshot } from './backup/snapshot.ts';
import { backUp } from './backup/write.ts';
import { databaseFile } from './database-file.ts';
import { fail, STATE } from './environment.ts';
import { openRemote } from './open-database.ts';

const USAGE = `Writes the whole database into one file, as it was at one moment: JSON Lines, compressed where the name ends in .gz.
The Worker may go on running and ingesting. The file holds all texts and the hashes of all keys: keep it as you keep the database.

  npm run backup -- FILE [--remote]

  --remote   the deployed database that wrangler.toml names, instead of the local one (SITREP_STATE, else .wrangler/state).
             It is read until two readings in succession are the same: back up when nothing is ingested
`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false }, remote: { type: 'boolean', default: false } },
    });
    const [file, ...others] = positionals;
    if (!values.help && (file === undefined || others.length > 0)) throw new Error('Name one file.');
    return { ...values, file: file ?? '' };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function backUpLocal(file: string): Promise<void> {
  const { query, close } = openSnapshot(databaseFile(STATE));
  try {
    await backUp(query, file, { isSnapshot: true });
  } finally {
    close();
  }
}

async function backUpRemote(file: string): Promise<void> {
  const { connection, close } = await openRemote();
  try {
    const onReading = (reading: number) => console.log(`Reading the database, time ${reading} …`);
    await backUp(queryD1(connection), file, { isSnapshot: false, onReading });
  } finally {
    await close();
  }
}

const { help, remote, file } = readArguments();
if (help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (!remote && !existsSync(STATE)) fail(`There is no local database in ${STATE}; "npm start" makes it.`);
try {
  await (remote ? backUpRemote(file) : backUpLocal(file));
  console.log(`${file} has ${(statSync(file).size / 1e6).toFixed(1)} MB.`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
