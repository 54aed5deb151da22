// The folded form under which place names are stored and looked up: spellings of one name fall together.
import { memoizeWords } from '../document/memoize.ts';

/** Articles of Arabic, with their assimilated forms, of Spanish "el" and of English; dropped unless they are the whole name. */
const ARTICLES: ReadonlySet<string> = new Set(
  'al el ul ar er as es ash esh ach ech ad ed adh edh at et ath eth az ez an en il ed the'.split(' '),
);

/** Words of place names that every romanisation spells in its own way, after the letters are folded. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deir: 'dayr der deyr dair dajr dejr',
    jabal: 'jebel djebel djabal gebel gabal jebal dzhabal',
    tal: 'tel tul',
    kafr: 'kfar kafar kefr kfer kufr kefar kofr',
    beit: 'bayt bet bait',
    sheikh: 'shaykh cheikh sheik shaikh shekh cheik',
    ain: 'ayn ein eyn ayin',
    um: 'om',
    khan: 'kan',
    markada: 'markade',
    marat: 'maarat marrat maaret maret muarat maart mart',
    kala: 'kalat kalaat',
    saint: 'st ste sainte',
    mount: 'mt',
    fort: 'ft',
    wadi: 'uadi',
    bu: 'abu abi abo albu',
    khirbat: 'khirbet kherbet khirba kherba',
    shahr: 'shar',
    hajar: 'hajr',
  }).flatMap(([to, from]) => from.split(' ').map((word) => [word, to] as const)),
);

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ø: 'o',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    þ: 'th',
    ħ: 'h',
    ə: 'a',
    ŋ: 'n',
  }),
);

/** UTF-16 units; no place has a longer name, and what is longer is not read. */
const LONGEST_NAME = 120;

/** Shorter words keep a final "h": "Leh" is not "Le". */
const FINAL_H_LENGTH = 5;

/**
 * Lower-case ASCII words of a name, without accents and apostrophes; everything else parts words.
 * Hyphens part words too, so "Deir ez-Zor" and "Deir ez Zor" are alike.
 */
export const plainWords: (name: string) => readonly string[] = memoizeWords((name) => {
  if (name.length > LONGEST_NAME) return [];
  let plain = name.toLowerCase();
  if (!isAscii(plain)) {
    plain = plain
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[łđðøßæœıþħəŋ]/g, (letter) => LETTERS.get(letter) ?? letter)
      .replace(/[‘’ʻʼʾʿ′]/g, '');
  }
  return plain.replace(/['`´"]/g, '').match(/[a-z0-9]+/g) ?? [];
});

/**
 * The key of a place name: case, accents, apostrophes, hyphens, articles, "ou/u", "q/k", doubled letters, a final "h" after a vowel
 * and the systematic word families ("deir/dayr", "jabal/jebel") do not count. Empty for a name without Latin letters or digits.
 */
export const foldName: (name: string) => string = memoizeWords((name) => {
  const words = plainWords(name);
  const kept = words.filter((word) => !ARTICLES.has(word));
  return (kept.length > 0 ? kept : words.slice(0, 1)).map(foldWord).join(' ');
});

/** A name but for case, accents, apostrophes and hyphens; articles count. */
export function spellingOf(name: string): string {
  return plainWords(name).join(' ');
}

/** Whether two names have one spelling. */
export function isWrittenSo(a: string, b: string): boolean {
  const [lower, other] = [a.toLowerCase(), b.toLowerCase()];
  if (lower === other) return true;
  const mayBe = lower[0] === other[0] || !isAscii(lower) || !isAscii(other);
  return mayBe && spellingOf(a) === spellingOf(b);
}

/** Whether the words are nothing but articles, so that a name may go on with anything. */
export function isArticle(words: string): boolean {
  return plainWords(words).every((word) => ARTICLES.has(word));
}

/**
 * Other keys to try for a name that is not found: articles run together with a sun letter ("Ezzor", "Assuwayda"),
 * the genitive's "s" that lost its apostrophe ("Syrias").
 */
export function looserKeys(name: string): string[] {
  const words = plainWords(name);
  const parted = words.map((word) => word.replace(/^[aeu](?=(tt|dd|rr|zz|ss|nn|shsh|ll)\w{2})(\w)/, ''));
  const keys = [foldName(parted.join(' '))];
  const last = words.at(-1);
  if (last && last.length > 4 && last.endsWith('s'))
    keys.push(foldName([...words.slice(0, -1), last.slice(0, -1)].join(' ')));
  return keys;
}

function foldWord(word: string): string {
  let folded = MANY_SPELLINGS.test(word) ? oneSpelling(word) : word;
  if (folded.length >= FINAL_H_LENGTH && FINAL_H.test(folded)) folded = `${folded.slice(0, -2)}a`;
  return FAMILIES.get(folded) ?? folded;
}

const FINAL_H = /[ae]h$/;

/** Doubled letters, "q" and "ou". */
const MANY_SPELLINGS = /q|ou|(.)\1/;

function oneSpelling(word: string): string {
  let folded = '';
  let previous = '';
  // "Quamishli", "Qamishli": the "u" after "q" is silent before a vowel
  for (const letter of word.replace(/qu(?=[aeio])/g, 'q')) {
    const next = letter === 'q' ? 'k' : letter;
    if (next !== previous) {
      // "ou" and "u" are one vowel, French and English
      folded = next === 'u' && previous === 'o' ? `${folded.slice(0, -1)}u` : folded + next;
    }
    previous = next;
  }
  return folded;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
