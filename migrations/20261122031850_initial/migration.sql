CREATE TABLE `access_keys` (
	`id` text PRIMARY KEY,
	`owner_id` text NOT NULL,
	`hash` text NOT NULL CONSTRAINT `access_keys_hash` UNIQUE,
	`scopes` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `actor_aliases` (
	`folded` text NOT NULL,
	`actor_id` text NOT NULL,
	`text` text NOT NULL,
	`language` text,
	`from_year` integer,
	`until_year` integer,
	CONSTRAINT `actor_aliases_pk` PRIMARY KEY(`folded`, `actor_id`),
	CONSTRAINT `fk_actor_aliases_actor_id_actors_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `actors` (
	`id` text PRIMARY KEY,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`country` text,
	`wikidata_id` text,
	`registered` integer NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "actors_kind_known" CHECK("kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `agreement_parties` (
	`id` text PRIMARY KEY,
	`report_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`actor_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`agreement_date` text NOT NULL,
	CONSTRAINT `fk_agreement_parties_report_id_agreement_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `agreement_reports`(`id`),
	CONSTRAINT `fk_agreement_parties_agreement_id_agreements_id_fk` FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`),
	CONSTRAINT `fk_agreement_parties_actor_id_actors_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT "agreement_parties_role" CHECK("role" in ('SIGNATORY', 'PARTY', 'GUARANTOR', 'MEDIATOR', 'BENEFICIARY', 'EXCLUDED')),
	CONSTRAINT "agreement_parties_kind" CHECK("kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
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
	CONSTRAINT `fk_agreement_reports_agreement_id_agreements_id_fk` FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`),
	CONSTRAINT `fk_agreement_reports_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_agreement_reports_place_id_places_id_fk` FOREIGN KEY (`place_id`) REFERENCES `places`(`id`),
	CONSTRAINT `fk_agreement_reports_article_id_sentence_index_sentences_article_id_index_fk` FOREIGN KEY (`article_id`,`sentence_index`) REFERENCES `sentences`(`article_id`,`index`),
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
) STRICT;
--> statement-breakpoint
CREATE TABLE `provisions` (
	`report_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`width_km_low` real,
	`width_km_high` real,
	CONSTRAINT `provisions_pk` PRIMARY KEY(`report_id`, `position`),
	CONSTRAINT `fk_provisions_report_id_agreement_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `agreement_reports`(`id`),
	CONSTRAINT `fk_provisions_agreement_id_agreements_id_fk` FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`),
	CONSTRAINT "provisions_kind" CHECK("kind" in ('CESSATION', 'ZONE', 'CORRIDOR', 'WITHDRAWAL', 'MONITORING', 'PATROL', 'HUMANITARIAN_ACCESS', 'PROTECTION_OF_CIVILIANS', 'PRISONERS', 'POLITICAL', 'OTHER'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `violations` (
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
	CONSTRAINT `fk_violations_report_id_agreement_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `agreement_reports`(`id`),
	CONSTRAINT `fk_violations_agreement_id_agreements_id_fk` FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`),
	CONSTRAINT `fk_violations_violator_actor_id_actors_id_fk` FOREIGN KEY (`violator_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_violations_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT `fk_violations_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`),
	CONSTRAINT `fk_violations_article_id_sentence_index_sentences_article_id_index_fk` FOREIGN KEY (`article_id`,`sentence_index`) REFERENCES `sentences`(`article_id`,`index`),
	CONSTRAINT "violations_violator_kind" CHECK("violator_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP')),
	CONSTRAINT "violations_status" CHECK("status" in ('ALLEGED', 'ACKNOWLEDGED', 'DENIED', 'VERIFIED'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `actor_relations` (
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
	CONSTRAINT `fk_actor_relations_article_id_sentence_index_sentences_article_id_index_fk` FOREIGN KEY (`article_id`,`sentence_index`) REFERENCES `sentences`(`article_id`,`index`),
	CONSTRAINT "actor_relations_kind" CHECK("kind" in ('BACKED_BY', 'ALLIED_WITH', 'PART_OF', 'SUCCESSOR_OF', 'RIVAL_OF', 'LED_BY')),
	CONSTRAINT "actor_relations_from_kind" CHECK("from_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP')),
	CONSTRAINT "actor_relations_to_kind" CHECK("to_kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `article_sources` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`source_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`role` text NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT `article_sources_pk` PRIMARY KEY(`article_id`, `position`),
	CONSTRAINT `fk_article_sources_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_article_sources_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`),
	CONSTRAINT "article_sources_kind" CHECK("kind" in ('NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'STATE_MEDIA', 'MONITOR', 'GOVERNMENT', 'MILITARY', 'ARMED_GROUP_MEDIA', 'IGO', 'NGO', 'WITNESS', 'UNNAMED_OFFICIAL', 'SOCIAL_MEDIA', 'ACTIVISTS')),
	CONSTRAINT "article_sources_role" CHECK("role" in ('PUBLISHER', 'CLAIMANT', 'CITED', 'CREDIT'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY,
	`content_hash` text NOT NULL CONSTRAINT `articles_content_hash` UNIQUE,
	`url` text,
	`title` text,
	`language` text NOT NULL,
	`publisher_id` text,
	`published_date` text,
	`published_basis` text,
	`order_date` text NOT NULL,
	`ingested_at` text NOT NULL,
	`extractor_version` text NOT NULL,
	`ingested_by_key_id` text,
	`owner_id` text,
	`text` text NOT NULL,
	CONSTRAINT `fk_articles_publisher_id_sources_id_fk` FOREIGN KEY (`publisher_id`) REFERENCES `sources`(`id`),
	CONSTRAINT `fk_articles_ingested_by_key_id_access_keys_id_fk` FOREIGN KEY (`ingested_by_key_id`) REFERENCES `access_keys`(`id`),
	CONSTRAINT "articles_published_date" CHECK("published_date" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "articles_published_basis" CHECK("published_basis" in ('INPUT', 'DATELINE', 'TITLE')),
	CONSTRAINT "articles_order_date" CHECK("order_date" = coalesce("published_date", ''))
) STRICT;
--> statement-breakpoint
CREATE TABLE `discrepancies` (
	`id` text PRIMARY KEY,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`stated` integer,
	`computed` integer,
	`message` text NOT NULL,
	CONSTRAINT `fk_discrepancies_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT "discrepancies_kind" CHECK("kind" in ('PARTS_DO_NOT_SUM', 'PART_EXCEEDS_WHOLE', 'HEADLINE_DIFFERS', 'CLAIMANTS_DIFFER', 'DATES_DIFFER'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `discrepancy_sentences` (
	`discrepancy_id` text NOT NULL,
	`article_id` text NOT NULL,
	`sentence_index` integer NOT NULL,
	CONSTRAINT `discrepancy_sentences_pk` PRIMARY KEY(`discrepancy_id`, `sentence_index`),
	CONSTRAINT `fk_discrepancy_sentences_discrepancy_id_discrepancies_id_fk` FOREIGN KEY (`discrepancy_id`) REFERENCES `discrepancies`(`id`),
	CONSTRAINT `fk_discrepancy_sentences_article_id_sentence_index_sentences_article_id_index_fk` FOREIGN KEY (`article_id`,`sentence_index`) REFERENCES `sentences`(`article_id`,`index`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sentences` (
	`article_id` text NOT NULL,
	`index` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`role` text NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT `sentences_pk` PRIMARY KEY(`article_id`, `index`),
	CONSTRAINT `fk_sentences_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT "sentences_role" CHECK("role" in ('HEADLINE', 'DATELINE', 'BODY', 'CAPTION', 'BOILERPLATE', 'RELATED_LINK'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `casualty_figures` (
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
	CONSTRAINT `fk_casualty_figures_report_id_event_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`),
	CONSTRAINT `fk_casualty_figures_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT `fk_casualty_figures_victim_actor_id_actors_id_fk` FOREIGN KEY (`victim_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT `fk_casualty_figures_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`),
	CONSTRAINT `fk_casualty_figures_subset_of_id_casualty_figures_id_fk` FOREIGN KEY (`subset_of_id`) REFERENCES `casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_supersedes_id_casualty_figures_id_fk` FOREIGN KEY (`supersedes_id`) REFERENCES `casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_alternative_to_id_casualty_figures_id_fk` FOREIGN KEY (`alternative_to_id`) REFERENCES `casualty_figures`(`id`),
	CONSTRAINT `fk_casualty_figures_article_id_sentence_index_sentences_article_id_index_fk` FOREIGN KEY (`article_id`,`sentence_index`) REFERENCES `sentences`(`article_id`,`index`),
	CONSTRAINT "casualty_figures_measure" CHECK("measure" in ('KILLED', 'WOUNDED', 'MISSING', 'CAPTURED', 'ABDUCTED', 'DISPLACED')),
	CONSTRAINT "casualty_figures_qualifier" CHECK("qualifier" in ('EXACT', 'AT_LEAST', 'MORE_THAN', 'UP_TO', 'ABOUT', 'TENS', 'DOZENS', 'HUNDREDS', 'SEVERAL', 'RANGE')),
	CONSTRAINT "casualty_figures_victim_status" CHECK("victim_status" in ('COMBATANT', 'CIVILIAN', 'UNKNOWN')),
	CONSTRAINT "casualty_figures_victim_group" CHECK("victim_group" in ('CHILDREN', 'WOMEN', 'ELDERLY', 'OFFICERS', 'FOREIGNERS', 'JOURNALISTS', 'MEDICS', 'AID_WORKERS', 'OFFICIALS', 'OTHER'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `event_modes` (
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`mode` text NOT NULL,
	CONSTRAINT `event_modes_pk` PRIMARY KEY(`report_id`, `position`),
	CONSTRAINT `fk_event_modes_report_id_event_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`),
	CONSTRAINT `fk_event_modes_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT "event_modes_mode" CHECK("mode" in ('AMBUSH', 'RAID', 'ASSASSINATION', 'EXECUTION', 'SNIPING', 'SHOOTING', 'CAR_BOMB', 'SUICIDE', 'LANDMINE', 'BARREL_BOMB', 'AIRSTRIKE', 'DRONE', 'ARTILLERY', 'ROCKET', 'MISSILE', 'CHEMICAL', 'KIDNAPPING', 'ARSON', 'ROBBERY', 'SIEGE', 'CLASH'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `event_reports` (
	`id` text PRIMARY KEY,
	`event_id` text NOT NULL,
	`article_id` text NOT NULL,
	`key` text NOT NULL,
	`prominence` integer NOT NULL,
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
	`rule` text NOT NULL,
	CONSTRAINT `fk_event_reports_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT `fk_event_reports_article_id_articles_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`),
	CONSTRAINT `fk_event_reports_place_id_places_id_fk` FOREIGN KEY (`place_id`) REFERENCES `places`(`id`),
	CONSTRAINT "event_reports_type" CHECK("type" in ('ARMED_CLASH', 'GOVERNMENT_REGAINS_TERRITORY', 'NON_STATE_ACTOR_OVERTAKES_TERRITORY', 'CHEMICAL_WEAPON', 'AIR_DRONE_STRIKE', 'SUICIDE_BOMB', 'SHELLING_ARTILLERY_MISSILE_ATTACK', 'REMOTE_EXPLOSIVE_LANDMINE_IED', 'GRENADE', 'SEXUAL_VIOLENCE', 'ATTACK', 'ABDUCTION_FORCED_DISAPPEARANCE', 'PEACEFUL_PROTEST', 'PROTEST_WITH_INTERVENTION', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION', 'MOB_VIOLENCE', 'AGREEMENT', 'ARRESTS', 'CHANGE_TO_GROUP_ACTIVITY', 'DISRUPTED_WEAPONS_USE', 'HEADQUARTERS_OR_BASE_ESTABLISHED', 'LOOTING_PROPERTY_DESTRUCTION', 'NON_VIOLENT_TRANSFER_OF_TERRITORY', 'OTHER')),
	CONSTRAINT "event_reports_category" CHECK("category" in ('BATTLES', 'EXPLOSIONS_REMOTE_VIOLENCE', 'VIOLENCE_AGAINST_CIVILIANS', 'PROTESTS', 'RIOTS', 'STRATEGIC_DEVELOPMENTS')),
	CONSTRAINT "event_reports_modality" CHECK("modality" in ('ASSERTED', 'DENIED', 'PLANNED', 'HYPOTHETICAL', 'HISTORICAL')),
	CONSTRAINT "event_reports_date_start" CHECK("date_start" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "event_reports_date_end" CHECK("date_end" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "event_reports_date_precision" CHECK("date_precision" in ('DAY', 'RANGE', 'WEEK', 'MONTH', 'YEAR')),
	CONSTRAINT "event_reports_date_basis" CHECK("date_basis" in ('EXPLICIT', 'RELATIVE', 'PUBLICATION')),
	CONSTRAINT "event_reports_order_date" CHECK("order_date" = coalesce("date_start", "date_end", '')),
	CONSTRAINT "event_reports_location_precision" CHECK("location_precision" in ('EXACT', 'NEAR', 'ADM2', 'ADM1', 'REGION', 'COUNTRY'))
) STRICT, WITHOUT ROWID;
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
	`revision` integer NOT NULL,
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
) STRICT;
--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY,
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`actor_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`event_date` text NOT NULL,
	CONSTRAINT `fk_participants_report_id_event_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`),
	CONSTRAINT `fk_participants_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT `fk_participants_actor_id_actors_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT "participants_role" CHECK("role" in ('PERPETRATOR', 'TARGET', 'SIDE_A', 'SIDE_B', 'SUPPORTER', 'RESPONSIBILITY_CLAIMANT', 'ACCUSED')),
	CONSTRAINT "participants_kind" CHECK("kind" in ('STATE_FORCES', 'REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA', 'RIOTERS', 'PROTESTERS', 'CIVILIANS', 'EXTERNAL_FORCES', 'GOVERNMENT', 'IGO', 'PERSON', 'UNIDENTIFIED_ARMED_GROUP'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `report_sentences` (
	`report_id` text NOT NULL,
	`article_id` text NOT NULL,
	`sentence_index` integer NOT NULL,
	CONSTRAINT `report_sentences_pk` PRIMARY KEY(`report_id`, `sentence_index`),
	CONSTRAINT `fk_report_sentences_report_id_event_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`),
	CONSTRAINT `fk_report_sentences_article_id_sentence_index_sentences_article_id_index_fk` FOREIGN KEY (`article_id`,`sentence_index`) REFERENCES `sentences`(`article_id`,`index`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `targets` (
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT `targets_pk` PRIMARY KEY(`report_id`, `position`),
	CONSTRAINT `fk_targets_report_id_event_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`),
	CONSTRAINT `fk_targets_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT "targets_kind" CHECK("kind" in ('MILITARY', 'POLICE', 'GOVERNMENT', 'DIPLOMATIC', 'RESIDENTIAL', 'MEDICAL', 'RELIGIOUS', 'EDUCATION', 'MARKET', 'ENERGY', 'TRANSPORT', 'MEDIA', 'AID', 'CAMP', 'OTHER'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `weapons` (
	`report_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT `weapons_pk` PRIMARY KEY(`report_id`, `position`),
	CONSTRAINT `fk_weapons_report_id_event_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`),
	CONSTRAINT `fk_weapons_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`),
	CONSTRAINT "weapons_kind" CHECK("kind" in ('FIREARM', 'EXPLOSIVE', 'VEHICLE_BOMB', 'SUICIDE_VEST', 'MINE', 'GRENADE', 'MORTAR', 'ARTILLERY', 'ROCKET', 'MISSILE', 'AIRCRAFT', 'DRONE', 'BARREL_BOMB', 'CHEMICAL', 'BLADE', 'FIRE', 'OTHER'))
) STRICT, WITHOUT ROWID;
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
	`created_at` text NOT NULL,
	CONSTRAINT "places_kind" CHECK("kind" in ('COUNTRY', 'ADM1', 'ADM2', 'TOWN', 'NEIGHBOURHOOD', 'REGION', 'ROAD', 'SITE'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_aliases` (
	`folded` text NOT NULL,
	`source_id` text NOT NULL,
	`text` text NOT NULL,
	`language` text,
	CONSTRAINT `source_aliases_pk` PRIMARY KEY(`folded`, `source_id`),
	CONSTRAINT `fk_source_aliases_source_id_sources_id_fk` FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY,
	`name` text NOT NULL,
	`kind` text,
	`country` text,
	`affiliated_actor_id` text,
	`registered` integer NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT `fk_sources_affiliated_actor_id_actors_id_fk` FOREIGN KEY (`affiliated_actor_id`) REFERENCES `actors`(`id`),
	CONSTRAINT "sources_kind" CHECK("kind" in ('NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'STATE_MEDIA', 'MONITOR', 'GOVERNMENT', 'MILITARY', 'ARMED_GROUP_MEDIA', 'IGO', 'NGO', 'WITNESS', 'UNNAMED_OFFICIAL', 'SOCIAL_MEDIA', 'ACTIVISTS'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `tallies` (
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
	CONSTRAINT `fk_tallies_subset_of_id_tallies_id_fk` FOREIGN KEY (`subset_of_id`) REFERENCES `tallies`(`id`),
	CONSTRAINT `fk_tallies_article_id_sentence_index_sentences_article_id_index_fk` FOREIGN KEY (`article_id`,`sentence_index`) REFERENCES `sentences`(`article_id`,`index`),
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
CREATE INDEX `access_keys_owner` ON `access_keys` (`owner_id`,`id`);--> statement-breakpoint
CREATE INDEX `actor_aliases_actor` ON `actor_aliases` (`actor_id`);--> statement-breakpoint
CREATE INDEX `actors_name` ON `actors` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `actors_kind` ON `actors` (`kind`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `agreement_parties_report` ON `agreement_parties` (`report_id`,`position`);--> statement-breakpoint
CREATE INDEX `agreement_parties_agreement` ON `agreement_parties` (`agreement_id`,`id`);--> statement-breakpoint
CREATE INDEX `agreement_parties_actor` ON `agreement_parties` (`actor_id`,`agreement_date`,`id`);--> statement-breakpoint
CREATE INDEX `agreement_reports_agreement` ON `agreement_reports` (`agreement_id`,`id`);--> statement-breakpoint
CREATE INDEX `agreement_reports_article` ON `agreement_reports` (`article_id`,`position`);--> statement-breakpoint
CREATE INDEX `agreements_date` ON `agreements` (`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_kind` ON `agreements` (`kind`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_place` ON `agreements` (`place_id`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `provisions_agreement` ON `provisions` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `violations_report` ON `violations` (`report_id`,`position`);--> statement-breakpoint
CREATE INDEX `violations_agreement` ON `violations` (`agreement_id`,`id`);--> statement-breakpoint
CREATE INDEX `violations_event` ON `violations` (`event_id`);--> statement-breakpoint
CREATE INDEX `actor_relations_article` ON `actor_relations` (`article_id`,`position`);--> statement-breakpoint
CREATE INDEX `actor_relations_from` ON `actor_relations` (`from_actor_id`,`id`);--> statement-breakpoint
CREATE INDEX `actor_relations_to` ON `actor_relations` (`to_actor_id`,`id`);--> statement-breakpoint
CREATE INDEX `article_sources_source` ON `article_sources` (`source_id`,`article_id`);--> statement-breakpoint
CREATE INDEX `articles_date` ON `articles` (`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `articles_publisher` ON `articles` (`publisher_id`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `articles_ingested` ON `articles` (`ingested_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_url` ON `articles` (`url`);--> statement-breakpoint
CREATE INDEX `discrepancies_article` ON `discrepancies` (`article_id`,`position`);--> statement-breakpoint
CREATE INDEX `casualty_figures_report` ON `casualty_figures` (`report_id`,`position`);--> statement-breakpoint
CREATE INDEX `casualty_figures_event` ON `casualty_figures` (`event_id`,`id`);--> statement-breakpoint
CREATE INDEX `casualty_figures_source` ON `casualty_figures` (`source_id`,`event_date`,`id`);--> statement-breakpoint
CREATE INDEX `event_modes_event` ON `event_modes` (`event_id`,`mode`);--> statement-breakpoint
CREATE INDEX `event_reports_event` ON `event_reports` (`event_id`,`id`);--> statement-breakpoint
CREATE INDEX `event_reports_article` ON `event_reports` (`article_id`,`prominence`);--> statement-breakpoint
CREATE INDEX `events_date` ON `events` (`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `events_category` ON `events` (`category`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `events_type` ON `events` (`type`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `events_country` ON `events` (`country`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `events_place` ON `events` (`place_id`,`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `events_updated` ON `events` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `participants_report` ON `participants` (`report_id`,`position`);--> statement-breakpoint
CREATE INDEX `participants_event` ON `participants` (`event_id`,`id`);--> statement-breakpoint
CREATE INDEX `participants_actor` ON `participants` (`actor_id`,`event_date`,`id`);--> statement-breakpoint
CREATE INDEX `targets_event` ON `targets` (`event_id`);--> statement-breakpoint
CREATE INDEX `weapons_event` ON `weapons` (`event_id`);--> statement-breakpoint
CREATE INDEX `places_name` ON `places` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `places_country` ON `places` (`country`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `source_aliases_source` ON `source_aliases` (`source_id`);--> statement-breakpoint
CREATE INDEX `sources_name` ON `sources` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `tallies_date` ON `tallies` (`order_date`,`id`);--> statement-breakpoint
CREATE INDEX `tallies_article` ON `tallies` (`article_id`,`position`);--> statement-breakpoint
CREATE INDEX `tallies_source` ON `tallies` (`source_id`,`order_date`,`id`);