// What an ingest comes to: an article, or a reason that its sender can do something about.

/** An article as its sender gives it. `text` is plain text; `publishedAt` an ISO day; `language` BCP 47. */
export interface IngestInput {
  readonly text: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly language?: string | null;
}

export const INGEST_ERRORS = [
  'EmptyText',
  'FieldTooLong',
  'HtmlText',
  'InvalidDate',
  'InvalidInput',
  'InvalidUrl',
  'NotText',
  'TextTooLong',
  'Unauthorized',
  'UnsupportedLanguage',
] as const;

/** A refusal; nothing is stored. The message says what to do. */
export type IngestError =
  | { readonly type: 'TextTooLong'; readonly message: string; readonly limit: number; readonly length: number }
  | {
      readonly type: 'FieldTooLong';
      readonly message: string;
      readonly field: string;
      readonly limit: number;
      readonly length: number;
    }
  | {
      readonly type: Exclude<(typeof INGEST_ERRORS)[number], 'TextTooLong' | 'FieldTooLong'>;
      readonly message: string;
    };

export interface IngestedEvent {
  readonly eventId: string;
  /** CREATED: by this article. UNCHANGED: the article was there already. */
  readonly outcome: 'CREATED' | 'UNCHANGED';
}

/** `created` is false where the same content was there already: then nothing has changed. Events: most prominent first. */
export interface Ingested {
  readonly type: 'Ingested';
  readonly articleId: string;
  readonly created: boolean;
  readonly events: readonly IngestedEvent[];
}

export type IngestOutcome = Ingested | IngestError;
