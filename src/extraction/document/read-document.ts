// First stage: the article's text becomes a document of sentences, tokens and roles.
import type { ArticleInput } from '../record.ts';
import { breaksIn } from './breaks.ts';
import { cleanText } from './clean.ts';
import type { Document, Sentence } from './document.ts';
import { publicationDate } from './publication.ts';
import { assignRoles, type RoleBlock } from './roles.ts';
import { readTokens, type TokenRun } from './tokens.ts';

/** Share of letters that are capitals from which an article counts as written in capitals. */
const CAPITALS_SHARE = 0.8;

/**
 * Reads an article into the document that every later stage reads.
 * Offsets are UTF-16 units of `input.text` (of `input.title` for the title's sentence, −1). Never throws.
 */
export function readDocument(input: ArticleInput): Document {
  const cleaned = cleanText(input.text);
  const capitals = inCapitals(cleaned);
  const runs = blocksOf(cleaned, breaksIn(cleaned, input.title)).flatMap(({ text, start }, paragraph) => {
    const inBlock = readTokens(text, start, capitals);
    return inBlock.map((tokens, position) => ({ tokens, paragraph, position, of: inBlock.length }));
  });
  const cut = (from: TokenRun) => sliceOf(input.text, from);
  const blocks: RoleBlock[] = runs.map(({ tokens, paragraph, position, of }) => ({
    text: cut(tokens),
    paragraph,
    positionInParagraph: position,
    sentencesInParagraph: of,
    lineStart: position === 0,
  }));
  const roles = assignRoles(blocks, input.title ?? null);
  const sentences = runs.map(
    ({ tokens, paragraph }, index): Sentence => ({
      index,
      start: tokens[0]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      text: cut(tokens),
      role: roles[index] ?? 'BODY',
      tokens,
      paragraph,
    }),
  );
  const title = input.title ? readTitle(input.title) : null;
  const publishedAt = publicationDate(
    input,
    sentences.map((s) => s.text),
  );
  const told = sentences.filter((s) => s.role === 'BODY' || s.role === 'HEADLINE');
  return { input, title, sentences, evidence: title ? [title, ...told] : told, publishedAt, capitals };
}

/** The title as one sentence, −1, whatever full stops it has. */
function readTitle(title: string): Sentence | null {
  const cleaned = cleanText(title).replace(/[\r\n]/g, ' ');
  const tokens = readTokens(cleaned, 0, inCapitals(cleaned)).flat();
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  return {
    index: -1,
    start: first.start,
    end: last.end,
    text: title.slice(first.start, last.end),
    role: 'HEADLINE',
    tokens,
    paragraph: -1,
  };
}

function sliceOf(text: string, tokens: TokenRun): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** Blocks between breaks and ends of lines. Lines are joined again where the next one goes on in lower case: a hard-wrapped paragraph. */
function blocksOf(text: string, breaks: ReadonlySet<number>): { text: string; start: number }[] {
  const blocks: { text: string; start: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const isBreak = breaks.has(at);
    if (at < text.length && text.charCodeAt(at) !== 10 && !isBreak) continue;
    if (at < text.length && !isBreak && /^\p{Ll}/u.test(text.slice(at + 1, at + 3)) && at > start + 30) continue;
    const block = text.slice(start, at).replace(/[\r\n]/g, ' ');
    if (block.trim() !== '') blocks.push({ text: block, start });
    start = isBreak ? at : at + 1;
  }
  return blocks;
}

/** Whether most letters are capitals; judged on the first few thousand characters. */
function inCapitals(text: string): boolean {
  const letters = text.slice(0, 4_000).replace(/\P{L}+/gu, '');
  const capitals = letters.replace(/\P{Lu}+/gu, '');
  return letters.length > 20 && capitals.length / letters.length > CAPITALS_SHARE;
}
