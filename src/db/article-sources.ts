// The sources in an article as its row keeps them, all in one cell: a row for each would be one written for each.
import type { SourceKind, SourceRole } from '../../schema/vocabulary.ts';

/** A source in an article: by its id where it is known, and as it is written there. */
export interface ArticleSource {
  readonly sourceId: string | null;
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: SourceRole;
  readonly text: string;
}

/** The cell, as the view `article_sources` reads it: each is [source, name, kind, role, text]. */
export function writeSources(given: readonly ArticleSource[]): string {
  return JSON.stringify(given.map(({ sourceId, name, kind, role, text }) => [sourceId, name, kind, role, text]));
}
