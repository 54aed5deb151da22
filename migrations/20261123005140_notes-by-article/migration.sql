-- What an article brings is noted for search once, by the article, and not once for each event and agreement: each note is two rows written.
DROP TRIGGER search_changes_composed;
--> statement-breakpoint
-- To insert a type and a key here composes that document anew. It is written only where it differs, and then as the latest of its type.
CREATE VIEW search_composing (type, key) AS SELECT type, key FROM search_documents;
--> statement-breakpoint
CREATE TRIGGER search_composing_inserted INSTEAD OF INSERT ON search_composing BEGIN
  DELETE FROM search_documents WHERE type = NEW.type AND key = NEW.key AND NOT EXISTS (
    SELECT 1 FROM search_composed AS composed WHERE composed.type = NEW.type AND composed.key = NEW.key
      AND composed.title = search_documents.title AND composed.body IS search_documents.body);
  INSERT INTO search_documents (id, type, key, title, body)
  SELECT (SELECT coalesce(max(id), base) + 1 FROM search_documents WHERE id > base AND id < base + (1 << 40)),
    type, key, title, body FROM search_composed AS composed
  WHERE composed.type = NEW.type AND composed.key = NEW.key
    AND NOT EXISTS (SELECT 1 FROM search_documents AS document WHERE document.type = NEW.type AND document.key = NEW.key);
END;
--> statement-breakpoint
-- An article stands for all that it reports.
CREATE TRIGGER search_changes_composed AFTER DELETE ON search_changes BEGIN
  INSERT INTO search_composing (type, key)
  SELECT OLD.type, OLD.key
  UNION SELECT 'EVENT', event_id FROM event_reports WHERE article_id = iif(OLD.type = 'ARTICLE', OLD.key, NULL)
  UNION SELECT 'AGREEMENT', agreement_id FROM agreement_reports WHERE article_id = iif(OLD.type = 'ARTICLE', OLD.key, NULL);
END;
--> statement-breakpoint
-- Their reports follow in the same batch.
DROP TRIGGER search_events_inserted;
--> statement-breakpoint
DROP TRIGGER search_agreements_inserted;
--> statement-breakpoint
DROP TRIGGER search_event_reports_inserted;
--> statement-breakpoint
CREATE TRIGGER search_event_reports_inserted AFTER INSERT ON event_reports BEGIN
  INSERT INTO search_changes VALUES ('ARTICLE', NEW.article_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
DROP TRIGGER search_agreement_reports_inserted;
--> statement-breakpoint
CREATE TRIGGER search_agreement_reports_inserted AFTER INSERT ON agreement_reports BEGIN
  INSERT INTO search_changes VALUES ('ARTICLE', NEW.article_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
-- The words of what they say change with their reports.
DROP TRIGGER search_events_updated;
--> statement-breakpoint
CREATE TRIGGER search_events_updated AFTER UPDATE ON events
WHEN (OLD.type, OLD.location_name, OLD.admin1) IS NOT (NEW.type, NEW.location_name, NEW.admin1) BEGIN
  INSERT INTO search_changes VALUES ('EVENT', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
DROP TRIGGER search_agreements_updated;
--> statement-breakpoint
CREATE TRIGGER search_agreements_updated AFTER UPDATE ON agreements
WHEN (OLD.kind, OLD.name, OLD.location_name) IS NOT (NEW.kind, NEW.name, NEW.location_name) BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
-- All that is searched of a place is in its own row.
DROP TRIGGER search_places_inserted;
--> statement-breakpoint
CREATE TRIGGER search_places_inserted AFTER INSERT ON places BEGIN
  INSERT INTO search_composing (type, key) VALUES ('PLACE', NEW.id);
END;
