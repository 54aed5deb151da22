// An article of one outlet about some of what happened: its text, and the record that reading it would give.
import { findDiscrepancies } from '../../src/extraction/assembly/discrepancies.ts';
import { isoDay } from '../../src/extraction/document/calendar.ts';
import type { KnownSource } from '../../src/extraction/knowledge.ts';
import type { ExtractedEvent, ExtractionRecord, SourceReference, Tally } from '../../src/extraction/record.ts';
import type { ValidInput } from '../../src/ingest/validate.ts';
import type { Chance } from './chance.ts';
import { exactly } from './counts.ts';
import type { Happening } from './happening.ts';
import { type Pact, tellPact } from './pact.ts';
import { createProse, type Prose } from './prose.ts';
import { claimOf, RULE, tell, type Voice } from './telling.ts';
import type { Theatre } from './world.ts';

export interface Assignment {
  readonly theatre: Theatre;
  readonly publisher: KnownSource;
  /** Day of publication: its number, as of 1970. */
  readonly day: number;
  /** Names the article and no other one. */
  readonly serial: string;
  /** Told in this order, the most prominent first: the n-th is the event with the key `e<n>`. */
  readonly happenings: readonly Happening[];
  readonly pact: Pact | null;
}

export interface Article {
  readonly input: ValidInput;
  readonly record: ExtractionRecord;
}

const EXTRACTOR_VERSION = 'synthetic-1';

const SUMMERS = [
  'Heat and power cuts',
  'Queues for bread',
  'A curfew and closed schools',
  'Empty streets and shut shops',
];

/** A count over a whole war; the part of it that is children is a tally of its own. */
function tellTallies(event: ExtractedEvent, voice: Voice, prose: Prose, day: number, chance: Chance): Tally[] {
  const [perpetrator] = event.participants;
  if (perpetrator === undefined) return [];
  const year = Number(isoDay(day).slice(0, 4)) - chance.integer(1, 5);
  const total = chance.heavyTailed(200, 2_000);
  const counts = chance.happens(0.3) ? [total, chance.integer(10, total - 1)] : [total];
  const [whole, part] = counts.map(exactly);
  if (whole === undefined) return [];
  const quote = `killed ${whole.countText} people`;
  const among = part ? `, ${part.countText} of them children` : '';
  const sentence = prose.say(
    `By the count of ${voice.text}, ${perpetrator.text} has ${quote}${among} since the beginning of ${year}.`,
  );
  const tally = {
    measure: 'KILLED',
    victim: { actor: null, name: null, text: 'people', status: 'UNKNOWN', group: null },
    perpetrator: { actor: perpetrator.actor, name: perpetrator.name, kind: perpetrator.kind, text: perpetrator.text },
    periodStart: `${year}-01-01`,
    periodEnd: null,
    location: null,
    subsetOf: null,
    rule: RULE,
    claimant: claimOf(voice),
    sentence,
    quote,
  } as const;
  const tallies: Tally[] = [{ ...tally, ...whole }];
  if (part) {
    const children = { actor: null, name: null, text: 'children', status: 'CIVILIAN', group: 'CHILDREN' } as const;
    tallies.push({ ...tally, ...part, victim: children, subsetOf: 0, quote: `${quote}, ${part.countText}` });
  }
  return tallies;
}

function titleOf({ act, toll, location }: Happening): string {
  const where = location ? ` in ${location.name}` : '';
  return toll > 0 && act.toll[0] === 'KILLED' ? `${act.noun} kills ${toll}${where}` : `${act.noun} reported${where}`;
}

/** Each voice once, behind the publisher. */
function sourcesOf({ slug, name, kind }: KnownSource, voices: readonly Voice[]): SourceReference[] {
  const distinct = new Map(voices.map((voice) => [voice.text, voice]));
  return [
    { source: slug, name, kind, role: 'PUBLISHER', text: name },
    ...[...distinct.values()].map((voice) => ({ ...voice, role: 'CLAIMANT' as const })),
  ];
}

/** Writes an article. Throws a RangeError where it has nothing to tell. */
export function writeArticle(assignment: Assignment, chance: Chance): Article {
  const { theatre, publisher, day, serial, happenings, pact } = assignment;
  const [first] = happenings;
  if (first === undefined) throw new RangeError('An article tells of something that happened.');
  const prose = createProse();
  const tellings = happenings.map((happening, index) => {
    prose.breakParagraph();
    const telling = tell(happening, `e${index + 1}`, prose, theatre, chance);
    if (chance.happens(0.3)) prose.say(`${chance.pick(SUMMERS)} made life hard for those who stayed.`);
    return telling;
  });
  // What an article is about stands in its title too.
  const events = tellings.map(({ event }, index) =>
    index === 0 ? { ...event, sentences: [-1, ...event.sentences] } : event,
  );
  const voices = tellings.flatMap((telling) => telling.voices);
  prose.breakParagraph();
  const agreements = pact ? [tellPact(pact, events, prose, chance)] : [];
  let tallies: Tally[] = [];
  const [event] = events;
  if (event?.participants[0]?.actor && chance.happens(0.2)) {
    const voice = theatre.claimant(chance);
    voices.push(voice);
    tallies = tellTallies(event, voice, prose, day, chance);
  }
  prose.breakParagraph();
  prose.say(`${publisher.name} desk, file ${serial}.`, 'BOILERPLATE');

  const { text, sentences } = prose.finished();
  const publishedAt = isoDay(day);
  return {
    input: {
      text,
      title: titleOf(first),
      url: `https://${publisher.slug}.example/${publishedAt.replaceAll('-', '/')}/${serial}`,
      publisher: publisher.name,
      publishedAt,
      language: 'en',
    },
    record: {
      id: serial,
      publishedAt: { date: publishedAt, basis: 'INPUT' },
      publisher: publisher.slug,
      events,
      tallies,
      agreements,
      relations: tellings.flatMap(({ relations }) => relations),
      sources: sourcesOf(publisher, voices),
      discrepancies: findDiscrepancies(events),
      sentences,
      extractor: { version: EXTRACTOR_VERSION, ms: null },
    },
  };
}
