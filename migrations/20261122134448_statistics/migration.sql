CREATE TABLE `event_cells` (
	`grain` text NOT NULL,
	`country` text NOT NULL,
	`reach` integer NOT NULL,
	`first` text NOT NULL,
	`last` text NOT NULL,
	`admin1` text NOT NULL,
	`type` text NOT NULL,
	`modality` text NOT NULL,
	`events` integer NOT NULL,
	`fatalities_low` integer NOT NULL,
	`fatalities_best` integer NOT NULL,
	`fatalities_high` integer NOT NULL,
	`injuries_low` integer NOT NULL,
	`injuries_best` integer NOT NULL,
	`injuries_high` integer NOT NULL,
	`with_fatalities_low` integer NOT NULL,
	`with_fatalities_best` integer NOT NULL,
	`with_fatalities_high` integer NOT NULL,
	`with_injuries_low` integer NOT NULL,
	`with_injuries_best` integer NOT NULL,
	`with_injuries_high` integer NOT NULL,
	CONSTRAINT `event_cells_pk` PRIMARY KEY(`grain`, `country`, `reach`, `first`, `last`, `admin1`, `type`, `modality`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
-- Each event as a part of its cell in each grain; what an event's country, period and numbers come to there.
CREATE VIEW event_cell_parts AS
WITH grains (grain, length, by_country, by_admin1) AS (
	VALUES
		('MONTH', 7, 0, 0),
		('DAY', 10, 0, 0),
		('COUNTRY_YEAR', 4, 1, 0),
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
INSERT INTO event_cells (grain, country, reach, first, last, admin1, type, modality, events, fatalities_low, fatalities_best, fatalities_high, injuries_low, injuries_best, injuries_high, with_fatalities_low, with_fatalities_best, with_fatalities_high, with_injuries_low, with_injuries_best, with_injuries_high)
SELECT grain, country, reach, first, last, admin1, type, modality, sum(events), sum(fatalities_low), sum(fatalities_best), sum(fatalities_high), sum(injuries_low), sum(injuries_best), sum(injuries_high), sum(with_fatalities_low), sum(with_fatalities_best), sum(with_fatalities_high), sum(with_injuries_low), sum(with_injuries_best), sum(with_injuries_high)
FROM event_cell_parts GROUP BY grain, country, reach, first, last, admin1, type, modality;
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
-- While the event still stands as it was.
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
