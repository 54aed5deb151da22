-- The documents of an article are indexed in the order of their numbers: articles before events before agreements (search/ranges.ts).
-- For each number that is below the one before, the full-text index writes a segment, and every segment is merged with others later.
DROP TRIGGER search_changes_composed;
--> statement-breakpoint
-- An article stands for all that it reports.
CREATE TRIGGER search_changes_composed AFTER DELETE ON search_changes BEGIN
  INSERT INTO search_composing (type, key) VALUES (OLD.type, OLD.key);
  INSERT INTO search_composing (type, key)
  SELECT DISTINCT 'EVENT', event_id FROM event_reports WHERE article_id = iif(OLD.type = 'ARTICLE', OLD.key, NULL);
  INSERT INTO search_composing (type, key)
  SELECT DISTINCT 'AGREEMENT', agreement_id FROM agreement_reports WHERE article_id = iif(OLD.type = 'ARTICLE', OLD.key, NULL);
END;
