CREATE TABLE `search_changes` (
	`type` text NOT NULL,
	`key` text NOT NULL,
	CONSTRAINT `search_changes_pk` PRIMARY KEY(`type`, `key`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY,
	`type` text NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`body` text,
	CONSTRAINT `search_documents_key` UNIQUE(`type`,`key`),
	CONSTRAINT "search_documents_type" CHECK("type" in ('ARTICLE', 'EVENT', 'ACTOR', 'AGREEMENT', 'PLACE'))
) STRICT;
--> statement-breakpoint
-- What is indexed: documents, with the texts of articles where those are.
CREATE VIEW search_texts (id, title, body) AS
SELECT document.id, document.title, coalesce(document.body, articles.text)
FROM search_documents AS document LEFT JOIN articles ON document.type = 'ARTICLE' AND articles.id = document.key;
--> statement-breakpoint
-- What a document holds. `base` is the number before the first of its type.
CREATE VIEW search_composed (base, type, key, title, body) AS
SELECT 1 << 40, 'ARTICLE', id, coalesce(title, ''), NULL FROM articles
UNION ALL
SELECT 2 << 40, 'EVENT', id, concat_ws(', ', replace(lower(type), '_', ' '), location_name), substr(concat_ws(' · ',
    (SELECT group_concat(name, ' · ') FROM (SELECT DISTINCT name FROM participants WHERE event_id = events.id)),
    admin1,
    (SELECT group_concat(word, ' · ') FROM (
      SELECT replace(lower(mode), '_', ' ') AS word FROM event_modes WHERE event_id = events.id
      UNION SELECT replace(lower(kind), '_', ' ') FROM weapons WHERE event_id = events.id
      UNION SELECT replace(lower(kind), '_', ' ') FROM targets WHERE event_id = events.id)),
    (SELECT group_concat(text, ' · ') FROM (
      SELECT sentences.text FROM event_reports
      JOIN report_sentences ON report_sentences.report_id = event_reports.id
      JOIN sentences ON sentences.article_id = report_sentences.article_id
        AND sentences."index" = report_sentences.sentence_index
      WHERE event_reports.event_id = events.id ORDER BY event_reports.id, sentences."index" LIMIT 3))
  ), 1, 1000) FROM events
UNION ALL
SELECT 3 << 40, 'ACTOR', id, name, concat_ws(' · ',
    (SELECT group_concat(text, ' · ') FROM actor_aliases WHERE actor_id = actors.id AND text <> actors.name),
    replace(lower(kind), '_', ' ')
  ) FROM actors WHERE merged_into_id IS NULL
UNION ALL
SELECT 4 << 40, 'AGREEMENT', id, coalesce(name, concat_ws(', ', replace(lower(kind), '_', ' '), location_name)),
  substr(concat_ws(' · ', replace(lower(kind), '_', ' '), location_name,
    (SELECT group_concat(name, ' · ') FROM (
      SELECT DISTINCT name FROM agreement_parties WHERE agreement_id = agreements.id)),
    (SELECT group_concat(text, ' · ') FROM (
      SELECT DISTINCT text FROM provisions WHERE agreement_id = agreements.id LIMIT 10)),
    (SELECT group_concat(quote, ' · ') FROM (
      SELECT DISTINCT quote FROM agreement_reports WHERE agreement_id = agreements.id ORDER BY id LIMIT 3))
  ), 1, 1000) FROM agreements
UNION ALL
SELECT 5 << 40, 'PLACE', id, name, concat_ws(' · ', replace(lower(kind), '_', ' '), admin1, country) FROM places;
--> statement-breakpoint
INSERT INTO search_documents (id, type, key, title, body)
SELECT base + row_number() OVER (PARTITION BY type), type, key, title, body FROM search_composed;
--> statement-breakpoint
CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, content = 'search_texts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
INSERT INTO search_index (search_index) VALUES ('rebuild');
--> statement-breakpoint
CREATE TRIGGER search_documents_indexed AFTER INSERT ON search_documents BEGIN
  INSERT INTO search_index (rowid, title, body) SELECT id, title, body FROM search_texts WHERE id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_unindexed BEFORE DELETE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, title, body)
  SELECT 'delete', id, title, body FROM search_texts WHERE id = OLD.id;
