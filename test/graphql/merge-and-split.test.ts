// People say which reports are of one event: their word stands whatever comes later, asked as a client asks.
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../support/database.ts';
import { ask, globalId } from './ask.ts';
import { ANOTHER, BRIDGE, COPY, FROM_AFAR, RIVAL, SAME_DAY, UPDATE, WIRE } from './blast.ts';
import { allEvents, groupsOf, historyOf, openDesk, reportsBy } from './reviewing.ts';

/** The later report of the wire, by a publisher of its own, so that tests tell the two apart. */
const LATER = { ...UPDATE, publisher: 'Valley Post', text: UPDATE.text.replace(' (Meridian Wire)', '') };

let desk: Awaited<ReturnType<typeof openDesk>>;

async function anew() {
  desk = await openDesk();
}

beforeEach(anew);

/** Ingests articles in order; gives the event of the first. */
async function store(...articles: readonly object[]): Promise<string> {
  const ingested = [];
  for (const article of articles) ingested.push(await desk.ingest(article));
  return ingested[0]?.eventIds[0] ?? '';
}

/** Parts the reports of a publisher from the event that they are of. */
async function part(publisher: string) {
  const event = (await allEvents()).find((one) => reportsBy(one, publisher).length > 0);
  return desk.change('splitEvent', { event: event?.id, reports: event ? reportsBy(event, publisher) : [] });
}

