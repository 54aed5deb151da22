// Government and forces of every country, made from the list of countries; names as ACLED gives them.
import type { KnownActor } from '../../knowledge.ts';
import { COUNTRIES, type Country } from '../countries.ts';
import { forces, government, slugOf } from './entry.ts';

/** The branches of a state that every country has, by the beginning of their slug. */
export type Branch = 'government' | 'military-forces' | 'air-force' | 'police-forces' | 'border-guard';

/** Slug of a country's branch: "military-forces-of-syria". */
export function stateSlug(branch: Branch, country: Country): string {
  return `${branch}-of-${slugOf(country.name)}`;
}

// Names of their own that demonym and noun do not give.
const MILITARY: Readonly<Record<string, string>> = {
  AF: 'ANA (2002-2021); ANSF (2002-2021); ANDSF (2002-2021); Afghan National Army; Afghan National Defense and Security Forces',
  AM: 'Armenian Defense Forces',
  AZ: 'Azerbaijani Defense Forces',
  CD: 'FARDC',
  CF: 'FACA',
  CN: "People's Liberation Army; PLA",
  CO: 'Ejercito Nacional de Colombia [es]',
  EG: 'Supreme Council of the Armed Forces (2011-2012); SCAF (2011-2012); الجيش المصري [ar]',
  ET: 'ENDF; Ethiopian National Defense Force',
  IL: 'IDF; Israel Defense Forces; Israeli Defense Forces; IAF; Israeli occupation forces; Israeli occupation army; Tsahal [fr]; الجيش الإسرائيلي [ar]',
  IN: 'Rashtriya Rifles; Assam Rifles',
  IQ: 'ISF; Iraqi Security Forces; Golden Division (2003-); الجيش العراقي [ar]',
  IR: 'Artesh',
  KE: 'KDF; Kenya Defence Forces',
  LB: 'LAF; Lebanese Armed Forces; الجيش اللبناني [ar]',
  MM: 'Tatmadaw; Sit-Tat',
  ML: 'FAMa; Malian Armed Forces',
  MX: 'SEDENA; SEMAR',
  MZ: 'FADM; FDS',
  NG: 'Joint Task Force',
  NI: "Sandinist People's Army; Sandinista People's Army; EPS; Sandinist Army; Sandinista Army; Sandinist Air Force; Ejercito Popular Sandinista [es]",
  PA: 'Panamanian Defense Forces; Defense Forces of Panama; PDF (1983-1990); Dignity Battalions',
  PH: 'AFP; Armed Forces of the Philippines',
  PK: 'Frontier Corps; ISPR',
  SD: 'SAF; Sudanese Armed Forces; Sudan Armed Forces; القوات المسلحة السودانية [ar]; الجيش السوداني [ar]',
  SO: 'SNA; Somali National Army; NISA',
  SS: 'SSPDF (2018-); SPLA (2011-2018); South Sudan People’s Defence Forces',
  SV: 'Atlacatl Battalion; Atlacatl; Armed Forces of El Salvador; FAES; Atonal Battalion; Arce Battalion; Belloso Battalion; Bracamonte Battalion; COPREFA',
  SY: 'SAA (1971-2024); Syrian Arab Army; SyAAF (1971-2024); Armee arabe syrienne [fr]; Ejercito Arabe Sirio [es]; al-Jaysh al-Arabi as-Suri [ar]; Tiger Forces (2013-2024); 4th Armoured Division (1984-2024); Republican Guard (1976-2024); 5th Assault Corps (2016-2024); الجيش السوري [ar]; الجيش العربي السوري [ar]',
  TR: 'TSK; TAF; Turkish Armed Forces; الجيش التركي [ar]',
  UA: 'AFU; ZSU; UAF; Armed Forces of Ukraine; Joint Forces Operation; JFO (2018-2022); Azov Regiment (2014-); Azov Battalion (2014-); Right Sector',
  UG: 'UPDF',
  US: 'US Central Command; CENTCOM; Africa Command; AFRICOM; US Marine Corps; U.S. Navy; US Special Forces; Green Berets',
  VE: 'FANB; GNB; Bolivarian National Guard; DGCIM',
  YE: 'Hadi forces (2012-2022); Hadi Government forces (2012-2022); pro-Hadi forces (2012-2022); Hadrami Elite Forces; الجيش اليمني [ar]',
  ZA: 'SANDF',
};

const POLICE: Readonly<Record<string, string>> = {
  AF: 'ANP (2002-2021); Afghan National Police; NDS (2002-2021); National Directorate of Security; Afghan Local Police',
  AR: 'Gendarmeria Nacional Argentina [es]',
  BR: 'Federal Police of Brazil; Policia Federal [es]',
  CL: 'Carabineros',
  CO: 'ESMAD',
  IL: 'Israel Police; Magav',
  IN: 'CRPF; Central Reserve Police Force; BSF; CISF; SSB; District Reserve Guard; DRG; STF; CoBRA; Special Operations Group; SOG',
  IR: 'NAJA; LEF',
  LB: 'ISF; Internal Security Forces',
  NI: 'Sandinist Police; Sandinista Police',
  NP: 'Armed Police Force',
  PE: 'PNP; Republican Guard of Peru; Civil Guard of Peru; DINCOTE',
  PH: 'PNP; Philippine National Police',
  PK: 'Punjab Rangers; Sindh Rangers',
  SV: 'Treasury Police; PNC',
  TR: 'MIT; National Intelligence Organization',
  UA: 'National Police of Ukraine',
  VE: 'FAES; CICPC; SEBIN; PNB; Bolivarian National Police',
  ZA: 'SAPS; South African Police Service',
};

