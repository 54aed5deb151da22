// People take articles back: what they reported goes out of all that it fed, asked as a client asks.
import { beforeEach, describe, expect, it } from 'vitest';
import { countRows, rowsOf } from '../support/database.ts';
import { ask, globalId } from './ask.ts';
import { ANOTHER, BRIDGE, COPY, FROM_AFAR, RIVAL, SAME_DAY, UPDATE, WIRE } from './blast.ts';
import { allEvents, groupsOf, historyOf, openDesk, reportsBy } from './reviewing.ts';
import { storeArticle } from './stored.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeEach(async () => {
  desk = await openDesk();
});

const retract = (article: string, note?: string) => desk.change('retractArticle', { article, note });

/** What the figures of all events say, and how they stand to each other. */
async function figures() {
  const rows = await rowsOf('casualtyFigures');
  return rows.map(({ best, superseded_by_id, contested_by_id }) => ({ best, superseded_by_id, contested_by_id }));
}

describe('retractArticle', () => {
  it('takes an article out of the middle of an event: the tolls are what the others say', async () => {
    const wire = await desk.ingest(WIRE);
    await desk.ingest(RIVAL);
    const before = [await allEvents(), await figures()];
    const update = await desk.ingest(UPDATE);
    expect(await allEvents()).toMatchObject([{ fatalities: { best: 13 }, reports: { nodes: { length: 3 } } }]);
    const [event] = wire.eventIds;
    expect(await retract(update.articleId, 'Taken off the wire.')).toMatchObject({
      article: { id: update.articleId, retraction: { by: 'editor', note: 'Taken off the wire.' } },
      events: [{ id: event, revision: 4 }],
      ended: [],
    });
    const [events, stated] = [await allEvents(), await figures()];
    expect([events.map((one) => ({ ...one, revision: 2 })), stated]).toEqual(before);
    expect((await historyOf(event)).at(-1)).toMatchObject({
      kind: 'RETRACTED',
      by: 'editor',
      note: 'Taken off the wire.',
      article: { id: update.articleId },
      fields: expect.arrayContaining([{ field: 'FATALITIES_BEST', old: '13', new: '11' }]),
    });
  });

  it('passes the id on where its report goes: the old one answers with the new, and history and words stay', async () => {
    const wire = await desk.ingest(WIRE);
    const [old = ''] = wire.eventIds;
    await desk.ingest(RIVAL);
    await desk.change('correctEvent', { event: old, corrections: { modality: 'DENIED' } });
    await desk.change('reviewEvent', { event: old, status: 'CONFIRMED' });
    const { ended } = await retract(wire.articleId);
    expect(ended).toEqual([]);
    const [event, ...others] = await allEvents();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      modality: 'DENIED',
      reviewStatus: 'CONFIRMED',
      fatalities: { best: 11 },
      revision: 5,
      corrections: [{ field: 'MODALITY' }],
    });
    expect(event?.id).not.toBe(old);
    const { data } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: old });
    expect(data).toEqual({ node: { id: event?.id } });
    const history = await historyOf(old);
    expect(history.map(({ kind }) => kind)).toEqual(['CREATED', 'REPORTED', 'CORRECTED', 'REVIEWED', 'RETRACTED']);
    expect(history.at(-1)).toMatchObject({
      fields: expect.arrayContaining([{ field: 'FATALITIES_LOW', old: '9', new: '11' }]),
    });
  });

  it('ends an event that no other article reports', async () => {
    const { articleId, eventIds } = await desk.ingest(WIRE);
    const [event = ''] = eventIds;
    await desk.change('correctEvent', { event, corrections: { modality: 'DENIED' } });
    expect(await retract(articleId)).toMatchObject({ events: [], ended: eventIds });
    expect(await allEvents()).toEqual([]);
    const { data } = await ask('query ($id: ID!) { node(id: $id) { id } event(id: $id) { id } }', { id: event });
    expect(data).toEqual({ node: null, event: null });
    expect(await desk.change('reviewEvent', { event, status: 'CONFIRMED' })).toMatchObject({
      __typename: 'UnknownEvent',
    });
    expect((await rowsOf('eventChanges')).at(-1)).toMatchObject({ kind: 'RETRACTED', revision: 3 });
    const { data: counted } = await ask('{ events { totalCount } }');
    expect(counted).toEqual({ events: { totalCount: 0 } });
  });

  it('takes out all that was read, and leaves the article, its sentences and who is named', async () => {
    const id = await storeArticle('');
    const before = await countRows();
    await retract(globalId('Article', id));
    const after = await countRows();
    const stay = ['accessKeys', 'actorAliases', 'actors', 'articles', 'places', 'sourceAliases', 'sources'];
    const left = Object.entries(after).filter(([key]) => stay.includes(key));
    expect(left).toEqual(Object.entries(before).filter(([key]) => stay.includes(key)));
    expect(Object.keys(after).filter((key) => !stay.includes(key))).toEqual([
      'eventChanges',
      'removedAgreements',
      'removedEvents',
      'retractions',
      'searchDocuments',
    ]);
    const text = 'query ($id: ID!) { article(id: $id) { text sentences { text } tallies { totalCount } } }';
    const { data } = await ask(text, { id: globalId('Article', id) });
    expect(data).toMatchObject({ article: { tallies: { totalCount: 0 }, sentences: { length: 3 } } });
  });

  it('leaves an article retracted that comes again, and changes nothing when asked twice', async () => {
    const { articleId } = await desk.ingest(WIRE);
    await retract(articleId, 'Once.');
    expect(await desk.ingest(WIRE)).toMatchObject({ articleId, created: false, eventIds: [] });
    const rows = await countRows();
    expect(await retract(articleId, 'Twice.')).toMatchObject({
      article: { retraction: { note: 'Once.' } },
      events: [],
      ended: [],
    });
    expect(await countRows()).toEqual(rows);
    await desk.ingest(RIVAL);
    expect(groupsOf(await allEvents())).toEqual([['Harbour Times']]);
  });

  it('takes an article back that reports no event', async () => {
    const { articleId, eventIds } = await desk.ingest({
      text: 'The port of Jableh opened a new quay, officials said.',
    });
    expect(eventIds).toEqual([]);
    expect(await retract(articleId)).toMatchObject({ article: { retraction: { by: 'editor' } }, events: [] });
  });

  it('parts events that only the article held together, and the younger has its id again', async () => {
    const wire = await desk.ingest(WIRE);
    const afar = await desk.ingest(FROM_AFAR);
    const bridge = await desk.ingest(BRIDGE);
    expect(await allEvents()).toHaveLength(1);
    await retract(bridge.articleId);
    expect(groupsOf(await allEvents())).toEqual([['Harbour Times'], ['Meridian Wire']]);
    expect((await allEvents()).map(({ id }) => id).sort()).toEqual([...wire.eventIds, ...afar.eventIds].sort());
    expect(await rowsOf('removedEvents')).toEqual([]);
  });

  it('leaves what people said of the other reports: merged stays merged', async () => {
    const wire = await desk.ingest(WIRE);
    const guards = await desk.ingest(SAME_DAY);
    const market = await desk.ingest({ ...ANOTHER, publisher: 'Valley Post' });
    const events = [...wire.eventIds, ...guards.eventIds, ...market.eventIds];
    await desk.change('mergeEvents', { events });
    await retract(wire.articleId);
    expect(groupsOf(await allEvents())).toEqual([['Harbour Times', 'Valley Post']]);
  });

  it('leaves what people said of the other reports: split stays split', async () => {
    const wire = await desk.ingest(WIRE);
    await desk.ingest(RIVAL);
    await desk.ingest(COPY);
    const [event] = await allEvents();
    const reports = event ? reportsBy(event, 'Harbour Times') : [];
    await desk.change('splitEvent', { event: event?.id, reports });
    await retract(wire.articleId);
    await desk.ingest({ ...UPDATE, publisher: 'Valley Post' });
    await desk.ingest(BRIDGE);
    const groups = groupsOf(await allEvents());
    expect(groups).toHaveLength(2);
    expect(groups.filter((group) => group.includes('Harbour Times') && group.includes('Coast Daily'))).toEqual([]);
  });

  it('settles a copy by itself where its original is taken back', async () => {
    const { articleId } = await desk.ingest(WIRE);
    await desk.ingest(COPY);
    await retract(articleId);
    expect(await allEvents()).toMatchObject([{ fatalities: { low: 9, best: 9, high: 9 } }]);
    await desk.ingest({ ...COPY, publisher: 'Valley Post' });
    expect(groupsOf(await allEvents())).toEqual([['Coast Daily', 'Valley Post']]);
  });

  it('takes an article out of an agreement, which ends with its last report', async () => {
    const signing = await desk.ingest({
      publisher: 'Meridian Wire',
      publishedAt: '2020-03-06',
      text: "MOSCOW, March 6 (Meridian Wire) - Russia and Turkey agreed a ceasefire in Syria's Idlib province on Thursday after talks in Moscow. The deal provides for a security corridor along the M4, six kilometres wide on either side.",
    });
    const breach = await desk.ingest({
      publisher: 'Harbour Times',
      publishedAt: '2020-03-07',
      text: 'Four rebels were killed in clashes near Saraqib hours after a Russian-Turkish ceasefire took effect in Idlib on Friday. Turkey accused the Syrian army of breaching the deal.',
    });
    const storedAgreements = async () => {
      const { data } = await ask(
        '{ agreements { nodes { id provisions { kind } reports { totalCount } violations { totalCount } } } }',
      );
      return data;
    };
    const whole = await storedAgreements();
    expect(whole).toMatchObject({
      agreements: { nodes: [{ reports: { totalCount: 2 }, violations: { totalCount: 1 } }] },
    });
    const [stored] = await rowsOf('agreements');
    await retract(signing.articleId);
    expect(await storedAgreements()).toMatchObject({
      agreements: { nodes: [{ provisions: [], reports: { totalCount: 1 }, violations: { totalCount: 1 } }] },
    });
    const query = 'query ($id: ID!) { agreement(id: $id) { reports { totalCount } } }';
    const id = globalId('Agreement', String(stored?.id));
    expect((await ask(query, { id })).data).toEqual({ agreement: { reports: { totalCount: 1 } } });
    await retract(breach.articleId);
    expect((await ask(query, { id })).data).toEqual({ agreement: null });
    expect(await rowsOf('violations')).toEqual([]);
  });

  it('and other changes at once lose nothing', async () => {
    const wire = await desk.ingest(WIRE);
    const [event] = wire.eventIds;
    await desk.ingest(RIVAL);
    await Promise.all([
      retract(wire.articleId),
      desk.ingest(UPDATE),
      desk.ingest(BRIDGE),
      desk.change('reviewEvent', { event, status: 'CONFIRMED' }),
      retract(wire.articleId),
    ]);
    expect(await allEvents()).toMatchObject([{ reviewStatus: 'CONFIRMED', reports: { nodes: { length: 3 } } }]);
    expect(await rowsOf('retractions')).toHaveLength(1);
  });

  it('is refused for what is no article, and without a key', async () => {
    const { articleId } = await desk.ingest(WIRE);
    expect(await retract(globalId('Article', 'nowhere'))).toMatchObject({
      __typename: 'UnknownArticle',
      field: 'article',
    });
    expect(await desk.change('retractArticle', { article: articleId }, {})).toMatchObject({
      __typename: 'Unauthorized',
    });
    expect(await allEvents()).toHaveLength(1);
  });
});

