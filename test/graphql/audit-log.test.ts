// The audit log as those read it who manage the service: enough of it to make the chain anew, by the README's words alone.

import { env } from 'cloudflare:workers';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sealEntries } from '../../src/access/audit/seal.ts';
import { auditEntry, type Written } from '../../src/db/audit.ts';
import { storeKey } from '../support/database.ts';
import { ask, globalId } from './ask.ts';

const LOG = `query ($filter: AuditEntryFilter, $first: Int, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { sequence at requestId keyId action subjectType subject before after seal }
  }
}`;

const page = z.object({
  auditLog: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(
      z.object({
        sequence: z.number(),
        at: z.string(),
        requestId: z.string().nullable(),
        keyId: z.string().nullable(),
        action: z.string(),
        subjectType: z.string(),
        subject: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        seal: z.string().nullable(),
      }),
    ),
  }),
});

const DAYS = ['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04'];
const ENTRIES: readonly Written[] = [
  { action: 'INGEST', subjectType: 'ARTICLE', subjectId: 'a1', before: null, after: { contentHash: 'ff' } },
  {
    action: 'REVIEW_EVENT',
    subjectType: 'EVENT',
    subjectId: 'a1.e1',
    before: { status: 'UNREVIEWED' },
    after: { status: 'DISPUTED' },
  },
  { action: 'CREATE_KEY', subjectType: 'ACCESS_KEY', subjectId: 'k2', before: null, after: { scopes: 'read' } },
  { action: 'ERASE_ARTICLE', subjectType: 'ARTICLE', subjectId: 'a1', before: { contentHash: 'ff' }, after: null },
];

let authorization: string;

beforeAll(async () => {
  authorization = `Bearer ${(await storeKey(['admin'])).key}`;
  for (const [index, written] of ENTRIES.entries()) {
    const origin = { requestId: `r${index}`, keyId: index === 2 ? null : 'k1', now: `${DAYS[index]}T00:00:00.000Z` };
    await auditEntry(env.DB, origin, written).run();
    if (index === 2) await sealEntries(env.DB);
  }
});

async function read(variables: object = {}) {
  const { data, errors } = await ask(LOG, variables, { authorization });
  expect(errors).toBeUndefined();
  return page.parse(data).auditLog;
}

describe('auditLog', () => {
  it('tells the latest entry first, page by page', async () => {
    const { totalCount, pageInfo, nodes } = await read({ first: 3 });
    expect(totalCount).toBe(4);
    expect(nodes.map(({ sequence }) => sequence)).toEqual([4, 3, 2]);
    expect(nodes[2]).toEqual({
      sequence: 2,
      at: '2026-04-02T00:00:00.000Z',
      requestId: 'r1',
      keyId: 'k1',
      action: 'REVIEW_EVENT',
      subjectType: 'EVENT',
      subject: globalId('Event', 'a1.e1'),
      before: '{"status":"UNREVIEWED"}',
      after: '{"status":"DISPUTED"}',
      seal: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(nodes[0]).toMatchObject({ seal: null, after: null, subject: globalId('Article', 'a1') });
    const rest = await read({ first: 3, after: pageInfo.endCursor });
    expect(rest.nodes.map(({ sequence }) => sequence)).toEqual([1]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('holds what the chain is made of', async () => {
    const { nodes } = await read();
    let seal = '0'.repeat(64);
    for (const entry of nodes.toReversed().slice(0, 3)) {
      const { sequence, at, requestId, keyId, action, subjectType, subject, before, after } = entry;
      const subjectId = subjectType === 'ACCESS_KEY' ? subject : atob(subject).replace(/^\w+:/, '');
      const columns = [sequence, at, requestId, keyId, action, subjectType, subjectId, before, after];
      seal = createHash('sha256')
        .update(`${seal}\n${JSON.stringify(columns)}`)
        .digest('hex');
      expect(entry.seal).toBe(seal);
    }
  });

  it.each<[filter: object, sequences: number[]]>([
    [{ action: ['INGEST', 'CREATE_KEY'] }, [3, 1]],
    [{ subjectType: 'ACCESS_KEY' }, [3]],
    [{ subject: [globalId('Article', 'a1')] }, [4, 1]],
    [{ subject: ['k2'] }, [3]],
    [{ key: ['k1'] }, [4, 2, 1]],
    [{ not: { key: ['k1'] } }, [3]],
    [{ requestId: ['r1'] }, [2]],
    [{ since: '2026-04-02T00:00:00Z', before: '2026-04-04T00:00:00Z' }, [3, 2]],
    [{ subject: [globalId('Article', 'a2')] }, []],
  ])('filters by %j', async (filter, sequences) => {
    const { nodes, totalCount } = await read({ filter });
    expect(nodes.map(({ sequence }) => sequence)).toEqual(sequences);
    expect(totalCount).toBe(sequences.length);
  });

  it.each([
    ['no key', async () => ({})],
    [
      'a key that may review',
      async () => ({ authorization: `Bearer ${(await storeKey(['read', 'ingest', 'review'])).key}` }),
    ],
  ])('is not for %s', async (_name, headers) => {
    const { data, errors } = await ask(LOG, {}, await headers());
    expect(data).toBeFalsy();
    expect(errors).toMatchObject([{ message: expect.stringContaining('"admin"'), extensions: { code: 'FORBIDDEN' } }]);
  });
});
