// The words of noun groups: which may be a head, which only describes one, and which governs the group.
import type { Sentence, Token } from '../document/document.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS } from '../lexicon/act-forms.ts';
import { STATUS_WORDS, VICTIM_NOUNS } from '../lexicon/victims.ts';
import { isHeadAt } from './people.ts';
import { isEpithet, isVerbAt } from './verbs.ts';

const LETTER = /\p{L}/u;
const PERSONAL_SUFFIX = /(?:ists?|eers?|ians?|ants?|ers?|ors?|men|women|man|woman|ees?)$/;

/** A noun by its tag, or by the lexicon of people where the tagger errs ("fighters" as verb). */
export function isNounAt(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  if (isHeadAt(sentence.tokens, at)) return true;
  if (isVerbAt(sentence, at)) return false;
  // "government shelling of": an act noun that the tagger takes for a verb
  if (ACT_NOUN_FORMS.has(token.lower)) return true;
  if (token.tag === 'NOUN' || token.tag === 'PROPN') return LETTER.test(token.text);
  if (token.lower === 'minor' && isBareNoun(sentence, at)) return true;
  return VICTIM_NOUNS.has(token.lower) &&
    token.tag !== 'DET' &&
    token.lower !== 'other' &&
    !/^(?:injured|minor)$/.test(token.lower)
    ? true
    : token.tag === 'VERB' && PERSONAL_SUFFIX.test(token.lower) && VICTIM_NOUNS.has(token.lower);
}

/** "a minor was hurt", not "a minor injury". */
function isBareNoun({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1]?.tag === 'DET' && (next === undefined || /^(?:VERB|AUX|ADP|PUNCT|CCONJ)$/.test(next.tag));
}

const PARTICIPLE = /(?:ed|en|ing)$/;
const HARMING = /^(?:wounding|injuring|killing)$/;

/** An adjective, number, or a participle that stands before a noun ("the besieged city"). */
export function isModifierAt(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (!token) return false;
  // "a privately owned bus"
  if (token.lower === 'owned' && sentence.tokens[at - 1]?.tag === 'ADV') return true;
  if (isVerbAt(sentence, at)) return false;
  if (token.tag === 'ADJ' || token.tag === 'NUM') return true;
  if (isEpithet(sentence, at)) return true;
  if (token.tag === 'ADV')
    return next?.tag === 'ADJ' || next?.lower === 'armed' || (next?.lower === 'owned' && token.lower.endsWith('ly'));
  if (token.lower === 'owned') return false;
  if (/^["“'‘]$/.test(token.text))
    return next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN');
  // "killing three nurses and wounding others": an act of its own
  return (
    token.tag === 'VERB' &&
    !HARMING.test(token.lower) &&
    PARTICIPLE.test(token.lower) &&
    next !== undefined &&
    (next.tag === 'NOUN' || next.tag === 'PROPN' || VICTIM_NOUNS.has(next.lower)) &&
    /^(?:DET|ADJ|NUM|ADP|CCONJ|PUNCT)$/.test(sentence.tokens[at - 1]?.tag ?? 'PUNCT')
  );
}

/** "15 identified members", "three suspected militants": a participle between the count and its noun. */
export function describesCounted(tokens: readonly Token[], at: number): boolean {
  const [word, next, then] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word?.tag !== 'VERB' || !/(?:ed|known)$/.test(word.lower) || ACT_VERB_FORMS.has(word.lower)) return false;
  const noun = next?.tag === 'ADJ' || STATUS_WORDS.has(next?.lower ?? '') ? then : next;
  return noun !== undefined && VICTIM_NOUNS.has(noun.lower);
}

const PREPOSITIONS = new Set(
  'of by in on at near against with from to between among amongst including for after during as under into over through toward towards inside outside onto beneath atop opposite around along across behind within per despite while plus beside besides beyond below above throughout underneath before since until upon via without versus like'.split(
    ' ',
  ),
);

/** Whether a word is a preposition; the tagger takes some for adverbs and conjunctions. */
function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && PREPOSITIONS.has(token.lower);
}

const THEM = /^(?:them|whom|these|those)$/;

/** The preposition that governs what begins at `from`; null for none. */
export function prepositionBefore(tokens: readonly Token[], from: number): string | null {
  // "two men from (the Lebanese) Hezbollah"
  const close = tokens[from - 1]?.text === ')';
  const open = close ? tokens.slice(0, from - 1).findLastIndex((t) => t.text === '(') : -1;
  if (open > 0) from = open;
  // "by "Shining Path" guerrillas"
  if (/^["“]$/.test(tokens[from - 1]?.text ?? '') && isPreposition(tokens[from - 2])) from--;
  const before = tokens[from - 1];
  if (!before) return null;
  // "among them three children"
  if (THEM.test(before.lower) && /^(?:among|amongst|of)$/.test(tokens[from - 2]?.lower ?? '')) return 'among';
  if (
    before.lower === 'alongside' ||
    (before.lower === 'with' && /^(?:along|together)$/.test(tokens[from - 2]?.lower ?? ''))
  )
    return 'alongside';
  return isPreposition(before) ? before.lower : null;
}
