// From joined candidates to the events of the record, the most prominent first.
import type { EventCategory, EventType } from '../../../schema/vocabulary.ts';
import type { Claimants } from '../attribution/claimants.ts';
import type { Document } from '../document/document.ts';
import type { Candidate } from '../events/candidate.ts';
import { categoryOf, modesOfType } from '../events/event-type.ts';
import type { Figure } from '../figures/figure.ts';
import { MAX_FIGURES_OF_EVENT } from '../limits.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { EventDate, ExtractedEvent, Location } from '../record.ts';
import { modalityBeside } from './background.ts';
import { reconcileFigures } from './casualties.ts';
import { isBareKill } from './event-choice.ts';
import type { EventDraft } from './joining/draft.ts';
import { participantsOf } from './participants.ts';
import { targetsOf } from './targets.ts';
import { tollOf } from './toll.ts';
import { weaponsOf } from './weapons.ts';

/** A finished event without its key, which its rank gives. */
export type UnrankedEvent = Omit<ExtractedEvent, 'key'>;

/** Where and when an event happened. */
export interface Setting {
  readonly location: Location | null;
  readonly date: EventDate | null;
}

/**
 * Builds one event of the record from the candidates that tell of it.
 *
 * @param main the event that the article is about, beside which older ones are background
 */
export function buildEvent(
  document: Document,
  mentions: Mentions,
  draft: EventDraft,
  type: EventType,
  claimants: Claimants,
  setting: Setting,
  main?: EventDraft,
): UnrankedEvent {
  const told = leadOf(draft);
  const category = categoryOf(type);
  const casualties = reconcileFigures(
    draft.flatMap((c) => c.figures.filter((f) => !isAfterwards(f, category, type))).slice(0, MAX_FIGURES_OF_EVENT),
    claimants,
    quoteOf,
  );
  return {
    type,
    category,
    modes: modesOf(draft, type),
    modality: modalityBeside(main, draft, document, told.modality),
    ...setting,
    participants: participantsOf(
      draft,
      type,
      setting.location?.country ?? null,
      mentions.actors,
      document.publishedAt.date,
    ),
    targets: targetsOf(draft),
    weapons: weaponsOf(draft, type),
    casualties,
    fatalities: tollOf(casualties, 'KILLED'),
    injuries: tollOf(casualties, 'WOUNDED'),
    rule: told.rule,
    sentences: [...new Set(draft.map((c) => c.sentence.index).filter((i) => i >= 0))].sort((a, b) => a - b),
  };
}

/** Whom an attack or a bomb has killed it did not take prisoner: those arrested for it are no victims of it. */
function isAfterwards({ measure, frame }: Figure, category: EventCategory, type: EventType): boolean {
  if (measure !== 'CAPTURED') return false;
  return category === 'EXPLOSIONS_REMOTE_VIOLENCE' || (type === 'ATTACK' && frame?.entry.act === 'ARREST');
}

/** Modes of the mentions that agree with the type; how single people were killed is no mode of a strike. */
function modesOf(draft: EventDraft, type: EventType): ExtractedEvent['modes'] {
  const single = (mode: string) => mode === 'EXECUTION' || mode === 'ASSASSINATION';
  const modes = draft.flatMap((c) => {
    if (c.type === type || categoryOf(c.type) === categoryOf(type)) return c.modes;
    // "fired at the marchers and killed three": an attack on a crowd was done as the crowd was attacked
    if (type === 'ATTACK' && categoryOf(c.type) === 'PROTESTS') return c.modes;
    return isBareKill(c) ? c.modes.filter((m) => !single(m) || type === 'ATTACK' || type === 'ARMED_CLASH') : [];
  });
  return modesOfType(type, modes);
}

/** The sentence that tells most: the first with figures, else the first. */
function leadOf(draft: EventDraft): Candidate {
  const [first] = draft;
  if (!first) throw new RangeError('an event needs at least one candidate');
  return draft.find((c) => c.figures.length > 0) ?? first;
}

/** Words around a figure that a reader can check: the clause from the count to the end of its noun and act. */
export function quoteOf(figure: Figure): string {
  const { tokens, text, start } = figure.sentence;
  const trigger = figure.frame?.sentence === figure.sentence ? figure.frame.trigger : figure.from;
  const near = Math.abs(trigger - figure.from) <= 12 ? trigger : figure.from;
  const from = tokens[Math.min(figure.from, near)];
  const to = tokens[Math.max(figure.to - 1, near)];
  return from && to ? text.slice(from.start - start, to.end - start) : figure.victim.text;
}
