// Who subscribes: the holder of a key, or whoever is behind an address.
import type { Context } from '../context.ts';
import type { Follower } from '../db/changes.ts';
import { networkOf } from '../http/address.ts';

/** Subscriptions that may be open at once with one key; and from one address without a key, which a household or an office shares. */
const MAXIMUM_BY_KEY = 100;
const MAXIMUM_BY_ADDRESS = 20;
/** Whom a request's subscription counts for. A key that is none counts for nobody: then its address does. */
export async function followerOf({ authenticate, address }: Context): Promise<Follower> {
  const authentication = await authenticate();
  if (authentication.type === 'Viewer') return { name: `key ${authentication.viewer.keyId}`, atMost: MAXIMUM_BY_KEY };
  return { name: `address ${networkOf(address).slice(0, 100)}`, atMost: MAXIMUM_BY_ADDRESS };
}