// Rulers between two changes of power are named with their years.
const GOVERNMENTS: Readonly<Record<string, string>> = {
  AF: 'Islamic Emirate of Afghanistan (2021-); Taliban government (2021-); Taliban authorities (2021-)',
  BF: 'Patriotic Movement for Safeguard and Restoration (2022-)',
  CN: 'Communist Party of China',
  CU: 'Castro regime',
  ET: 'Derg (1974-1991)',
  GN: 'National Committee of Reconciliation and Development (2021-)',
  IQ: 'Baath regime (1968-2003); Coalition Provisional Authority (2003-2004)',
  KP: 'Kim regime',
  LY: 'Jamahiriya (1977-2011)',
  ML: 'National Committee for the Salvation of the People (2020-2021)',
  MM: 'State Law and Order Restoration Council (1988-1997); SLORC (1988-1997); State Peace and Development Council (1997-2011); State Administration Council (2021-2025)',
  NE: 'National Council for the Safeguard of the Homeland (2023-); CNSP (2023-)',
  RU: 'Roscosmos; Russian Foreign Ministry; Russian Defence Ministry; Russian Ministry of Defense',
  SD: 'Transitional Military Council (2019-2019); Transitional Sovereignty Council (2019-)',
  SV: 'ARENA government (1989-2009)',
  SY: 'Baath regime (1963-2024); Assad regime (1970-2024); Bashar regime (2000-2024); Syrian transitional government (2024-)',
  TD: 'Transitional Military Council (2021-2022)',
  TH: 'National Council for Peace and Order (2014-2019); NCPO (2014-2019)',
  US: 'State Department; US Department of State; Department of Defense; US Department of Defence; Pentagon; White House; Reagan administration; Bush administration; Clinton administration; Obama administration; Trump administration; Biden administration',
};

/** The forces of a country under one power. */
export interface Era {
  readonly slug: string;
  readonly name: string;
  /** First and last day, ISO. */
  readonly since?: string;
  readonly until?: string;
  readonly aliases?: string;
}

/**
 * Forces of a country before and after a change of power that made them those of another one: an invasion, a revolution, a
 * coup. Days on which power changed hands, oldest first, and the place in their order of the forces that keep the plain slug
 * and name, as of all countries: those that an article without a day means. The others are called by their years, as ACLED does.
 */
const CHANGES_OF_POWER: Readonly<
  Record<string, { readonly days: readonly string[]; readonly plain: number; readonly aliases?: readonly string[] }>
> = {
  AF: {
    days: ['2001-11-13', '2021-08-15'],
    plain: 1,
    aliases: ['', '', 'Islamic Emirate Army; Army of the Islamic Emirate; Taliban government forces; Taliban army'],
  },
  BF: { days: ['2014-10-31', '2022-01-24'], plain: 1 },
  CF: { days: ['2013-03-24', '2014-01-20'], plain: 2 },
  CI: { days: ['2011-04-11'], plain: 1, aliases: ['FDS; Defence and Security Forces of Ivory Coast', 'FRCI; FACI'] },
  EG: { days: ['2011-02-11', '2013-07-03'], plain: 2 },
  ET: { days: ['1991-05-28'], plain: 1 },
  GA: { days: ['2023-08-30'], plain: 0 },
  GN: { days: ['2021-09-05'], plain: 0 },
  IQ: { days: ['2003-04-09'], plain: 1, aliases: ['Iraqi Republican Guard; Republican Guard; Fedayeen Saddam', ''] },
  LY: { days: ['2011-10-20'], plain: 1, aliases: ['Khamis Brigade; 32nd Brigade of Libya', ''] },
  ML: { days: ['2012-03-22', '2020-08-18'], plain: 1 },
  MM: { days: ['2021-02-01'], plain: 0 },
  NE: { days: ['2010-02-18', '2023-07-26'], plain: 1 },
  NI: { days: ['1990-04-25'], plain: 0 },
  PA: { days: ['1989-12-20'], plain: 0 },
  SD: { days: ['2019-04-11'], plain: 1 },
  SY: {
    days: ['2024-12-08'],
    plain: 0,
    aliases: ['', 'Syrian transitional government forces; Syrian General Security; General Security Service'],
  },
  TD: { days: ['2021-04-20'], plain: 0 },
  TN: { days: ['2011-01-14'], plain: 1 },
  YE: { days: ['2012-02-27', '2022-04-07'], plain: 1, aliases: ['', '', 'PLC forces'] },
  ZW: { days: ['2017-11-21'], plain: 1 },
};

