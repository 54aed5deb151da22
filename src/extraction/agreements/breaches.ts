// Who broke an agreement, as the words around a mention of it tell: in a verb, a noun, an accusation, or in spite of it.
import type { ViolationStatus } from '../../../schema/vocabulary.ts';
import type { Sentence } from '../document/document.ts';
import { BREAKING, BROKEN, IN_SPITE, IS_VIOLATION, VIOLATIONS, VIOLENCE } from '../lexicon/agreements.ts';
import type { ActorReference } from '../record.ts';
import type { ActorPhrases } from '../relations/actor-phrases.ts';
import { MOST_TOKENS, wordsAfter, wordsBefore } from '../relations/line.ts';
import type { AgreementMention } from './naming.ts';
import { subjectBefore } from './parties.ts';

export interface Breach {
  readonly violators: readonly ActorReference[];
  readonly status: ViolationStatus | null;
  /** Who accuses, when the sentence says so in words of accusing. */
  readonly accuser: ActorReference | null;
  /** Where nobody is named: who did the violence that the sentence tells, or that it calls a breach. */
  readonly doneBy?: 'TOLD_HERE' | 'TOLD_BEFORE';
  /** "accused each other": each of the violators says it of the other. */
  readonly isMutual?: boolean;
}

const FEW = '(?:[^ .;]+ ){0,4}';
const BREAKS_IT = new RegExp(`\\b(${BREAKING}) ${FEW}$`);
const VIOLATIONS_OF = new RegExp(`\\b${VIOLATIONS} (?:of|to|in) ${FEW}$`);
/** Words from "violations" to "since" and from there to the agreement: "violations by the army and 130 by the rebels since the". */
const SINCE_REACH = 11;
const LAST_WORDS = 3;
const ITS_VIOLATIONS = new RegExp(`^${VIOLATIONS}\\b`);
const WAS_BROKEN = new RegExp(`^(?:[^ .;]+ ){0,4}?(?:was|were|is|been|being) (?:[a-z]+ ){0,2}${BROKEN}\\b`);
/** Before the breaking: it did not happen, or only may. */
const UNREAL =
  /\b(?:not|n't|never|no|without|avoid|if|would|could|may|might|will|should|threat(?:en)?s?|threatened|threatening|warn(?:s|ed|ing)?|against|any|refrain(?:ed)? from|vow(?:s|ed) to|zero)(?: [a-z]+){0,3}$/;
const DENYING = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed) accusations)\b/;
const ADMITTING = /\b(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed))\b/;
const ACCUSING = /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing))$/;
const CALLING = /^(?:call(?:s|ed)|describ(?:es|ed)|denounc(?:es|ed)|condemn(?:s|ed)|label(?:s|led|ed))$/;
/** "called the shelling a flagrant". */
const CALLED =
  /\b(?:call(?:s|ed)|describ(?:es|ed)|denounc(?:es|ed)|condemn(?:s|ed)|label(?:s|led|ed)) (?:[^ .;,]+ ){1,4}(?:as )?an?(?: [a-z]+){0,2}$/;
/** "traded accusations of breaking the truce". */
const TRADING = /^(?:trade[sd]?|trading|exchange[sd]?|exchanging|swap(?:s|ped)?)$/;
const ACCUSATIONS = /^(?:accusations|blame|allegations|claims|charges)$/;
/** "in violation of the truce" says who did it; "despite the truce" does not. */
const AGAINST = /\bin (?:violation|breach|defiance) of (?:[^ .;]+ ){0,5}$/;

/**
 * The breach that the words around a mention tell of; null when there is none, or it is only feared, denied of all, or to come.
 *
 * @param isViolent whether an event of the sentence is one: fighting in spite of an agreement breaks it
 */
