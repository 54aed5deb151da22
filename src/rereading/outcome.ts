// What comes of reading stored articles again.
import type { Figure, Part } from './comparison.ts';

/** What reading an article again does to an event, or would do. */
export interface RereadEvent {
  readonly eventId: string;
  /** CREATED, CHANGED, JOINED with others, PARTED from others; REMOVED: none any more, or another one answers to its id. */
  readonly outcome: 'CREATED' | 'CHANGED' | 'JOINED' | 'PARTED' | 'REMOVED';
  /** JSON: a list of `{field, old, new}` of the settled event. */
  readonly fields: string;
  /** REMOVED: the event that answers to the id; null for none. */
  readonly successorId: string | null;
}

export interface RereadArticle {
  readonly articleId: string;
  /** Whether anything that is stored of it changes, beside the version of the extractor. */
  readonly changed: boolean;
  /** Why it was left as it is; null where it was read. */
  readonly problem: string | null;
  /** What changes beside its reports of events. */
  readonly parts: readonly (Part | 'AGREEMENTS')[];
  readonly events: readonly RereadEvent[];
  /** Figures that it now gives, and those that it no longer does. */
  readonly figuresAdded: readonly Omit<Figure, 'id'>[];
  readonly figuresRemoved: readonly Omit<Figure, 'id'>[];
}

/** An article that is left as it is. */
export function leftAlone(articleId: string, problem: string | null): RereadArticle {
  return { articleId, changed: false, problem, parts: [], events: [], figuresAdded: [], figuresRemoved: [] };
}

/** Articles in the order in which they were read. */
export interface RereadPage {
  readonly articles: readonly RereadArticle[];
  /** Behind which article to go on; null on an empty page. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  /** Ids of all events that are new, changed or none any more. */
  readonly changedIds: readonly string[];
}
