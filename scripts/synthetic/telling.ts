// One happening as one article tells it: its sentences, and the event that they state.
import type { Modality, VictimGroup, VictimStatus } from '../../schema/vocabulary.ts';
import { tollOf } from '../../src/extraction/assembly/toll.ts';
import { categoryOf } from '../../src/extraction/events/event-type.ts';
import type {
  ActorReference,
  ActorRelation,
  CasualtyFigure,
  Claimant,
  Count,
  ExtractedEvent,
  Participant,
  Victim,
} from '../../src/extraction/record.ts';
import type { Chance } from './chance.ts';
import { counted, exactly, noun, told } from './counts.ts';
import type { Happening } from './happening.ts';
import type { Prose, Said } from './prose.ts';
import type { Party, Theatre } from './world.ts';

/** Marks what no rule of extraction made. */
export const RULE = 'synthetic';

export type Voice = ReturnType<Theatre['claimant']>;

export interface Telling {
  readonly event: ExtractedEvent;
  readonly relations: readonly ActorRelation[];
  /** Whoever is quoted. */
  readonly voices: readonly Voice[];
}

const SUBSETS: Readonly<Record<VictimStatus, readonly (readonly [text: string, group: VictimGroup])[]>> = {
  CIVILIAN: [
    ['children', 'CHILDREN'],
    ['women', 'WOMEN'],
    ['aid workers', 'AID_WORKERS'],
  ],
  COMBATANT: [['officers', 'OFFICERS']],
  UNKNOWN: [['foreigners', 'FOREIGNERS']],
};

/** Every sentence begins with words of its own, so that all mentions in it stand as they are written elsewhere. */
const OPENINGS: Readonly<Record<Modality, readonly string[]>> = {
  ASSERTED: [
    'In fresh violence',
    'In a new incident',
    'Meanwhile',
    'Elsewhere',
    'In the latest escalation',
    'Separately',
  ],
  DENIED: ['Contrary to rumours that'],
  PLANNED: ['There are fears that'],
  HYPOTHETICAL: ['It would be worse if'],
  HISTORICAL: ['Years ago'],
};

const referenceTo = ({ actor, name, kind, text }: Party): ActorReference => ({ actor, name, kind, text });
export const claimOf = (voice: Voice | null): Claimant | null => voice && { source: voice.source, text: voice.text };

function participantsOf({ act, doer, opponent, supporter, isClaimed }: Happening): Participant[] {
  const isBattle = act.type === 'ARMED_CLASH';
  const participants: Participant[] = [{ role: isBattle ? 'SIDE_A' : 'PERPETRATOR', ...referenceTo(doer) }];
  if (opponent) participants.push({ role: isBattle ? 'SIDE_B' : 'TARGET', ...referenceTo(opponent) });
  if (supporter) participants.push({ role: 'SUPPORTER', ...referenceTo(supporter) });
  if (isClaimed) participants.push({ role: 'RESPONSIBILITY_CLAIMANT', ...referenceTo(doer) });
  return participants;
}

/** Who did what to whom, where, with what and when: a main clause. */
function clauseOf({ act, doer, opponent, supporter, target, location, weapon, date }: Happening): string {
  const where = location && `${location.precision === 'NEAR' ? 'near' : 'in'} ${location.text}`;
  const subject = supporter ? `${doer.text}, backed by ${supporter.text},` : doer.text;
  const whose = opponent && (opponent.kind === 'CIVILIANS' ? `used by ${opponent.text}` : `of ${opponent.text}`);
  const object = target ? [target[0], whose].filter(Boolean).join(' ') : opponent?.text;
  return [subject, act.verb, object, where, weapon && `with ${weapon[0]}`, date?.text].filter(Boolean).join(' ');
}

const ALONE = { subsetOf: null, supersedes: null, alternativeTo: null } as const;

function figureOf(
  figure: Pick<CasualtyFigure, 'measure' | 'victim'> & Partial<CasualtyFigure>,
  count: Count,
  voice: Voice | null,
  said: Said,
): CasualtyFigure {
  return { ...ALONE, ...figure, ...count, rule: RULE, claimant: claimOf(voice), ...said };
}

/** What an outlet hears of a number: mostly the number. */
function heard(n: number, chance: Chance): number {
  if (chance.happens(0.7)) return n;
  const off = Math.ceil(n / 10);
  return Math.max(1, n + chance.integer(-off, off));
}

