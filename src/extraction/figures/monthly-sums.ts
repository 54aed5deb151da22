// Sums that somebody gives for a month or of a bombardment that goes on: "the UN said 714 people were killed in October".
import { inSentence } from '../document/in-sentence.ts';
import type { SentenceReading } from '../events/sentence-reading.ts';
import { isOfStatement } from '../mentions/dates/tense.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { Figure } from './figure.ts';

/** People from which a number that a whole month is told to have killed is hardly that of one attack. */
const FEWEST_OF_MONTH = 50;
const SAYS = /\b(?:said|says|reported|reports|estimates?|estimated|counted|according to)\b/i;
/** What makes a month or a year only the date of one act. */
const ONE_ACT = /\b(?:when|after|as|during|while)\b/i;

/** Whether a count that somebody gives has no act, doer or day beside it, but a whole month or year. */
export function isSumOfMonth(
  figure: Figure,
  { sentence, frames, figures }: SentenceReading,
  dates: readonly DateMention[],
): boolean {
  const { frame, count, measure } = figure;
  if (frame?.form !== 'VERB' || (measure !== 'KILLED' && measure !== 'WOUNDED')) return false;
  if ((count.best ?? count.low ?? 0) < FEWEST_OF_MONTH || !SAYS.test(sentence.text)) return false;
  if (ONE_ACT.test(sentence.text)) return false;
  // the wounded are added up as the dead are
  if (figures.some((f) => f.measure === 'KILLED' && (f.count.best ?? f.count.low ?? 0) < FEWEST_OF_MONTH)) return false;
  const isHarmAlone = frames.every((f) => /^(?:KILL|DIE|INJURE)$/.test(f.entry.act) && f.form === 'VERB');
  if (!isHarmAlone || frames.some((f) => f.agents.length > 0)) return false;
  const told = inSentence(dates, sentence).filter((d) => !isOfStatement(d));
  return told.length > 0 && told.every((d) => d.precision === 'MONTH' || d.precision === 'YEAR');
}

const GOES_ON =
  /\b(?:indiscriminate|relentless|continu(?:ed|ing|ous)|ongoing|daily|incessant|unrelenting|systematic) (?:[\w-]+ ){0,2}(?:bombardments?|shelling|bombing|bombings|strikes|airstrikes|attacks|siege|onslaught|campaign)\b/i;
const PERFECT = /\b(?:has|have)\b/i;
/** The least that "hundreds" stands for. */
const HUNDREDS = 200;

/** "every clinic has closed, leaving hundreds of people hurt by the relentless shelling": what goes on has come to, on no day. */
export function isSumOfWhatGoesOn({ count, sentence }: Figure, dates: readonly DateMention[]): boolean {
  const isVague = count.best === null && count.high === null && (count.low ?? 0) >= HUNDREDS;
  if (!isVague || !PERFECT.test(sentence.text) || !GOES_ON.test(sentence.text)) return false;
  return inSentence(dates, sentence).every((d) => d.precision !== 'DAY' || isOfStatement(d));
}
