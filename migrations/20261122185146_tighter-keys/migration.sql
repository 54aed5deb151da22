-- Views that name the tables stay as they are, and name the new ones.
PRAGMA legacy_alter_table = ON;
--> statement-breakpoint
CREATE UNIQUE INDEX `event_reports_filed` ON `event_reports` (`event_id`,`id`);
--> statement-breakpoint
DROP INDEX IF EXISTS `event_reports_event`;
--> statement-breakpoint
CREATE TABLE `__new_casualty_figures` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`measure` text NOT NULL,
	`low` integer,
	`best` integer,
	`high` integer,
	`qualifier` text NOT NULL,
	`count_text` text NOT NULL,
	`victim_name` text,
	`victim_text` text NOT NULL,
	`victim_status` text NOT NULL,
	`victim_group` text,
	`rule` text NOT NULL,
	`victim_actor_id` text,
	`subset_of_id` text,
	`supersedes_id` text,
	`alternative_to_id` text,
	`source_id` text,
	`claimant_text` text,
	`sentence_index` integer NOT NULL,
	`quote` text NOT NULL,
	`event_date` text NOT NULL,
	`order_count` integer GENERATED ALWAYS AS (coalesce(best, low, -1)) VIRTUAL NOT NULL,
	`superseded_by_id` text,
	`contested_by_id` text,
	CONSTRAINT `fk_casualty_figures_victim_actor_id_actors_id_fk` FOREIGN KEY (`victim_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_casualty_figures_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`),
	CONSTRAINT `fk_casualty_figures_event_id_report_id_event_reports_event_id_id_fk` FOREIGN KEY (`event_id`,`report_id`) REFERENCES `event_reports`(`event_id`,`id`) ON UPDATE CASCADE,
	CONSTRAINT `fk_casualty_figures_subset_of_id_casualty_figures_id_fk` FOREIGN KEY (`subset_of_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_supersedes_id_casualty_figures_id_fk` FOREIGN KEY (`supersedes_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_alternative_to_id_casualty_figures_id_fk` FOREIGN KEY (`alternative_to_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_superseded_by_id_casualty_figures_id_fk` FOREIGN KEY (`superseded_by_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_contested_by_id_casualty_figures_id_fk` FOREIGN KEY (`contested_by_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_article_id_sentence_index_sentences_article_id_index_fk` FOREIGN KEY (`article_id`,`sentence_index`) REFERENCES `sentences`(`article_id`,`index`),
	CONSTRAINT "casualty_figures_measure" CHECK("measure" in ('KILLED', 'WOUNDED', 'MISSING', 'CAPTURED', 'ABDUCTED', 'DISPLACED')),
	CONSTRAINT "casualty_figures_qualifier" CHECK("qualifier" in ('EXACT', 'AT_LEAST', 'MORE_THAN', 'UP_TO', 'ABOUT', 'TENS', 'DOZENS', 'HUNDREDS', 'SEVERAL', 'RANGE')),
	CONSTRAINT "casualty_figures_victim_status" CHECK("victim_status" in ('COMBATANT', 'CIVILIAN', 'UNKNOWN')),
	CONSTRAINT "casualty_figures_victim_group" CHECK("victim_group" in ('CHILDREN', 'WOMEN', 'ELDERLY', 'OFFICERS', 'FOREIGNERS', 'JOURNALISTS', 'MEDICS', 'AID_WORKERS', 'OFFICIALS', 'OTHER'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_casualty_figures`(`id`, `report_id`, `event_id`, `article_id`, `position`, `measure`, `low`, `best`, `high`, `qualifier`, `count_text`, `victim_name`, `victim_text`, `victim_status`, `victim_group`, `rule`, `victim_actor_id`, `subset_of_id`, `supersedes_id`, `alternative_to_id`, `source_id`, `claimant_text`, `sentence_index`, `quote`, `event_date`, `superseded_by_id`, `contested_by_id`) SELECT `id`, `report_id`, `event_id`, `article_id`, `position`, `measure`, `low`, `best`, `high`, `qualifier`, `count_text`, `victim_name`, `victim_text`, `victim_status`, `victim_group`, `rule`, `victim_actor_id`, `subset_of_id`, `supersedes_id`, `alternative_to_id`, `source_id`, `claimant_text`, `sentence_index`, `quote`, `event_date`, `superseded_by_id`, `contested_by_id` FROM `casualty_figures`;
--> statement-breakpoint
DROP TABLE `casualty_figures`;
--> statement-breakpoint
ALTER TABLE `__new_casualty_figures` RENAME TO `casualty_figures`;
--> statement-breakpoint
CREATE TABLE `__new_event_modes` (
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`mode` text NOT NULL,
	CONSTRAINT `event_modes_pk` PRIMARY KEY(`event_id`, `report_id`, `position`),
	CONSTRAINT `fk_event_modes_event_id_report_id_event_reports_event_id_id_fk` FOREIGN KEY (`event_id`,`report_id`) REFERENCES `event_reports`(`event_id`,`id`) ON UPDATE CASCADE,
	CONSTRAINT "event_modes_mode" CHECK("mode" in ('AMBUSH', 'RAID', 'ASSASSINATION', 'EXECUTION', 'SNIPING', 'SHOOTING', 'CAR_BOMB', 'SUICIDE', 'LANDMINE', 'BARREL_BOMB', 'AIRSTRIKE', 'DRONE', 'ARTILLERY', 'ROCKET', 'MISSILE', 'CHEMICAL', 'KIDNAPPING', 'ARSON', 'ROBBERY', 'SIEGE', 'CLASH'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_event_modes`(`report_id`, `event_id`, `position`, `mode`) SELECT `report_id`, `event_id`, `position`, `mode` FROM `event_modes`;
--> statement-breakpoint
DROP TABLE `event_modes`;
--> statement-breakpoint
ALTER TABLE `__new_event_modes` RENAME TO `event_modes`;
--> statement-breakpoint
CREATE TABLE `__new_participants` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`actor_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`event_date` text NOT NULL,
	CONSTRAINT `fk_participants_actor_id_actors_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_participants_event_id_report_id_event_reports_event_id_id_fk` FOREIGN KEY (`event_id`,`report_id`) REFERENCES `event_reports`(`event_id`,`id`) ON UPDATE CASCADE,
	CONSTRAINT "participants_role" CHECK("role" in ('PERPETRATOR', 'TARGET', 'SIDE_A', 'SIDE_B', 'SUPPORTER', 'RESPONSIBILITY_CLAIMANT', 'ACCUSED')),
	CONSTRAINT "participants_kind" CHECK("kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_participants`(`id`, `report_id`, `event_id`, `position`, `role`, `actor_id`, `name`, `kind`, `text`, `event_date`) SELECT `id`, `report_id`, `event_id`, `position`, `role`, `actor_id`, `name`, `kind`, `text`, `event_date` FROM `participants`;
--> statement-breakpoint
DROP TABLE `participants`;
--> statement-breakpoint
ALTER TABLE `__new_participants` RENAME TO `participants`;
--> statement-breakpoint
CREATE TABLE `__new_targets` (
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT `targets_pk` PRIMARY KEY(`event_id`, `report_id`, `position`),
	CONSTRAINT `fk_targets_event_id_report_id_event_reports_event_id_id_fk` FOREIGN KEY (`event_id`,`report_id`) REFERENCES `event_reports`(`event_id`,`id`) ON UPDATE CASCADE,
	CONSTRAINT "targets_kind" CHECK("kind" in ('MILITARY', 'POLICE', 'GOVERNMENT', 'DIPLOMATIC', 'RESIDENTIAL', 'MEDICAL', 'RELIGIOUS', 'EDUCATION', 'MARKET', 'ENERGY', 'TRANSPORT', 'MEDIA', 'AID', 'CAMP', 'OTHER'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_targets`(`report_id`, `event_id`, `position`, `kind`, `text`) SELECT `report_id`, `event_id`, `position`, `kind`, `text` FROM `targets`;
--> statement-breakpoint
DROP TABLE `targets`;
--> statement-breakpoint
ALTER TABLE `__new_targets` RENAME TO `targets`;
--> statement-breakpoint
CREATE TABLE `__new_weapons` (
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT `weapons_pk` PRIMARY KEY(`event_id`, `report_id`, `position`),
	CONSTRAINT `fk_weapons_event_id_report_id_event_reports_event_id_id_fk` FOREIGN KEY (`event_id`,`report_id`) REFERENCES `event_reports`(`event_id`,`id`) ON UPDATE CASCADE,
	CONSTRAINT "weapons_kind" CHECK("kind" in ('FIREARM', 'EXPLOSIVE', 'VEHICLE_BOMB', 'SUICIDE_VEST', 'MINE', 'GRENADE', 'MORTAR', 'ARTILLERY', 'ROCKET', 'MISSILE', 'AIRCRAFT', 'DRONE', 'BARREL_BOMB', 'CHEMICAL', 'BLADE', 'FIRE', 'OTHER'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_weapons`(`report_id`, `event_id`, `position`, `kind`, `text`) SELECT `report_id`, `event_id`, `position`, `kind`, `text` FROM `weapons`;
--> statement-breakpoint
DROP TABLE `weapons`;
--> statement-breakpoint
ALTER TABLE `__new_weapons` RENAME TO `weapons`;
--> statement-breakpoint
DROP INDEX IF EXISTS `article_sources_source`;
--> statement-breakpoint
CREATE INDEX `casualty_figures_event_report` ON `casualty_figures` (`event_id`,`report_id`,`position`);
--> statement-breakpoint
CREATE INDEX `casualty_figures_superseded_by` ON `casualty_figures` (`superseded_by_id`) WHERE "casualty_figures"."superseded_by_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_contested_by` ON `casualty_figures` (`contested_by_id`) WHERE "casualty_figures"."contested_by_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_source` ON `casualty_figures` (`source_id`,`event_date`,`id`);
--> statement-breakpoint
CREATE INDEX `casualty_figures_source_count` ON `casualty_figures` (`source_id`,`order_count`,`id`);
--> statement-breakpoint
CREATE INDEX `casualty_figures_subset` ON `casualty_figures` (`subset_of_id`) WHERE "casualty_figures"."subset_of_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_supersedes` ON `casualty_figures` (`supersedes_id`) WHERE "casualty_figures"."supersedes_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_alternative` ON `casualty_figures` (`alternative_to_id`) WHERE "casualty_figures"."alternative_to_id" is not null;
--> statement-breakpoint
CREATE INDEX `event_modes_mode_event` ON `event_modes` (`mode`,`event_id`);
--> statement-breakpoint
CREATE INDEX `participants_event` ON `participants` (`event_id`,`report_id`,`position`,`actor_id`,`role`,`kind`);
--> statement-breakpoint
CREATE INDEX `participants_actor_event` ON `participants` (`actor_id`,`event_date`,`id`,`event_id`);
--> statement-breakpoint
CREATE INDEX `article_sources_of_source` ON `article_sources` (`source_id`,`article_id`) WHERE "article_sources"."source_id" is not null;
--> statement-breakpoint
PRAGMA legacy_alter_table = OFF;
