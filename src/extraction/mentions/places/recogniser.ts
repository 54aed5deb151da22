// Recognises the places that an article names and says which place of the gazetteer each is.
import type { Document, Sentence } from '../../document/document.ts';
import { inSentence } from '../../document/in-sentence.ts';
import { kilometres } from '../../gazetteer/distance.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { ARMED_GROUPS } from '../../lexicon/actors/kinds.ts';
import { COUNTRY_MARKS, MARK_DIVISIONS } from '../../lexicon/places/country-marks.ts';
import { KIND_NOUNS } from '../../lexicon/places/words.ts';
import type { ActorMention, PlaceMention } from '../mention.ts';
import { isBelieved, isCommon, isPlace } from './belief.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { findCapitals } from './capitals.ts';
import { choosePlace, isCapital } from './choice.ts';
import { isStatedIn, LARGE_TOWN, QUARTER_KM } from './containment.ts';
import { contextOf } from './context.ts';
import { countryWeights, marksIn } from './countries.ts';
import { caseTells, findKnownNames, type PlaceName } from './names.ts';
import { findRoads, type RoadName, roadPlace } from './roads.ts';
import { findMarkedNames, longerName } from './unknown.ts';

/** Bounds on what is compared with each name, so that a text of nothing but names costs no more than its length. */
const BESIDE_REACH = 60;
const MOST_BESIDE = 16;
const MOST_OTHERS = 60;
const MOST_OPTIONS = 60;
/** Unknown spellings of one article that are looked up by edit distance; a long article has a dozen. */
const MOST_MISSPELT = 100;

export type RecognisePlaces = (document: Document, actors: readonly ActorMention[]) => PlaceMention[];

/**
 * Makes the recogniser of place names over a gazetteer. It reads every sentence, the title first; a name that the gazetteer does not know
 * is a mention with `place` null when the words around it say that it is a place's ("the village of X").
 */
export function createPlaceRecogniser(packed: Gazetteer): RecognisePlaces {
  return (document, actors) => {
    const gazetteer = remembering(packed);
    const sentences = document.title ? [document.title, ...document.sentences] : document.sentences;
    const read = sentences.map((sentence) => readNames(sentence, document, actors, gazetteer));
    const candidates = withSimilar(
      read.flatMap((r) => r.candidates),
      gazetteer,
    );
    const evidence = gatherEvidence(document, candidates, actors, divisionsOfMarks(sentences, gazetteer));
    const meant = candidates.filter((c) => isPlace(c, evidence) && !isArmedGroup(c, actors));
    const elsewhere = new Set<string>();
    const sure = meant.flatMap((c) => {
      const place = choosePlace(c, evidence, [])?.place;
      if (!place && c.context.marked === 2 && c.cased && !c.approximate && c.options.length > 0)
        elsewhere.add(c.name.toLowerCase());
      return place && place.kind !== 'COUNTRY' && c.context.use !== 'DATELINE' && isBelieved(c, place, evidence)
        ? [place]
        : [];
    });
    const others = distinct([...sure, ...evidence.home]).slice(0, MOST_OTHERS);
    const chosen = new Map<string, GazetteerPlace>();
    const places = meant.flatMap((candidate): PlaceMention[] => {
      const { sentence, from, to, name, context } = candidate;
      const bare = context.kind === null && !context.part && !context.listed;
      const known =
        (bare ? chosen.get(name.toLowerCase()) : undefined) ?? choosePlace(candidate, evidence, others)?.place ?? null;
      // "X north of Y … X": no namesake far from Y, also where the article names it again without Y
      const isElsewhere =
        elsewhere.has(name.toLowerCase()) &&
        known !== null &&
        !isCapital(known) &&
        !isStatedIn(known, candidate, evidence.beside(candidate));
      const isStray = known !== null && isQuarterOfOther(candidate, known, others, evidence);
      const place = isElsewhere || isStray ? null : known;
      const believed = place !== null && isBelieved(candidate, place, evidence);
      if (believed && bare) chosen.set(name.toLowerCase(), place);
      // what a known organisation's name holds and no place is called is that organisation's
      const unknown =
        !believed &&
        context.marked === 2 &&
        context.use === 'SCENE' &&
        (candidate.cased || context.kind !== null || candidate.approximate || to - from > 1);
      if (!believed && !unknown && !isElsewhere && !isStray) return [];
      return [
        {
          sentence,
          from,
          to,
          use: believed && actsAlone(candidate, place, evidence) ? 'GOVERNMENT' : context.use,
          near: context.near,
          name: believed ? place.name : name,
          place: believed ? place : null,
        },
      ];
    });
    const roads = read
      .flatMap((r) => r.roads)
      .map((road): PlaceMention => {
        const { sentence, from, to, name } = road;
        return { sentence, from, to, use: 'SCENE', near: false, name, place: roadPlace(road, evidence.countries) };
      });
    return [...places, ...roads].sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from);
  };
}

