// The names of an input, checked and folded.
import { foldName } from '../ingest/names.ts';
import { Refusal } from '../ingest/refusals.ts';
import { EARLIEST_YEAR, LATEST_YEAR, MAX_ALIASES } from './limits.ts';
import { latinLookalike, readName } from './names.ts';
import { InvalidField } from './refusals.ts';

/** A name beside the first. `fromYear` and `untilYear`: first and last year in which it stands; open where not given. */
export interface AliasInput {
  readonly text: string;
  /** BCP 47. */
  readonly language?: string | null | undefined;
  readonly fromYear?: number | null | undefined;
  readonly untilYear?: number | null | undefined;
}

/** A name as it is kept, under the form in which it is found again. */
export interface Name {
  readonly folded: string;
  readonly text: string;
  readonly language: string | null;
  readonly fromYear: number | null;
  readonly untilYear: number | null;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

function isYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/** Checks one name; `field` is its path in the input. */
export function readAlias(field: string, input: AliasInput): Name | Refusal {
  const { language = null, fromYear = null, untilYear = null } = input;
  const text = readName(`${field}.text`, input.text);
  if (text instanceof Refusal) return text;
  if (language !== null && !LANGUAGE.test(language))
    return new InvalidField(`${field}.language`, 'is no language tag: write one of BCP 47, as "ar" or "fr"');
  for (const [bound, year] of [
    ['fromYear', fromYear],
    ['untilYear', untilYear],
  ] as const) {
    if (year !== null && !isYear(year))
      return new InvalidField(`${field}.${bound}`, `is ${year}: give a year from ${EARLIEST_YEAR} to ${LATEST_YEAR}`);
  }
  if (fromYear !== null && untilYear !== null && fromYear > untilYear)
    return new InvalidField(`${field}.untilYear`, `is ${untilYear}, before fromYear: give a later one`);
  return { folded: foldName(text), text, language, fromYear, untilYear };
}

/** The first name and the others, each once; of two that fold to one the first. */
export function readNames(name: string, aliases: readonly AliasInput[]): readonly [Name, ...Name[]] | Refusal {
  if (aliases.length > MAX_ALIASES)
    return new InvalidField('aliases', `are ${aliases.length}: send ${MAX_ALIASES} at most, and add the rest later`);
  const first = readName('name', name);
  if (first instanceof Refusal) return first;
  const own = { folded: foldName(first), text: first, language: null, fromYear: null, untilYear: null };
  const names = new Map<string, Name>([[own.folded, own]]);
  for (const [index, alias] of aliases.entries()) {
    const read = readAlias(`aliases.${index}`, alias);
    if (read instanceof Refusal) return read;
    if (!names.has(read.folded)) names.set(read.folded, read);
  }
  return [own, ...[...names.values()].slice(1)];
}

/** The folded names that a name must find free: its own, and the Latin one that it looks like. */
export function foldedForms({ folded, text }: Pick<Name, 'folded' | 'text'>): string[] {
  const lookalike = latinLookalike(text);
  return lookalike === null ? [folded] : [folded, lookalike];
}

interface Years {
  readonly fromYear: number | null;
  readonly untilYear: number | null;
}

/** Whether two names stand in a year both. */
export function overlap(a: Years, b: Years): boolean {
  return (
    (a.fromYear ?? EARLIEST_YEAR) <= (b.untilYear ?? LATEST_YEAR) &&
    (b.fromYear ?? EARLIEST_YEAR) <= (a.untilYear ?? LATEST_YEAR)
  );
}
