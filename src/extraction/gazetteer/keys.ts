// Look-up in the sorted, front-coded table of folded names: bisection over the heads of blocks, then one pass through a block.
import { KEY_BLOCK, LAST_POSTING, TAIL_END } from './format.ts';

interface KeyBytes {
  readonly keyShared: Uint8Array;
  readonly keyTails: Uint8Array;
  readonly keyTailOffsets: Uint8Array;
  readonly postings: Uint8Array;
  readonly postingOffsets: Uint8Array;
}

export interface Keys {
  /** Index of a folded name, −1 when there is none. */
  indexOf(key: string): number;
  /** Whether some folded name is, or goes on after, these whole words. */
  hasPrefix(words: string): boolean;
  /** Indices of folded names within the edit distance that their length allows, nearest first. */
  similar(key: string): number[];
  /** Index of a name's first posting. */
  firstPosting(index: number): number;
}

/** A name of fewer letters has neighbours everywhere: it is not looked for by edit distance. */
const SHORTEST_SIMILAR = 5;
/** From this length on two letters may differ. */
const TWO_EDITS_LENGTH = 9;
/** Letters at the start that must agree, in a short and in a long name: bounds what is read through. */
const FIRM_LETTERS = 2;
const FIRM_LETTERS_LONG = 3;

/** Opens the table of names over its sections; copies nothing. */
export function openKeys({ keyShared, keyTails, keyTailOffsets, postings, postingOffsets }: KeyBytes): Keys {
  const count = keyShared.length;
  const blocks = Math.ceil(count / KEY_BLOCK);
  const tails = new DataView(keyTailOffsets.buffer, keyTailOffsets.byteOffset, keyTailOffsets.byteLength);
  const firsts = new DataView(postingOffsets.buffer, postingOffsets.byteOffset, postingOffsets.byteLength);
  const postingFlags = postings.length / 3;

  /** Letters of `key` that the name with this tail and `from` agreed letters has in common, as [agreed, order]; order 0 when equal. */
  let agreed = 0;
  const compare = (key: string, at: number, from: number): number => {
    for (agreed = from; ; at++) {
      const byte = keyTails[at] ?? TAIL_END;
      const letter = byte & 127;
      const own = agreed < key.length ? key.charCodeAt(agreed) : -1;
      if (own !== letter) return own < letter ? -1 : 1;
      agreed++;
      if (byte & TAIL_END) return agreed === key.length ? 0 : 1;
    }
  };

  /** Index of the first name that is not before `key`; afterwards `exact` and `prefixed` tell how they compare. */
  let exact = false;
  let prefixed = false;
  const lowerBound = (key: string): number => {
    let low = 0;
    let high = blocks - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (compare(key, tails.getUint32(middle * 4, true), 0) < 0) high = middle - 1;
      else low = middle;
    }
    let at = tails.getUint32(low * 4, true);
    let same = 0;
    const end = Math.min(count, (low + 1) * KEY_BLOCK);
    for (let index = low * KEY_BLOCK; index < end; index++) {
      const shared = keyShared[index] ?? 0;
      if (shared < same) {
        [exact, prefixed] = [false, false];
        return index;
      }
      if (shared === same) {
        const order = compare(key, at, shared);
        if (order <= 0) {
          [exact, prefixed] = [order === 0, agreed === key.length];
          return index;
        }
        same = agreed;
      }
      while (!((keyTails[at++] ?? TAIL_END) & TAIL_END));
    }
    if (end < count) {
      exact = compare(key, tails.getUint32((low + 1) * 4, true), 0) === 0;
      prefixed = agreed === key.length;
    } else [exact, prefixed] = [false, false];
    return end;
  };

  /** Calls `visit` with each name from `start` on until it returns false. */
  const walk = (start: number, visit: (key: string, index: number) => boolean): void => {
    let index = start - (start % KEY_BLOCK);
    let at = tails.getUint32((index / KEY_BLOCK) * 4, true);
    let key = '';
    for (; index < count; index++) {
      key = key.slice(0, keyShared[index] ?? 0);
      for (let more = true; more; at++) {
        const byte = keyTails[at] ?? TAIL_END;
        key += String.fromCharCode(byte & 127);
        more = !(byte & TAIL_END);
      }
      if (index >= start && !visit(key, index)) return;
    }
  };

  return {
    indexOf: (key) => {
      const index = lowerBound(key);
      return exact ? index : -1;
    },
    hasPrefix: (words) => {
      if (words === '') return false;
      lowerBound(words);
      if (exact || !prefixed) return exact;
      lowerBound(`${words} `);
      return prefixed;
    },
    similar: (key) => {
      if (key.length < SHORTEST_SIMILAR) return [];
      const bound = key.length < TWO_EDITS_LENGTH ? 1 : 2;
      const firm = key.slice(0, bound === 1 ? FIRM_LETTERS : FIRM_LETTERS_LONG);
      const found: { index: number; distance: number }[] = [];
      const distanceTo = editDistances(key, bound);
      walk(lowerBound(firm), (other, index) => {
        if (!other.startsWith(firm)) return false;
        const distance = distanceTo(other);
        if (distance <= bound) found.push({ index, distance });
        return true;
      });
      return found.sort((a, b) => a.distance - b.distance).map(({ index }) => index);
    },
    firstPosting: (index) => {
      let at = firsts.getUint32(Math.floor(index / KEY_BLOCK) * 4, true);
      for (let skip = index % KEY_BLOCK; skip > 0; at++)
        if ((postings[2 * postingFlags + at] ?? 0) & (LAST_POSTING >> 16)) skip--;
      return at;
    },
  };
}

/** Levenshtein's distances from one word to others; anything over `bound` is only known to be over it. */
function editDistances(word: string, bound: number): (other: string) => number {
  const over = bound + 1;
  let row = new Uint8Array(word.length + 1);
  let next = new Uint8Array(word.length + 1);
  return (other) => {
    if (Math.abs(other.length - word.length) > bound) return over;
    for (let j = 0; j <= word.length; j++) row[j] = Math.min(j, over);
    for (let i = 1; i <= other.length; i++) {
      const letter = other.charCodeAt(i - 1);
      let least = Math.min(i, over);
      next[0] = least;
      for (let j = 1; j <= word.length; j++) {
        const substituted = (row[j - 1] ?? over) + (letter === word.charCodeAt(j - 1) ? 0 : 1);
        const cost = Math.min(substituted, (row[j] ?? over) + 1, (next[j - 1] ?? over) + 1, over);
        next[j] = cost;
        if (cost < least) least = cost;
      }
      if (least >= over) return over;
      [row, next] = [next, row];
    }
    return row[word.length] ?? over;
  };
}
