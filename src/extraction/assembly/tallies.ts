// Cumulative figures become tallies of the record, each with its period, place and perpetrator.
import type { Claimants } from '../attribution/claimants.ts';
import { textOf } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { type Figure, identityOf } from '../figures/figure.ts';
import { SAME_PERIOD } from '../figures/tallies.ts';
import type { DateMention, Mentions } from '../mentions/mention.ts';
import type { Tally } from '../record.ts';
import type { Locate } from './event-location.ts';
import { quoteOf } from './events.ts';

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
      dates.find((d) => d.use === 'AT' && (d.precision === 'MONTH' || d.precision === 'YEAR'));
    // "in the same period" is that of the tally before
    const period = stated?.start || !SAME_PERIOD.test(figure.sentence.text) ? stated : last;
    last = period ?? last;
    const agent = figure.frame?.agents.find((g) => g.actor)?.actor ?? null;
    return {
      ...figure.count,
      measure: figure.measure,
      victim: figure.victim,
      perpetrator: agent ? { actor: agent.actor, name: agent.name, kind: agent.kind, text: textOf(agent) } : null,
      periodStart: period?.start ?? null,
      periodEnd: period?.end ?? null,
      location: locate(inSentence(mentions.places, figure.sentence).filter((p) => p.use === 'SCENE')),
      subsetOf: figure.whole ? (indexOf.get(identityOf(figure.whole)) ?? null) : null,
      rule: figure.rule,
      claimant: figure.claimant ?? claimants.at(figure.sentence, figure.from),
      sentence: figure.sentence.index,
      quote: quoteOf(figure),
    };
  });
}
