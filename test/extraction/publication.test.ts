import { describe, expect, it } from 'vitest';
import { publicationDate, readPublicationDate, stampsIn } from '../../src/extraction/document/publication.ts';

/** Heads of articles under the date that is printed on them. */
const DATELINES: Record<string, readonly string[]> = {
  '2016-10-12': [
    'Published October 12 2016 Shells fell on the market of Tal Amara.',
    'Date of publication 12 October 2016 Shells fell on the market.',
    'Posted on October 12 2016 by the Eastern Desk Shells fell on the market.',
    'Last updated at Oct 12,2016 AMARA Shells fell on the market.',
    'Last updated at Oct 122016 AMARA Shells fell on the market.',
    'Wed 12 Oct 2016 Shells fall on market',
    'Wed Oct 12 2016 190703 Shells fall on market',
    'Wednesday 12 October 2016 22:35 Shells fall on market.',
    'Wednesday, 12 October 2016\nShells fell on the market of Tal Amara.',
    '12 Oct 2016 Shells fell on the market.',
    'Oct. 12 2016 Rescuers say shells fell on the market.',
    '12-10-2016 title: Shells Fall on Market. Shells fell.',
    '12.10.2016Get short URL 0 13 Shells fell on the market.',
    'Shells fall on market - Reports REUTERS World 1924 12.10.2016(updated 1925 12.10.2016) Shells fell.',
    '2016-10-12: Shells fell on the market.',
    'Shells kill nine in Tal Amara Monitor AFP Wednesday 12 Oct 2016 At least nine people were killed.',
    'Nine killed by shells in Tal Amara 12 October 2016 SANA Nine people were killed.',
    'Army denies shelling market Amara, October 12, 2016 (AFP) - The army denied it.',
  ],
  '1990-02-04': [
    'PUERTO VIEJO, 4 FEB 90 (AGENCIA) -- [TEXT] A BRIDGE WAS BLOWN UP.',
    'SAN TELMO (ARGUNA), 4 FEB 90 (AFP) -- [TEXT] A BRIDGE WAS BLOWN UP.',
    'CLANDESTINE, 4 FEB 90 -- [COMMUNIQUE] A BRIDGE WAS BLOWN UP.',
  ],
  // Day first where both readings are possible; month first where only that is one.
  '2014-03-04': ['04/03/2014 Shells fall on market', '04-03-2014 Shells fall on market', '04.03.2014 Shells fell.'],
  '2014-03-24': ['03/24/2014 Shells fall on market', '24/03/2014 Shells fall on market'],
};

const HEADLINES: Record<string, readonly string[]> = {
  '2019-04-20': [
    'Rebels attack and kill 14 soldiers – 20/04/2019\n\nFourteen soldiers died.',
    'Rebels attack and kill 14 soldiers - 20 April 2019\nFourteen soldiers died.',
    'Rebels attack and kill 14 soldiers (20/04/2019)\nFourteen soldiers died.',
  ],
};

const UNDATED = [
  'BEIRUT, Jan 3 (Reuters) - A bomb killed four people.',
  'On August 21 2013 the army fired rockets on the suburb.',
  '1. The suburb: On August 21 2013 the army fired rockets.',
  'More than 4,000 miners have been detained since March 2011.',
  'February 22, 2021, the latest raid lit the sky over the town.',
  'The mayor said Monday, June 5, 2017 that the army had left.',
  'A woman is led away in the city of Amara, Sunday, Dec. 15, 2019.',
  'The ceasefire of 27 February 2016 did not last.',
  '31/02/2015 Shells fall on market',
  '30 February 2015 Shells fall on market',
  'Two weeks later the bridge was gone.',
  '',
];

describe('the date printed at the head of a text', () => {
  for (const [date, heads] of Object.entries(DATELINES)) {
    it.each(heads)(`${date}: %s`, (head) => expect(readPublicationDate(head)).toEqual({ date, basis: 'DATELINE' }));
  }
  for (const [date, heads] of Object.entries(HEADLINES)) {
    it.each(heads)(`${date}, headline: %s`, (head) =>
      expect(readPublicationDate(head)).toEqual({ date, basis: 'TITLE' }),
    );
  }
  it.each(UNDATED)('none: %s', (head) => expect(readPublicationDate(head)).toEqual({ date: null, basis: null }));
});

describe('the date of an article', () => {
  const body = 'Shells fell on the market on Friday.';
  const read = (input: { text?: string; title?: string; publishedAt?: string }, lines: string[] = [body]) =>
    publicationDate({ id: 'a', text: body, ...input }, lines);

  it('is the sender’s before any other', () => {
    expect(read({ publishedAt: '2019-04-20', text: `Published October 12 2016 ${body}` })).toEqual({
      date: '2019-04-20',
      basis: 'INPUT',
    });
  });

  it('is read from the text where the sender’s is no day of the calendar', () => {
    expect(read({ publishedAt: '2019-02-30', text: `12 Oct 2016 ${body}` })).toEqual({
      date: '2016-10-12',
      basis: 'DATELINE',
    });
  });

  it.each([
    'Shells fall on market – 20/04/2019',
    '20 April 2019: shells fall on market',
    'Shells fall on market (20 April 2019)',
  ])('stands in the title: %s', (title) => expect(read({ title })).toEqual({ date: '2019-04-20', basis: 'TITLE' }));

  it.each([
    'What happened on 20 April 2019',
    'The raid of 20 April 2019',
    'Day 3 of the siege',
    'Raids since 20/04/2019',
  ])('is not what the title tells of: %s', (title) => expect(read({ title })).toEqual({ date: null, basis: null }));

  it('is the labelled stamp below the text', () => {
    const lines = [body, 'Last Update: Friday 9 June 2017 KSA 11:20 - GMT 08:20'];
    expect(read({}, lines)).toEqual({ date: '2017-06-09', basis: 'DATELINE' });
    expect(read({}, [body, 'The siege ended on 9 June 2017.'])).toEqual({ date: null, basis: null });
  });
});

describe('printed stamps', () => {
  it.each([
    ['Published October 12 2016 Shells fell on 11 October 2016.', ['October 12 2016']],
    ['BEIRUT, Jan 3 (Reuters) - A bomb went off on Jan 2.', ['Jan 3']],
    ['On 2 May 2020, protesters closed the road.', []],
  ])('%s', (text, stamps) => {
    expect(stampsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(stamps);
  });
});
