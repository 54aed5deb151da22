import { describe, expect, it } from 'vitest';
import { settingsOf } from '../src/settings.ts';

describe('settings', () => {
  it('where nothing is said, everything is open that only reads, but for the full texts of others', () => {
    expect(settingsOf({})).toEqual({
      origins: ['*'],
      graphiql: true,
      introspection: true,
      reading: 'public',
      texts: 'key',
      quotes: 'public',
    });
  });

  it('GraphiQL and introspection are closed by name, and by nothing that only looks like it', () => {
    expect(settingsOf({ GRAPHIQL: 'off', INTROSPECTION: 'off' })).toMatchObject({
      graphiql: false,
      introspection: false,
    });
    for (const value of ['Off', 'false', '']) expect(() => settingsOf({ GRAPHIQL: value })).toThrow('must be');
  });

  it('several origins', () => {
    expect(settingsOf({ ORIGINS: 'https://a.example  http://localhost:3000' }).origins).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
  });

  it.each(['a.example', 'https://a.example/', 'https://a.example/path', 'https://A.example'])(
    '%s is no origin',
    (ORIGINS) => {
      expect(() => settingsOf({ ORIGINS })).toThrow('web origins');
    },
  );
});
