// Roads named by their ends: "the Homs–Deir ez-Zor road", "the highway between Hama and Idlib". An event there is at neither end.
import { hasCue } from '../../document/cues.ts';
import type { Sentence } from '../../document/document.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { KIND_NOUNS } from '../../lexicon/places/words.ts';
import { isCapitalised, isWord, type PlaceName, sliceOf } from './names.ts';

export interface RoadName {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly ends: readonly [readonly GazetteerPlace[], readonly GazetteerPlace[]];
}

/** Tokens of two names and what ties them. */
const LONGEST_ENDS = 8;
/** "the Damascus-Aleppo international highway" */
const MOST_ADJECTIVES = 2;
const DASH = /\s*[-‐‑–—]\s*|\s+to\s+/g;
const AFTER_ROAD = /^(?:between|from|linking|connecting|joining)$/;
/** "a bus travelling from X to Y": what happens to it happens between them. */
const TRAVELS =
  /^(?:travell?ing|travell?ed|heading|flying|driving|moving|returning|marching|running|convoys?|buse?s?|trains?|trucks?|flights?|vehicles?|ferry)$/;
const BETWEEN_ENDS = /^(?:and|to|with)$/;

const mayTellRoad = hasCue((word) => KIND_NOUNS.get(word) === 'ROAD' || TRAVELS.test(word));

/** The roads of a sentence; `known` are the place names found in it. */
export function findRoads(sentence: Sentence, known: readonly PlaceName[], gazetteer: Gazetteer): RoadName[] {
  if (!mayTellRoad(sentence)) return [];
  return sentence.tokens.flatMap(({ lower }, at) => {
    if (KIND_NOUNS.get(lower) === 'ROAD')
      return endsBefore(sentence, at, gazetteer) ?? endsAfter(sentence, at, at, known) ?? [];
    const travels = TRAVELS.test(lower) && sentence.tokens[at + 1]?.lower === 'from';
    return (travels && endsAfter(sentence, at, at + 1, known)) || [];
  });
}

function endsBefore(sentence: Sentence, road: number, gazetteer: Gazetteer): RoadName | null {
  const { tokens } = sentence;
  let end = road;
  while (end > road - MOST_ADJECTIVES && tokens[end - 1] && !isCapitalised(tokens[end - 1]) && isWord(tokens[end - 1]))
    end--;
  for (let from = end - 1; from >= 0 && from >= end - LONGEST_ENDS; from--) {
    const token = tokens[from];
    if (!token || /^[,;:.()]$/.test(token.text)) return null;
    if (!isCapitalised(token)) continue;
    const words = sliceOf(sentence, from, end);
    for (const dash of words.matchAll(DASH)) {
      const first = gazetteer.find(words.slice(0, dash.index));
      const second = gazetteer.find(words.slice(dash.index + dash[0].length));
      if (first.length > 0 && second.length > 0) {
        return { sentence, from, to: road + 1, name: sliceOf(sentence, from, road + 1), ends: [first, second] };
      }
    }
  }
  return null;
}

/** @param from where the name begins: at the road, or behind who travels */
function endsAfter(sentence: Sentence, road: number, from: number, known: readonly PlaceName[]): RoadName | null {
  const { tokens } = sentence;
  if (!AFTER_ROAD.test(tokens[road + 1]?.lower ?? '')) return null;
  const first = known.find((name) => name.from === road + 2);
  if (!first || !BETWEEN_ENDS.test(tokens[first.to]?.lower ?? '')) return null;
  const second = known.find((name) => name.from === first.to + 1);
  if (!second) return null;
  return {
    sentence,
    from,
    to: second.to,
    name: sliceOf(sentence, from, second.to),
    ends: [first.options, second.options],
  };
}

/** A road as a place without a point: in the country that its ends share and the article speaks of most, in a division only if both ends are. */
export function roadPlace({ name, ends }: RoadName, countries: ReadonlyMap<string, number>): GazetteerPlace {
  const shared = ends[0].filter((p) => ends[1].some((q) => q.country === p.country));
  const weight = (p: GazetteerPlace): number => countries.get(p.country ?? '') ?? 0;
  const first = shared.toSorted((a, b) => weight(b) - weight(a))[0];
  const second = first && ends[1].find((p) => p.country === first.country);
  return {
    id: null,
    name,
    kind: 'ROAD',
    country: first?.country ?? null,
    admin1: first && first.admin1 === second?.admin1 ? first.admin1 : null,
    latitude: null,
    longitude: null,
    population: 0,
    renown: 0,
  };
}
