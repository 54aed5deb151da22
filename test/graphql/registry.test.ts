// The registry through the front door: what people add is read by the next article.
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/database.ts';
import { raiseRevision } from '../../src/db/registry.ts';
import { addActor } from '../../src/registry/actors.ts';
import { storePackagedRegistry } from '../../src/registry/packaged.ts';
import { emptyTables, rowsOf, storeKey, tableKeys } from '../support/database.ts';
import { ask, globalId } from './ask.ts';
import { storeArticle } from './stored.ts';

const ACTOR = (slug: string) => globalId('Actor', slug);

const REFUSALS = `
  ... on Error { message }
  ... on InvalidField { field }
  ... on FieldTooLong { tooLong: field limit length }
  ... on UnknownActor { unknown: field }
`;
const CIRCLE = '... on CircularKin { circle }';
const ACTOR_TAKEN = '... on ActorNameTaken { name actor { slug } }';
const ACTOR_CHANGE =
  '... on ActorChange { actor { slug name kind country aliases parent { slug } successor { slug } } }';

const MUTATIONS = {
  addActor: `mutation ($input: AddActorInput!) { result: addActor(input: $input) { __typename ${ACTOR_CHANGE} ${ACTOR_TAKEN} ${CIRCLE} ${REFUSALS} } }`,
  addActorAlias: `mutation ($input: AddActorAliasInput!) { result: addActorAlias(input: $input) { __typename ${ACTOR_CHANGE} ${ACTOR_TAKEN} ${REFUSALS} } }`,
  mergeActors: `mutation ($input: MergeActorsInput!) { result: mergeActors(input: $input) { __typename ${ACTOR_CHANGE} ${CIRCLE} ... on Error { message } ... on InvalidField { field } ... on UnknownActor { unknown: field } } }`,
  addSource: `mutation ($input: AddSourceInput!) { result: addSource(input: $input) { __typename ... on SourceChange { source { slug kind affiliatedActor { slug } } } ... on SourceNameTaken { name source { slug } } ${REFUSALS} } }`,
};

const INGEST = `mutation ($input: IngestInput!) { result: ingest(input: $input) {
  __typename
  ... on Error { message }
  ... on IngestSuccess { article { sources { name kind source { slug } } events(first: 3) { nodes {
    participants { role actor { slug } name kind }
    casualties(first: 5) { nodes { claimant { slug } } }
  } } } }
} }`;

let authorization: string;

beforeEach(async () => {
  await emptyTables();
  const { key } = await storeKey(['read', 'ingest', 'review'], 'curator');
  authorization = `Bearer ${key}`;
});

async function run(query: string, input: object, headers: Record<string, string> = { authorization }) {
  const { data, errors } = await ask(query, { input }, headers);
  expect(errors).toBeUndefined();
  return data?.result;
}

const change = (name: keyof typeof MUTATIONS, input: object) => run(MUTATIONS[name], input);

let days = 0;

/** Ingests one sentence under a day of its own, so that none is a copy of another. */
function ingest(text: string) {
  days += 1;
  const publishedAt = new Date(Date.UTC(2021, 4, days)).toISOString().slice(0, 10);
  return run(INGEST, { text, publishedAt });
}

function inEvent(...participants: object[]) {
  return {
    article: {
      events: {
        nodes: [{ participants: expect.arrayContaining(participants.map((one) => expect.objectContaining(one))) }],
      },
    },
  };
}

