// An article's text as it grows, and where its sentences stand in it.
import { NUMBER_WORDS } from '../../src/extraction/lexicon/numbers.ts';
import type { RecordSentence } from '../../src/extraction/record.ts';

/** A sentence, and the words of it that state something. */
export interface Said {
  readonly sentence: number;
  readonly quote: string;
}

export interface Prose {
  /** Adds a sentence. @returns its index */
  say(text: string, role?: 'BODY' | 'BOILERPLATE'): number;
  /** Lets the next sentence begin a paragraph. */
  breakParagraph(): void;
  finished(): { readonly text: string; readonly sentences: readonly RecordSentence[] };
}

export function createProse(): Prose {
  let text = '';
  let gap = '';
  const sentences: RecordSentence[] = [];
  return {
    say(said, role = 'BODY') {
      const start = text.length + gap.length;
      text += gap + said;
      gap = ' ';
      sentences.push({ index: sentences.length, start, end: text.length, role, text: said });
      return sentences.length - 1;
    },
    breakParagraph() {
      if (text !== '') gap = '\n\n';
    },
    finished: () => ({ text, sentences }),
  };
}

const WORDS = ['no', ...[...NUMBER_WORDS.keys()].slice(1, 10)];

/** A number as news writes it: words below ten, then figures with a comma for thousands. */
export function spelled(number: number): string {
  return WORDS[number] ?? String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
