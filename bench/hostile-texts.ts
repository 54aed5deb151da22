// Texts made to hurt: what no newspaper prints, and what must all the same be read within the bound.
import { MAX_SENTENCES } from '../src/extraction/limits.ts';

/** UTF-16 units of each text. */
const HOSTILE_UNITS = 100_000;

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const fill = (part: string, units: number): string => part.repeat(Math.ceil(units / part.length)).slice(0, units);

/** Ten thousand or so of one thing, each with its number in it where it must differ from the last. */
function count(times: number, write: (at: number) => string, units: number): string {
  return Array.from({ length: times }, (_, at) => write(at))
    .join('')
    .slice(0, units);
}

/** Enough English in front that the text is not refused for its language. */
const ENGLISH = 'The army said on Tuesday that they were not there when the attack on the town was over. ';

/** Nearly as many lines as are read of one text, or fewer where they would be shorter than a word. */
function mostLines(units: number): string {
  const lines = Math.min(MAX_SENTENCES - 5, Math.floor(units / 7));
  return `${fill('Killed ', Math.floor(units / lines) - 1)}\n`.repeat(lines);
}

/**
 * The hostile texts, each of `units` UTF-16 units.
 * Most are one endless sentence of one thing; the rest are endlessly many small ones that all belong together.
 */
export function hostileTexts(units = HOSTILE_UNITS): HostileText[] {
  const english = (name: string, text: string): HostileText => ({ name, text: (ENGLISH + text).slice(0, units) });
  return [
    english(
      'one sentence',
      fill('the soldiers who were in the town of Homs killed the men that had attacked them and ', units),
    ),
    english('one word', 'a'.repeat(units)),
    english('one word of words', fill('killed', units)),
    english('one word of digits', fill('1234567890', units)),
    english('one hyphenated word', fill('al-', units)),
    english('no full stops', fill('two soldiers were killed in Homs on Monday by rebels with rockets and ', units)),
    english(
      'ten thousand numbers',
      count(10_000, (at) => `${at} dead, `, units),
    ),
    english(
      'bare numbers',
      count(20_000, (at) => `${at} `, units),
    ),
    english('numbers in words', fill('two hundred and twelve thousand and forty ', units)),
    english(
      'ten thousand names',
      count(10_000, (at) => `Abu Nidal${at} al-Shami of the Hama${at} Brigade, `, units),
    ),
    english('places', fill('Homs, Hama, Aleppo, Idlib, Raqqa, Deir Ezzor, ', units)),
    english('actors', fill('the Islamic State, the Syrian army, Russia, Hezbollah, the United States, ', units)),
    english('sources', fill('SOHR said Reuters reported that SANA said ', units)),
    english('commas', fill(', ', units)),
    english('commas without spaces', fill(',', units)),
    english('"and"', fill('and ', units)),
    english('"killed"', fill('killed ', units)),
    english('"the killing of"', fill('the killing of ', units)),
    english('dates', fill('on Monday, 12 April 2019 and on Tuesday, since March 24 ', units)),
    english('figures in one sentence', fill('12 soldiers were killed in Homs and ', units)),
    english('short sentences', fill('Two soldiers were killed in Homs. ', units)),
    english(
      'growing tolls',
      count(3_000, (at) => `The death toll rose to ${at + 2} from ${at + 1}. `, units),
    ),
    english(
      'rival tolls',
      count(3_000, (at) => `${at} people were killed, Source${at} said. `, units),
    ),
    english(
      'parts of parts',
      count(9_000, (at) => `including ${at} children, among them `, units),
    ),
    english(
      'events apart',
      count(2_000, (at) => `Another bomb killed ${at} in Town${at} on ${at % 28} May. `, units),
    ),
    english('lines', fill('Killed\n', units)),
    // Of the text before many are not read at all.
    english('as many lines as are read', mostLines(units - ENGLISH.length)),
    english('blank lines', fill('\n', units)),
    english('capitals', fill('THE ARMY OF THE REPUBLIC KILLED 12 TERRORISTS IN SAN MIGUEL, AND ', units)),
    english('capitals with full stops', fill('THE FMLN KILLED 12 SOLDIERS IN SAN MIGUEL. ', units)),
    english('nested quotes', fill('"He said \'that "they were', units)),
    english('quotation marks', fill('"', units)),
    english('brackets', fill('(', units / 2) + fill(')', units / 2)),
    english('brackets around words', fill('(the [dead {of ', units)),
    english('markup', fill('<b <i ', units)),
    english('entities', fill('&amp;#39;&#x27;39;', units)),
    english('hyphens', fill('-', units)),
    english('full stops', fill('. ', units)),
    english('ellipses', fill('...', units)),
    english('spaces', fill(' ', units)),
    english('accents', fill('é́́́́́́́', units)),
    english('half pairs', fill('\ud83d', units)),
    english('emoji', fill('🚗💥', units)),
    english('right to left', fill('قتل جنود ', units)),
    english('addresses', fill('https://example.org/a?b=c&d=e#f ', units)),
    english(
      'agreements',
      fill('Russia and Turkey agreed a ceasefire in Idlib on Monday that rebels violated. ', units),
    ),
    english(
      'agreements in one sentence',
      fill('Russia and Turkey agreed a ceasefire in Idlib that rebels violated and ', units),
    ),
    english('relations', fill('Iran-backed Hezbollah, led by Hassan Nasrallah and allied with Russia, ', units)),
  ];
}