describe('an added actor', () => {
  const INPUT = {
    name: 'Zarqal Shield Brigade',
    kind: 'POLITICAL_MILITIA',
    country: 'SY',
    aliases: [{ text: 'Brigade of the Zarqal Shield' }, { text: 'لواء درع زرقال', language: 'ar' }],
    parent: ACTOR('free-syrian-army'),
  };

  it('is known to the next article, by all its names, and keeps who added it', async () => {
    const added = await change('addActor', INPUT);
    expect(added).toMatchObject({
      __typename: 'ActorChange',
      actor: {
        slug: 'zarqal-shield-brigade',
        kind: 'POLITICAL_MILITIA',
        country: 'SY',
        parent: { slug: 'free-syrian-army' },
      },
    });
    const read = await ingest(
      'Fighters of the Brigade of the Zarqal Shield shot dead four soldiers near Homs on Monday, SANA said.',
    );
    expect(read).toMatchObject(inEvent({ role: 'SIDE_A', actor: { slug: 'zarqal-shield-brigade' } }));
    const rows = await rowsOf('actors');
    expect(rows.find(({ id }) => id === 'zarqal-shield-brigade')).toMatchObject({ added_by: 'curator', registered: 0 });
    expect((await rowsOf('actorAliases')).filter(({ added_by }) => added_by === 'curator')).toHaveLength(3);
  });

  it('is the one that articles named before, with its events', async () => {
    const before = await ingest('The Zarqal Shield Brigade shot dead four soldiers near Homs on Monday, SANA said.');
    expect(before).toMatchObject(inEvent({ actor: { slug: 'zarqal-shield-brigade' } }));
    expect(await change('addActor', INPUT)).toMatchObject({ actor: { slug: 'zarqal-shield-brigade', country: 'SY' } });
    expect(await change('addActor', INPUT)).toMatchObject({
      __typename: 'ActorNameTaken',
      actor: { slug: 'zarqal-shield-brigade' },
    });
    const { data } = await ask('{ actor(slug: "zarqal-shield-brigade") { kind events(first: 5) { totalCount } } }');
    expect(data).toEqual({ actor: { kind: 'POLITICAL_MILITIA', events: { totalCount: 1 } } });
  });

  it('must not take a name of another one in the same years', async () => {
    const named = (alias: object) =>
      change('addActor', { name: 'Zarqal Front', kind: 'REBEL_GROUP', aliases: [alias] });
    expect(await named({ text: 'DAESH' })).toMatchObject({
      __typename: 'ActorNameTaken',
      name: 'DAESH',
      actor: { slug: 'islamic-state' },
      message: expect.stringContaining('merge'),
    });
    expect(await named({ text: 'Islamic State in Iraq', fromYear: 2030 })).toMatchObject({ __typename: 'ActorChange' });
  });

  it('is one where two are added at once', async () => {
    const results = await Promise.all([change('addActor', INPUT), change('addActor', INPUT)]);
    expect(results).toContainEqual(expect.objectContaining({ __typename: 'ActorChange' }));
    expect(results).toContainEqual(expect.objectContaining({ __typename: 'ActorNameTaken' }));
  });
});

