// Whether an act is told as a fact, denied, planned, supposed, or remembered.

import type { Modality } from '../../../schema/vocabulary.ts';
import { hasCue } from '../document/cues.ts';
import type { Document, Sentence } from '../document/document.ts';
import { deniedSpan } from '../figures/denials.ts';
import type { Figure } from '../figures/figure.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { Frame } from './clauses/frame.ts';
import { isOfPriorClause } from './times.ts';

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
    if (isDenied(sentence, frames, figures)) return 'DENIED';
    return frames.some((f) => f.modal === 'FUTURE') ? 'PLANNED' : 'HYPOTHETICAL';
  }
  if (isConditional(sentence) || (figures.length === 0 && isDrill(sentence))) return 'HYPOTHETICAL';
  if (isDenied(sentence, frames, figures)) return 'DENIED';
  if (judgedFrom(sentence, real) !== null || (real.length > 0 && real.every(isBehindPronoun))) return 'HISTORICAL';
  return isHistorical(document, sentence, dates) ? 'HISTORICAL' : 'ASSERTED';
}

const EXERCISE = /^(?:drills?|manoeuvres|maneuvers|war-?games)$/;
const MILITARY = /^(?:military|naval|joint|live-fire|annual|yearly|combat|army|air|anti-terrorism|field)$/;

/** "exercises in which tanks fire live shells": nobody is fired at. */
function isDrill(sentence: Sentence): boolean {
  if (!mayExercise(sentence)) return false;
  const { tokens } = sentence;
  return tokens.some(
    ({ lower }, at) =>
      EXERCISE.test(lower) || (/^exercises?$/.test(lower) && MILITARY.test(tokens[at - 1]?.lower ?? '')),
  );
}

const mayExercise = hasCue((word) => EXERCISE.test(word) || /^exercises?$/.test(word));

const JUDGE = /^(?:sentenced|convicted|acquitted|jailed|prosecuted|extradited|guilty)$/;
const mayJudge = hasCue((word) => JUDGE.test(word) || word === 'trial');
const TRIAL = /^(?:on|stand|stands|stood|face|faces|faced|facing)$/;
/** Words behind which a clause of its own tells news beside the judgement. */
const BESIDE = /^(?:as|while|when|after|but|;|hours|days)$/;

/**
 * The token from which what a court judges is told, where all acts are such: "jailed for the killing of", "on trial over a raid";
 * else null. Such acts are older than the judgement, and its day is not theirs.
 */
export function judgedFrom(sentence: Sentence, frames: readonly Frame[]): number | null {
  if (frames.length === 0 || !mayJudge(sentence)) return null;
  const { tokens } = sentence;
  const judge = tokens.findIndex(
    ({ lower }, at) => JUDGE.test(lower) || (lower === 'trial' && TRIAL.test(tokens[at - 1]?.lower ?? '')),
  );
  if (judge < 0) return null;
  const judged = frames.filter((f) => f.entry.act !== 'ARREST');
  const [first] = judged;
  if (!first || judged.some((f) => f.trigger < judge)) return null;
  const between = tokens.slice(judge + 1, first.trigger).map((t) => t.lower);
  const leads = between.some((word) => /^(?:for|of|over|in|with|who)$/.test(word));
  return leads && !between.some((word) => BESIDE.test(word)) ? (first.group?.from ?? first.trigger) : null;
}

/** "from the quarters it has captured": what is told of a thing only in passing was done before. */
function isBehindPronoun({ form, trigger, sentence: { tokens } }: Frame): boolean {
  const auxiliary = tokens[trigger - 1]?.lower ?? '';
  return (
    form === 'VERB' &&
    /^(?:has|have|had)$/.test(auxiliary) &&
    /^(?:it|they|he|she)$/.test(tokens[trigger - 2]?.lower ?? '') &&
    tokens[trigger - 3]?.tag === 'NOUN' &&
    !STATEMENT.test(tokens[trigger - 3]?.lower ?? '')
  );
}

/** "said in a statement it had killed": what is said, and no thing that was done. */
const STATEMENT =
  /^(?:statements?|communiques?|posts?|messages?|videos?|tweets?|bulletins?|broadcasts?|interviews?|recordings?|releases?|telegram|channel|agency|website|media)$/;

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
  const times = dates.filter((d) => d.use === 'AT' && d.end !== null && !isOfPriorClause(d));
  if (times.length === 0 && dates.some(isOfPriorClause)) return false;
  if (published && times.length > 0)
    return times.every((d) => Date.parse(published) - Date.parse(d.end ?? published) > NEWS_DAYS * DAY_MS);
  return (
    /\b(?:last year|years ago|months ago|in (?:19|20)\d\d|(?:in|during|of|after|since) the (?:19|20)\d\d|a year (?:ago|earlier)|previously|since .{0,40}\bwhen\b)\b/i.test(
      sentence.text,
    ) && !/\bthis\b/i.test(sentence.text)
  );
}
