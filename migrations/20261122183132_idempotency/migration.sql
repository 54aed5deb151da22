CREATE TABLE `idempotency_keys` (
	`owner_id` text NOT NULL,
	`key` text NOT NULL,
	`article_id` text NOT NULL,
	`used_at` text NOT NULL,
	`answer` text,
	CONSTRAINT `idempotency_keys_pk` PRIMARY KEY(`owner_id`, `key`),
	CONSTRAINT `fk_idempotency_keys_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT "idempotency_keys_answer" CHECK(json_valid("answer"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `idempotency_keys_used` ON `idempotency_keys` (`used_at`);