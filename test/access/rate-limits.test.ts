// How often each may ask: by key where there is one, by address where there is none, and never what comes from the machine itself.
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { countStatements } from '../../bench/counted-statements.ts';
import { randomKey } from '../../src/access/key-text.ts';
import { LIMITS } from '../../src/access/rate-limits.ts';
import { storeKey } from '../support/database.ts';
import { knock, operation } from '../support/front-door.ts';

const QUERY = '{ __typename }';
const ELSEWHERE = '203.0.113.7';
const TEXT = 'Rebels shelled a market in Homs on Tuesday, killing four civilians.';

/** Stands for a binding: lets `limit` uses of each key through, and keeps count of them. */
function limiter(limit: number) {
  const counts = new Map<string, number>();
  return {
    counts,
    async limit({ key }: { readonly key: string }) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return { success: count <= limit };
    },
  };
}

const from = (address: string, key?: string): Record<string, string> => ({
  'cf-connecting-ip': address,
  ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
});

const statusesOf = async (asks: readonly (() => Promise<Response>)[]): Promise<number[]> => {
  const statuses: number[] = [];
  for (const ask of asks) {
    const response = await ask();
    statuses.push(response.status);
    await response.body?.cancel();
  }
  return statuses;
};

let key: string;
let keyId: string;
let otherKey: string;
beforeAll(async () => {
  const stored = await storeKey();
  key = stored.key;
  keyId = stored.viewer.keyId;
  otherKey = (await storeKey()).key;
});

/** All bindings, with nothing left. */
const gone = {
  READING_BY_ADDRESS: limiter(0),
  READING_BY_KEY: limiter(0),
  WRITING: limiter(0),
  EXPORTING: limiter(0),
  UNKNOWN_KEYS: limiter(0),
};

describe('reading', () => {
  it('is counted by address where there is no key, and by key where there is one', async () => {
    const [READING_BY_ADDRESS, READING_BY_KEY] = [limiter(2), limiter(3)];
    const asking = (address: string, given?: string) => () =>
      knock('/graphql', operation(QUERY, {}, from(address, given)), { READING_BY_ADDRESS, READING_BY_KEY });
    expect(await statusesOf(Array(3).fill(asking(ELSEWHERE)))).toEqual([200, 200, 429]);
    // Another address, and keys from whatever address.
    expect(await statusesOf([asking('203.0.113.8'), asking(ELSEWHERE, key)])).toEqual([200, 200]);
    expect(await statusesOf(['198.51.100.1', '198.51.100.2', '198.51.100.3'].map((at) => asking(at, key)))).toEqual([
      200, 200, 429,
    ]);
    expect(await statusesOf([asking(ELSEWHERE, otherKey)])).toEqual([200]);
    expect([...READING_BY_KEY.counts.keys()]).toContain(`KEY ${keyId}`);
    expect(JSON.stringify([...READING_BY_KEY.counts.keys()])).not.toContain(key);
  });

  it('of IPv6 by the network, whose addresses are all one client’s', async () => {
    const READING_BY_ADDRESS = limiter(1);
    const asks = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff::9', '2001:db8:1:3::1'].map(
      (at) => () => knock('/graphql', operation(QUERY, {}, from(at)), { READING_BY_ADDRESS }),
    );
    expect(await statusesOf(asks)).toEqual([200, 429, 200]);
  });

  it.each([
    ['a GET', () => knock(`/graphql?query=${QUERY}`, { headers: from(ELSEWHERE) }, gone)],
    ['a HEAD', () => knock(`/graphql?query=${QUERY}`, { method: 'HEAD', headers: from(ELSEWHERE) }, gone)],
    [
      'a subscription',
      () => knock('/graphql', operation('subscription { eventChanged { id } }', {}, from(ELSEWHERE)), gone),
    ],
    ['a body that is none', () => knock('/graphql', { method: 'POST', body: '{', headers: from(ELSEWHERE) }, gone)],
    ['a mutation', () => knock('/graphql', operation('mutation { nothing }', {}, from(ELSEWHERE, key)), gone)],
  ])('is refused for %s', async (_name, ask) => {
    expect(await statusesOf([ask])).toEqual([429]);
  });

  it.each(['application/json', 'application/graphql-response+json', '*/*'])(
    'is refused with how many there may be, and when again: %s',
    async (accept) => {
      const response = await knock('/graphql', operation(QUERY, {}, { ...from(ELSEWHERE), accept }), gone);
      const { limit, window } = LIMITS.READING_BY_ADDRESS;
      expect(response.status).toBe(429);
      expect(response.headers.get('retry-after')).toBe(`${window}`);
      expect(response.headers.get('ratelimit-policy')).toBe(`"reading-by-address";q=${limit};w=${window}`);
      expect(response.headers.get('ratelimit')).toBe(`"reading-by-address";r=0;t=${window}`);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.json()).toEqual({
        errors: [
          {
            message: `More than ${limit} requests in ${window} seconds came from this address: wait ${window} seconds, then send fewer at once.`,
            extensions: { code: 'RATE_LIMITED', limit, window, retryAfter: window },
          },
        ],
      });
    },
  );

  it('that is not refused tells its policy, and invents no remainder', async () => {
    const { headers } = await knock('/graphql', operation(QUERY, {}, from(ELSEWHERE, key)));
    const { limit, window } = LIMITS.READING_BY_KEY;
    expect(headers.get('ratelimit-policy')).toBe(`"reading-by-key";q=${limit};w=${window}`);
    expect(headers.get('ratelimit')).toBeNull();
    expect(headers.get('retry-after')).toBeNull();
  });

  it.each(['', '127.0.0.1', '::1'])('from the machine itself is never refused: “%s”', async (address) => {
    const headers: Record<string, string> = address === '' ? {} : from(address);
    const response = await knock('/graphql', operation('{ rateLimit { limit } }', {}, headers), gone);
    expect(response.headers.get('ratelimit-policy')).toBeNull();
    expect(await response.json()).toMatchObject({ data: { rateLimit: null } });
  });

  it('is not refused where nothing is bound', async () => {
    const none = Object.fromEntries(Object.keys(gone).map((name) => [name, undefined]));
    const response = await knock('/graphql', operation('{ rateLimit { limit } }', {}, from(ELSEWHERE, key)), none);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { rateLimit: null } });
  });

  it.each(['/health', '/schema.graphql', '/', '/nowhere'])('leaves %s alone', async (path) => {
    expect((await knock(path, { headers: from(ELSEWHERE) }, gone)).status).not.toBe(429);
    expect((await knock(path, { headers: from(ELSEWHERE, 'sitrep_none') }, gone)).status).not.toBe(429);
  });
});

