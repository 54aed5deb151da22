// The group that "the rebels" or "the militants" means: the only fitting one named before, or the one that was named last.
import type { KnownActor } from '../../knowledge.ts';
import { ALLIES } from '../../lexicon/actors/traits.ts';
import { type Reading, wordBefore } from './reading.ts';

export type Fits = (actor: KnownActor) => boolean;

/** Sentences back within which the group that was named last is the one that is meant. */
const NEAR = 2;

/** "Fighters of the Lord's Army killed nine. … The insurgents also burned a school": the one armed group of the last sentence that names any. */
export function namedLast(reading: Reading, at: number): KnownActor | null {
  const { groups, order } = reading;
  if (wordBefore(reading, at) !== 'the') return null;
  const armed = groups.filter(({ actor }) => actor.kind === 'REBEL_GROUP');
  for (let sentence = order; sentence >= order - NEAR; sentence--) {
    const [only, ...others] = armed.filter(({ orders }) => orders.includes(sentence));
    if (only) return others.length === 0 ? only.actor : null;
  }
  return null;
}

/**
 * The one group that "the militants" or bare "terrorists" can mean: the only fitting one named so far, without an article
 * the only one of this sentence and the one before. A group that the article names later, or elsewhere, is another one.
 */
export function meantBefore({ groups, order, countries }: Reading, fits: Fits, definite: boolean): KnownActor | null {
  const friends = ALLIES[countries.main ?? ''] ?? [];
  for (const from of definite ? [0, order - 1] : [order - 1]) {
    const [only, ...others] = groups.filter(
      ({ actor, orders }) =>
        fits(actor) && !friends.includes(actor.slug) && orders.some((at) => at >= from && at <= order),
    );
    if (only && others.length === 0) return only.actor;
  }
  return null;
}
