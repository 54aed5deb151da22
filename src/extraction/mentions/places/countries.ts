// Which countries an article speaks of: by name, people, forces, missions, and the places that only one country has.
import type { Document, Sentence, Span, Token } from '../../document/document.ts';
import { memoize } from '../../document/memoize.ts';
import { spellingOf } from '../../gazetteer/fold.ts';
import { DEMONYMS } from '../../lexicon/countries.ts';
import { COUNTRY_MARKS } from '../../lexicon/places/country-marks.ts';
import { KIND_NOUNS } from '../../lexicon/places/words.ts';
import type { ActorMention } from '../mention.ts';
import type { Candidate } from './candidate.ts';
import { isCapital } from './choice.ts';

/** "the Syrian town of X", "the Iraqi border town X": the country whose people's name stands before what is of its own, null where none does. */
export function countryOfKind({ tokens }: Sentence, from: number): string | null {
  const kind = tokens[from - 1]?.lower === 'of' ? from - 2 : from - 1;
  if (!KIND_NOUNS.has(tokens[kind]?.lower ?? '')) return null;
  const adjective = tokens[kind - 1]?.lower === 'border' ? kind - 2 : kind - 1;
  return DEMONYMS.get(tokens[adjective]?.lower ?? '') ?? null;
}

/** First words of the marks of one word or two. */
const MARKS_BEGIN: ReadonlySet<string> = new Set([...COUNTRY_MARKS.keys()].map((mark) => mark.split(' ')[0] ?? mark));

/** The marks of countries in a sentence, by the token at which they begin. */
export const marksIn: (sentence: Sentence) => ReadonlyMap<number, string> = memoize(({ tokens }) => {
  const marks = new Map<number, string>();
  for (let at = 0; at < tokens.length; at++) {
    const mark = markAt(tokens, at);
    if (mark) marks.set(at, mark);
  }
  return marks;
});

/** The mark of a country that stands at a token: "houthi", "anti-houthi", "abu sayyaf". */
function markAt(tokens: readonly Token[], at: number): string | null {
  const lower = tokens[at]?.lower ?? '';
  const first = lower.includes('-') ? lower.replace(/^(?:pro|anti)-/, '') : lower;
  if (!MARKS_BEGIN.has(first)) return null;
  const both = `${first} ${tokens[at + 1]?.lower ?? ''}`;
  return [first, both].find((mark) => COUNTRY_MARKS.has(mark)) ?? null;
}

/** Points from which the most spoken-of country counts in full. */
const FULL_WEIGHT = 3;

/** A name that a capital shares with places of other countries. */
interface CapitalName {
  readonly key: string;
  readonly iso: string;
  readonly others: readonly (string | null)[];
  readonly points: number;
}

/** What a capital's name says at least of its country where nothing speaks of another that has a place of that name. */
const CAPITAL_SHARE = 0.8;

export interface CountryWeights {
  /** How much the article speaks of each country, from 0 to 1. */
  readonly all: ReadonlyMap<string, number>;
  /** The same for one country, without what a name that may be a town's there adds to it. */
  readonly without: (name: string, iso: string) => number;
}

/** "MANAGUA (NICARAGUA), 3 MAY 89": a wire in capitals adds the country of a city in its dateline where that is not the one of its news. */
export function isFiledAbroad({ sentence: { tokens }, from, to }: Span, { capitals }: Document): boolean {
  if (!capitals) return false;
  const open = tokens[to]?.text === '(' ? to : from - 1;
  const close = tokens.findIndex((t, at) => at > open && t.text === ')');
  return tokens[open]?.text === '(' && close > open && tokens[close + 1]?.text === ',';
}

/** How much the article speaks of each country. */
export function countryWeights(
  document: Document,
  candidates: readonly Candidate[],
  actors: readonly ActorMention[],
): CountryWeights {
  const votes = new Map<string, number>();
  const own = new Map<string, number>();
  const capitals: CapitalName[] = [];
  const vote = (iso: string | null | undefined, points: number): void => {
    if (iso) votes.set(iso, (votes.get(iso) ?? 0) + points);
  };
  const sentences = document.title ? [document.title, ...document.sentences] : document.sentences;
  for (const sentence of sentences) {
    const marks = marksIn(sentence);
    sentence.tokens.forEach(({ lower }, at) => {
      vote(DEMONYMS.get(lower), 1);
      const mark = marks.get(at);
      if (mark) vote(COUNTRY_MARKS.get(mark), 1.5);
    });
  }
  for (const { form, country } of actors) if (form === 'NAME') vote(country, 0.7);
  const spoken = new Set<string>(votes.keys());
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const { options, context, name, approximate } = candidate;
    if (approximate) continue;
    const country = options.find((p) => p.kind === 'COUNTRY');
    if (country && options.every((p) => p.kind !== 'ADM1')) {
      if (country.country) spoken.add(country.country);
      const isAbroad = context.use === 'DATELINE' && isFiledAbroad(candidate, document);
      if (!isAbroad) vote(country.country, context.use === 'SCENE' || context.use === 'DATELINE' ? 2 : 1);
      continue;
    }
    // "Moscow said": a government, which speaks for none of the towns of that name
    if (context.use === 'GOVERNMENT' && options.some(isCapital)) continue;
    const key = name.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const isos = new Set(options.map((p) => p.country));
    // a hand-made quarter or base is known by a name that others have too: it follows the country and does not speak for it
    if (options.every((p) => p.id === null && p.kind !== 'REGION' && p.kind !== 'ROAD')) continue;
    for (const iso of isos) {
      const known = options.filter((p) => p.country === iso);
      const size = known.some((p) => (p.kind !== 'TOWN' && p.kind !== 'NEIGHBOURHOOD') || p.population > 100_000)
        ? 2
        : 1;
      // "BOGOTA, 3 MAY 89 --": a wire in capitals is filed from where its news is
      const isDateline = document.capitals && context.use === 'DATELINE' && known.some(isCapital);
      const isFiled = isDateline && !isFiledAbroad(candidate, document);
      const whole = (context.marked === 2 || isFiled ? 2 : 0.7) * size;
      const points = whole / isos.size;
      if (
        iso &&
        points < whole * CAPITAL_SHARE &&
        known.some((p) => isCapital(p) && `${spellingOf(p.name)} `.startsWith(`${spellingOf(name)} `))
      )
        capitals.push({ key, iso, others: [...isos].filter((o) => o !== iso), points: whole * CAPITAL_SHARE });
      vote(iso, points);
      own.set(`${key}/${iso}`, points);
    }
  }
  for (const { key, iso, others, points } of capitals) {
    if (others.some((other) => spoken.has(other ?? ''))) continue;
    vote(iso, points - (own.get(`${key}/${iso}`) ?? 0));
    own.set(`${key}/${iso}`, points);
  }
  const most = Math.max(FULL_WEIGHT, ...votes.values());
  return {
    all: new Map([...votes].map(([iso, points]) => [iso, points / most])),
    without: (name, iso) => ((votes.get(iso) ?? 0) - (own.get(`${name.toLowerCase()}/${iso}`) ?? 0)) / most,
  };
}
