// Whether two mentions are of one actor or place.

import type { ActorMention, PlaceMention } from '../mentions/mention.ts';

export function sameActor(a: ActorMention, b: ActorMention): boolean {
  return a.actor !== null || b.actor !== null ? a.actor === b.actor : a.name.toLowerCase() === b.name.toLowerCase();
}

export function samePlace(a: PlaceMention, b: PlaceMention): boolean {
  return a.place && b.place
    ? a.place.id === b.place.id && a.place.name === b.place.name
    : a.name.toLowerCase() === b.name.toLowerCase();
}
