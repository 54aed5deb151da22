// Everyone and every place that a record speaks of, gathered from all its parts.
import type { ActorReference, Claimant, ExtractionRecord, Location } from '../extraction/record.ts';

/** Every actor that is mentioned with its kind. */
export function actorsIn(record: ExtractionRecord): ActorReference[] {
  return [
    ...record.events.flatMap(({ participants }) => participants),
    ...record.tallies.flatMap(({ perpetrator }) => perpetrator ?? []),
    ...record.agreements.flatMap(({ parties, violations }) => [
      ...parties,
      ...violations.flatMap(({ violator }) => violator ?? []),
    ]),
    ...record.relations.flatMap(({ from, to }) => [from, to]),
  ];
}

/** Slugs of the known actors among the victims, who are mentioned without a kind. */
export function victimSlugsIn(record: ExtractionRecord): string[] {
  const figures = [...record.events.flatMap(({ casualties }) => casualties), ...record.tallies];
  return figures.flatMap(({ victim }) => victim.actor ?? []);
}

/** Everyone who claims a figure or a violation. */
export function claimantsIn(record: ExtractionRecord): Claimant[] {
  return [
    ...record.events.flatMap(({ casualties }) => casualties),
    ...record.tallies,
    ...record.agreements.flatMap(({ violations }) => violations),
  ].flatMap(({ claimant }) => claimant ?? []);
}

export function locationsIn(record: ExtractionRecord): Location[] {
  return [...record.events, ...record.tallies, ...record.agreements].flatMap(({ location }) => location ?? []);
}
