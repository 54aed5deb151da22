// Weapons: the longest phrase of the lexicon, where it stands as a noun.

import type { WeaponKind } from '../../../schema/vocabulary.ts';
import { hasCue } from '../document/cues.ts';
import type { Document, Sentence, Token } from '../document/document.ts';
import { ALSO_VERBS, MINED, NOT_USED_BEFORE, WEAPON_PHRASES } from '../lexicon/weapons.ts';
import type { WeaponMention } from './mention.ts';

/** The phrases as a tree of tokens. */
interface Branch {
  readonly next: Map<string, Branch>;
  kind: WeaponKind | null;
}

const ROOT: Branch = { next: new Map(), kind: null };
for (const [phrase, kind] of WEAPON_PHRASES) {
  let branch = ROOT;
  for (const word of phrase) {
    const known = branch.next.get(word) ?? { next: new Map(), kind: null };
    branch.next.set(word, known);
    branch = known;
  }
  branch.kind ??= kind;
}

/**
 * Finds all weapons in a document's evidence, in the order of the text. The span covers the name of the weapon without
 * determiner or count. Whether it was used, and in which event, is for the clause.
 */
export function recogniseWeapons(document: Document): WeaponMention[] {
  return document.evidence.flatMap((sentence) => inSentence(sentence));
}

function inSentence(sentence: Sentence): WeaponMention[] {
  if (!mayArm(sentence)) return [];
  const { tokens } = sentence;
  const weapons: WeaponMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(tokens, at);
    if (found && isNoun(tokens, at, found.to)) {
      const last = weapons.at(-1);
      // "bunker-buster bombs", "rocket bomb": one weapon, of the kind that says more
      if (last?.to === at) {
        weapons[weapons.length - 1] = {
          ...last,
          to: found.to,
          kind: last.kind === 'EXPLOSIVE' ? found.kind : last.kind,
        };
      } else weapons.push({ sentence, from: at, to: found.to, kind: found.kind });
      at = found.to;
    } else at++;
  }
  return weapons;
}

const mayArm = hasCue((word) => ROOT.next.has(word));

function longestAt(tokens: readonly Token[], from: number): { to: number; kind: WeaponKind } | null {
  let branch = ROOT.next.get(tokens[from]?.lower ?? '');
  let longest: { to: number; kind: WeaponKind } | null = null;
  for (let to = from + 1; branch; to++) {
    if (branch.kind) longest = { to, kind: branch.kind };
    branch = branch.next.get(tokens[to]?.lower ?? '');
  }
  return longest;
}

function isNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, before, next] = [tokens[from], tokens[from - 1], tokens[to]];
  // "beaten with clubs", not "night clubs"
  if (/^clubs?$/.test(first?.lower ?? '')) return /^(?:with|by|using|and|or|,|wielding|a)$/.test(before?.lower ?? '');
  if (!first || NOT_USED_BEFORE.has(next?.lower ?? '')) return false;
  if (/^devices?$/.test(first.lower)) return isExplosiveDevice(tokens, from);
  if (to - from > 1) return true;
  if (first.tag === 'VERB' && ALSO_VERBS.has(first.lower)) return isAfterModifier(before);
  if (isHeadlineVerb(first, before, next) || (first.lower === 'mine' && before?.lower === 'of')) return false;
  if (first.lower.startsWith('mine'))
    return !MINED.has(before?.lower ?? '') && !/^work|^owner|^shaft/.test(next?.lower ?? '');
  // "TOW" and "Grad" are names: in lower case they are other words
  if (first.lower === 'tow' || first.lower === 'grad') return first.text !== first.lower;
  return first.tag !== 'PRON' && first.tag !== 'ADV';
}

/** "two devices exploded", "hurled the devices": what somebody sets off or throws is no telephone. */
function isExplosiveDevice(tokens: readonly Token[], at: number): boolean {
  const near = [...tokens.slice(Math.max(0, at - DEVICE_REACH), at), ...tokens.slice(at + 1, at + 1 + DEVICE_REACH)];
  return near.some((t) => SET_OFF.test(t.lower));
}

const SET_OFF = /^(?:explod|detonat|defus|deactivat|hurl|went$|plant(?:ed|ing)$)/;
/** Tokens between a device and the verb that sets it off. */
const DEVICE_REACH = 4;

/** "The army shells the town", whatever the tagger says. */
function isHeadlineVerb(word: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!ALSO_VERBS.has(word.lower) || !/^(?:the|a|an|its|their)$/.test(next?.lower ?? '')) return false;
  return before?.tag === 'NOUN' || before?.tag === 'PROPN';
}

function isAfterModifier(before: Token | undefined): boolean {
  return before !== undefined && (before.tag === 'ADJ' || before.tag === 'NUM' || before.tag === 'DET');
}
