// Verb groups: verbs with their auxiliaries, with voice, polarity, tense and what the speaker makes of them.
import type { Sentence } from '../document/document.ts';
import { ACT_VERB_FORMS, PAST_ONLY, PLACING_VERB_FORMS } from '../lexicon/act-forms.ts';
import { isReduced, QUOTE } from './reduced.ts';

export type Voice = 'ACTIVE' | 'PASSIVE' | 'PARTICIPLE' | 'GERUND' | 'INFINITIVE';

export interface VerbGroup {
  /** First auxiliary, or the verb itself. */
  readonly from: number;
  readonly verb: number;
  readonly voice: Voice;
  readonly negated: boolean;
  /** "will", "would", "could", "may", "plans to", "threatened to", "tried to": what keeps the act from being a fact. */
  readonly modal: 'FUTURE' | 'CONDITIONAL' | 'ATTEMPT' | null;
}

const BE = new Set('is are was were be been being am get gets got getting'.split(' '));
const HAVE = new Set('has have had having'.split(' '));
const FUTURE = new Set('will shall ll'.split(' '));
const CONDITIONAL = new Set('would could may might can should must'.split(' '));
const NEGATION = new Set(['not', "n't", 'never', 'no']);
const ADVERB_GAP = new Set(
  'also reportedly allegedly later then still already subsequently immediately mostly all both each apparently probably severely seriously slightly critically fatally badly lightly gravely brutally recently only currently simultaneously now'.split(
    ' ',
  ),
);
/** Verbs before "to" that keep the act from having happened. */
const INTENTIONS =
  /^(?:plan|plot|vow|threaten|intend|want|hope|prepare|aim|expect|seek|schedule|pledge|promise|order|call|urge|agree|decide|refuse|fail|ready|warn|set|due|deal|resolution|propos|request|mandate|deadline|obligat|demand|threat)/;
/** Verbs before "to" that say only how far an act has come: what stands before them decides. */
const PHASES = /^(?:begin|start|continue|help|resume)$/;
/** "are thought to have died": what follows is told as a fact, on hearsay. */
const HEARSAY = /^(?:believed|thought|reported|known|estimated|confirmed|said|alleged|understood|presumed|feared)$/;

const ATTEMPTS = /^(?:try|tries|tried|trying|attempt)/;

/** Reads the verb group whose main verb stands at `verb`. */
export function readVerbGroup(sentence: Sentence, verb: number): VerbGroup {
  const { tokens } = sentence;
  const word = tokens[verb]?.lower ?? '';
  const form = ACT_VERB_FORMS.get(word)?.form ?? PLACING_VERB_FORMS.get(word) ?? formOf(word);
  let from = verb;
  let be = false;
  let have = false;
  let negated = false;
  let modal: VerbGroup['modal'] = null;
  let to = false;
  let told = false;
  for (let at = verb - 1; at >= 0 && verb - at <= 8; at--) {
    const word = tokens[at]?.lower ?? '';
    // "had 'neutralised' twenty": quotation marks part no auxiliary from its verb
    if (at === verb - 1 && QUOTE.test(word) && /^(?:has|have|had|was|were|been)$/.test(tokens[at - 1]?.lower ?? ''))
      continue;
    // "is reported to have killed": what stands before the verb of hearsay says nothing of the act's voice
    if (BE.has(word)) be = be || !told;
    else if (HAVE.has(word)) have = true;
    else if (FUTURE.has(word)) modal = 'FUTURE';
    else if (CONDITIONAL.has(word)) modal ??= 'CONDITIONAL';
    else if (NEGATION.has(word)) negated = true;
    else if (word === 'to') to = true;
    else if (to && at === from - 1 && HEARSAY.test(word)) {
      to = false;
      told = true;
    } else if (to && at === from - 1 && isAim(sentence, at, verb)) modal = 'FUTURE';
    else if (to && at === from - 1 && PHASES.test(word)) to = true;
    else if (to && at === from - 1 && ATTEMPTS.test(word)) modal = 'ATTEMPT';
    else if (to && at === from - 1 && INTENTIONS.test(word))
      modal = /^(?:refuse|fail)/.test(word) ? 'CONDITIONAL' : 'FUTURE';
    else if (
      isHearsay(tokens, at, from) ||
      word === 'did' ||
      word === 'do' ||
      word === 'does' ||
      ADVERB_GAP.has(word) ||
      tokens[at]?.tag === 'ADV'
    ) {
      // "was almost completely destroyed" is a fact, "was almost killed" is none
      const isDegree =
        word === 'almost' && /^(?:completely|entirely|totally|wholly)$/.test(tokens[at + 1]?.lower ?? '');
      if (tokens[at]?.tag === 'ADV' && !ADVERB_GAP.has(word) && !word.endsWith('ly') && !isDegree) break;
    } else break;
    from = at;
  }
  if (to && form === 'BASE' && modal === null && isCalledFor(sentence, from)) modal = 'FUTURE';
  if (form === 'GERUND' && isAimedAt(sentence, verb)) modal = 'FUTURE';
  const isParticiple = form === 'PAST' || form === 'PARTICIPLE';
  const voice: Voice =
    be && isParticiple
      ? 'PASSIVE'
      : to && form === 'BASE'
        ? 'INFINITIVE'
        : form === 'GERUND' && !be
          ? 'GERUND'
          : isParticiple && !have && !PAST_ONLY.has(tokens[verb]?.lower ?? '') && isReduced(sentence, verb)
            ? 'PARTICIPLE'
            : 'ACTIVE';
  return { from, verb, voice, negated, modal };
}

