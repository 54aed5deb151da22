// Sentences, tokens and tags by wink-nlp, with offsets; hyphenated words joined, letter case of capitals undone for the tagger.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { MAX_SENTENCE_TOKENS, MAX_WORD_UNITS } from '../limits.ts';
import type { PartOfSpeech, Token } from './document.ts';
import { restoreCase } from './letter-case.ts';

function openTagger() {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const dictionary = nlp.readDoc('');
  return { nlp, inDictionary: (word: string) => !dictionary.isOOV(word) };
}

let opened: ReturnType<typeof openTagger> | null = null;

/** Unpacked for the first text: a start that is asked to read nothing does not wait for it. */
function tagger(): ReturnType<typeof openTagger> {
  opened ??= openTagger();
  return opened;
}

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set<PartOfSpeech>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]);

const isPartOfSpeech = (tag: string): tag is PartOfSpeech => PARTS_OF_SPEECH.has(tag);

/** Lower case, without accents, with straight apostrophes: the form that lexicons are written in. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[‘’ʼ`´]/g, "'");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const WORD = /^[\p{L}\p{N}][\p{L}\p{N}.'’]*$/u;
const HYPHEN = /^[-‐‑]$/;
const NUMBER = /^[\d.,]+$/;

/** A tagged run of tokens that ends where a sentence ends. */
export type TokenRun = readonly Token[];

/**
 * Reads one block of lines into sentences of tokens.
 *
 * @param block cleaned text without hard breaks
 * @param offset of the block in the article, in UTF-16 units
 * @param capitals whether letter case tells nothing: the tagger is then given lower case with names capitalised
 */
export function readTokens(block: string, offset: number, capitals: boolean): TokenRun[] {
  const { nlp, inDictionary } = tagger();
  const { its } = nlp;
  const text = withoutEndlessWords(block);
  const document = nlp.readDoc(capitals ? restoreCase(text, inDictionary) : text);
  const tokens = document.tokens();
  const values: string[] = tokens.out(its.value);
  const tags: string[] = tokens.out(its.pos);
  const spaces: string[] = tokens.out(its.precedingSpaces);
  const spans = document.sentences().out(its.span);

  const starts: number[] = [];
  let position = 0;
  for (let i = 0; i < values.length; i++) {
    position += (spaces[i] ?? '').length;
    starts.push(position);
    position += (values[i] ?? '').length;
  }

  return spans.flatMap((span) => {
    const [first, last] = [Number(span[0]), Number(span[1])];
    const run: Token[] = [];
    for (let i = first; i <= last; i++) {
      let end = i;
      while (joins(values, spaces, end, last)) end += 2;
      const from = starts[i] ?? 0;
      const to = (starts[end] ?? 0) + (values[end] ?? '').length;
      const word = block.slice(from, to);
      if (word.trim() !== '') {
        const tag = end === i ? tagOf(tags[i], word) : compoundTag(tagOf(tags[i], word), tagOf(tags[end], word), word);
        // what was given to the tagger with a capital is a name, whatever the tagger makes of it
        const isName = capitals && /^\p{Lu}\p{Ll}/u.test(values[i] ?? '');
        run.push({
          text: word,
          lower: fold(word),
          tag: isName ? 'PROPN' : tag,
          start: offset + from,
          end: offset + to,
        });
      }
      i = end;
    }
    return piecesOf(run);
  });
}

const ENDLESS_WORD = new RegExp(`(?<!\\S)\\S{${MAX_WORD_UNITS + 1},}`, 'g');

/** Blanks what goes on after the longest word there is, so that offsets hold. */
function withoutEndlessWords(text: string): string {
  return text.replace(ENDLESS_WORD, (word) => word.slice(0, MAX_WORD_UNITS).padEnd(word.length));
}

/** A sentence in one piece; one that is too long in several, cut behind commas where it has them. */
function piecesOf(run: TokenRun): TokenRun[] {
  const pieces: TokenRun[] = [];
  let from = 0;
  while (run.length - from > MAX_SENTENCE_TOKENS) {
    const most = run.slice(from, from + MAX_SENTENCE_TOKENS);
    const comma = most.findLastIndex((token) => token.text === ',' || token.text === ';');
    const length = comma > MAX_SENTENCE_TOKENS / 2 ? comma + 1 : MAX_SENTENCE_TOKENS;
    pieces.push(most.slice(0, length));
    from += length;
  }
  if (from < run.length) pieces.push(from === 0 ? run : run.slice(from));
  return pieces;
}

function joins(values: readonly string[], spaces: readonly string[], at: number, last: number): boolean {
  if (at + 2 > last || spaces[at + 1] !== '' || spaces[at + 2] !== '') return false;
  const [left, hyphen, right] = [values[at] ?? '', values[at + 1] ?? '', values[at + 2] ?? ''];
  if (!HYPHEN.test(hyphen) || !WORD.test(left) || !WORD.test(right)) return false;
  return !(NUMBER.test(left) && NUMBER.test(right));
}

function tagOf(tag: string | undefined, text: string): PartOfSpeech {
  if (tag === undefined || !isPartOfSpeech(tag)) return 'X';
  return tag === 'PUNCT' && /[\p{L}\p{N}]/u.test(text) ? 'X' : tag;
}

/** "al-Bab" is a name, "U.S.-led" and "five-year" describe, "air-strike" is what its last part is. */
function compoundTag(first: PartOfSpeech, last: PartOfSpeech, text: string): PartOfSpeech {
  const tail = text.slice(Math.max(text.lastIndexOf('-'), text.lastIndexOf('‑'), text.lastIndexOf('‐')) + 1);
  if (/^\p{Lu}/u.test(tail)) return 'PROPN';
  if (last === 'VERB' || last === 'ADJ' || last === 'ADV' || last === 'ADP' || first === 'NUM') return 'ADJ';
  return last;
}