describe('an added name', () => {
  it('is read by the next article as its actor', async () => {
    const text = 'The Lions of Zarqal shot dead four soldiers near Homs on Tuesday, SANA said.';
    expect(await ingest(text)).not.toMatchObject(inEvent({ actor: { slug: 'islamic-state' } }));
    const alias = { text: 'Lions of Zarqal' };
    expect(await change('addActorAlias', { actor: ACTOR('islamic-state'), alias })).toMatchObject({
      actor: { slug: 'islamic-state', aliases: expect.arrayContaining([alias.text, 'Daesh']) },
    });
    expect(await ingest(text)).toMatchObject(inEvent({ actor: { slug: 'islamic-state' } }));
  });

  it('is read as an actor that only articles named before', async () => {
    await ingest('The Zarqal Battalion shot dead four soldiers near Homs on Monday, SANA said.');
    await change('addActorAlias', { actor: ACTOR('zarqal-battalion'), alias: { text: 'ZQB' } });
    const read = await ingest('ZQB fighters shot dead four soldiers near Homs on Tuesday, SANA said.');
    expect(read).toMatchObject(inEvent({ role: 'SIDE_A', actor: { slug: 'zarqal-battalion' } }));
  });

  it('stands for its actor in its years alone, whatever the packaged registry says', async () => {
    const text = 'ISIL shot dead four soldiers near Homs on Tuesday, SANA said.';
    expect(await ingest(text)).toMatchObject(inEvent({ actor: { slug: 'islamic-state' } }));
    await change('addActorAlias', { actor: ACTOR('islamic-state'), alias: { text: 'ISIL', untilYear: 2014 } });
    const anew = text.replace('Homs on Tuesday', 'Raqqa on Friday');
    expect(await ingest(anew)).not.toMatchObject(inEvent({ actor: { slug: 'islamic-state' } }));
  });

  it.each([
    ['nobody', { text: 'Zarqal Front' }, { __typename: 'UnknownActor', unknown: 'actor' }],
    ['islamic-state', { text: 'Boko Haram' }, { __typename: 'ActorNameTaken', actor: { slug: 'boko-haram' } }],
    [
      'islamic-state',
      { text: 'Zarqal', language: 'not a tag' },
      { __typename: 'InvalidField', field: 'alias.language' },
    ],
    ['islamic-state', { text: 'ISLAMIC STATE', untilYear: 2014 }, { __typename: 'InvalidField', field: 'alias' }],
    ['islamic-state', { text: 'Zarqal', fromYear: 20 }, { __typename: 'InvalidField', field: 'alias.fromYear' }],
    [
      'islamic-state',
      { text: 'Zarqal', fromYear: 2020, untilYear: 2019 },
      { __typename: 'InvalidField', field: 'alias.untilYear' },
    ],
  ])('for %s is refused where it cannot be: %o', async (slug, alias, refusal) => {
    expect(await change('addActorAlias', { actor: ACTOR(slug), alias })).toMatchObject(refusal);
    expect(await rowsOf('registry')).toMatchObject([{ revision: '' }]);
  });
});

