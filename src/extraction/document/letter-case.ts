// Letter case for articles in capitals: what no English dictionary knows is taken for a name, so that the tagger sees one.
import { GIVEN_NAMES, SURNAMES_IN_DICTIONARY } from '../lexicon/given-names.ts';

/** Whether a word, lower case, stands in the dictionary. */
export type InDictionary = (word: string) => boolean;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Spanish words that begin or join names and that the dictionary may know as English or other words. */
const NAME_WORDS = new Set(
  'san santa santo el la las los de del don puerto villa rio ciudad cerro monte nueva nuevo'.split(' '),
);
const FORMS = /(?:s|ed|ing|ly|ism|ist|ists|er|ers|ness|ment|ments|ation|ations|ized|izing)$/;
const PREFIXES = /^(?:anti|counter|pro|non|ultra|ex|re|un|mis|self|narco|para|semi|under|over)(?=\p{L}{3})/u;
/** "5 May": a month that is another word in lower case. */
const DAY_BEFORE = /\d(?:st|nd|rd|th)? $/;

/**
 * Lower case with names capitalised, of the same length as the text, so that offsets hold. A name is a word that is
 * neither in the dictionary nor an English form of a word in it, or a given name that stands beside another name.
 */
export function restoreCase(text: string, inDictionary: InDictionary): string {
  const lower = lowerCase(text);
  const words = [...lower.matchAll(WORD)];
  const isName = words.map(({ 0: word }) => word.length > 2 && !isEnglish(word, inDictionary));
  for (const [i, { 0: word, index }] of words.entries()) {
    const next = words[i + 1]?.[0] ?? '';
    const besideName = isName[i - 1] || isName[i + 1];
    if (GIVEN_NAMES.has(word)) isName[i] ||= besideName || GIVEN_NAMES.has(next) || SURNAMES_IN_DICTIONARY.has(next);
    else if (NAME_WORDS.has(word)) isName[i] ||= besideName ?? false;
    else if (SURNAMES_IN_DICTIONARY.has(word)) isName[i] ||= isName[i - 1] ?? false;
    else if (word === 'may' || word === 'march')
      isName[i] ||= DAY_BEFORE.test(lower.slice(Math.max(0, index - 5), index));
  }
  let out = '';
  let end = 0;
  for (const [i, { 0: word, index }] of words.entries()) {
    out += lower.slice(end, index) + (isName[i] ? capitalised(word) : word);
    end = index + word.length;
  }
  return out + lower.slice(end);
}

function isEnglish(word: string, inDictionary: InDictionary): boolean {
  if (inDictionary(word)) return true;
  const bare = word.replace(PREFIXES, '');
  if (bare !== word && (inDictionary(bare) || isForm(bare, inDictionary))) return true;
  return isForm(word, inDictionary);
}

/** A regular plural, past, participle or derivation of a word of the dictionary. */
function isForm(word: string, inDictionary: InDictionary): boolean {
  if (word.endsWith('men')) return inDictionary(`${word.slice(0, -3)}man`) || inDictionary(word.slice(0, -3));
  const ending = FORMS.exec(word)?.[0];
  if (!ending) return false;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 3) return false;
  const doubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, doubled, stem.replace(/i$/, 'y'), stem.replace(/ie$/, 'y'), `${stem}er`].some(inDictionary);
}

function capitalised(word: string): string {
  const first = word.charAt(0).toUpperCase();
  return first.length === 1 ? first + word.slice(1) : word;
}

/** Lower case that never changes the length. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
