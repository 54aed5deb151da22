// One agreement, many reports: what ingests of several articles come to, asked as a client asks.
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { emptyTables, storeKey } from '../support/database.ts';
import { ask } from './ask.ts';

/** The pact of March 2020, under three names; the first two date it to the day. */
const SIGNING = {
  title: 'Russia, Turkey agree ceasefire in Idlib',
  publisher: 'Meridian Wire',
  publishedAt: '2020-03-06',
  text: "MOSCOW, March 6 (Meridian Wire) - Russia and Turkey agreed a ceasefire in Syria's Idlib province on Thursday after talks in Moscow. The deal provides for a security corridor along the M4, six kilometres wide on either side.",
};
const HOURS_LATER = {
  title: 'Clashes near Saraqib hours into truce',
  publisher: 'Harbour Times',
  publishedAt: '2020-03-07',
  text: 'Four rebels were killed in clashes near Saraqib hours after a Russian-Turkish ceasefire took effect in Idlib on Friday. Turkey accused the Syrian army of breaching the deal.',
};
const IN_BREACH = {
  title: 'Three killed in Saraqib',
  publisher: 'Coast Daily',
  publishedAt: '2020-05-12',
  text: 'Syrian government forces shelled the town of Saraqib in Idlib on Monday, killing three civilians, SOHR reported on Tuesday. It said the shelling violated the ceasefire that Russia and Turkey reached in March.',
};
const VAGUE = {
  title: 'Woman killed in Jisr al-Shughur',
  publisher: 'Valley News',
  publishedAt: '2020-03-09',
  text: 'Despite the truce in Idlib, shelling killed a woman in Jisr al-Shughur on Sunday, according to the Syrian Observatory for Human Rights.',
};
/** Another truce of the same two, weeks before. */
const EARLIER = {
  title: 'Lull in Idlib as truce begins',
  publisher: 'Harbour Times',
  publishedAt: '2020-02-28',
  text: 'Russia and Turkey agreed a ceasefire in Idlib on Thursday, officials in Ankara said.',
};
const UNDATED_BY_PARTIES = {
  title: 'Rocket kills a soldier near Bab al-Hawa',
  publisher: 'Valley News',
  publishedAt: '2020-03-26',
  text: 'A rocket killed a Turkish soldier in northern Idlib in Syria on Wednesday despite the truce between Russia and Turkey, the defence ministry said.',
};
const UNDATED_BY_PLACE = VAGUE;
/** The zone of 2018. */
const ZONE = {
  title: 'Warplanes bomb villages in Idlib',
  publisher: 'Coast Daily',
  publishedAt: '2019-05-02',
  text: 'Government warplanes bombed villages in southern Idlib in Syria on Wednesday, killing five civilians, despite the demilitarised zone that Russia and Turkey agreed in September 2018.',
};

const INGEST = `mutation ($input: IngestInput!) {
  ingest(input: $input) {
    __typename
    ... on Error { message }
    ... on IngestSuccess { created agreements { outcome absorbed agreement { id } } }
  }
}`;

const AGREEMENTS = `{
  agreements(first: 50, orderBy: { field: DATE, direction: ASC }) {
    nodes {
      id revision kind name state date { start end precision } location { name country }
      parties { role name }
      provisions { kind text }
      reports { totalCount }
      violations(first: 20) { totalCount nodes { status claimant { slug } violator { name } event { location { name } } } }
    }
  }
}`;

const ingested = z.object({
  data: z.object({
    ingest: z.object({
      created: z.boolean(),
      agreements: z.array(
        z.object({ outcome: z.string(), absorbed: z.array(z.string()), agreement: z.object({ id: z.string() }) }),
      ),
    }),
  }),
});

const stored = z.object({
  data: z.object({
    agreements: z.object({ nodes: z.array(z.looseObject({ id: z.string(), revision: z.number() })) }),
  }),
});

let authorization: string;

beforeEach(async () => {
  await emptyTables();
  authorization = `Bearer ${(await storeKey()).key}`;
});

