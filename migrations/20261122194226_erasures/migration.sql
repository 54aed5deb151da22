CREATE TABLE `erasures` (
	`article_id` text PRIMARY KEY,
	`at` text NOT NULL,
	`key_id` text NOT NULL,
	`note` text,
	CONSTRAINT `fk_erasures_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_erasures_key_id_access_keys_id_fk` FOREIGN KEY (`key_id`) REFERENCES `access_keys`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
-- What leaves the full-text index leaves it at once: else its words stay in there until pages are merged.
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
