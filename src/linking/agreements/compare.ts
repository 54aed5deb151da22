// Are two reports of one agreement? One score, from nothing but their traces.
import { parseIsoDay } from '../../extraction/document/calendar.ts';
import { kilometres } from '../../extraction/gazetteer/distance.ts';
import { foldName } from '../../extraction/gazetteer/fold.ts';
import { doublings, type Evidence, evidence, shared } from '../evidence.ts';
import { type Comparison, weigh } from '../weigh.ts';
import { LATELY_DAYS, SLACK_DAYS, TOGETHER_DAYS } from './limits.ts';
import { TERM_OF_KIND } from './terms.ts';
import type { AgreementTrace } from './trace.ts';

/** What each feature counts, in logits. Each is 0 where nothing is known. */
const WEIGHTS = {
  /** 1 for one day; less for a month or a year in which the other's day lies, and for days next to one another. */
  sameTime: 3,
  /** The dates cannot be one agreement's. */
  otherTime: -8,
  /** 0 to 1: the one has no date, and was published soon after the other's. */
  inForce: 1.9,
  /** 1: long after it. */
  longAgo: -1.2,
  /** 0 to 1: neither has a date; both were published within days. */
  toldTogether: 1.9,
  /** 1 where their names share a word that no other agreement has. */
  sameName: 4,
  otherName: -0.5,
  /** 1 where only one of them has a name. */
  oneName: -0.3,
  /** 1 for one kind, 2 for a rare one; less for kindred ones. */
  sameKind: 0.7,
  otherKind: -4,
  /** Doublings of the terms that they share. */
  sameTerms: 0.4,
  /** Doublings of the parties that they share. */
  sameParties: 1.2,
  /** 1 where both name who made it, and nobody is the same. */
  otherParties: -3,
  /** 1 where who broke the one made, or broke, the other. */
  sameBreaker: 0.4,
  /** 1 for one place; less for one division or country. */
  samePlace: 1.2,
  otherPlace: -3,
  /** 1 where nothing ties them but what they are and when: neither a name, nor who made or broke them, nor where. */
  noTie: -2,
} as const;
type AgreementFeature = keyof typeof WEIGHTS;
type Found = Evidence<AgreementFeature>[];

const BIAS = -3;

/** What no two reports of one agreement have. */
const APART: ReadonlySet<AgreementFeature> = new Set<AgreementFeature>(['otherTime', 'otherKind', 'otherPlace']);

/** What ties two reports beside what they are of and when. */
const TIES: ReadonlySet<AgreementFeature> = new Set<AgreementFeature>([
  'sameName',
  'sameParties',
  'sameBreaker',
  'samePlace',
]);

/** All that speaks for and against; symmetrical. */
function evidenceOf(a: AgreementTrace, b: AgreementTrace): Found {
  const ties = [...names(a, b), ...parties(a, b), ...places(a, b)];
  const isTied = ties.some(({ feature }) => TIES.has(feature));
  return [...times(a, b), ...kinds(a, b), ...ties, ...evidence('noTie', isTied ? 0 : 1)];
}

/** Compares two reports; the same answer whichever comes first. The agreements of one article are never one. */
export function compareAgreements(a: AgreementTrace, b: AgreementTrace): Comparison {
  if (a.article === b.article) return { score: 0, reasons: ['two agreements of one article'] };
  return weigh(evidenceOf(a, b), WEIGHTS, BIAS);
}

/** Whether two reports contradict each other in what makes an agreement: its time, its kind or its place. */
export function areApart(a: AgreementTrace, b: AgreementTrace): boolean {
  return [times, kinds, places].some((tell) => tell(a, b).some(({ feature }) => APART.has(feature)));
}

/** Days, both inclusive, as numbers. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const dayOf = (day: string) => parseIsoDay(day) ?? 0;
const spanOf = ({ date }: AgreementTrace): Span | null => date && { first: dayOf(date.first), last: dayOf(date.last) };

function times(a: AgreementTrace, b: AgreementTrace): Found {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (one && other) return dated(one, other);
  if (one) return since(one, b.published);
  if (other) return since(other, a.published);
  return together(a.published, b.published);
}

function dated(a: Span, b: Span): Found {
  const apart = Math.max(a.first - b.last, b.first - a.last, 0);
  const widest = Math.max(a.last - a.first, b.last - b.first);
  // a truce of the end of February is none of March
  if (apart > (widest <= SLACK_DAYS ? SLACK_DAYS : 0)) return evidence('otherTime', 1, `made ${apart} days apart`);
  if (apart > 0) return evidence('sameTime', 0.5, 'dates next to one another');
  if (widest === 0) return evidence('sameTime', 1, 'made on one day');
  return evidence('sameTime', widest <= 31 ? 0.7 : 0.4, widest <= 31 ? 'made in one month' : 'made in one year');
}

/** Of an undated report: how long after the agreement was made it was published. */
function since({ first, last }: Span, published: string | null): Found {
  if (published === null) return [];
  const after = dayOf(published) - last;
  if (dayOf(published) < first - SLACK_DAYS) return evidence('otherTime', 1, 'published before it was made');
  if (after > LATELY_DAYS) return evidence('longAgo', 1, 'published long after it was made');
  const value = after <= 7 ? 1 : after <= 31 ? 0.8 : after <= 92 ? 0.6 : 0.2;
  return evidence('inForce', value, after <= 92 ? 'lately in force' : null);
}