describe('merged actors', () => {
  it('are one: names, events and ids', async () => {
    await ingest('The Zarqal Battalion shot dead four soldiers near Homs on Monday, SANA said.');
    await change('addActor', { name: 'Zarqal Legion', kind: 'REBEL_GROUP' });
    const merged = await change('mergeActors', { actor: ACTOR('zarqal-battalion'), into: ACTOR('zarqal-legion') });
    expect(merged).toMatchObject({
      actor: { slug: 'zarqal-legion', aliases: expect.arrayContaining(['Zarqal Battalion']) },
    });

    const again = await ingest('The Zarqal Battalion shot dead two policemen near Homs on Tuesday, SANA said.');
    expect(again).toMatchObject(inEvent({ actor: { slug: 'zarqal-legion' } }));
    const { data } = await ask(
      `query ($id: ID!, $ids: [ID!]!) {
        actor(slug: "zarqal-battalion") { slug events(first: 5) { totalCount } }
        node(id: $id) { ... on Actor { slug } }
        nodes(ids: $ids) { ... on Actor { slug } }
        actors(first: 100) { nodes { slug } }
      }`,
      { id: ACTOR('zarqal-battalion'), ids: [ACTOR('zarqal-battalion'), ACTOR('nobody')] },
    );
    expect(data).toMatchObject({
      actor: { slug: 'zarqal-legion', events: { totalCount: 2 } },
      node: { slug: 'zarqal-legion' },
      nodes: [{ slug: 'zarqal-legion' }, null],
    });
    expect(JSON.stringify(data?.actors)).not.toContain('zarqal-battalion');
  });

  it('are known by the names that a person added', async () => {
    await ingest('The Zarqal Battalion shot dead four soldiers near Homs on Monday, SANA said.');
    await change('addActor', { name: 'Lions of Zarqal', kind: 'REBEL_GROUP', aliases: [{ text: 'LOZ' }] });
    await change('mergeActors', { actor: ACTOR('lions-of-zarqal'), into: ACTOR('zarqal-battalion') });
    const read = await ingest('LOZ fighters shot dead four soldiers near Homs on Tuesday, SANA said.');
    expect(read).toMatchObject(inEvent({ role: 'SIDE_A', actor: { slug: 'zarqal-battalion' } }));
  });

  it('take part once, also those of the packaged registry and those that stand for a state', async () => {
    await change('mergeActors', { actor: ACTOR('al-qaeda-in-iraq'), into: ACTOR('al-qaeda') });
    await change('mergeActors', { actor: ACTOR('police-forces-of-syria'), into: ACTOR('military-forces-of-syria') });
    await ingest('Al-Qaeda in Iraq and al-Qaeda shot dead four Syrian policemen near Homs on Monday, SANA said.');
    const rows = await rowsOf('participants');
    expect(rows.map(({ actor_id }) => actor_id)).toEqual(['al-qaeda', 'military-forces-of-syria']);
  });

  it('are listed once by an event that named both, and have it once', async () => {
    await ingest('Al-Qaeda in Iraq and al-Qaeda shot dead four Syrian policemen near Homs on Monday, SANA said.');
    await change('mergeActors', { actor: ACTOR('al-qaeda-in-iraq'), into: ACTOR('al-qaeda') });
    const { data } = await ask(
      '{ actor(slug: "al-qaeda") { events(first: 5) { totalCount edges { roles node { participants { role actor { slug } } } } } } }',
    );
    expect(data).toMatchObject({
      actor: {
        events: {
          totalCount: 1,
          edges: [
            {
              roles: [expect.any(String)],
              node: { participants: [{ actor: { slug: 'al-qaeda' } }, { actor: { slug: 'police-forces-of-syria' } }] },
            },
          ],
        },
      },
    });
  });

  it('leave no row that speaks of the one that was given up', async () => {
    await storeArticle('.');
    const rowsThatSayIt = async () => {
      const keys = tableKeys.filter((key) => key !== 'actors');
      const rows = (await Promise.all(keys.map(rowsOf))).flat();
      return rows.filter((row) => Object.values(row).includes('islamic-state')).length;
    };
    expect(await rowsThatSayIt()).toBeGreaterThan(3);
    await change('mergeActors', { actor: ACTOR('islamic-state'), into: ACTOR('al-qaeda') });
    expect(await rowsThatSayIt()).toBe(0);
    expect(
      (await rowsOf('actors')).filter(({ parent_id, successor_id }) =>
        [parent_id, successor_id].includes('islamic-state'),
      ),
    ).toEqual([]);
  });

  it('stay one where the last is merged further, and are merged in no circle', async () => {
    for (const name of ['Zarqal A', 'Zarqal B', 'Zarqal C']) await change('addActor', { name, kind: 'REBEL_GROUP' });
    const merge = (actor: string, into: string) =>
      change('mergeActors', { actor: ACTOR(`zarqal-${actor}`), into: ACTOR(`zarqal-${into}`) });
    expect(await merge('a', 'a')).toMatchObject({ __typename: 'CircularMerge' });
    expect(await merge('a', 'b')).toMatchObject({ actor: { slug: 'zarqal-b' } });
    expect(await merge('a', 'b')).toMatchObject({ actor: { slug: 'zarqal-b' } });
    expect(await merge('b', 'a')).toMatchObject({
      __typename: 'CircularMerge',
      message: expect.stringContaining('zarqal-a'),
    });
    expect(await merge('b', 'c')).toMatchObject({ actor: { slug: 'zarqal-c' } });
    expect(await merge('c', 'a')).toMatchObject({ __typename: 'CircularMerge' });
    expect(await merge('a', 'b')).toMatchObject({ actor: { slug: 'zarqal-c' } });
    expect(await merge('nobody', 'c')).toMatchObject({ __typename: 'UnknownActor', unknown: 'actor' });
    await change('addActor', { name: 'Zarqal D', kind: 'REBEL_GROUP' });
    expect(await merge('a', 'd')).toMatchObject({ __typename: 'InvalidField', field: 'actor' });
    const rows = (await rowsOf('actors')).filter(({ id }) => /^zarqal-[ab]$/.test(String(id)));
    expect(rows).toMatchObject([
      { merged_into_id: 'zarqal-c', merged_by: 'curator' },
      { merged_into_id: 'zarqal-c', merged_by: 'curator' },
    ]);
  });
});

