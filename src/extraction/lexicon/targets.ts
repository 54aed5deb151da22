// Heads of noun phrases for physical targets, by kind, and the modifiers that tell the kind of a general one.
import type { TargetKind } from '../../../schema/vocabulary.ts';
import { inflectNoun } from './inflection.ts';

type Rows = readonly (readonly [kind: TargetKind, singulars: string])[];

/** Heads that tell their kind by themselves. */
const SPECIFIC: Rows = [
  [
    'MILITARY',
    `base|barracks|garrison|airbase|air-base|outpost|checkpoint|roadblock|fortification|trench|armory|armoury|arsenal|bunker|
    tank|warship|frigate|gunboat|destroyer|stronghold|hideout|encampment|gun-emplacement|cantonment|cuartel`,
  ],
  ['POLICE', 'precinct|gendarmerie'],
  [
    'GOVERNMENT',
    `ministry|palace|presidency|courthouse|parliament|prison|jail|penitentiary|city-hall|courtroom|secretariat|consistory|customs-house|legislature|town-hall`,
  ],
  ['DIPLOMATIC', 'embassy|consulate|chancery|legation'],
  [
    'RESIDENTIAL',
    `house|home|residence|apartment|flat|mansion|villa|hut|shack|dwelling|farmhouse|tenement|ranch-house|cabin|
    bungalow|hovel|high-rise`,
  ],
  ['MEDICAL', 'hospital|clinic|ambulance|pharmacy|drugstore|infirmary|polyclinic|dispensary|maternity|sanatorium'],
  [
    'RELIGIOUS',
    'church|mosque|cathedral|temple|synagogue|monastery|convent|shrine|chapel|seminary|cemetery|husseiniya|graveyard|basilica',
  ],
  [
    'EDUCATION',
    'school|university|college|campus|kindergarten|library|classroom|schoolhouse|nursery|academy|madrassa|dormitory',
  ],
  [
    'MARKET',
    'market|marketplace|souk|souq|shop|store|supermarket|mall|bakery|grocery|bazaar|kiosk|greengrocer|butcher-shop',
  ],
  [
    'ENERGY',
    `pipeline|refinery|pylon|transformer|substation|dam|powerhouse|oilfield|hydroelectric-plant|generator|oil-pipeline|
    reservoir|aqueduct`,
  ],
  [
    'TRANSPORT',
    `bus|minibus|car|van|taxi|automobile|jeep|pickup|truck|lorry|vehicle|motorcycle|motorbike|bicycle|train|locomotive|
    railway|railroad|bridge|viaduct|airport|airfield|airstrip|runway|port|harbor|harbour|ship|boat|vessel|ferry|airliner|
    plane|airplane|aircraft|helicopter|tanker|tractor|trailer|freighter|cargo|tollbooth|garage|tunnel|microbus|
    pickup-truck|convoy|motorcade|dumptruck|tractor-trailer|canoe|seaport|dock|pier`,
  ],
  ['MEDIA', 'newspaper|antenna|studio|printing-press|newsroom|printshop|radio-station|transmitter|repeater'],
  ['AID', 'soup-kitchen'],
  ['CAMP', 'camp|tent'],
  [
    'OTHER',
    `building|facility|installation|factory|mill|bank|hotel|restaurant|cafe|nightclub|discotheque|bar|brothel|warehouse|
    property|monument|statue|theater|theatre|cinema|farm|plantation|ranch|headquarters|office|compound|complex|structure|
    establishment|shelter|stadium|skyscraper|museum|mine-shaft|laboratory|plant|depot|dump|crop|field-office|
    bookstore|orphanage|workshop|greenhouse|barn|silo|inn|motel|casino|dealership|boutique|hacienda|estate|livestock|
    showcase|casa|headquarter|subsidiary|funeral-home|funeral|wedding|swimming-pool|gymnasium|bench|premises|kitchen|establishment`,
  ],
];

/** Heads that are targets only with a modifier that says of what, and general ones whose kind the modifier decides. */
const NEEDS_MODIFIER =
  'station post line pole tower system network center centre point site field well position company cable wire booth exchange box stand stall hall branch club institute institution machinery equipment infrastructure pipe cistern table mission enterprise society corporation association federation cooperative battery camp residence room grid lot asset radar vessel column patrol transportation terminal wagon firm business reserve fund agency court substation settlement';

