// Which of GeoNames' alternate names are kept, and how a name is shown.
import { foldName } from '../../src/extraction/gazetteer/fold.ts';

const LATIN = /^[\p{Script=Latin}\p{M}\d\s'’‘ʻʼ`´\-.()/"&]+$/u;
const AIRPORT_CODE = /^[A-Z]{3}$/;

/** GeoNames' own romanisation of Cyrillic, by which it fills in names that no Latin-script text uses ("Dajr-ehz-Zaur"). */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'j',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'c',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'eh',
    ю: 'ju',
    я: 'ja',
    ё: 'jo',
    і: 'i',
    ї: 'i',
    є: 'e',
    ґ: 'g',
    ў: 'w',
    ј: 'j',
    љ: 'lj',
    њ: 'nj',
    ћ: 'c',
    ђ: 'd',
    џ: 'dz',
  }),
);

/** What only that romanisation writes so; a name without it ("Азаз", "Azaz") is as likely the English one. */
const BARE_LETTERS = /eh|[aeiouy]j(?![aeiou])|^j|j[aou]|dzh|shch/i;

/** Countries where Cyrillic is or was at home, so that its romanisation is a name people write. */
const CYRILLIC_COUNTRIES: ReadonlySet<string> = new Set(
  'RU UA BY BG RS MK KZ KG TJ MN ME BA UZ TM AZ GE AM MD XK'.split(' '),
);

const CHINESE_UNIT = /[ -](?:zhen|xiang|qu|shi|xian|jiedao|chen|hsien|hsiang|shih|zhan|jie|cun|nongchang|chieh|sumu)$/i;
const UNIT_BEFORE =
  /^(?:City|Town|Village|Borough|Municipality|Commune|Ville|Gorad|Horad|Gmina|Comune|Kommune|Gemeinde)(?: (?:of|de|di|da|do|ti|von))? /;
const UNIT_AFTER = / (?:City|Township|Municipality)$/;

/** Countries whose small towns have one spelling in the news; their further names are historical, dialect or older romanisation. */
const ONE_SPELLING: ReadonlySet<string> = new Set('US CA GB IE AU NZ CN JP FR DE IT AT CH BE NL'.split(' '));
const SMALL_TOWN = 5000;

/**
 * Folded keys of a place's alternate names that a Latin-script text may use. Left out, to hold the file under 4 MB on the wire: other
 * scripts, bare transliterations (GeoNames writes them in lower case), airport codes, words for "town", further names of small towns
 * where ONE_SPELLING holds.
 */
export function alternateKeys(names: readonly string[], country: string, population: number): Set<string> {
  if (population < SMALL_TOWN && ONE_SPELLING.has(country)) return new Set();
  const transliterated = new Set<string>();
  if (!CYRILLIC_COUNTRIES.has(country)) {
    for (const name of names) if (/\p{Script=Cyrillic}/u.test(name)) transliterated.add(foldName(romanise(name)));
  }
  const keys = new Set<string>();
  for (const name of names) {
    if (!LATIN.test(name) || !/\p{Lu}/u.test(name) || AIRPORT_CODE.test(name)) continue;
    const bare = country === 'CN' ? name.replace(CHINESE_UNIT, '') : name;
    const key = foldName(bare.replace(UNIT_BEFORE, '').replace(UNIT_AFTER, ''));
    if (key !== '' && !(transliterated.has(key) && BARE_LETTERS.test(name))) keys.add(key);
  }
  return keys;
}

function romanise(name: string): string {
  return Array.from(name.toLowerCase(), (letter) => CYRILLIC.get(letter) ?? letter).join('');
}

/** Marks that only scholarly romanisation uses: macron, breve below, dot below, line below, and cedilla under letters other than c, s and t. */
const SCHOLARLY = /[\u0304\u0323\u0331\u032e]|(?<![cst])\u0327/giu;
/** Countries whose own spelling has a macron or a dot below. */
const OWN_MARKS: ReadonlySet<string> = new Set(['LV', 'LT', 'VN', 'NZ', 'NG', 'WS', 'TO', 'PF', 'CK']);
const ARABIC_MARKS: ReadonlySet<string> = new Set(
  'SY IQ LB JO PS IL YE SA AE OM QA BH KW EG LY TN DZ MA SD MR SO DJ ER IR AF PK TD'.split(' '),
);

/** A name as English writes it: without scholarly marks, other accents kept. */
export function shownName(name: string, country: string): string {
  if (OWN_MARKS.has(country)) return name;
  let decomposed = name.normalize('NFD').replace(SCHOLARLY, '');
  if (ARABIC_MARKS.has(country))
    decomposed = decomposed
      .replace(/\u0327/g, '')
      .replace(/^[‘’ʻʼ`']+|(?<=[\s-])[‘’ʻʼ`']+/g, '')
      .replace(/[‘’ʻʼ`']+$/g, '');
  return decomposed.replace(/[‘’ʻʼ`]/g, "'").normalize('NFC');
}

/** Words for a division in English, Spanish, French, Portuguese and Arabic romanisation, with what ties them to the name. */
const DIVISION_BEFORE =
  /^(?:muhafazat|sha[`']?biyat|gorod|wilayat?|(?:governorate|province|provincia|gouvernorat|gobernación|governatorato|department|departamento|département|district|distrito|state|estado|état|region|región|région|municipality|municipio|republic|república|république|county|comté|condado|oblast)(?: de la| de los| de las| de l'| de| del| du| des| d'| do| da| of(?: the)?| von)?) ?/iu;
const DIVISION_AFTER =
  / (?:governorate|province|region|department|district|state|county|oblast'?|prefecture|municipality|division|autonomous region|parish|emirate|krai|rayon|autonomous okrug)$/iu;
const BARE_DIRECTION =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|capital|upper|lower|southeastern|northeastern|free)?$/i;

/** A division's name without the word for its kind, unless nothing that names it would be left ("Northern Province"). */
export function withoutUnit(name: string): string {
  const head = name.replace(/,.*$/, '').trim();
  const bare = head
    .replace(
      /^(?:Muhafazat|Sha[`']biyat(?: al)?|Gorod|Republic of|Autonomous Republic of|Province of|State of|Municipio de) /i,
      '',
    )
    .replace(DIVISION_AFTER, '')
    .trim();
  return BARE_DIRECTION.test(bare) ? head : bare;
}

/** Keys under which other languages name a division, words for its kind left out. */
export function divisionKeys(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const head = name.replace(/,.*$/, '').trim();
    const bare = head.replace(DIVISION_BEFORE, '').replace(DIVISION_AFTER, '').trim();
    return [head, BARE_DIRECTION.test(bare) ? head : bare].map(foldName).filter((key) => key !== '');
  });
}
