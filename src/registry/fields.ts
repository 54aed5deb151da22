// Fields that actors and sources have alike.
import { countryOf } from '../extraction/lexicon/countries.ts';
import { InvalidField } from './refusals.ts';

/** Why a country or a Wikidata id is none; null where both are. */
export function fieldRefusal(country: string | null, wikidataId: string | null): InvalidField | null {
  if (country !== null && countryOf(country) === null)
    return new InvalidField('country', 'is no code of ISO 3166-1 alpha-2: write one, as "SY"');
  if (wikidataId !== null && !/^Q[1-9]\d{0,11}$/.test(wikidataId))
    return new InvalidField('wikidataId', 'is no Wikidata item: write one, as "Q2429253"');
  return null;
}