async function ingest(input: object) {
  return ingested.parse(await ask(INGEST, { input }, { authorization })).data.ingest.agreements;
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

async function storedAgreements() {
  return stored.parse(await ask(AGREEMENTS)).data.agreements.nodes;
}

/** Everything that the agreements are, but for their ids and what tells the order of ingest. */
async function settledAgreements() {
  const agreements = await storedAgreements();
  return agreements.map(({ id: _id, revision: _revision, ...agreement }) => agreement);
}

describe('articles that report one agreement', () => {
  it('are reports of one agreement, whatever they call it', async () => {
    const [first] = await ingest(SIGNING);
    expect(first?.outcome).toBe('CREATED');
    for (const article of [HOURS_LATER, IN_BREACH, VAGUE])
      expect(await ingest(article)).toMatchObject([{ outcome: 'MERGED', agreement: first?.agreement }]);
    expect(await storedAgreements()).toMatchObject([
      {
        revision: 4,
        kind: 'CEASEFIRE',
        state: 'VIOLATED',
        date: { start: '2020-03-05', end: '2020-03-05', precision: 'DAY' },
        location: { name: 'Idlib', country: 'SY' },
        parties: [
          { role: 'SIGNATORY', name: 'Government of Russia' },
          { role: 'SIGNATORY', name: 'Government of Turkey' },
        ],
        provisions: [{ kind: 'CORRIDOR' }],
        reports: { totalCount: 4 },
      },
    ]);
  });

  it('accumulate its violations, each with its claimant and its event', async () => {
    for (const article of [SIGNING, HOURS_LATER, IN_BREACH, VAGUE]) await ingest(article);
    const [agreement] = await storedAgreements();
    expect(agreement?.violations).toMatchObject({
      totalCount: 3,
      nodes: expect.arrayContaining([
        {
          status: 'ALLEGED',
          claimant: { slug: 'government-of-turkey' },
          violator: { name: 'Military Forces of Syria' },
          event: null,
        },
        expect.objectContaining({ claimant: { slug: 'sohr' }, event: { location: { name: 'Saraqib' } } }),
        expect.objectContaining({ claimant: { slug: 'sohr' }, event: { location: { name: 'Idlib' } } }),
      ]),
    });
  });

  it('tell of an event of which agreement it broke, though another article reported that', async () => {
    await ingest(SIGNING);
    await ingest(IN_BREACH);
    await ingest({ ...IN_BREACH, publisher: 'Harbour Times' });
    const answer = await ask(`{
      events(filter: { type: [SHELLING_ARTILLERY_MISSILE_ATTACK] }) {
        nodes { reports { totalCount } violates { totalCount nodes { date { start precision } violations { totalCount } reports { totalCount } } } }
      }
    }`);
    expect(answer.data).toEqual({
      events: {
        nodes: [
          {
            reports: { totalCount: 2 },
            violates: {
              totalCount: 1,
              nodes: [
                {
                  date: { start: '2020-03-05', precision: 'DAY' },
                  violations: { totalCount: 1 },
                  reports: { totalCount: 3 },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('come to the same in whatever order they come in', async () => {
    const results = [];
    for (const order of permutations([SIGNING, HOURS_LATER, VAGUE, ZONE])) {
      await emptyTables();
      authorization = `Bearer ${(await storeKey()).key}`;
      for (const article of order) await ingest(article);
      results.push(await settledAgreements());
    }
    expect(results[0]).toHaveLength(2);
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('are one agreement also where they come at once', async () => {
    const outcomes = await Promise.all([SIGNING, HOURS_LATER, IN_BREACH, VAGUE].map(ingest));
    const [agreement, ...others] = await storedAgreements();
    expect(others).toEqual([]);
    expect(agreement).toMatchObject({ reports: { totalCount: 4 } });
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(1);
  });

  it('leave an agreement as it is when the same article comes again', async () => {
    const [first] = await ingest(SIGNING);
    expect(await ingest(SIGNING)).toEqual([{ outcome: 'UNCHANGED', absorbed: [], agreement: first?.agreement }]);
  });

  it('move what is asked for by updatedSince', async () => {
    await ingest(SIGNING);
    const [before] = await storedAgreements();
    const since = new Date(Date.now() + 1).toISOString();
    await scheduler.wait(2);
    await ingest(VAGUE);
    const answer = await ask(
      'query ($since: DateTime!) { agreements(filter: { updatedSince: $since }) { nodes { id } } }',
      { since },
    );
    expect(answer.data).toEqual({ agreements: { nodes: [{ id: before?.id }] } });
  });
});

describe('agreements that are shown to be one', () => {
  it('are joined, and the id of the absorbed one answers with the other', async () => {
    const [early] = await ingest(UNDATED_BY_PARTIES);
    const [late] = await ingest(UNDATED_BY_PLACE);
    expect(late?.outcome).toBe('CREATED');
    const [joined] = await ingest(SIGNING);
    expect(joined).toMatchObject({ outcome: 'JOINED' });
    const kept = joined?.agreement.id;
    const [absorbed] = joined?.absorbed ?? [];
    expect([kept, absorbed].sort()).toEqual([early?.agreement.id, late?.agreement.id].sort());
    const answer = await ask(
      'query ($id: ID!) { agreement(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id } }',
      { id: absorbed },
    );
    expect(answer.data).toEqual({ agreement: { id: kept }, node: { id: kept }, nodes: [{ id: kept }] });
  });
});

describe('articles that report different agreements', () => {
  it('keep truces of the same parties in different months apart', async () => {
    await ingest(SIGNING);
    expect(await ingest(EARLIER)).toMatchObject([{ outcome: 'CREATED' }]);
    expect(await ingest(ZONE)).toMatchObject([{ outcome: 'CREATED' }]);
    expect(await storedAgreements()).toHaveLength(3);
  });

  it('file “the truce” under none of two that it fits as well', async () => {
    await ingest(SIGNING);
    await ingest(EARLIER);
    expect(await ingest(VAGUE)).toMatchObject([{ outcome: 'CREATED' }]);
  });

  it('take “the truce” out again when a second one is told that it fits as well', async () => {
    await ingest(SIGNING);
    const [vague] = await ingest(VAGUE);
    expect(vague?.outcome).toBe('MERGED');
    await ingest(EARLIER);
    const agreements = await storedAgreements();
    expect(agreements.map(({ reports }) => reports)).toEqual([{ totalCount: 1 }, { totalCount: 1 }, { totalCount: 1 }]);
  });
});
