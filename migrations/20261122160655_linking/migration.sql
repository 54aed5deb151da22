CREATE TABLE `event_changes` (
	`id` integer PRIMARY KEY,
	`event_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`key_id` text,
	`article_id` text,
	`note` text,
	`fields` text NOT NULL,
	`other_ids` text NOT NULL,
	CONSTRAINT `fk_event_changes_key_id_access_keys_id_fk` FOREIGN KEY (`key_id`) REFERENCES `access_keys`(`id`),
	CONSTRAINT `fk_event_changes_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT "event_changes_kind" CHECK("kind" in ('CREATED', 'REPORTED', 'JOINED', 'PARTED', 'REVIEWED', 'CORRECTED', 'RETRACTED', 'REREAD')),
	CONSTRAINT "event_changes_fields" CHECK(json_valid("fields")),
	CONSTRAINT "event_changes_other_ids" CHECK(json_valid("other_ids"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_corrections` (
	`event_id` text NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`at` text NOT NULL,
	`key_id` text NOT NULL,
	`note` text,
	CONSTRAINT `event_corrections_pk` PRIMARY KEY(`event_id`, `field`),
	CONSTRAINT `fk_event_corrections_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT `fk_event_corrections_key_id_access_keys_id_fk` FOREIGN KEY (`key_id`) REFERENCES `access_keys`(`id`),
	CONSTRAINT "event_corrections_value" CHECK(json_valid("value"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `removed_events` (
	`id` text PRIMARY KEY,
	`successor_id` text,
	`removed_at` text NOT NULL,
	CONSTRAINT `fk_removed_events_successor_id_events_id_fk` FOREIGN KEY (`successor_id`) REFERENCES `events`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `retractions` (
	`article_id` text PRIMARY KEY,
	`at` text NOT NULL,
	`key_id` text NOT NULL,
	`note` text,
	CONSTRAINT `fk_retractions_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_retractions_key_id_access_keys_id_fk` FOREIGN KEY (`key_id`) REFERENCES `access_keys`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `article_copies` (
	`article_id` text PRIMARY KEY,
	`original_id` text NOT NULL,
	CONSTRAINT `fk_article_copies_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_article_copies_original_id_articles_id_fk` FOREIGN KEY (`original_id`) REFERENCES `articles`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `link_guard` (
	`id` integer PRIMARY KEY,
	`unchanged` integer NOT NULL,
	CONSTRAINT "link_guard_one_row" CHECK("id" = 1),
	CONSTRAINT "link_guard_unchanged" CHECK("unchanged" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `report_blocks` (
	`block` text NOT NULL,
	`day` text NOT NULL,
	`report_id` text NOT NULL,
	CONSTRAINT `report_blocks_pk` PRIMARY KEY(`block`, `day`, `report_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `report_links` (
	`report_id` text NOT NULL,
	`other_id` text NOT NULL,
	`score` real NOT NULL,
	`reasons` text NOT NULL,
	`decision` text,
	`decided_by_key_id` text,
	CONSTRAINT `report_links_pk` PRIMARY KEY(`report_id`, `other_id`),
	CONSTRAINT `fk_report_links_report_id_event_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`),
	CONSTRAINT `fk_report_links_other_id_event_reports_id_fk` FOREIGN KEY (`other_id`) REFERENCES `event_reports`(`id`),
	CONSTRAINT `fk_report_links_decided_by_key_id_access_keys_id_fk` FOREIGN KEY (`decided_by_key_id`) REFERENCES `access_keys`(`id`),
	CONSTRAINT "report_links_decision" CHECK("decision" in ('SAME', 'DIFFERENT')),
	CONSTRAINT "report_links_order" CHECK("report_id" < "other_id"),
	CONSTRAINT "report_links_reasons" CHECK(json_valid("reasons"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `casualty_figures` ADD `superseded_by_id` text REFERENCES casualty_figures(id);--> statement-breakpoint
ALTER TABLE `casualty_figures` ADD `contested_by_id` text REFERENCES casualty_figures(id);--> statement-breakpoint
ALTER TABLE `event_reports` ADD `trace` text;--> statement-breakpoint
CREATE INDEX `casualty_figures_superseded_by` ON `casualty_figures` (`superseded_by_id`) WHERE "casualty_figures"."superseded_by_id" is not null;--> statement-breakpoint
CREATE INDEX `casualty_figures_contested_by` ON `casualty_figures` (`contested_by_id`) WHERE "casualty_figures"."contested_by_id" is not null;--> statement-breakpoint
CREATE INDEX `event_changes_event` ON `event_changes` (`event_id`,`id`);--> statement-breakpoint
CREATE INDEX `removed_events_removed` ON `removed_events` (`removed_at`,`id`);--> statement-breakpoint
CREATE INDEX `removed_events_successor` ON `removed_events` (`successor_id`);--> statement-breakpoint
CREATE INDEX `article_copies_original` ON `article_copies` (`original_id`);--> statement-breakpoint
CREATE INDEX `report_links_other` ON `report_links` (`other_id`,`report_id`);