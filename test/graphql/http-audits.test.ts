// The GraphQL over HTTP specification’s own audits of a server, against the Worker’s fetch with all its limits on.
import { exports } from 'cloudflare:workers';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { ADDRESS } from './ask.ts';

const audits = serverAudits({
  url: `${ADDRESS}/graphql`,
  fetchFn(input: string, init?: RequestInit) {
    const request = new Request(input, init);
    // From elsewhere, so that it is counted.
    request.headers.set('cf-connecting-ip', '203.0.113.7');
    return exports.default.fetch(request);
  },
});

describe('an audit of GraphQL over HTTP', () => {
  it('is made of all that there are', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ name, fn }) => [name, fn] as const))('%s', async (_name, audit) => {
    const result = await audit();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
