// Where a request comes from.

/** Groups of 16 bits of an IPv6 address that are one client's: the rest it chooses freely. */
const NETWORK_GROUPS = 4;

/** The network of an IPv6 address; an IPv4 address as it is, also where it is written as an IPv6 one. */
export function networkOf(given: string): string {
  const address = given.toLowerCase().replace(/^::ffff:(?=[\d.]{7,15}$)/, '');
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(missing).fill('0'), ...after]
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
