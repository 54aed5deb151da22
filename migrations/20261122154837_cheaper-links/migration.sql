ALTER TABLE `casualty_figures` ADD `order_count` integer GENERATED ALWAYS AS (coalesce(best, low, -1)) VIRTUAL NOT NULL;--> statement-breakpoint
DROP INDEX IF EXISTS `event_reports_article`;--> statement-breakpoint
DROP INDEX IF EXISTS `participants_actor`;--> statement-breakpoint
CREATE INDEX `casualty_figures_source_count` ON `casualty_figures` (`source_id`,`order_count`,`id`);--> statement-breakpoint
CREATE INDEX `casualty_figures_supersedes` ON `casualty_figures` (`supersedes_id`) WHERE "casualty_figures"."supersedes_id" is not null;--> statement-breakpoint
CREATE INDEX `casualty_figures_alternative` ON `casualty_figures` (`alternative_to_id`) WHERE "casualty_figures"."alternative_to_id" is not null;--> statement-breakpoint
CREATE INDEX `event_reports_article_event` ON `event_reports` (`article_id`,`prominence`,`event_id`);--> statement-breakpoint
CREATE INDEX `participants_actor_event` ON `participants` (`actor_id`,`event_date`,`id`,`event_id`);