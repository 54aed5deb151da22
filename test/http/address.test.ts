import { expect, it } from 'vitest';
import { networkOf } from '../../src/http/address.ts';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:203.0.113.7', '203.0.113.7'],
  ['2001:DB8:0:01::5', '2001:db8:0:1'],
  ['2001:db8::5', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80:1:2:3:4:5:6:7', 'fe80:1:2:3'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
