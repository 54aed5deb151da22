// Who only helps: "in support of the army", "backed by Russian jets". The help is told with the act; the helper is no doer of it and the helped no target.
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import { WARRING } from '../lexicon/actors/kinds.ts';
import type { ActorMention } from '../mentions/mention.ts';

export interface Support {
  readonly actor: ActorMention;
  readonly role: 'SUPPORTER';
  /** Who is told to help or to be helped, directly before the words of help; null where they follow a clause ("in support of"). */
  readonly beside: ActorMention | null;
}

const HELPED_BY = /^(?:backed|supported|aided|assisted|helped|accompanied)$/;
const HELPING = /^(?:backing|supporting|aiding|assisting|helping)$/;
const HELP = /^(?:support|backing|help|assistance|aid|cover)$/;
/** Tokens between the words of help and the actor: "supported by fighters of the". */
const REACH = 5;
/** Tokens between the actor and the words of help: "Russian air strikes backing". */
const BESIDE_REACH = 3;
/** Tokens between "with" and the noun for help: "with the close air support of". */
const HELP_REACH = 4;

/** The actors of a sentence that help those who act, or that they help, in the order of the text. */
export function supportersOf(sentence: Sentence, actors: readonly ActorMention[]): Support[] {
  if (!mayHelp(sentence)) return [];
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, at): Support[] => {
    const words = helpAt(tokens, at, lower);
    const from = at + words;
    const actor = words > 0 ? actors.find((a) => a.from >= from && a.from - from <= REACH) : undefined;
    if (!actor || !WARRING.has(actor.kind)) return [];
    if (!tokens.slice(from, actor.from).every((t) => /^(?:NOUN|ADJ|ADP|DET|PROPN|NUM)$/.test(t.tag))) return [];
    if (lower === 'in') return [{ actor, role: 'SUPPORTER', beside: null }];
    const beside = actors.findLast((a) => a.to <= at && at - a.to <= BESIDE_REACH);
    return beside ? [{ actor, role: 'SUPPORTER', beside }] : [];
  });
}

/** "backed by heavy air strikes", "with support from jets": whether what has its head there is only told as help to those who act. */
export function isHelp(sentence: Sentence, head: number): boolean {
  if (!mayHelp(sentence)) return false;
  const { tokens } = sentence;
  for (let at = head - 1; at >= Math.max(0, head - PHRASE_REACH); at--) {
    const words = helpAt(tokens, at, tokens[at]?.lower ?? '');
    if (words > 0 && tokens[at]?.lower !== 'in' && at + words <= head) {
      return tokens.slice(at + words, head).every((t) => PHRASE.test(t.tag));
    }
  }
  return false;
}

/** Tokens from the words of help to the head: "backed by Russian and Iranian militias and the air force". */
const PHRASE_REACH = 14;
const PHRASE = /^(?:NOUN|ADJ|ADP|DET|PROPN|NUM|CCONJ)$/;

/** Every phrase of help has one of these words. */
const mayHelp = hasCue((word) => HELPED_BY.test(word) || HELPING.test(word) || HELP.test(word));

/** How many words of help start at a token; none where it is no help to those who act. */
function helpAt(tokens: Sentence['tokens'], at: number, lower: string): number {
  const next = tokens[at + 1]?.lower;
  if (HELPED_BY.test(lower) && next === 'by') return 2;
  if (HELPING.test(lower) && !/^(?:AUX|DET)$/.test(tokens[at - 1]?.tag ?? '')) return 1;
  if (lower === 'in' && next === 'support' && tokens[at + 2]?.lower === 'of') return 3;
  if (lower === 'under') {
    const cover = next === 'the' ? 2 : 1;
    return tokens[at + cover]?.lower === 'cover' && tokens[at + cover + 1]?.lower === 'of' ? cover + 2 : 0;
  }
  if (lower !== 'with') return 0;
  const noun = tokens.findIndex((t, i) => i > at && i <= at + HELP_REACH && HELP.test(t.lower));
  return noun > 0 && /^(?:of|from|by)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 - at : 0;
}