export function breachOf(mention: AgreementMention, phrases: ActorPhrases, isViolent: boolean): Breach | null {
  const { line, sentence, from, to } = mention;
  const before = `${wordsBefore(line, from, 14)} `;
  const after = wordsAfter(line, to, 14);

  if (IN_SPITE.test(before)) {
    const against = AGAINST.exec(before)?.[0].split(' ').length;
    if (against === undefined && !isViolent && !VIOLENCE.test(line.text)) return null;
    const at = against === undefined ? undefined : line.tokens[line.tokens.indexOf(from) - against + 1];
    return {
      violators: at === undefined ? [] : doersBefore(at, sentence, phrases),
      status: null,
      accuser: null,
      doneBy: 'TOLD_HERE',
    };
  }
  const active = BREAKS_IT.exec(before);
  if (active) return actively(mention, before.slice(0, active.index).trim(), active[1] ?? '', phrases);
  const nominal = VIOLATIONS_OF.exec(before);
  const counted = nominal?.index ?? violationsSince(before);
  if (counted >= 0 || ITS_VIOLATIONS.test(after)) {
    const lead = counted >= 0 ? before.slice(0, counted).trim() : before;
    if (UNREAL.test(lead)) return null;
    const called = sentence.tokens.findIndex(({ lower }, at) => at < from && CALLING.test(lower));
    if (nominal && called > 0 && CALLED.test(lead))
      return {
        violators: [],
        status: null,
        accuser: subjectBefore(called, sentence.tokens, phrases).at(-1) ?? null,
        doneBy: 'TOLD_BEFORE',
      };
    return { violators: byWhom(mention, phrases), ...blamed(mention, lead, phrases) };
  }
  if (WAS_BROKEN.test(after)) {
    if (UNREAL.test(WAS_BROKEN.exec(after)?.[0].replace(/ [a-z]+$/, '') ?? '')) return null;
    return { violators: byWhom(mention, phrases), status: null, accuser: null };
  }
  return null;
}

/** "The shelling by the army, in breach of", "the rebels had laid mines near the town in breach of": who stands right before, else whose verb it is. */
function doersBefore(at: number, { tokens }: Sentence, phrases: ActorPhrases): ActorReference[] {
  const near = subjectBefore(at, tokens, phrases);
  if (near.length > 0) return near;
  const verb = tokens.findLastIndex(({ tag }, index) => index < at && tag === 'VERB');
  return verb > 0 && tokens[verb - 1]?.lower !== 'to' ? subjectBefore(verb, tokens, phrases) : [];
}

/** "recorded 300 violations by the army since the truce": where the violations begin in the words before the agreement; -1 when there are none. */
function violationsSince(before: string): number {
  const words = before.trim().split(' ');
  const since = words.lastIndexOf('since');
  if (since < 0 || words.length - since - 1 > LAST_WORDS || !/^(?:the|this|that|an?)$/.test(words[since + 1] ?? ''))
    return -1;
  const first = words.findLastIndex((word, at) => at < since && IS_VIOLATION.test(word));
  const between = words.slice(first + 1, since);
  if (first < 0 || between.length > SINCE_REACH || between.some((word) => word === '.' || word === ';')) return -1;
  return words.slice(0, first).join(' ').length;
}

/** "Turkey had violated", "accused Ankara of violating", "…, thus breaking". */
function actively(mention: AgreementMention, lead: string, verb: string, phrases: ActorPhrases): Breach | null {
  const { sentence, line } = mention;
  const at = sentence.tokens.findLastIndex((token, index) => index < mention.from && token.lower === verb);
  if (at < 0) return null;
  if (DENYING.test(lead))
    return { violators: subjectOfVerb(mention, DENYING, phrases), status: 'DENIED', accuser: null };
  if (ADMITTING.test(lead))
    return { violators: subjectOfVerb(mention, ADMITTING, phrases), status: 'ACKNOWLEDGED', accuser: null };
  const accusation = accusationBefore(sentence, at, phrases);
  if (accusation) return { ...accusation, status: null };
  if (UNREAL.test(lead)) return null;
  const subject = subjectBefore(at, sentence.tokens, phrases);
  const isLoose = verb.endsWith('ing') && subject.length === 0;
  return {
    violators: isLoose ? firstActors(sentence, phrases, wordsBefore(line, at, 1)) : subject,
    status: null,
    accuser: null,
  };
}

