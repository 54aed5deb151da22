// A draft of an event: the mentions that were joined so far, with all that they name.

import { memoize } from '../../document/memoize.ts';
import type { Candidate } from '../../events/candidate.ts';
import type { Figure } from '../../figures/figure.ts';
import { MAX_MENTIONS_OF_EVENT } from '../../limits.ts';
import type { ActorMention, DateMention, PlaceMention } from '../../mentions/mention.ts';
import { finest } from './likeness.ts';
import { namesOfStruck, type Struck, wordsOfStruck } from './victims.ts';

/** The candidates that tell of one event, in the order of the text. */
export type EventDraft = readonly Candidate[];

/** A draft in the making, with what its mentions name taken together; a list that grows is replaced, so that what is known of one holds. */
export interface Growing extends Struck {
  readonly mentions: Candidate[];
  places: readonly PlaceMention[];
  dates: readonly DateMention[];
  figures: readonly Figure[];
  agents: readonly ActorMention[];
  /** Where and when what was told before it happened, for a mention that has no place or day of its own. */
  readonly setting: Setting;
  /** All its mentions are history. */
  isHistorical: boolean;
}

interface Setting {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
}

/** The setting of what the text tells first. */
export const NOWHERE: Setting = { places: [], dates: [] };

/** The places and days of a draft, else those of what was told before it. */
export function settingOf({ places, dates, setting }: Growing): Setting {
  return {
    places: finest(places).length > 0 ? places : setting.places,
    dates: areUndated(dates) ? setting.dates : dates,
  };
}

/** A draft without mentions, told in a setting. */
export function emptyDraft(setting: Setting): Growing {
  return {
    mentions: [],
    places: [],
    dates: [],
    figures: [],
    agents: [],
    names: new Set(),
    struck: new Set(),
    setting,
    isHistorical: true,
  };
}

/** Adds a mention with what it names; what goes beyond the limit of mentions is left out. */
export function add(draft: Growing, candidate: Candidate): void {
  if (draft.mentions.length >= MAX_MENTIONS_OF_EVENT) return;
  draft.mentions.push(candidate);
  draft.isHistorical &&= historical(candidate);
  draft.places = joined(draft.places, candidate.places);
  // "the toll rose on Sunday": the day of the count tells no other mention that it is of another event
  const dates = updatesToll(candidate) ? candidate.dates.filter((d) => isOfAct(d, candidate)) : candidate.dates;
  draft.dates = joined(draft.dates, dates);
  draft.figures = joined(draft.figures, candidate.figures);
  draft.agents = joined(draft.agents, agentsOf(candidate));
  for (const name of namesOfStruck(candidate)) draft.names.add(name);
  for (const word of wordsOfStruck(candidate)) draft.struck.add(word);
}

function joined<Item>(list: readonly Item[], more: readonly Item[]): readonly Item[] {
  if (more.length === 0) return list;
  return list.length === 0 ? more : [...list, ...more];
}

/** "the toll from a bombing on Sunday has risen": the day right behind a noun for the act is the act's. */
function isOfAct(date: DateMention, { frames }: Candidate): boolean {
  return frames.some(({ form, trigger }) => form === 'NOUN' && trigger < date.from && date.from - trigger <= ACT_REACH);
}

/** Tokens from a noun for an act to the day of it: "bombing in the district of Karrada on Sunday". */
const ACT_REACH = 8;

/** Who acted, in the order of the text; whom the act struck are left out. */
export const agentsOf: (candidate: Candidate) => readonly ActorMention[] = memoize(({ sides }) =>
  sides.flatMap(({ role, actor }) => (role === 'PATIENT' ? [] : [actor])),
);

/** Whether both are told as facts, and both as news or both as history; only such mentions are of one event. */
export function areAlikeReal({ mentions: [first], isHistorical }: Growing, candidate: Candidate): boolean {
  // all mentions in a draft are alike in the first
  if (first && real(first) !== real(candidate)) return false;
  return isHistorical === historical(candidate) || candidate.refersBack;
}

const historical = ({ modality }: Candidate) => modality === 'HISTORICAL';

const real = (candidate: Candidate) => candidate.modality === 'ASSERTED' || historical(candidate);

/** "On Tuesday the ministry said the toll had risen to eleven": the day of the count, not of the attack. */
export const updatesToll = ({ figures }: Candidate) => figures.some((f) => f.isToll);

/** Neither a place within a country nor a day. */
export function isUnplaced({ places, dates }: Candidate): boolean {
  return places.every((p) => p.place?.kind === 'COUNTRY') && areUndated(dates);
}

/** None of them is a day that is known. */
export const areUndated = (dates: readonly DateMention[]) => dates.every((d) => d.start === null);
