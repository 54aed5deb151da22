-- Fewer rows for an article: its sentences are places in its text, kept with it, and what refers to sentences keeps their numbers;
-- an index has no entries of what is null, and none is kept that no query reads.
--
-- Views that name the tables stay as they are, and name the new ones.
PRAGMA legacy_alter_table = ON;
--> statement-breakpoint
PRAGMA defer_foreign_keys = ON;
--> statement-breakpoint
DROP VIEW search_composed;
--> statement-breakpoint
DROP TRIGGER search_event_reports_updated;
--> statement-breakpoint
ALTER TABLE `articles` ADD `sentences` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `discrepancies` ADD `sentences` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `event_reports` ADD `sentences` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
-- Words beside a place are those that SQLite, which counts characters, would not cut out of the text by code units.
UPDATE articles SET sentences = (
  SELECT json_group_array(json(place) ORDER BY number) FROM (
    SELECT "index" AS number, iif("index" < 0 OR sentences.text = substr(articles.text, 1 + start, "end" - start),
      json_array(start, "end", role), json_array(start, "end", role, sentences.text)) AS place
    FROM sentences WHERE article_id = articles.id
    UNION ALL SELECT -1, 'null' WHERE NOT EXISTS (SELECT 1 FROM sentences WHERE article_id = articles.id AND "index" = -1)));
--> statement-breakpoint
UPDATE event_reports SET sentences = (
  SELECT json_group_array(sentence_index ORDER BY sentence_index) FROM report_sentences WHERE report_id = event_reports.id);
--> statement-breakpoint
UPDATE discrepancies SET sentences = (
  SELECT json_group_array(sentence_index ORDER BY sentence_index) FROM discrepancy_sentences WHERE discrepancy_id = discrepancies.id);
