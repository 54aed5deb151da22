// Names that people enter: what is accepted as a name, and in which form it is kept.

import { MAX_NAME_UNITS } from '../ingest/limits.ts';
import { foldName, isCommonNoun } from '../ingest/names.ts';
import { FieldTooLong, type Refusal } from '../ingest/refusals.ts';
import { InvalidField } from './refusals.ts';

/** Direction marks, embeddings and isolates: they come along when text is copied, and mean nothing in a stored name. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Control, format, private and unassigned characters, and letters and marks without a shape, as the Hangul fillers; joiners
 * are letters' business in Persian and Indic scripts.
 */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A joiner where there is nothing to join: beside letters that do not change their shape, or at an end of a word. */
const IDLE_JOINER =
  /[\u200C\u200D](?![\p{L}\p{M}])|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])|(?<=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])[\u200C\u200D]/u;

/** More accents than any script puts on one letter. */
const PILED_MARKS = /\p{M}{5}/u;

/** Pictures, and the letters and skins that flags and faces are made of. */
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;

/** Scripts whose letters look alike (Unicode TS 39): a word is written in one of them. */
const LOOKALIKE_SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
] as const;

/** Letters of other scripts, small capitals and the dotless i, each before the Latin letter that it looks like (Unicode TS 39). */
const LATIN_TWINS: ReadonlyMap<string, string> = new Map(
  `АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe ѕs іi јj оo рp сc уy хx һh ԁd ԛq ԝw
  ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv
  հh ոn օo սu ցg
  ᎪA ᏴB ᏟC ᎠD ᎬE ᏀG ᎻH ᎥI ᎫJ ᏦK ᏞL ᎷM ᏢP ᏒR ᏚS ᎢT ᏙV ᎳW ᏃZ
  ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ıi`
    .split(/\s+/)
    .map(([letter = '', twin = '']) => [letter, twin] as const),
);

const NOT_LATIN = new RegExp(
  LOOKALIKE_SCRIPTS.slice(1)
    .map(([, letters]) => letters.source)
    .join('|'),
  'u',
);

/** The folded Latin name that a name in other letters looks like to the last letter ("ІЅІЅ" in Cyrillic); null for any other. */
export function latinLookalike(name: string): string | null {
  const twin = Array.from(name, (letter) => LATIN_TWINS.get(letter) ?? letter).join('');
  return twin === name || NOT_LATIN.test(twin) ? null : foldName(twin);
}

/** The scripts of a word that mixes them; null for a word of one script. */
function mixedScripts(word: string): string | null {
  const scripts = LOOKALIKE_SCRIPTS.filter(([, letters]) => letters.test(word)).map(([script]) => script);
  return scripts.length > 1 ? scripts.join(' and ') : null;
}

/**
 * A name as it is kept: composed (NFC), single blanks, without direction marks. Refused where it is too long, has no
 * letters, holds characters that cannot be seen or emoji, is a word for anyone ("gunmen"), or mixes scripts whose letters
 * look alike within a word.
 */
export function readName(field: string, written: string): string | Refusal {
  if (written.length > MAX_NAME_UNITS) return new FieldTooLong(field, written.length, MAX_NAME_UNITS);
  if (!written.isWellFormed()) return new InvalidField(field, 'holds halves of surrogate pairs: send valid Unicode');
  const name = written.replace(DIRECTION_MARKS, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const invisible = (INVISIBLE.exec(name) ?? IDLE_JOINER.exec(name))?.[0].codePointAt(0);
  if (invisible !== undefined) {
    const code = invisible.toString(16).toUpperCase().padStart(4, '0');
    return new InvalidField(field, `holds the character U+${code}, which cannot be seen: leave it out`);
  }
  if (EMOJI.test(name)) return new InvalidField(field, 'holds emoji or symbols: leave them out');
  if (PILED_MARKS.test(name)) return new InvalidField(field, 'piles up accents on one letter: leave them out');
  if (!/\p{L}/u.test(name) || foldName(name) === '') return new InvalidField(field, 'has no letters: write a name');
  if (isCommonNoun(name))
    return new InvalidField(field, `is “${name}”, which every article says of others: write a name of its own`);
  for (const word of name.split(' ')) {
    const scripts = mixedScripts(word);
    if (scripts)
      return new InvalidField(field, `mixes letters of ${scripts} in “${word}”: write each word in one script`);
  }
  return name;
}
