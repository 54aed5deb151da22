// How an agreement was broken: by whom, in which event, and who says so. A count of violations stays one report.
import type { EventType } from '../../../schema/vocabulary.ts';
import { SUB_EVENT_TYPES } from '../../../schema/vocabulary.ts';
import type { Sentence } from '../document/document.ts';
import type { ActorReference, Participant, Violation } from '../record.ts';
import { partyIdentity } from '../relations/governments.ts';
import { breachOf } from './breaches.ts';
import type { AgreementMention } from './naming.ts';
import { subjectBefore } from './parties.ts';
import { asClaimant, type ClaimantContext, claimantOf, isMonitor } from './violation-claimants.ts';

/** What readers of agreements need to know of the article's events. */
export interface EventOfArticle {
  readonly key: string;
  readonly sentences: readonly number[];
  readonly participants: readonly Participant[];
  readonly type: EventType;
}

interface ViolationContext extends ClaimantContext {
  readonly events: readonly EventOfArticle[];
}

const VIOLENT: ReadonlySet<EventType> = new Set<EventType>([
  ...SUB_EVENT_TYPES.BATTLES,
  ...SUB_EVENT_TYPES.EXPLOSIONS_REMOTE_VIOLENCE,
  ...SUB_EVENT_TYPES.VIOLENCE_AGAINST_CIVILIANS,
]);

/**
 * The violations that the sentence of a mention reports; several violators give several.
 *
 * @param makers who made the agreement by the same sentence: "both sides" that accuse each other
 */
export function violationsOf(
  mention: AgreementMention,
  context: ViolationContext,
  makers: readonly ActorReference[],
): Violation[] {
  const breach = breachOf(mention, context.phrases, violentEvents(mention.sentence, context.events).length > 0);
  if (!breach) return [];
  const { sentence } = mention;
  if (breach.isMutual)
    return mutualViolations(breach.violators.length > 1 ? breach.violators : makers, mention, context);
  const claimant = breach.accuser ? asClaimant(breach.accuser, mention, context) : claimantOf(mention, context);
  const status = breach.status ?? (isMonitor(claimant, sentence, context) ? 'VERIFIED' : 'ALLEGED');
  const doers = breach.doneBy ? doersIn(sentence, context.events, breach.doneBy === 'TOLD_BEFORE') : [];
  const violators = breach.violators.length > 0 ? breach.violators : doers.length > 0 ? doers : [null];
  const denier = status === 'ALLEGED' ? denierIn(mention, breach.violators, context) : null;
  const denied: Violation[] = denier
    ? [
        {
          violator: denier,
          event: null,
          status: 'DENIED',
          claimant: asClaimant(denier, mention, context),
          sentence: sentence.index,
          quote: sentence.text,
        },
      ]
    : [];
  return violators
    .map(
      (violator): Violation => ({
        violator,
        event: eventOf(sentence, violator, context.events),
        status,
        claimant: claimant && violator && claimant.text === violator.text && status === 'ALLEGED' ? null : claimant,
        sentence: sentence.index,
        quote: sentence.text,
      }),
    )
    .concat(denied);
}

const DENYING = /^(?:denied|denies|rejected|rejects|dismissed|dismisses)$/;

/** "…, a charge that the rebels denied": which of those accused turns it down behind the mention. */
function denierIn(
  { sentence: { tokens }, to }: AgreementMention,
  accused: readonly ActorReference[],
  { phrases }: ViolationContext,
): ActorReference | null {
  const verb = tokens.findIndex(({ lower }, at) => at > to && DENYING.test(lower));
  const deniers = verb < 0 ? [] : subjectBefore(verb, tokens, phrases);
  return deniers.find((denier) => accused.some((one) => partyIdentity(one) === partyIdentity(denier))) ?? null;
}

/** "X and Y accused each other of breaking the truce": of two, each is said to by the other. */
function mutualViolations(
  violators: readonly ActorReference[],
  mention: AgreementMention,
  context: ViolationContext,
): Violation[] {
  const { sentence } = mention;
  const told = { status: 'ALLEGED' as const, sentence: sentence.index, quote: sentence.text };
  const [one, other, ...more] = violators;
  if (!one || !other || more.length > 0) return [{ ...told, violator: null, event: null, claimant: null }];
  const pairs = [
    [one, other],
    [other, one],
  ] as const;
  return pairs.map(([violator, accuser]) => ({
    ...told,
    violator,
    event: eventOf(sentence, violator, context.events),
    claimant: asClaimant(accuser, mention, context),
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

function violentEvents(sentence: Sentence, events: readonly EventOfArticle[]): readonly EventOfArticle[] {
  return events.filter((event) => VIOLENT.has(event.type) && event.sentences.includes(sentence.index));
}

/** "the army bombed the town despite the truce": who alone is told to do the violence of the sentence. */
function doersIn(
  sentence: Sentence,
  events: readonly EventOfArticle[],
  isToldBefore: boolean,
): readonly ActorReference[] {
  const doers = violentEvents(sentence, events).flatMap(({ participants }) =>
    participants.filter(({ role, text }) => role === 'PERPETRATOR' && (isToldBefore || sentence.text.includes(text))),
  );
  const names = new Set(doers.map(partyIdentity));
  return names.size === 1 ? doers.slice(0, 1).map(({ actor, name, kind, text }) => ({ actor, name, kind, text })) : [];
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
  const own = here.find((event) => event.participants.some(isViolator));
  // "broke the truce with strikes on the port": an act of which nobody else is told to be the doer
  const [only, ...others] = here;
  const isUndone = others.length === 0 && only?.participants.every(({ role }) => role === 'TARGET');
  return own?.key ?? (isUndone ? (only?.key ?? null) : null);
}
