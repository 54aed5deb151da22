// Parts the cumulative figures of an article from those of its events.
import { isHeadline } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import type { SentenceReading } from '../events/sentence-reading.ts';
import type { DateMention } from '../mentions/mention.ts';
import { type Figure, identityOf } from './figure.ts';
import { isSumOfMonth, isSumOfWhatGoesOn } from './monthly-sums.ts';
import { COMPARISON } from './ranks.ts';
import { isTally, isTimedApart, outgrows } from './tallies.ts';

const BREAKS_DOWN =
  /^(?:the|those|these) (?:deaths?|dead|toll|figures?|numbers?|total|victims|killed)(?: toll)? includes?d?\b|\bof (?:the|those|these) (?:deaths|killings|abductions)\b/i;

/** "According to the report, the army killed 30": more of what the report that was told of adds up. */
const SAME_REPORT = /\b(?:the|its|this) (?:same |monthly |annual |quarterly )?report\b/i;

export interface PartedReadings {
  /** What the sentences tell of events, without those that only add up. */
  readonly told: readonly SentenceReading[];
  readonly cumulative: readonly Figure[];
}

/** "Raids killed eleven on Thursday. … Since Saturday at least 68 have been killed": more dead than were told, over the days up to now. */
function addsDays({ sentence, figures }: SentenceReading, dates: readonly DateMention[], most: number): boolean {
  const isMore = most > 0 && figures.some((f) => !f.isToll && dead(f) > most);
  return isMore && !COMPARISON.test(sentence.text) && inSentence(dates, sentence).some((d) => d.use === 'SINCE');
}

/** How many times more than an attack told before a sum up to now counts at least. */
const FAR_MORE = 5;
const FEWEST_SUMMED = 100;

/** "Raids killed 23. … At least 4,300 civilians have been killed, the group estimates": far more than were told, up to now and on no day. */
function isSumUpToNow(
  figure: Figure,
  { sentence }: SentenceReading,
  dates: readonly DateMention[],
  most: number,
  addedUp: boolean,
): boolean {
  const { frame } = figure;
  const count = dead(figure);
  if (most === 0 || count === 0 || isHeadline(sentence) || frame?.form !== 'VERB') return false;
  const auxiliary = sentence.tokens.slice(Math.max(0, frame.trigger - 3), frame.trigger);
  if (!auxiliary.some((t) => /^(?:has|have)$/.test(t.lower)) || inSentence(dates, sentence).some(isDay)) return false;
  // "484 have been killed since the operation began. Seven soldiers have been killed, the army said"
  if (addedUp) return true;
  return count >= FEWEST_SUMMED ? count >= most * FAR_MORE : count > most && IN_CAMPAIGN.test(sentence.text);
}

const IN_CAMPAIGN = /\bin the (?:[\w-]+ ){0,2}(?:assault|offensive|operation|campaign|incursion|siege)\b/i;

function dead({ measure, count, denied, unreal }: Figure): number {
  return measure === 'KILLED' && !denied && !unreal ? (count.best ?? count.low ?? 0) : 0;
}

const GOES_ON = /\b(?:all|most|some|many|none) of (?:them|these|those)\b/i;

/**
 * Takes the tallies out of the readings. A sentence that only adds up tells no event of its own,
 * nor does the next one that goes on about "all of them".
 */
