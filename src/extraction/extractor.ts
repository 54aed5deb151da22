// The engine: text in, record out. No I/O, no clock; what it knows of the world is handed in.
import type { ActorKind } from '../../schema/vocabulary.ts';
import { readAgreements } from './agreements/agreements.ts';
import { withParties } from './agreements/event-parties.ts';
import { parseArticleInput } from './article-input.ts';
import { separateTotals } from './assembly/article-totals.ts';
import { findDiscrepancies } from './assembly/discrepancies.ts';
import { chooseEvents, eventOfNote } from './assembly/event-choice.ts';
import { dateOf } from './assembly/event-date.ts';
import { locationOf } from './assembly/event-location.ts';
import { buildEvent } from './assembly/events.ts';
import { actOfHeadline } from './assembly/headline-act.ts';
import { joinCandidates, leadOf } from './assembly/joining/join-candidates.ts';
import { reported, withoutTalk } from './assembly/newsworthy.ts';
import { byProminence } from './assembly/prominence.ts';
import { buildTallies } from './assembly/tallies.ts';
import { readClaimants } from './attribution/claimants.ts';
import { sourceReferences } from './attribution/source-references.ts';
import { type Document, overlaps, textOf } from './document/document.ts';
import { inSentence } from './document/in-sentence.ts';
import { forget } from './document/memoize.ts';
import { readDocument } from './document/read-document.ts';
import { readCandidates } from './events/read-candidates.ts';
import { partCumulative } from './figures/cumulative.ts';
import { withPartsOfThose } from './figures/parts-of-those.ts';
import type { Knowledge, KnownSource } from './knowledge.ts';
import { countryOf } from './lexicon/countries.ts';
import { EXTRACTOR_VERSION, MAX_SENTENCES } from './limits.ts';
import { createActorRecogniser } from './mentions/actors/recogniser.ts';
import { recogniseDates } from './mentions/dates/recogniser.ts';
import type { ActorMention, Mentions, PlaceMention } from './mentions/mention.ts';
import { articleCountry, countryOfDateline, resolveLocation } from './mentions/places/location.ts';
import { createPlaceRecogniser } from './mentions/places/recogniser.ts';
import { isVenue } from './mentions/places/venues.ts';
import { recogniseQuantities } from './mentions/quantities/recogniser.ts';
import { createSourceRecogniser } from './mentions/sources/recogniser.ts';
import { withSpeakers } from './mentions/sources/speakers.ts';
import { recogniseTargets } from './mentions/targets.ts';
import { recogniseWeapons } from './mentions/weapons.ts';
import { readSentence } from './read-sentence.ts';
import type { ExtractionOutcome, ExtractionRecord, Location } from './record.ts';
import { readRelations } from './relations/relations.ts';

export type Extract = (input: unknown) => ExtractionOutcome;

/**
 * Makes an extractor that knows what `knowledge` holds. Building it indexes the registries once;
 * the function that comes back is pure: the same input gives the same record.
 * Whatever comes in, a record or a typed error goes out; it never throws.
 */
export function createExtractor(knowledge: Knowledge): Extract {
  const recognise = createMentionsReader(knowledge);
  const publishers = publishersByName(knowledge.sources);
  return (value) => {
    const parsed = parseArticleInput(value);
    if (!parsed.ok) return parsed;
    const document = readDocument(parsed.input);
    const outcome: ExtractionOutcome =
      document.sentences.length > MAX_SENTENCES
        ? tooComplex(document.sentences.length)
        : { ok: true, record: extract(document, recognise, knowledge, publishers) };
    forget();
    return outcome;
  };
}

function tooComplex(sentences: number): ExtractionOutcome {
  const message = `The text has ${sentences} sentences or lines and the limit is ${MAX_SENTENCES}: send it in parts, one article each, or join lines that are no sentences.`;
  return { ok: false, error: { code: 'TEXT_TOO_COMPLEX', message } };
}

type ReadMentions = (document: Document) => Mentions;

function createMentionsReader(knowledge: Knowledge): ReadMentions {
  const recogniseActors = createActorRecogniser(knowledge.actors);
  const recognisePlaces = createPlaceRecogniser(knowledge.gazetteer);
  const recogniseSources = createSourceRecogniser(knowledge.sources);
  return (document) => {
    // a place inside an actor's name is no scene: actors come first
    const named = recogniseActors(document);
    const places = recognisePlaces(document, named);
    // "police" and "the army" are those of the country that the places tell of, when no actor tells of it
    const country = mainCountry(
      document,
      places.filter((place) => !isAbroad(place, named) && !isVenue(place.sentence.tokens, place.from)),
    );
    // "Israeli jets killed nine people in Gaza": only "people" shows for whose they were taken; wires in capitals name many lands
    const isOwn = (a: ActorMention) =>
      (a.form === 'DESCRIPTION' || document.capitals) && AT_HOME.has(a.kind) && !isByName(a);
    const isHome = country === null || named.some((a) => a.country === country && isOwn(a));
    const actors = isHome ? named : recogniseActors(document, country);
    return {
      actors,
      places,
      sources: recogniseSources(document, actors),
      dates: recogniseDates(document),
      quantities: recogniseQuantities(document),
      weapons: recogniseWeapons(document),
      targets: recogniseTargets(document),
    };
  };
}

