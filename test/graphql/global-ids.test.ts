import { encodeGlobalID } from '@pothos/plugin-relay';
import { expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-ids.ts';

it.each(['islamic-state', 'a'.repeat(300), '', 'liwā’-fajr', 'über', '\ud83d\ude00', 7])(
  '%s is written as the relay plugin writes it',
  (id) => {
    expect(globalId('Actor', id)).toBe(encodeGlobalID('Actor', id));
  },
);
