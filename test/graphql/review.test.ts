// People judge events and put them right: what they say stands, asked as a client asks.
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf, storeKey } from '../support/database.ts';
import { globalId } from './ask.ts';
import { ANOTHER, RIVAL, UPDATE, WIRE } from './blast.ts';
import { allEvents, historyOf, openDesk } from './reviewing.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeEach(async () => {
  desk = await openDesk();
});

/** The event of one report. */
async function storeBlast() {
  const [event = ''] = (await desk.ingest(WIRE)).eventIds;
  return event;
}

describe('reviewEvent', () => {
  it('sets what reviewers say, and tells in the history who said it and why', async () => {
    const event = await storeBlast();
    expect(
      await desk.change('reviewEvent', { event, status: 'DISPUTED', note: ' Seen on no picture. ' }),
    ).toMatchObject({
      event: { id: event, reviewStatus: 'DISPUTED', revision: 2 },
    });
    expect((await historyOf(event)).at(-1)).toMatchObject({
      kind: 'REVIEWED',
      revision: 2,
      by: 'editor',
      note: 'Seen on no picture.',
      fields: [{ field: 'REVIEW_STATUS', old: 'UNREVIEWED', new: 'DISPUTED' }],
    });
  });

  it('stands when other articles report the event', async () => {
    const event = await storeBlast();
    await desk.change('reviewEvent', { event, status: 'CONFIRMED' });
    await desk.ingest(RIVAL);
    expect(await allEvents()).toMatchObject([{ id: event, reviewStatus: 'CONFIRMED', fatalities: { best: 11 } }]);
  });

  it('changes nothing where the event has the status, unless there is something to note', async () => {
    const event = await storeBlast();
    await desk.change('reviewEvent', { event, status: 'CONFIRMED' });
    expect(await desk.change('reviewEvent', { event, status: 'CONFIRMED' })).toMatchObject({ event: { revision: 2 } });
    expect(await desk.change('reviewEvent', { event, status: 'CONFIRMED', note: 'Twice.' })).toMatchObject({
      event: { revision: 3 },
    });
  });

  it('keeps the words of two who speak at once, in some order', async () => {
    const event = await storeBlast();
    const statuses = ['CONFIRMED', 'DISPUTED', 'REJECTED'];
    await Promise.all(statuses.map((status) => desk.change('reviewEvent', { event, status })));
    const words = (await historyOf(event)).slice(1);
    expect(words.map(({ revision }) => revision)).toEqual([2, 3, 4]);
    expect(words.map(({ fields }) => fields)).toEqual(
      statuses.map(() => [expect.objectContaining({ field: 'REVIEW_STATUS' })]),
    );
    const [judged] = await allEvents();
    expect(words.at(-1)).toMatchObject({ fields: [{ new: judged?.reviewStatus }] });
  });

  it('is refused without a key, with a wrong one, and without the scope', async () => {
    const event = await storeBlast();
    const { key } = await storeKey(['read', 'ingest'], 'reader');
    for (const headers of [{}, { authorization: 'Bearer nobody' }, { authorization: `Bearer ${key}` }])
      expect(await desk.change('reviewEvent', { event, status: 'REJECTED' }, { ...headers })).toMatchObject({
        __typename: 'Unauthorized',
      });
    expect(await allEvents()).toMatchObject([{ reviewStatus: 'UNREVIEWED', revision: 1 }]);
  });

  it('is refused for what is no event, and for a note that is too long or no text', async () => {
    const event = await storeBlast();
    const nowhere = { event: globalId('Event', 'nowhere'), status: 'CONFIRMED' };
    expect(await desk.change('reviewEvent', nowhere)).toMatchObject({ __typename: 'UnknownEvent', field: 'event' });
    const note = 'a'.repeat(2001);
    expect(await desk.change('reviewEvent', { event, status: 'CONFIRMED', note })).toMatchObject({
      __typename: 'FieldTooLong',
      field: 'note',
      limit: 2000,
    });
    expect(await desk.change('reviewEvent', { event, status: 'CONFIRMED', note: 'a\0b' })).toMatchObject({
      __typename: 'NotText',
    });
  });
});

