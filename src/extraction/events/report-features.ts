// What the report model looks at beside the features that tell a type: the words of the whole article, and how an event stands in it.
import type { EventType } from '../../../schema/vocabulary.ts';
import type { Document } from '../document/document.ts';
import type { Candidate, Side } from './candidate.ts';
import { type Features, featuresOf } from './linear-model.ts';
import type { Masks } from './type-features.ts';
import { daysBefore, standingFeatures } from './type-standing.ts';

/** Events of an article that are told apart by their number. */
const MANY_EVENTS = 6;

const WORD = /^[a-z]{2}/;

/** The words of an article, each once; names and numbers are no words. */
export function articleFeatures({ evidence }: Document, { names }: Masks): Features {
  const words = new Set<string>();
  for (const sentence of evidence) {
    const masked = names.get(sentence);
    sentence.tokens.forEach(({ lower, tag }, at) => {
      if (tag !== 'PROPN' && !masked?.has(at) && WORD.test(lower)) words.add(lower);
    });
  }
  return featuresOf({ headed: [['article', [...words]]] });
}

/** An event as the rules drafted it. */
export interface ReportQuestion {
  readonly candidates: readonly Candidate[];
  readonly rule: EventType;
  readonly standing: readonly string[];
  /** Events that the rules draft of the article. */
  readonly events: number;
}

/** How an event stands in its article, of whatever genre that is, and what it is made of: who did what to whom, how long ago. */
export function reportFeatures(document: Document, { candidates, rule, standing, events }: ReportQuestion): Features {
  const sides = candidates.flatMap((c) => c.sides);
  const struck = sides.filter(({ role }) => role === 'PATIENT');
  const doers = sides.filter(({ role }) => role === 'AGENT' || role === 'ACCUSED');
  const [doer, victim] = [kindOf(doers), kindOf(struck)];
  const dates = candidates.flatMap((c) => c.dates);
  const told = [
    `events:${Math.min(events, MANY_EVENTS)}`,
    `rule:${rule}`,
    `doer:${doer}`,
    `victim:${victim}`,
    `doer/victim:${doer}/${victim}`,
    `rule/victim:${rule}/${victim}`,
    `doers:${stepOf(doers.length, PARTIES)}`,
    `victims:${stepOf(struck.length, PARTIES)}`,
    `named:${struck.some(({ actor }) => actor.kind === 'PERSON')}`,
    `accused:${sides.some(({ role }) => role === 'ACCUSED')}`,
    `claimed:${sides.some(({ role }) => role === 'CLAIMANT')}`,
    `targets:${stepOf(candidates.flatMap((c) => c.targets).length, PARTIES)}`,
    `weapons:${stepOf(candidates.flatMap((c) => c.weapons).length, PARTIES)}`,
    `dead:${deadOf(candidates)}`,
    `told:${stepOf(new Set(candidates.map((c) => c.sentence)).size, SENTENCES)}`,
    `date:${dates[0]?.basis ?? 'NONE'}/${dates[0]?.precision ?? 'NONE'}`,
    `days:${stepOf(daysBefore(document, candidates), DAYS)}`,
  ];
  return featuresOf({ plain: [...standingFeatures('report', standing), ...told.map((f) => `report/${f}`)] });
}

/** From these on, numbers of parties, sentences, days and dead are told apart. */
const PARTIES = [1, 2, 3, 4];
const SENTENCES = [2, 3, 4, 5, 6, 8, 11];
const DAYS = [0, 1, 2, 4, 8, 15, 31, 61, 91, 181, 366];
const DEAD = [1, 2, 3, 6, 10, 20, 50];

/** How many of the steps a number has reached. */
function stepOf(number: number | null, steps: readonly number[]): string {
  return number === null ? 'unknown' : `${steps.filter((step) => number >= step).length}`;
}

const kindOf = ([first]: readonly Side[]) => first?.actor.kind ?? 'NONE';

/** The most dead that a figure of the event counts, coarsely. */
function deadOf(candidates: readonly Candidate[]): string {
  const counts = candidates.flatMap(({ figures }) =>
    figures.flatMap(({ measure, denied, unreal, count }) =>
      measure === 'KILLED' && !denied && !unreal && count.best !== null ? [count.best] : [],
    ),
  );
  return stepOf(counts.length === 0 ? null : Math.max(...counts), DEAD);
}
