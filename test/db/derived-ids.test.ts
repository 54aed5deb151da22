// Objects whose ids have no index: they are found by what the ids are made of, and nothing is read through for them.
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { byKey } from '../../src/db/derived-ids.ts';
import { globalId } from '../../src/graphql/global-ids.ts';
import { askCounting } from '../graphql/statements.ts';
import { storeArticle } from '../graphql/stored.ts';

beforeAll(async () => {
  for (const name of ['one', 'two']) await storeArticle(` ${name}`);
});

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const STORED = [
  ['Participant', 'participants'],
  ['AgreementParty', 'agreement_parties'],
  ['ActorRelation', 'actor_relations'],
  ['Discrepancy', 'discrepancies'],
] as const;

describe.each(STORED)('%s', (type, table) => {
  it('is found by its id, whichever and how many are asked for, and what is none is not', async () => {
    const { results } = await env.DB.prepare(`SELECT id FROM ${table}`).all<{ id: string }>();
    expect(results.length).toBeGreaterThan(0);
    const stored = results.map(({ id }) => globalId(type, id));
    const [first = ''] = results.map(({ id }) => id);
    const unknown = ['x', 'p0', `${first}9`, first.replace(/\d+$/, ''), first.replace(/(?=\d+$)/, '0'), `${first} `];
    const ids = [...stored, ...unknown.map((id) => globalId(type, id))];
    const { answer, statements } = await askCounting(NODES, { ids });
    expect(answer).toEqual({ data: { nodes: [...stored.map((id) => ({ id })), ...unknown.map(() => null)] } });
    const asked = statements.filter(({ sql }) => sql.includes(`"${table}"`));
    expect(asked).toHaveLength(1);
    for (const { sql, parameters } of asked) {
      const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...parameters)
        .all<{ detail: string }>();
      const steps = plan.results.map(({ detail }) => detail);
      expect(steps).toContainEqual(expect.stringMatching(/^SEARCH d0 USING PRIMARY KEY/));
      expect(steps.filter((step) => /^SCAN (?!\d+.ROW|\d+ CONSTANT|asked|CONSTANT)/.test(step))).toEqual([]);
    }
  });
});

it.each([
  'select "d0"."id" as "id" from "events" as "d0" where "d0"."id" in (?)',
  'select "d0"."id" as "id" from "participants" as "d0" where "d0"."event_id" in (?)',
  'select "d0"."id" as "id" from "participants" as "d0" where "d0"."id" in (?) order by "d0"."id"',
])('leaves %s as it is', (sql) => {
  expect(byKey(sql)).toBe(sql);
});