describe('parents and successors', () => {
  it('go in no circle where an actor of articles is claimed by an actor that is part of it', async () => {
    await ingest('The Zarqal Battalion shot dead four soldiers near Homs on Monday, SANA said.');
    const wing = { name: 'Zarqal Wing', kind: 'REBEL_GROUP', parent: ACTOR('zarqal-battalion') };
    expect(await change('addActor', wing)).toMatchObject({ actor: { parent: { slug: 'zarqal-battalion' } } });
    const column = { name: 'Zarqal Column', kind: 'REBEL_GROUP', parent: ACTOR('zarqal-wing') };
    expect(await change('addActor', column)).toMatchObject({ actor: { parent: { slug: 'zarqal-wing' } } });
    const claimed = { name: 'Zarqal Battalion', kind: 'REBEL_GROUP' };
    expect(await change('addActor', { ...claimed, parent: ACTOR('zarqal-column') })).toMatchObject({
      __typename: 'CircularKin',
      circle: ['zarqal-battalion', 'zarqal-column', 'zarqal-wing', 'zarqal-battalion'],
      message: expect.stringContaining('zarqal-column → zarqal-wing'),
    });
    // to become what is part of it is no circle
    expect(await change('addActor', { ...claimed, successor: ACTOR('zarqal-column') })).toMatchObject({
      actor: { parent: null, successor: { slug: 'zarqal-column' } },
    });
  });

  it('go in no circle after a merge, which says whom to merge before', async () => {
    const add = (letter: string, kin: object) =>
      change('addActor', { name: `Zarqal ${letter}`, kind: 'REBEL_GROUP', ...kin });
    for (const field of ['parent', 'successor']) {
      await emptyTables();
      authorization = `Bearer ${(await storeKey(['read', 'ingest', 'review'], 'curator')).key}`;
      await add('A', {});
      await add('B', { [field]: ACTOR('zarqal-a') });
      await add('C', { [field]: ACTOR('zarqal-b') });
      const merge = (actor: string, into: string) =>
        change('mergeActors', { actor: ACTOR(`zarqal-${actor}`), into: ACTOR(`zarqal-${into}`) });
      expect(await merge('a', 'c')).toMatchObject({
        __typename: 'CircularKin',
        circle: ['zarqal-c', 'zarqal-b', 'zarqal-c'],
        message: expect.stringContaining('Merge zarqal-b into zarqal-c before'),
      });
      expect(await merge('b', 'c')).toMatchObject({ actor: { slug: 'zarqal-c', parent: null, successor: null } });
      expect(await merge('a', 'c')).toMatchObject({ actor: { slug: 'zarqal-c', parent: null, successor: null } });
    }
  });

  it('fall away where the two become one, also when the registry is stored again', async () => {
    await change('mergeActors', { actor: ACTOR('al-qaeda'), into: ACTOR('aqap') });
    const kin = async () => (await ask('{ actor(slug: "aqap") { parent { slug } successor { slug } } }')).data;
    expect(await kin()).toEqual({ actor: { parent: null, successor: null } });
    const of = (slug: string, parent?: string) =>
      ({ slug, name: slug, kind: 'REBEL_GROUP', country: null, aliases: [], ...(parent && { parent }) }) as const;
    const next = { actors: [of('al-qaeda'), of('aqap', 'al-qaeda'), of('aqim', 'al-qaeda')], sources: [] };
    await storePackagedRegistry(env.DB, new Date(0), { known: next });
    expect(await kin()).toEqual({ actor: { parent: null, successor: null } });
    expect((await rowsOf('actors')).find(({ id }) => id === 'aqim')).toMatchObject({ parent_id: 'aqap' });
  });

  it('fall away as relations, of articles before the merge and after it', async () => {
    const text = 'Ahrar al-Sham, which is part of the Army of Conquest, shot dead four soldiers near Homs on Monday.';
    await ingest(text);
    expect((await rowsOf('actorRelations')).length).toBeGreaterThan(0);
    await change('mergeActors', { actor: ACTOR('jaysh-al-fatah'), into: ACTOR('ahrar-al-sham') });
    expect(await rowsOf('actorRelations')).toEqual([]);
    await ingest(`${text} It was the second raid.`);
    expect(await rowsOf('actorRelations')).toEqual([]);
  });
});

