CREATE TABLE `breaches` (
	`event_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	CONSTRAINT `breaches_pk` PRIMARY KEY(`event_id`, `agreement_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `removed_agreements` (
	`id` text PRIMARY KEY,
	`successor_id` text,
	`removed_at` text NOT NULL,
	CONSTRAINT `fk_removed_agreements_successor_id_agreements_id_fk` FOREIGN KEY (`successor_id`) REFERENCES `agreements`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `agreement_blocks` (
	`block` text NOT NULL,
	`day` text NOT NULL,
	`report_id` text NOT NULL,
	CONSTRAINT `agreement_blocks_pk` PRIMARY KEY(`block`, `day`, `report_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `agreement_links` (
	`report_id` text NOT NULL,
	`other_id` text NOT NULL,
	`score` real NOT NULL,
	`reasons` text NOT NULL,
	CONSTRAINT `agreement_links_pk` PRIMARY KEY(`report_id`, `other_id`),
	CONSTRAINT `fk_agreement_links_report_id_agreement_reports_id_fk` FOREIGN KEY (`report_id`) REFERENCES `agreement_reports`(`id`),
	CONSTRAINT `fk_agreement_links_other_id_agreement_reports_id_fk` FOREIGN KEY (`other_id`) REFERENCES `agreement_reports`(`id`),
	CONSTRAINT "agreement_links_order" CHECK("report_id" < "other_id"),
	CONSTRAINT "agreement_links_reasons" CHECK(json_valid("reasons"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `agreement_reports` ADD `trace` text;--> statement-breakpoint
ALTER TABLE `violations` ADD `claim` text;--> statement-breakpoint
CREATE INDEX `violations_claim` ON `violations` (`agreement_id`,`claim`,`id`);--> statement-breakpoint
CREATE INDEX `removed_agreements_successor` ON `removed_agreements` (`successor_id`);--> statement-breakpoint
CREATE INDEX `agreement_links_other` ON `agreement_links` (`other_id`,`report_id`);--> statement-breakpoint
INSERT INTO breaches (event_id, agreement_id) SELECT DISTINCT event_id, agreement_id FROM violations WHERE event_id IS NOT NULL;
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