/** "a mine in the X quarter" of the city that the article is about: no village of that name far from every town that it names. */
function isQuarterOfOther(
  candidate: Candidate,
  place: GazetteerPlace,
  others: readonly GazetteerPlace[],
  evidence: Evidence,
): boolean {
  if (candidate.context.kind !== 'NEIGHBOURHOOD' || place.kind !== 'TOWN' || place.population >= LARGE_TOWN)
    return false;
  const towns = others.filter((p) => p.id !== place.id && p.kind === 'TOWN' && p.country === place.country);
  return (
    towns.some((p) => p.population >= LARGE_TOWN) &&
    towns.every((p) => (kilometres(p, place) ?? 0) > QUARTER_KM) &&
    !isStatedIn(place, candidate, evidence.beside(candidate))
  );
}

/** "Hamas" with a capital and no other word of a place is the group, and no town that lost its apostrophe. */
function isArmedGroup({ sentence, from, to, context }: Candidate, actors: readonly ActorMention[]): boolean {
  if (context.kind !== null || context.part || context.listed) return false;
  return inSentence(actors, sentence).some(
    (a) =>
      a.form === 'NAME' &&
      ARMED_GROUPS.has(a.kind) &&
      a.from === from &&
      (a.to === to || (to - from === 1 && a.name.toLowerCase() === sentence.tokens[from]?.lower)),
  );
}

/** "Moscow Some 90 died", "Spain sent help": a country or capital without a word of where, when another country is spoken of more. */
function actsAlone({ context, cased }: Candidate, place: GazetteerPlace, { countries }: Evidence): boolean {
  if (!cased || context.use !== 'SCENE' || context.marked > 0 || context.kind !== null) return false;
  if (place.kind !== 'COUNTRY' && !isCapital(place)) return false;
  const weight = countries.get(place.country ?? '') ?? 0;
  return [...countries.values()].some((other) => other > weight);
}

/** Look-ups of one document, remembered: an article names the same few places again and again. */
function remembering(gazetteer: Gazetteer): Gazetteer {
  const found = new Map<string, readonly GazetteerPlace[]>();
  const started = new Map<string, boolean>();
  const remember = <T>(known: Map<string, T>, key: string, look: (key: string) => T): T => {
    const value = known.get(key) ?? look(key);
    known.set(key, value);
    return value;
  };
  return {
    ...gazetteer,
    find: (name) => remember(found, name, gazetteer.find),
    startsName: (words) => remember(started, words, gazetteer.startsName),
  };
}

interface Names {
  readonly candidates: readonly Candidate[];
  readonly roads: readonly RoadName[];
}

