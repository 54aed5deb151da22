import { describe, expect, it } from 'vitest';
import { allowOrigins, answerPreflight } from '../../src/http/cors.ts';

const ADDRESS = 'https://sitrep.example/graphql';
const from = (origin: string) => new Request(ADDRESS, { headers: { origin } });

function allowed(origin: string, origins: readonly string[]): string | null {
  const headers = new Headers();
  allowOrigins(from(origin), headers, origins);
  return headers.get('access-control-allow-origin');
}

describe('which pages may read answers', () => {
  it.each([
    ['https://maps.example', ['*'], '*'],
    ['https://maps.example', ['https://maps.example'], 'https://maps.example'],
    ['https://maps.example.evil.example', ['https://maps.example'], null],
    ['http://maps.example', ['https://maps.example'], null],
    ['null', ['https://maps.example'], null],
    ['https://maps.example', [], null],
  ])('%s, of %j', (origin, origins, expected) => {
    expect(allowed(origin, origins)).toBe(expected);
  });

  it('a list makes caches keep the answers of each origin apart', () => {
    const headers = new Headers();
    allowOrigins(from('https://other.example'), headers, ['https://maps.example']);
    expect(headers.get('vary')).toBe('Origin');
  });

  it('nobody is allowed to send cookies', () => {
    const { headers } = answerPreflight(from('https://maps.example'), ['*']);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
  });
});
