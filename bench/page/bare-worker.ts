// The limit for any API on D1: a Worker that knows one question, and answers it by one statement written by hand.

const STATEMENT = `SELECT id, type, category, date_start, date_end, date_precision, date_text,
    location_name, location_precision, admin1, country, latitude, longitude, fatalities_low, fatalities_best, fatalities_high,
    (SELECT json_group_array(json_array(participants.role, participants.name, participants.kind, participants.text,
        actors.id, actors.name, actors.kind, actors.country) ORDER BY report_id, position)
      FROM participants LEFT JOIN actors ON actors.id = participants.actor_id
      WHERE event_id = events.id) AS participants
  FROM events ORDER BY order_date DESC, id DESC LIMIT ?1`;

interface Row {
  readonly id: string;
  readonly type: string;
  readonly category: string;
  readonly date_start: string | null;
  readonly date_end: string | null;
  readonly date_precision: string | null;
  readonly date_text: string | null;
  readonly location_name: string | null;
  readonly location_precision: string | null;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly fatalities_low: number | null;
  readonly fatalities_best: number | null;
  readonly fatalities_high: number | null;
  /** JSON. */
  readonly participants: string;
}

type Participant = readonly [
  role: string,
  name: string,
  kind: string,
  text: string,
  actorId: string | null,
  actorName: string,
  actorKind: string,
  actorCountry: string | null,
];

function participantsOf(json: string) {
  const parsed: Participant[] = JSON.parse(json);
  const seen = new Set<string>();
  return parsed.flatMap(([role, name, kind, text, actorId, actorName, actorKind, country]) => {
    const key = `${role}/${actorId ?? name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const id = actorId === null ? '' : btoa(`Actor:${actorId}`);
    const actor = actorId === null ? null : { id, slug: actorId, name: actorName, kind: actorKind, country };
    return { role, name, kind, text, actor };
  });
}

function eventOf(row: Row) {
  return {
    id: btoa(`Event:${row.id}`),
    type: row.type,
    category: row.category,
    date:
      row.date_start === null && row.date_end === null && row.date_text === null
        ? null
        : { start: row.date_start, end: row.date_end, precision: row.date_precision },
    location:
      row.location_name === null || row.location_precision === null
        ? null
        : {
            name: row.location_name,
            admin1: row.admin1,
            country: row.country,
            latitude: row.latitude,
            longitude: row.longitude,
          },
    fatalities: { low: row.fatalities_low, best: row.fatalities_best, high: row.fatalities_high },
    participants: participantsOf(row.participants),
  };
}

// wrangler.toml binds it, so whatever is bundled by that has to have it.
export { FeedObject } from '../../src/push/feed-object.ts';

export default {
  async fetch(request, { DB }) {
    const { variables } = await request.json<{ variables: { first: number } }>();
    const { results } = await DB.prepare(STATEMENT)
      .bind(variables.first + 1)
      .all<Row>();
    const nodes = results.slice(0, variables.first).map(eventOf);
    return Response.json({ data: { events: { nodes, pageInfo: { hasNextPage: results.length > nodes.length } } } });
  },
} satisfies ExportedHandler<{ readonly DB: D1Database }>;
