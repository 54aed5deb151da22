// The chain of the audit log: sealed in order by however many, and each thing that can be done to its lines shows.
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { GENESIS, sealOf } from '../../src/access/audit/chain.ts';
import { readLines } from '../../src/access/audit/lines.ts';
import { sealEntries } from '../../src/access/audit/seal.ts';
import { verifyLog } from '../../src/access/audit/verify.ts';
import { auditEntry, readAuditState, readUnsealed, storeSeals } from '../../src/db/audit.ts';
import { rowsOf } from '../support/database.ts';

const WRITTEN_AT = new Date('2026-05-01T12:00:00Z');
const HASH = /^[0-9a-f]{64}$/;

const run = (sql: string) => env.DB.prepare(sql).run();
const minutesLater = (minutes: number) => new Date(WRITTEN_AT.getTime() + minutes * 60_000);

/** Writes entries, each a write of its own. */
async function write(count: number): Promise<void> {
  const origin = { requestId: 'request', keyId: 'key', now: WRITTEN_AT.toISOString() };
  for (let index = 0; index < count; index++) {
    const after = { status: 'CONFIRMED', index };
    const entry = {
      action: 'REVIEW_EVENT',
      subjectType: 'EVENT',
      subjectId: `e${index}`,
      before: null,
      after,
    } as const;
    await auditEntry(env.DB, origin, entry).run();
  }
}

async function verify(heads: readonly string[] = [], now = minutesLater(1), linesAPage?: number) {
  const query = async (sql: string, values: readonly [number, number]) =>
    (
      await env.DB.prepare(sql)
        .bind(...values)
        .all()
    ).results;
  return verifyLog(readLines(query, linesAPage), heads, now);
}

const faultsNow = async (heads: readonly string[] = []) =>
  (await verify(heads)).faults.map(({ kind, sequence }) => [kind, sequence]);

async function head(): Promise<string> {
  return (await readAuditState(env.DB)).head?.hash ?? '';
}

const GUARDS = ['entries', 'seals'].flatMap((table) => [
  [`audit_${table}_unchanged`, `UPDATE ON audit_${table}`],
  [`audit_${table}_kept`, `DELETE ON audit_${table}`],
]);

beforeEach(async () => {
  // As whoever means harm would begin.
  for (const [trigger] of GUARDS) await run(`DROP TRIGGER IF EXISTS ${trigger}`);
  await run('DELETE FROM audit_entries');
  await run('DELETE FROM audit_seals');
});

