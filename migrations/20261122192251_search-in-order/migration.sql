-- What a search document holds, in an order of its own: without one it was that of whichever index SQLite took, and documents
-- composed before an index came were not what they would be composed as after it.
DROP VIEW search_composed;
--> statement-breakpoint
CREATE VIEW search_composed (base, type, key, title, body) AS
SELECT 1 << 40, 'ARTICLE', id, coalesce(title, ''), NULL FROM articles
UNION ALL
SELECT 2 << 40, 'EVENT', id, concat_ws(', ', replace(lower(type), '_', ' '), location_name), substr(concat_ws(' · ',
    (SELECT group_concat(name, ' · ' ORDER BY place, name) FROM (
      SELECT name, min(format('%s %09d', report_id, position)) AS place FROM participants
      WHERE event_id = events.id GROUP BY name)),
    admin1,
    (SELECT group_concat(word, ' · ' ORDER BY word) FROM (
      SELECT replace(lower(mode), '_', ' ') AS word FROM event_modes WHERE event_id = events.id
      UNION SELECT replace(lower(kind), '_', ' ') FROM weapons WHERE event_id = events.id
      UNION SELECT replace(lower(kind), '_', ' ') FROM targets WHERE event_id = events.id)),
    (SELECT group_concat(text, ' · ' ORDER BY report_id, place) FROM (
      SELECT sentences.text, event_reports.id AS report_id, sentences."index" AS place FROM event_reports
      JOIN report_sentences ON report_sentences.report_id = event_reports.id
      JOIN sentences ON sentences.article_id = report_sentences.article_id
        AND sentences."index" = report_sentences.sentence_index
      WHERE event_reports.event_id = events.id ORDER BY event_reports.id, sentences."index" LIMIT 3))
  ), 1, 1000) FROM events
UNION ALL
SELECT 3 << 40, 'ACTOR', id, name, concat_ws(' · ',
    (SELECT group_concat(text, ' · ' ORDER BY folded) FROM actor_aliases WHERE actor_id = actors.id AND text <> actors.name),
    replace(lower(kind), '_', ' ')
  ) FROM actors WHERE merged_into_id IS NULL
UNION ALL
SELECT 4 << 40, 'AGREEMENT', id, coalesce(name, concat_ws(', ', replace(lower(kind), '_', ' '), location_name)),
  substr(concat_ws(' · ', replace(lower(kind), '_', ' '), location_name,
    (SELECT group_concat(name, ' · ' ORDER BY place, name) FROM (
      SELECT name, min(format('%s %09d', report_id, position)) AS place FROM agreement_parties
      WHERE agreement_id = agreements.id GROUP BY name)),
    (SELECT group_concat(text, ' · ' ORDER BY place, text) FROM (
      SELECT text, min(format('%s %09d', report_id, position)) AS place FROM provisions
      WHERE agreement_id = agreements.id GROUP BY text ORDER BY place, text LIMIT 10)),
    (SELECT group_concat(quote, ' · ' ORDER BY place) FROM (
      SELECT quote, min(id) AS place FROM agreement_reports
      WHERE agreement_id = agreements.id GROUP BY quote ORDER BY place LIMIT 3))
  ), 1, 1000) FROM agreements
UNION ALL
SELECT 5 << 40, 'PLACE', id, name, concat_ws(' · ', replace(lower(kind), '_', ' '), admin1, country) FROM places;
--> statement-breakpoint
INSERT INTO search_changes (type, key)
SELECT composed.type, composed.key FROM search_composed AS composed
JOIN search_documents AS document ON document.type = composed.type AND document.key = composed.key
WHERE document.title <> composed.title OR document.body IS NOT composed.body
ON CONFLICT DO NOTHING;
--> statement-breakpoint
DELETE FROM search_changes;
