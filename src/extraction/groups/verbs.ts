// Which tokens are verbs: forms that are nouns or adjectives as often are decided by what stands around them.
import type { Sentence } from '../document/document.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS, LIGHT_VERB_FORMS } from '../lexicon/act-forms.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';

/** Counts without a number. */
export const VAGUE_COUNT = /^(?:dozens|scores|several|hundreds|tens|many|others)$/;

/** "shot to death a guard", "was beaten to death". */
export const isToDeath = (tokens: Sentence['tokens'], at: number) =>
  tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower === 'death';

const BREAKS_OUT = /^(?:erupted|broke|breaks|flared|raged|resumed|continued|intensified|ensued)$/;

/** Whether a form that is a noun as often as a verb is a verb here. */
function looksVerbal(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token) return false;
  // "kills twelve wounds 50", "raid wounds soldiers"; but "head wounds"
  if (/^wounds?$/.test(token.lower))
    return (
      after !== undefined &&
      (/^(?:NUM|DET)$/.test(after.tag) || VICTIM_NOUNS.has(after.lower) || VAGUE_COUNT.test(after.lower))
    );
  // "armed men shot dead a chief": the particle makes the verb
  if (
    /^(?:shot|shoot|shoots)$/.test(token.lower) &&
    (/^(?:dead|down)$/.test(after?.lower ?? '') || isToDeath(tokens, at))
  )
    return true;
  // "men on a motorcycle shot at a guard": with no verb before it, nobody's warning shot
  if (
    /^(?:shot|shoot|shoots)$/.test(token.lower) &&
    after?.lower === 'at' &&
    /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') &&
    before?.lower !== 'warning' &&
    (VICTIM_NOUNS.has(before?.lower ?? '') || !tokens.slice(0, at).some((t) => t.tag === 'VERB'))
  )
    return true;
  if (token.lower.endsWith('ing')) {
    // "the bombing of", "a shooting"; but "… in the province, killing seven people"
    if (before && (before.tag === 'DET' || before.lower === "'s")) return false;
    if (after?.lower === 'of' || after?.lower === 'by') return false;
    // "heavy fighting also erupted"
    if (after?.tag === 'ADV' && BREAKS_OUT.test(tokens[at + 2]?.lower ?? '')) return false;
    // "fighting between two groups"; but "killing between 12 and 19 civilians"
    if (after?.lower === 'between') return tokens[at + 2]?.tag === 'NUM' && befallsPeople(token.lower);
    if (
      after &&
      (after.tag === 'NUM' ||
        after.tag === 'DET' ||
        /^(?:at|more|up|around|about|dozens|scores|hundreds|several|some|nearly|over|most|many|others|them|him|his|her|their)$/.test(
          after.lower,
        ))
    )
      return true;
    // "killing and wounding scores of them"
    if (
      after?.lower === 'and' &&
      befallsPeople(token.lower) &&
      befallsPeople(tokens[at + 2]?.lower ?? '') &&
      tokens[at + 3]?.lower !== 'of'
    )
      return before === undefined || /^(?:PUNCT|NOUN|PROPN|CCONJ|ADV)$/.test(before.tag);
    if (before && (before.tag === 'ADJ' || before.tag === 'NOUN' || before.tag === 'NUM'))
      return after?.tag === 'NOUN' && VICTIM_NOUNS.has(after.lower);
    if (after?.lower === 'in' || after?.lower === 'and') return false;
    // "killing three nurses and wounding others"
    if (before?.tag === 'CCONJ' && VICTIM_NOUNS.has(after?.lower ?? '') && befallsPeople(token.lower)) return true;
    return token.tag === 'VERB';
  }
  if (
    before &&
    (before.tag === 'DET' ||
      before.tag === 'ADJ' ||
      before.tag === 'NUM' ||
      before.lower === "'s" ||
      /^(?:of|its|their|his|our|my|your)$/.test(before.lower))
  )
    return false;
  if (before && (before.tag === 'ADP' || before.lower === 'by' || before.lower === 'in') && before.lower !== 'to')
    return false;
  // "rocket shells the", "a gas attack a woman": the weapon's noun, whatever follows
  if (/^(?:shell|attack|strike|raid)s?$/.test(token.lower) && WEAPON_BEFORE.test(before?.lower ?? '')) return false;
  // "mounted raids this week": the object of a verb that only carries it
  if (before?.tag === 'VERB' && LIGHT_VERB_FORMS.has(before.lower) && token.lower.endsWith('s')) return false;
  if (before?.lower === 'to' || before?.tag === 'PRON') return true;
  // "two men shot and killed a guard"
  if (token.lower === 'shot' && after?.lower === 'and' && ACT_VERB_FORMS.has(tokens[at + 2]?.lower ?? '')) return true;
  if (
    after &&
    (after.tag === 'ADP' ||
      after.tag === 'VERB' ||
      after.tag === 'AUX' ||
      after.tag === 'PUNCT' ||
      after.tag === 'CCONJ') &&
    token.tag !== 'VERB'
  )
    return false;
  if (token.tag === 'VERB') return true;
  // "approached and shot her", "two men shot Carlos Gomez"
  const named = after?.tag === 'PROPN' && /^(?:NOUN|PROPN|CCONJ|ADV)$/.test(before?.tag ?? '');
  const object = named || /^(?:her|him|them|me|us)$/.test(after?.lower ?? '');
  return after !== undefined && (after.tag === 'NUM' || after.tag === 'DET' || (token.lower === 'shot' && object));
}

