// Which sources are in which articles: what triggers keep of the cells of articles, and how it is made anew.

/** The known sources as the articles list them: a SELECT. */
const recount = `SELECT DISTINCT listed.value ->> 0 AS source_id, articles.id AS article_id
  FROM articles CROSS JOIN json_each(articles.sources) AS listed WHERE listed.value ->> 0 IS NOT NULL`;

export const SOURCE_MENTIONS = {
  triggers: ['source_mentions_article_inserted', 'source_mentions_article_updated', 'source_mentions_article_deleted'],
  rebuild: ['DELETE FROM source_mentions', `INSERT INTO source_mentions (source_id, article_id) ${recount}`],
  recount,
};
