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
  AF: 'ANA; ANSF; ANDSF; Afghan National Army; Afghan National Defense and Security Forces',
  AM: 'Armenian Defense Forces',
  AZ: 'Azerbaijani Defense Forces',
  BF: 'VDP',
  CD: 'FARDC',
  CF: 'FACA',
  CN: "People's Liberation Army; PLA",
  CO: 'Ejercito Nacional de Colombia [es]',
  ET: 'ENDF; Ethiopian National Defense Force',
  IL: 'IDF; Israel Defense Forces; Israeli Defense Forces; IAF; Israeli occupation forces; Israeli occupation army',
  IN: 'Rashtriya Rifles; Assam Rifles',
  IQ: 'ISF; Iraqi Security Forces; Golden Division',
  IR: 'Artesh',
  KE: 'KDF; Kenya Defence Forces',
  LB: 'LAF; Lebanese Armed Forces',
  MM: 'Tatmadaw; Sit-Tat',
  ML: 'FAMa; Malian Armed Forces',
  MX: 'SEDENA; SEMAR',
  MZ: 'FADM; FDS',
  NG: 'Joint Task Force; MNJTF',
  NI: "Sandinist People's Army; Sandinista People's Army; EPS; Sandinist Army; Sandinista Army; Sandinist Air Force; Ejercito Popular Sandinista [es]",
  PA: 'Panamanian Defense Forces; Defense Forces of Panama; PDF (1983-1990); Dignity Battalions',
  PH: 'AFP; Armed Forces of the Philippines',
  PK: 'Frontier Corps; ISPR',
  SD: 'SAF; Sudanese Armed Forces; Sudan Armed Forces',
  SO: 'SNA; Somali National Army; NISA',
  SS: 'SSPDF; SPLA; South Sudan People’s Defence Forces',
  SV: 'Atlacatl Battalion; Atlacatl; Armed Forces of El Salvador; FAES; Atonal Battalion; Arce Battalion; Belloso Battalion; Bracamonte Battalion; COPREFA',
  SY: 'SAA; Syrian Arab Army; SyAAF; Armee arabe syrienne [fr]; Ejercito Arabe Sirio [es]; al-Jaysh al-Arabi as-Suri [ar]; Tiger Forces; 4th Armoured Division; Republican Guard; 5th Assault Corps',
  TR: 'TSK; TAF; Turkish Armed Forces',
  UA: 'AFU; ZSU; UAF; Armed Forces of Ukraine; Joint Forces Operation; JFO; Azov Regiment; Azov Battalion; Right Sector',
  UG: 'UPDF',
  US: 'US Central Command; CENTCOM; Africa Command; AFRICOM; US Marine Corps; U.S. Navy; US Special Forces; Green Berets',
  VE: 'FANB; GNB; Bolivarian National Guard; DGCIM',
  YE: 'Hadi forces; Hadi Government forces; pro-Hadi forces; Popular Resistance; Hadrami Elite Forces',
  ZA: 'SANDF',
};

const POLICE: Readonly<Record<string, string>> = {
  AF: 'ANP; Afghan National Police; NDS; National Directorate of Security; Afghan Local Police',
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

const GOVERNMENTS: Readonly<Record<string, string>> = {
  CN: 'Communist Party of China',
  CU: 'Castro regime',
  KP: 'Kim regime',
  RU: 'Roscosmos; Russian Foreign Ministry; Russian Defence Ministry; Russian Ministry of Defense',
  SV: 'ARENA government',
  SY: 'Baath regime; Assad regime (1970-2024); Bashar regime (2000-2024)',
  US: 'State Department; US Department of State; Department of Defense; US Department of Defence; Pentagon; White House; Bush administration; Obama administration; Trump administration; Biden administration',
};

// The usual two or three forms; the recogniser composes the others from demonym and noun.
const composed = (country: Country, nouns: readonly string[]): string =>
  country.demonyms.flatMap((demonym) => nouns.map((noun) => `${demonym} ${noun}`)).join('; ');

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('; ');

function stateActors(country: Country): KnownActor[] {
  const { iso, seats, capital } = country;
  const name = withArticle(country);
  const military = stateSlug('military-forces', country);
  const police = stateSlug('police-forces', country);
  const seated = [...seats, ...(capital ? [capital] : [])].map((seat) => `${seat} government`).join('; ');
  const ruling = joined(composed(country, ['government', 'authorities']), seated, GOVERNMENTS[iso]);
  return [
    government(iso, `Government of ${name}`, ruling, { slug: stateSlug('government', country) }),
    forces(
      iso,
      `Military Forces of ${name}`,
      joined(composed(country, ['army', 'armed forces', 'military', 'General Staff']), MILITARY[iso]),
      {
        slug: military,
      },
    ),
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