function together(one: string | null, other: string | null): Found {
  if (one === null || other === null) return [];
  const apart = Math.abs(dayOf(one) - dayOf(other));
  return apart > TOGETHER_DAYS ? [] : evidence('toldTogether', apart <= 3 ? 0.8 : 0.6, 'told of within days');
}

function names({ name: a }: AgreementTrace, { name: b }: AgreementTrace): Found {
  const words = shared(a, b);
  if (words.length > 0) return evidence('sameName', 1, `same name: ${words.join(' ')}`);
  if (a.length > 0 && b.length > 0) return evidence('otherName', 1, 'other names');
  return evidence('oneName', a.length + b.length > 0 ? 1 : 0);
}

const RARE: ReadonlySet<AgreementTrace['kind']> = new Set<AgreementTrace['kind']>([
  'DEMILITARISED_ZONE',
  'DE_ESCALATION_ZONE',
  'NON_AGGRESSION',
]);

/** Kinds that one agreement may be told as; it may also be told by any of its terms, and as an accord of peace. */
const isBroad = (kind: AgreementTrace['kind']) => kind === 'OTHER' || kind === 'PEACE_ACCORD';

function kinds(a: AgreementTrace, b: AgreementTrace): Found {
  // what every agreement of a kind provides for tells no more than the kind
  const terms = shared(a.terms, b.terms).filter((term) => a.kind !== b.kind || term !== TERM_OF_KIND[a.kind]);
  const common = evidence('sameTerms', doublings(terms.length), terms.length > 0 ? 'same terms' : null);
  if (a.kind === b.kind) return [...evidence('sameKind', RARE.has(a.kind) ? 2 : 1, 'same kind'), ...common];
  if (a.kind === 'TALKS' || b.kind === 'TALKS') return evidence('otherKind', 1, 'only one of them is talks');
  if (terms.length > 0) return [...evidence('sameKind', 0.5), ...common];
  const isKindred = isBroad(a.kind) || isBroad(b.kind) || (isOfFighting(a) && isOfFighting(b));
  return isKindred ? [] : evidence('otherKind', 1, 'other kinds');
}

/** Truces and zones, which one pact has together. */
const isOfFighting = ({ terms }: AgreementTrace) =>
  terms.some((term) => ['CESSATION', 'ZONE', 'WITHDRAWAL'].includes(term));

function parties(a: AgreementTrace, b: AgreementTrace): Found {
  const [one, other] = [a, b].map((trace) => [...trace.parties, ...trace.helpers]);
  const both = shared(one ?? [], other ?? []);
  if (both.length > 0) return evidence('sameParties', doublings(both.length), `same parties: ${both.join(', ')}`);
  if (a.parties.length > 0 && b.parties.length > 0) return evidence('otherParties', 1, 'other parties');
  const broke = shared([...(one ?? []), ...a.breakers], [...(other ?? []), ...b.breakers]);
  return evidence('sameBreaker', broke.length > 0 ? 1 : 0, `both name ${broke.join(', ')}`);
}

/** Kilometres between two towns of which the one may be told for the other. */
const NEAR_KM = 30;

function places(a: AgreementTrace, b: AgreementTrace): Found {
  if (a.areas.length === 0 || b.areas.length === 0) return [];
  const countries = (trace: AgreementTrace) => trace.areas.map(({ country }) => country);
  const divisions = (trace: AgreementTrace) =>
    trace.areas.flatMap(({ country, admin1 }) => (admin1 === null ? [] : `${country} ${admin1}`));
  if (shared(countries(a), countries(b)).length === 0) return evidence('otherPlace', 1, 'other countries');
  if (a.place && b.place) {
    const [here, there] = [a.place, b.place];
    const isSame =
      here.id !== null && there.id !== null ? here.id === there.id : foldName(here.name) === foldName(there.name);
    if (isSame) return evidence('samePlace', here.precision === 'COUNTRY' ? 0.3 : 1, 'same place');
    const apart = kilometres(here, there);
    const [one, other] = [divisions(a), divisions(b)];
    const isElsewhere = one.length > 0 && other.length > 0 && shared(one, other).length === 0;
    if (isElsewhere && (apart === null || apart > NEAR_KM)) return evidence('otherPlace', 1, 'other places');
  }
  const both = shared(divisions(a), divisions(b));
  return both.length > 0 ? evidence('samePlace', 0.6, `both in ${both.join(', ')}`) : evidence('samePlace', 0.25);
}
