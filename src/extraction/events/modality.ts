// Whether an act is told as a fact, denied, planned, supposed, or remembered.
import type { Modality } from '../../../schema/vocabulary.ts';
import type { Document, Sentence } from '../document/document.ts';
import { deniedSpan } from '../figures/denials.ts';
import type { Figure } from '../figures/figure.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { Frame } from './clauses/frame.ts';

/** An act older than this many days before the article is background, not its news. */
const NEWS_DAYS = 31;
const DAY_MS = 86_400_000;

/** The modality of the acts of one sentence. */
export function modalityOf(
  document: Document,
  sentence: Sentence,
  frames: readonly Frame[],
  figures: readonly Figure[],
  dates: readonly DateMention[],
): Modality {
  const real = frames.filter((f) => f.modal === null && !f.negated && !isSupposed(f, frames));
  if (frames.length > 0 && real.length === 0 && !figures.some((f) => !f.unreal && !f.denied)) {
    if (frames.every((f) => f.negated)) return figures.some((f) => f.count.best === 0) ? 'ASSERTED' : 'DENIED';
    return frames.some((f) => f.modal === 'FUTURE') ? 'PLANNED' : 'HYPOTHETICAL';
  }
  if (isConditional(sentence)) return 'HYPOTHETICAL';
  if (isDenied(sentence, frames, figures)) return 'DENIED';
  return isHistorical(document, sentence, dates) ? 'HISTORICAL' : 'ASSERTED';
}

/** "an assault could kill thousands": a noun for an act that nobody has told, beside verbs of which none is a fact. */
function isSupposed(frame: Frame, frames: readonly Frame[]): boolean {
  const verbs = frames.filter((f) => f.form === 'VERB');
  return (
    frame.form === 'NOUN' &&
    // "launched an assault to seize the hill": that it was launched is told
    !frame.agents.some((g) => g.to <= (frame.group?.from ?? 0)) &&
    /^(?:an?|any)$/.test(frame.group?.determiner ?? '') &&
    verbs.length > 0 &&
    verbs.every((f) => f.modal !== null)
  );
}

function isConditional(sentence: Sentence): boolean {
  const first = sentence.tokens[0]?.lower ?? '';
  return first === 'if' || first === 'unless';
}

/** "denied carrying out the strike", "denied that its planes had bombed". */
function isDenied(sentence: Sentence, frames: readonly Frame[], figures: readonly Figure[]): boolean {
  const span = deniedSpan(sentence);
  if (!span || frames.length + figures.length === 0) return false;
  return frames.every((f) => f.trigger >= span.from && f.trigger < span.to) && figures.every((f) => f.denied);
}

function isHistorical(document: Document, sentence: Sentence, dates: readonly DateMention[]): boolean {
  const published = document.publishedAt.date;
  const times = dates.filter((d) => d.use === 'AT' && d.end !== null);
  if (published && times.length > 0)
    return times.every((d) => Date.parse(published) - Date.parse(d.end ?? published) > NEWS_DAYS * DAY_MS);
  return (
    /\b(?:last year|years ago|months ago|in (?:19|20)\d\d|(?:in|during|of|after|since) the (?:19|20)\d\d|a year (?:ago|earlier)|previously|since .{0,40}\bwhen\b)\b/i.test(
      sentence.text,
    ) && !/\bthis\b/i.test(sentence.text)
  );
}