describe('/health', () => {
  it('is refused to nobody, and looks at the database once in ten seconds for who asks too often', async () => {
    let statements = 0;
    const DB = countStatements(env.DB, (count) => {
      statements += count;
    });
    vi.useFakeTimers({ toFake: ['Date'] });
    const asking = (READING_BY_ADDRESS: object) => async () => {
      const response = await knock('/health', { headers: from(ELSEWHERE) }, { DB, READING_BY_ADDRESS });
      expect(await response.clone().json()).toMatchObject({ status: 'ok', database: 'reachable' });
      return response;
    };
    const looks = async (limit: number) => {
      statements = 0;
      expect(await statusesOf([asking(limiter(limit))])).toEqual([200]);
      return statements > 0;
    };
    expect([await looks(1), await looks(1), await looks(0), await looks(0)]).toEqual([true, true, false, false]);
    vi.setSystemTime(Date.now() + 10_000);
    expect([await looks(0), await looks(0)]).toEqual([true, false]);
    vi.useRealTimers();
  });
});

it('a database that fails is told as by any other request', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const withSession = () => {
    throw new Error('gone');
  };
  const DB = Object.assign(Object.create(env.DB), {
    withSession: () => ({ prepare: withSession, batch: withSession, getBookmark: () => null }),
  });
  const response = await knock('/graphql', operation(QUERY, {}, from(ELSEWHERE, key)), { DB });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  log.mockRestore();
});

