CREATE TABLE `ingest_tickets` (
	`id` text PRIMARY KEY,
	`state` text NOT NULL,
	`key_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`request_id` text,
	`claim` text,
	`content_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`due_at` text NOT NULL,
	`ended_at` text,
	`attempts` integer NOT NULL,
	`error_code` text,
	`error` text,
	`article_id` text,
	`created` integer,
	`input` text,
	CONSTRAINT `fk_ingest_tickets_key_id_access_keys_id_fk` FOREIGN KEY (`key_id`) REFERENCES `access_keys`(`id`),
	CONSTRAINT `fk_ingest_tickets_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT "ingest_tickets_state_known" CHECK("state" in ('QUEUED', 'PROCESSING', 'DONE', 'FAILED', 'DEAD')),
	CONSTRAINT "ingest_tickets_done" CHECK(("state" = 'DONE') = ("article_id" IS NOT NULL)),
	CONSTRAINT "ingest_tickets_input" CHECK("state" NOT IN ('DONE', 'FAILED') OR "input" IS NULL)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `ingest_tickets_claim` ON `ingest_tickets` (`claim`) WHERE "ingest_tickets"."claim" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `ingest_tickets_state` ON `ingest_tickets` (`state`,`id`);