describe('sources without a name', () => {
  it('are told by their kind in each article, and are one in no two', async () => {
    const text = (place: string) =>
      `A security source said nine soldiers were shot dead near ${place} on Monday. Activists said two were officers. Local media reported a fire.`;
    const inArticle = async (place: string) => {
      const title = `Monitor says nine killed near ${place}`;
      const sources = expect.arrayContaining([
        { name: 'Monitor', kind: 'MONITOR', source: null },
        { name: 'security source', kind: 'UNNAMED_OFFICIAL', source: null },
        { name: 'Activists', kind: 'ACTIVISTS', source: null },
        { name: 'Local media', kind: 'NEWSPAPER', source: null },
      ]);
      expect(await run(INGEST, { title, text: text(place), publishedAt: '2022-05-17' })).toMatchObject({
        article: { sources },
      });
    };
    await inArticle('Hodeidah');
    await inArticle('Kassala');
    const stored = (await rowsOf('sources')).map(({ id }) => id);
    expect(stored.filter((id) => /monitor|source|activist|local/.test(String(id)))).toEqual([]);
    const figures = await rowsOf('casualtyFigures');
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.filter(({ source_id }) => source_id !== null)).toEqual([]);
  });
});

describe('an added source', () => {
  const INPUT = {
    name: 'Zarqal Media Office',
    kind: 'ARMED_GROUP_MEDIA',
    aliases: [{ text: 'Zarqal Press' }],
    affiliatedActor: ACTOR('islamic-state'),
  };

  it('is the claimant in the next article', async () => {
    expect(await change('addSource', INPUT)).toMatchObject({
      source: { slug: 'zarqal-media-office', affiliatedActor: { slug: 'islamic-state' } },
    });
    expect(await ingest('Four soldiers were killed by a bomb in Homs on Monday, Zarqal Press said.')).toMatchObject({
      article: { events: { nodes: [{ casualties: { nodes: [{ claimant: { slug: 'zarqal-media-office' } }] } }] } },
    });
  });

  it('must not take a name of another one, nor speak for nobody', async () => {
    expect(
      await change('addSource', { ...INPUT, aliases: [{ text: 'Syrian Observatory for Human Rights' }] }),
    ).toMatchObject({
      __typename: 'SourceNameTaken',
      source: { slug: 'sohr' },
    });
    expect(await change('addSource', { ...INPUT, affiliatedActor: ACTOR('nobody') })).toMatchObject({
      __typename: 'UnknownActor',
      unknown: 'affiliatedActor',
    });
  });
});