/** The day before, ISO. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** "2003-04-09" … "2011-04-10": "(2003-2011)"; "(-2003)" and "(2011-)" where one end is open. */
function yearsOf({ since = '', until = '' }: Pick<Era, 'since' | 'until'>): string {
  return `(${since.slice(0, 4)}-${until.slice(0, 4)})`;
}

/** The forces of a country, those of each power in turn: the plain ones alone where no change of power parted them. */
function erasOf(country: Country): readonly Era[] {
  const slug = stateSlug('military-forces', country);
  const name = `Military Forces of ${withArticle(country)}`;
  const change = CHANGES_OF_POWER[country.iso];
  if (!change) return [{ slug, name }];
  const { days, plain, aliases = [] } = change;
  return [...days, null].map((end, place): Era => {
    const since = days[place - 1];
    const span = { ...(since && { since }), ...(end && { until: dayBefore(end) }) };
    const [first, last] = [since?.slice(0, 4), end?.slice(0, 4)];
    const years = first && last ? `${first}-${last}` : first ? `from-${first}` : `until-${last}`;
    const own = place === plain ? { slug, name } : { slug: `${slug}-${years}`, name: `${name} ${yearsOf(span)}` };
    return { ...own, ...span, ...(aliases[place] && { aliases: aliases[place] }) };
  });
}

const ERAS: ReadonlyMap<string, readonly Era[]> = new Map(COUNTRIES.map((country) => [country.iso, erasOf(country)]));

/** What tells the forces of one power from the plain ones, at the end of their slug. */
const YEARS_OF_SLUG = /-(?:(?:from|until)-\d{4}|\d{4}-\d{4})$/;

/** Slug of the plain forces of a state, of those of any of its powers; any other slug as it is. */
export function plainSlug(slug: string): string {
  return slug.startsWith('military-forces-of-') ? slug.replace(YEARS_OF_SLUG, '') : slug;
}

/** The forces of a country on a day; the plain ones where no day is known. */
export function forcesOf(country: Country, day: string | null): Era {
  const eras = ERAS.get(country.iso) ?? [];
  const slug = stateSlug('military-forces', country);
  const on = (era: Era) => day !== null && (era.since ?? '') <= day && day <= (era.until ?? '9');
  return eras.find(on) ?? eras.find((era) => era.slug === slug) ?? { slug, name: `Military Forces of ${country.name}` };
}

// The usual two or three forms; the recogniser composes the others from demonym and noun.
const composed = (country: Country, nouns: readonly string[]): string =>
  country.demonyms.flatMap((demonym) => nouns.map((noun) => `${demonym} ${noun}`)).join('; ');

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('; ');

/** The names of a list, each without years of its own in those of the forces. */
function within(names: string, span: Pick<Era, 'since' | 'until'>): string {
  if (!span.since && !span.until) return names;
  return names
    .split('; ')
    .map((name) => (name.endsWith(')') ? name : `${name} ${yearsOf(span)}`))
    .join('; ');
}

function militaryActors(country: Country): KnownActor[] {
  const military = stateSlug('military-forces', country);
  const usual = composed(country, ['army', 'armed forces', 'military', 'General Staff']);
  const eras = ERAS.get(country.iso) ?? [];
  return eras.map(({ slug, name, since, until, aliases }, place) => {
    const names = joined(usual, slug === military ? MILITARY[country.iso] : undefined, aliases);
    const successor = eras[place + 1]?.slug;
    const options = { slug, ...(since && { since }), ...(until && { until }), ...(successor && { successor }) };
    return forces(country.iso, name, within(names, { ...(since && { since }), ...(until && { until }) }), options);
  });
}

function stateActors(country: Country): KnownActor[] {
  const { iso, seats, capital } = country;
  const name = withArticle(country);
  const military = stateSlug('military-forces', country);
  const police = stateSlug('police-forces', country);
  const seated = [...seats, ...(capital ? [capital] : [])].map((seat) => `${seat} government`).join('; ');
  const ruling = joined(composed(country, ['government', 'authorities']), seated, GOVERNMENTS[iso]);
  return [
    government(iso, `Government of ${name}`, ruling, { slug: stateSlug('government', country) }),
    ...militaryActors(country),
    forces(iso, `Military Forces of ${name} – Air Force`, composed(country, ['air force']), {
      slug: stateSlug('air-force', country),
      parent: military,
    }),
    forces(iso, `Police Forces of ${name}`, joined(composed(country, ['police']), POLICE[iso]), { slug: police }),
    forces(iso, `Police Forces of ${name} – Border Guard`, composed(country, ['border guard', 'border police']), {
      slug: stateSlug('border-guard', country),
      parent: police,
    }),
  ];
}

/** "the United States", but "Syria". */
export function withArticle({ name }: Country): string {
  return /^(?:United|Netherlands|Philippines|Democratic|Republic|Central African|Dominican|Czech|Ivory|Gambia|Bahamas|Maldives|Comoros|Seychelles|Solomon)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

export const STATE_ACTORS: readonly KnownActor[] = COUNTRIES.flatMap(stateActors);