/** Actors whose country shows which one the article is read as being about. */
const AT_HOME: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'STATE_FORCES',
  'GOVERNMENT',
  'CIVILIANS',
  'PROTESTERS',
  'RIOTERS',
]);

/** "two Palestinians", "Syrian civilians": their country is told, whatever the article is about. */
function isByName(actor: ActorMention): boolean {
  const words = textOf(actor).toLowerCase();
  const demonyms = countryOf(actor.country)?.demonyms ?? [];
  return actor.form === 'DESCRIPTION' && demonyms.some((demonym) => words.startsWith(demonym.toLowerCase()));
}

/** A place of which no country is stated lies in the one that the article is about. */
function inCountry(location: Location | null, country: Location | null): Location | null {
  return location ? { ...location, country: location.country ?? country?.country ?? null } : country;
}

/** "Hamas militants": no town that is called alike, in another country than those who have the name. */
function isAbroad(mention: PlaceMention, actors: readonly ActorMention[]): boolean {
  return (
    mention.use === 'NAME_PART' &&
    inSentence(actors, mention.sentence).some(
      (a) => overlaps(a, mention) && a.actor !== null && a.country !== null && a.country !== mention.place?.country,
    )
  );
}

/**
 * The country in which most places of a document lie; null when it names none there but the country itself,
 * which may be a power that the article only speaks of ("U.S. aid").
 */
function mainCountry({ capitals }: Document, places: readonly PlaceMention[]): string | null {
  const counts = new Map<string, number>();
  // where it is written counts only where the text names no other place; those who wire in capitals write from where it happened
  const told = places.filter(
    ({ place, use }) =>
      place?.country && (capitals || use !== 'DATELINE') && !(place.kind === 'COUNTRY' && use === 'NAME_PART'),
  );
  for (const { place } of told.length > 0 ? told : places)
    if (place?.country) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  const [main] = [...counts].reduce<[string, number] | null>((a, b) => (a === null || b[1] > a[1] ? b : a), null) ?? [];
  const isScene = places.some(({ place }) => place?.country === main && place?.kind !== 'COUNTRY');
  return main !== undefined && isScene ? main : null;
}

function extract(
  document: Document,
  recognise: ReadMentions,
  knowledge: Knowledge,
  publishers: ReadonlyMap<string, KnownSource>,
): ExtractionRecord {
  const { input } = document;
  const mentions = recognise(document);
  const locate = (places: readonly PlaceMention[]) => resolveLocation(places, { document, places: mentions.places });
  const sources = withSpeakers(document, mentions.sources);
  const claimants = readClaimants(document, sources);

  const readings = document.evidence.map((sentence) => readSentence(sentence, mentions));
  const { told, cumulative } = partCumulative(readings, mentions.dates, document.publishedAt.date);
  const candidates = withPartsOfThose(told).flatMap((reading) => readCandidates(document, mentions, reading));

  const { drafts, totals } = separateTotals(
    reported(joinCandidates(candidates, document.publishedAt.date), leadOf(candidates)).map(withoutTalk),
  );
  const ranked = byProminence(
    drafts.map((draft) => ({ draft })),
    document.publishedAt.date,
  ).map(({ draft }) => draft);
  const isUntold = ranked.length + totals.length + cumulative.length === 0;
  const violent = isUntold
    ? eventOfNote(document, mentions, knowledge.eventTypes)
    : chooseEvents(document, mentions, ranked, knowledge);
  const act = actOfHeadline(document, mentions, candidates, violent);
  const chosen = act ? [act, ...violent] : violent;
  const country = articleCountry({ document, places: mentions.places });
  const about = country?.country ?? countryOfDateline({ document, places: mentions.places });
  const locations = chosen.map(({ draft }) => locationOf(document, draft, drafts, mentions.places, locate, about));
  const events = chosen.map(({ draft, type }, rank) => ({
    key: `e${rank + 1}`,
    ...buildEvent(
      document,
      mentions,
      draft,
      type,
      claimants,
      {
        // talk has no place that the article does not state
        location: draft === act?.draft && !locations[rank] ? null : inCountry(locations[rank] ?? null, country),
        date: dateOf(document, draft, drafts, mentions.dates),
      },
      chosen[0]?.draft,
    ),
  }));
  const agreements = readAgreements(document, mentions, claimants, events, locate);
  const publisher = publishers.get(input.publisher?.trim().toLowerCase() ?? '') ?? null;
  return {
    id: input.id,
    publishedAt: document.publishedAt,
    publisher: publisher?.slug ?? null,
    events: withParties(events, agreements),
    tallies: buildTallies([...totals, ...cumulative], mentions, claimants, locate),
    agreements,
    relations: readRelations(document, mentions),
    sources: sourceReferences(sources, claimants.attributions, publisher),
    discrepancies: findDiscrepancies(events),
    sentences: document.sentences.map(({ index, start, end, role, text }) => ({ index, start, end, role, text })),
    extractor: { version: EXTRACTOR_VERSION, ms: null },
  };
}

/** Publishers under their slug, name and aliases in lower case; of two with one name the first. */
function publishersByName(sources: readonly KnownSource[]): ReadonlyMap<string, KnownSource> {
  const publishers = new Map<string, KnownSource>();
  for (const source of sources)
    for (const name of [source.slug, source.name, ...source.aliases.map(({ text }) => text)]) {
      const key = name.toLowerCase();
      if (!publishers.has(key)) publishers.set(key, source);
    }
  return publishers;
}