describe('a name', () => {
  const named = (name: string) => change('addActor', { name, kind: 'REBEL_GROUP' });

  it.each([
    ['too long', 'Zarqal '.repeat(1_500), { __typename: 'FieldTooLong', tooLong: 'name', limit: 120, length: 10_500 }],
    ['empty', '', { __typename: 'InvalidField', field: 'name' }],
    ['without letters', '«2021»', { __typename: 'InvalidField', field: 'name' }],
    ['of emoji', 'Zarqal 🔥 Front', { __typename: 'InvalidField', field: 'name' }],
    ['of direction marks alone', '\u202E\u200F', { __typename: 'InvalidField', field: 'name' }],
    ['with invisible letters', 'Zar\u200Bqal', { message: expect.stringContaining('U+200B') }],
    ['of letters without a shape', '\u3164\u3164', { message: expect.stringContaining('U+3164') }],
    ['with a variation selector', 'Zarqal\uFE0F', { message: expect.stringContaining('U+FE0F') }],
    ['with a flag', 'Zarqal \u{1F1F8}\u{1F1FE}', { __typename: 'InvalidField', field: 'name' }],
    ['that is a word for anyone', 'The Gunmen', { __typename: 'InvalidField', field: 'name' }],
    ['that is an article', 'The', { __typename: 'InvalidField', field: 'name' }],
    [
      'that looks like another one',
      '\u0406\u0405\u0406\u0405',
      { __typename: 'ActorNameTaken', actor: { slug: 'islamic-state' } },
    ],
    [
      'that looks like another one in other widths',
      'ＩＳＩＳ',
      { __typename: 'ActorNameTaken', actor: { slug: 'islamic-state' } },
    ],
    ['with look-alike letters', 'Zаrqal Front', { message: expect.stringContaining('Latin and Cyrillic') }],
    ['with a letter of Armenian', 'Zarqօl', { message: expect.stringContaining('Latin and Armenian') }],
    ['of Cherokee capitals', 'ᎻᎪᎷᎪᏚ', { __typename: 'ActorNameTaken', actor: { slug: 'hamas' } }],
    ['of small capitals', 'ʜᴀᴍᴀꜱ', { __typename: 'ActorNameTaken', actor: { slug: 'hamas' } }],
    ['with a dotless i', 'ISıS', { __typename: 'ActorNameTaken', actor: { slug: 'islamic-state' } }],
    ['with a joiner that joins nothing', 'Zar\u200Dqal', { message: expect.stringContaining('U+200D') }],
    ['with a joiner at its end', 'زرقال\u200C', { message: expect.stringContaining('U+200C') }],
    ['with piles of accents', `Zarqal${'\u0301'.repeat(40)}`, { message: expect.stringContaining('accents') }],
    ['with a NUL', 'Zarqal\0', { __typename: 'InvalidField', field: 'name' }],
  ])('%s is refused', async (_what, name, refusal) => {
    expect(await named(name)).toMatchObject(refusal);
  });

  it.each([
    ['\u202BZarqal  Front\u202C', 'Zarqal Front'],
    ['Фронт Заркаль', 'Фронт Заркаль'],
    ['جبهة زرقال\u200F', 'جبهة زرقال'],
    ['ВСУ', 'ВСУ'],
    ['Kızılay', 'Kızılay'],
    ['क्‍ष दल', 'क्‍ष दल'],
    ['زرقال\u200Cها', 'زرقال\u200Cها'],
    ['“Zarqal” (Abu-Amin) Front’s Wing', '“Zarqal” (Abu-Amin) Front’s Wing'],
  ])('%j is kept as %j', async (name, kept) => {
    expect(await named(name)).toMatchObject({ actor: { name: kept } });
  });
});

describe('a change of the registry', () => {
  it('needs a key with the scope "review"', async () => {
    const { key } = await storeKey(['read', 'ingest']);
    const input = { name: 'Zarqal Front', kind: 'REBEL_GROUP' };
    for (const headers of [{}, { authorization: 'Bearer nobody' }, { authorization: `Bearer ${key}` }])
      expect(await run(MUTATIONS.addActor, input, headers)).toMatchObject({ __typename: 'Unauthorized' });
    expect(await rowsOf('actors')).toEqual([]);
  });

  /** A connection on which another change comes between the first look and the first batch. */
  function overtaken(): Connection {
    let batches = 0;
    return {
      getBookmark: () => null,
      prepare: (sql) => env.DB.prepare(sql),
      batch: async <Row>(statements: D1PreparedStatement[]) => {
        batches += 1;
        if (batches === 1) await env.DB.batch([raiseRevision(env.DB)]);
        return env.DB.batch<Row>(statements);
      },
    };
  }

  it('is prepared anew where another one comes between', async () => {
    expect(await storePackagedRegistry(overtaken(), new Date(0))).toMatchObject({ written: true });
    const { viewer } = await storeKey(['review']);
    const input = { name: 'Zarqal Front', kind: 'REBEL_GROUP' } as const;
    const dependencies = { connection: overtaken(), viewer, requestId: null, now: new Date(0) };
    expect(await addActor(dependencies, input)).toEqual({ actorId: 'zarqal-front' });
  });

  it('is made beside many others and beside articles', async () => {
    await storePackagedRegistry(env.DB, new Date(0));
    const names = Array.from({ length: 10 }, (_, index) => `Zarqal Column ${index}`);
    const changes = names.map((name) => change('addActor', { name, kind: 'REBEL_GROUP' }));
    const reading = ingest('Fighters shot dead four soldiers near Homs on Monday, SANA said.');
    expect(await Promise.all(changes)).toEqual(
      names.map((name) => expect.objectContaining({ actor: expect.objectContaining({ name }) })),
    );
    expect(await reading).toMatchObject({ __typename: 'IngestSuccess' });
  });

  it('is tried once where the database fails', async () => {
    const { viewer } = await storeKey(['review']);
    let batches = 0;
    const connection: Connection = {
      getBookmark: () => null,
      prepare: (sql) => env.DB.prepare(sql),
      batch: async () => {
        batches += 1;
        throw new Error('D1 is away');
      },
    };
    const input = { name: 'Zarqal Front', kind: 'REBEL_GROUP' } as const;
    await expect(addActor({ connection, viewer, requestId: null, now: new Date(0) }, input)).rejects.toThrow(
      'D1 is away',
    );
    expect(batches).toBe(1);
  });
});