const UNDERTAKING =
  /^(?:operations?|offensives?|counter-?offensives?|counter-?attacks?|campaigns?|battles?|fight|fighting|push|pushing|bids?|efforts?|drive|struggle|missions?|plans?|aims?|goals?|objectives?|attempts?|hopes?|assaults?|sought|seeks?|seeking|aims|aimed|aiming|battling|struggling|vying|order)$/;
const CONQUEST = /^(?:capture|recapture|seize|retake|take|regain|liberate|overrun)$/;

/** "an operation to seize the town", "fighting to recapture it": the goal of a conquest is no conquest. */
function isAim({ tokens }: Sentence, at: number, verb: number): boolean {
  return UNDERTAKING.test(tokens[at]?.lower ?? '') && CONQUEST.test(tokens[verb]?.lower ?? '');
}

const CALLS =
  /^(?:(?:urg|ask|appeal|invit|incit|encourag|implor|beg|order|instruct|command)(?:s|e|es|ed|ing|ged|ged|ging)?|tell|tells|telling|told)$/;
/** Tokens between the verb of asking and "to": "called for all workers of the port to". */
const CALL_REACH = 6;

/** "called for students to protest", "urged them to attack": what somebody only asks for. */
function isCalledFor({ tokens }: Sentence, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - CALL_REACH); at--) {
    const token = tokens[at];
    if (!token || token.tag === 'PUNCT') return false;
    const isCall = /^call(?:s|ed|ing)?$/.test(token.lower) && /^(?:for|on|upon)$/.test(tokens[at + 1]?.lower ?? '');
    if (isCall || CALLS.test(token.lower)) return true;
    if (token.tag === 'VERB' || token.tag === 'AUX') return false;
  }
  return false;
}

const AIM = /^(?:aims?|aimed|goals?|objectives?|intentions?|intent|hopes?|dreams?|purpose)$/;

/** "a goal of capturing the city", "aimed at killing him": not yet done. */
function isAimedAt({ tokens }: Sentence, gerund: number): boolean {
  return /^(?:of|at)$/.test(tokens[gerund - 1]?.lower ?? '') && AIM.test(tokens[gerund - 2]?.lower ?? '');
}

/** "were reported killed": a verb of hearsay between the auxiliary and the act. */
function isHearsay(tokens: Sentence['tokens'], at: number, from: number): boolean {
  const auxiliary = ADVERB_GAP.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return at === from - 1 && HEARSAY.test(tokens[at]?.lower ?? '') && BE.has(tokens[auxiliary]?.lower ?? '');
}

function formOf(word: string): 'BASE' | 'THIRD' | 'PAST' | 'GERUND' {
  if (word.endsWith('ing')) return 'GERUND';
  if (word.endsWith('ed')) return 'PAST';
  return word.endsWith('s') ? 'THIRD' : 'BASE';
}
