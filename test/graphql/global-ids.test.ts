import { encodeGlobalID } from '@pothos/plugin-relay';
import { isInterfaceType } from 'graphql';
import { expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-ids.ts';
import { leafReadBy } from '../../src/graphql/leaves.ts';
import { schema } from '../../src/graphql/schema.ts';

it.each(['islamic-state', 'a'.repeat(300), '', 'liwā’-fajr', 'über', '\ud83d\ude00', 7])(
  '%s is written as the relay plugin writes it',
  (id) => {
    expect(globalId('Actor', id)).toBe(encodeGlobalID('Actor', id));
  },
);

const node = schema.getType('Node');
const stored = isInterfaceType(node)
  ? schema.getPossibleTypes(node).filter(({ extensions }) => 'pothosDrizzleModel' in extensions)
  : [];

it.each(stored)('$name has its id from its row at once, without a promise for each', (type) => {
  const { resolve } = type.getFields().id ?? {};
  const leaf = resolve && leafReadBy(resolve);
  expect(leaf?.read({ id: 'al-shabaab' })).toBe(encodeGlobalID(type.name, 'al-shabaab'));
  expect(leaf?.read({})).toBeUndefined();
});

it('finds the nodes that are stored', () => {
  expect(stored.map(({ name }) => name)).toEqual(expect.arrayContaining(['Actor', 'Event', 'Participant']));
});
