// Under which keys a report of an agreement is filed, and which it looks up: whoever made it, where it holds, its name; at each
// how well its date is known. Neighbours in time are found through an index with few rows. The relation is symmetrical.
import { isoDay, parseIsoDay } from '../../extraction/document/calendar.ts';
import { LATELY_DAYS, MAX_BLOCK_ROWS, MAX_FILED_PARTIES, SLACK_DAYS, TOGETHER_DAYS } from './limits.ts';
import type { AgreementArea, AgreementTrace } from './trace.ts';

/** One row: a key, and the day by which its rows are in order; '' without a day. */
export interface Block {
  readonly block: string;
  readonly day: string;
}

interface Sought {
  readonly block: string;
  readonly first: string;
  readonly last: string;
}

/** How well the date is known: to a few days, to a month, worse; not at all, where the day is that of publication. */
const SCALES = { DAY: 4, MONTH: 31, YEAR: 366 } as const;
type Scale = keyof typeof SCALES | 'NONE';

const ALWAYS = { first: '', last: '9999-12-31' };

function scaleOf({ date }: AgreementTrace): Scale {
  if (date === null) return 'NONE';
  const days = numberOf(date.last) - numberOf(date.first) + 1;
  return days <= SCALES.DAY ? 'DAY' : days <= SCALES.MONTH ? 'MONTH' : 'YEAR';
}

const numberOf = (day: string) => parseIsoDay(day) ?? 0;

const divisionKey = ({ country, admin1 }: AgreementArea) => `of ${country} ${admin1}`;

const namesOf = ({ name }: AgreementTrace) => name.map((word) => `named ${word}`);
const partiesOf = ({ parties, helpers, breakers }: AgreementTrace) =>
  [...new Set([...parties, ...helpers, ...breakers])].slice(0, MAX_FILED_PARTIES).map((party) => `by ${party}`);

function filedAreas({ areas }: AgreementTrace): string[] {
  return areas.flatMap((area) =>
    area.admin1 === null ? `of ${area.country}` : [divisionKey(area), `within ${area.country}`],
  );
}

/** The division itself and its country, or the country and all that lies in it. */
function soughtAreas({ areas }: AgreementTrace): string[] {
  return areas.flatMap((area) =>
    area.admin1 === null ? [`of ${area.country}`, `within ${area.country}`] : [divisionKey(area), `of ${area.country}`],
  );
}

/** Talks are never of one agreement with what they come to. */
const keyOf = (anchor: string, scale: Scale, { kind }: AgreementTrace) =>
  `${anchor}|${scale}|${kind === 'TALKS' ? 'TALKS' : 'ACCORD'}`;

/** The rows under which a report is filed; none where nothing is known of who made it, where it holds or what it is called. */
export function agreementBlocksOf(trace: AgreementTrace): Block[] {
  const anchors = [...namesOf(trace), ...partiesOf(trace), ...filedAreas(trace)];
  const day = trace.date?.first ?? trace.published ?? '';
  return [...new Set(anchors)].map((anchor) => ({ block: keyOf(anchor, scaleOf(trace), trace), day }));
}

interface Range {
  readonly scale: Scale;
  readonly first: string;
  readonly last: string;
}

/** Where reports of the same agreement are, the likeliest first. */
function rangesOf({ date, published }: AgreementTrace): Range[] {
  const around = (first: number, last: number): Range[] =>
    (['DAY', 'MONTH', 'YEAR'] as const).map((scale) => ({
      scale,
      first: isoDay(first - SLACK_DAYS - (scale === 'DAY' ? 0 : SCALES[scale])),
      last: isoDay(last + SLACK_DAYS),
    }));
  if (date !== null) {
    const [first, last] = [numberOf(date.first), numberOf(date.last)];
    const told = { scale: 'NONE' as const, first: isoDay(first - SLACK_DAYS), last: isoDay(last + LATELY_DAYS) };
    return [...around(first, last), told];
  }
  if (published === null) return [];
  const day = numberOf(published);
  const together = { scale: 'NONE' as const, first: isoDay(day - TOGETHER_DAYS), last: isoDay(day + TOGETHER_DAYS) };
  const [lately, season, year] = [31, 92, LATELY_DAYS];
  return [
    ...around(day - lately, day),
    together,
    ...around(day - season, day - lately),
    ...around(day - year, day - season),
  ];
}

/** The ranges of rows in which reports of the same agreement may be filed, the likeliest first. */
function soughtOf(trace: AgreementTrace): Sought[] {
  const anchors = [...new Set([...partiesOf(trace), ...soughtAreas(trace)])];
  const inTime = rangesOf(trace).flatMap(({ scale, first, last }) =>
    [...namesOf(trace), ...anchors].map((anchor) => ({ block: keyOf(anchor, scale, trace), first, last })),
  );
  // A name tells of an agreement also years later: what has no date is found by it at any time.
  const scales: readonly Scale[] = trace.date === null ? ['DAY', 'MONTH', 'YEAR', 'NONE'] : ['NONE'];
  const byName = namesOf(trace).flatMap((anchor) =>
    scales.map((scale) => ({ block: keyOf(anchor, scale, trace), ...ALWAYS })),
  );
  return [...inTime, ...byName];
}

/** What to look up for all agreements of one article: one statement, whose rows are read in this order until the limit. */
export function agreementLookupOf(traces: readonly AgreementTrace[]) {
  const sought = new Map<string, Sought>();
  for (const [, range] of traces
    .flatMap((trace) => soughtOf(trace).map((range, place) => [place, range] as const))
    .sort(([a], [b]) => a - b))
    sought.set(`${range.block} ${range.first} ${range.last}`, range);
  return { sought: [...sought.values()], limit: MAX_BLOCK_ROWS };
}
