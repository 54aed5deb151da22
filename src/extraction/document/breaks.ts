// Where page furniture runs into the text without a line's end: the headline told again, a printed date, topics and links.
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
  for (const { start, end } of runsIn(text)) {
    breaks.add(start);
    breaks.add(end);
  }
  return breaks;
}

/** Words that stand in every text with such a run: without one of them no pattern runs. */
const RUN_MARKS = [
  'Tags ',
  'Related C',
  'Related S',
  'Related A',
  'Tweet ',
  'short URL',
  'Photo ',
  'Sputnik ',
  'REUTERS ',
  'ead also ',
  'ead more ',
];
/** What opens a run of topics, links or buttons, or of a picture's maker and a link: at the end of a sentence, or behind a button. */
const RUN =
  /(?<=^|[.!?\u2026"')\]\d]\s{1,4}|[a-z] (?=(?:Print|Tweet|Tags) )|(?<=\d)(?=\)? ?Get ))(?:(?:Print )?Tweet(?: Views \d{1,7})?(?: Related)?|Related (?:Coverage|Stories|Articles)|Tags|Read (?:also|more):?|(?:Sputnik|REUTERS|(?:AP|AFP|EPA|IHA|AA) Photo|Photo)(?= \p{Lu}[\p{L}.-]+ \p{Lu})|(?:\) ?)?Get short URL) (?=["\p{Lu}\d])/gu;
/** The words with which a sentence begins and hardly a headline, as they stand within a run. */
const OPENING =
  /(?<= )(?:(?:The|An?|At least|More than|Nearly|There|Earlier|Meanwhile|According to|Several|Dozens of|Hundreds of|Outside|This|These|It|They|He|She|Eight|Eighteen|Eleven|Fifteen|Fifty|Five|Forty|Four|Fourteen|Nine|Nineteen|One|Seven|Seventeen|Six|Sixteen|Ten|Thirteen|Thirty|Three|Twelve|Twenty|Two) (?=[\p{L}\d])|On (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:On|In|After|As|When|While|Following) (?=\p{Ll})|"(?=\p{Lu}[\p{L}']* \p{Ll})|\p{Lu}{3,}(?: \p{Lu}{2,}){0,2} \()/u;
/** UTF-16 units in which a run ends. */
const RUN_UNITS = 450;

/** Runs of furniture behind which the text goes on; one whose end does not show is left alone, for news must never be lost. */
function runsIn(text: string): { start: number; end: number }[] {
  if (!RUN_MARKS.some((mark) => text.includes(mark))) return [];
  const runs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(RUN)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + RUN_UNITS);
    const counter = /^(?:0 \d{1,6} |\d{1,6} )(?=["\p{Lu}\d])/u.exec(rest);
    if (/short URL|Views \d+ $/.test(match[0])) {
      runs.push({ start: match.index, end: from + (counter?.[0].length ?? 0) });
      continue;
    }
    const stop = rest.search(/[.!?\n]\s|\n/);
    const opening = OPENING.exec(stop < 0 ? rest : rest.slice(0, stop));
    if (opening) runs.push({ start: match.index, end: from + opening.index });
  }
  return runs;
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
