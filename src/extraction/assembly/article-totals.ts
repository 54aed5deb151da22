// A total over attacks that the article also tells singly is a tally, and the attacks are the events (rule 14 of the contract).
import { isHeadline } from '../document/document.ts';
import type { Candidate } from '../events/candidate.ts';
import { samePlace } from '../events/same-mention.ts';
import { BY_PLACE } from '../figures/by-place.ts';
import type { Figure } from '../figures/figure.ts';
import type { PlaceMention } from '../mentions/mention.ts';
import type { EventDraft } from './joining/draft.ts';
import { areSeveral, finest } from './joining/likeness.ts';

/** Attacks told singly from which a total that their tolls only come near is looked for. */
const FEWEST_PARTS = 3;
/** How far the sum of the single tolls may lie from the total: rounded totals, and victims of the other side. */
const [LEAST_SHARE, GREATEST_SHARE] = [0.75, 1.34];

/** Words by which a total says that it is one over several attacks or days. */
const SUMS_UP =
  /\b(?:several|different|separate|various|multiple|numerous|series of|string of|spate of|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:\p{L}+ ){0,3}(?:attacks|strikes|airstrikes|raids|bombings|clashes|incidents|blasts|explosions|assaults|ambushes|towns|villages|provinces|cities)\b|\b(?:in|over|during) the (?:last|past)\b/iu;

export interface Totals {
  readonly drafts: readonly EventDraft[];
  /** Figures that are the article's totals, to be told as tallies. */
  readonly totals: readonly Figure[];
}

/** Parts totals over attacks from the events: a first draft that only sums up the others, and a headline's sum of an event and others. */
export function separateTotals(all: readonly EventDraft[]): Totals {
  const strayed = all.flatMap((draft) => toldElsewhere(draft, all));
  const drafts = strayed.length > 0 ? all.map((draft) => without(draft, strayed)) : all;
  const sums = drafts.flatMap((draft) => sumsInHeadline(draft, drafts));
  const kept = sums.length > 0 ? drafts.map((draft) => without(draft, sums)) : drafts;
  const { drafts: events, totals } = withoutSummary(kept);
  return { drafts: events, totals: [...sums, ...totals] };
}

/** "30 dead in Tunisia, 21 in Kuwait": counts of a headline that the text tells of another event than the one that it was joined to. */
function toldElsewhere(draft: EventDraft, drafts: readonly EventDraft[]): readonly Figure[] {
  const dead = draft
    .flatMap((c) => (isHeadline(c.sentence) ? c.figures : []))
    .filter((f) => f.measure === 'KILLED' && f.whole === null);
  const isTold = (told: EventDraft, figure: Figure) =>
    told.some((c) => !isHeadline(c.sentence) && c.figures.some((f) => isCount(f, figure)));
  if (dead.length < 2 || !dead.some((f) => isTold(draft, f))) return [];
  const others = dead.filter((f) => !isTold(draft, f));
  const isOfAnother = (f: Figure) => (f.count.best ?? 0) > 1 && drafts.some((d) => d !== draft && isTold(d, f));
  return others.some(isOfAnother) ? others : [];
}

const isCount = (a: Figure, b: Figure) => a.measure === b.measure && a.count.best === b.count.best;

/** Counts up to this one are sums by chance. */
const CHANCE = 3;

/** "22 killed in bombings" above the twelve of one and the ten of another: what a headline counts beyond the event that it was joined to. */
function sumsInHeadline(draft: EventDraft, drafts: readonly EventDraft[]): readonly Figure[] {
  const told = draft.filter((c) => !isHeadline(c.sentence));
  const stated = draft
    .flatMap((c) => (isHeadline(c.sentence) ? c.figures : []))
    .filter(({ count, whole }) => whole === null && (count.best ?? 0) > CHANCE);
  // where nobody died, the wounded are added up
  const isDeadly = drafts.some((d) => tollOf(d) !== null);
  const measure = isDeadly ? 'KILLED' : 'WOUNDED';
  const own = tollOf(told, measure) ?? 0;
  const total = stated.find((f) => f.measure === measure && (f.count.best ?? 0) > own)?.count.best;
  // "two women" may be some of the four that the headline counts
  const isWhole = (f: Figure) => f.measure === measure && f.count.best === own && f.victim.group === null;
  if (!total || !told.some((c) => c.figures.some(isWhole))) return [];
  let sum = own;
  for (const other of drafts.filter((d) => d !== draft).toSorted((a, b) => startOf(a) - startOf(b))) {
    const toll = tollOf(other, measure) ?? 0;
    if (sum + toll <= total) sum += toll;
  }
  if (sum !== total) return [];
  // the wounded are added up as the dead are
  const isTold = (f: Figure) => told.some((c) => c.figures.some((g) => isCount(g, f)));
  return stated.filter((f) => !isTold(f));
}

