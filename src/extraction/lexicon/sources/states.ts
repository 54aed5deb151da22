// The voices of every country's state: government, armed forces, police, state media; slugs as in the registry of actors.
import type { KnownSource } from '../../knowledge.ts';
import { slugOf } from '../actors/entry.ts';
import { stateSlug, withArticle } from '../actors/states.ts';
import { COUNTRIES, type Country } from '../countries.ts';
import { government, military, stateMedia } from './entry.ts';

/** Slug of a country's state media taken together, for "state media said". */
export function stateMediaSlug(country: Country): string {
  return `state-media-of-${slugOf(country.name)}`;
}

const MINISTRIES = [
  'Foreign Ministry',
  'Interior Ministry',
  'Health Ministry',
  'Ministry of Foreign Affairs',
  'Ministry of Interior',
  'Ministry of Health',
];

function voicesOf(country: Country): KnownSource[] {
  const { iso, name, demonyms } = country;
  const full = withArticle(country);
  const [demonym = name] = demonyms;
  const voice = (branch: 'government' | 'military-forces' | 'police-forces') => {
    const slug = stateSlug(branch, country);
    return { slug, affiliatedActor: slug };
  };
  return [
    government(
      iso,
      `Government of ${full}`,
      MINISTRIES.map((ministry) => `${demonym} ${ministry}`).join('; '),
      voice('government'),
    ),
    military(
      iso,
      `Military Forces of ${full}`,
      `${demonym} Defence Ministry; ${demonym} Defense Ministry; ${demonym} Ministry of Defence; ${demonym} Ministry of Defense`,
      voice('military-forces'),
    ),
    government(iso, `Police Forces of ${full}`, `${demonym} police`, voice('police-forces')),
    stateMedia(
      iso,
      `State media of ${full}`,
      ['media', 'TV', 'television', 'radio', 'news agency', 'broadcaster']
        .map((medium) => `${demonym} state ${medium}`)
        .join('; '),
      {
        slug: stateMediaSlug(country),
        affiliatedActor: stateSlug('government', country),
      },
    ),
  ];
}

export const STATE_VOICES: readonly KnownSource[] = COUNTRIES.flatMap(voicesOf);