/** Kinds that a modifier gives to a general head. The first that stands before the head decides. */
const MODIFIERS: Rows = [
  [
    'MILITARY',
    `military|army|armed-forces|regime|militia|rebel|guerrilla|guerilla|infantry|brigade|battalion|regiment|navy|naval|
    air-force|isis|isil|is|daesh|nusra|hezbollah|hizbollah|terrorist|militant|ammunition|ammo|munitions|arms|weapons|armored|armoured|
    command|guard|training|defense|defence|defensive|artillery|air-defense|air-defence|missile|rocket|insurgent|opposition|frontline|
    front-line|border|security|troop|enemy|paramilitary|observation|patrol|combat|radar|soldiers|contra|fsa|sdf|ypg`,
  ],
  ['POLICE', 'police|police-station|gendarmerie|traffic-police|national-police'],
  [
    'GOVERNMENT',
    `government|municipal|presidential|ministry|electoral|election|registration|court|justice|congress|mayor|mayoral|
    state|public|federal|provincial|governor|customs|tax|parliament|polling|voting|legislative|council|voter|treasury|national`,
  ],
  ['DIPLOMATIC', 'embassy|diplomatic|consular|ambassador|consul|ambassadorial'],
  ['RESIDENTIAL', 'residential|housing|apartment|populated|inhabited|civilian|private'],
  ['MEDICAL', 'medical|health|healthcare|hospital|ambulance|clinic|blood|emergency|surgical|maternity|dental'],
  ['RELIGIOUS', 'church|religious|parish|islamic|mormon|pastoral|baptist|evangelical'],
  ['EDUCATION', 'school|university|educational|college|student|teaching'],
  ['MARKET', 'shopping|food|grocery|vegetable|fruit|market|commercial|vendor|liquor|hardware|fast-food'],
  [
    'ENERGY',
    `power|electric|electrical|electricity|high-voltage|high-tension|high-power|energy|oil|gas|fuel|gasoline|petrol|petroleum|
    transmission|hydroelectric|thermal|thermoelectric|pumping|water|generating|voltage|tension|nuclear|solar|light`,
  ],
  [
    'TRANSPORT',
    `bus|train|railway|railroad|rail|station|transport|ground|surface|transportation|metro|subway|taxi|toll|ferry|road|highway|passenger|cargo|
    fishing|vehicle|truck|tram|tanker|car|traffic|airline|airport`,
  ],
  ['MEDIA', 'radio|television|tv|newspaper|broadcasting|press|media|transmitter|publishing|news|printing'],
  [
    'AID',
    'aid|relief|humanitarian|red-cross|red-crescent|un|u.n.|civil-defense|civil-defence|rescue|charity|cross|crescent|un-syrian',
  ],
  ['CAMP', 'refugee|refugees|displaced|displacement|idp|idps|makeshift'],
  [
    'OTHER',
    `telephone|telecommunications|communications|telegraph|business|bank|banco|insurance|sports|country|social|labor|labour|union|
    workers|peasant|party|cultural|community|conference|mining|construction|industrial|agricultural|manufacturing|
    savings|mortgage|technical|chemical|research|scientific|steel|cement|beer|bottling|computer|loan|trade|cooperative|
    political|student|culture|travel|agrarian|exporting|commerce|financial|banking|airline|tourist|recreation|youth|entertainment|night|
    crowded|populous|detention|storage|sewage|sanitation|mountain|archaeological|historic|ancient|vital|strategic|soviet|american|u.s.|israeli`,
  ],
];

/** General heads: what they are is said by their modifier, if there is one. */
const GENERAL = new Set(
  'building facility installation headquarters headquarter office compound complex structure branch depot convoy vehicle truck tank plant warehouse post station base camp residence house center centre tower line pole school shelter store agency patrol column hall aircraft helicopter plane boat ship'.split(
    ' ',
  ),
);

export interface TargetHead {
  readonly kind: TargetKind;
  /** Whether a modifier may change the kind. */
  readonly general: boolean;
  /** Whether it is a target only with a modifier of this lexicon. */
  readonly needsModifier: boolean;
}

const list = (words: string) => words.split('|').map((word) => word.trim());
const bothNumbers = (singular: string) => [...inflectNoun(singular), ...(singular.endsWith('s') ? [singular] : [])];

function heads(): ReadonlyMap<string, TargetHead> {
  const map = new Map<string, TargetHead>();
  for (const [kind, singulars] of SPECIFIC) {
    for (const singular of list(singulars)) {
      const head = { kind, general: GENERAL.has(singular), needsModifier: false };
      for (const form of bothNumbers(singular)) map.set(form, head);
    }
  }
  for (const singular of NEEDS_MODIFIER.split(' ')) {
    for (const form of inflectNoun(singular)) {
      if (!map.has(form)) map.set(form, { kind: 'OTHER', general: true, needsModifier: true });
    }
  }
  return map;
}

/** Heads of target phrases, singular and plural, lower case. */
export const TARGET_HEADS = heads();

/** Modifiers and the kind that they give, lower case. */
export const TARGET_MODIFIERS: ReadonlyMap<string, TargetKind> = new Map(
  MODIFIERS.flatMap(([kind, words]) => list(words).map((word): [string, TargetKind] => [word, kind])),
);

/** Parts of towns: targets only where people are said to live there. */
export const AREAS = new Set(
  'area areas neighborhood neighborhoods neighbourhood neighbourhoods district districts quarter quarters zone zones block blocks'.split(
    ' ',
  ),
);

/** Modifiers too general to tell the kind when they stand behind "of": "the centre of the city". */
export const WEAK_BEHIND_OF = new Set('city town public national state private country people civilian'.split(' '));

/** Modifiers that make a vehicle the weapon. */
export const CARRIES_BOMB = /(?:laden|trapped|rigged|packed|suicide|bomb-|^bomb$)/;

/** Heads that are seats of government behind these words: "town hall". */
export const HALLS: ReadonlySet<string> = new Set(['hall', 'halls']);
export const BEFORE_HALL = new Set(['city', 'town', 'village']);

/** Heads that "of" completes: "the headquarters of the party", "the house of the mayor". */
export const COMPLETED_BY_OF = new Set(
  'headquarters house houses home homes residence residences office offices branch branches embassy embassies building buildings facilities installations installation facility church ministry university vehicle car studios warehouse warehouses store premises position positions temple palace camp convoy hospital school stretch post posts institute settlement settlements'.split(
    ' ',
  ),
);

/** Nouns of violence: what stands before one is its target ("a market blast", "the embassy siege"). */
export const ACT_NOUNS = new Set(
  'attack attacks bombing bombings blast blasts explosion explosions strike strikes raid raids shelling assault assaults shooting shootings siege massacre fire takeover seizure occupation airstrike airstrikes'.split(
    ' ',
  ),
);
