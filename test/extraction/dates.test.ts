import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/extraction/document/document.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { recogniseDates } from '../../src/extraction/mentions/dates/recogniser.ts';

/** A Wednesday. Every phrase below is read as of this day. */
const TODAY = '2022-03-16';

type Reading = string;

/** "words | start/end precision basis use" for every mention of a text; "-" for what stays open. */
function read(text: string, publishedAt: string | null = TODAY): Reading[] {
  const document = readDocument({ id: 'a', text, ...(publishedAt === null ? {} : { publishedAt }) });
  return recogniseDates(document).map((mention) => {
    const { start, end, precision, basis, use } = mention;
    return `${textOf(mention)} | ${start ?? '-'}/${end ?? '-'} ${precision ?? '-'} ${basis ?? '-'} ${use}`;
  });
}

/** Sentences under the value of the one time that they name; the words of it stand in square brackets. */
const CORPUS: Record<string, readonly string[]> = {
  '2022-03-16/2022-03-16 DAY RELATIVE AT': [
    'Shells fell on the town [today].',
    'Shells fell on the town [on Wednesday].',
    'Shells fell on the town [early Wednesday].',
    'Shells fell on the town [this morning].',
    'Shells fell on the town [at dawn today].',
    'The mayor left [at 6:30 a.m. on Wednesday] with his guards.',
    'Two mines went off [a few hours ago] near the bridge.',
    'Two mines went off [in the past few hours] near the bridge.',
  ],
  '2022-03-15/2022-03-15 DAY RELATIVE AT': [
    'Nine people died [yesterday] in the market.',
    'Nine people died [yesterday morning] in the market.',
    'Nine people died [last night] in the market.',
    'Nine people died [on Tuesday] in the market.',
    'Nine people died [Tuesday] in the market.',
    'Nine people died [late Tuesday] in the market.',
    'Nine people died [last Tuesday] in the market.',
    'Nine people died [on Tuesday night] in the market.',
    'Nine people died [in the early hours of Tuesday] in the market.',
    'Nine people died [on Tuesday, 15 March], in the market.',
    "[Tuesday]'s blast killed nine people in the market.",
    '[Tuesdays] blast killed nine people in the market.',
    'Nine people died [on March 15] in the market.',
    'Nine people died [on the 15th] in the market.',
    'Nine people died in the [March 15] attack.',
  ],
  '2022-03-13/2022-03-13 DAY RELATIVE AT': [
    'The raid came [this Sunday], the monitor said.',
    'The raid came [on Sunday], the monitor said.',
    'The raid came [three days ago], the monitor said.',
  ],
  '2022-03-14/2022-03-14 DAY RELATIVE AT': [
    'The bodies were found the [day before yesterday] in a field.',
    'The bodies were found [on the night of 14 March] in a field.',
  ],
  // The nearest past, across the turn of the year.
  '2021-12-31/2021-12-31 DAY RELATIVE AT': [
    'A car bomb killed two guards [on 31 December].',
    'A car bomb killed two guards [on December 31st].',
    'A car bomb killed two guards [on Friday, December 31].',
    'A car bomb killed two guards [on the evening of 31 Dec.] in the capital.',
  ],
  // What is announced lies ahead.
  '2022-03-20/2022-03-20 DAY RELATIVE AT': [
    'The truce will begin [on Sunday], both sides said.',
    'Talks are scheduled for [Sunday] in the capital.',
    'The envoy is due to arrive [on 20 March].',
    'The parties agreed to meet [next Sunday].',
    'The referendum of [20 March] splits the town.',
    'A pause starting [on Sunday] was announced.',
  ],
  '2022-03-17/2022-03-17 DAY RELATIVE AT': [
    'The convoy will leave [tomorrow].',
    'The truce will begin [at 00:01 on 17 March].',
  ],
  '2013-08-21/2013-08-21 DAY EXPLICIT AT': [
    'Rockets hit the suburb [on 21 August 2013].',
    'Rockets hit the suburb [on August 21, 2013], killing many.',
    'Rockets hit the suburb [on August 21 2013] killing many.',
    'Rockets hit the suburb [on the 21st of August, 2013].',
    'Rockets hit the suburb [on Wednesday, August 21st, 2013].',
    'Rockets hit the suburb [on 21/08/2013].',
    'Rockets hit the suburb [on 2013-08-21].',
    'Rockets hit the suburb [on Aug. 21, 2013].',
    'Rockets hit the suburb [on August 21, 2013, at 2:15 am local time].',
  ],
  '2022-03-10/2022-03-11 RANGE RELATIVE AT': [
    'Four miners were abducted [on Thursday and Friday] in the hills.',
    'Four officers were killed [overnight Thursday to Friday] in the desert.',
    'Four officers were killed [between Thursday evening and Friday morning] in the desert.',
    'Four officers were killed [on 10 and 11 March] in the desert.',
    'Four officers were killed [on March 10-11] in the desert.',
    'Four officers were killed [on March 10 and 11] in the desert.',
    'Four officers were killed [from Thursday to Friday] in the desert.',
    'Fighting raged [overnight Thursday and into Friday morning].',
  ],
  '2022-03-15/2022-03-16 RANGE RELATIVE AT': [
    'Jets hit the village [overnight], residents said.',
    '[Overnight] raids hit the village.',
    'Looters roamed the harbour [late last night and early today].',
  ],
  '2022-03-12/2022-03-13 RANGE RELATIVE AT': [
    'Clashes went on [over the weekend].',
    'Clashes went on [on Saturday and Sunday].',
  ],
  '2022-05-08/2022-05-09 RANGE RELATIVE AT': [
    'The next round is planned for [8 and 9 May] on the island.',
    'The next round will be held [on May 8 and 9].',
  ],
  '2018-05-03/2018-05-07 RANGE EXPLICIT AT': [
    'Shelling killed forty people [between 3 and 7 May 2018].',
    'Shelling killed forty people [from 3 May to 7 May 2018].',
    'Shelling killed forty people [from 3 to 7 May, 2018].',
  ],
  '2017-12-28/2018-01-03 RANGE EXPLICIT AT': [
    'The siege lasted [from 28 December 2017 to 3 January 2018].',
    'The siege lasted [from 28 December to 3 January 2018].',
  ],
  '2022-03-07/2022-03-13 WEEK RELATIVE AT': [
    'The jail was stormed [last week].',
    'The jail was stormed [early last week].',
  ],
  '2022-03-14/2022-03-20 WEEK RELATIVE AT': ['The jail was stormed [earlier this week].'],
  '2022-02-01/2022-02-28 MONTH RELATIVE AT': [
    'Some twenty people died [last month].',
    'Some twenty people died [in February].',
    'Some twenty people died [last February].',
    'Some twenty people died [in February this year].',
    'Some twenty people died [in late February].',
  ],
  '2021-03-01/2021-03-31 MONTH RELATIVE AT': ['The pact was signed [in March last year].'],
  '2022-03-01/2022-03-31 MONTH RELATIVE AT': [
    'The pact was signed [in March of this year].',
    'The pact was signed [early this month].',
  ],
  '2011-03-01/2011-03-31 MONTH EXPLICIT AT': [
    'The strike ended [in March 2011].',
    'The strike ended [in mid-March 2011].',
  ],
  '2018-01-01/2018-12-31 YEAR EXPLICIT AT': [
    'The zone was agreed [in 2018] by the two states.',
    'The [2018] accord is dead.',
    'The zone was agreed [in the summer of 2018].',
  ],
  '2021-01-01/2021-12-31 YEAR RELATIVE AT': ['The town was retaken [late last year].'],
  '2022-03-14/2022-03-16 RANGE RELATIVE OVER': [
    'Some forty pilgrims fell ill [in the last two days].',
    'More than sixty soldiers died [in the past 48 hours].',
    'More than sixty soldiers died [over the past two days].',
  ],
  '2022-03-09/2022-03-16 RANGE RELATIVE OVER': [
    'Forty civilians were killed [in the past week].',
    'Forty civilians were killed [during the last week].',
  ],
  '2022-01-01/2022-03-16 RANGE RELATIVE OVER': ['Forty civilians were killed [so far this year].'],
  '2019-03-24/- DAY EXPLICIT SINCE': [
    '[Since March 24, 2019], at least 90 troops have died.',
    'At least 90 troops have died [since 24 March 2019].',
    'At least 90 troops have died [from 24 March 2019 to date].',
    'At least 90 troops have died [since the caliphate fell on 24 March 2019].',
  ],
  '2011-01-01/- YEAR EXPLICIT SINCE': [
    'The war has killed 380,000 people [since 2011].',
    'The war has killed 380,000 people [since it began in 2011].',
    'The war has killed 380,000 people [since an uprising against the president erupted in 2011].',
  ],
  '2022-01-01/- YEAR RELATIVE SINCE': ['Ninety teachers have fled [since the beginning of the year].'],
  '2022-03-10/- DAY RELATIVE SINCE': ['Ninety people have been killed [since Thursday].'],
  '-/2022-03-11 DAY RELATIVE UNTIL': ['The shelling went on [until Friday night].'],
};

