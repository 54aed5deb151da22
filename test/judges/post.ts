// What the Worker answers without any client between, for comparison.
import { strict as assert } from 'node:assert';
import * as z from 'zod';
import type { RunningWorker } from './judge.ts';

const answer = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });

/** Posts one operation. Throws where the answer has errors. */
export async function post({ endpoint, key }: RunningWorker, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = answer.parse(await response.json());
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

const events = z.object({ events: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

/** The ids of all events, the earliest first. */
export async function eventIds(worker: RunningWorker): Promise<string[]> {
  const query = '{ events(first: 100, orderBy: { field: DATE, direction: ASC }) { nodes { id } } }';
  return events.parse(await post(worker, query)).events.nodes.map(({ id }) => id);
}

const busiest = z.object({
  events: z.object({
    nodes: z.array(z.object({ participants: z.array(z.object({ actor: z.object({ id: z.string() }).nullable() })) })),
  }),
});

/** The actor that takes part in most of the events. */
export async function busiestActor(worker: RunningWorker): Promise<string> {
  const query = '{ events(first: 100) { nodes { participants { actor { id } } } } }';
  const counts = new Map<string, number>();
  for (const { participants } of busiest.parse(await post(worker, query)).events.nodes) {
    for (const id of new Set(participants.flatMap(({ actor }) => actor?.id ?? []))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  assert.ok(first !== undefined && first[1] >= 2, 'no sample actor takes part in two events');
  return first[0];
}
