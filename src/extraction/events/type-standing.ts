// How an event stands in its document, for the event-type model: where and how fully it is told, and how long ago it was.
import type { EventType } from '../../../schema/vocabulary.ts';
import type { Document, Sentence } from '../document/document.ts';
import type { Candidate } from './candidate.ts';

/** One event of a document, as the rules see it. */
export interface TypeQuestion {
  readonly sentences: readonly Sentence[];
  readonly candidates: readonly Candidate[];
  /** The type that the rules give; null where they find no event. */
  readonly rule: EventType | null;
  /** Place of the event among those of the document, the most prominent first. */
  readonly rank: number;
  /** The rule types of the events before it. */
  readonly earlier: readonly EventType[];
}

/** How an event stands in its document, as the features of a genre. */
export function standingFeatures(genre: string, standing: readonly string[]): string[] {
  return [`genre:${genre}`, ...standing.map((f) => `${genre}/${f}`)];
}

/** How the event stands in its document, and how fully it is told. */
export function standingOf(document: Document, question: TypeQuestion): string[] {
  const { sentences, candidates, rule, rank, earlier } = question;
  const first = Math.min(...sentences.map((s) => s.index));
  const some = (test: (c: Candidate) => boolean) => candidates.some(test);
  const told = [
    some((c) => c.places.length > 0) && 'placed',
    some((c) => c.dates.length > 0) && 'dated',
    some((c) => c.figures.length > 0) && 'figures',
    some((c) => c.sides.some((s) => s.role !== 'PATIENT')) && 'agent',
    some((c) => c.sides.some((s) => s.role === 'PATIENT')) && 'patient',
    some((c) => c.targets.length > 0) && 'target',
    some((c) => c.sides.some((s) => s.actor.form !== 'DESCRIPTION')) && 'named',
  ].filter((slot) => slot !== false);
  const acts = candidates.flatMap((c) => c.frames);
  const found = [
    `rank:${Math.min(rank, 5)}`,
    `told:${Math.min(sentences.length, 4)}`,
    `slots:${told.length}`,
    `slots:${told.join(',')}`,
    `first:${first <= 1 ? first : first <= 4 ? 'lead' : first <= 10 ? 'middle' : 'late'}`,
    `age:${ageOf(document, candidates)}`,
    ...told,
  ];
  if (rule !== null && earlier.includes(rule)) found.push('again');
  if (rule !== null) found.push(...told.map((slot) => `${rule}/${slot}`));
  if (acts.length > 0 && acts.every((f) => f.form === 'NOUN')) found.push('nouns');
  if (acts.some((f) => f.form === 'NOUN' && f.sentence.tokens[f.trigger]?.lower.endsWith('s'))) found.push('plural');
  return found;
}

/** How long before the document's date the event was, coarsely. */
function ageOf(document: Document, candidates: readonly Candidate[]): string {
  const days = daysBefore(document, candidates);
  if (days === null) return 'unknown';
  return days <= 3 ? 'days' : days <= 14 ? 'weeks' : days <= 90 ? 'months' : 'years';
}

/** Days from the event to the document's date; null where either is not known. */
export function daysBefore({ publishedAt }: Document, candidates: readonly Candidate[]): number | null {
  const start = candidates.flatMap((c) => c.dates).find((d) => d.start !== null)?.start;
  return !start || publishedAt.date === null ? null : (Date.parse(publishedAt.date) - Date.parse(start)) / 86_400_000;
}