/** Times that the article's date cannot place, or that its words leave open. */
const OPEN: Record<string, readonly string[]> = {
  AT: [
    'Two officers were killed [the day before].',
    '[One day after] the deal, shells fell.',
    '[Two days earlier], he had resigned.',
    'He resigned [the following day].',
    'He resigned [two weeks later].',
    'He resigned [several days ago].',
    'He resigned that [same night] in the capital.',
  ],
  OVER: ['Dozens were killed [in recent weeks].', 'Fifty were killed [in three days] of clashes.'],
  SINCE: ['Fifty were killed [since then].', 'Fifty were killed [since the war] began.'],
};

/** Words that look like time and tell of none. */
const NOT_DATES = [
  'The two-year-old boy lived through a five-year conflict.',
  'He fought for three years and was aged 12.',
  'The rebels may march on the town, and five may be dead.',
  'The Sun newspaper sat on the story.',
  'The 14 March Alliance and the 6 October Bridge were named.',
  'It was the deadliest attack in three years.',
  'They remember Bloody Sunday and Good Friday.',
  'Protests are held every Friday.',
  'In 2000 houses there was no water; 2016 people fled.',
  'He drove the 2 km on Route 4 with a 500-kg bomb.',
  'The shelling went on day after day.',
  'An august body met in the hall.',
  'The price rose to 9/11 of it and the line was open 24/7.',
  'On 31 February 2021 nothing happened.',
];