describe('the packaged registry', () => {
  const NOW = new Date('2026-02-03T04:05:06Z');

  it('is stored once for each version, and never over what people entered', async () => {
    expect(await storePackagedRegistry(env.DB, NOW)).toMatchObject({ written: true });
    const rows = [await rowsOf('actors'), await rowsOf('actorAliases'), await rowsOf('sources')];
    expect(await storePackagedRegistry(env.DB, NOW)).toMatchObject({ written: false });
    expect([await rowsOf('actors'), await rowsOf('actorAliases'), await rowsOf('sources')]).toEqual(rows);

    await change('addActor', { name: 'Zarqal Front', kind: 'REBEL_GROUP', country: 'SY' });
    await change('addActorAlias', { actor: ACTOR('islamic-state'), alias: { text: 'Zarqal Caliphate' } });
    await change('mergeActors', { actor: ACTOR('al-qaeda-in-iraq'), into: ACTOR('al-qaeda') });
    const actor = {
      slug: 'zarqal-front',
      name: 'Zarqal Front (packaged)',
      kind: 'GOVERNMENT' as const,
      country: null,
      aliases: [{ text: 'Zarqal Rule' }],
    };
    const known = (slug: string, name: string) =>
      ({ slug, name, kind: 'REBEL_GROUP', country: null, aliases: [{ text: `${name} Group` }] }) as const;
    const next = {
      actors: [actor, known('islamic-state', 'Islamic State, renamed'), known('al-qaeda-in-iraq', 'AQI')],
      sources: [],
    };
    expect(await storePackagedRegistry(env.DB, NOW, { known: next })).toMatchObject({ written: true });
    const { data } = await ask(`{
      added: actor(slug: "zarqal-front") { name kind aliases }
      named: actor(slug: "islamic-state") { name aliases }
      merged: actor(slug: "al-qaeda-in-iraq") { slug }
    }`);
    expect(data).toEqual({
      added: { name: 'Zarqal Front', kind: 'REBEL_GROUP', aliases: ['Zarqal Front'] },
      named: {
        name: 'Islamic State, renamed',
        aliases: ['Islamic State, renamed', 'Islamic State, renamed Group', 'Zarqal Caliphate'],
      },
      merged: { slug: 'al-qaeda' },
    });
    // Boko Haram is in that registry no more: it keeps its name, as an actor that articles name.
    expect(await rowsOf('actorAliases')).toContainEqual(
      expect.objectContaining({ actor_id: 'boko-haram', folded: 'boko haram' }),
    );
    expect(await rowsOf('actors')).toContainEqual(expect.objectContaining({ id: 'boko-haram', registered: 0 }));
  });
});
