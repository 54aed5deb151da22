// How a group is joined to the one before it: a comma, "and", "as well as".

import type { Token } from '../document/document.ts';
import type { NounGroup } from './noun-group.ts';

/** "eleven women nine children and one driver": a list whose comma is lost; "six nurses 12 wounded" counts others. */
export function withoutComma(previous: NounGroup | undefined, group: NounGroup): NounGroup {
  const isCounted = (g: NounGroup) => g.quantity !== null && g.people !== null && !g.headless;
  if (!previous || group.joint !== null || previous.to !== group.from) return group;
  if (!isCounted(previous) || !isCounted(group)) return group;
  const next = group.sentence.tokens[group.to];
  const told = next !== undefined && (/^(?:VERB|AUX)$/.test(next.tag) || STATE.test(next.lower));
  return told ? group : { ...group, joint: 'COMMA' };
}

const STATE = /^(?:wounded|injured|hurt|dead|killed|missing|others?|more)$/;

/** Joins what stands beside as "and" does: "five soldiers as well as two drivers". */
const ALONG_WITH = /^(?:, )?(?:as well as|along with|together with|in addition to|plus)$/;

/** What tells more of some of those listed, and goes on with the list. */
const OF_WHOM = /^(?:of|among) whom (?:were|was|are|is) [a-z-]+(?: [a-z-]+)? ,( and)?$/;

/** The last words of all that joins: behind any other word a group stands alone. */
const JOINING = new Set(', ; and & or also as well " mostly mainly largely with alongside to plus'.split(' '));

/** "Omar Haddad, 42, and": the token behind the age; "and his wife, Salma" tells one person twice. */
function behindAge(tokens: readonly Token[], end: number, next: number): number {
  if (/^(?:his|her|their)$/.test(tokens[next]?.lower ?? '')) return end;
  const isAge = tokens[end]?.text === ',' && /^\d{1,2}$/.test(tokens[end + 1]?.text ?? '');
  return isAge && end + 2 < next && /^[,;]$/.test(tokens[end + 2]?.text ?? '') ? end + 2 : end;
}

/** How a group is joined to the one before it; what stands between them in brackets does not part them. */
export function jointOf(
  tokens: readonly Token[],
  from: number,
  depths: readonly number[],
  groups: readonly NounGroup[],
): NounGroup['joint'] {
  const depth = depths[from] ?? 0;
  if ((depths[from - 1] ?? 0) <= depth && !JOINING.has(tokens[from - 1]?.lower ?? '')) return null;
  const previous = groups.findLast((g) => g.depth <= depth);
  // "according to the mayor, a cyclist was killed"
  if (!previous || (previous.preposition === 'to' && tokens[previous.from - 2]?.lower === 'according')) return null;
  const end = behindAge(tokens, previous.to, from);
  const between = tokens.slice(end, from).flatMap((t, k) => ((depths[end + k] ?? 0) > depth ? [] : [t.lower]));
  if (ALONG_WITH.test(between.join(' '))) return 'AND';
  // "four women, two of whom were nuns, and a boy"
  const relative = OF_WHOM.exec(between.join(' '));
  if (relative) return relative[1] === undefined ? 'COMMA' : 'AND';
  // ", as a result of" joins nothing
  const isAsWell = between.includes('well');
  const words = between.filter((w) => w !== 'also' && (w !== 'as' || !isAsWell) && w !== 'well' && w !== '"');
  const bare = between.length === from - end;
  if (bare && words.length === 1 && (words[0] === ',' || words[0] === ';')) return 'COMMA';
  // "40 villagers, mostly girls": who they are, not others
  if (words.length > 0 && words.length <= 2 && /^(?:mostly|mainly|largely)$/.test(words.at(-1) ?? '')) return 'COMMA';
  if (words.length > 0 && words.length <= 2 && (words.at(-1) === 'and' || words.at(-1) === '&'))
    return words.length === 1 || words[0] === ',' || words[0] === ';' ? 'AND' : null;
  if (words.length === 1 && words[0] === 'or') return 'OR';
  // "seven soldiers, along with 18 civilians"
  return /^(?:, )?(?:alongside|(?:along|together) with)$/.test(words.join(' ')) ? 'AND' : null;
}