export function partCumulative(
  readings: readonly SentenceReading[],
  dates: readonly DateMention[],
  published: string | null,
): PartedReadings {
  const cumulative: Figure[] = [];
  const told: SentenceReading[] = [];
  let addedUp = false;
  /** What was added up last was added up by who keeps count. */
  let ofMonth = false;
  /** The most dead that an event was told to have. */
  let most = 0;
  for (const reading of readings) {
    const addsUpDays = addsDays(reading, dates, most);
    const alone = reading.figures.filter(
      (f) =>
        addsUpDays ||
        isSumUpToNow(f, reading, dates, most, addedUp) ||
        isTally(f, reading.sentence, dates, published) ||
        isSumOfMonth(f, reading, dates) ||
        isSumOfWhatGoesOn(f, dates) ||
        outgrows(f, reading.figures, dates),
    );
    // what is a part of a tally adds up as it does
    const isIn = (f: Figure) =>
      f.whole !== null &&
      f.whole.from < f.from &&
      !isTimedApart(f, f.whole, dates) &&
      alone.some((t) => f.whole !== null && identityOf(t) === identityOf(f.whole));
    // "112 have died since the assault began. The deaths include 65 people killed by shelling."
    const ofReport = SAME_REPORT.test(reading.sentence.text) && !inSentence(dates, reading.sentence).some(isDay);
    const breaksDown: boolean =
      addedUp &&
      (ofReport ||
        answersTally(reading, dates) ||
        BREAKS_DOWN.test(reading.sentence.text) ||
        (ofMonth && countsOn(reading, dates)));
    const tallies: readonly Figure[] = reading.figures.filter((f) => breaksDown || alone.includes(f) || isIn(f));
    const figures = reading.figures.filter((f) => !tallies.includes(f));
    cumulative.push(...tallies);
    most = Math.max(most, ...figures.map(dead));
    const addsUp = tallies.length > 0 && figures.length === 0;
    const goesOn = addedUp && reading.figures.length === 0 && GOES_ON.test(reading.sentence.text);
    if (!addsUp && !goesOn) told.push({ ...reading, figures });
    if (!breaksDown) ofMonth = alone.some((f) => OF_REPORT.test(f.sentence.text));
    addedUp = addsUp || (addedUp && ofReport && reading.figures.length === 0);
  }
  return headlineParted(told, cumulative);
}

/** "In Nineveh, 121 people were killed and 74 injured.": counts without a day or a doer behind those of a report. */
function countsOn({ sentence, frames, figures }: SentenceReading, dates: readonly DateMention[]): boolean {
  return (
    figures.length > 0 &&
    inSentence(dates, sentence).length === 0 &&
    frames.every((f) => /^(?:KILL|DIE|INJURE)$/.test(f.entry.act) && f.agents.length === 0)
  );
}

const isDay = ({ precision }: DateMention) => precision === 'DAY';

/** "The United Nations puts the number of those killed at more than 500.", "The rebels say 41 of theirs have died.": another's count of what was added up. */
function answersTally({ sentence, figures }: SentenceReading, dates: readonly DateMention[]): boolean {
  const [figure, ...more] = figures;
  if (!figure || more.length > 0 || inSentence(dates, sentence).some(isDay)) return false;
  if (PUTS_AT.test(sentence.text)) return true;
  const behind = sentence.tokens.slice(figure.to);
  const said = SAYS.exec(sentence.text);
  return (
    said !== null &&
    HAVE_DIED.test(sentence.text.slice(said.index)) &&
    !behind.some((t) => /^(?:in|at|near|outside|when|after|by|during|as)$/.test(t.lower))
  );
}

const PUTS_AT =
  /\b(?:puts?|gives?|gave|estimates?) (?:the|its|their|a) (?:[\w-]+ ){0,3}(?:number|toll|figure|total|losses|deaths?|dead)\b/i;
const SAYS = /\b(?:say|says|said)\b/i;
const HAVE_DIED = /\b(?:have|has|had) (?:been )?(?:killed|died|wounded|injured|displaced)\b/i;

/** Who adds up for a report. */
const OF_REPORT =
  /\b(?:report|documented|recorded|registered|verified|tallied|(?:figures|statistics|data) (?:\w+ )?(?:released|published|compiled|issued))\b/i;

/** People from which a number is hardly the same by chance. */
const TELLING = 20;

/** "90 killed in May" above a report that added up 90 in May: the headline tells that total and no event. */
function headlineParted(told: readonly SentenceReading[], cumulative: readonly Figure[]): PartedReadings {
  const isTotal = (f: Figure) =>
    dead(f) >= TELLING &&
    cumulative.some((t) => t.whole === null && dead(t) === dead(f) && OF_REPORT.test(t.sentence.text)) &&
    !told.some((r) => !isHeadline(r.sentence) && r.figures.some((g) => dead(g) === dead(f)));
  const totals = told.filter((r) => isHeadline(r.sentence) && r.figures.some(isTotal));
  return {
    told: told.filter((r) => !totals.includes(r)),
    cumulative: [...totals.flatMap((r) => r.figures), ...cumulative],
  };
}