describe('sealing', () => {
  it('chains the entries, each seal the hash of the one before and of its entry', async () => {
    await write(2);
    expect(await sealEntries(env.DB)).toBe(2);
    const { entries } = await readUnsealed(env.DB, 10);
    expect(entries).toEqual([]);
    const [first, second] = await rowsOf('auditSeals');
    const of = (sequence: number) => ({
      sequence,
      at: WRITTEN_AT.toISOString(),
      requestId: 'request',
      keyId: 'key',
      action: 'REVIEW_EVENT',
      subjectType: 'EVENT',
      subjectId: `e${sequence - 1}`,
      before: null,
      after: `{"status":"CONFIRMED","index":${sequence - 1}}`,
    });
    const firstHash = await sealOf(GENESIS, of(1));
    expect(first).toMatchObject({ sequence: 1, hash: firstHash });
    expect(second).toMatchObject({ sequence: 2, hash: await sealOf(firstHash, of(2)) });
  });

  it('goes on where it ended, and does nothing where nothing is new', async () => {
    await write(2);
    await sealEntries(env.DB);
    await write(1);
    expect(await sealEntries(env.DB)).toBe(1);
    expect(await sealEntries(env.DB)).toBe(0);
    expect(await verify()).toMatchObject({ entries: 3, unsealed: 0, faults: [], head: { sequence: 3 } });
  });

  it('catches up with more than one round seals', async () => {
    await run(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1203)
       INSERT INTO audit_entries (sequence, at, action, subject_type, subject_id)
       SELECT i, '${WRITTEN_AT.toISOString()}', 'INGEST', 'ARTICLE', 'a' || i FROM n`,
    );
    expect(await sealEntries(env.DB)).toBe(1203);
    expect(await verify([], minutesLater(60), 100)).toMatchObject({ entries: 1203, unsealed: 0, faults: [] });
  });

  it('goes on from no seal but the last: two that sealed the same would fork the chain', async () => {
    await write(3);
    const { entries } = await readUnsealed(env.DB, 2);
    await sealEntries(env.DB);
    const [first] = entries;
    const forged = [{ sequence: 4, hash: 'f'.repeat(64) }];
    expect(first).toBeDefined();
    expect(await storeSeals(env.DB, 0, forged, '')).toBe(false);
    expect(await storeSeals(env.DB, 2, forged, '')).toBe(false);
    expect(await rowsOf('auditSeals')).toHaveLength(3);
  });

  it('makes one chain, whoever writes and seals at once', async () => {
    const steps = fc.array(fc.constantFrom('write', 'seal'), { minLength: 2, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        await Promise.all(
          list.map((step) => (step === 'write' ? write(1) : sealEntries(env.DB.withSession('first-primary')))),
        );
        await Promise.all([sealEntries(env.DB), sealEntries(env.DB)]);
        const { faults, unsealed } = await verify();
        expect({ faults, unsealed }).toEqual({ faults: [], unsealed: 0 });
      }),
      { numRuns: 25 },
    );
    expect(await rowsOf('auditSeals')).toHaveLength((await rowsOf('auditEntries')).length);
  });
});

describe('sealing behind many writes at once', () => {
  it('does not have each in the way of the others', async () => {
    let batches = 0;
    const counting: D1DatabaseSession = {
      getBookmark: () => null,
      prepare: (sql) => env.DB.prepare(sql),
      batch(statements) {
        batches += 1;
        return env.DB.batch(statements);
      },
    };
    const [WRITERS, EACH] = [30, 4];
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        for (let count = 0; count < EACH; count++) {
          await write(1);
          await sealEntries(counting);
        }
      }),
    );
    expect(await verify()).toMatchObject({ entries: WRITERS * EACH, unsealed: 0, faults: [] });
    // With a pause for who is overtaken a write takes between one and two; without, some ten.
    expect(batches).toBeLessThan(4 * WRITERS * EACH);
  });
});

describe('a log', () => {
  it('that nobody touched is without fault, empty, sealed and half sealed', async () => {
    expect(await verify()).toEqual({ entries: 0, head: null, unsealed: 0, noted: [], faults: [] });
    await write(3);
    await sealEntries(env.DB);
    const noted = await head();
    await write(2);
    expect(await verify([noted])).toEqual({
      entries: 5,
      head: { sequence: 3, hash: noted },
      unsealed: 2,
      noted: [{ sequence: 3, hash: noted }],
      faults: [],
    });
    expect(await readAuditState(env.DB)).toEqual({
      head: { sequence: 3, hash: expect.stringMatching(HASH) },
      unsealed: 2,
      oldestUnsealedAt: WRITTEN_AT.toISOString(),
    });
  });

  it('that is not sealed for minutes says so', async () => {
    await write(2);
    expect((await verify([], minutesLater(6))).faults).toMatchObject([
      { kind: 'UNSEALED', sequence: 1 },
      { kind: 'UNSEALED', sequence: 2 },
    ]);
  });

  it('gives the number of a sealed entry never again', async () => {
    await write(2);
    await sealEntries(env.DB);
    await run('DELETE FROM audit_entries WHERE sequence = 2');
    await write(1);
    expect((await rowsOf('auditEntries')).map(({ sequence }) => sequence)).toEqual([1, 3]);
  });

  describe.each(['at', 'request_id', 'key_id', 'action', 'subject_type', 'subject_id', 'before', 'after'])(
    'of which the column %s of a line is altered',
    (column) => {
      it('shows that line', async () => {
        await write(5);
        await sealEntries(env.DB);
        await run(`UPDATE audit_entries SET "${column}" = '{"other": 1}' WHERE sequence = 3`);
        expect(await faultsNow()).toEqual([['ALTERED', 3]]);
      });
    },
  );

  it.each<[what: string, sql: string[], faults: [string, number | null][]]>([
    ['a line removed', ['DELETE FROM audit_entries WHERE sequence = 3'], [['REMOVED', 3]]],
    ['the first line removed', ['DELETE FROM audit_entries WHERE sequence = 1'], [['REMOVED', 1]]],
    ['the last line removed', ['DELETE FROM audit_entries WHERE sequence = 5'], [['REMOVED', 5]]],
    [
      'a line removed with its seal',
      ['DELETE FROM audit_entries WHERE sequence = 3', 'DELETE FROM audit_seals WHERE sequence = 3'],
      [['REMOVED', 3]],
    ],
    [
      'a line removed and the rest moved up',
      [
        'DELETE FROM audit_entries WHERE sequence = 3',
        'DELETE FROM audit_seals WHERE sequence = 3',
        'UPDATE audit_entries SET sequence = sequence - 1 WHERE sequence > 3',
        'UPDATE audit_seals SET sequence = sequence - 1 WHERE sequence > 3',
      ],
      [
        ['ALTERED', 3],
        ['ALTERED', 4],
      ],
    ],
    ['a seal removed', ['DELETE FROM audit_seals WHERE sequence = 3'], [['INSERTED', 3]]],
    [
      'a line put in',
      [
        'UPDATE audit_seals SET sequence = sequence + 10 WHERE sequence > 3',
        'UPDATE audit_entries SET sequence = sequence + 10 WHERE sequence > 3',
        'UPDATE audit_seals SET sequence = sequence - 9 WHERE sequence > 3',
        'UPDATE audit_entries SET sequence = sequence - 9 WHERE sequence > 3',
        "INSERT INTO audit_entries (sequence, at, action, subject_type, subject_id) VALUES (4, '', 'INGEST', 'ARTICLE', 'x')",
      ],
      [
        ['INSERTED', 4],
        ['ALTERED', 5],
        ['ALTERED', 6],
      ],
    ],
    [
      'two lines in each other’s place',
      [
        'UPDATE audit_entries SET sequence = 100 WHERE sequence = 2',
        'UPDATE audit_entries SET sequence = 2 WHERE sequence = 4',
        'UPDATE audit_entries SET sequence = 4 WHERE sequence = 100',
      ],
      [
        ['ALTERED', 2],
        ['ALTERED', 4],
      ],
    ],
    [
      'a line doubled',
      [
        'UPDATE audit_entries SET subject_id = (SELECT subject_id FROM audit_entries WHERE sequence = 1) WHERE sequence = 2',
      ],
      [['ALTERED', 2]],
    ],
    ['all lines removed', ['DELETE FROM audit_entries'], [1, 2, 3, 4, 5].map((sequence) => ['REMOVED', sequence])],
  ])('shows %s', async (_what, statements, faults) => {
    await write(5);
    await sealEntries(env.DB);
    for (const sql of statements) await run(sql);
    expect(await faultsNow()).toEqual(faults);
  });

  it('shows a line put in whatever is sealed later', async () => {
    await write(5);
    await sealEntries(env.DB);
    await run('UPDATE audit_entries SET sequence = 50 WHERE sequence = 5');
    await write(1);
    await sealEntries(env.DB);
    expect((await faultsNow()).length).toBeGreaterThan(0);
  });

  it('shows a line of another hand with a seal of its own making', async () => {
    await write(3);
    await sealEntries(env.DB);
    await run("UPDATE audit_entries SET key_id = 'other' WHERE sequence = 2");
    const entry = (await rowsOf('auditEntries'))[1];
    const [first] = await rowsOf('auditSeals');
    const forged = await sealOf(String(first?.hash), {
      sequence: 2,
      at: String(entry?.at),
      requestId: 'request',
      keyId: 'other',
      action: 'REVIEW_EVENT',
      subjectType: 'EVENT',
      subjectId: 'e1',
      before: null,
      after: String(entry?.after),
    });
    await run(`UPDATE audit_seals SET hash = '${forged}' WHERE sequence = 2`);
    expect(await faultsNow()).toEqual([['ALTERED', 3]]);
  });

  it.each<[what: string, sql: string[]]>([
    [
      'cut off at its end',
      ['DELETE FROM audit_entries WHERE sequence > 3', 'DELETE FROM audit_seals WHERE sequence > 3'],
    ],
    ['emptied', ['DELETE FROM audit_entries', 'DELETE FROM audit_seals']],
    [
      'altered and sealed anew',
      ["UPDATE audit_entries SET key_id = 'other' WHERE sequence = 2", 'DELETE FROM audit_seals'],
    ],
  ])('shows by a head that was noted, and only by that, that it was %s', async (_what, statements) => {
    await write(5);
    await sealEntries(env.DB);
    const noted = await head();
    expect(await faultsNow([noted])).toEqual([]);
    for (const sql of statements) await run(sql);
    await sealEntries(env.DB);
    expect(await faultsNow()).toEqual([]);
    expect(await faultsNow([noted])).toEqual([['UNKNOWN_HEAD', null]]);
  });
});