const marked = (sentence: string) => /\[(.*)\]/.exec(sentence)?.[1] ?? '';
const plain = (sentence: string) => sentence.replace(/[[\]]/g, '');

describe('words of time', () => {
  for (const [value, sentences] of Object.entries(CORPUS)) {
    it.each(sentences)(`${value}: %s`, (sentence) => {
      expect(read(plain(sentence))).toEqual([`${marked(sentence)} | ${value}`]);
    });
  }

  for (const [use, sentences] of Object.entries(OPEN)) {
    it.each(sentences)(`open, ${use}: %s`, (sentence) => {
      expect(read(plain(sentence))).toEqual([`${marked(sentence)} | -/- - - ${use}`]);
    });
  }

  it.each(NOT_DATES)('none: %s', (sentence) => expect(read(sentence)).toEqual([]));

  it('reads several in one sentence, each by its own verb', () => {
    expect(read('The envoy said on Monday that talks would resume on Friday, after Sunday’s raid.')).toEqual([
      'on Monday | 2022-03-14/2022-03-14 DAY RELATIVE AT',
      'on Friday | 2022-03-18/2022-03-18 DAY RELATIVE AT',
      'Sunday | 2022-03-13/2022-03-13 DAY RELATIVE AT',
    ]);
  });

  it('keeps days apart that do not follow each other', () => {
    expect(read('Shells fell on Monday and Friday.')).toEqual([
      'on Monday | 2022-03-14/2022-03-14 DAY RELATIVE AT',
      'Friday | 2022-03-11/2022-03-11 DAY RELATIVE AT',
    ]);
  });

  it('does not take a number behind a day for its year', () => {
    expect(read('On 5 May 20 people died.')).toEqual(['On 5 May | 2021-05-05/2021-05-05 DAY RELATIVE AT']);
    expect(read('On July 16 21 people died.')).toEqual(['On July 16 | 2021-07-16/2021-07-16 DAY RELATIVE AT']);
  });

  it('reads the title first', () => {
    const document = readDocument({
      id: 'a',
      title: 'Bomb kills two on Monday',
      text: 'A bomb went off on Monday.',
      publishedAt: TODAY,
    });
    expect(recogniseDates(document).map((mention) => mention.sentence.index)).toEqual([-1, 0]);
  });
});

