// A Worker that does nothing but read: what is measured inside workerd. It has the static assets, and no database.
import { createExtractor, type Extract } from '../src/extraction/extractor.ts';
import type { ArticleInput } from '../src/extraction/record.ts';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import { winkPass } from './wink-pass.ts';

// wrangler.toml binds it, so whatever is bundled by that has to have it.
export { FeedObject } from '../src/push/feed-object.ts';

let extract: Extract | null = null;

/** POST /extract or /wink with a list of articles: each is read once. Answers how many there were. */
export default {
  async fetch(request, { ASSETS }) {
    extract ??= createExtractor(await loadKnowledge(ASSETS));
    if (request.method !== 'POST') return new Response('ready');
    const articles: readonly ArticleInput[] = await request.json();
    const { pathname } = new URL(request.url);
    for (const article of articles) {
      if (pathname === '/wink') winkPass(article.text);
      else extract(article);
    }
    return Response.json(articles.length);
  },
} satisfies ExportedHandler<{ readonly ASSETS: Fetcher }>;
