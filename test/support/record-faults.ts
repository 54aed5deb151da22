// What must hold of every record, whatever the text: the rules of the record that a shape cannot tell.
import { SUB_EVENT_TYPES } from '../../schema/vocabulary.ts';
import type {
  ArticleInput,
  CasualtyFigure,
  EventDate,
  ExtractionRecord,
  Tally,
  Toll,
} from '../../src/extraction/record.ts';
import { recordSchema } from './record-schema.ts';

interface Amounts {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** Everything that is wrong with the record of an article; nothing when all is well. */
export function faultsOf(record: ExtractionRecord, input: Pick<ArticleInput, 'text' | 'title'>): string[] {
  const faults: string[] = [];
  const hold = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };

  const shape = recordSchema.safeParse(record);
  if (!shape.success) faults.push(...shape.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));

  checkSentences(record, input.text, hold);
  checkWords(record, input, hold);
  record.events.forEach((event, at) => {
    const { key, type, category, date, casualties, fatalities, injuries, sentences } = event;
    const types: readonly string[] = SUB_EVENT_TYPES[category];
    hold(key === `e${at + 1}`, `${key} stands at ${at}`);
    hold(types.includes(type), `${key}: ${type} is no ${category}`);
    hold(isInOrder(date), `${key}: date from ${date?.start} to ${date?.end}`);
    hold(isAscending(sentences, record.sentences.length), `${key}: sentences ${sentences}`);
    checkLinks(key, casualties, hold);
    for (const figure of casualties) hold(isLadder(figure), `${key}: "${figure.countText}" ${ladder(figure)}`);
    for (const [measure, toll] of [
      ['KILLED', fatalities],
      ['WOUNDED', injuries],
    ] as const)
      checkToll(
        `${key} ${measure}`,
        toll,
        casualties.filter((f) => f.measure === measure && f.subsetOf === null),
        hold,
      );
  });
  record.tallies.forEach((tally, at) => {
    hold(isLadder(tally), `tally ${at}: "${tally.countText}" ${ladder(tally)}`);
    hold(tally.subsetOf === null || tally.subsetOf < at, `tally ${at} is part of ${tally.subsetOf}`);
    hold(isPeriod(tally), `tally ${at}: from ${tally.periodStart} to ${tally.periodEnd}`);
  });
  const keys = new Set(record.events.map(({ key }) => key));
  record.agreements.forEach(({ key, date, violations, provisions }, at) => {
    hold(key === `a${at + 1}`, `${key} stands at ${at}`);
    hold(isInOrder(date), `${key}: date from ${date?.start} to ${date?.end}`);
    for (const { event } of violations) hold(event === null || keys.has(event), `${key}: broken by ${event}`);
    for (const { widthKm } of provisions)
      hold(!widthKm || widthKm.low <= widthKm.high, `${key}: width ${widthKm?.low}`);
  });
  return faults;
}

type Hold = (holds: boolean, fault: string) => void;

function checkSentences({ sentences }: ExtractionRecord, text: string, hold: Hold): void {
  let end = 0;
  sentences.forEach((sentence, at) => {
    hold(sentence.index === at, `sentence ${at} has index ${sentence.index}`);
    hold(
      sentence.start >= end && sentence.end > sentence.start,
      `sentence ${at} from ${sentence.start} to ${sentence.end}`,
    );
    hold(text.slice(sentence.start, sentence.end) === sentence.text, `sentence ${at} is not cut by its offsets`);
    end = sentence.end;
  });
}