--> statement-breakpoint
CREATE TABLE `__new_violations` (
	`id` text PRIMARY KEY,
	`report_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`article_id` text NOT NULL,
	`violator_actor_id` text,
	`violator_name` text,
	`violator_kind` text,
	`violator_text` text,
	`event_id` text,
	`status` text NOT NULL,
	`source_id` text,
	`claimant_text` text,
	`sentence_index` integer NOT NULL,
	`quote` text NOT NULL,
	`claim` text,
	CONSTRAINT `fk_violations_report_id_agreement_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `agreement_reports`(`id`),
	CONSTRAINT `fk_violations_agreement_id_agreements_id_fk` FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`),
	CONSTRAINT `fk_violations_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_violations_violator_actor_id_actors_id_fk` FOREIGN KEY (`violator_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_violations_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT `fk_violations_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`),
	CONSTRAINT "violations_violator_kind" CHECK("violator_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP')),
	CONSTRAINT "violations_status" CHECK("status" in ('ALLEGED', 'ACKNOWLEDGED', 'DENIED', 'VERIFIED'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_violations`(`id`, `report_id`, `agreement_id`, `position`, `article_id`, `violator_actor_id`, `violator_name`, `violator_kind`, `violator_text`, `event_id`, `status`, `source_id`, `claimant_text`, `sentence_index`, `quote`, `claim`) SELECT `id`, `report_id`, `agreement_id`, `position`, `article_id`, `violator_actor_id`, `violator_name`, `violator_kind`, `violator_text`, `event_id`, `status`, `source_id`, `claimant_text`, `sentence_index`, `quote`, `claim` FROM `violations`;
--> statement-breakpoint
DROP TABLE `violations`;
--> statement-breakpoint
ALTER TABLE `__new_violations` RENAME TO `violations`;
--> statement-breakpoint
CREATE TABLE `__new_casualty_figures` (
	`id` text PRIMARY KEY,
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
	CONSTRAINT `fk_casualty_figures_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_casualty_figures_victim_actor_id_actors_id_fk` FOREIGN KEY (`victim_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_casualty_figures_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`),
	CONSTRAINT `fk_casualty_figures_event_id_report_id_event_reports_event_id_id_fk` FOREIGN KEY (`event_id`,`report_id`) REFERENCES `event_reports`(`event_id`,`id`) ON UPDATE CASCADE,
	CONSTRAINT `fk_casualty_figures_subset_of_id_casualty_figures_id_fk` FOREIGN KEY (`subset_of_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_supersedes_id_casualty_figures_id_fk` FOREIGN KEY (`supersedes_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_alternative_to_id_casualty_figures_id_fk` FOREIGN KEY (`alternative_to_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_superseded_by_id_casualty_figures_id_fk` FOREIGN KEY (`superseded_by_id`) REFERENCES `__new_casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_contested_by_id_casualty_figures_id_fk` FOREIGN KEY (`contested_by_id`) REFERENCES `__new_casualty_figures`(`id`),
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
CREATE TABLE `__new_agreement_reports` (
	`id` text PRIMARY KEY,
	`agreement_id` text NOT NULL,
	`article_id` text NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`state` text NOT NULL,
	`date_start` text,
	`date_end` text,
	`date_precision` text,
	`date_basis` text,
	`date_text` text,
	`order_date` text NOT NULL,
	`location_name` text,
	`admin1` text,
	`country` text,
	`latitude` real,
	`longitude` real,
	`location_precision` text,
	`location_text` text,
	`place_id` text,
	`sentence_index` integer NOT NULL,
	`quote` text NOT NULL,
	`trace` text,
	CONSTRAINT `fk_agreement_reports_agreement_id_agreements_id_fk` FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`),
	CONSTRAINT `fk_agreement_reports_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_agreement_reports_place_id_places_id_fk` FOREIGN KEY (`place_id`) REFERENCES `places`(`id`),
	CONSTRAINT "agreement_reports_kind" CHECK("kind" in ('CEASEFIRE', 'CESSATION_OF_HOSTILITIES', 'DEMILITARISED_ZONE', 'DE_ESCALATION_ZONE', 'NON_AGGRESSION', 'WITHDRAWAL', 'EVACUATION', 'PRISONER_EXCHANGE', 'PEACE_ACCORD', 'TALKS', 'OTHER')),
	CONSTRAINT "agreement_reports_state" CHECK("state" in ('PROPOSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'PARTIALLY_IMPLEMENTED', 'VIOLATED', 'COLLAPSED', 'EXPIRED')),
	CONSTRAINT "agreement_reports_date_start" CHECK("date_start" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "agreement_reports_date_end" CHECK("date_end" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "agreement_reports_date_precision" CHECK("date_precision" in ('DAY', 'RANGE', 'WEEK', 'MONTH', 'YEAR')),
	CONSTRAINT "agreement_reports_date_basis" CHECK("date_basis" in ('EXPLICIT', 'RELATIVE', 'PUBLICATION')),
	CONSTRAINT "agreement_reports_order_date" CHECK("order_date" = coalesce("date_start", "date_end", '')),
	CONSTRAINT "agreement_reports_location_precision" CHECK("location_precision" in ('EXACT', 'NEAR', 'ADM2', 'ADM1', 'REGION', 'COUNTRY'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_agreement_reports`(`id`, `agreement_id`, `article_id`, `key`, `position`, `kind`, `name`, `state`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `sentence_index`, `quote`, `trace`) SELECT `id`, `agreement_id`, `article_id`, `key`, `position`, `kind`, `name`, `state`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `sentence_index`, `quote`, `trace` FROM `agreement_reports`;
--> statement-breakpoint
DROP TABLE `agreement_reports`;
--> statement-breakpoint
-- What refers to them counts as lost until they are there again under their name.
CREATE TABLE `agreement_reports` (
	`id` text PRIMARY KEY,
	`agreement_id` text NOT NULL,
	`article_id` text NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`state` text NOT NULL,
	`date_start` text,
	`date_end` text,
	`date_precision` text,
	`date_basis` text,
	`date_text` text,
	`order_date` text NOT NULL,
	`location_name` text,
	`admin1` text,
	`country` text,
	`latitude` real,
	`longitude` real,
	`location_precision` text,
	`location_text` text,
	`place_id` text,
	`sentence_index` integer NOT NULL,
	`quote` text NOT NULL,
	`trace` text,
	CONSTRAINT `fk_agreement_reports_agreement_id_agreements_id_fk` FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`),
	CONSTRAINT `fk_agreement_reports_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_agreement_reports_place_id_places_id_fk` FOREIGN KEY (`place_id`) REFERENCES `places`(`id`),
	CONSTRAINT "agreement_reports_kind" CHECK("kind" in ('CEASEFIRE', 'CESSATION_OF_HOSTILITIES', 'DEMILITARISED_ZONE', 'DE_ESCALATION_ZONE', 'NON_AGGRESSION', 'WITHDRAWAL', 'EVACUATION', 'PRISONER_EXCHANGE', 'PEACE_ACCORD', 'TALKS', 'OTHER')),
	CONSTRAINT "agreement_reports_state" CHECK("state" in ('PROPOSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'PARTIALLY_IMPLEMENTED', 'VIOLATED', 'COLLAPSED', 'EXPIRED')),
	CONSTRAINT "agreement_reports_date_start" CHECK("date_start" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "agreement_reports_date_end" CHECK("date_end" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "agreement_reports_date_precision" CHECK("date_precision" in ('DAY', 'RANGE', 'WEEK', 'MONTH', 'YEAR')),
	CONSTRAINT "agreement_reports_date_basis" CHECK("date_basis" in ('EXPLICIT', 'RELATIVE', 'PUBLICATION')),
	CONSTRAINT "agreement_reports_order_date" CHECK("order_date" = coalesce("date_start", "date_end", '')),
	CONSTRAINT "agreement_reports_location_precision" CHECK("location_precision" in ('EXACT', 'NEAR', 'ADM2', 'ADM1', 'REGION', 'COUNTRY'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `agreement_reports`(`id`, `agreement_id`, `article_id`, `key`, `position`, `kind`, `name`, `state`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `sentence_index`, `quote`, `trace`) SELECT `id`, `agreement_id`, `article_id`, `key`, `position`, `kind`, `name`, `state`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `sentence_index`, `quote`, `trace` FROM `__new_agreement_reports`;
--> statement-breakpoint
DROP TABLE `__new_agreement_reports`;
--> statement-breakpoint
CREATE TABLE `__new_actor_relations` (
	`id` text PRIMARY KEY,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`from_actor_id` text,
	`from_name` text NOT NULL,
	`from_kind` text NOT NULL,
	`from_text` text NOT NULL,
	`to_actor_id` text,
	`to_name` text NOT NULL,
	`to_kind` text NOT NULL,
	`to_text` text NOT NULL,
	`sentence_index` integer NOT NULL,
	`quote` text NOT NULL,
	CONSTRAINT `fk_actor_relations_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_actor_relations_from_actor_id_actors_id_fk` FOREIGN KEY (`from_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_actor_relations_to_actor_id_actors_id_fk` FOREIGN KEY (`to_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT "actor_relations_kind" CHECK("kind" in ('BACKED_BY', 'ALLIED_WITH', 'PART_OF', 'SUCCESSOR_OF', 'RIVAL_OF', 'LED_BY')),
	CONSTRAINT "actor_relations_from_kind" CHECK("from_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP')),
	CONSTRAINT "actor_relations_to_kind" CHECK("to_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_actor_relations`(`id`, `article_id`, `position`, `kind`, `from_actor_id`, `from_name`, `from_kind`, `from_text`, `to_actor_id`, `to_name`, `to_kind`, `to_text`, `sentence_index`, `quote`) SELECT `id`, `article_id`, `position`, `kind`, `from_actor_id`, `from_name`, `from_kind`, `from_text`, `to_actor_id`, `to_name`, `to_kind`, `to_text`, `sentence_index`, `quote` FROM `actor_relations`;
--> statement-breakpoint
DROP TABLE `actor_relations`;
--> statement-breakpoint
ALTER TABLE `__new_actor_relations` RENAME TO `actor_relations`;
--> statement-breakpoint
CREATE TABLE `__new_tallies` (
	`id` text PRIMARY KEY,
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
	`perpetrator_actor_id` text,
	`perpetrator_name` text,
	`perpetrator_kind` text,
	`perpetrator_text` text,
	`period_start` text,
	`period_end` text,
	`order_date` text NOT NULL,
	`location_name` text,
	`admin1` text,
	`country` text,
	`latitude` real,
	`longitude` real,
	`location_precision` text,
	`location_text` text,
	`place_id` text,
	`subset_of_id` text,
	`source_id` text,
	`claimant_text` text,
	`sentence_index` integer NOT NULL,
	`quote` text NOT NULL,
	CONSTRAINT `fk_tallies_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_tallies_victim_actor_id_actors_id_fk` FOREIGN KEY (`victim_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_tallies_perpetrator_actor_id_actors_id_fk` FOREIGN KEY (`perpetrator_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_tallies_place_id_places_id_fk` FOREIGN KEY (`place_id`) REFERENCES `places`(`id`),
	CONSTRAINT `fk_tallies_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`),
	CONSTRAINT `fk_tallies_subset_of_id_tallies_id_fk` FOREIGN KEY (`subset_of_id`) REFERENCES `__new_tallies`(`id`),
	CONSTRAINT "tallies_period_start" CHECK("period_start" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "tallies_period_end" CHECK("period_end" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "tallies_perpetrator_kind" CHECK("perpetrator_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP')),
	CONSTRAINT "tallies_measure" CHECK("measure" in ('KILLED', 'WOUNDED', 'MISSING', 'CAPTURED', 'ABDUCTED', 'DISPLACED')),
	CONSTRAINT "tallies_qualifier" CHECK("qualifier" in ('EXACT', 'AT_LEAST', 'MORE_THAN', 'UP_TO', 'ABOUT', 'TENS', 'DOZENS', 'HUNDREDS', 'SEVERAL', 'RANGE')),
	CONSTRAINT "tallies_victim_status" CHECK("victim_status" in ('COMBATANT', 'CIVILIAN', 'UNKNOWN')),
	CONSTRAINT "tallies_victim_group" CHECK("victim_group" in ('CHILDREN', 'WOMEN', 'ELDERLY', 'OFFICERS', 'FOREIGNERS', 'JOURNALISTS', 'MEDICS', 'AID_WORKERS', 'OFFICIALS', 'OTHER')),
	CONSTRAINT "tallies_location_precision" CHECK("location_precision" in ('EXACT', 'NEAR', 'ADM2', 'ADM1', 'REGION', 'COUNTRY'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_tallies`(`id`, `article_id`, `position`, `measure`, `low`, `best`, `high`, `qualifier`, `count_text`, `victim_name`, `victim_text`, `victim_status`, `victim_group`, `rule`, `victim_actor_id`, `perpetrator_actor_id`, `perpetrator_name`, `perpetrator_kind`, `perpetrator_text`, `period_start`, `period_end`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `subset_of_id`, `source_id`, `claimant_text`, `sentence_index`, `quote`) SELECT `id`, `article_id`, `position`, `measure`, `low`, `best`, `high`, `qualifier`, `count_text`, `victim_name`, `victim_text`, `victim_status`, `victim_group`, `rule`, `victim_actor_id`, `perpetrator_actor_id`, `perpetrator_name`, `perpetrator_kind`, `perpetrator_text`, `period_start`, `period_end`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `subset_of_id`, `source_id`, `claimant_text`, `sentence_index`, `quote` FROM `tallies`;
--> statement-breakpoint
DROP TABLE `tallies`;
--> statement-breakpoint
ALTER TABLE `__new_tallies` RENAME TO `tallies`;
--> statement-breakpoint
DROP TABLE `discrepancy_sentences`;
--> statement-breakpoint
DROP TABLE `report_sentences`;
--> statement-breakpoint
DROP TABLE `sentences`;
--> statement-breakpoint
DROP INDEX IF EXISTS `agreement_parties_actor`;
--> statement-breakpoint
DROP INDEX IF EXISTS `agreements_place`;
--> statement-breakpoint
DROP INDEX IF EXISTS `actor_relations_from`;
--> statement-breakpoint
DROP INDEX IF EXISTS `actor_relations_to`;
--> statement-breakpoint
DROP INDEX IF EXISTS `articles_publisher`;
--> statement-breakpoint
DROP INDEX IF EXISTS `articles_url`;
--> statement-breakpoint
DROP INDEX IF EXISTS `casualty_figures_source`;
--> statement-breakpoint
DROP INDEX IF EXISTS `casualty_figures_source_count`;
--> statement-breakpoint
DROP INDEX IF EXISTS `events_cell`;
--> statement-breakpoint
DROP INDEX IF EXISTS `events_last_date`;
--> statement-breakpoint
DROP INDEX IF EXISTS `events_country`;
--> statement-breakpoint
DROP INDEX IF EXISTS `events_admin1`;
--> statement-breakpoint
DROP INDEX IF EXISTS `events_place`;
--> statement-breakpoint
DROP INDEX IF EXISTS `participants_actor_event`;
--> statement-breakpoint
DROP INDEX IF EXISTS `tallies_source`;
--> statement-breakpoint
CREATE INDEX `violations_report` ON `violations` (`report_id`,`position`);
--> statement-breakpoint
CREATE INDEX `violations_agreement` ON `violations` (`agreement_id`,`id`);
--> statement-breakpoint
CREATE INDEX `violations_event` ON `violations` (`event_id`);
--> statement-breakpoint
CREATE INDEX `violations_claim` ON `violations` (`agreement_id`,`claim`,`id`);
--> statement-breakpoint
CREATE INDEX `casualty_figures_event_report` ON `casualty_figures` (`event_id`,`report_id`,`position`);
--> statement-breakpoint
CREATE INDEX `casualty_figures_superseded_by` ON `casualty_figures` (`superseded_by_id`) WHERE "casualty_figures"."superseded_by_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_contested_by` ON `casualty_figures` (`contested_by_id`) WHERE "casualty_figures"."contested_by_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_of_source` ON `casualty_figures` (`source_id`,`event_date`,`id`) WHERE "casualty_figures"."source_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_of_source_by_count` ON `casualty_figures` (`source_id`,`order_count`,`id`) WHERE "casualty_figures"."source_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_subset` ON `casualty_figures` (`subset_of_id`) WHERE "casualty_figures"."subset_of_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_supersedes` ON `casualty_figures` (`supersedes_id`) WHERE "casualty_figures"."supersedes_id" is not null;
--> statement-breakpoint
CREATE INDEX `casualty_figures_alternative` ON `casualty_figures` (`alternative_to_id`) WHERE "casualty_figures"."alternative_to_id" is not null;
--> statement-breakpoint
CREATE INDEX `agreement_reports_agreement` ON `agreement_reports` (`agreement_id`,`id`);
--> statement-breakpoint
CREATE INDEX `agreement_reports_article` ON `agreement_reports` (`article_id`,`position`);
--> statement-breakpoint
CREATE INDEX `actor_relations_article` ON `actor_relations` (`article_id`,`position`);
--> statement-breakpoint
CREATE INDEX `actor_relations_from_actor` ON `actor_relations` (`from_actor_id`,`id`) WHERE "actor_relations"."from_actor_id" is not null;
--> statement-breakpoint
CREATE INDEX `actor_relations_to_actor` ON `actor_relations` (`to_actor_id`,`id`) WHERE "actor_relations"."to_actor_id" is not null;
--> statement-breakpoint
CREATE INDEX `tallies_date` ON `tallies` (`order_date`,`id`);
--> statement-breakpoint
CREATE INDEX `tallies_article` ON `tallies` (`article_id`,`position`);
--> statement-breakpoint
CREATE INDEX `tallies_of_source` ON `tallies` (`source_id`,`order_date`,`id`) WHERE "tallies"."source_id" is not null;
--> statement-breakpoint
CREATE INDEX `agreement_parties_of_actor` ON `agreement_parties` (`actor_id`,`agreement_date`,`id`) WHERE "agreement_parties"."actor_id" is not null;
--> statement-breakpoint
CREATE INDEX `agreements_at_place` ON `agreements` (`place_id`,`order_date`,`id`) WHERE "agreements"."place_id" is not null;
--> statement-breakpoint
CREATE INDEX `articles_of_publisher` ON `articles` (`publisher_id`,`order_date`,`id`) WHERE "articles"."publisher_id" is not null;
--> statement-breakpoint
CREATE INDEX `articles_at_url` ON `articles` (`url`) WHERE "articles"."url" is not null;
--> statement-breakpoint
CREATE INDEX `events_in_cell` ON `events` (`cell`,`order_date`,`id`) WHERE "events"."cell" is not null;
--> statement-breakpoint
CREATE INDEX `events_in_country` ON `events` (`country`,`order_date`,`id`) WHERE "events"."country" is not null;
--> statement-breakpoint
CREATE INDEX `events_at_place` ON `events` (`place_id`,`order_date`,`id`) WHERE "events"."place_id" is not null;
--> statement-breakpoint
CREATE INDEX `events_in_division` ON `events` (`admin1`,`order_date`,`id`) WHERE "events"."admin1" is not null;
--> statement-breakpoint
CREATE INDEX `participants_of_actor` ON `participants` (`actor_id`,`event_date`,`id`,`event_id`) WHERE "participants"."actor_id" is not null;
--> statement-breakpoint
CREATE TRIGGER search_event_reports_updated AFTER UPDATE ON event_reports BEGIN
  INSERT INTO search_changes VALUES ('EVENT', OLD.event_id), ('EVENT', NEW.event_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreement_reports_inserted AFTER INSERT ON agreement_reports BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', NEW.agreement_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreement_reports_updated AFTER UPDATE ON agreement_reports BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', OLD.agreement_id), ('AGREEMENT', NEW.agreement_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreement_reports_deleted AFTER DELETE ON agreement_reports BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', OLD.agreement_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER breaches_violation_inserted AFTER INSERT ON violations WHEN NEW.event_id IS NOT NULL BEGIN
	INSERT INTO breaches (event_id, agreement_id) VALUES (NEW.event_id, NEW.agreement_id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER breaches_violation_updated AFTER UPDATE OF event_id, agreement_id ON violations BEGIN
	DELETE FROM breaches WHERE event_id = OLD.event_id AND agreement_id = OLD.agreement_id
		AND NOT EXISTS (SELECT 1 FROM violations WHERE event_id = OLD.event_id AND agreement_id = OLD.agreement_id);
	INSERT INTO breaches (event_id, agreement_id) SELECT NEW.event_id, NEW.agreement_id WHERE NEW.event_id IS NOT NULL
		ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER breaches_violation_deleted AFTER DELETE ON violations WHEN OLD.event_id IS NOT NULL BEGIN
	DELETE FROM breaches WHERE event_id = OLD.event_id AND agreement_id = OLD.agreement_id
		AND NOT EXISTS (SELECT 1 FROM violations WHERE event_id = OLD.event_id AND agreement_id = OLD.agreement_id);
END;
--> statement-breakpoint
CREATE VIEW search_composed (base, type, key, title, body) AS
SELECT 1 << 40, 'ARTICLE', id, coalesce(title, ''), NULL FROM articles
UNION ALL
SELECT 2 << 40, 'EVENT', id, concat_ws(', ', replace(lower(type), '_', ' '), location_name), substr(concat_ws(' · ',
    (SELECT group_concat(name, ' · ' ORDER BY place, name) FROM (
      SELECT name, min(format('%s %09d', report_id, position)) AS place FROM participants
      WHERE event_id = events.id GROUP BY name)),
    admin1,
    (SELECT group_concat(word, ' · ' ORDER BY word) FROM (
      SELECT replace(lower(mode), '_', ' ') AS word FROM event_modes WHERE event_id = events.id
      UNION SELECT replace(lower(kind), '_', ' ') FROM weapons WHERE event_id = events.id
      UNION SELECT replace(lower(kind), '_', ' ') FROM targets WHERE event_id = events.id)),
    (SELECT group_concat(told, ' · ' ORDER BY report_id, number) FROM (
      SELECT report_id, number, iif(number < 0, title, coalesce(place ->> 3,
        substr(text, 1 + (place ->> 0), (place ->> 1) - (place ->> 0)))) AS told
      FROM (
        SELECT event_reports.id AS report_id, listed.value AS number, articles.sentences ->> (listed.value + 1) AS place, articles.title, articles.text
        FROM event_reports CROSS JOIN json_each(event_reports.sentences) AS listed
          CROSS JOIN articles ON articles.id = event_reports.article_id
        WHERE event_reports.event_id = events.id ORDER BY event_reports.id, listed.value LIMIT 3)))
  ), 1, 1000) FROM events
UNION ALL
SELECT 3 << 40, 'ACTOR', id, name, concat_ws(' · ',
    (SELECT group_concat(text, ' · ' ORDER BY folded) FROM actor_aliases WHERE actor_id = actors.id AND text <> actors.name),
    replace(lower(kind), '_', ' ')
  ) FROM actors WHERE merged_into_id IS NULL
UNION ALL
SELECT 4 << 40, 'AGREEMENT', id, coalesce(name, concat_ws(', ', replace(lower(kind), '_', ' '), location_name)),
  substr(concat_ws(' · ', replace(lower(kind), '_', ' '), location_name,
    (SELECT group_concat(name, ' · ' ORDER BY place, name) FROM (
      SELECT name, min(format('%s %09d', report_id, position)) AS place FROM agreement_parties
      WHERE agreement_id = agreements.id GROUP BY name)),
    (SELECT group_concat(text, ' · ' ORDER BY place, text) FROM (
      SELECT text, min(format('%s %09d', report_id, position)) AS place FROM provisions
      WHERE agreement_id = agreements.id GROUP BY text ORDER BY place, text LIMIT 10)),
    (SELECT group_concat(quote, ' · ' ORDER BY place) FROM (
      SELECT quote, min(id) AS place FROM agreement_reports
      WHERE agreement_id = agreements.id GROUP BY quote ORDER BY place LIMIT 3))
  ), 1, 1000) FROM agreements
UNION ALL
SELECT 5 << 40, 'PLACE', id, name, concat_ws(' · ', replace(lower(kind), '_', ' '), admin1, country) FROM places;
--> statement-breakpoint
-- The months of a country tell its years.
DELETE FROM event_cells WHERE grain = 'COUNTRY_YEAR';
--> statement-breakpoint
DROP VIEW event_cell_parts;
--> statement-breakpoint
CREATE VIEW event_cell_parts AS
WITH grains (grain, length, by_country, by_admin1) AS (
	VALUES
		('MONTH', 7, 0, 0),
		('DAY', 10, 0, 0),
		('COUNTRY_MONTH', 7, 1, 0),
		('COUNTRY_DAY', 10, 1, 0),
		('ADMIN1_MONTH', 7, 1, 1)
)
SELECT
	events.id AS event_id,
	grains.grain AS grain,
	iif(grains.by_country, coalesce(events.country, ''), '') AS country,
	iif(
		grains.length = 10,
		(events.last_date > events.order_date) + (events.last_date > coalesce(date(events.order_date, '+31 days'), '')),
		2 * (substr(events.last_date, 1, grains.length) > substr(events.order_date, 1, grains.length))
	) AS reach,
	substr(events.order_date, 1, grains.length) AS first,
	substr(events.last_date, 1, grains.length) AS last,
	iif(grains.by_admin1, coalesce(events.admin1, ''), '') AS admin1,
	events.type AS type,
	events.modality AS modality,
	1 AS events,
	coalesce(events.fatalities_low, 0) AS fatalities_low,
	coalesce(events.fatalities_best, 0) AS fatalities_best,
	coalesce(events.fatalities_high, 0) AS fatalities_high,
	coalesce(events.injuries_low, 0) AS injuries_low,
	coalesce(events.injuries_best, 0) AS injuries_best,
	coalesce(events.injuries_high, 0) AS injuries_high,
	events.fatalities_low IS NOT NULL AS with_fatalities_low,
	events.fatalities_best IS NOT NULL AS with_fatalities_best,
	events.fatalities_high IS NOT NULL AS with_fatalities_high,
	events.injuries_low IS NOT NULL AS with_injuries_low,
	events.injuries_best IS NOT NULL AS with_injuries_best,
	events.injuries_high IS NOT NULL AS with_injuries_high
FROM events CROSS JOIN grains;
--> statement-breakpoint
PRAGMA legacy_alter_table = OFF;