describe('correctEvent', () => {
  it('puts a field right, with what follows from it, and tells what was before', async () => {
    const event = await storeBlast();
    const corrections = { type: 'SUICIDE_BOMB', fatalities: { best: 10 }, date: { start: '2024-03-04' } };
    expect(await desk.change('correctEvent', { event, corrections, note: 'By the inquest.' })).toMatchObject({
      event: {
        id: event,
        type: 'SUICIDE_BOMB',
        fatalities: { low: 9, best: 10, high: 10 },
        date: { start: '2024-03-04', end: '2024-03-05', precision: 'RANGE' },
        revision: 2,
        corrections: [
          { field: 'DATE_START', value: '2024-03-04', by: 'editor', note: 'By the inquest.' },
          { field: 'FATALITIES_BEST', value: '10' },
          { field: 'TYPE', value: 'SUICIDE_BOMB' },
        ],
      },
    });
    expect((await historyOf(event)).at(-1)).toMatchObject({
      kind: 'CORRECTED',
      by: 'editor',
      note: 'By the inquest.',
      fields: expect.arrayContaining([
        { field: 'FATALITIES_BEST', old: '9', new: '10' },
        { field: 'FATALITIES_HIGH', old: '9', new: '10' },
        { field: 'DATE_START', old: '2024-03-05', new: '2024-03-04' },
      ]),
    });
  });

  it('stands over what later articles report, and the latest word on a field stands', async () => {
    const event = await storeBlast();
    await desk.change('correctEvent', { event, corrections: { fatalities: { best: 10, high: 12 } } });
    await desk.ingest(RIVAL);
    await desk.change('correctEvent', { event, corrections: { fatalities: { best: 12 } } });
    await desk.ingest(UPDATE);
    expect(await allEvents()).toMatchObject([
      {
        fatalities: { best: 12, high: 12 },
        reports: { nodes: { length: 3 } },
        corrections: [
          { field: 'FATALITIES_BEST', value: '12' },
          { field: 'FATALITIES_HIGH', value: '12' },
        ],
      },
    ]);
  });

  it('takes null for what nobody knows, of a part and of a whole', async () => {
    const event = await storeBlast();
    const corrections = { place: null, date: null, fatalities: null, injuries: { best: null } };
    expect(await desk.change('correctEvent', { event, corrections })).toMatchObject({
      event: {
        location: null,
        date: null,
        fatalities: { low: null, best: null, high: null, civilians: null, combatants: null },
        injuries: { best: null },
      },
    });
    await desk.ingest(RIVAL);
    expect(await allEvents()).toMatchObject([{ id: event, location: null, date: null, fatalities: { best: null } }]);
  });

  it('takes a place, and all that it is', async () => {
    await desk.ingest({ ...ANOTHER, text: ANOTHER.text.replaceAll('Jableh', 'Latakia').replace('JABLEH', 'LATAKIA') });
    const [place] = (await rowsOf('places')).map(({ id, name }) => ({ id: String(id), name }));
    const event = await storeBlast();
    expect(
      await desk.change('correctEvent', { event, corrections: { place: globalId('Place', place?.id ?? '') } }),
    ).toMatchObject({ event: { location: { name: place?.name, country: 'SY' } } });
    expect((await allEvents()).filter(({ id }) => id === event)).toMatchObject([
      { corrections: [{ field: 'PLACE', value: globalId('Place', place?.id ?? '') }] },
    ]);
  });

  it('keeps a value that the reports come to also where later ones do not', async () => {
    const event = await storeBlast();
    expect(await desk.change('correctEvent', { event, corrections: { fatalities: { best: 9 } } })).toMatchObject({
      event: { revision: 2 },
    });
    await desk.ingest(UPDATE);
    expect(await allEvents()).toMatchObject([{ fatalities: { best: 9 } }]);
  });

  it('changes nothing where a person has put the same right before', async () => {
    const event = await storeBlast();
    const corrections = { modality: 'DENIED' };
    await desk.change('correctEvent', { event, corrections });
    expect(await desk.change('correctEvent', { event, corrections })).toMatchObject({ event: { revision: 2 } });
  });

  it.each([
    ['no field', {}, 'InvalidField', 'corrections'],
    ['an empty field', { fatalities: {} }, 'InvalidField', 'corrections'],
    ['a type of nothing', { type: null }, 'InvalidField', 'corrections.type'],
    ['fewer than none', { injuries: { low: -1 } }, 'InvalidField', 'corrections.injuries.low'],
    ['more than there are', { fatalities: { best: 100_000_000 } }, 'InvalidField', 'corrections.fatalities.best'],
    [
      'an end before the start',
      { date: { start: '2024-03-05', end: '2024-03-01' } },
      'ContradictoryCorrections',
      'corrections.date.end',
    ],
    [
      'a best below the low',
      { fatalities: { low: 5, best: 4 } },
      'ContradictoryCorrections',
      'corrections.fatalities.best',
    ],
    ['no place', { place: globalId('Place', 'nowhere') }, 'UnknownPlace', 'corrections.place'],
  ])('is refused for %s', async (_what, corrections, __typename, field) => {
    const event = await storeBlast();
    expect(await desk.change('correctEvent', { event, corrections })).toMatchObject({ __typename, field });
    expect(await allEvents()).toMatchObject([{ revision: 1, corrections: [] }]);
  });

  it('is refused where it contradicts what was put right before, and says what', async () => {
    const event = await storeBlast();
    await desk.change('correctEvent', { event, corrections: { fatalities: { best: 10 } } });
    expect(await desk.change('correctEvent', { event, corrections: { fatalities: { low: 12 } } })).toMatchObject({
      __typename: 'ContradictoryCorrections',
      message: expect.stringContaining('best'),
    });
    expect(
      await desk.change('correctEvent', { event, corrections: { fatalities: { low: 12, best: 13 } } }),
    ).toMatchObject({ event: { fatalities: { low: 12, best: 13, high: 13 } } });
  });

  it('is refused for what is no event, and without a key', async () => {
    const input = { event: globalId('Event', 'nowhere'), corrections: { modality: 'DENIED' } };
    expect(await desk.change('correctEvent', input)).toMatchObject({ __typename: 'UnknownEvent', field: 'event' });
    expect(await desk.change('correctEvent', input, {})).toMatchObject({ __typename: 'Unauthorized' });
  });

  it('loses nothing where two put different fields right at once, as an article comes in', async () => {
    const event = await storeBlast();
    await Promise.all([
      desk.change('correctEvent', { event, corrections: { fatalities: { best: 10 } } }),
      desk.change('correctEvent', { event, corrections: { modality: 'DENIED' } }),
      desk.ingest(RIVAL),
    ]);
    expect(await allEvents()).toMatchObject([
      { modality: 'DENIED', fatalities: { best: 10 }, revision: 4, reports: { nodes: { length: 2 } } },
    ]);
  });
});
