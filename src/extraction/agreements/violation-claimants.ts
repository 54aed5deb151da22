// Who says that an agreement was broken, and whether that makes the breach more than alleged.
import type { Claimants } from '../attribution/claimants.ts';
import { type Sentence, textOf } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { ActorReference, Claimant } from '../record.ts';
import type { ActorPhrases } from '../relations/actor-phrases.ts';
import type { AgreementMention } from './naming.ts';
import { subjectBefore } from './parties.ts';

/** Where the tellers of a breach are looked for. */
export interface ClaimantContext {
  readonly phrases: ActorPhrases;
  readonly mentions: Mentions;
  readonly claimants: Claimants;
}

const MONITORING_KINDS: ReadonlySet<string> = new Set(['MONITOR', 'IGO', 'NGO']);
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

/** Whom a sentence names as the one who tells of a breach; null when it names nobody. */
export function claimantOf(mention: AgreementMention, context: ClaimantContext): Claimant | null {
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
export function asClaimant(
  actor: ActorReference,
  { sentence }: Pick<AgreementMention, 'sentence'>,
  { mentions }: Pick<ClaimantContext, 'mentions'>,
): Claimant {
  const source = inSentence(mentions.sources, sentence).find((s) => textOf(s).includes(actor.text));
  // a state's own voice has its name
  const own = actor.kind === 'GOVERNMENT' ? actor.actor : null;
  return { source: source?.source ?? own, text: source ? textOf(source) : actor.text };
}

const MONITOR_WORDS = /\b(?:monitors?|observers?|observatory|monitoring (?:group|mission|cent(?:re|er)))\b/i;

/** A monitor by its kind, or by its words: "OSCE observers". */
export function isMonitor(claimant: Claimant | null, sentence: Sentence, { mentions }: ClaimantContext): boolean {
  if (!claimant) return false;
  const at = sentence.text.indexOf(claimant.text);
  const words = at < 0 ? claimant.text : sentence.text.slice(at, at + claimant.text.length + 20);
  return (
    MONITOR_WORDS.test(words) ||
    mentions.sources.some((s) => textOf(s) === claimant.text && MONITORING_KINDS.has(s.kind ?? ''))
  );
}
