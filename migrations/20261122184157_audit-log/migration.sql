CREATE TABLE `audit_entries` (
	`sequence` integer PRIMARY KEY,
	`at` text NOT NULL,
	`request_id` text,
	`key_id` text,
	`action` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`after` text,
	CONSTRAINT "audit_entries_before" CHECK(json_valid("before")),
	CONSTRAINT "audit_entries_after" CHECK(json_valid("after"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`sequence` integer PRIMARY KEY,
	`hash` text NOT NULL,
	`sealed_at` text NOT NULL
) STRICT;
--> statement-breakpoint
-- What the log says stays said: whoever would change it has to take these out first.
CREATE TRIGGER audit_entries_unchanged BEFORE UPDATE ON audit_entries BEGIN SELECT raise(ABORT, 'audit entries are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_kept BEFORE DELETE ON audit_entries BEGIN SELECT raise(ABORT, 'audit entries are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_unchanged BEFORE UPDATE ON audit_seals BEGIN SELECT raise(ABORT, 'audit seals are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_kept BEFORE DELETE ON audit_seals BEGIN SELECT raise(ABORT, 'audit seals are never deleted'); END;
