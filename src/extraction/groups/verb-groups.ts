// Verb groups: which tokens are verbs, with voice, polarity, tense and what the speaker makes of them.
import type { Sentence, Token } from '../document/document.ts';
import {
  ACT_NOUN_FORMS,
  ACT_VERB_FORMS,
  LIGHT_VERB_FORMS,
  PAST_ONLY,
  PLACING_VERB_FORMS,
} from '../lexicon/act-forms.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';

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

/** "shot to death a guard", "was beaten to death". */
const isToDeath = (tokens: Sentence['tokens'], at: number) =>
  tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower === 'death';

const ATTEMPTS = /^(?:try|tries|tried|trying|attempt)/;

/** Forms that are nouns as often as verbs and are decided by what stands around them. */
const BREAKS_OUT = /^(?:erupted|broke|breaks|flared|raged|resumed|continued|intensified|ensued)$/;

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
        /^(?:at|more|up|around|about|dozens|scores|hundreds|several|some|nearly|over|most|many|others|them|his|her|their)$/.test(
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
  if (!token || token.lower === 'aged') return false;
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

/** "hired assassins", "presumed urban guerrillas": what only says of which kind, or how surely, people are such. */
const EPITHET =
  /^(?:hired|paid|presumed|alleged|suspected|supposed|purported|hooded|masked|disguised|uniformed|organi[sz]ed|unidentified|armed|parked|so-called)$/;

/** "by advancing troops", "by allied militia": how or with whom they move, behind a preposition. */
const MOVING = /^(?:allied|advancing|retreating|invading|withdrawing|rampaging|marauding)$/;

export function isEpithet({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.tag ?? '';
  return (
    (EPITHET.test(word) ? !/^(?:NOUN|PROPN|PRON|AUX)$/.test(before) : MOVING.test(word) && before === 'ADP') &&
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
  const describes = /^(?:wounded|injured|captured)$/.test(token.lower) && !/^(?:others?|people)$/.test(after.lower);
  if (before?.tag === 'NUM' && describes && VICTIM_NOUNS.has(after.lower)) return true;
  // "an injured young boy"
  const noun = after.tag === 'ADJ' ? tokens[at + 2] : after;
  return (before?.tag === 'DET' || before?.tag === 'ADJ') && /^(?:NOUN|PROPN)$/.test(noun?.tag ?? '');
}

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
      if (tokens[at]?.tag === 'ADV' && !ADVERB_GAP.has(word) && !word.endsWith('ly')) break;
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

const CALLS = /^(?:urg|ask|appeal|invit|incit|encourag|implor|beg)(?:s|e|es|ed|ing|ged|ged|ging)?$/;
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

/** "six killed 12 wounded", "a nurse killed 9 guards injured": a headline's second count, no object. */
const VAGUE_COUNT = /^(?:dozens|scores|several|hundreds|tens|many|others)$/;

function isCountOfState({ tokens }: Sentence, at: number): boolean {
  const next = tokens.slice(at + 1, at + 5);
  const state = next.slice(0, 3).findIndex((t) => /^(?:wounded|injured|hurt|missing|dead)$/.test(t.lower));
  // "killed 12 wounded soldiers"
  if (VICTIM_NOUNS.has(next[state + 1]?.lower ?? '')) return false;
  // "killed five people and wounded 17": a second verb with its own object
  return state >= 0 && next.slice(0, state).every((t) => !/^(?:CCONJ|PUNCT|VERB|ADP)$/.test(t.tag));
}

const TODAY = /^(?:today|yesterday|tonight)$/;
const SPEAKER =
  /^(?:sources?|monitors?|spokes(?:man|woman|person)|officials?|witness(?:es)?|observatory|activists?|ministry|agency|doctors?|medics?)$/;
/** Tokens between who speaks and the verb: "a source at the police command of Homs said". */
const SPEECH_REACH = 8;

/** "left eight people injured a source said", with the comma lost: who stands behind the verb speaks. */
function speaksNext({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.tag !== 'DET') return false;
  const noun = [at + 1, at + 2].find((k) => SPEAKER.test(tokens[k]?.lower ?? ''));
  return noun !== undefined && saysBehind(tokens, noun + 1);
}

/** Whether the next verb from here on, before any mark, is one of saying: "… of the ministry in Homs said". */
export function saysBehind(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + SPEECH_REACH);
  const verb = behind.find((t) => t.tag === 'VERB' || t.tag === 'AUX' || t.tag === 'PUNCT');
  return /^(?:said|says|told|reported|added|confirmed)$/.test(verb?.lower ?? '');
}

const LENGTH_OF_TIME = /^(?:hours?|days?|weeks?|months?|years?)$/;

/** "two men, kidnapped 11 days ago in the port, were freed": how long since is no object. */
function isSince({ tokens }: Sentence, at: number): boolean {
  // "the mayor, killed last week in the port, was buried"
  if (tokens[at]?.lower === 'last' && LAST.test(tokens[at + 1]?.lower ?? ''))
    return !OPENS_OBJECT.test(tokens[at + 2]?.tag ?? '');
  const unit = [at + 1, at + 2].find((k) => LENGTH_OF_TIME.test(tokens[k]?.lower ?? ''));
  if (unit === undefined || tokens[unit - 1]?.tag !== 'NUM' || !/^(?:ago|earlier)$/.test(tokens[unit + 1]?.lower ?? ''))
    return false;
  // "killed two days ago a guard"
  return !OPENS_OBJECT.test(tokens[unit + 2]?.tag ?? '');
}

const LAST = /^(?:night|week|weekend|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const OPENS_OBJECT = /^(?:DET|NUM|PROPN|NOUN|ADJ)$/;

const STORMED = /^(?:stormed|charged|rampaged|advanced)$/;
const WHITHER = /^(?:into|across|through|onto|past|toward|towards)$/;

const QUOTE = /^["'‘’“”]$/;

const PARTICLE = /^(?:up|down|off|dead|out|hostage)$/;

/** "over 70", "at least 12", "more than 100", "another five": the token of the number. */
function behindQualifier({ tokens }: Sentence, at: number): number {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:at least|more than|up to)$/.test(`${first} ${second}`)) return at + 2;
  return /^(?:over|about|around|some|nearly|almost|another)$/.test(first) ? at + 1 : at;
}

/**
 * A past participle without auxiliary: "people killed in the raid", "22 killed as", "three wounded".
 * Active when an object follows at once.
 */
function isReduced(sentence: Sentence, trigger: number): boolean {
  // "guards hurt in the raid on the port died": nobody is died
  if (/^(?:died|perished|fled|vanished)$/.test(sentence.tokens[trigger]?.lower ?? '')) return false;
  // "gunmen stormed into the town"
  if (STORMED.test(sentence.tokens[trigger]?.lower ?? '') && WHITHER.test(sentence.tokens[trigger + 1]?.lower ?? ''))
    return false;
  // "gunned down two guards", "set off a bomb": the object stands behind the particle
  const next = sentence.tokens[trigger + 1]?.lower ?? '';
  // "kidnapped today two engineers": the object stands behind the day
  const particle = PARTICLE.test(next) || TODAY.test(next) ? 1 : isToDeath(sentence.tokens, trigger) ? 2 : 0;
  const verb = trigger + particle;
  // "injured 'dozens'": quotation marks hide no object
  const object = QUOTE.test(sentence.tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
  const after = sentence.tokens[object];
  if (after?.lower === 'by') return true;
  // "the raid wounded and killed dozens": both verbs share the object
  if (after?.lower === 'and' && ACT_VERB_FORMS.get(sentence.tokens[verb + 2]?.lower ?? '')?.form === 'PAST')
    return isReduced(sentence, verb + 2);
  // "the soldiers fired when": people fire and are not fired
  const before = sentence.tokens[trigger - 1];
  if (
    sentence.tokens[trigger]?.lower === 'fired' &&
    before &&
    (VICTIM_NOUNS.has(before.lower) || before.tag === 'PRON')
  )
    return false;
  if (!after) return true;
  if (speaksNext(sentence, object)) return true;
  // "five wounded today", "two killed Sunday"
  if (/^(?:today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(after.lower)) return true;
  if (isSince(sentence, object)) return true;
  // "injured between three and seven drivers"
  const [, , , fourth] = sentence.tokens.slice(object + 1, object + 5);
  if (after.lower === 'between' && VICTIM_NOUNS.has(fourth?.lower ?? '')) return false;
  const count = behindQualifier(sentence, object);
  const counted = sentence.tokens[count];
  // "shot two guards dead"
  const isShotDead = sentence.tokens[trigger]?.lower === 'shot' && counted?.tag === 'NUM';
  if (
    counted &&
    !isShotDead &&
    (counted.tag === 'NUM' || VAGUE_COUNT.test(counted.lower)) &&
    isCountOfState(sentence, count)
  )
    return true;
  // "bombed suspected militant hideouts"
  if (/^(?:DET|NUM|ADJ|PROPN|NOUN|PRON)$/.test(after.tag) || isEpithet(sentence, object)) return false;
  // "bombed heavily two towns"
  const second = sentence.tokens[object + 1];
  if (after.tag === 'ADV' && after.lower.endsWith('ly') && /^(?:DET|NUM|PROPN)$/.test(second?.tag ?? '')) return false;
  // "burned half a block", "attacked both posts"
  if (/^(?:half|both|all|several|many|numerous|various|part|parts)$/.test(after.lower)) return false;
  // "bombed northwest Syria"
  if (/^(?:north|south|east|west|central|downtown)/.test(after.lower)) return false;
  // "killed over 80 civilians", "killed at least 12": an object with its qualifier
  if (/^(?:at|more|up|fewer|less)$/.test(after.lower) && /^(?:least|than|to)$/.test(second?.lower ?? '')) return false;
  if (
    /^(?:about|around|some|nearly|almost|over|roughly|approximately|as)$/.test(after.lower) &&
    (second?.tag === 'NUM' || second?.lower === 'many')
  )
    return false;
  return true;
}
