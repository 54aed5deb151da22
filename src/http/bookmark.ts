// How a client carries the state of the database from one answer to its next request, so that it reads what it wrote.

/** Response and request header: the state of the database that an answer was read from, and the next is to be no older than. */
export const BOOKMARK_HEADER = 'x-d1-bookmark';

/** The shape of D1's bookmarks; anything else is nobody's bookmark, and D1 would refuse it. */
const BOOKMARK = /^[0-9a-f]{1,16}(?:-[0-9a-f]{1,64}){1,4}$/i;

/** The bookmark that a request brings; null for none. */
export function bookmarkOf({ headers }: Request): string | null {
  const bookmark = headers.get(BOOKMARK_HEADER);
  return bookmark !== null && BOOKMARK.test(bookmark) ? bookmark : null;
}

/** The header that hands the bookmark of an answer's session back; none where there is none. */
export function bookmarkHeader(bookmark: string | null): Record<string, string> {
  return bookmark === null ? {} : { [BOOKMARK_HEADER]: bookmark };
}
