// The columns that events are exported in: Sitrep's own, ACLED's (codebook 2024) and UCDP GED's (codebook 24.1). What
// the data does not hold stays empty there, so that the headings are the ones that others' tools expect.
import type { ParticipantRole } from '../../schema/vocabulary.ts';
import {
  ACLED_EVENT_TYPE,
  ACLED_GEO_PRECISION,
  ACLED_INTERACTION,
  ACLED_SUB_EVENT_TYPE,
  acledTimePrecision,
  TYPES_OF_VIOLENCE,
  typeOfViolence,
  UCDP_WHERE_PRECISION,
  ucdpDatePrecision,
} from '../db/codes.ts';
import { distinctBy } from '../distinct.ts';
import type { Cell, Column } from './csv.ts';
import type { ExportedEvent, ExportedReport } from './events.ts';

type Texts = readonly (string | null | undefined)[];

const isText = (value: string | null | undefined): value is string =>
  value !== null && value !== undefined && value !== '';

const distinct = (values: Texts) => [...new Set(values)].filter(isText).join('; ');

/** One entry for each report, so that the lists of several columns go side by side; nothing where no report has one. */
const parallel = (values: Texts) =>
  values.some(isText) ? values.map((value) => (value ?? '').replaceAll(';', ',')).join('; ') : '';

/** Who has one of the roles, each once. */
function actorsAs({ participants }: ExportedEvent, ...roles: readonly ParticipantRole[]) {
  const named = participants.filter(({ role }) => roles.includes(role));
  return [...new Map(named.map((participant) => [participant.name, participant])).values()];
}

const attackers = (event: ExportedEvent) => actorsAs(event, 'PERPETRATOR', 'SIDE_A');
const attacked = (event: ExportedEvent) => actorsAs(event, 'TARGET', 'SIDE_B');
const names = (actors: readonly { readonly name: string }[]) => distinct(actors.map(({ name }) => name));
const publishers = ({ reports }: ExportedEvent) => distinct(reports.map(({ article }) => article.publisher?.name));
const year = ({ orderDate }: ExportedEvent) => orderDate.slice(0, 4);
const empty = () => null;

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

function countryName(country: string | null): Cell {
  try {
    return country === null ? null : countryNames.of(country);
  } catch {
    return country;
  }
}

/** What outlets call a thing, each way once, whatever its article and letters. */
function things(named: readonly { readonly text: string }[]): string {
  return distinctBy(named, ({ text }) => text.toLowerCase().replace(/^(?:an?|the) /, ''))
    .map(({ text }) => text)
    .join('; ');
}

/** The sentences that tell it in the latest article of its own words whose news it is; in the latest of all where none is. */
function notes({ reports }: ExportedEvent): string {
  const isNews = ({ modality, article }: ExportedReport) => modality !== 'HISTORICAL' && article.original === null;
  const news = reports.filter(isNews);
  const teller = news.findLast(({ prominence }) => prominence === 0) ?? news.at(-1) ?? reports.at(-1);
  return (teller?.sentences ?? [])
    .map(({ text }) => text)
    .filter(isText)
    .join(' ');
}

/** Who is said to say how many were killed, hurt …, by name or in the words of an article. */
function claimants({ reports }: ExportedEvent): string {
  return distinct(
    reports.flatMap(({ casualties }) => casualties.map(({ claimant, claimantText }) => claimant?.name ?? claimantText)),
  );
}

export const SITREP_COLUMNS: readonly Column<ExportedEvent>[] = [
  ['id', ({ id }) => id],
  ['category', ({ category }) => category],
  ['type', ({ type }) => type],
  ['modes', ({ modes }) => distinct(modes)],
  ['modality', ({ modality }) => modality],
  ['date_start', ({ dateStart }) => dateStart],
  ['date_end', ({ dateEnd }) => dateEnd],
  ['date_precision', ({ datePrecision }) => datePrecision],
  ['location', ({ locationName }) => locationName],
  ['admin1', ({ admin1 }) => admin1],
  ['country', ({ country }) => country],
  ['latitude', ({ latitude }) => latitude],
  ['longitude', ({ longitude }) => longitude],
  ['location_precision', ({ locationPrecision }) => locationPrecision],
  ['geonames_id', ({ place }) => place?.geonamesId],
  ['attackers', (event) => names(attackers(event))],
  ['attacked', (event) => names(attacked(event))],
  ['targets', ({ targets }) => things(targets)],
  ['weapons', ({ weapons }) => things(weapons)],
  ['fatalities_low', ({ fatalitiesLow }) => fatalitiesLow],
  ['fatalities_best', ({ fatalitiesBest }) => fatalitiesBest],
  ['fatalities_high', ({ fatalitiesHigh }) => fatalitiesHigh],
  ['fatalities_civilians', ({ fatalitiesCivilians }) => fatalitiesCivilians],
  ['fatalities_combatants', ({ fatalitiesCombatants }) => fatalitiesCombatants],
  ['fatalities_unknown', ({ fatalitiesUnknown }) => fatalitiesUnknown],
  ['injuries_low', ({ injuriesLow }) => injuriesLow],
  ['injuries_best', ({ injuriesBest }) => injuriesBest],
  ['injuries_high', ({ injuriesHigh }) => injuriesHigh],
  ['reports', ({ reports }) => reports.length],
  ['publishers', publishers],
  ['claimants', claimants],
  ['urls', ({ reports }) => distinct(reports.map(({ article }) => article.url))],
  ['notes', notes],
  ['review_status', ({ reviewStatus }) => reviewStatus],
  ['updated_at', ({ updatedAt }) => updatedAt],
];