/** Tells a happening in an article; the event has that key there. */
export function tell(happening: Happening, key: string, prose: Prose, theatre: Theatre, chance: Chance): Telling {
  const { act, doer, opponent, supporter, modality, weapon, target } = happening;
  const [measure, participle] = act.toll;
  const people = opponent?.people ?? 'people';
  const victim: Victim = {
    actor: opponent?.actor ?? null,
    name: opponent?.name ?? null,
    text: people,
    status: opponent?.status ?? 'UNKNOWN',
    group: null,
  };
  const voice = chance.happens(0.8) ? theatre.claimant(chance) : null;
  const voices = voice ? [voice] : [];
  const casualties: CasualtyFigure[] = [];
  const sentences: number[] = [];
  const say = (text: string): number => {
    const sentence = prose.say(text);
    sentences.push(sentence);
    return sentence;
  };

  const opening = chance.pick(OPENINGS[modality]);
  const clause = `${opening}${modality === 'ASSERTED' ? ',' : ''} ${clauseOf(happening)}`;
  const byWhom = voice ? `, ${voice.text} said` : '';
  if (happening.toll === 0) say(`${clause}${byWhom}.`);
  else {
    const toll = heard(happening.toll, chance);
    const count = told(toll, chance);
    const quote = `${participle} ${counted(count, people)}`;
    const part = toll > 2 && chance.happens(0.35) ? exactly(chance.integer(2, toll - 1)) : null;
    const [partText, group] = chance.pick(SUBSETS[victim.status]);
    const among = part ? `, ${part.countText} of them ${partText},` : '';
    const sentence = say(`${clause}, ${quote}${among}${part ? byWhom.slice(1) : byWhom}.`);
    const counting = { measure, victim: { ...victim, text: noun(count, people) } };
    casualties.push(figureOf(counting, count, voice, { sentence, quote }));
    if (part) {
      const partOf = { measure, victim: { ...victim, text: partText, group }, subsetOf: 0 };
      casualties.push(figureOf(partOf, part, voice, { sentence, quote: `${quote}, ${part.countText}` }));
    }
    if (chance.happens(0.2)) {
      const rival = theatre.claimant(chance);
      voices.push(rival);
      const other = exactly(Math.max(1, Math.round(toll * (0.6 + chance.next()))));
      const words = `put the number at ${other.countText}`;
      const said = { sentence: say(`But ${rival.text} ${words}.`), quote: words };
      casualties.push(figureOf({ ...counting, alternativeTo: 0 }, other, rival, said));
    }
    if (chance.happens(0.08)) {
      const update = exactly(toll + chance.integer(1, 1 + Math.ceil(toll / 3)));
      const words = `rose to ${update.countText}`;
      const said = { sentence: say(`The number later ${words}${byWhom}.`), quote: words };
      casualties.push(figureOf({ ...counting, supersedes: 0 }, update, voice, said));
    }
  }
  if (happening.wounded > 0 && chance.happens(0.8)) {
    const count = told(heard(happening.wounded, chance), chance);
    const words = `left ${counted(count, 'people')} wounded`;
    const said = { sentence: say(`The violence also ${words}${byWhom}.`), quote: words };
    const hurt: Victim = { actor: null, name: null, text: noun(count, 'people'), status: 'UNKNOWN', group: null };
    casualties.push(figureOf({ measure: 'WOUNDED', victim: hurt }, count, voice, said));
  }
  if (happening.isClaimed) say(`Later ${doer.text} claimed responsibility.`);

  const relations: ActorRelation[] = supporter
    ? [
        {
          kind: 'BACKED_BY',
          from: referenceTo(doer),
          to: referenceTo(supporter),
          sentence: sentences[0] ?? 0,
          quote: `backed by ${supporter.text}`,
        },
      ]
    : [];
  const event: ExtractedEvent = {
    key,
    type: act.type,
    category: categoryOf(act.type),
    modes: act.modes,
    modality,
    date: happening.date,
    location: happening.location,
    participants: participantsOf(happening),
    targets: target ? [{ text: target[0], kind: target[1] }] : [],
    weapons: weapon ? [{ text: weapon[0], kind: weapon[1] }] : [],
    casualties,
    fatalities: tollOf(casualties, 'KILLED'),
    injuries: tollOf(casualties, 'WOUNDED'),
    rule: RULE,
    sentences,
  };
  return { event, relations, voices };
}
