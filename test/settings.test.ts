import { describe, expect, it } from 'vitest';
import { settingsOf } from '../src/settings.ts';

describe('settings', () => {
  it('where nothing is said, every page may read', () => {
    expect(settingsOf({})).toEqual({ origins: ['*'] });
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
