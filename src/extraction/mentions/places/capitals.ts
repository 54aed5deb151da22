// Capitals that are told by their people and not by name: "in the Afghan capital".
import { hasCue } from '../../document/cues.ts';
import type { Sentence } from '../../document/document.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { countryOf, DEMONYMS } from '../../lexicon/countries.ts';
import { isCapital } from './choice.ts';
import { isCapitalised, type PlaceName, sliceOf } from './names.ts';

const tellsCapital = hasCue((word) => word === 'capital');
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "the Afghan capital", "the South Sudanese capital", where its name does not follow: the city itself. */
export function findCapitals(sentence: Sentence, gazetteer: Gazetteer): PlaceName[] {
  if (!tellsCapital(sentence)) return [];
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, at): PlaceName[] => {
    if (lower !== 'capital' || isNamedBehind(sentence, at + 1)) return [];
    const isOwn = (start: number) => tokens[start - 1]?.lower === 'the';
    const two = `${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`;
    const from = DEMONYMS.has(two) ? at - 2 : at - 1;
    const iso = DEMONYMS.get(from === at - 2 ? two : (tokens[from]?.lower ?? ''));
    const name = countryOf(iso ?? null)?.capital;
    const options = name ? gazetteer.find(name).filter((p) => p.country === iso && isCapital(p)) : [];
    // "the group's de facto Syrian capital" is another town
    if (options.length === 0 || !isOwn(from)) return [];
    const to = at + 1;
    return [{ sentence, from, to, name: sliceOf(sentence, from, to), options, approximate: false }];
  });
}

/** "the Afghan capital Kabul", "the Afghan capital, Kabul", "French capital markets": another word tells which, or what it is. */
function isNamedBehind({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at];
  if (next?.text === ',') return isCapitalised(tokens[at + 1]) && !DAY.test(tokens[at + 1]?.lower ?? '');
  if (DAY.test(next?.lower ?? '')) return false;
  return next?.tag === 'NOUN' || (next?.tag === 'PROPN' && isCapitalised(next));
}
