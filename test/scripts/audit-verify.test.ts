// The command that an operator checks the audit log with: on the local database, on a backup, with a head noted earlier.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { databaseFile } from '../../scripts/database-file.ts';
import { openLocal } from '../../scripts/open-database.ts';
import { sealEntries } from '../../src/access/audit/seal.ts';
import { auditEntry, readAuditState } from '../../src/db/audit.ts';

const SCRIPTS = join(import.meta.dirname, '../../scripts');
const TIMEOUT_MS = 180_000;

let state: string;
let backup: string;
let head: string;

interface Ended {
  readonly code: number;
  readonly output: string;
}

function run(script: string, ...given: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, SITREP_STATE: state } };
    execFile(process.execPath, [join(SCRIPTS, script), ...given], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
    });
  });
}

const verify = (...given: string[]) => run('audit-verify.ts', ...given);

/** Changes the database behind the log's back. */
function tamper(...statements: string[]): void {
  const database = new DatabaseSync(databaseFile(state));
  for (const sql of statements) database.exec(sql);
  database.close();
}

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'sitrep-audit-'));
  backup = join(state, 'backup.jsonl');
  await cp(inject('prepared').furnished, state, { recursive: true });
  const { connection, close } = await openLocal(state);
  const origin = { requestId: null, keyId: null, now: new Date().toISOString() };
  const entry = { action: 'REVIEW_EVENT', subjectType: 'EVENT', before: null, after: { status: 'CONFIRMED' } } as const;
  for (const subjectId of ['a', 'b', 'c']) await auditEntry(connection, origin, { ...entry, subjectId }).run();
  await sealEntries(connection);
  head = (await readAuditState(connection)).head?.hash ?? '';
  await close();
  await run('backup.ts', backup);
}, TIMEOUT_MS);

afterAll(() => rm(state, { recursive: true, force: true }));

describe('npm run audit:verify', () => {
  it('finds nothing wrong where nothing is, in the database and in its backup', async () => {
    for (const given of [[], ['--file', backup]]) {
      const { code, output } = await verify(...given, '--head', head);
      expect(output).toContain('The audit log is whole');
      expect(output).toContain(`ok     ${head} is the seal of entry`);
      expect(code).toBe(0);
    }
  });

  it.each([
    ['a head that is none', ['--head', 'abc'], '64 hexadecimal digits'],
    ['a database and a file', ['--remote', '--file', 'x'], 'not both'],
    ['a file that is not there', ['--file', '/nowhere/backup.jsonl'], 'nowhere'],
  ])('ends with 2 and says why for %s', async (_name, given, message) => {
    const { code, output } = await verify(...given);
    expect(output).toContain(message);
    expect(code).toBe(2);
  });

  it('ends with 1 and names the line that was altered, and the head that is not there any more', async () => {
    tamper('DROP TRIGGER audit_entries_unchanged', "UPDATE audit_entries SET subject_id = 'x' WHERE subject_id = 'b'");
    const altered = await verify('--head', head);
    expect(altered.output).toMatch(/FAILED Entry \d+: not what was sealed/);
    expect(altered.output).toContain('is not what was written');
    expect(altered.code).toBe(1);
    tamper('DROP TRIGGER audit_seals_kept', 'DELETE FROM audit_seals');
    const { connection, close } = await openLocal(state);
    await sealEntries(connection);
    await close();
    expect(await verify()).toMatchObject({ code: 0 });
    const rewritten = await verify('--head', head);
    expect(rewritten.output).toContain(`FAILED The chain does not hold ${head}`);
    expect(rewritten.code).toBe(1);
  });
});