export const ACLED_COLUMNS: readonly Column<ExportedEvent>[] = [
  ['event_id_cnty', ({ id }) => id],
  ['event_date', ({ dateStart, dateEnd }) => dateStart ?? dateEnd],
  ['year', year],
  ['time_precision', acledTimePrecision],
  ['disorder_type', empty],
  ['event_type', ({ category }) => ACLED_EVENT_TYPE[category]],
  ['sub_event_type', ({ type }) => ACLED_SUB_EVENT_TYPE[type]],
  ['actor1', (event) => attackers(event)[0]?.name],
  ['assoc_actor_1', (event) => names(attackers(event).slice(1))],
  ['inter1', (event) => interaction(attackers(event)[0])],
  ['actor2', (event) => attacked(event)[0]?.name],
  ['assoc_actor_2', (event) => names(attacked(event).slice(1))],
  ['inter2', (event) => interaction(attacked(event)[0])],
  ['interaction', interactionOf],
  [
    'civilian_targeting',
    (event) => (attacked(event).some(({ kind }) => kind === 'CIVILIANS') ? 'Civilian targeting' : null),
  ],
  ['iso', empty],
  ['region', empty],
  ['country', ({ country }) => countryName(country)],
  ['admin1', ({ admin1 }) => admin1],
  ['admin2', empty],
  ['admin3', empty],
  ['location', ({ locationName }) => locationName],
  ['latitude', ({ latitude }) => latitude],
  ['longitude', ({ longitude }) => longitude],
  ['geo_precision', ({ locationPrecision }) => locationPrecision && ACLED_GEO_PRECISION[locationPrecision]],
  ['source', publishers],
  ['source_scale', empty],
  ['notes', notes],
  // ACLED writes 0 where no number is reported.
  ['fatalities', ({ fatalitiesBest, fatalitiesLow }) => fatalitiesBest ?? fatalitiesLow ?? 0],
  ['tags', empty],
  ['timestamp', ({ updatedAt }) => Math.trunc(Date.parse(updatedAt) / 1000)],
];

function interaction(actor: ReturnType<typeof attackers>[number] | undefined): string | undefined {
  return actor && (ACLED_INTERACTION[actor.kind] ?? 'External/Other forces');
}

/** ACLED writes both sides in the order of its codes, or the one that there is. */
function interactionOf(event: ExportedEvent): Cell {
  const order = Object.values(ACLED_INTERACTION);
  const [first, second] = [attackers(event)[0], attacked(event)[0]]
    .flatMap((actor) => interaction(actor) ?? [])
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (first === undefined) return null;
  return second === undefined ? `${first} only` : `${first}-${second}`;
}

function ucdpType({ category, participants }: ExportedEvent): Cell {
  const type = typeOfViolence(category, participants);
  return type && TYPES_OF_VIOLENCE.indexOf(type) + 1;
}

export const GED_COLUMNS: readonly Column<ExportedEvent>[] = [
  ['id', ({ id }) => id],
  ['year', year],
  ['type_of_violence', ucdpType],
  ['side_a', (event) => names(attackers(event))],
  ['side_b', (event) => names(attacked(event))],
  ['number_of_sources', ({ reports }) => reports.length],
  [
    'source_article',
    ({ reports }) => parallel(reports.map(({ article: { url, title } }) => url?.replaceAll(';', '%3B') ?? title)),
  ],
  ['source_office', ({ reports }) => parallel(reports.map(({ article }) => article.publisher?.name))],
  ['source_date', ({ reports }) => parallel(reports.map(({ article }) => article.publishedDate))],
  ['source_headline', ({ reports }) => parallel(reports.map(({ article }) => article.title))],
  ['source_original', claimants],
  ['where_prec', ({ locationPrecision }) => locationPrecision && UCDP_WHERE_PRECISION[locationPrecision]],
  ['where_coordinates', ({ locationName }) => locationName],
  ['where_description', ({ locationText }) => locationText],
  ['adm_1', ({ admin1 }) => admin1],
  ['adm_2', empty],
  ['latitude', ({ latitude }) => latitude],
  ['longitude', ({ longitude }) => longitude],
  [
    'geom_wkt',
    ({ latitude, longitude }) => (latitude === null || longitude === null ? null : `POINT (${longitude} ${latitude})`),
  ],
  ['country', ({ country }) => countryName(country)],
  ['region', empty],
  ['event_clarity', ({ reports }) => (reports.length > 0 ? 1 : null)],
  ['date_prec', ucdpDatePrecision],
  ['date_start', ({ dateStart }) => dateStart],
  ['date_end', ({ dateEnd }) => dateEnd],
  // Tolls are not parted by side: what no side of civilians accounts for is unknown.
  ['deaths_a', empty],
  ['deaths_b', empty],
  ['deaths_civilians', ({ fatalitiesCivilians }) => fatalitiesCivilians],
  [
    'deaths_unknown',
    ({ fatalitiesBest, fatalitiesCivilians }) =>
      fatalitiesBest === null ? null : Math.max(0, fatalitiesBest - (fatalitiesCivilians ?? 0)),
  ],
  ['best', ({ fatalitiesBest, fatalitiesLow }) => fatalitiesBest ?? fatalitiesLow],
  ['high', ({ fatalitiesHigh, fatalitiesBest }) => fatalitiesHigh ?? fatalitiesBest],
  ['low', ({ fatalitiesLow }) => fatalitiesLow],
];
