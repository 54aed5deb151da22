-- Fewer rows written for an article. Events, agreements, places and sources lie under their id itself, and not under a number beside
-- an index of ids. What is said of an event, an agreement or an article lies in the order of its position there, by which it is asked for;
-- its id follows from that and has no index.
-- 
-- Views that name the tables stay as they are, and name the new ones; what refers to rows counts as lost until they are there again.
PRAGMA legacy_alter_table = ON;
--> statement-breakpoint
PRAGMA defer_foreign_keys = ON;
--> statement-breakpoint
DROP INDEX `agreement_reports_agreement`;
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_reports_filed` ON `agreement_reports` (`agreement_id`,`id`);
--> statement-breakpoint
CREATE TABLE `__new_agreement_parties` (
	`id` text GENERATED ALWAYS AS (report_id || '.p' || position) VIRTUAL NOT NULL,
	`report_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`actor_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`agreement_date` text NOT NULL,
	CONSTRAINT `agreement_parties_pk` PRIMARY KEY(`agreement_id`, `report_id`, `position`),
	CONSTRAINT `fk_agreement_parties_actor_id_actors_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_agreement_parties_agreement_id_report_id_agreement_reports_agreement_id_id_fk` FOREIGN KEY (`agreement_id`,`report_id`) REFERENCES `agreement_reports`(`agreement_id`,`id`) ON UPDATE CASCADE,
	CONSTRAINT "agreement_parties_role" CHECK("role" in ('SIGNATORY', 'PARTY', 'GUARANTOR', 'MEDIATOR', 'BENEFICIARY', 'EXCLUDED')),
	CONSTRAINT "agreement_parties_kind" CHECK("kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_agreement_parties`(`report_id`, `agreement_id`, `position`, `role`, `actor_id`, `name`, `kind`, `text`, `agreement_date`) SELECT `report_id`, `agreement_id`, `position`, `role`, `actor_id`, `name`, `kind`, `text`, `agreement_date` FROM `agreement_parties` ORDER BY `agreement_id`, `report_id`, `position`;
