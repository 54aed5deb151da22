-- What a report lists stands in cells of its row: how it was carried out, targets, weapons. A row for each was one written for each.
ALTER TABLE `event_reports` ADD `modes` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `event_reports` ADD `targets` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `event_reports` ADD `weapons` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
-- What is searched stays as it is.
DROP TRIGGER search_event_reports_updated;
--> statement-breakpoint
UPDATE event_reports SET
  modes = (
    SELECT json_group_array(mode ORDER BY position) FROM event_modes WHERE event_id = event_reports.event_id AND report_id = event_reports.id),
  targets = (
    SELECT json_group_array(json_array(kind, text) ORDER BY position) FROM targets WHERE event_id = event_reports.event_id AND report_id = event_reports.id),
  weapons = (
    SELECT json_group_array(json_array(kind, text) ORDER BY position) FROM weapons WHERE event_id = event_reports.event_id AND report_id = event_reports.id);
--> statement-breakpoint
DROP VIEW search_composed;
--> statement-breakpoint
DROP TABLE `targets`;
--> statement-breakpoint
DROP TABLE `weapons`;
--> statement-breakpoint
DROP TABLE `event_modes`;
--> statement-breakpoint
-- What events are looked up by is kept of the lists.
CREATE TABLE `event_modes` (
	`mode` text NOT NULL,
	`event_id` text NOT NULL,
	`report_id` text NOT NULL,
	CONSTRAINT `event_modes_pk` PRIMARY KEY(`mode`, `event_id`, `report_id`),
	CONSTRAINT "event_modes_mode" CHECK("mode" in ('AMBUSH', 'RAID', 'ASSASSINATION', 'EXECUTION', 'SNIPING', 'SHOOTING', 'CAR_BOMB', 'SUICIDE', 'LANDMINE', 'BARREL_BOMB', 'AIRSTRIKE', 'DRONE', 'ARTILLERY', 'ROCKET', 'MISSILE', 'CHEMICAL', 'KIDNAPPING', 'ARSON', 'ROBBERY', 'SIEGE', 'CLASH'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO event_modes (mode, event_id, report_id)
SELECT DISTINCT listed.value, event_id, event_reports.id FROM event_reports CROSS JOIN json_each(event_reports.modes) AS listed;
--> statement-breakpoint
CREATE TRIGGER event_modes_report_inserted AFTER INSERT ON event_reports BEGIN
  INSERT INTO event_modes (mode, event_id, report_id) SELECT DISTINCT value, NEW.event_id, NEW.id FROM json_each(NEW.modes);
END;
--> statement-breakpoint
CREATE TRIGGER event_modes_report_updated AFTER UPDATE OF event_id, modes ON event_reports
WHEN (OLD.event_id, OLD.modes) IS NOT (NEW.event_id, NEW.modes) BEGIN
  DELETE FROM event_modes WHERE mode IN (SELECT value FROM json_each(OLD.modes)) AND event_id = OLD.event_id AND report_id = OLD.id;
  INSERT INTO event_modes (mode, event_id, report_id) SELECT DISTINCT value, NEW.event_id, NEW.id FROM json_each(NEW.modes);
END;
--> statement-breakpoint
CREATE TRIGGER event_modes_report_deleted AFTER DELETE ON event_reports BEGIN
  DELETE FROM event_modes WHERE mode IN (SELECT value FROM json_each(OLD.modes)) AND event_id = OLD.event_id AND report_id = OLD.id;
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
      SELECT replace(lower(listed.value), '_', ' ') AS word
        FROM event_reports CROSS JOIN json_each(event_reports.modes) AS listed WHERE event_reports.event_id = events.id
      UNION SELECT replace(lower(listed.value ->> 0), '_', ' ')
        FROM event_reports CROSS JOIN json_each(event_reports.weapons) AS listed WHERE event_reports.event_id = events.id
      UNION SELECT replace(lower(listed.value ->> 0), '_', ' ')
        FROM event_reports CROSS JOIN json_each(event_reports.targets) AS listed WHERE event_reports.event_id = events.id)),
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
CREATE TRIGGER search_event_reports_updated AFTER UPDATE ON event_reports BEGIN
  INSERT INTO search_changes VALUES ('EVENT', OLD.event_id), ('EVENT', NEW.event_id) ON CONFLICT DO NOTHING;
END;
