// What is counted in texts before they are parsed: the parsers recurse, and keep all they have read.
import { Lexer, Source, TokenKind } from 'graphql';
import { enforce } from './limits.ts';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Moves to the next token; null at the end, and where the text cannot be read on (the parser will say why). */
function advance(lexer: Lexer) {
  try {
    const token = lexer.advance();
    return token.kind === TokenKind.EOF ? null : token;
  } catch {
    return null;
  }
}

/** Holds a document to the limits on its length, its tokens and its brackets. One pass; throws the limit’s error. */
export function checkDocumentText(text: string): void {
  enforce('length', text.length);
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let nesting = 0;
  let deepest = 0;
  /** Brackets that were open when the outermost parenthesis opened; null outside of parentheses. */
  let outside: number | null = null;
  let deepestInput = 0;
  for (let token = advance(lexer); token !== null; token = advance(lexer)) {
    tokens++;
    if (OPENING.has(token.kind)) {
      nesting++;
      deepest = Math.max(deepest, nesting);
      if (outside !== null) deepestInput = Math.max(deepestInput, nesting - outside);
      else if (token.kind === TokenKind.PAREN_L) outside = nesting;
    } else if (CLOSING.has(token.kind)) {
      if (nesting === outside) outside = null;
      nesting--;
    }
  }
  enforce('inputDepth', deepestInput);
  enforce('nesting', deepest);
  enforce('tokens', tokens);
}

/** The index of the quote that ends the JSON string which begins at `start`; the end of the text where none does. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}

/**
 * Holds JSON to the limits on its depth and the number of its values, of which the outermost `envelope` levels are the
 * request’s own. One pass over the text; throws the limit’s error. Says nothing of JSON that is none.
 */
export function checkJsonText(json: string, envelope: number): void {
  let depth = 0;
  let deepest = 0;
  let values = 0;
  for (let index = 0; index < json.length; index++) {
    switch (json[index]) {
      case '"':
        index = endOfString(json, index);
        break;
      case '{':
      case '[':
        depth++;
        values++;
        deepest = Math.max(deepest, depth);
        break;
      case '}':
      case ']':
        depth--;
        break;
      case ',':
        values++;
        break;
    }
  }
  enforce('inputDepth', deepest - envelope);
  enforce('inputValues', values);
}
