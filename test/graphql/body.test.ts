// A body is taken up to its limit and no further, whether its length is told, told wrongly or not at all.
import { exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccessScope } from '../../schema/vocabulary.ts';
import { storeKey } from '../support/database.ts';
import { ADDRESS } from './ask.ts';

/** Of who may send articles, and of everybody else. */
const LIMIT = 16_000_000;
const LIMIT_OF_ALL = 1_500_000;
const CHUNK = 250_000;

/** A body of so many bytes that begins as a query, and how much of it was taken. */
function streamed(bytes: number) {
  const opening = new TextEncoder().encode('{"query":"{__typename}"');
  let sent = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent >= bytes) {
          controller.enqueue(new TextEncoder().encode('}'));
          controller.close();
          return;
        }
        const chunk = new Uint8Array(Math.min(CHUNK, bytes - sent)).fill(0x20);
        if (sent === 0) chunk.set(opening);
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, sent: () => sent };
}

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  exports.default.fetch(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const holders: Record<string, Record<string, string>> = { nobody: {} };
beforeAll(async () => {
  const all: AccessScope[][] = [['ingest'], ['admin'], ['read', 'review']];
  for (const scopes of all) holders[scopes.join()] = { authorization: `Bearer ${(await storeKey(scopes)).key}` };
});

describe.each([
  ['nobody', LIMIT_OF_ALL],
  ['read,review', LIMIT_OF_ALL],
  ['ingest', LIMIT],
  ['admin', LIMIT],
])('a body of %s whose length nobody tells', (holder, limit) => {
  it('is read where it is short enough', async () => {
    const response = await post(streamed(limit - 1).body, holders[holder]);
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('is refused as soon as it is too long, and the rest of it is not taken', async () => {
    const { body, sent } = streamed(10 * limit);
    const response = await post(body, holders[holder]);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    expect(sent()).toBeGreaterThan(limit);
    expect(sent()).toBeLessThan(2 * limit);
  });
});

describe('a body whose length is told', () => {
  it('is refused unread where it is too long', async () => {
    const response = await post(' '.repeat(LIMIT_OF_ALL + 1));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('"ingest"') }] });
  });

  it('of an article of the greatest length that nobody may send says so, however it is escaped', async () => {
    const escaped = '\\u0061'.repeat(200_000);
    const query = 'mutation ($t: String!) { ingest(input: { text: $t }) { __typename } }';
    const response = await post(`{"query": ${JSON.stringify(query)}, "variables": {"t": "${escaped}"}}`);
    expect(await response.json()).toMatchObject({ data: { ingest: { __typename: 'Unauthorized' } } });
  });
});

describe('a body in pieces', () => {
  it('may be cut in the middle of a letter', async () => {
    const bytes = new TextEncoder().encode('{"query":"{ actor(slug: \\"дéя🚗\\") { id } }"}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await (await post(body)).json()).toMatchObject({ data: { actor: null } });
  });

  it('may not end in the middle of a letter', async () => {
    const response = await post(new Uint8Array([...new TextEncoder().encode('{"query":"'), 0xd0]));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('UTF-8') }] });
  });
});
