// A short sketch of a text, by which copies of it are told without the text: minhash over runs of words, one permutation
// (Li, Owen and Zhang, "One Permutation Hashing", NIPS 2012).
import { MAX_SKETCHED_WORDS } from './limits.ts';

const BINS = 64;
const SHINGLE_WORDS = 3;
const EMPTY = '0';

/** Bins that eighty words fill. */
const ENOUGH_BINS = 45;

/** FNV-1a, 32 bits, unsigned, its bits mixed once more: the low ones choose the bin. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** One character for each bin: the least hash of the word runs that fall into it, cut to six bits. Empty for a text of less than three words. */
export function sketchOf(text: string): string {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_SKETCHED_WORDS);
  const least = new Array<number>(BINS).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + SHINGLE_WORDS).join(' '));
    const bin = hash % BINS;
    least[bin] = Math.min(least[bin] ?? hash, hash);
  }
  return words.length < SHINGLE_WORDS ? '' : least.map(digitOf).join('');
}

const DIGITS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.';

function digitOf(hash: number): string {
  return hash === Number.POSITIVE_INFINITY ? EMPTY : (DIGITS[Math.floor(hash / BINS) % DIGITS.length] ?? EMPTY);
}

/** The share of word runs that two texts have in common, 0 to 1, as their sketches estimate it. */
export function likenessOf(a: string, b: string): number {
  let equal = 0;
  let filled = 0;
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] === EMPTY && b[i] === EMPTY) continue;
    filled++;
    if (a[i] === b[i]) equal++;
  }
  if (filled === 0) return 0;
  // of unequal runs one in 64 falls on the same digit; a few words alike are no copy but a way of putting it
  return (
    Math.max(0, (equal / filled - 1 / DIGITS.length) / (1 - 1 / DIGITS.length)) * Math.min(1, filled / ENOUGH_BINS)
  );
}