/** Quotes and mentions are the article's own words; a publisher may be known from the input alone. */
function checkWords(
  record: ExtractionRecord,
  { text, title = '' }: Pick<ArticleInput, 'text' | 'title'>,
  hold: Hold,
): void {
  const isSaid = (words: string | null | undefined, what: string): void =>
    hold(words == null || text.includes(words) || title.includes(words), `${what} "${words}" is not in the article`);
  const isQuoted = ({ sentence, quote }: { readonly sentence: number; readonly quote: string }): void => {
    const from = sentence < 0 ? title : text;
    hold(sentence < record.sentences.length, `a quote of sentence ${sentence}`);
    hold(from.includes(quote), `quote "${quote}" is not in sentence ${sentence}`);
  };
  const areCounted = (figure: CasualtyFigure | Tally): void => {
    isQuoted(figure);
    isSaid(figure.countText, 'count');
    isSaid(figure.victim.text, 'victim');
    isSaid(figure.claimant?.text, 'claimant');
  };
  for (const event of record.events) {
    isSaid(event.date?.text, 'date');
    isSaid(event.location?.text, 'location');
    for (const { text: words } of [...event.participants, ...event.targets, ...event.weapons]) isSaid(words, 'mention');
    for (const figure of event.casualties) areCounted(figure);
  }
  for (const tally of record.tallies) {
    areCounted(tally);
    isSaid(tally.location?.text, 'location');
    isSaid(tally.perpetrator?.text, 'perpetrator');
  }
  for (const agreement of record.agreements) {
    isQuoted(agreement);
    isSaid(agreement.date?.text, 'date');
    isSaid(agreement.location?.text, 'location');
    for (const { text: words } of [...agreement.parties, ...agreement.provisions]) isSaid(words, 'mention');
    for (const violation of agreement.violations) {
      isQuoted(violation);
      isSaid(violation.violator?.text, 'violator');
      isSaid(violation.claimant?.text, 'claimant');
    }
  }
  for (const relation of record.relations) {
    isQuoted(relation);
    isSaid(relation.from.text, 'actor');
    isSaid(relation.to.text, 'actor');
  }
  for (const source of record.sources) if (source.role !== 'PUBLISHER') isSaid(source.text, 'source');
}

/** All links go back to an earlier figure, so that no chain of them can close. */
function checkLinks(key: string, casualties: readonly CasualtyFigure[], hold: Hold): void {
  casualties.forEach(({ subsetOf, supersedes, alternativeTo, measure }, at) => {
    for (const [link, to] of Object.entries({ subsetOf, supersedes, alternativeTo })) {
      hold(to === null || to < at, `${key}: figure ${at} has ${link} ${to}`);
      hold(
        to === null || casualties[to]?.measure === measure,
        `${key}: figure ${at} has ${link} ${to} of another kind`,
      );
    }
  });
}

const most = ({ low, best, high }: Amounts): number => Math.max(low ?? 0, best ?? 0, high ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Nothing is counted twice: no bound of a toll is above what its top-level figures add up to. */
function checkToll(key: string, toll: Toll, figures: readonly CasualtyFigure[], hold: Hold): void {
  hold(isLadder(toll), `${key}: toll ${ladder(toll)}`);
  const stated = sum(figures.map(most));
  // "dozens, among them at least 29 in one street" are no fewer than 29
  const isVague = figures.some(({ best, high }) => best === null && high === null);
  hold(isVague || most(toll) <= stated, `${key}: toll ${ladder(toll)} of figures that add up to ${stated}`);
  hold((toll.best ?? 0) <= sum(figures.map((f) => f.best ?? 0)), `${key}: best ${toll.best} is above its figures`);
  const shares = sum([toll.civilians ?? 0, toll.combatants ?? 0, toll.unknown ?? 0]);
  hold(shares <= stated, `${key}: shares ${shares} of figures that add up to ${stated}`);
}

const ladder = ({ low, best, high }: Amounts): string => `${low}/${best}/${high}`;

function isLadder({ low, best, high }: Amounts): boolean {
  const known = [low, best, high].filter((n) => n !== null);
  return known.every((n, at) => at === 0 || n >= (known[at - 1] ?? 0));
}

function isInOrder(date: EventDate | null): boolean {
  return !date?.start || !date.end || date.start <= date.end;
}

function isPeriod({ periodStart, periodEnd }: Tally): boolean {
  return periodStart === null || periodEnd === null || periodStart <= periodEnd;
}

function isAscending(numbers: readonly number[], below: number): boolean {
  return numbers.every((n, at) => n < below && (at === 0 || n > (numbers[at - 1] ?? 0)));
}
