// Recognises the places that an article names and says which place of the gazetteer each is.

import type { Document, Sentence } from '../document/document.ts';
import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import { countryOf } from '../lexicon/countries.ts';
import { COMMON_WORDS } from '../lexicon/places/common-words.ts';
import type { ActorMention, PlaceMention } from './mention.ts';
import { type Candidate, choosePlace, countryWeights, type Evidence } from './places-choice.ts';
import { contextOf } from './places-context.ts';
import { findKnownNames, findMarkedNames } from './places-names.ts';

export type RecognisePlaces = (document: Document, actors: readonly ActorMention[]) => PlaceMention[];

/** A town of at least this many people needs no words around it to be meant by its name. */
const LARGE_TOWN = 100_000;
/** Share of the main country's weight from which a small town of another country is believed. */
const SPOKEN_OF = 0.3;

/**
 * Makes the recogniser of place names over a gazetteer. It reads every sentence, the title first; a name that the gazetteer does not know
 * is a mention with `place` null when the words around it say that it is a place's ("the village of X").
 */
export function createPlaceRecogniser(gazetteer: Gazetteer): RecognisePlaces {
  return (document, actors) => {
    const sentences = document.title ? [document.title, ...document.sentences] : document.sentences;
    const candidates = sentences.flatMap((sentence) => candidatesOf(sentence, document, actors, gazetteer));
    const evidence = gatherEvidence(document, candidates);
    const sure = candidates.flatMap((c) => {
      const choice = isPlace(c, evidence) ? choosePlace(c, evidence, []) : null;
      return choice && choice.place.kind !== 'COUNTRY' && c.context.use !== 'DATELINE' ? [choice.place] : [];
    });
    const chosen = new Map<string, GazetteerPlace>();
    return candidates.flatMap((candidate): PlaceMention[] => {
      const { sentence, from, to, name, context, options } = candidate;
      const mention = { sentence, from, to, use: context.use, near: context.near };
      if (options.length === 0) return [{ ...mention, name, place: null }];
      if (!isPlace(candidate, evidence)) return [];
      const earlier = context.kind === null && !context.part ? chosen.get(name.toLowerCase()) : undefined;
      const place = earlier ?? choosePlace(candidate, evidence, sure)?.place;
      if (!place || !isBelieved(candidate, place, evidence)) return [];
      if (context.kind === null && !context.part) chosen.set(name.toLowerCase(), place);
      return [{ ...mention, name: place.name, place }];
    });
  };
}

function candidatesOf(
  sentence: Sentence,
  document: Document,
  actors: readonly ActorMention[],
  gazetteer: Gazetteer,
): Candidate[] {
  const known = findKnownNames(sentence, document.capitals, gazetteer);
  const marked = findMarkedNames(sentence, document.capitals, known, gazetteer);
  return [...known, ...marked]
    .sort((a, b) => a.from - b.from)
    .map((name) => ({ ...name, context: contextOf(name, document, actors) }));
}

function gatherEvidence(document: Document, candidates: readonly Candidate[]): Evidence {
  const plausible = candidates.filter((c) => !isCommon(c) && !c.context.inLongerName);
  const containersIn = (list: readonly Candidate[]): GazetteerPlace[] =>
    list.flatMap((c) => c.options.filter((p) => p.kind === 'COUNTRY' || p.kind === 'ADM1'));
  const bySentence = new Map<Sentence, Candidate[]>();
  for (const c of plausible) bySentence.set(c.sentence, [...(bySentence.get(c.sentence) ?? []), c]);
  return {
    countries: countryWeights(document, plausible),
    containers: (candidate) =>
      containersIn(
        (bySentence.get(candidate.sentence) ?? []).filter((c) => c !== candidate && c.name !== candidate.name),
      ),
    articleContainers: containersIn(plausible),
  };
}

function isCommon({ name, context, sentence, from }: Candidate): boolean {
  const word = name.toLowerCase();
  if (word === 'us' || word === 'u.s') return name !== 'US' && name !== 'U.S';
  const noun = context.kind === 'TOWN' || context.kind === 'ADM1' || context.kind === 'ADM2';
  return (
    COMMON_WORDS.has(word) && !(noun && sentence.tokens[from]?.tag !== 'DET' && name[0] !== name[0]?.toLowerCase())
  );
}

/** Whether the words and letters say that a place is named at all. */
function isPlace(candidate: Candidate, { countries }: Evidence): boolean {
  const { context, options, sentence, from, to } = candidate;
  if (isCommon(candidate)) return false;
  const country = options.some((p) => p.kind === 'COUNTRY');
  if (context.inLongerName && !country && context.marked < 2) return false;
  if (context.marked === 2 || country) return true;
  const wide = options.some(
    (p) => p.kind === 'ADM1' || p.kind === 'REGION' || p.population >= LARGE_TOWN || isCapital(p),
  );
  const here = options.some((p) => (countries.get(p.country ?? '') ?? 0) >= SPOKEN_OF);
  if (to - from === 1 && from === 0 && sentence.tokens[0]?.tag !== 'PROPN') return wide && here;
  if (context.marked === 1) return wide || here;
  return here && (wide || to - from > 1 || context.use === 'DATELINE');
}

/** A small town of a country that the article does not speak of is a name that happens to be a town's. */
function isBelieved({ context }: Candidate, place: GazetteerPlace, { countries }: Evidence): boolean {
  if (place.kind !== 'TOWN' && place.kind !== 'NEIGHBOURHOOD') return true;
  if (place.population >= LARGE_TOWN || isCapital(place)) return true;
  return context.kind !== null || (countries.get(place.country ?? '') ?? 0) >= SPOKEN_OF;
}

function isCapital(place: GazetteerPlace): boolean {
  return countryOf(place.country)?.capital === place.name;
}
