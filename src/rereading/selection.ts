// Which articles are read again, and where among them a call begins.
import * as z from 'zod';
import { findArticles, findArticlesToReread, type VersionedArticle } from '../db/articles.ts';
import type { Connection } from '../db/database.ts';
import { InvalidField } from '../registry/refusals.ts';
import { UnknownArticle } from '../review/refusals.ts';
import { MAX_ARTICLES } from './limits.ts';

export interface SelectionInput {
  /** Ids of the articles. Where not given: those that another extractor read, or all. */
  readonly articleIds?: readonly string[] | null | undefined;
  /** Also those that the present extractor read. */
  readonly all?: boolean | null | undefined;
  /** Cursor of an earlier page of the same articles. */
  readonly after?: string | null | undefined;
}

const position = z.tuple([z.enum(['GIVEN', 'ALL', 'OTHERS']), z.string(), z.string()]);
type Kind = z.infer<typeof position>[0];

function kindOf({ articleIds, all }: SelectionInput): Kind {
  return articleIds ? 'GIVEN' : all ? 'ALL' : 'OTHERS';
}

/** The position behind an article, in ASCII. */
export function cursorOf(input: SelectionInput, { id, version }: VersionedArticle): string {
  const bytes = new TextEncoder().encode(
    JSON.stringify([kindOf(input), version, id] satisfies z.infer<typeof position>),
  );
  return btoa(String.fromCharCode(...bytes));
}

/** The article behind which a page begins; null for the first page. */
function readCursor(input: SelectionInput): VersionedArticle | null | InvalidField {
  const { after } = input;
  if (after === null || after === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(after), (character) => character.charCodeAt(0));
    const [kind, version, id] = position.parse(JSON.parse(new TextDecoder().decode(bytes)));
    if (kind === kindOf(input)) return { id, version };
  } catch {
    // No cursor at all.
  }
  return new InvalidField(
    'after',
    'is no cursor of these articles: give one that a call for the same articles returned',
  );
}

/** The next articles, at most so many; or what is wrong with the input. */
export async function selectArticles(
  connection: Connection,
  input: SelectionInput,
  presentVersion: string,
  limit: number,
): Promise<readonly VersionedArticle[] | InvalidField | UnknownArticle> {
  const { articleIds, all } = input;
  const after = readCursor(input);
  if (after instanceof InvalidField) return after;
  if (!articleIds)
    return findArticlesToReread(connection, { exceptVersion: all ? null : presentVersion, after, limit });
  if (articleIds.length > MAX_ARTICLES)
    return new InvalidField('articles', `are ${articleIds.length}: give ${MAX_ARTICLES} at most`);
  if (all) return new InvalidField('all', 'leaves no choice of articles: give either');
  const found = await findArticles(connection, articleIds);
  const foundIds = new Set(found.map(({ id }) => id));
  const unknown = articleIds.findIndex((id) => !foundIds.has(id));
  if (unknown >= 0) return new UnknownArticle(`articles.${unknown}`);
  return found.filter(({ id }) => after === null || id > after.id).slice(0, limit);
}
