// Words around a place's name that say what it is, how near an event was, or that it is no scene at all. Lower case.
import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export type PlaceKind = GazetteerPlace['kind'];

/** What a noun beside a name says it is: "the village of X", "X province". */
export const KIND_NOUNS: ReadonlyMap<string, PlaceKind> = new Map(
  (
    [
      ['TOWN', 'city town village hamlet locality settlement township townlet villages towns cities port'],
      [
        'ADM1',
        'province governorate state region prefecture oblast provinces governorates states division wilaya emirate',
      ],
      ['ADM1', 'department departments county counties'],
      [
        'ADM2',
        'district municipality subdistrict sub-district canton commune tehsil taluka taluk woreda upazila block subregion',
      ],
      ['ADM2', 'districts municipalities jurisdiction lga township-tract sub-county zone agency circle'],
      [
        'NEIGHBOURHOOD',
        'neighbourhood neighborhood suburb quarter ward neighbourhoods neighborhoods suburbs quarters barrio colony',
      ],
      [
        'SITE',
        'camp base airport airbase airfield crossing dam prison barracks hospital university square roundabout market mosque bridge',
      ],
      ['SITE', 'checkpoint refinery oilfield garrison farm ranch'],
      [
        'REGION',
        'desert mountain mountains valley plain plains countryside area areas river basin hills island islands peninsula sector',
      ],
      ['REGION', 'heights steppe forest canyon lake lowlands highlands territory enclave pocket frontline frontlines'],
      ['ROAD', 'road highway motorway route axis'],
      ['COUNTRY', 'country'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, PlaceKind] => [word, kind])),
);

/** Nouns that a name after "of" may follow: "the outskirts of X". */
export const EDGE_NOUNS = set(
  'outskirts outskirt edge edges vicinity suburbs suburb surroundings environs entrance gates periphery north south east west',
);

export const PART_WORDS = set(
  `northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern
   southeastern southwestern north-eastern north-western south-eastern south-western north-east north-west south-east south-west
   upper lower rural greater inner outer mid`,
);

/** Compass points before "of": "south of X". */
export const DIRECTIONS = set(
  `north south east west northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern
   southeastern southwestern outside upstream downstream`,
);

export const NEAR_WORDS = set('near outside around surrounding off towards toward beyond nearby close');

export const PLACE_PREPOSITIONS = set(
  'in at near around outside inside within into from to towards toward through across throughout over on of off surrounding between via for entering leaving reached reaching',
);
/** Verbs whose object, in the news of wars, is a place as often as a force. */
export const PLACE_VERBS = set(
  'shelled shelling bombed bombing bombarded bombarding entered reached stormed storming raided raiding seized captured recaptured retook pounded pounding struck targeted besieged hit attacked',
);

/** Those of them that say least: a person or a group may follow as well. */
export const WEAK_PREPOSITIONS = set('of to from for on over between');

/** Before a name: it is a person's. */
export const PERSON_TITLES = set(
  `mr mr. mrs mrs. ms dr dr. president minister ambassador senator governor mayor king prince princess queen sheikh sheik imam cleric bishop archbishop
   monsignor priest father general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt brigadier commander
   spokesman spokeswoman spokesperson secretary director chief journalist lawyer attorney judge congressman deputy representative envoy
   activist correspondent professor chairman leader sir lord officer corporal inspector constable doctor engineer comrade candidate
   secretary-general vice-president diplomat mp editor photographer reporter`,
);

/** After a name: an organisation or office is named by it. */
export const ORGANISATION_NOUNS = set(
  `government army military police forces force troops brigade battalion division front party movement council committee union league office
   university institute ministry parliament congress times post daily news television radio tv agency observatory media centre center
   bank company corporation club team court embassy consulate cartel tribe clan accord agreement treaty talks summit process peace
   military-council airlines airways newspaper network association federation federal foundation regime authorities administration coalition
   dollar dollars brigades battalions militia militias fighters rebels insurgents troop soldiers delegation opposition command resistance liberation ally allies loyalists`,
);

/** After a capital or country: it speaks or acts, and so stands for its government. */
export const GOVERNMENT_VERBS = set(
  `said says say told warned warns accused accuses accuse denied denies deny rejected rejects reject condemned condemns condemn vowed vows announced announces
   insisted insists called calls demanded demands demand urged urges urge wants want wanted believes believe considers consider blames blamed
   blame backs backed supports supported support agreed agrees agree refuses refused signed opposes opposed maintains argued argues
   claims claimed hopes hoped threatened threatens welcomed welcomes ordered intends plans decided views sees regards fears seeks
   pledged pledges responded replied reacted responds lost loses recognised recognized recognises recognizes has have had is will would`,
);
/** Of those, verbs that things also do: they need a capital alone before them, never a country. */
export const SPEAKING_VERBS = set(
  `said says told warned warns accused accuses denied denies rejected rejects condemned condemns vowed vows announced announces insisted insists
   demanded demands urged urges blames blamed agreed agrees refused refuses pledged pledges threatened threatens welcomed welcomes claims claimed
   wants wanted believes considers opposes opposed signed`,
);

/** Peoples, faiths and townsfolk, as adjectives and nouns: beside "town" or "village" they say whose it is, not how it is called. */
export const PEOPLES = set(
  `kurdish kurd kurds arab arabs arabic turkmen turkoman turcoman druze alawite alawites shia shiite shiites shi'ite shi'a sunni sunnis christian christians muslim muslims
   islamist islamists jewish yazidi yazidis yezidi ismaili assyrian syriac chaldean circassian bedouin coptic maronite orthodox catholic tuareg fulani hausa
   dinka nuer hutu tutsi oromo amhara amharic tigrayan pashtun hazara baluch baloch tamil rohingya karen kachin uighur uyghur chechen tatar slavic hindu sikh
   buddhist indigenous damascan damascene damascenes aleppan aleppine beiruti baghdadi gazan jihadist salafist takfiri western african european`,
);

/** Capitalised words that may stand next to a place's name without being part of a longer name. */
export const RUN_BREAKERS = set(
  `in on at near the and from to of for by after before as when while but or monday tuesday wednesday thursday friday saturday sunday january february
   march april may june july august september october november december local coalition a an its his her their this that these those two three`,
);

/** English words that no place's name begins or ends with. */
export const FUNCTION_WORDS = set(
  `a an the in of on at as to is are was were be over under from and or by for with into near its his her their this that these those it he she they we
   not no than then when where who which while after before during between against about up down out off has have had will would may can make made took`,
);

/** Articles and saints that begin or go on in the names of Spanish, French, Portuguese and Arabic, and so are not taken for English. */
export const NAME_PARTICLES = set(
  'el la las los le les de del du da do dos das di san santa santo sao saint al ad ar ash az ez bin umm abu nueva nuevo puerto villa',
);

/** First words of names that name nothing alone: "Tel", "Khan", "San". Folded as in the gazetteer. */
export const NAME_HEADS = set(
  `tal kafr deir beit ain jabal wadi um bu khan marat kala khirbat ras bir shahr sheikh san santa santo saint fort mount rio puerto villa nueva nuevo
   cerro colonia barrio ciudad la el los las al hai haj hajar bani beni old new upper lower qaryat kariat jisr bab zor sahl abd mir nahr bandar dar madinat`,
);

/** Words by which a Spanish name may begin that stands after a preposition in a text of capitals. */
export const SPANISH_HEADS = set(
  'san santa santo sao puerto villa nueva nuevo el la los las cerro rio colonia ciudad pueblo barrio loma hacienda canton',
);
