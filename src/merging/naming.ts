// Which id the event or agreement of a group of reports has, and what becomes of ids that no group keeps.
import { compareTexts } from '../linking/partition.ts';

/** An event or agreement as stored, as far as ids go. */
export interface StandingEvent {
  readonly id: string;
  /** ISO instant, UTC. */
  readonly createdAt: string;
}

export interface NamedGroup {
  readonly id: string;
  readonly reportIds: readonly string[];
  /** Events that gave their id up for this one. */
  readonly absorbedIds: readonly string[];
}

export interface Naming {
  readonly groups: readonly NamedGroup[];
  /** Stored events none of whose reports is left. */
  readonly endedIds: readonly string[];
}

/**
 * Gives each group of reports the id of its event, which is always the id of one of its reports, so that no two events ever
 * want the same: the oldest event's among those that its reports gave an id to, else its first report's. An event that
 * gives its id up is absorbed by the group that holds the report of that id or, where that report is gone, most of
 * the event's others. `eventOf` tells where stored reports stood.
 */
export function nameGroups(
  groups: readonly (readonly string[])[],
  standing: readonly StandingEvent[],
  eventOf: ReadonlyMap<string, string>,
): Naming {
  const byId = new Map(standing.map((event) => [event.id, event]));
  const ids = groups.map((reportIds) => {
    const given = reportIds.flatMap((id) => byId.get(id) ?? []);
    const [oldest] = given.sort((a, b) => compareTexts(a.createdAt, b.createdAt) || compareTexts(a.id, b.id));
    return oldest?.id ?? [...reportIds].sort(compareTexts)[0] ?? '';
  });
  const kept = new Set(ids);
  const absorbed = new Map<number, string[]>();
  const endedIds: string[] = [];
  for (const { id } of standing) {
    if (kept.has(id)) continue;
    const shares = groups.map((reportIds) => reportIds.filter((reportId) => eventOf.get(reportId) === id).length);
    const most = Math.max(0, ...shares);
    const holder = groups.findIndex((reportIds) => reportIds.includes(id));
    const successor = holder >= 0 ? holder : most > 0 ? shares.indexOf(most) : -1;
    if (successor < 0) endedIds.push(id);
    else absorbed.set(successor, [...(absorbed.get(successor) ?? []), id]);
  }
  return {
    groups: groups.map((reportIds, index) => ({
      id: ids[index] ?? '',
      reportIds,
      absorbedIds: absorbed.get(index) ?? [],
    })),
    endedIds,
  };
}