describe('keys that are none', () => {
  it('are tried from one address so often, and count as no key', async () => {
    const [UNKNOWN_KEYS, READING_BY_ADDRESS, READING_BY_KEY] = [limiter(2), limiter(3), limiter(0)];
    const trying = (given: string) => () =>
      knock('/graphql', operation(QUERY, {}, from(ELSEWHERE, given)), {
        UNKNOWN_KEYS,
        READING_BY_ADDRESS,
        READING_BY_KEY,
      });
    expect(await statusesOf([trying('sitrep_a'), trying('sitrep_b'), trying('sitrep_c')])).toEqual([401, 401, 429]);
    expect([...UNKNOWN_KEYS.counts]).toEqual([[`ADDRESS ${ELSEWHERE}`, 3]]);
    expect([...READING_BY_ADDRESS.counts]).toEqual([[`ADDRESS ${ELSEWHERE}`, 2]]);
    expect(READING_BY_KEY.counts.size).toBe(0);
  });

  it.each(['/graphql', '/export/events.csv'])(
    'beyond their limit cost the database nothing, and hold back no key that was valid: %s',
    async (path) => {
      const address = path === '/graphql' ? '203.0.113.20' : '203.0.113.21';
      let statements = 0;
      const DB = countStatements(env.DB, (count) => {
        statements += count;
      });
      const init = (given?: string) =>
        path === '/graphql' ? operation(QUERY, {}, from(address, given)) : { headers: from(address, given) };
      const trying =
        (given: string | undefined, UNKNOWN_KEYS = limiter(0)) =>
        () =>
          knock(path, init(given), { DB, UNKNOWN_KEYS });
      const { key: fresh } = await storeKey();
      expect(await statusesOf([trying(key), trying(randomKey())])).toEqual([200, 429]);
      statements = 0;
      expect(await statusesOf([trying(randomKey()), trying(randomKey()), trying(randomKey())])).toEqual([
        429, 429, 429,
      ]);
      expect(statements).toBe(0);
      // Nor who sends none. Another key, which nobody here has seen, waits until guesses are let through again.
      expect(await statusesOf([trying(key), trying(undefined), trying(fresh)])).toEqual([200, 200, 429]);
      expect(await statusesOf([trying(fresh, limiter(1)), trying(fresh), trying(randomKey())])).toEqual([
        200, 200, 429,
      ]);
    },
  );

  it('that were valid are guesses once they are revoked', async () => {
    const address = '203.0.113.22';
    const { key: own, viewer } = await storeKey();
    const UNKNOWN_KEYS = limiter(0);
    const trying = (given: string) => () =>
      knock('/graphql', operation(QUERY, {}, from(address, given)), { UNKNOWN_KEYS });
    expect(await statusesOf([trying(randomKey()), trying(own)])).toEqual([429, 429]);
    expect(await statusesOf([() => knock('/graphql', operation(QUERY, {}, from(ELSEWHERE, own)))])).toEqual([200]);
    expect(await statusesOf([trying(own)])).toEqual([200]);
    await env.DB.prepare('UPDATE access_keys SET revoked_at = created_at WHERE id = ?1').bind(viewer.keyId).run();
    const tried = UNKNOWN_KEYS.counts.get(`ADDRESS ${address}`) ?? 0;
    expect(await statusesOf([trying(own), trying(own)])).toEqual([429, 429]);
    expect(UNKNOWN_KEYS.counts.get(`ADDRESS ${address}`)).toBe(tried + 2);
  });

  it('are told of their limit as of another', async () => {
    const refused = await knock('/graphql', operation(QUERY, {}, from(ELSEWHERE, 'sitrep_a')), {
      UNKNOWN_KEYS: limiter(0),
    });
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('keys that are none'),
          extensions: { code: 'RATE_LIMITED', limit: LIMITS.UNKNOWN_KEYS.limit },
        },
      ],
    });
    expect(refused.headers.get('ratelimit-policy')).toContain('"unknown-keys"');
  });

  it('are counted by the platform itself', async () => {
    const trying = () =>
      knock('/export/events.csv', { headers: from('203.0.113.99', 'sitrep_none') }, { EXPORTING: undefined });
    // Whenever its windows begin, one of two has more than half of them.
    const statuses = await statusesOf(Array(2 * LIMITS.UNKNOWN_KEYS.limit + 1).fill(trying));
    expect(statuses).toContain(401);
    expect(statuses).toContain(429);
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(LIMITS.UNKNOWN_KEYS.limit);
  });
});

