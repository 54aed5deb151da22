// What the news calls a group when it does not name it: which of the known groups are jihadists, which are guerrillas.
import { keyOf } from '../../mentions/name-index.ts';
import { LATIN_AMERICA_EIGHTIES } from './latin-america-eighties.ts';

/** Slugs of the groups that "the jihadists" may stand for. */
export const JIHADISTS: ReadonlySet<string> = new Set(
  'islamic-state hayat-tahrir-al-sham al-nusra-front al-qaeda aqap al-qaeda-in-iraq hurras-al-din ahrar-al-sham jaysh-al-islam turkistan-islamic-party jund-al-aqsa jaysh-khalid-ibn-al-waleed jaysh-al-muhajireen-wal-ansar abu-bakr-al-siddiq-army ansar-al-din-front ansar-al-islam ansar-al-tawhid fatah-al-islam caucasus-emirate islamic-state-sinai islamic-state-yemen islamic-state-libya islamic-state-somalia islamic-state-sahel islamic-state-khorasan islamic-state-pakistan iswap jnim aqim ansar-dine al-mourabitoun movement-for-oneness-and-jihad-in-west-africa ansaroul-islam boko-haram ansaru ansar-al-sharia-libya al-shabaab allied-democratic-forces islamist-militia-mozambique taliban tehreek-i-taliban-pakistan haqqani-network abu-sayyaf maute-group lashkar-e-taiba jaish-e-mohammad jemaah-islamiyah jamaah-ansharut-daulah jaysh-al-fatah'.split(
    ' ',
  ),
);

/** Slugs of the groups that "guerrillas" and "subversives" may stand for without further word. */
export const GUERRILLAS: ReadonlySet<string> = new Set([
  ...LATIN_AMERICA_EIGHTIES.filter((actor) => actor.kind === 'REBEL_GROUP').map((actor) => actor.slug),
  ...'farc-dissidents new-peoples-army pkk naxal-maoist-rebels communist-party-of-india-maoist paraguayan-peoples-army zapatista-army-of-national-liberation'.split(
    ' ',
  ),
]);

/** Coalitions that "the coalition" may stand for, by the country of the article. */
export const COALITIONS: Readonly<Record<string, string>> = {
  SY: 'global-coalition-against-daesh',
  IQ: 'global-coalition-against-daesh',
  YE: 'saudi-led-coalition',
};

/** Whose army "the army" is in an article on a country that has none, for another one's stands there. */
export const ARMIES_THERE: ReadonlyMap<string, string> = new Map([['PS', 'IL']]);

/** Whom "rebels" and "the opposition" stand for in an article on a country, where it names nobody. */
export const OPPOSITIONS: Readonly<Record<string, string>> = { SY: 'opposition-forces-of-syria' };

/** Names of peoples before "forces", "fighters", "militia": the groups that may be meant, by the country of the article. */
export const PEOPLES: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> = new Map(
  Object.entries({
    kurdish: {
      SY: ['syrian-democratic-forces', 'ypg'],
      IQ: ['peshmerga', 'pkk'],
      TR: ['pkk'],
      IR: ['party-of-free-life-of-kurdistan', 'kurdistan-democratic-party-of-iran'],
    },
    tuareg: { ML: ['coordination-of-movements-of-azawad', 'national-movement-for-the-liberation-of-azawad'] },
    fulani: {},
    druze: {},
    alawite: {},
    shiite: {},
    shia: {},
    sunni: {},
    chechen: { RU: ['chechen-rebels'] },
    hutu: {},
    tutsi: {},
    oromo: { ET: ['oromo-liberation-army'] },
    tigrayan: { ET: ['tplf'] },
    amhara: {},
    dinka: {},
    nuer: {},
    tribal: {},
    bedouin: {},
    turkmen: {},
    arab: {},
    islamist: {},
    mapuche: {},
  } satisfies Record<string, Record<string, readonly string[]>>).map(([people, groups]) => [keyOf(people), groups]),
);

/** Groups that are known by no other name than "Islamist militants", by the country of the article. */
export const ISLAMISTS: Readonly<Record<string, string>> = { MZ: 'islamist-militia-mozambique' };

/** Groups that bear the name of another one, by the country of the article: "known locally as al-Shabab" in Cabo Delgado is not Somalia's. */
export const NAMESAKES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  MZ: { 'al-shabaab': 'islamist-militia-mozambique' },
};

/** Whose allies fly and fight under "US-led", "Saudi-led". */
export const LED: Readonly<Record<string, string>> = {
  US: 'global-coalition-against-daesh',
  SA: 'saudi-led-coalition',
};

/** Armed groups that fight beside the state of a country: "the militants" there are not they. */
export const ALLIES: Readonly<Record<string, readonly string[]>> = { SY: ['hezbollah'] };
