// Blanks what web pages and machine translation leave in a text, without moving a single offset.

/** Characters that HTML entities stand for; the accented ones keep names readable. */
const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['sbquo', "'"],
  ['ldquo', '"'],
  ['rdquo', '"'],
  ['bdquo', '"'],
  ['laquo', '"'],
  ['raquo', '"'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['copy', '©'],
  ['deg', '°'],
]);

/** Tags, comments, and attributes that a careless copy left behind: `<br/>`, `"src ="`, `href="…"`. */
const MARKUP =
  /<!--[^<>]{0,300}-->|<\/?[a-zA-Z][^<>\n]{0,300}>|"(?:src|href|alt|srcset) ?="|\b(?:src|href|alt|srcset) ?= ?"[^"\n]{0,300}"/g;

const ENTITY = /&(?:amp;)?(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,6}));/g;

/** Entities whose "&#" got lost, so that only a number is left: "the 39; OSDH", "Syria39;s", "8217;". */
const TORN_ENTITY =
  /(?<![\w.,&])&?#?(?:821[1267]|822[01]|8230|160);|(?<=\b(?:the|l|d|s|n|qu)[ ']{1,2})#?(?:39|34|38|039);|(?<=[A-Za-z]{2})#?(?:39|039);(?=[a-z]{1,2}\b)|#(?:39|34|38|039);?/gi;

/** Once an article has torn apostrophes, a bare 39 is one too; the full stop before it was put there by the tear. */
const BARE_APOSTROPHE = /(?:(?<=[a-z])\. |(?<![\w.,;:$€£-])|(?<=[:;] ))39(?= [A-Z])/g;

/** Mis-decoded punctuation: UTF-8 read as Windows-1252, and the bullet that stands for an unknown byte. */
const MISREAD = /â€[™˜œ\u009d“”¦\u0080-\u009f]?|ï¿½|Â(?=[\s«»°])|•[_\uFFFDµ]|\uFFFD/g;

/** Quotation marks, hyphens, and all that is invisible: one character for one. */
const SINGLE = /(?![\n ])[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\u2010\u2011\u2018-\u201f\u2032\u2033‹›«»`´ʼ]/gu;
const LINE_BREAK = /[\u0085\p{Zl}\p{Zp}]/u;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033«»]/;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032‹›`´ʼ]/;

const NEEDS_CLEANING = /[^\n -%'-;=?-_a-~]|39|3[48];|8\d{3};|160;|[cft] ?= ?"/;

/**
 * Cleans a text for reading: markup, entities (also torn ones), mis-decoded punctuation, control, bidirectional and
 * zero-width characters become blanks or the plain character that they stand for; quotation marks become straight.
 *
 * @returns a text of exactly the input's length in UTF-16 units, so that offsets hold in both. Line breaks stay.
 */
export function cleanText(text: string): string {
  if (text.includes('#')) return cleanMarks(text.replace(HASHTAG, ' '));
  return cleanMarks(text);
}

/** "#Mogadishu": the mark that makes a name a link. Entities and numbers keep theirs. */
const HASHTAG = /(?<![\p{L}\p{N}&])#(?=\p{L})/gu;

function cleanMarks(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  let cleaned = text.replace(SINGLE, plainCharacter);
  cleaned = cleaned.replace(MARKUP, blank);
  if (cleaned.includes('&')) cleaned = cleaned.replace(ENTITY, decodeEntity);
  const torn = cleaned.replace(TORN_ENTITY, decodeTorn);
  if (torn !== cleaned) cleaned = torn.replace(BARE_APOSTROPHE, blank);
  return cleaned.replace(MISREAD, decodeMisread);
}

const blank = (match: string): string => match.replace(/[^\n]/g, ' ');

function plainCharacter(character: string, at: number, whole: string): string {
  if (character === '\r') return whole[at + 1] === '\n' ? ' ' : '\n';
  if (LINE_BREAK.test(character)) return '\n';
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (SINGLE_QUOTE.test(character)) return "'";
  return character === '\u2010' || character === '\u2011' ? '-' : ' '.repeat(character.length);
}

function decodeEntity(
  match: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
  at: number,
  whole: string,
): string {
  const character = name === undefined ? characterOf(decimal, hexadecimal) : NAMED_ENTITIES.get(name.toLowerCase());
  return character === undefined ? match : padded(character, match.length, whole[at + match.length]);
}

/** The plain form of a numbered character; a blank for one that cannot be shown. */
function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '20', 16) : Number.parseInt(decimal, 10);
  if (code < 32 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return ' ';
  return String.fromCharCode(code).replace(SINGLE, plainCharacter);
}

/** A torn apostrophe is one again where a word's ending follows ("Syria39;s"); elsewhere it parts nothing and is blanked. */
function decodeTorn(match: string, at: number, whole: string): string {
  const ending = /^(?:s|t|re|ve|ll|d)\b/.test(whole.slice(at + match.length, at + match.length + 3));
  return ending ? padded("'", match.length, 's') : blank(match);
}

function decodeMisread(match: string, at: number, whole: string): string {
  const [before, after] = [whole[at - 1] ?? ' ', whole.slice(at + match.length, at + match.length + 2)];
  if (/[\p{L}]/u.test(before) && /^[st](?![\p{L}])/u.test(after)) return padded("'", match.length, 's');
  if (match.startsWith('â€™')) return padded("'", match.length, after[0]);
  if (/^â€[œ\u009d“”]/.test(match)) return padded('"', match.length, after[0]);
  if (match.length > 1 && before === ' ' && after.startsWith(' ')) return padded('-', match.length, undefined);
  return blank(match);
}

/** A character and blanks, on the side where the word that it belongs to is not cut from it. */
function padded(character: string, length: number, next: string | undefined): string {
  return next !== undefined && /[\p{L}\p{N}]/u.test(next) ? character.padStart(length) : character.padEnd(length);
}
