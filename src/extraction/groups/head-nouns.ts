// Heads that stand for something else: "members of the group", "nine others".

import type { NounGroup } from './noun-group.ts';

/** Heads that stand for what follows "of": "members of the group", "the bodies of eight men". */
const TRANSPARENT = new Set(
  'member members number numbers total group groups body bodies corpse corpses dozens scores hundreds thousands tens majority most some couple string series handful lot half rest remains one two three lives life pair family alliance'.split(
    ' ',
  ),
);

/**
 * "others", "nine others", "one other", "at least four people", "a large number": people besides those told before them.
 * Behind "including two women and …" they begin anew, for they are no kind of those included.
 */
export function isOthers({ sentence: { tokens }, head, headless, quantity }: NounGroup): boolean {
  const word = (headless ? tokens[quantity?.to ?? head + 1] : tokens[head])?.lower ?? '';
  if (/^others?$/.test(word)) return true;
  if (!quantity) return false;
  return GENERAL.test(word) || (headless && quantity.best === null && /^(?:was|were)$/.test(word));
}

const GENERAL = /^(?:people|persons|civilians|individuals|citizens|residents)$/;

/** Whether the group's head only measures what follows its "of". */
export function isTransparent(group: NounGroup): boolean {
  return TRANSPARENT.has(group.sentence.tokens[group.head]?.lower ?? '');
}
