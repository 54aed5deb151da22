DROP INDEX IF EXISTS `participants_event`;--> statement-breakpoint
CREATE INDEX `participants_event_role` ON `participants` (`event_id`,`role`,`kind`);