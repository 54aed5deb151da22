-- The sources in an article stand in a cell of its row, and of the known ones what articles are looked up by. A row for each was one
-- written for each, and an entry of an index beside it.
ALTER TABLE `articles` ADD `sources` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
UPDATE articles SET sources = (
  SELECT json_group_array(json_array(source_id, name, kind, role, text) ORDER BY position) FROM article_sources WHERE article_id = articles.id);
--> statement-breakpoint
DROP TABLE `article_sources`;
--> statement-breakpoint
CREATE VIEW article_sources (article_id, position, source_id, name, kind, role, text) AS
SELECT articles.id, listed.key, listed.value ->> 0, listed.value ->> 1, listed.value ->> 2, listed.value ->> 3, listed.value ->> 4
FROM articles CROSS JOIN json_each(articles.sources) AS listed;
--> statement-breakpoint
CREATE TABLE `source_mentions` (
	`source_id` text NOT NULL,
	`article_id` text NOT NULL,
	CONSTRAINT `source_mentions_pk` PRIMARY KEY(`source_id`, `article_id`),
	CONSTRAINT `fk_source_mentions_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO source_mentions (source_id, article_id) SELECT DISTINCT source_id, article_id FROM article_sources WHERE source_id IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER source_mentions_article_inserted AFTER INSERT ON articles BEGIN
  INSERT INTO source_mentions (source_id, article_id)
  SELECT DISTINCT value ->> 0, NEW.id FROM json_each(NEW.sources) WHERE value ->> 0 IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER source_mentions_article_updated AFTER UPDATE OF sources ON articles WHEN OLD.sources IS NOT NEW.sources BEGIN
  DELETE FROM source_mentions WHERE source_id IN (SELECT value ->> 0 FROM json_each(OLD.sources)) AND article_id = OLD.id;
  INSERT INTO source_mentions (source_id, article_id)
  SELECT DISTINCT value ->> 0, NEW.id FROM json_each(NEW.sources) WHERE value ->> 0 IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER source_mentions_article_deleted AFTER DELETE ON articles BEGIN
  DELETE FROM source_mentions WHERE source_id IN (SELECT value ->> 0 FROM json_each(OLD.sources)) AND article_id = OLD.id;
END;
