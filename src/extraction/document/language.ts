// Which language a text is in, so that an article the lexicons cannot read is refused instead of read wrongly.
import { francAll } from 'franc-min';

/** UTF-16 units of one window. The detector's likelihoods draw together on longer texts, and cannot be compared there. */
const WINDOW_LENGTH = 200;
/** Windows looked at, spread evenly over a long text. */
const WINDOWS = 7;

/** Fewer words than this in the Latin script tell nothing: names and loan words are the same everywhere. */
const FEWEST_WORDS = 6;
const FEW_WORDS = 20;

/** Share of words that are English function words from which a text is English; English news has 0.25 to 0.45, others under 0.07. */
const ENGLISH_SHARE = 0.12;

/** Likelihood of English, relative to the likeliest language, from which names alone may have tipped the scale. */
const NEAR_ENGLISH = 0.85;
const NEAR_ENGLISH_FEW_WORDS = 0.7;

/** Share of letters in the Latin script below which a text cannot be English. */
const LATIN_SHARE = 0.5;

/** Function words of English, and words of such news, that are none, or rare, in the other languages written in the Latin script ("in", "on" and "is" are not). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to for with from by at that which who were was are been have has after before their they this these ' +
    'its not said near against between during into when where while his he she but there than about under over ' +
    'do did how what will would you your our can only also it ' +
    'killed kills died dead death people soldiers civilians children women fighters wounded injured attack attacks ' +
    'attacked strike strikes shelled bombed troops town village ' +
    'two three five seven eight nine eleven twelve policemen gunmen bombers protesters clashed clashes arrested ' +
    'killing wounding leaving kidnapped'
  ).split(' '),
);

/**
 * The language of a text as a BCP 47 tag: `en` also when in doubt (a short text, or one of names only), `und` for a script
 * that is not Latin and not told apart. Looks at a bounded part of the text; a remnant of another language does not decide.
 */
export function languageOf(text: string): string {
  const languages = windowsOf(text).map(languageOfWindow);
  const others = languages.filter((language) => language !== 'en');
  return others.length * 2 > languages.length ? mostFrequent(others) : 'en';
}

/** Whether the extractor's English lexicons can read a text; true when in doubt. */
export function isEnglish(text: string): boolean {
  return languageOf(text) === 'en';
}

/** Function words decide first: trigrams alone take English full of Spanish or Arabic names for Spanish or Swahili. */
function languageOfWindow(text: string): string {
  const letters = text.replace(/\P{L}+/gu, '').length;
  const latin = text.replace(/\P{Script=Latin}+/gu, '').length;
  if (latin < letters * LATIN_SHARE) return tagOf(francAll(text, { minLength: 1 })[0]?.[0] ?? 'und');

  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (words.length < FEWEST_WORDS || english >= words.length * ENGLISH_SHARE) return 'en';

  const likelihoods = francAll(text);
  const ofEnglish = likelihoods.find(([code]) => code === 'eng')?.[1] ?? 0;
  const [best] = likelihoods;
  if (!best || ofEnglish >= (words.length < FEW_WORDS ? NEAR_ENGLISH_FEW_WORDS : NEAR_ENGLISH)) return 'en';
  return tagOf(best[0]);
}

function windowsOf(text: string): string[] {
  if (text.length <= WINDOW_LENGTH) return [text];
  const windows = Math.min(WINDOWS, Math.ceil(text.length / WINDOW_LENGTH));
  const step = (text.length - WINDOW_LENGTH) / (windows - 1);
  return Array.from({ length: windows }, (_, i) => Math.floor(i * step)).map((at) =>
    text.slice(at, at + WINDOW_LENGTH),
  );
}

function mostFrequent(languages: readonly string[]): string {
  const counts = Map.groupBy(languages, (language) => language);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'und';
}

/** ISO 639-3, as the detector gives it, to the shortest tag: `spa` to `es`. */
function tagOf(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}
