// Who subscribes: the holder of a key, or whoever is behind an address.
import type { Context } from '../context.ts';
import type { Follower } from '../db/changes.ts';

/** Subscriptions that may be open at once with one key; and from one address without a key, which a household or an office shares. */
const MAXIMUM_BY_KEY = 100;
const MAXIMUM_BY_ADDRESS = 20;
/** Groups of 16 bits of an IPv6 address that are one client's: the rest it chooses freely. */
const NETWORK_GROUPS = 4;

/** The network of an IPv6 address; an IPv4 address as it is. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(missing).fill('0'), ...after]
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** Whom a request's subscription counts for. A key that is none counts for nobody: then its address does. */
export async function followerOf({ authenticate, address }: Context): Promise<Follower> {
  const authentication = await authenticate();
  if (authentication.type === 'Viewer') return { name: `key ${authentication.viewer.keyId}`, atMost: MAXIMUM_BY_KEY };
  return { name: `address ${networkOf(address).slice(0, 100)}`, atMost: MAXIMUM_BY_ADDRESS };
}
