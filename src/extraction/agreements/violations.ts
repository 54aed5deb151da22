// How an agreement was broken: by whom, in which event, and who says so. A count of violations stays one report.
import type { EventType, ViolationStatus } from '../../../schema/vocabulary.ts';
import { SUB_EVENT_TYPES } from '../../../schema/vocabulary.ts';
import type { Claimants } from '../attribution/claimants.ts';
import { type Sentence, textOf } from '../document/document.ts';
import { BREAKING, IN_SPITE, VIOLATIONS, VIOLENCE } from '../lexicon/agreements.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { ActorReference, Claimant, Participant, Violation } from '../record.ts';
import type { ActorPhrases } from '../relations/actor-phrases.ts';
import { partyIdentity } from '../relations/governments.ts';
import { MOST_TOKENS, wordsAfter, wordsBefore } from '../relations/line.ts';
import type { AgreementMention } from './naming.ts';
import { subjectBefore } from './parties.ts';

/** What readers of agreements need to know of the article's events. */
export interface EventOfArticle {
  readonly key: string;
  readonly sentences: readonly number[];
  readonly participants: readonly Participant[];
  readonly type: EventType;
}

export interface ViolationContext {
  readonly phrases: ActorPhrases;
  readonly mentions: Mentions;
  readonly events: readonly EventOfArticle[];
  readonly claimants: Claimants;
}

interface Breach {
  readonly violators: readonly ActorReference[];
  readonly status: ViolationStatus | null;
  /** Who accuses, when the sentence says so in words of accusing. */
  readonly accuser: ActorReference | null;
}

const FEW = '(?:[^ .;]+ ){0,4}';
const BREAKS_IT = new RegExp(`\\b(${BREAKING}) ${FEW}$`);
const VIOLATIONS_OF = new RegExp(`\\b${VIOLATIONS} (?:of|to|in) ${FEW}$`);
const ITS_VIOLATIONS = new RegExp(`^${VIOLATIONS}\\b`);
const WAS_BROKEN =
  /^(?:[^ .;]+ ){0,4}?(?:was|were|is|been|being) (?:[a-z]+ ){0,2}(?:violated|breached|broken|flouted|infringed|ignored)\b/;
/** Before the breaking: it did not happen, or only may. */
const UNREAL =
  /\b(?:not|n't|never|no|without|avoid|if|would|could|may|might|will|should|threat(?:en)?s?|threatened|threatening|warn(?:s|ed|ing)?|against|any|refrain(?:ed)? from|vow(?:s|ed) to|zero)(?: [a-z]+){0,3}$/;
const DENYING = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed) accusations)\b/;
const ADMITTING = /\b(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed))\b/;
const ACCUSING = /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing))$/;
const VIOLENT: ReadonlySet<EventType> = new Set<EventType>([
  ...SUB_EVENT_TYPES.BATTLES,
  ...SUB_EVENT_TYPES.EXPLOSIONS_REMOTE_VIOLENCE,
  ...SUB_EVENT_TYPES.VIOLENCE_AGAINST_CIVILIANS,
]);
const MONITORING_KINDS: ReadonlySet<string> = new Set(['MONITOR', 'IGO', 'NGO']);

/** The violations that the sentence of a mention reports; several violators give several. */
export function violationsOf(mention: AgreementMention, context: ViolationContext): Violation[] {
  const breach = breachOf(mention, context);
  if (!breach) return [];
  const { sentence } = mention;
  const claimant = breach.accuser ? asClaimant(breach.accuser, mention, context) : claimantOf(mention, context);
  const status = breach.status ?? (isMonitor(claimant, sentence, context) ? 'VERIFIED' : 'ALLEGED');
  const violators = breach.violators.length > 0 ? breach.violators : [null];
  return violators.map((violator) => ({
    violator,
    event: eventOf(sentence, violator, context.events),
    status,
    claimant: claimant && violator && claimant.text === violator.text && status === 'ALLEGED' ? null : claimant,
    sentence: sentence.index,
    quote: sentence.text,
  }));
}

/**
 * One a violator, status and sentence; what a title or headline says again is dropped.
 *
 * @param headlines indices of the sentences that are titles or headlines
 */
export function distinctViolations(violations: readonly Violation[], headlines: ReadonlySet<number>): Violation[] {
  const keyOf = ({ violator, status }: Violation) => `${violator && partyIdentity(violator)} ${status}`;
  const inBody = new Set(violations.filter(({ sentence }) => !headlines.has(sentence)).map(keyOf));
  const distinct = new Map<string, Violation>();
  for (const violation of violations) {
    const key = keyOf(violation);
    if (headlines.has(violation.sentence) && inBody.has(key)) continue;
    const here = `${key} ${violation.sentence}`;
    if (!distinct.has(here)) distinct.set(here, violation);
  }
  return [...distinct.values()];
}

