// What words of time mean before the article's own date makes days of them.
import type { Unit } from '../../lexicon/time.ts';

/** A calendar unit of which "last", "this" and "next" are said. */
export type CalendarUnit = 'WEEK' | 'MONTH' | 'YEAR' | 'WEEKEND';

/** −1 "last", 0 "this", +1 "next". */
export type Shift = -1 | 0 | 1;

export type TimeValue =
  /** "3 January 2020", "25-26 April" (`lastDay` 26), "on the 21st" (`month` null). */
  | {
      readonly kind: 'DAY';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number;
      readonly lastDay: number;
      /** 0 Monday to 6 Sunday, where it is printed beside the day. */
      readonly weekday: number | null;
    }
  /** `yearShift` where the year is relative ("March last year"); `last` for "last March". */
  | {
      readonly kind: 'MONTH';
      readonly year: number | null;
      readonly month: number;
      readonly yearShift: Shift | null;
      readonly last: boolean;
    }
  | { readonly kind: 'YEAR'; readonly year: number }
  /** `shift` for "last Tuesday", "next Monday"; `week` for "Tuesday of last week". */
  | {
      readonly kind: 'WEEKDAY';
      readonly weekday: number;
      readonly shift: Shift | null;
      readonly week: Shift | null;
    }
  /** Days from the article's own: yesterday is −1 to −1, overnight −1 to 0. */
  | { readonly kind: 'OFFSET'; readonly first: number; readonly last: number }
  | { readonly kind: 'CALENDAR'; readonly unit: CalendarUnit; readonly shift: number }
  /** A period that ends (or begins, `ahead`) with the article; `count` null for "recent", "few". */
  | { readonly kind: 'PERIOD'; readonly unit: Unit; readonly count: number | null; readonly ahead: boolean }
  /** "so far this year": from its beginning to the article. */
  | { readonly kind: 'TO_DATE'; readonly unit: CalendarUnit }
  /** "from 27 April to 3 May", "Thursday and Friday". */
  | { readonly kind: 'SPAN'; readonly first: TimeValue; readonly last: TimeValue }
  /** Days from the one told last: "a day earlier", "the same day"; the week around that day where `weeks` are counted; from one in the same sentence (`within`): "…, two days after a raid". */
  | { readonly kind: 'FROM_TOLD'; readonly days: number; readonly weeks: boolean; readonly within: boolean }
  /** Relative to something that the article does not date: "the day before", "two weeks later". */
  | { readonly kind: 'OPEN' };

/** Words `from` to `to` (exclusive) of a sentence, and what they mean. */
export interface TimePhrase {
  readonly from: number;
  readonly to: number;
  readonly value: TimeValue;
  /** Set where the phrase itself says it; else its preposition does. */
  readonly use?: 'SINCE' | 'OVER';
}

export const OPEN: TimeValue = { kind: 'OPEN' };
