// Which events an article only remembers beside its news.
import type { Modality } from '../../../schema/vocabulary.ts';
import type { Document } from '../document/document.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { EventDraft } from './joining/draft.ts';

/** Days before the article within which what it tells beside its main event is still its news. */
const NEWS_DAYS = 3;
const DAY_MS = 86_400_000;

/**
 * The modality of an event, given that of the sentence that tells most of it: what lies days before the article
 * and before its main event is background.
 *
 * @param main the event that the article is about
 */
export function modalityBeside(
  main: EventDraft | undefined,
  draft: EventDraft,
  document: Document,
  told: Modality,
): Modality {
  const published = document.publishedAt.date;
  const last = lastDayOf(draft);
  if (told !== 'ASSERTED' || draft === main || published === null || last === null) return told;
  const news = main ? firstDayOf(main) : null;
  const isOld = Date.parse(published) - Date.parse(last) > NEWS_DAYS * DAY_MS;
  const isRemembered = news !== null && draft.every((c) => c.isAside);
  return (isOld || isRemembered) && (news === null || last < news) ? 'HISTORICAL' : told;
}

/** The days of a draft; "the deadliest this year" dates nothing that has a day or month of its own. */
function daysOf(draft: EventDraft): readonly DateMention[] {
  const dated = draft.flatMap((c) => c.dates).filter((d) => d.start !== null);
  const finer = dated.filter((d) => d.precision !== 'YEAR');
  return finer.length > 0 ? finer : dated;
}

function firstDayOf(draft: EventDraft): string | null {
  return (
    daysOf(draft)
      .map((d) => d.start ?? '')
      .toSorted()[0] ?? null
  );
}

function lastDayOf(draft: EventDraft): string | null {
  return (
    daysOf(draft)
      .map((d) => d.end ?? d.start ?? '')
      .toSorted()
      .at(-1) ?? null
  );
}
