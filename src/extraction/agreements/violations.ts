// How an agreement was broken: by whom, in which event, and who says so. A count of violations stays one report.
import type { EventType } from '../../../schema/vocabulary.ts';
import { SUB_EVENT_TYPES } from '../../../schema/vocabulary.ts';
import type { Sentence } from '../document/document.ts';
import type { ActorReference, Participant, Violation } from '../record.ts';
import { partyIdentity } from '../relations/governments.ts';
import { breachOf } from './breaches.ts';
import type { AgreementMention } from './naming.ts';
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

/** The violations that the sentence of a mention reports; several violators give several. */
export function violationsOf(mention: AgreementMention, context: ViolationContext): Violation[] {
  const breach = breachOf(mention, context.phrases, violentEvents(mention.sentence, context.events).length > 0);
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
