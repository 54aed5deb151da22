// Victims whom a later sentence names: "the injured were Carlos Gomez and two guards", "the victims were identified as …".
import type { Sentence } from '../document/document.ts';
import { isUnknownName, type NounGroup } from '../groups/noun-groups.ts';
import type { Side } from './candidate.ts';

const VICTIMS = /^(?:victims?|wounded|injured|dead|deceased|slain|casualties|fatalities|bodies|hostages?|kidnapped)$/;
const NAMING = /^(?:are|were|is|was|include|includes|included|identified|named|:)$/;
/** Tokens between the noun and the verb, and from the verb to the first name. */
const [NOUN_REACH, NAME_REACH] = [8, 6];

/** The persons that a sentence names as victims of what was told before. */
export function identifiedSides({ tokens }: Sentence, groups: readonly NounGroup[]): Side[] {
  const noun = tokens.findIndex((t) => VICTIMS.test(t.lower));
  if (noun < 0) return [];
  const offset = tokens.slice(noun, noun + NOUN_REACH).findIndex((t) => NAMING.test(t.lower));
  if (offset < 0) return [];
  const verb = noun + offset;
  const named = groups.filter((g) => g.from > verb && (g.actor?.form === 'PERSON' || isUnknownName(g)));
  const first = named[0];
  if (!first || first.from - verb > NAME_REACH) return [];
  return named
    .filter((g) => g.preposition === null || g === first)
    .map((g) => ({
      role: 'PATIENT',
      actor: g.actor ?? { sentence: g.sentence, from: g.from, to: g.to, ...nameless(g) },
    }));
}

function nameless(group: NounGroup): { actor: null; name: string; kind: 'PERSON'; country: null; form: 'PERSON' } {
  const words = group.sentence.tokens.slice(group.from, group.to).map((t) => t.text);
  return { actor: null, name: words.join(' '), kind: 'PERSON', country: null, form: 'PERSON' };
}
