// One thing that happened, before anybody tells of it.
import type { Modality } from '../../schema/vocabulary.ts';
import { civilDate, isoDay, monthRange, weekdayOf } from '../../src/extraction/document/calendar.ts';
import type { GazetteerPlace } from '../../src/extraction/gazetteer/gazetteer.ts';
import type { EventDate, Location } from '../../src/extraction/record.ts';
import { slugOf } from '../../src/ingest/names.ts';
import { type Act, act } from './acts.ts';
import type { Chance } from './chance.ts';
import { CIVILIANS, combatants, type Party, PROTESTERS, RIOTERS, type Theatre } from './world.ts';

export interface Happening {
  readonly act: Act;
  readonly modality: Modality;
  readonly date: EventDate | null;
  readonly location: Location | null;
  readonly doer: Party;
  /** Null where it strikes nobody. */
  readonly opponent: Party | null;
  /** Who backs the doer. */
  readonly supporter: Party | null;
  readonly target: Act['targets'][number] | null;
  readonly weapon: Act['weapons'][number] | null;
  /** People, as many as the act's measure says; 0 for none. */
  readonly toll: number;
  readonly wounded: number;
  /** Whose claim of it becomes known later. */
  readonly isClaimed: boolean;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "12 May 2021" */
export function dayInWords(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** When, as it is told by all: mostly a weekday; null where nobody says. */
function dateOf(day: number, chance: Chance): EventDate | null {
  const throw_ = chance.next();
  const iso = isoDay(day);
  if (throw_ < 0.01) return null;
  if (throw_ < 0.8) {
    const text = `on ${WEEKDAYS[weekdayOf(day)]}`;
    return { start: iso, end: iso, precision: 'DAY', basis: 'RELATIVE', text };
  }
  if (throw_ < 0.94)
    return { start: iso, end: iso, precision: 'DAY', basis: 'EXPLICIT', text: `on ${dayInWords(day)}` };
  if (throw_ < 0.97) {
    const first = isoDay(day - chance.integer(1, 3));
    return { start: first, end: iso, precision: 'RANGE', basis: 'RELATIVE', text: 'over the past days' };
  }
  const { year, month } = civilDate(day);
  const { first, last } = monthRange(year, month);
  const text = `in ${MONTHS[month - 1]}`;
  return { start: isoDay(first), end: isoDay(last), precision: 'MONTH', basis: 'EXPLICIT', text };
}

function locationOf(place: GazetteerPlace, chance: Chance): Location | null {
  if (chance.happens(0.01)) return null;
  return {
    name: place.name,
    admin1: place.admin1,
    country: place.country,
    placeId: place.id,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: chance.happens(0.25) ? 'NEAR' : 'EXACT',
    text: place.name,
  };
}

/** A group that the registry does not know, named after a town. */
function localGroup({ name }: GazetteerPlace): Party {
  const brigade = `${name} Defence Brigade`;
  return combatants({ slug: slugOf(brigade), name: brigade, kind: 'IDENTITY_MILITIA' });
}

function partiesOf({ doer, victims }: Act, { forces, groups }: Theatre, place: GazetteerPlace, chance: Chance) {
  const group = () => (chance.happens(0.03) ? localGroup(place) : groups(chance));
  const byForces = doer === 'FORCES' || (doer === 'ARMED' && chance.happens(0.5));
  const crowd = { PROTESTERS, RIOTERS } as const;
  const side = doer === 'PROTESTERS' || doer === 'RIOTERS' ? crowd[doer] : byForces ? forces(chance) : group();
  switch (victims) {
    case 'CIVILIANS':
      return { doer: side, opponent: CIVILIANS };
    case 'PROTESTERS':
      return { doer: side, opponent: PROTESTERS };
    case 'OPPONENT':
      return { doer: side, opponent: byForces || chance.happens(0.2) ? group() : forces(chance) };
    default:
      return { doer: side, opponent: null };
  }
}

const MODALITY: readonly (readonly [share: number, Modality])[] = [
  [0.96, 'ASSERTED'],
  [0.98, 'DENIED'],
  [0.99, 'PLANNED'],
  [1, 'HISTORICAL'],
];

/** Something that happens in a theatre on a day (its number, as of 1970). */
export function happen(theatre: Theatre, day: number, chance: Chance): Happening {
  const kind = act(chance);
  const place = theatre.place(chance);
  const sides = partiesOf(kind, theatre, place, chance);
  const share = chance.next();
  const modality = MODALITY.find(([below]) => share < below)?.[1] ?? 'ASSERTED';
  const hasHappened = modality === 'ASSERTED' || modality === 'HISTORICAL';
  const isCostly = hasHappened && chance.happens(kind.costly);
  return {
    act: kind,
    modality,
    date: dateOf(day, chance),
    location: locationOf(place, chance),
    ...sides,
    supporter: sides.doer.status === 'COMBATANT' && chance.happens(0.08) ? theatre.groups(chance) : null,
    target: kind.targets.length > 0 ? chance.pick(kind.targets) : null,
    weapon: kind.weapons.length > 0 && chance.happens(0.6) ? chance.pick(kind.weapons) : null,
    toll: isCostly ? chance.heavyTailed(1, kind.mean) : 0,
    wounded: isCostly && kind.toll[0] === 'KILLED' && chance.happens(0.5) ? chance.heavyTailed(1, 2 * kind.mean) : 0,
    isClaimed: sides.doer.kind === 'REBEL_GROUP' && chance.happens(0.1),
  };
}