END;
--> statement-breakpoint
-- A document is written anew only where it differs, and then as the latest of its type.
CREATE TRIGGER search_changes_composed AFTER DELETE ON search_changes BEGIN
  DELETE FROM search_documents WHERE type = OLD.type AND key = OLD.key AND NOT EXISTS (
    SELECT 1 FROM search_composed AS composed WHERE composed.type = OLD.type AND composed.key = OLD.key
      AND composed.title = search_documents.title AND composed.body IS search_documents.body);
  INSERT INTO search_documents (id, type, key, title, body)
  SELECT (SELECT coalesce(max(id), base) + 1 FROM search_documents WHERE id > base AND id < base + (1 << 40)),
    type, key, title, body FROM search_composed AS composed
  WHERE composed.type = OLD.type AND composed.key = OLD.key
    AND NOT EXISTS (SELECT 1 FROM search_documents AS document WHERE document.type = OLD.type AND document.key = OLD.key);
END;
--> statement-breakpoint
CREATE TRIGGER search_articles_inserted AFTER INSERT ON articles BEGIN
  INSERT INTO search_changes VALUES ('ARTICLE', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_articles_updating BEFORE UPDATE OF title, text ON articles BEGIN
  DELETE FROM search_documents WHERE type = 'ARTICLE' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_articles_updated AFTER UPDATE OF title, text ON articles BEGIN
  INSERT INTO search_changes VALUES ('ARTICLE', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_articles_deleting BEFORE DELETE ON articles BEGIN
  DELETE FROM search_documents WHERE type = 'ARTICLE' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_events_inserted AFTER INSERT ON events BEGIN
  INSERT INTO search_changes VALUES ('EVENT', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_events_updated AFTER UPDATE ON events BEGIN
  INSERT INTO search_changes VALUES ('EVENT', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_events_deleted AFTER DELETE ON events BEGIN
  DELETE FROM search_documents WHERE type = 'EVENT' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_actors_inserted AFTER INSERT ON actors BEGIN
  INSERT INTO search_changes VALUES ('ACTOR', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_actors_updated AFTER UPDATE ON actors BEGIN
  INSERT INTO search_changes VALUES ('ACTOR', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_actors_deleted AFTER DELETE ON actors BEGIN
  DELETE FROM search_documents WHERE type = 'ACTOR' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreements_inserted AFTER INSERT ON agreements BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreements_updated AFTER UPDATE ON agreements BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreements_deleted AFTER DELETE ON agreements BEGIN
  DELETE FROM search_documents WHERE type = 'AGREEMENT' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_places_inserted AFTER INSERT ON places BEGIN
  INSERT INTO search_changes VALUES ('PLACE', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_places_updated AFTER UPDATE ON places BEGIN
  INSERT INTO search_changes VALUES ('PLACE', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_places_deleted AFTER DELETE ON places BEGIN
  DELETE FROM search_documents WHERE type = 'PLACE' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_event_reports_inserted AFTER INSERT ON event_reports BEGIN
  INSERT INTO search_changes VALUES ('EVENT', NEW.event_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_event_reports_updated AFTER UPDATE ON event_reports BEGIN
  INSERT INTO search_changes VALUES ('EVENT', OLD.event_id), ('EVENT', NEW.event_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_event_reports_deleted AFTER DELETE ON event_reports BEGIN
  INSERT INTO search_changes VALUES ('EVENT', OLD.event_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreement_reports_inserted AFTER INSERT ON agreement_reports BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', NEW.agreement_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreement_reports_updated AFTER UPDATE ON agreement_reports BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', OLD.agreement_id), ('AGREEMENT', NEW.agreement_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreement_reports_deleted AFTER DELETE ON agreement_reports BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', OLD.agreement_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_actor_aliases_inserted AFTER INSERT ON actor_aliases BEGIN
  INSERT INTO search_changes VALUES ('ACTOR', NEW.actor_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_actor_aliases_updated AFTER UPDATE ON actor_aliases BEGIN
  INSERT INTO search_changes VALUES ('ACTOR', OLD.actor_id), ('ACTOR', NEW.actor_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_actor_aliases_deleted AFTER DELETE ON actor_aliases BEGIN
  INSERT INTO search_changes VALUES ('ACTOR', OLD.actor_id) ON CONFLICT DO NOTHING;
END;