function readNames(
  sentence: Sentence,
  document: Document,
  actors: readonly ActorMention[],
  gazetteer: Gazetteer,
): Names {
  const { capitals } = document;
  const cased = caseTells(sentence, document);
  const known = findKnownNames(sentence, capitals, gazetteer);
  const marked = findMarkedNames(sentence, cased, known);
  const roads = findRoads(sentence, known, gazetteer);
  const candidate = (name: PlaceName): Candidate => ({
    ...name,
    options: name.options.slice(0, MOST_OPTIONS),
    capitals,
    cased,
    context: contextOf(name, document, actors),
  });
  const read = (name: PlaceName): Candidate[] => {
    const longer = longerName(name, known, cased);
    if (!longer) return [candidate(name)];
    // a large place may begin a run that lost its comma: "in Aleppo Rami Abdel Rahman said", not "Jadid Akidat village"
    const isVillage = /^(?:TOWN|NEIGHBOURHOOD)$/.test(KIND_NOUNS.get(sentence.tokens[longer.to]?.lower ?? '') ?? '');
    if (
      longer.from === name.from &&
      !isSmall(name) &&
      !isVillage &&
      !/^\s*del?\b/i.test(longer.name.slice(name.name.length))
    )
      return [candidate(name)];
    const whole = candidate(longer);
    return whole.context.marked === 2 && !whole.context.titled ? [whole] : [];
  };
  const free = [...known, ...marked, ...findCapitals(sentence, gazetteer)].filter(
    (name) => !roads.some((r) => r.from < name.to && name.from < r.to),
  );
  const all = free.flatMap(read).sort((a, b) => a.from - b.from || b.to - a.to);
  const candidates = all.filter(
    (c, index) =>
      !all.some(
        (o, other) =>
          o.from < c.to &&
          c.from < o.to &&
          (o.to - o.from > c.to - c.from || (o.to - o.from === c.to - c.from && other < index)),
      ),
  );
  return { candidates, roads };
}

/** The divisions where what the article speaks of is at home: other names are likelier near them. */
function divisionsOfMarks(sentences: readonly Sentence[], gazetteer: Gazetteer): GazetteerPlace[] {
  const marks = new Set(sentences.flatMap((sentence) => [...marksIn(sentence).values()]));
  return [...marks].flatMap((mark) =>
    (MARK_DIVISIONS.get(mark) ?? []).flatMap((name) => gazetteer.admin1(COUNTRY_MARKS.get(mark) ?? '', name) ?? []),
  );
}

/** Looks unknown names up by edit distance, each spelling once: it is the costliest look-up. */
function withSimilar(candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const known = new Map<string, readonly GazetteerPlace[]>();
  return candidates.map((candidate) => {
    if (!candidate.approximate || candidate.context.titled || isCommon(candidate)) return candidate;
    const options = known.get(candidate.name) ?? (known.size < MOST_MISSPELT ? gazetteer.similar(candidate.name) : []);
    known.set(candidate.name, options);
    return { ...candidate, options };
  });
}

function isSmall({ options }: PlaceName): boolean {
  return !options.some((p) => p.kind === 'COUNTRY' || p.kind === 'ADM1' || p.population >= LARGE_TOWN);
}

function gatherEvidence(
  document: Document,
  candidates: readonly Candidate[],
  actors: readonly ActorMention[],
  home: readonly GazetteerPlace[],
): Evidence {
  const plausible = candidates.filter((c) => !isCommon(c) && !c.context.titled);
  const bySentence = Map.groupBy(plausible, (c) => c.sentence);
  const countries = countryWeights(document, plausible, actors);
  return {
    home,
    surnames: document.capitals ? surnamesOf(actors) : new Set(),
    countries: countries.all,
    spokenOf: ({ name }, iso) => countries.without(name, iso),
    beside: (candidate) =>
      (bySentence.get(candidate.sentence) ?? [])
        .filter((c) => c !== candidate && Math.abs(c.from - candidate.from) <= BESIDE_REACH)
        .slice(0, MOST_BESIDE),
    containers: distinct(
      plausible.flatMap((c) =>
        c.approximate ? [] : c.options.filter((p) => p.kind === 'COUNTRY' || p.kind === 'ADM1'),
      ),
    ).slice(0, MOST_OTHERS),
  };
}

/** "CARLOS MORALES", "OSVALDO DIAZ SALVADOR": what these persons may be called further on. */
function surnamesOf(actors: readonly ActorMention[]): ReadonlySet<string> {
  const names = actors.filter((a) => a.form === 'PERSON').map((a) => a.name.toLowerCase().split(' '));
  return new Set(names.flatMap((words) => words.slice(1)));
}

/** Each place once: a name that an article repeats says no more the second time. */
function distinct(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  return [...new Map(places.map((p) => [p.id ?? p.name, p])).values()];
}
