// PostGraphile over PostgreSQL on the rows of a local database, for a comparison, where both are installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { freePort } from '../workerd.ts';
import { postgresPrograms, startPostgres } from './postgresql.ts';

const HERE = import.meta.dirname;

/** The question that is asked of it. */
export const QUESTION = readFileSync(join(HERE, 'page.graphql'), 'utf8');

export interface RunningPeer {
  readonly address: URL;
  /** What it is, with versions. */
  readonly name: string;
  stop(): Promise<void>;
}

const manifest = z.object({ version: z.string() });

/** Starts it on the rows of a local database of D1. Where it cannot be, says in a line what is missing. */
export async function startPostgraphile(file: string): Promise<RunningPeer | string> {
  const installed = join(HERE, 'node_modules/postgraphile/package.json');
  if (!existsSync(installed)) return 'PostGraphile is not installed: npm ci --prefix bench/peers';
  const programs = postgresPrograms();
  if (programs === null) return 'PostgreSQL is not installed: on Debian, apt-get install postgresql';
  const postgres = await startPostgres(programs, file);
  const port = await freePort();
  const server = spawn(process.execPath, [join(HERE, 'server.ts'), postgres.connection, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGKILL');
      await once(server, 'exit');
    }
    await postgres.stop();
  };
  const listening = await Promise.race([
    once(server.stdout, 'data').then(() => true),
    once(server, 'exit').then(() => false),
  ]);
  if (!listening) {
    await stop();
    throw new Error('PostGraphile did not start; what it said stands above.');
  }
  const { version } = manifest.parse(JSON.parse(readFileSync(installed, 'utf8')));
  const name = `PostGraphile ${version} over PostgreSQL ${postgres.version.split(' ')[0]}`;
  return { address: new URL(`http://127.0.0.1:${port}`), name, stop };
}

const row = z.looseObject({ rowId: z.string(), name: z.string(), kind: z.string(), country: z.string().nullable() });
const participant = z.object({
  role: z.string(),
  name: z.string(),
  kind: z.string(),
  text: z.string(),
  actorByActorId: row.nullable(),
});
const text = z.string().nullable();
const number = z.number().nullable();
const event = z.object({
  rowId: z.string(),
  type: z.string(),
  category: z.string(),
  dateStart: text,
  dateEnd: text,
  datePrecision: text,
  dateText: text,
  locationName: text,
  locationPrecision: text,
  admin1: text,
  country: text,
  latitude: number,
  longitude: number,
  fatalitiesLow: number,
  fatalitiesBest: number,
  fatalitiesHigh: number,
  participantsByEventId: z.object({ nodes: z.array(participant) }),
});
const answer = z.object({
  allEvents: z.object({ nodes: z.array(event), pageInfo: z.object({ hasNextPage: z.boolean() }) }),
});

/** Its answer, as the product tells the same. */
export function asOurs(data: unknown): object {
  const { nodes, pageInfo } = answer.parse(data).allEvents;
  return {
    events: {
      nodes: nodes.map((node) => ({
        id: btoa(`Event:${node.rowId}`),
        type: node.type,
        category: node.category,
        date:
          node.dateStart === null && node.dateEnd === null && node.dateText === null
            ? null
            : { start: node.dateStart, end: node.dateEnd, precision: node.datePrecision },
        location:
          node.locationName === null || node.locationPrecision === null
            ? null
            : {
                name: node.locationName,
                admin1: node.admin1,
                country: node.country,
                latitude: node.latitude,
                longitude: node.longitude,
              },
        fatalities: { low: node.fatalitiesLow, best: node.fatalitiesBest, high: node.fatalitiesHigh },
        participants: node.participantsByEventId.nodes.map(({ actorByActorId: actor, ...told }) => ({
          ...told,
          actor: actor && {
            id: btoa(`Actor:${actor.rowId}`),
            slug: actor.rowId,
            name: actor.name,
            kind: actor.kind,
            country: actor.country,
          },
        })),
      })),
      pageInfo,
    },
  };
}
