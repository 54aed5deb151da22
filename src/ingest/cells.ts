// Groups of cells that several tables share: a date, a location, a toll, a figure, an actor.
import type {
  ActorReference,
  CasualtyFigure,
  Claimant,
  EventDate,
  Location,
  Tally,
  Toll,
} from '../extraction/record.ts';
import type { Resolution } from './resolve.ts';

export function dateCells(date: EventDate | null) {
  return {
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    datePrecision: date?.precision ?? null,
    dateBasis: date?.basis ?? null,
    dateText: date?.text ?? null,
    orderDate: date?.start ?? date?.end ?? '',
  };
}

export function locationCells(location: Location | null, names: Resolution) {
  return {
    locationName: location?.name ?? null,
    admin1: location?.admin1 ?? null,
    country: location?.country ?? null,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    locationPrecision: location?.precision ?? null,
    locationText: location?.text ?? null,
    placeId: names.placeId(location),
  };
}

export function tollCells(fatalities: Toll, injuries: Toll) {
  return {
    fatalitiesLow: fatalities.low,
    fatalitiesBest: fatalities.best,
    fatalitiesHigh: fatalities.high,
    fatalitiesCivilians: fatalities.civilians,
    fatalitiesCombatants: fatalities.combatants,
    fatalitiesUnknown: fatalities.unknown,
    injuriesLow: injuries.low,
    injuriesBest: injuries.best,
    injuriesHigh: injuries.high,
    injuriesCivilians: injuries.civilians,
    injuriesCombatants: injuries.combatants,
    injuriesUnknown: injuries.unknown,
  };
}

export function figureCells(figure: CasualtyFigure | Tally, names: Resolution) {
  const { measure, low, best, high, qualifier, countText, victim, rule, claimant } = figure;
  return {
    measure,
    low,
    best,
    high,
    qualifier,
    countText,
    victimActorId: names.actorId(victim),
    victimName: victim.name,
    victimText: victim.text,
    victimStatus: victim.status,
    victimGroup: victim.group,
    rule,
    ...claimCells(claimant, names),
    ...quoteCells(figure),
  };
}

export function claimCells(claimant: Claimant | null, names: Resolution) {
  return { sourceId: names.claimantId(claimant), claimantText: claimant?.text ?? null };
}

export function quoteCells({ sentence, quote }: { readonly sentence: number; readonly quote: string }) {
  return { sentenceIndex: sentence, quote };
}

export function mentionCells(reference: ActorReference, names: Resolution) {
  return { actorId: names.actorId(reference), name: reference.name, kind: reference.kind, text: reference.text };
}