describe('the history of an event', () => {
  it('tells all that people and articles did to it, in order', async () => {
    const wire = await desk.ingest(WIRE);
    const [event = ''] = wire.eventIds;
    const rival = await desk.ingest(RIVAL);
    await desk.change('reviewEvent', { event, status: 'DISPUTED', note: 'Who counted?' });
    await desk.change('correctEvent', { event, corrections: { fatalities: { best: 10 } }, note: 'The morgue did.' });
    const [blast] = await allEvents();
    const reports = blast ? reportsBy(blast, 'Harbour Times') : [];
    const { parted } = await desk.change('splitEvent', { event, reports, note: 'Two bombs.' });
    await desk.change('mergeEvents', { events: [event, parted?.id], note: 'One after all.' });
    await retract(rival.articleId, 'Made up.');
    const history = await historyOf(event);
    expect(history.map(({ kind, by, note }) => [kind, by, note])).toEqual([
      ['CREATED', null, null],
      ['REPORTED', null, null],
      ['REVIEWED', 'editor', 'Who counted?'],
      ['CORRECTED', 'editor', 'The morgue did.'],
      ['PARTED', 'editor', 'Two bombs.'],
      ['PARTED', 'editor', 'Two bombs.'],
      ['JOINED', 'editor', 'One after all.'],
      ['RETRACTED', 'editor', 'Made up.'],
    ]);
    expect(await allEvents()).toMatchObject([{ id: event, reviewStatus: 'DISPUTED', fatalities: { best: 10 } }]);
  });
});