function breachOf(mention: AgreementMention, { phrases, events }: ViolationContext): Breach | null {
  const { line, sentence, from, to } = mention;
  const before = `${wordsBefore(line, from, 14)} `;
  const after = wordsAfter(line, to, 14);

  if (IN_SPITE.test(before)) {
    const told = violentEvents(sentence, events).length > 0 || VIOLENCE.test(line.text);
    return told && !/\b(?:of|in) breach/.test(before) ? { violators: [], status: null, accuser: null } : null;
  }
  const active = BREAKS_IT.exec(before);
  if (active) return actively(mention, before.slice(0, active.index).trim(), active[1] ?? '', phrases);
  const nominal = VIOLATIONS_OF.exec(before);
  if (nominal || ITS_VIOLATIONS.test(after)) {
    const lead = nominal ? before.slice(0, nominal.index).trim() : before;
    if (UNREAL.test(lead)) return null;
    return { violators: byWhom(mention, phrases), ...blamed(mention, lead, phrases) };
  }
  if (WAS_BROKEN.test(after)) {
    if (UNREAL.test(WAS_BROKEN.exec(after)?.[0].replace(/ [a-z]+$/, '') ?? '')) return null;
    return { violators: byWhom(mention, phrases), status: null, accuser: null };
  }
  return null;
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
    if (!ACCUSING.test(tokens[at]?.lower ?? '')) continue;
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

/** "both by the groups supported by Turkey and by the Russian forces": every "by" that names a violator. */
function byWhom({ sentence, from }: AgreementMention, phrases: ActorPhrases): ActorReference[] {
  const { tokens } = sentence;
  const found: ActorReference[] = [];
  const possessor = tokens.findLastIndex((token, at) => at < from && new RegExp(`^${VIOLATIONS}$`).test(token.lower));
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

function violentEvents(sentence: Sentence, events: readonly EventOfArticle[]): readonly EventOfArticle[] {
  return events.filter((event) => VIOLENT.has(event.type) && event.sentences.includes(sentence.index));
}

/** The event of the sentence that the violator took part in; with nobody named, the sentence's first. */
function eventOf(
  sentence: Sentence,
  violator: ActorReference | null,
  events: readonly EventOfArticle[],
): string | null {
  const here = violentEvents(sentence, events);
  if (violator === null) return here[0]?.key ?? null;
  const isViolator = (p: Participant) => p.role !== 'TARGET' && partyIdentity(p) === partyIdentity(violator);
  return here.find((event) => event.participants.some(isViolator))?.key ?? null;
}

const SAYING =
  /^(?:said|says|saying|claimed|claims|alleged|alleges|reported|reports|recorded|registered|documented|counted|stated)$/;

const MADE_BY = /\b(?:announced|declared|signed|reached|agreed|brokered|proposed) by (?:the )?$/i;
const THAT = /\b(?:that|which) (?:the )?$/i;
const ANNOUNCED = /^,? (?:(?:has|had|have) )?(?:announced|declared|proposed)\b/;

/** "a truce announced by the army", "a truce that the army announced": who made it is not who tells of its breach. */
function madeIt({ text }: Claimant, { text: words }: Sentence): boolean {
  const at = Math.max(0, words.indexOf(text));
  const before = words.slice(Math.max(0, at - 40), at);
  return (
    MADE_BY.test(before) || (THAT.test(before) && ANNOUNCED.test(words.slice(at + text.length, at + text.length + 40)))
  );
}

const MONITORS_SAY =
  /\b((?:\p{Lu}[\p{L}.]* )?(?:observers|monitors)) (?:say|said|reported|recorded|registered|counted|documented)\b/u;

function claimantOf(mention: AgreementMention, context: ViolationContext): Claimant | null {
  const { sentence, from } = mention;
  const known = context.claimants.at(sentence, from);
  if (known && !madeIt(known, sentence)) return known;
  const monitors = MONITORS_SAY.exec(sentence.text)?.[1];
  if (monitors) return { source: null, text: monitors };
  const at = sentence.tokens.findIndex((token) => SAYING.test(token.lower));
  const sayer = at < 0 ? null : (subjectBefore(at, sentence.tokens, context.phrases).at(-1) ?? null);
  return sayer ? asClaimant(sayer, mention, context) : null;
}

/** The source that an accuser is, when the registry of sources knows it. */
function asClaimant(actor: ActorReference, { sentence }: AgreementMention, { mentions }: ViolationContext): Claimant {
  const source = mentions.sources.find((s) => s.sentence === sentence && textOf(s).includes(actor.text));
  return { source: source?.source ?? null, text: source ? textOf(source) : actor.text };
}

const MONITOR_WORDS = /\b(?:monitors?|observers?|observatory|monitoring (?:group|mission|cent(?:re|er)))\b/i;

/** A monitor by its kind, or by its words: "OSCE observers". */
function isMonitor(claimant: Claimant | null, sentence: Sentence, { mentions }: ViolationContext): boolean {
  if (!claimant) return false;
  const at = sentence.text.indexOf(claimant.text);
  const words = at < 0 ? claimant.text : sentence.text.slice(at, at + claimant.text.length + 20);
  return (
    MONITOR_WORDS.test(words) ||
    mentions.sources.some((s) => textOf(s) === claimant.text && MONITORING_KINDS.has(s.kind ?? ''))
  );
}
