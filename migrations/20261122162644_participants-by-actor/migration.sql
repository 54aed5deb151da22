DROP INDEX IF EXISTS `participants_event_role`;--> statement-breakpoint
CREATE INDEX `participants_event_actor` ON `participants` (`event_id`,`actor_id`,`role`,`kind`);