const WEAPON_BEFORE =
  /^(?:rocket|mortar|artillery|tank|missile|cannon|chemical|gas|suicide|bomb|grenade|knife|arson|air|drone)$/;

function befallsPeople(word: string): boolean {
  return ACT_VERB_FORMS.get(word)?.senses.some(({ act }) => act === 'KILL' || act === 'INJURE') ?? false;
}

const FOILED = /^(?:foiled|thwarted|rescued)$/;

/** Whether the token is a verb here: by the lexicon of acts where that is plain, by tag and neighbours where not. */
export function isVerbAt(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || token.lower === 'aged' || isShortName(sentence, at)) return false;
  const isAct = ACT_VERB_FORMS.has(token.lower);
  // "the army foiled an attempt": the tagger takes it for an adjective
  if (FOILED.test(token.lower)) return sentence.tokens[at - 1]?.tag !== 'DET';
  if (!isAct && token.tag !== 'VERB' && token.tag !== 'AUX') return false;
  if (isNominal(sentence, at) || isEpithet(sentence, at)) return false;
  if (!isAct) return true;
  return ACT_NOUN_FORMS.has(token.lower) || AMBIGUOUS.has(token.lower)
    ? looksVerbal(sentence, at)
    : !isAttributive(sentence, at);
}

/** "killed 43 IS militants": the group, between words in lower case. */
function isShortName({ tokens }: Sentence, at: number): boolean {
  const isLower = (i: number) => /^\p{Ll}/u.test(tokens[i]?.text ?? '');
  return tokens[at]?.text === 'IS' && (isLower(at - 1) || isLower(at + 1));
}

/** "hired assassins", "presumed urban guerrillas": what only says of which kind, or how surely, people are such. */
const EPITHET =
  /^(?:hired|paid|presumed|alleged|suspected|supposed|purported|hooded|masked|disguised|uniformed|organi[sz]ed|unidentified|armed|parked|so-called)$/;

/** "and allied militias", "with its allied fighters": who moves beside those told before. */
const BESIDE = /^(?:and|its|their|other)$/;

/** "by advancing troops", "by allied militia": how or with whom they move, behind a preposition. */
const MOVING = /^(?:allied|advancing|retreating|invading|withdrawing|rampaging|marauding)$/;

export function isEpithet({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.tag ?? '';
  const isBeside = word === 'allied' && BESIDE.test(tokens[at - 1]?.lower ?? '');
  return (
    (EPITHET.test(word)
      ? !/^(?:NOUN|PROPN|PRON|AUX)$/.test(before)
      : MOVING.test(word) && (before === 'ADP' || isBeside)) &&
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at + 1]?.tag ?? '')
  );
}

const STATE = /^(?:wounded|injured|dead|killed|missing|captured|detained)$/;
const ARTICLE = /^(?:the|its|their|his|her)$/;

/** "two of the wounded", "dozens of injured": behind an article or "of", with nothing that it describes, no verb stands. */
function isNominal({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!STATE.test(word)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    (ARTICLE.test(before) || (before === 'of' && word !== 'killed')) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.tag ?? 'PUNCT')
  );
}

/** Verb forms that are also plain nouns which the lexicon of act nouns does not list. */
const AMBIGUOUS = new Set(
  'gun guns martyr martyrs bomb bombs shell shells fire fires target targets hit hits fight fights burn hold execute rally march rape shot shots hurt wound wounds trade trades'.split(
    ' ',
  ),
);

/** "a wounded soldier", "the besieged town", "captured fighters": participles that only describe. */
function isAttributive(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token?.lower.endsWith('ed') || !after) return false;
  // "a terrorist opened fire": who does it stands before, whatever the tagger takes it for
  if (before?.tag === 'ADJ' && VICTIM_NOUNS.has(before.lower) && tokens[at - 2]?.tag === 'DET') return false;
  // "the Kenyan military killed scores": the doer, tagged as an adjective
  if (before?.lower === 'military' && /^(?:DET|PROPN|ADJ)$/.test(tokens[at - 2]?.tag ?? '')) return false;
  // "six wounded farmers died"
  const describes =
    (/^(?:wounded|injured|captured)$/.test(token.lower) && !/^(?:others?|people)$/.test(after.lower)) ||
    // "twelve displaced people were killed"
    token.lower === 'displaced';
  if (before?.tag === 'NUM' && describes && VICTIM_NOUNS.has(after.lower)) return true;
  // "an injured young boy"
  const noun = after.tag === 'ADJ' ? tokens[at + 2] : after;
  return (before?.tag === 'DET' || before?.tag === 'ADJ') && /^(?:NOUN|PROPN)$/.test(noun?.tag ?? '');
}
