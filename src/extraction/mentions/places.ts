// Recognises the places that an article names and says which place of the gazetteer each is.
import type { Document, Sentence } from '../document/document.ts';
import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { ActorMention, PlaceMention } from './mention.ts';
import { isBelieved, isCommon, isPlace, LARGE_TOWN } from './places-belief.ts';
import { type Candidate, choosePlace, countryWeights, type Evidence } from './places-choice.ts';
import { contextOf } from './places-context.ts';
import { caseTells, findKnownNames, type PlaceName } from './places-names.ts';
import { findMarkedNames, longerName } from './places-unknown.ts';

export type RecognisePlaces = (document: Document, actors: readonly ActorMention[]) => PlaceMention[];

/**
 * Makes the recogniser of place names over a gazetteer. It reads every sentence, the title first; a name that the gazetteer does not know
 * is a mention with `place` null when the words around it say that it is a place's ("the village of X").
 */
export function createPlaceRecogniser(gazetteer: Gazetteer): RecognisePlaces {
  return (document, actors) => {
    const sentences = document.title ? [document.title, ...document.sentences] : document.sentences;
    const found = sentences.flatMap((sentence) => candidatesOf(sentence, document, actors, gazetteer));
    const candidates = withSimilar(found, gazetteer);
    const evidence = gatherEvidence(document, candidates, actors);
    const meant = candidates.filter((c) => isPlace(c, evidence));
    const sure = meant.flatMap((c) => {
      const place = choosePlace(c, evidence, [])?.place;
      return place && place.kind !== 'COUNTRY' && c.context.use !== 'DATELINE' && isBelieved(c, place, evidence)
        ? [place]
        : [];
    });
    const chosen = new Map<string, GazetteerPlace>();
    return meant.flatMap((candidate): PlaceMention[] => {
      const { sentence, from, to, name, context } = candidate;
      const bare = context.kind === null && !context.part && !context.listed;
      const place =
        (bare ? chosen.get(name.toLowerCase()) : undefined) ?? choosePlace(candidate, evidence, sure)?.place ?? null;
      const believed = place !== null && isBelieved(candidate, place, evidence);
      if (believed && bare) chosen.set(name.toLowerCase(), place);
      // what a known organisation's name holds and no place is called is that organisation's
      const unknown =
        !believed &&
        context.marked === 2 &&
        context.use === 'SCENE' &&
        (candidate.cased || context.kind !== null || candidate.approximate || to - from > 1);
      if (!believed && !unknown) return [];
      return [
        {
          sentence,
          from,
          to,
          use: context.use,
          near: context.near,
          name: believed ? place.name : name,
          place: believed ? place : null,
        },
      ];
    });
  };
}

function candidatesOf(
  sentence: Sentence,
  document: Document,
  actors: readonly ActorMention[],
  gazetteer: Gazetteer,
): Candidate[] {
  const { capitals } = document;
  const cased = caseTells(sentence, document);
  const known = findKnownNames(sentence, capitals, gazetteer);
  const marked = findMarkedNames(sentence, cased, known);
  const candidate = (name: PlaceName): Candidate => ({
    ...name,
    capitals,
    cased,
    context: contextOf(name, document, actors),
  });
  const read = (name: PlaceName): Candidate[] => {
    const longer = longerName(name, known, cased);
    if (!longer) return [candidate(name)];
    // a large place may begin a run that lost its comma: "in Aleppo Rami Abdel Rahman said"
    if (longer.from === name.from && !isSmall(name) && !/^\s*del?\b/i.test(longer.name.slice(name.name.length)))
      return [candidate(name)];
    const whole = candidate(longer);
    return whole.context.marked === 2 && !whole.context.titled ? [whole] : [];
  };
  const all = [...known, ...marked].flatMap(read).sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter(
    (c, index) =>
      !all.some(
        (o, other) =>
          o.from < c.to &&
          c.from < o.to &&
          (o.to - o.from > c.to - c.from || (o.to - o.from === c.to - c.from && other < index)),
      ),
  );
}

/** Looks unknown names up by edit distance, each spelling once: it is the costliest look-up. */
function withSimilar(candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const known = new Map<string, readonly GazetteerPlace[]>();
  return candidates.map((candidate) => {
    if (!candidate.approximate || candidate.context.titled || isCommon(candidate)) return candidate;
    const options = known.get(candidate.name) ?? gazetteer.similar(candidate.name);
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
): Evidence {
  const plausible = candidates.filter((c) => !isCommon(c) && !c.context.titled);
  const bySentence = new Map<Sentence, Candidate[]>();
  for (const c of plausible) bySentence.set(c.sentence, [...(bySentence.get(c.sentence) ?? []), c]);
  return {
    countries: countryWeights(document, plausible, actors),
    beside: (candidate) => (bySentence.get(candidate.sentence) ?? []).filter((c) => c !== candidate),
    containers: plausible.flatMap((c) =>
      c.approximate ? [] : c.options.filter((p) => p.kind === 'COUNTRY' || p.kind === 'ADM1'),
    ),
  };
}
