// What goes into an ingest, and what comes of it where it is not refused.

/** An article as its sender gives it. `text` is plain text; `publishedAt` an ISO day; `language` BCP 47. */
export interface IngestInput {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly language?: string | null | undefined;
}

export interface IngestedEvent {
  readonly eventId: string;
  /** CREATED: by this article. UNCHANGED: the article was there already. */
  readonly outcome: 'CREATED' | 'UNCHANGED';
}

/** `created` is false where the same content was there already: then nothing has changed. Events: most prominent first. */
export interface Ingested {
  readonly articleId: string;
  readonly created: boolean;
  readonly events: readonly IngestedEvent[];
}