describe('writing', () => {
  const BATCH = `mutation ($inputs: [IngestInput!]!) { ingestBatch(inputs: $inputs) { __typename ... on RateLimited { message limit window retryAfter } } }`;
  const inputs = (count: number) => Array.from({ length: count }, (_, at) => ({ text: `${TEXT} Report ${at}.` }));

  it('is counted by article and key: of a batch each', async () => {
    const WRITING = limiter(3);
    const [READING_BY_ADDRESS, READING_BY_KEY] = [limiter(1000), limiter(1000)];
    const send = (count: number, given: string) =>
      knock('/graphql', operation(BATCH, { inputs: inputs(count) }, from(ELSEWHERE, given)), {
        WRITING,
        READING_BY_KEY,
        READING_BY_ADDRESS,
      });
    const { limit, window } = LIMITS.WRITING;
    const limited = {
      __typename: 'RateLimited',
      message: `More than ${limit} articles in ${window} seconds came with this key: wait ${window} seconds, then send fewer at once.`,
      limit,
      window,
      retryAfter: window,
    };
    const stored = { __typename: 'IngestSuccess' };
    const response = await send(5, key);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { ingestBatch: [stored, stored, stored, limited, limited] } });
    expect([...WRITING.counts]).toEqual([[`KEY ${keyId}`, 5]]);
    expect([...READING_BY_KEY.counts.values()]).toEqual([1]);
    expect(await (await send(1, otherKey)).json()).toMatchObject({ data: { ingestBatch: [stored] } });
    const { count } = (await env.DB.prepare('SELECT count(*) AS count FROM articles').first<{ count: number }>()) ?? {};
    expect(count).toBe(3);
  });

  it('without a key that may is not counted', async () => {
    const WRITING = limiter(0);
    const { key: reader } = await storeKey(['read']);
    for (const headers of [from(ELSEWHERE), from(ELSEWHERE, reader)]) {
      const response = await knock('/graphql', operation(BATCH, { inputs: inputs(1) }, headers), { WRITING });
      expect(await response.json()).toMatchObject({ data: { ingestBatch: [{ __typename: 'Unauthorized' }] } });
    }
    expect(WRITING.counts.size).toBe(0);
  });
});

describe('exports', () => {
  it('are counted for themselves, by address and by key', async () => {
    const [EXPORTING, READING_BY_ADDRESS] = [limiter(1), limiter(0)];
    const getting = (given?: string) => () =>
      knock('/export/events.jsonl', { headers: from(ELSEWHERE, given) }, { EXPORTING, READING_BY_ADDRESS });
    expect(await statusesOf([getting(), getting(), getting(key), getting(key)])).toEqual([200, 429, 200, 429]);
    expect([...EXPORTING.counts.keys()]).toEqual([`ADDRESS ${ELSEWHERE}`, `KEY ${keyId}`]);
  });

  it('are refused with what to do, and tell their policy where they are not', async () => {
    const headers = from(ELSEWHERE);
    const { limit, window } = LIMITS.EXPORTING;
    const policy = `"exporting";q=${limit};w=${window}`;
    const refused = await knock('/export/events.csv', { headers }, { EXPORTING: limiter(0) });
    expect(refused.headers.get('retry-after')).toBe(`${window}`);
    expect(refused.headers.get('ratelimit-policy')).toBe(policy);
    expect(await refused.json()).toEqual({ message: expect.stringContaining(`${limit} files in ${window} seconds`) });
    const answered = await knock('/export/events.csv', { headers }, { EXPORTING: limiter(9) });
    expect(answered.headers.get('ratelimit-policy')).toBe(policy);
    await answered.body?.cancel();
  });
});

describe('rateLimit', () => {
  const ALL = `{ rateLimit { limit window countedBy } writing: rateLimit(of: WRITING) { limit window countedBy } exporting: rateLimit(of: EXPORTING) { limit window countedBy } }`;

  it.each([
    ['no key', LIMITS.READING_BY_ADDRESS, 'ADDRESS'],
    ['a key', LIMITS.READING_BY_KEY, 'KEY'],
  ] as const)('tells what goes for %s', async (name, reading, countedBy) => {
    const given = { 'no key': undefined, 'a key': key }[name];
    const response = await knock('/graphql', operation(ALL, {}, from('203.0.113.50', given)));
    expect(await response.json()).toMatchObject({
      data: {
        rateLimit: { ...reading, countedBy },
        writing: { ...LIMITS.WRITING, countedBy: 'KEY' },
        exporting: { ...LIMITS.EXPORTING, countedBy },
      },
    });
  });
});
