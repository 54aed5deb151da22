ALTER TABLE `events` ADD `cell` integer GENERATED ALWAYS AS (cast((latitude + 90) * 2 as integer) * 720 + cast((longitude + 180) * 2 as integer)) VIRTUAL;--> statement-breakpoint
ALTER TABLE `events` ADD `last_date` text GENERATED ALWAYS AS (coalesce(date_end, case when date_start is null then '' else '9999-12-31' end)) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `order_fatalities` integer GENERATED ALWAYS AS (coalesce(fatalities_best, fatalities_low, -1)) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `places` ADD `order_population` integer GENERATED ALWAYS AS (coalesce(population, -1)) VIRTUAL NOT NULL;--> statement-breakpoint
CREATE INDEX `agreements_updated` ON `agreements` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `event_modes_mode_event` ON `event_modes` (`mode`,`event_id`);--> statement-breakpoint
CREATE INDEX `events_cell` ON `events` (`cell`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `events_last_date` ON `events` (`last_date`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `events_fatalities` ON `events` (`order_fatalities`,`id`);--> statement-breakpoint
CREATE INDEX `places_population` ON `places` (`order_population`,`id`);