ALTER TABLE `access_keys` ADD `label` text;--> statement-breakpoint
ALTER TABLE `access_keys` ADD `ending` text;--> statement-breakpoint
ALTER TABLE `access_keys` ADD `expires_at` text;--> statement-breakpoint
ALTER TABLE `access_keys` ADD `last_used_at` text;--> statement-breakpoint
ALTER TABLE `access_keys` ADD `created_by_key_id` text REFERENCES access_keys(id);--> statement-breakpoint
ALTER TABLE `access_keys` ADD `revoked_by_key_id` text REFERENCES access_keys(id);--> statement-breakpoint
CREATE INDEX `access_keys_created` ON `access_keys` (`created_at`,`id`);