describe('capitals', () => {
  const head = 'PUERTO VIEJO, 12 JAN 90 (AGENCIA) -- [TEXT]';
  it.each([
    ['A MINE WENT OFF BESIDE THE BRIDGE ON 5 JANUARY.', 'ON 5 JANUARY | 1990-01-05/1990-01-05 DAY RELATIVE AT'],
    ['A MINE WENT OFF BESIDE THE BRIDGE LAST NIGHT.', 'LAST NIGHT | 1990-01-11/1990-01-11 DAY RELATIVE AT'],
    ['A MINE WENT OFF BESIDE THE BRIDGE AT 0200 TODAY.', 'AT 0200 TODAY | 1990-01-12/1990-01-12 DAY RELATIVE AT'],
    ['A MINE WENT OFF BESIDE THE BRIDGE ON 23 DEC 89.', 'ON 23 DEC 89 | 1989-12-23/1989-12-23 DAY EXPLICIT AT'],
    [
      'A MINE WENT OFF BESIDE THE BRIDGE EARLY THIS MORNING.',
      'EARLY THIS MORNING | 1990-01-12/1990-01-12 DAY RELATIVE AT',
    ],
    ['THE REBELS WERE DRIVEN OUT OF THE CAPITAL IN MAY 1989.', 'IN MAY 1989 | 1989-05-01/1989-05-31 MONTH EXPLICIT AT'],
  ])('%s', (sentence, reading) => {
    expect(read(`${head} ${sentence}`, '1990-01-12')).toEqual([reading]);
    expect(read(`${head} ${sentence}`, null)).toEqual([reading]);
  });

  it.each([
    'AT LEAST 5 MAY HAVE DIED IN THE CAPITAL OF THE COUNTRY.',
    'THE REBELS MARCH ON THE CAPITAL OF THE COUNTRY.',
  ])('none: %s', (sentence) => expect(read(sentence, '1990-01-12')).toEqual([]));
});

describe('an article without a date', () => {
  it.each([
    'this Sunday',
    'on Thursday and Friday',
    'last month',
    'on 31 December',
    'yesterday',
    'in March',
    'in the past week',
  ])('leaves "%s" open', (words) =>
    expect(read(`Shells fell on the town ${words}.`, null)).toEqual([expect.stringMatching(/\| -\/- - - /)]),
  );

  it('still reads what states its year', () => {
    expect(read('Shells fell on 2 May 2020.', null)).toEqual(['on 2 May 2020 | 2020-05-02/2020-05-02 DAY EXPLICIT AT']);
  });

  it('lends the year of a written day to a day near it, and to no other', () => {
    expect(
      read('Shells fell on October 12th. The list of October 26th, 2023 names the dead of March 3.', null),
    ).toEqual([
      'on October 12th | 2023-10-12/2023-10-12 DAY RELATIVE AT',
      'October 26th, 2023 | 2023-10-26/2023-10-26 DAY EXPLICIT AT',
      'March 3 | -/- - - AT',
    ]);
  });
});

describe('the date printed on the article', () => {
  it.each([
    'Published March 15 2022 Shells fell on the market of the town.',
    'Shells kill nine in the town Monitor AFP Tuesday 15 Mar 2022 Nine people were killed.',
    'Shells kill nine – 15/03/2022\n\nNine people were killed in the town.',
    'AMARA, March 15 (Reuters) - Nine people were killed in the town.',
  ])('is no time of an event: %s', (text) => expect(read(text)).toEqual([]));
});
