// From an extraction record to the traces of its events.
import { foldName } from '../extraction/gazetteer/fold.ts';
import type { EventDate, ExtractedEvent, ExtractionRecord, Location, Participant, Toll } from '../extraction/record.ts';
import { LEAD_SENTENCES, MAX_ACTORS, MAX_FIGURES, TRACE_VERSION } from './limits.ts';
import { rareWords, smallWords } from './rare-words.ts';
import { sketchOf } from './sketch.ts';
import type { Trace, TraceFigure, TracePlace, TraceToll } from './trace.ts';

const ACTING: ReadonlySet<Participant['role']> = new Set([
  'PERPETRATOR',
  'SIDE_A',
  'ACCUSED',
  'RESPONSIBILITY_CLAIMANT',
] as const);
const ACTED_UPON: ReadonlySet<Participant['role']> = new Set(['TARGET', 'SIDE_B'] as const);

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * The trace of each event of a record, in the record's order.
 *
 * @param article what the record was read from; its `title` is not among the record's sentences
 */
export function tracesOf(record: ExtractionRecord, article: { readonly title?: string | null | undefined }): Trace[] {
  const body = record.sentences.filter(({ role }) => role === 'BODY').map(({ text }) => text);
  const textOf = new Map(record.sentences.map(({ index, text }) => [index, text]));
  if (article.title) textOf.set(-1, article.title);
  const headlines = record.sentences.filter(({ role }) => role === 'HEADLINE').map(({ text }) => text);
  const lead = [...(article.title ? [article.title] : []), ...headlines, ...body.slice(0, LEAD_SENTENCES)];
  const small = smallWords(body);
  const sketch = sketchOf(body.join(' '));

  return record.events.map((event, rank) => {
    const told = event.sentences.flatMap((index) => textOf.get(index) ?? []);
    const texts = [...new Set(rank === 0 ? [...lead, ...told] : told)];
    return {
      version: TRACE_VERSION,
      article: record.id,
      published: record.publishedAt.date,
      rank,
      type: event.type,
      modes: [...event.modes],
      modality: event.modality,
      date: dateOf(event.date),
      weekday: weekdayOf(event.date),
      place: placeOf(event.location),
      actors: slugsOf(event.participants, ACTING),
      targets: slugsOf(event.participants, ACTED_UPON),
      state: isOfState(event.participants),
      targetKinds: [...new Set(event.targets.map(({ kind }) => kind))],
      weaponKinds: [...new Set(event.weapons.map(({ kind }) => kind))],
      killed: tollOf(event.fatalities),
      injured: tollOf(event.injuries),
      figures: figuresOf(event),
      ...rareWords(texts, small, knownWords(event, record.sources)),
      sketch,
    };
  });
}

function dateOf(date: EventDate | null): Trace['date'] {
  if (date === null || (date.start === null && date.end === null)) return null;
  const { start, end, precision, basis } = date;
  return { start, end, precision, basis };
}

function weekdayOf(date: EventDate | null): number | null {
  if (date === null || date.start !== null || date.text === null) return null;
  const index = WEEKDAYS.findIndex((weekday) => date.text?.toLowerCase().includes(weekday));
  return index === -1 ? null : index;
}

function placeOf(location: Location | null): TracePlace | null {
  if (location === null) return null;
  const { name, admin1, country, placeId, latitude, longitude, precision } = location;
  return { id: placeId, name, admin1, country, latitude: round(latitude), longitude: round(longitude), precision };
}

/** Thousandths of a degree are a hundred metres. */
function round(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * 1000) / 1000;
}

function slugsOf(participants: readonly Participant[], roles: ReadonlySet<Participant['role']>): string[] {
  const slugs = participants.flatMap(({ role, actor }) => (roles.has(role) && actor !== null ? [actor] : []));
  return [...new Set(slugs)].slice(0, MAX_ACTORS);
}

const OF_A_STATE: ReadonlySet<Participant['kind']> = new Set([
  'STATE_FORCES',
  'EXTERNAL_FORCES',
  'GOVERNMENT',
] as const);
const ARMED: ReadonlySet<Participant['kind']> = new Set([
  'REBEL_GROUP',
  'POLITICAL_MILITIA',
  'IDENTITY_MILITIA',
  'UNIDENTIFIED_ARMED_GROUP',
] as const);

function isOfState(participants: readonly Participant[]): boolean | null {
  const acting = participants.filter(({ role }) => ACTING.has(role));
  const [state, other] = [OF_A_STATE, ARMED].map((kinds) => acting.some(({ kind }) => kinds.has(kind)));
  return state === other ? null : (state ?? null);
}

function tollOf({ low, best, high }: Toll): TraceToll | null {
  return low === null && best === null && high === null ? null : [low, best, high];
}

function figuresOf({ casualties }: ExtractedEvent): TraceFigure[] {
  return casualties.slice(0, MAX_FIGURES).flatMap(({ measure, best, low, high, victim, claimant }) => {
    const count = best ?? low ?? high;
    if (count === null) return [];
    const victims = victim.group ?? victim.status;
    return [[measure, count, victims, claimant?.source ?? null]];
  });
}

/** What an event's place, its parties and the article's sources are made of is compared as such, or tells nothing. */
function knownWords(
  { location, participants }: ExtractedEvent,
  sources: ExtractionRecord['sources'],
): ReadonlySet<string> {
  const parties = participants.flatMap(({ actor, name, text }) => (actor === null ? [] : [name, text]));
  const said = sources.flatMap(({ name, text }) => [name, text]);
  const names = [location?.name, location?.admin1, location?.text, ...parties, ...said];
  return new Set(names.flatMap((name) => (name ? foldName(name).split(' ') : [])));
}
