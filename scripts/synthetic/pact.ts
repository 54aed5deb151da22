// An agreement between two sides of a theatre, and an article's words for it and for its breach.
import type { AgreementKind, AgreementState, ProvisionKind } from '../../schema/vocabulary.ts';
import { isoDay } from '../../src/extraction/document/calendar.ts';
import type {
  AgreementParty,
  EventDate,
  ExtractedAgreement,
  ExtractedEvent,
  Violation,
} from '../../src/extraction/record.ts';
import type { Chance } from './chance.ts';
import { dayInWords } from './happening.ts';
import type { Prose } from './prose.ts';
import type { Theatre } from './world.ts';

const KINDS: readonly (readonly [text: string, kind: AgreementKind])[] = [
  ['ceasefire', 'CEASEFIRE'],
  ['cessation of hostilities', 'CESSATION_OF_HOSTILITIES'],
  ['demilitarised zone', 'DEMILITARISED_ZONE'],
  ['prisoner exchange', 'PRISONER_EXCHANGE'],
  ['peace accord', 'PEACE_ACCORD'],
];

const STATES: readonly (readonly [text: string, state: AgreementState])[] = [
  ['announced', 'ANNOUNCED'],
  ['signed', 'SIGNED'],
];

const PROVISIONS: readonly (readonly [text: string, kind: ProvisionKind])[] = [
  ['the withdrawal of heavy weapons', 'WITHDRAWAL'],
  ['joint patrols', 'PATROL'],
  ['access for aid convoys', 'HUMANITARIAN_ACCESS'],
  ['the release of prisoners', 'PRISONERS'],
  ['a buffer zone of 15 to 20 kilometres', 'ZONE'],
];

/** Days since it was made, at most: what is older is no news. */
const OLDEST = 90;

const MEDIATOR = { actor: 'united-nations', name: 'United Nations', kind: 'IGO', text: 'United Nations' } as const;

/** What was agreed, by whom and when. */
export interface Pact {
  readonly text: string;
  readonly kind: AgreementKind;
  readonly made: (typeof STATES)[number];
  readonly parties: readonly AgreementParty[];
  readonly provision: (typeof PROVISIONS)[number];
  readonly date: EventDate;
}

export function agree(theatre: Theatre, day: number, chance: Chance): Pact {
  const [text, kind] = chance.pick(KINDS);
  const made = day - chance.integer(0, OLDEST);
  const sides = [theatre.forces(chance), theatre.groups(chance)].map(
    ({ actor, name, kind, text }): AgreementParty => ({ role: 'SIGNATORY', actor, name, kind, text }),
  );
  return {
    text,
    kind,
    made: chance.pick(STATES),
    parties: chance.happens(0.5) ? [...sides, { role: 'MEDIATOR', ...MEDIATOR }] : sides,
    provision: chance.pick(PROVISIONS),
    date: {
      start: isoDay(made),
      end: isoDay(made),
      precision: 'DAY',
      basis: 'EXPLICIT',
      text: `on ${dayInWords(made)}`,
    },
  };
}

/** Tells an agreement, and that those who did the first of the events broke it, where they are armed and chance will. */
export function tellPact(
  pact: Pact,
  events: readonly ExtractedEvent[],
  prose: Prose,
  chance: Chance,
): ExtractedAgreement {
  const { text, kind, made, parties, provision, date } = pact;
  const [first, second, mediator] = parties;
  const quote = `${made[0]} a ${text}`;
  const through = mediator ? ` through the ${mediator.text}` : '';
  const sentence = prose.say(
    `${first?.text} and ${second?.text} ${quote}${through} ${date.text}, which provides for ${provision[0]}.`,
  );
  const violations: Violation[] = [];
  const broken = events.find(
    ({ participants }) => participants[1] !== undefined && participants[1].kind !== 'CIVILIANS',
  );
  const [violator, accuser] = broken?.participants ?? [];
  if (broken && violator && accuser && chance.happens(0.6)) {
    const words = `had broken the ${text}`;
    violations.push({
      violator: { actor: violator.actor, name: violator.name, kind: violator.kind, text: violator.text },
      event: broken.key,
      status: chance.pick(['ALLEGED', 'ALLEGED', 'ALLEGED', 'DENIED', 'VERIFIED']),
      claimant: { source: null, text: accuser.text },
      sentence: prose.say(`In the eyes of ${accuser.text}, ${violator.text} ${words}.`),
      quote: words,
    });
  }
  return {
    key: 'a1',
    kind,
    name: null,
    date,
    state: violations.length > 0 ? 'VIOLATED' : made[1],
    parties,
    provisions: [
      { kind: provision[1], text: provision[0], widthKm: provision[1] === 'ZONE' ? { low: 15, high: 20 } : null },
    ],
    location: null,
    violations,
    sentence,
    quote,
  };
}
