// Cumulative figures become tallies of the record, each with its period, place and perpetrator.
import type { Claimants } from '../attribution/claimants.ts';
import { type Sentence, textOf } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { type Figure, identityOf } from '../figures/figure.ts';
import { SAME_PERIOD } from '../figures/tallies.ts';
import type { DateMention, Mentions } from '../mentions/mention.ts';
import type { Tally } from '../record.ts';
import { quoteOf } from './events.ts';
import type { Locate } from './stated-where.ts';

/** Builds the tallies of an article from its cumulative figures, in the order of the text. */
export function buildTallies(
  figures: readonly Figure[],
  mentions: Mentions,
  claimants: Claimants,
  locate: Locate,
): Tally[] {
  const kept: Figure[] = [];
  const indexOf = new Map<string, number>();
  for (const figure of figures) {
    if (figure.denied || figure.unreal) continue;
    const known = kept.findIndex(
      (f) =>
        f.measure === figure.measure &&
        f.count.low === figure.count.low &&
        f.count.best === figure.count.best &&
        f.victim.group === figure.victim.group &&
        f.whole === null &&
        figure.whole === null,
    );
    indexOf.set(identityOf(figure), known >= 0 ? known : kept.length);
    if (known < 0) kept.push(figure);
  }
  let last: DateMention | undefined;
  return kept.map((figure): Tally => {
    const dates = inSentence(mentions.dates, figure.sentence);
    // "documented 90 deaths in May" adds up that month
    const stated =
      dates.find((d) => d.use === 'SINCE' || d.use === 'OVER') ??
      dates.find((d) => d.use === 'AT' && (d.precision === 'MONTH' || d.precision === 'YEAR')) ??
      dates.find(isBeginning);
    // "in the same period" is that of the tally before
    const period = stated?.start || !SAME_PERIOD.test(figure.sentence.text) ? stated : last;
    last = period ?? last;
    const agent = figure.frame?.agents.find((g) => g.actor && !isOfWar(figure, g.to))?.actor ?? null;
    return {
      ...figure.count,
      measure: figure.measure,
      victim: figure.victim,
      perpetrator: agent ? { actor: agent.actor, name: agent.name, kind: agent.kind, text: textOf(agent) } : null,
      periodStart: period?.start ?? decadeOf(figure.sentence),
      periodEnd: period && isBeginning(period) ? null : (period?.end ?? null),
      location: locate(inSentence(mentions.places, figure.sentence).filter((p) => p.use === 'SCENE')),
      subsetOf: figure.whole ? (indexOf.get(identityOf(figure.whole)) ?? null) : null,
      rule: figure.rule,
      claimant: figure.claimant ?? claimants.at(figure.sentence, figure.from),
      sentence: figure.sentence.index,
      quote: quoteOf(figure),
    };
  });
}

/** "the conflict, which erupted on 15 April", "since the offensive began on Sunday": the day from which is added up. */
function isBeginning({ sentence: { tokens }, from, use }: DateMention): boolean {
  return use === 'AT' && tokens.slice(Math.max(0, from - BEGINNING_REACH), from).some((t) => BEGAN.test(t.lower));
}

const BEGINNING_REACH = 4;
const BEGAN = /^(?:erupted|began|started|broke|launched|start|beginning|outbreak)$/;

/** "the pact with the rebels to end an insurgency that has killed 900": the insurgency did, not those named before it. */
function isOfWar({ sentence: { tokens }, frame }: Figure, to: number): boolean {
  return frame !== null && tokens.slice(to, frame.trigger).some((t) => WAR.test(t.lower));
}

const WAR = /^(?:war|conflict|uprising|revolt|insurgency|rebellion|violence|crisis)$/;

/** "since the 1970s": from its first day on, as "since 1971" is from that of the year. */
function decadeOf({ text }: Sentence): string | null {
  const decade = /\bsince the (?:early |mid-?|late )?((?:19|20)\d)0s\b/.exec(text)?.[1];
  return decade ? `${decade}0-01-01` : null;
}