/** "X accused Y of breaking", "X blamed Y for breaking". */
function accusationBefore(sentence: Sentence, verb: number, phrases: ActorPhrases) {
  const { tokens } = sentence;
  for (let at = verb - 1; at >= Math.max(0, verb - 14); at--) {
    const next = tokens[at + 1]?.lower ?? '';
    if (ACCUSATIONS.test(tokens[at]?.lower ?? '') && TRADING.test(tokens[at - 1]?.lower ?? ''))
      return { violators: subjectBefore(at - 1, tokens, phrases), accuser: null, isMutual: true };
    if (!ACCUSING.test(tokens[at]?.lower ?? '')) continue;
    if (/^(?:each|one)$/.test(next) && /^(?:other|another)$/.test(tokens[at + 2]?.lower ?? ''))
      return { violators: subjectBefore(at, tokens, phrases), accuser: null, isMutual: true };
    const accused = phrases.listFrom(at + 1).map(({ reference }) => reference);
    return { violators: accused, accuser: subjectBefore(at, tokens, phrases).at(-1) ?? null };
  }
  return null;
}

function blamed({ sentence, from }: AgreementMention, lead: string, phrases: ActorPhrases) {
  if (DENYING.test(lead)) return { status: 'DENIED' as const, accuser: null };
  if (ADMITTING.test(lead)) return { status: 'ACKNOWLEDGED' as const, accuser: null };
  const accusation = accusationBefore(sentence, from, phrases);
  return accusation ? { ...accusation, status: null } : { status: null, accuser: null };
}

function subjectOfVerb({ sentence, from }: AgreementMention, verb: RegExp, phrases: ActorPhrases): ActorReference[] {
  const at = sentence.tokens.findLastIndex((token, index) => index < from && verb.test(token.lower));
  return at < 0 ? [] : subjectBefore(at, sentence.tokens, phrases);
}

/** The subject of the sentence, for a participle that hangs loose: ", thus breaking the truce". */
function firstActors(sentence: Sentence, phrases: ActorPhrases, before: string): ActorReference[] {
  if (!/^(?:,|thus|thereby|and)$/.test(before)) return [];
  for (let at = 0; at < Math.min(sentence.tokens.length, MOST_TOKENS); at++) {
    if (/^(?:by|to|of|in)$/.test(sentence.tokens[at]?.lower ?? '')) continue;
    const list = /^(?:to|of|by|in)$/.test(sentence.tokens[at - 1]?.lower ?? '') ? [] : phrases.listFrom(at);
    if (list.length > 0) return list.map(({ reference }) => reference);
  }
  return [];
}

const TIED_BY = /^(?:supported|backed|sponsored|led|controlled|brokered|mediated|signed|reached|agreed|held|said)$/;

/** "both by the militias backed by Egypt and by the Sudanese army": every "by" that names a violator. */
function byWhom({ sentence, from }: AgreementMention, phrases: ActorPhrases): ActorReference[] {
  const { tokens } = sentence;
  const found: ActorReference[] = [];
  const possessor = tokens.findLastIndex((token, at) => at < from && IS_VIOLATION.test(token.lower));
  if (possessor > 0 && tokens[possessor - 1]?.lower === "'s")
    found.push(...phrases.listBefore(possessor - 1).map((p) => p.reference));
  let covered = 0;
  for (const [at, token] of tokens.slice(0, MOST_TOKENS).entries()) {
    if (token.lower !== 'by' || at < covered || TIED_BY.test(tokens[at - 1]?.lower ?? '')) continue;
    const list = phrases.listFrom(at + 1);
    covered = list.at(-1)?.to ?? covered;
    found.push(...list.map(({ reference }) => reference));
  }
  return found;
}
