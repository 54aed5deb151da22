// Which event the article is about: told in the headline, told first, told often, with a toll.
import { parseIsoDay } from '../document/calendar.ts';
import { isHeadline } from '../document/document.ts';
import { PLURAL } from '../figures/count.ts';
import type { EventDraft } from './joining/draft.ts';
import { areWeeksBefore } from './joining/likeness.ts';

/** Orders events by prominence, the most prominent first; ties keep the order of the text. */
export function byProminence<T extends { readonly draft: EventDraft }>(
  events: readonly T[],
  published: string | null = null,
): T[] {
  const isOld = oldBefore(
    published,
    events.map(({ draft }) => draft),
  );
  return events
    .map((event, order) => ({
      event,
      order,
      weight: prominenceOf(event.draft) + (isOld(event.draft) ? REMEMBERED : 0),
    }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ event }) => event);
}

const REMEMBERED = -4;
/** "Gunmen shelled the port. … In March two blasts killed forty": whether all that is told of an act behind the first is weeks old. */
function oldBefore(date: string | null, drafts: readonly EventDraft[]): (draft: EventDraft) => boolean {
  const published = date === null ? null : parseIsoDay(date);
  const first = Math.min(...drafts.flat().map((c) => c.sentence.index));
  return (draft) => {
    if (draft.some((c) => c.sentence.index === first || isHeadline(c.sentence))) return false;
    const dates = draft.flatMap((c) => c.dates);
    return draft[0]?.modality === 'ASSERTED' && areWeeksBefore(dates, published);
  };
}

function prominenceOf(draft: EventDraft): number {
  const first = Math.min(...draft.map((c) => c.sentence.index));
  // what only the headline tells is as a rule the event of the text, misread
  const titled = (c: EventDraft[number]) => isHeadline(c.sentence);
  const inTitle = draft.some(titled) && !draft.every(titled);
  const hasToll = draft.some((c) =>
    c.figures.some((f) => f.measure === 'KILLED' && f.rule !== PLURAL && !f.denied && !f.unreal && f.count.best !== 0),
  );
  const modality = draft[0]?.modality ?? 'ASSERTED';
  const unreal = modality === 'ASSERTED' ? 0 : modality === 'HISTORICAL' ? -4 : -6;
  // what happened "elsewhere", a day before, or once at a place of the news, is not what the article is about
  const apart = draft.every((c) => c.setsApart || c.isAside) ? -4 : 0;
  const hasWounded = draft.some((c) =>
    c.figures.some((f) => f.measure === 'WOUNDED' && !f.denied && !f.unreal && f.count.best !== 0),
  );
  // the event that the article is about has its day told; what is only touched on mostly has not
  const isDated = draft.some((c) => c.dates.some((d) => d.start !== null));
  return (
    (hasWounded && !hasToll ? 1 : 0) +
    (isDated ? 1 : 0) +
    apart +
    (inTitle ? 3 : 0) +
    (hasToll ? 4 : 0) +
    Math.min(draft.length, 4) * 0.5 -
    Math.max(first, 0) * 0.25 +
    unreal
  );
}
