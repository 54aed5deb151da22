// Groups of events: what tells them apart, how they are ordered, and how the empty ones are filled in.
import type { EventCategory, EventType } from '../../../schema/vocabulary.ts';
import { InvalidFilter } from '../filters/filter.ts';
import { MAXIMUM_GROUPS } from '../limits.ts';
import { KEYS, type Key, type Period } from './dimensions.ts';
import type { NumberName } from './measures.ts';
import { periodsBetween } from './periods.ts';

export const GROUP_ORDERS = ['KEYS', 'EVENTS', 'FATALITIES', 'INJURIES'] as const;
export type GroupOrder = (typeof GROUP_ORDERS)[number];

/** The keys of a group; null for what is not grouped by, and for what its events have none of. */
export type GroupKeys = Readonly<Record<Exclude<Key, 'category' | 'type'>, string | null>> & {
  readonly category: EventCategory | null;
  readonly type: EventType | null;
};

/** Its events, the sums of their numbers, and how many of them have each. */
export type Group = GroupKeys & { readonly events: number } & Readonly<
    Record<NumberName | `with${Capitalize<NumberName>}`, number>
  >;

/** What orders groups before their keys do, greatest first. */
export const ORDERED_BY = {
  KEYS: null,
  EVENTS: 'events',
  FATALITIES: 'fatalitiesBest',
  INJURIES: 'injuriesBest',
} as const satisfies Record<GroupOrder, keyof Group | null>;

const NO_KEYS: GroupKeys = {
  periodStart: null,
  country: null,
  admin1: null,
  category: null,
  type: null,
  actorId: null,
  sourceId: null,
};

const NO_EVENTS = {
  events: 0,
  fatalitiesLow: 0,
  fatalitiesBest: 0,
  fatalitiesHigh: 0,
  injuriesLow: 0,
  injuriesBest: 0,
  injuriesHigh: 0,
  withFatalitiesLow: 0,
  withFatalitiesBest: 0,
  withFatalitiesHigh: 0,
  withInjuriesLow: 0,
  withInjuriesBest: 0,
  withInjuriesHigh: 0,
};

/** As the statement orders them: what has none of a key comes last. */
function compare(order: GroupOrder) {
  const measure = ORDERED_BY[order];
  return (a: Group, b: Group): number => {
    if (measure !== null && a[measure] !== b[measure]) return b[measure] - a[measure];
    const key = KEYS.find((name) => a[name] !== b[name]);
    if (key === undefined) return 0;
    const [left, right] = [a[key], b[key]];
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -1 : 1;
  };
}

/**
 * The groups with one more for each period of the range in which there is none: for each country, type … that has one in
 * another period, where that is grouped by too. Throws an InvalidFilter where that makes too many.
 */
export function fillPeriods(
  groups: readonly Group[],
  totalGroups: number,
  { period, from, to }: { readonly period: Period; readonly from: string; readonly to: string },
  order: GroupOrder,
  hasOtherKeys: boolean,
): Group[] {
  const idOf = (keys: GroupKeys) => JSON.stringify(KEYS.map((key) => keys[key]));
  const others = new Map<string, GroupKeys>();
  if (!hasOtherKeys) others.set('', NO_KEYS);
  for (const { country, admin1, category, type, actorId, sourceId } of groups) {
    const keys = { ...NO_KEYS, country, admin1, category, type, actorId, sourceId };
    others.set(hasOtherKeys ? idOf(keys) : '', keys);
  }
  const starts = periodsBetween(period, from, to, MAXIMUM_GROUPS + 1);
  if (Math.max(totalGroups, starts.length * others.size) > MAXIMUM_GROUPS) {
    throw new InvalidFilter(
      `filter.date makes more than ${MAXIMUM_GROUPS} groups when the empty ones are filled in: ask for fewer days, longer periods or fewer of the rest.`,
    );
  }
  const filled = new Map<string, Group>();
  for (const keys of others.values()) {
    for (const periodStart of starts) {
      const group = { ...keys, periodStart };
      filled.set(idOf(group), { ...group, ...NO_EVENTS });
    }
  }
  for (const group of groups) filled.set(idOf(group), group);
  return [...filled.values()].toSorted(compare(order));
}
