CREATE TABLE `registry` (
	`id` integer PRIMARY KEY,
	`revision` text NOT NULL,
	`expected` text,
	`packaged` text,
	CONSTRAINT "registry_one_row" CHECK("id" = 1),
	CONSTRAINT "registry_as_expected" CHECK("expected" IS NULL OR "expected" = "revision")
) STRICT;
--> statement-breakpoint
ALTER TABLE `actor_aliases` ADD `added_by` text;--> statement-breakpoint
ALTER TABLE `actors` ADD `parent_id` text REFERENCES actors(id);--> statement-breakpoint
ALTER TABLE `actors` ADD `successor_id` text REFERENCES actors(id);--> statement-breakpoint
ALTER TABLE `actors` ADD `added_by` text;--> statement-breakpoint
ALTER TABLE `actors` ADD `merged_into_id` text REFERENCES actors(id);--> statement-breakpoint
ALTER TABLE `actors` ADD `merged_by` text;--> statement-breakpoint
ALTER TABLE `actors` ADD `merged_at` text;--> statement-breakpoint
ALTER TABLE `source_aliases` ADD `added_by` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `added_by` text;--> statement-breakpoint
CREATE INDEX `actor_aliases_added` ON `actor_aliases` (`added_by`) WHERE "actor_aliases"."added_by" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `actors_merged` ON `actors` (`merged_into_id`) WHERE "actors"."merged_into_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `actors_added` ON `actors` (`added_by`) WHERE "actors"."added_by" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `sources_added` ON `sources` (`added_by`) WHERE "sources"."added_by" IS NOT NULL;