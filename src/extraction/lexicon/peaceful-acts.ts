// Words of acts that are no violence: what statesmen, parliaments, helpers and those who leave do.
import type { EventType } from '../../../schema/vocabulary.ts';
import { inflectNoun, inflectVerb } from './inflection.ts';

const verbs = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((verb) => Object.values<string>({ ...inflectVerb(verb) })));
const nouns = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap((noun) => inflectNoun(noun)));

export interface PeacefulAct {
  readonly kind: 'TALK' | 'AGREEMENT' | 'DEPARTURE' | 'AID' | 'RELEASE';
  readonly type: EventType;
  readonly verbs: ReadonlySet<string>;
  /** Words that must follow these verbs: "called *on*". */
  readonly particles?: ReadonlySet<string>;
  /** Nouns that tell the act without a verb. */
  readonly nouns: ReadonlySet<string>;
  /** Whose or of what it must be told: "families leave", "aid reached", "hostages freed". */
  readonly of: ReadonlySet<string> | null;
}

const NONE: ReadonlySet<string> = new Set();

/** The acts in the order in which they are looked for. */
export const PEACEFUL_ACTS: readonly PeacefulAct[] = [
  {
    kind: 'RELEASE',
    type: 'OTHER',
    verbs: verbs('release free'),
    nouns: NONE,
    of: nouns('hostage prisoner detainee captive abductee'),
  },
  {
    kind: 'AID',
    type: 'OTHER',
    verbs: verbs('deliver enter reach arrive distribute'),
    nouns: NONE,
    of: new Set(['aid', 'relief', 'humanitarian', 'supplies', 'medicines']),
  },
  {
    kind: 'DEPARTURE',
    type: 'OTHER',
    verbs: new Set([...verbs('leave depart exit flee escape evacuate'), 'get', 'gets', 'got']),
    nouns: nouns('evacuation departure exodus'),
    of: new Set([
      ...nouns('family civilian resident villager patient evacuee refugee inhabitant'),
      ...['people', 'women', 'children'],
    ]),
  },
  {
    kind: 'AGREEMENT',
    type: 'AGREEMENT',
    verbs: verbs('sign reach agree broker conclude ratify'),
    nouns: NONE,
    of: nouns('deal agreement accord truce ceasefire cease-fire pact treaty armistice'),
  },
  {
    kind: 'TALK',
    type: 'OTHER',
    verbs: verbs('meet discuss debate urge appeal visit vote warn seek demand negotiate confer convene propose'),
    nouns: new Set([
      ...nouns('meeting summit conference debate letter speech resolution vote visit appeal session negotiation'),
      ...nouns('dialogue consultation request motion briefing'),
      'talks',
    ]),
    of: null,
  },
  {
    kind: 'TALK',
    type: 'OTHER',
    verbs: verbs('call'),
    particles: new Set(['on', 'upon', 'for']),
    nouns: NONE,
    of: null,
  },
];

/** What somebody does whose words are the news. */
export const STATEMENT_VERBS: ReadonlySet<string> = verbs('say tell state affirm stress declare announce note');

/** Words behind which a sentence tells what was done before, beside or for another reason. */
export const BESIDE: ReadonlySet<string> = new Set(
  'after before amid despite ahead as during following while since against'.split(' '),
);

/** Words that leave the act after them undone. */
export const UNDONE: ReadonlySet<string> = new Set(
  'to will would may might could should can cannot not never if'.split(' '),
);
