// From an extraction record to the traces of its agreements.
import type { PartyRole } from '../../../schema/vocabulary.ts';
import type { ActorReference, EventDate, ExtractedAgreement, ExtractionRecord } from '../../extraction/record.ts';
import { partyIdentity } from '../../extraction/relations/governments.ts';
import { foldName, isNamedActor } from '../../ingest/names.ts';
import { MAX_ACTORS, MAX_AREAS, MAX_NAME_WORDS, TRACE_VERSION } from './limits.ts';
import { TERM_OF_KIND } from './terms.ts';
import type { AgreementArea, AgreementTrace } from './trace.ts';

const MAKERS: ReadonlySet<PartyRole> = new Set<PartyRole>(['SIGNATORY', 'PARTY', 'BENEFICIARY']);
const HELPERS: ReadonlySet<PartyRole> = new Set<PartyRole>(['GUARANTOR', 'MEDIATOR']);

/** Words that any agreement may be called by. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `accord accords agreement agreements armistice buffer cease ceasefire cessation de deal demilitarised demilitarized
  escalation fire for hostilities in memorandum of on pact peace process protocol the treaty truce understanding zone
  zones`.split(/\s+/),
);

/** The trace of each agreement of a record, in the record's order. */
export function agreementTracesOf(record: ExtractionRecord): AgreementTrace[] {
  return record.agreements.map((agreement) => {
    const { kind, name, date, location, parties, provisions, violations } = agreement;
    const inRoles = (roles: ReadonlySet<PartyRole>) => identities(parties.filter(({ role }) => roles.has(role)));
    const terms = [TERM_OF_KIND[kind] ?? [], provisions.map((provision) => provision.kind)].flat();
    return {
      version: TRACE_VERSION,
      article: record.id,
      published: record.publishedAt.date,
      kind,
      name: tellingWords(name ?? '').slice(0, MAX_NAME_WORDS),
      date: spanOf(date),
      place: location && {
        id: location.placeId,
        name: location.name,
        admin1: location.admin1,
        country: location.country,
        latitude: location.latitude,
        longitude: location.longitude,
        precision: location.precision,
      },
      areas: areasOf(agreement, record),
      parties: inRoles(MAKERS),
      helpers: inRoles(HELPERS),
      breakers: identities(violations.flatMap(({ violator }) => violator ?? [])),
      terms: [...new Set(terms)].filter((term) => term !== 'OTHER').sort(),
    };
  });
}

/** The words of a name that other agreements do not have. */
export function tellingWords(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !COMMON_WORDS.has(word) && !/^\d/.test(word));
}

function identities(actors: readonly ActorReference[]): string[] {
  const named = actors.filter(({ actor, name, kind }) => actor !== null || isNamedActor(name, kind));
  return [...new Set(named.map(partyIdentity))].sort().slice(0, MAX_ACTORS);
}

function spanOf(date: EventDate | null): AgreementTrace['date'] {
  return date?.start && date.end ? { first: date.start, last: date.end } : null;
}

/** Where it holds, else where it was broken, else the one country in which the article's events were. */
function areasOf({ location, violations }: ExtractedAgreement, { events }: ExtractionRecord): AgreementArea[] {
  const broken = new Set(violations.map(({ event }) => event));
  const inOrder = [
    location ? [location] : [],
    events.flatMap((event) => (broken.has(event.key) ? (event.location ?? []) : [])),
  ];
  const told = inOrder.map(distinctAreas).find((areas) => areas.length > 0);
  if (told) return told;
  const countries = distinctAreas(
    events.flatMap((event) => event.location ?? []).map(({ country }) => ({ country, admin1: null })),
  );
  return countries.length === 1 ? countries : [];
}

function distinctAreas(
  locations: readonly { readonly country: string | null; readonly admin1: string | null }[],
): AgreementArea[] {
  const areas = locations.flatMap(({ country, admin1 }) => (country === null ? [] : { country, admin1 }));
  return [...new Map(areas.map((area) => [`${area.country} ${area.admin1}`, area])).values()].slice(0, MAX_AREAS);
}
