// Past participles without an auxiliary: "people killed in the raid", "22 killed as"; an object that follows makes them active.
import type { Sentence, Token } from '../document/document.ts';
import { ACT_VERB_FORMS } from '../lexicon/act-forms.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import { isEpithet, isToDeath, VAGUE_COUNT } from './verbs.ts';

/** "six killed 12 wounded", "a nurse killed 9 guards injured": a headline's second count, no object. */
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

export const QUOTE = /^["'‘’“”]$/;

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
export function isReduced(sentence: Sentence, trigger: number): boolean {
  // "guards hurt in the raid on the port died": nobody is died
  if (/^(?:died|perished|fled|vanished)$/.test(sentence.tokens[trigger]?.lower ?? '')) return false;
  // "gunmen stormed into the town"
  if (STORMED.test(sentence.tokens[trigger]?.lower ?? '') && WHITHER.test(sentence.tokens[trigger + 1]?.lower ?? ''))
    return false;
  // "gunned down two guards", "set off a bomb", "set on fire two mills": the object stands behind the particle
  const next = sentence.tokens[trigger + 1]?.lower ?? '';
  // "kidnapped today two engineers": the object stands behind the day
  const isOnFire = next === 'on' && sentence.tokens[trigger + 2]?.lower === 'fire';
  const isPair = isOnFire || isToDeath(sentence.tokens, trigger);
  const particle = PARTICLE.test(next) || TODAY.test(next) ? 1 : isPair ? 2 : 0;
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