const without = (draft: EventDraft, figures: readonly Figure[]): EventDraft =>
  draft.map((c) =>
    c.figures.some((f) => figures.includes(f)) ? { ...c, figures: c.figures.filter((f) => !figures.includes(f)) } : c,
  );

/** Takes a first toll that sums up those of the attacks told next from the events. */
function withoutSummary(drafts: readonly EventDraft[]): Totals {
  const [first, ...rest] = drafts.filter((d) => tollOf(d) !== null).toSorted((a, b) => startOf(a) - startOf(b));
  const lead = first?.find((c) => !isHeadline(c.sentence) && tollOf([c]) !== null);
  const total = lead ? tollOf([lead]) : null;
  if (
    !first ||
    !lead ||
    total === null ||
    total !== tollOf(first.filter((c) => c.sentence.index <= lead.sentence.index))
  )
    return { drafts, totals: [] };
  const details = first.filter((c) => c.sentence !== lead.sentence && !isHeadline(c.sentence));
  const own = tollsElsewhere(details, lead);
  const others = rest.map((d) => tollOf(d) ?? 0);
  // "34 died: 22 in one town and twelve in another. … The raid on the first left 22 dead"
  const parts = partsByPlace(lead, total);
  const single = details.flatMap((c) => tollOf([c]) ?? []);
  const elsewhere = rest.flatMap((d) => d.flatMap((c) => tollOf([c]) ?? []));
  if (parts.length > 0 && parts.every((toll) => elsewhere.includes(toll) || single.includes(toll))) {
    const summary = first.filter((c) => !details.includes(c));
    const told = single.some((toll) => parts.includes(toll)) ? [details] : [];
    return {
      drafts: drafts.flatMap((d) => (d === first ? told : [d])),
      totals: summary.flatMap((c) => c.figures),
    };
  }
  const isSpread = areSeveral(finest(lead.places).filter((p) => p.place));
  const sumsUp = SUMS_UP.test(lead.sentence.text);
  // one of the attacks was taken for the whole: the others make up the rest of it
  if (sumsUp && own.some((toll) => makeUp([toll, ...others], total))) {
    const figures = first.flatMap((c) => (details.includes(c) ? [] : c.figures));
    return { drafts: drafts.map((d) => (d === first ? without(d, figures) : d)), totals: figures };
  }
  if (details.some((c) => tollOf([c]) !== null) ? !sumsUp : !sumsUp && !(isSpread && makeUp(others, total)))
    return { drafts, totals: [] };
  const sum = others.reduce((a, b) => a + b, 0);
  // two are the parts of a total that they make up
  const isSum =
    makeUp(others, total) ||
    (others.length >= FEWEST_PARTS &&
      Math.max(...others) < total &&
      sum >= total * LEAST_SHARE &&
      sum <= total * GREATEST_SHARE);
  return isSum
    ? { drafts: drafts.filter((d) => d !== first), totals: first.flatMap((c) => c.figures) }
    : { drafts, totals: [] };
}

/** The tolls by place into which a lead breaks down its own; none where they do not make it up. */
function partsByPlace({ figures }: Candidate, total: number): readonly number[] {
  const parts = figures.filter((f) => f.rule === BY_PLACE && f.measure === 'KILLED').map((f) => f.count.best ?? 0);
  return makeUp(parts, total) ? parts : [];
}

/** Tolls of places that the lead does not name. */
function tollsElsewhere(details: EventDraft, lead: Candidate): readonly number[] {
  const isNamed = (place: PlaceMention) => lead.places.some((p) => samePlace(p, place));
  return details.flatMap((c) => (finest(c.places).some((p) => !isNamed(p)) ? (tollOf([c]) ?? []) : []));
}

/** Whether the first two or more tolls come to the total. */
function makeUp(tolls: readonly number[], total: number): boolean {
  let sum = 0;
  const last = tolls.findIndex((toll) => {
    sum += toll;
    return sum >= total;
  });
  return total > CHANCE && last > 0 && sum === total;
}

const startOf = (draft: EventDraft) => Math.min(...draft.map((c) => c.sentence.index));

/** The greatest number of dead, or of wounded, that a draft tells; null where it tells none. */
function tollOf(draft: EventDraft, measure: 'KILLED' | 'WOUNDED' = 'KILLED'): number | null {
  if (draft.some((c) => c.modality !== 'ASSERTED')) return null;
  const counts = draft
    .flatMap((c) => c.figures)
    .filter((f) => f.measure === measure && !f.denied && !f.unreal && f.whole === null)
    .map((f) => f.count.best ?? f.count.low ?? 0);
  return counts.length > 0 ? Math.max(...counts) : null;
}
