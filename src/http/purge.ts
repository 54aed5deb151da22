// Answers that caches keep before the Worker, and having them forgotten.

/** The tag of every answer that tells of what is stored. */
export const STORED = 'stored';

/** The cache before the Worker, where it is switched on (`[cache]` in wrangler.toml). */
export type AnswerCache = Pick<CacheContext, 'purge'> | undefined;

/**
 * Has the cache before the Worker forget the answers that have one of these tags. To be called after each write that they may
 * show. Never rejects: what is not forgotten is a minute old at most. No local runtime has such a cache (there
 * `ctx.cache` is undefined), so that tests see this called and nobody has seen it forget.
 */
export async function purge(
  cache: AnswerCache,
  tags: readonly string[],
  log: { error(error: unknown, details: object): void },
): Promise<void> {
  if (!cache) return;
  try {
    const { success, errors } = await cache.purge({ tags: [...tags] });
    if (!success) throw new Error(JSON.stringify(errors));
  } catch (error) {
    log.error(error, { what: 'Caches could not be told to forget answers; they do within a minute.' });
  }
}