--> statement-breakpoint
DROP TABLE `agreement_parties`;
--> statement-breakpoint
ALTER TABLE `__new_agreement_parties` RENAME TO `agreement_parties`;
--> statement-breakpoint
CREATE INDEX `agreement_parties_of_actor` ON `agreement_parties` (`actor_id`,`agreement_date`,`id`) WHERE "agreement_parties"."actor_id" is not null;
--> statement-breakpoint
CREATE TABLE `__new_actor_relations` (
	`id` text GENERATED ALWAYS AS (article_id || '.r' || position) VIRTUAL NOT NULL,
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
	CONSTRAINT `actor_relations_pk` PRIMARY KEY(`article_id`, `position`),
	CONSTRAINT `fk_actor_relations_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_actor_relations_from_actor_id_actors_id_fk` FOREIGN KEY (`from_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_actor_relations_to_actor_id_actors_id_fk` FOREIGN KEY (`to_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT "actor_relations_kind" CHECK("kind" in ('BACKED_BY', 'ALLIED_WITH', 'PART_OF', 'SUCCESSOR_OF', 'RIVAL_OF', 'LED_BY')),
	CONSTRAINT "actor_relations_from_kind" CHECK("from_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP')),
	CONSTRAINT "actor_relations_to_kind" CHECK("to_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_actor_relations`(`article_id`, `position`, `kind`, `from_actor_id`, `from_name`, `from_kind`, `from_text`, `to_actor_id`, `to_name`, `to_kind`, `to_text`, `sentence_index`, `quote`) SELECT `article_id`, `position`, `kind`, `from_actor_id`, `from_name`, `from_kind`, `from_text`, `to_actor_id`, `to_name`, `to_kind`, `to_text`, `sentence_index`, `quote` FROM `actor_relations` ORDER BY `article_id`, `position`;
--> statement-breakpoint
DROP TABLE `actor_relations`;
--> statement-breakpoint
ALTER TABLE `__new_actor_relations` RENAME TO `actor_relations`;
--> statement-breakpoint
CREATE INDEX `actor_relations_from_actor` ON `actor_relations` (`from_actor_id`,`id`) WHERE "actor_relations"."from_actor_id" is not null;
--> statement-breakpoint
CREATE INDEX `actor_relations_to_actor` ON `actor_relations` (`to_actor_id`,`id`) WHERE "actor_relations"."to_actor_id" is not null;
--> statement-breakpoint
CREATE TABLE `__new_discrepancies` (
	`id` text GENERATED ALWAYS AS (article_id || '.d' || position) VIRTUAL NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`stated` integer,
	`computed` integer,
	`message` text NOT NULL,
	`sentences` text DEFAULT '[]' NOT NULL,
	CONSTRAINT `discrepancies_pk` PRIMARY KEY(`article_id`, `position`),
	CONSTRAINT `fk_discrepancies_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT "discrepancies_kind" CHECK("kind" in ('PARTS_DO_NOT_SUM', 'PART_EXCEEDS_WHOLE', 'HEADLINE_DIFFERS', 'CLAIMANTS_DIFFER', 'DATES_DIFFER'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_discrepancies`(`article_id`, `position`, `kind`, `stated`, `computed`, `message`, `sentences`) SELECT `article_id`, `position`, `kind`, `stated`, `computed`, `message`, `sentences` FROM `discrepancies` ORDER BY `article_id`, `position`;
--> statement-breakpoint
DROP TABLE `discrepancies`;
--> statement-breakpoint
ALTER TABLE `__new_discrepancies` RENAME TO `discrepancies`;
--> statement-breakpoint
CREATE TABLE `__new_participants` (
	`id` text GENERATED ALWAYS AS (report_id || '.p' || position) VIRTUAL NOT NULL,
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`actor_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`event_date` text NOT NULL,
	CONSTRAINT `participants_pk` PRIMARY KEY(`event_id`, `report_id`, `position`),
	CONSTRAINT `fk_participants_actor_id_actors_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_participants_event_id_report_id_event_reports_event_id_id_fk` FOREIGN KEY (`event_id`,`report_id`) REFERENCES `event_reports`(`event_id`,`id`) ON UPDATE CASCADE,
	CONSTRAINT "participants_role" CHECK("role" in ('PERPETRATOR', 'TARGET', 'SIDE_A', 'SIDE_B', 'SUPPORTER', 'RESPONSIBILITY_CLAIMANT', 'ACCUSED')),
	CONSTRAINT "participants_kind" CHECK("kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_participants`(`report_id`, `event_id`, `position`, `role`, `actor_id`, `name`, `kind`, `text`, `event_date`) SELECT `report_id`, `event_id`, `position`, `role`, `actor_id`, `name`, `kind`, `text`, `event_date` FROM `participants` ORDER BY `event_id`, `report_id`, `position`;
--> statement-breakpoint
DROP TABLE `participants`;
--> statement-breakpoint
ALTER TABLE `__new_participants` RENAME TO `participants`;
--> statement-breakpoint
CREATE INDEX `participants_of_actor` ON `participants` (`actor_id`,`event_date`,`id`,`event_id`) WHERE "participants"."actor_id" is not null;
--> statement-breakpoint
-- Without these, each place and source would be looked for in all rows that could name it, twice.
CREATE INDEX `__event_reports_place_id` ON `event_reports` (`place_id`) WHERE `place_id` IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `__agreement_reports_place_id` ON `agreement_reports` (`place_id`) WHERE `place_id` IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `__tallies_place_id` ON `tallies` (`place_id`) WHERE `place_id` IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `__violations_source_id` ON `violations` (`source_id`) WHERE `source_id` IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `__kept_places` AS SELECT `id`, `geonames_id`, `name`, `kind`, `country`, `admin1`, `latitude`, `longitude`, `population`, `created_at` FROM `places`;
--> statement-breakpoint
DROP TABLE `places`;
--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY,
	`geonames_id` integer,
	`name` text NOT NULL,
	`kind` text,
	`country` text,
	`admin1` text,
	`latitude` real,
	`longitude` real,
	`population` integer,
	`created_at` text NOT NULL, `order_population` integer GENERATED ALWAYS AS (coalesce(population, -1)) VIRTUAL NOT NULL,
	CONSTRAINT "places_kind" CHECK("kind" in ('COUNTRY', 'ADM1', 'ADM2', 'TOWN', 'NEIGHBOURHOOD', 'REGION', 'ROAD', 'SITE'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `places` (`id`, `geonames_id`, `name`, `kind`, `country`, `admin1`, `latitude`, `longitude`, `population`, `created_at`) SELECT `id`, `geonames_id`, `name`, `kind`, `country`, `admin1`, `latitude`, `longitude`, `population`, `created_at` FROM `__kept_places` ORDER BY `id`;
--> statement-breakpoint
DROP TABLE `__kept_places`;
--> statement-breakpoint
CREATE INDEX `places_name` ON `places` (`name`,`id`);
--> statement-breakpoint
CREATE INDEX `places_country` ON `places` (`country`,`name`,`id`);
--> statement-breakpoint
CREATE INDEX `places_population` ON `places` (`order_population`,`id`);
--> statement-breakpoint
CREATE TRIGGER search_places_updated AFTER UPDATE ON places BEGIN
  INSERT INTO search_changes VALUES ('PLACE', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER search_places_deleted AFTER DELETE ON places BEGIN
  DELETE FROM search_documents WHERE type = 'PLACE' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_places_inserted AFTER INSERT ON places BEGIN
  INSERT INTO search_composing (type, key) VALUES ('PLACE', NEW.id);
END;
--> statement-breakpoint
CREATE TABLE `__kept_sources` AS SELECT `id`, `name`, `kind`, `country`, `affiliated_actor_id`, `registered`, `created_at`, `added_by` FROM `sources`;
--> statement-breakpoint
DROP TABLE `sources`;
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY,
	`name` text NOT NULL,
	`kind` text,
	`country` text,
	`affiliated_actor_id` text,
	`registered` integer NOT NULL,
	`created_at` text NOT NULL, `added_by` text,
	CONSTRAINT `fk_sources_affiliated_actor_id_actors_id_fk` FOREIGN KEY (`affiliated_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT "sources_kind" CHECK("kind" in ('NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'STATE_MEDIA', 'MONITOR', 'GOVERNMENT', 'MILITARY', 'ARMED_GROUP_MEDIA', 'IGO', 'NGO', 'WITNESS', 'UNNAMED_OFFICIAL', 'SOCIAL_MEDIA', 'ACTIVISTS'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `sources` (`id`, `name`, `kind`, `country`, `affiliated_actor_id`, `registered`, `created_at`, `added_by`) SELECT `id`, `name`, `kind`, `country`, `affiliated_actor_id`, `registered`, `created_at`, `added_by` FROM `__kept_sources` ORDER BY `id`;
--> statement-breakpoint
DROP TABLE `__kept_sources`;
--> statement-breakpoint
CREATE INDEX `sources_name` ON `sources` (`name`,`id`);
--> statement-breakpoint
CREATE INDEX `sources_added` ON `sources` (`added_by`) WHERE "sources"."added_by" IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `__kept_agreements` AS SELECT `id`, `kind`, `name`, `state`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `created_at`, `updated_at`, `revision` FROM `agreements`;
--> statement-breakpoint
DROP TABLE `agreements`;
--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY,
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
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	CONSTRAINT `fk_agreements_place_id_places_id_fk` FOREIGN KEY (`place_id`) REFERENCES `places`(`id`),
	CONSTRAINT "agreements_kind_known" CHECK("kind" in ('CEASEFIRE', 'CESSATION_OF_HOSTILITIES', 'DEMILITARISED_ZONE', 'DE_ESCALATION_ZONE', 'NON_AGGRESSION', 'WITHDRAWAL', 'EVACUATION', 'PRISONER_EXCHANGE', 'PEACE_ACCORD', 'TALKS', 'OTHER')),
	CONSTRAINT "agreements_state" CHECK("state" in ('PROPOSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'PARTIALLY_IMPLEMENTED', 'VIOLATED', 'COLLAPSED', 'EXPIRED')),
	CONSTRAINT "agreements_date_start" CHECK("date_start" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "agreements_date_end" CHECK("date_end" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "agreements_date_precision" CHECK("date_precision" in ('DAY', 'RANGE', 'WEEK', 'MONTH', 'YEAR')),
	CONSTRAINT "agreements_date_basis" CHECK("date_basis" in ('EXPLICIT', 'RELATIVE', 'PUBLICATION')),
	CONSTRAINT "agreements_order_date" CHECK("order_date" = coalesce("date_start", "date_end", '')),
	CONSTRAINT "agreements_location_precision" CHECK("location_precision" in ('EXACT', 'NEAR', 'ADM2', 'ADM1', 'REGION', 'COUNTRY'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `agreements` (`id`, `kind`, `name`, `state`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `created_at`, `updated_at`, `revision`) SELECT `id`, `kind`, `name`, `state`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `created_at`, `updated_at`, `revision` FROM `__kept_agreements` ORDER BY `id`;
--> statement-breakpoint
DROP TABLE `__kept_agreements`;
--> statement-breakpoint
CREATE INDEX `agreements_date` ON `agreements` (`order_date`,`id`);
--> statement-breakpoint
CREATE INDEX `agreements_kind` ON `agreements` (`kind`,`order_date`,`id`);
--> statement-breakpoint
CREATE INDEX `agreements_updated` ON `agreements` (`updated_at`,`id`);
--> statement-breakpoint
CREATE INDEX `agreements_at_place` ON `agreements` (`place_id`,`order_date`,`id`) WHERE "agreements"."place_id" is not null;
--> statement-breakpoint
CREATE TRIGGER search_agreements_deleted AFTER DELETE ON agreements BEGIN
  DELETE FROM search_documents WHERE type = 'AGREEMENT' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_agreements_updated AFTER UPDATE ON agreements
WHEN (OLD.kind, OLD.name, OLD.location_name) IS NOT (NEW.kind, NEW.name, NEW.location_name) BEGIN
  INSERT INTO search_changes VALUES ('AGREEMENT', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TABLE `__kept_events` AS SELECT `id`, `type`, `category`, `modality`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `fatalities_low`, `fatalities_best`, `fatalities_high`, `fatalities_civilians`, `fatalities_combatants`, `fatalities_unknown`, `injuries_low`, `injuries_best`, `injuries_high`, `injuries_civilians`, `injuries_combatants`, `injuries_unknown`, `review_status`, `created_at`, `updated_at`, `revision` FROM `events`;
--> statement-breakpoint
DROP TABLE `events`;
--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY,
	`type` text NOT NULL,
	`category` text NOT NULL,
	`modality` text NOT NULL,
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
	`fatalities_low` integer,
	`fatalities_best` integer,
	`fatalities_high` integer,
	`fatalities_civilians` integer,
	`fatalities_combatants` integer,
	`fatalities_unknown` integer,
	`injuries_low` integer,
	`injuries_best` integer,
	`injuries_high` integer,
	`injuries_civilians` integer,
	`injuries_combatants` integer,
	`injuries_unknown` integer,
	`review_status` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL, `cell` integer GENERATED ALWAYS AS (cast((latitude + 90) * 2 as integer) * 720 + cast((longitude + 180) * 2 as integer)) VIRTUAL, `last_date` text GENERATED ALWAYS AS (coalesce(date_end, case when date_start is null then '' else '9999-12-31' end)) VIRTUAL NOT NULL, `order_fatalities` integer GENERATED ALWAYS AS (coalesce(fatalities_best, fatalities_low, -1)) VIRTUAL NOT NULL, `is_long` integer GENERATED ALWAYS AS ((substr(last_date, 1, 4) * 12 + substr(last_date, 6, 2)) - (substr(order_date, 1, 4) * 12 + substr(order_date, 6, 2)) > 1) VIRTUAL NOT NULL,
	CONSTRAINT `fk_events_place_id_places_id_fk` FOREIGN KEY (`place_id`) REFERENCES `places`(`id`),
	CONSTRAINT "events_type_known" CHECK("type" in ('ARMED_CLASH', 'GOVERNMENT_REGAINS_TERRITORY', 'NON_STATE_ACTOR_OVERTAKES_TERRITORY', 'CHEMICAL_WEAPON', 'AIR_DRONE_STRIKE', 'SUICIDE_BOMB', 'SHELLING_ARTILLERY_MISSILE_ATTACK', 'REMOTE_EXPLOSIVE_LANDMINE_IED', 'GRENADE', 'SEXUAL_VIOLENCE', 'ATTACK', 'ABDUCTION_FORCED_DISAPPEARANCE', 'PEACEFUL_PROTEST', 'PROTEST_WITH_INTERVENTION', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION', 'MOB_VIOLENCE', 'AGREEMENT', 'ARRESTS', 'CHANGE_TO_GROUP_ACTIVITY', 'DISRUPTED_WEAPONS_USE', 'HEADQUARTERS_OR_BASE_ESTABLISHED', 'LOOTING_PROPERTY_DESTRUCTION', 'NON_VIOLENT_TRANSFER_OF_TERRITORY', 'OTHER')),
	CONSTRAINT "events_category_known" CHECK("category" in ('BATTLES', 'EXPLOSIONS_REMOTE_VIOLENCE', 'VIOLENCE_AGAINST_CIVILIANS', 'PROTESTS', 'RIOTS', 'STRATEGIC_DEVELOPMENTS')),
	CONSTRAINT "events_modality" CHECK("modality" in ('ASSERTED', 'DENIED', 'PLANNED', 'HYPOTHETICAL', 'HISTORICAL')),
	CONSTRAINT "events_review_status" CHECK("review_status" in ('UNREVIEWED', 'CONFIRMED', 'DISPUTED', 'REJECTED')),
	CONSTRAINT "events_date_start" CHECK("date_start" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "events_date_end" CHECK("date_end" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "events_date_precision" CHECK("date_precision" in ('DAY', 'RANGE', 'WEEK', 'MONTH', 'YEAR')),
	CONSTRAINT "events_date_basis" CHECK("date_basis" in ('EXPLICIT', 'RELATIVE', 'PUBLICATION')),
	CONSTRAINT "events_order_date" CHECK("order_date" = coalesce("date_start", "date_end", '')),
	CONSTRAINT "events_location_precision" CHECK("location_precision" in ('EXACT', 'NEAR', 'ADM2', 'ADM1', 'REGION', 'COUNTRY'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `events` (`id`, `type`, `category`, `modality`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `fatalities_low`, `fatalities_best`, `fatalities_high`, `fatalities_civilians`, `fatalities_combatants`, `fatalities_unknown`, `injuries_low`, `injuries_best`, `injuries_high`, `injuries_civilians`, `injuries_combatants`, `injuries_unknown`, `review_status`, `created_at`, `updated_at`, `revision`) SELECT `id`, `type`, `category`, `modality`, `date_start`, `date_end`, `date_precision`, `date_basis`, `date_text`, `order_date`, `location_name`, `admin1`, `country`, `latitude`, `longitude`, `location_precision`, `location_text`, `place_id`, `fatalities_low`, `fatalities_best`, `fatalities_high`, `fatalities_civilians`, `fatalities_combatants`, `fatalities_unknown`, `injuries_low`, `injuries_best`, `injuries_high`, `injuries_civilians`, `injuries_combatants`, `injuries_unknown`, `review_status`, `created_at`, `updated_at`, `revision` FROM `__kept_events` ORDER BY `id`;
--> statement-breakpoint
DROP TABLE `__kept_events`;
--> statement-breakpoint
CREATE INDEX `events_date` ON `events` (`order_date`,`id`);
--> statement-breakpoint
CREATE INDEX `events_category` ON `events` (`category`,`order_date`,`id`);
--> statement-breakpoint
CREATE INDEX `events_type` ON `events` (`type`,`order_date`,`id`);
--> statement-breakpoint
CREATE INDEX `events_updated` ON `events` (`updated_at`,`id`);
--> statement-breakpoint
CREATE INDEX `events_fatalities` ON `events` (`order_fatalities`,`id`);
--> statement-breakpoint
CREATE INDEX `events_long` ON `events` (`order_date`,`last_date`) WHERE "events"."is_long" = 1;
--> statement-breakpoint
CREATE INDEX `events_in_cell` ON `events` (`cell`,`order_date`,`id`) WHERE "events"."cell" is not null;
--> statement-breakpoint
CREATE INDEX `events_in_country` ON `events` (`country`,`order_date`,`id`) WHERE "events"."country" is not null;
--> statement-breakpoint
CREATE INDEX `events_at_place` ON `events` (`place_id`,`order_date`,`id`) WHERE "events"."place_id" is not null;
--> statement-breakpoint
CREATE INDEX `events_in_division` ON `events` (`admin1`,`order_date`,`id`) WHERE "events"."admin1" is not null;
--> statement-breakpoint
CREATE TRIGGER search_events_deleted AFTER DELETE ON events BEGIN
  DELETE FROM search_documents WHERE type = 'EVENT' AND key = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER event_cells_insert AFTER INSERT ON events BEGIN
	INSERT INTO event_cells (grain, country, reach, first, last, admin1, type, modality, events, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high, with_fatalities_low, with_fatalities_best, with_fatalities_high, with_injuries_low, with_injuries_best, with_injuries_high)
	SELECT grain, country, reach, first, last, admin1, type, modality, events, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high, with_fatalities_low, with_fatalities_best, with_fatalities_high, with_injuries_low, with_injuries_best, with_injuries_high
	FROM event_cell_parts WHERE event_id = NEW.id
	ON CONFLICT DO UPDATE SET
		events = events + excluded.events,
		fatalities_low = fatalities_low + excluded.fatalities_low,
		fatalities_best = fatalities_best + excluded.fatalities_best,
		fatalities_high = fatalities_high + excluded.fatalities_high,
		injuries_low = injuries_low + excluded.injuries_low,
		injuries_best = injuries_best + excluded.injuries_best,
		injuries_high = injuries_high + excluded.injuries_high,
		with_fatalities_low = with_fatalities_low + excluded.with_fatalities_low,
		with_fatalities_best = with_fatalities_best + excluded.with_fatalities_best,
		with_fatalities_high = with_fatalities_high + excluded.with_fatalities_high,
		with_injuries_low = with_injuries_low + excluded.with_injuries_low,
		with_injuries_best = with_injuries_best + excluded.with_injuries_best,
		with_injuries_high = with_injuries_high + excluded.with_injuries_high;
END;
--> statement-breakpoint
CREATE TRIGGER event_cells_before_update BEFORE UPDATE OF type, modality, date_start, date_end, order_date, country, admin1, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high ON events BEGIN
	INSERT INTO event_cells (grain, country, reach, first, last, admin1, type, modality, events, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high, with_fatalities_low, with_fatalities_best, with_fatalities_high, with_injuries_low, with_injuries_best, with_injuries_high)
	SELECT grain, country, reach, first, last, admin1, type, modality, -events, -fatalities_low, -fatalities_best, -fatalities_high, -injuries_low, -injuries_best, -injuries_high, -with_fatalities_low, -with_fatalities_best, -with_fatalities_high, -with_injuries_low, -with_injuries_best, -with_injuries_high
	FROM event_cell_parts WHERE event_id = OLD.id
	ON CONFLICT DO UPDATE SET
		events = events + excluded.events,
		fatalities_low = fatalities_low + excluded.fatalities_low,
		fatalities_best = fatalities_best + excluded.fatalities_best,
		fatalities_high = fatalities_high + excluded.fatalities_high,
		injuries_low = injuries_low + excluded.injuries_low,
		injuries_best = injuries_best + excluded.injuries_best,
		injuries_high = injuries_high + excluded.injuries_high,
		with_fatalities_low = with_fatalities_low + excluded.with_fatalities_low,
		with_fatalities_best = with_fatalities_best + excluded.with_fatalities_best,
		with_fatalities_high = with_fatalities_high + excluded.with_fatalities_high,
		with_injuries_low = with_injuries_low + excluded.with_injuries_low,
		with_injuries_best = with_injuries_best + excluded.with_injuries_best,
		with_injuries_high = with_injuries_high + excluded.with_injuries_high;
	DELETE FROM event_cells
	WHERE events <= 0 AND (grain, country, reach, first, last, admin1, type, modality) IN (SELECT grain, country, reach, first, last, admin1, type, modality FROM event_cell_parts WHERE event_id = OLD.id);
END;
--> statement-breakpoint
CREATE TRIGGER event_cells_after_update AFTER UPDATE OF type, modality, date_start, date_end, order_date, country, admin1, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high ON events BEGIN
	INSERT INTO event_cells (grain, country, reach, first, last, admin1, type, modality, events, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high, with_fatalities_low, with_fatalities_best, with_fatalities_high, with_injuries_low, with_injuries_best, with_injuries_high)
	SELECT grain, country, reach, first, last, admin1, type, modality, events, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high, with_fatalities_low, with_fatalities_best, with_fatalities_high, with_injuries_low, with_injuries_best, with_injuries_high
	FROM event_cell_parts WHERE event_id = NEW.id
	ON CONFLICT DO UPDATE SET
		events = events + excluded.events,
		fatalities_low = fatalities_low + excluded.fatalities_low,
		fatalities_best = fatalities_best + excluded.fatalities_best,
		fatalities_high = fatalities_high + excluded.fatalities_high,
		injuries_low = injuries_low + excluded.injuries_low,
		injuries_best = injuries_best + excluded.injuries_best,
		injuries_high = injuries_high + excluded.injuries_high,
		with_fatalities_low = with_fatalities_low + excluded.with_fatalities_low,
		with_fatalities_best = with_fatalities_best + excluded.with_fatalities_best,
		with_fatalities_high = with_fatalities_high + excluded.with_fatalities_high,
		with_injuries_low = with_injuries_low + excluded.with_injuries_low,
		with_injuries_best = with_injuries_best + excluded.with_injuries_best,
		with_injuries_high = with_injuries_high + excluded.with_injuries_high;
END;
--> statement-breakpoint
CREATE TRIGGER event_cells_delete BEFORE DELETE ON events BEGIN
	INSERT INTO event_cells (grain, country, reach, first, last, admin1, type, modality, events, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high, with_fatalities_low, with_fatalities_best, with_fatalities_high, with_injuries_low, with_injuries_best, with_injuries_high)
	SELECT grain, country, reach, first, last, admin1, type, modality, -events, -fatalities_low, -fatalities_best, -fatalities_high, -injuries_low, -injuries_best, -injuries_high, -with_fatalities_low, -with_fatalities_best, -with_fatalities_high, -with_injuries_low, -with_injuries_best, -with_injuries_high
	FROM event_cell_parts WHERE event_id = OLD.id
	ON CONFLICT DO UPDATE SET
		events = events + excluded.events,
		fatalities_low = fatalities_low + excluded.fatalities_low,
		fatalities_best = fatalities_best + excluded.fatalities_best,
		fatalities_high = fatalities_high + excluded.fatalities_high,
		injuries_low = injuries_low + excluded.injuries_low,
		injuries_best = injuries_best + excluded.injuries_best,
		injuries_high = injuries_high + excluded.injuries_high,
		with_fatalities_low = with_fatalities_low + excluded.with_fatalities_low,
		with_fatalities_best = with_fatalities_best + excluded.with_fatalities_best,
		with_fatalities_high = with_fatalities_high + excluded.with_fatalities_high,
		with_injuries_low = with_injuries_low + excluded.with_injuries_low,
		with_injuries_best = with_injuries_best + excluded.with_injuries_best,
		with_injuries_high = with_injuries_high + excluded.with_injuries_high;
	DELETE FROM event_cells
	WHERE events <= 0 AND (grain, country, reach, first, last, admin1, type, modality) IN (SELECT grain, country, reach, first, last, admin1, type, modality FROM event_cell_parts WHERE event_id = OLD.id);
END;
--> statement-breakpoint
CREATE TRIGGER search_events_updated AFTER UPDATE ON events
WHEN (OLD.type, OLD.location_name, OLD.admin1) IS NOT (NEW.type, NEW.location_name, NEW.admin1) BEGIN
  INSERT INTO search_changes VALUES ('EVENT', NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
DROP INDEX `__event_reports_place_id`;
--> statement-breakpoint
DROP INDEX `__agreement_reports_place_id`;
--> statement-breakpoint
DROP INDEX `__tallies_place_id`;
--> statement-breakpoint
DROP INDEX `__violations_source_id`;
--> statement-breakpoint
PRAGMA legacy_alter_table = OFF;
