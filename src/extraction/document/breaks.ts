// Where page furniture runs into the text without a line's end: the headline told again, a printed date.
import { stampsIn } from './publication.ts';

/** UTF-16 units at the head of a text in which the headline and its stamp stand. */
const HEAD_UNITS = 600;
/** Units of a title by which its repetition is found, and its share that must be there. */
const TITLE_START = 24;
const TITLE_SHARE = 0.6;

/**
 * Offsets at which a new block begins although no line does.
 *
 * @param text cleaned text of the article
 * @param title the input's title, when it has one
 */
export function breaksIn(text: string, title: string | undefined): ReadonlySet<number> {
  const breaks = new Set<number>();
  for (const { start, end } of stampsIn(text)) {
    if (start > HEAD_UNITS) continue;
    breaks.add(end);
  }
  const again = title ? repetitionOf(text, title) : null;
  if (again) {
    breaks.add(again.start);
    breaks.add(again.end);
  }
  return breaks;
}

/** The headline at the head of the text, as far as it is told word for word. */
function repetitionOf(text: string, title: string): { start: number; end: number } | null {
  const start = text.slice(0, HEAD_UNITS).indexOf(title.slice(0, TITLE_START));
  if (start < 0 || title.length < TITLE_START) return null;
  let length = 0;
  while (length < title.length && text[start + length] === title[length]) length++;
  while (
    length > 0 &&
    /[\p{L}\p{N}]/u.test(text[start + length] ?? ' ') &&
    /[\p{L}\p{N}]/u.test(text[start + length - 1] ?? ' ')
  )
    length--;
  if (length < title.length * TITLE_SHARE) return null;
  const end = start + length;
  return { start, end: text[end] === '.' ? end + 1 : end };
}