/** Makes one event of those that publishers report. */
async function join(...publishers: readonly string[]) {
  const events = (await allEvents()).filter((one) => reportsBy(one, ...publishers).length > 0).map(({ id }) => id);
  return desk.change('mergeEvents', { events });
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

describe('mergeEvents', () => {
  it('makes one event of several: the oldest, with the figures of all, and the others answer with it', async () => {
    const blast = await store(WIRE);
    const [guards = ''] = (await desk.ingest(SAME_DAY)).eventIds;
    const merged = await desk.change('mergeEvents', { events: [guards, blast], note: 'One attack in two waves.' });
    expect(merged).toMatchObject({ absorbed: [guards], event: { id: blast, revision: 2 } });
    expect(groupsOf(await allEvents())).toEqual([['Harbour Times', 'Meridian Wire']]);
    const { data } = await ask('query ($id: ID!) { node(id: $id) { id } event(id: $id) { id } }', { id: guards });
    expect(data).toEqual({ node: { id: blast }, event: { id: blast } });
    expect((await historyOf(blast)).at(-1)).toMatchObject({
      kind: 'JOINED',
      by: 'editor',
      note: 'One attack in two waves.',
      others: [guards],
    });
  });

  it('stands whatever is ingested before and after', async () => {
    for (const order of permutations([RIVAL, LATER, COPY])) {
      await anew();
      await store(WIRE, order[0] ?? {}, SAME_DAY);
      const events = (await allEvents()).map(({ id }) => id);
      expect(events).toHaveLength(2);
      await desk.change('mergeEvents', { events });
      await store(...order.slice(1));
      expect(groupsOf(await allEvents())).toEqual([
        ['Coast Daily', 'Harbour Times', 'Harbour Times', 'Meridian Wire', 'Valley Post'],
      ]);
    }
  });

  it('joins events of one article, which the reader told apart', async () => {
    const text = `${WIRE.text}\n\nIn Homs, gunmen shot dead two police officers at a checkpoint on Monday, the ministry said.`;
    const { eventIds } = await desk.ingest({ ...WIRE, text });
    expect(eventIds).toHaveLength(2);
    expect(await desk.change('mergeEvents', { events: eventIds })).toMatchObject({ __typename: 'MergeSuccess' });
    await desk.ingest(RIVAL);
    expect(groupsOf(await allEvents())).toEqual([['Harbour Times', 'Meridian Wire', 'Meridian Wire']]);
  });

  it('keeps what people put right in each, and of contradictory words the latest', async () => {
    const blast = await store(WIRE);
    const [guards = ''] = (await desk.ingest(SAME_DAY)).eventIds;
    await desk.change('correctEvent', { event: blast, corrections: { fatalities: { best: 10 }, modality: 'DENIED' } });
    await desk.change('correctEvent', { event: guards, corrections: { fatalities: { low: 12 } } });
    await desk.change('reviewEvent', { event: guards, status: 'DISPUTED' });
    expect(await desk.change('mergeEvents', { events: [blast, guards] })).toMatchObject({
      event: { id: blast, modality: 'DENIED', reviewStatus: 'DISPUTED', fatalities: { low: 12 } },
    });
    // A new word is measured by those that stand.
    expect(await desk.change('correctEvent', { event: blast, corrections: { type: 'ATTACK' } })).toMatchObject({
      event: { type: 'ATTACK', fatalities: { low: 12 } },
    });
  });

  it('takes ids of absorbed events, and changes nothing of what is one', async () => {
    const blast = await store(WIRE);
    const [guards = ''] = (await desk.ingest(SAME_DAY)).eventIds;
    const [market = ''] = (await desk.ingest(ANOTHER)).eventIds;
    await desk.change('mergeEvents', { events: [blast, guards] });
    expect(await desk.change('mergeEvents', { events: [guards, blast] })).toMatchObject({
      absorbed: [],
      event: { id: blast, revision: 2 },
    });
    expect(await desk.change('mergeEvents', { events: [market, guards] })).toMatchObject({
      absorbed: [market],
      event: { id: blast },
    });
  });

  it('joins all where two people join them in pairs at once', async () => {
    const [a, b, c] = [await store(WIRE), await store(SAME_DAY), await store(ANOTHER)];
    await Promise.all(
      [
        [a, b],
        [b, c],
        [c, a],
      ].map((events) => desk.change('mergeEvents', { events })),
    );
    expect(await allEvents()).toMatchObject([{ id: a, reports: { nodes: { length: 3 } } }]);
  });

  it('is refused for one event, for too many, for what is none, and without a key', async () => {
    const event = await store(WIRE);
    const nowhere = globalId('Event', 'nowhere');
    const many = Array.from({ length: 21 }, (_, index) => globalId('Event', `e${index}`));
    const merge = (events: readonly string[]) => desk.change('mergeEvents', { events });
    expect(await merge([])).toMatchObject({ __typename: 'InvalidField', field: 'events' });
    expect(await merge([event, event])).toMatchObject({ __typename: 'InvalidField', field: 'events' });
    expect(await merge(many)).toMatchObject({ __typename: 'InvalidField', field: 'events' });
    expect(await merge([event, nowhere])).toMatchObject({ __typename: 'UnknownEvent', field: 'events.1' });
    expect(await desk.change('mergeEvents', { events: [event, nowhere] }, {})).toMatchObject({
      __typename: 'Unauthorized',
    });
  });
});

describe('splitEvent', () => {
  it('parts reports from their event, and each has the tolls of its own', async () => {
    const event = await store(WIRE, RIVAL);
    const [blast] = await allEvents();
    const reports = blast ? reportsBy(blast, 'Harbour Times') : [];
    const split = await desk.change('splitEvent', { event, reports, note: 'Two bombs.' });
    expect(split).toMatchObject({
      event: { id: event, fatalities: { best: 9 } },
      parted: { fatalities: { best: 11 }, reviewStatus: 'UNREVIEWED' },
    });
    expect((await historyOf(event)).at(-1)).toMatchObject({
      kind: 'PARTED',
      by: 'editor',
      note: 'Two bombs.',
      fields: expect.arrayContaining([{ field: 'FATALITIES_BEST', old: '11', new: '9' }]),
      others: [split.parted?.id],
    });
    expect(await historyOf(split.parted?.id)).toMatchObject([{ kind: 'PARTED', by: 'editor', others: [event] }]);
  });

  it('is never undone by what is ingested later, in any order, a third article between the two among it', async () => {
    const groups = new Set<string>();
    for (const order of permutations([LATER, COPY, BRIDGE])) {
      await anew();
      await store(WIRE, RIVAL);
      await part('Harbour Times');
      await store(...order);
      const found = groupsOf(await allEvents());
      expect(found).toHaveLength(2);
      groups.add(JSON.stringify(found));
    }
    expect(groups.size).toBe(1);
  });

  it('is never undone where the third article was there before', async () => {
    for (const order of permutations([WIRE, RIVAL, BRIDGE])) {
      await anew();
      await store(...order);
      expect(await allEvents()).toHaveLength(1);
      await part('Harbour Times');
      await store(LATER, COPY);
      const [first = [], second = [], ...others] = groupsOf(await allEvents());
      expect(others).toEqual([]);
      expect([first, second].filter((group) => group.includes('Harbour Times'))).toHaveLength(1);
      expect([first, second].filter((group) => group.includes('Meridian Wire'))).toEqual([
        expect.arrayContaining(['Hilltop Herald', 'Meridian Wire']),
      ]);
      expect([first, second].every((group) => group.includes('Harbour Times') && group.includes('Meridian Wire'))).toBe(
        false,
      );
    }
  });

  it('holds against an article that would join the two', async () => {
    await store(WIRE, FROM_AFAR, BRIDGE);
    expect(await allEvents()).toHaveLength(1);
    await part('Harbour Times');
    expect(groupsOf(await allEvents())).toEqual([['Harbour Times'], ['Hilltop Herald', 'Meridian Wire']]);
    await store({ ...BRIDGE, publisher: 'Seaside Star' });
    expect(await allEvents()).toHaveLength(2);
  });

  it('holds where a side is split again', async () => {
    await store(WIRE, RIVAL, BRIDGE);
    await part('Harbour Times');
    await part('Hilltop Herald');
    await store(LATER, COPY, { ...BRIDGE, publisher: 'Seaside Star' });
    const groups = groupsOf(await allEvents());
    expect(groups).toHaveLength(3);
    for (const publisher of ['Harbour Times', 'Hilltop Herald', 'Meridian Wire'])
      expect(groups.filter((group) => group.includes(publisher))).toHaveLength(1);
  });

  it('gives the id to the side that has the report of that id, and absorbed ids answer with their own side', async () => {
    const blast = await store(WIRE);
    const [guards = ''] = (await desk.ingest(SAME_DAY)).eventIds;
    await join('Meridian Wire', 'Harbour Times');
    expect(await part('Meridian Wire')).toMatchObject({ event: { id: guards }, parted: { id: blast } });
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [blast, guards] });
    expect(data).toEqual({ nodes: [{ id: blast }, { id: guards }] });
    expect(await rowsOf('removedEvents')).toEqual([]);
  });

  it('lets an id that was absorbed answer with the event of its report', async () => {
    const blast = await store(WIRE);
    const [guards = ''] = (await desk.ingest(SAME_DAY)).eventIds;
    const [market = ''] = (await desk.ingest({ ...ANOTHER, publisher: 'Valley Post' })).eventIds;
    await desk.change('mergeEvents', { events: [blast, guards, market] });
    const [event] = await allEvents();
    const reports = event ? reportsBy(event, 'Harbour Times', 'Valley Post') : [];
    const { parted } = await desk.change('splitEvent', { event: blast, reports });
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [blast, guards, market] });
    expect(data).toEqual({ nodes: [{ id: blast }, { id: parted?.id }, { id: parted?.id }] });
  });

  it('is the last word until the next: merged, split, merged, split', async () => {
    await store(WIRE, SAME_DAY, RIVAL);
    for (const round of [1, 2]) {
      expect(await allEvents()).toHaveLength(2);
      await join('Meridian Wire', 'Harbour Times');
      await store({ ...COPY, publisher: `Copy ${round} A` });
      expect(await allEvents()).toHaveLength(1);
      await part('Harbour Times');
      await store({ ...COPY, publisher: `Copy ${round} B` });
      expect(await allEvents()).toHaveLength(2);
    }
  });

  it('and a merge at once leave the word of one of them, whole', async () => {
    const event = await store(WIRE, RIVAL);
    const market = await store(ANOTHER);
    const [blast] = (await allEvents()).filter(({ id }) => id === event);
    const reports = blast ? reportsBy(blast, 'Harbour Times') : [];
    await Promise.all([
      desk.change('splitEvent', { event, reports }),
      desk.change('mergeEvents', { events: [event, market] }),
    ]);
    const groups = groupsOf(await allEvents());
    expect([[['Harbour Times'], ['Meridian Wire', 'Meridian Wire']]]).toContainEqual(groups);
  });

  it('is refused for no report, for all, for those of other events, and without a key', async () => {
    const event = await store(WIRE, RIVAL);
    const market = await store(ANOTHER);
    const [blast, other] = await allEvents();
    const own = blast ? reportsBy(blast, 'Harbour Times', 'Meridian Wire') : [];
    const foreign = other ? reportsBy(other, 'Meridian Wire') : [];
    const split = (reports: readonly string[]) => desk.change('splitEvent', { event, reports });
    expect(await split([])).toMatchObject({ __typename: 'InvalidField', field: 'reports' });
    expect(await split(own)).toMatchObject({ __typename: 'InvalidField', field: 'reports' });
    expect(await split([...own.slice(1), ...foreign])).toMatchObject({
      __typename: 'UnknownReport',
      field: 'reports.1',
    });
    const nowhere = { event: globalId('Event', 'nowhere'), reports: own };
    expect(await desk.change('splitEvent', nowhere)).toMatchObject({ __typename: 'UnknownEvent' });
    expect(await desk.change('splitEvent', { event: market, reports: foreign }, {})).toMatchObject({
      __typename: 'Unauthorized',
    });
    expect(await allEvents()).toMatchObject([{ revision: 2 }, { revision: 1 }]);
  });
});
