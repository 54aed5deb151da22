import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { recogniseQuantities } from '../../src/extraction/mentions/quantities/recogniser.ts';

/** Each count as `words = low/best/high QUALIFIER`; "-" is null. */
function counts(text: string): string[] {
  const shown = (n: number | null) => n ?? '-';
  return recogniseQuantities(readDocument({ id: 'a', text })).map(
    ({ countText, low, best, high, qualifier }) =>
      `${countText} = ${shown(low)}/${shown(best)}/${shown(high)} ${qualifier}`,
  );
}

const CASES: Readonly<Record<string, readonly [text: string, ...expected: string[]][]>> = {
  exact: [
    ['27 soldiers were killed near the river.', '27 = 27/27/27 EXACT'],
    ['Eleven shepherds died.', 'Eleven = 11/11/11 EXACT'],
    ['They buried twenty-one fighters.', 'twenty-one = 21/21/21 EXACT'],
    ['Twenty one men fled.', 'Twenty one = 21/21/21 EXACT'],
    ['Three hundred fighters surrendered.', 'Three hundred = 300/300/300 EXACT'],
    ['Two hundred and five men fled.', 'Two hundred and five = 205/205/205 EXACT'],
    ['A dozen rebels died, two dozen were hurt.', 'A dozen = 12/12/12 EXACT', 'two dozen = 24/24/24 EXACT'],
    ['Half a dozen guards fled.', 'Half a dozen = 6/6/6 EXACT'],
    ['A hundred people marched.', 'A hundred = 100/100/100 EXACT'],
    ['1,221 soldiers and 1.221 rebels died.', '1,221 = 1221/1221/1221 EXACT', '1.221 = 1221/1221/1221 EXACT'],
    ['They held 1 221 prisoners.', '1 221 = 1221/1221/1221 EXACT'],
    ['1.2 million people fled.', '1.2 million = 1200000/1200000/1200000 EXACT'],
    ['A quarter of a million people fled.', 'A quarter of a million = 250000/250000/250000 EXACT'],
    ['A total of 37 rebels died.', 'A total of 37 = 37/37/37 EXACT'],
    ['FOUR PEASANTS WERE KIDNAPPED BY GUNMEN NEAR THE TOWN.', 'FOUR = 4/4/4 EXACT'],
    ['The mortar left 7killed.', '7 = 7/7/7 EXACT'],
    ['Gunmen shot a six-member family.', 'six-member = 6/6/6 EXACT'],
    ['One of the soldiers was killed.', 'One = 1/1/1 EXACT'],
  ],
  nought: [
    ['No soldiers were killed.', 'No = 0/0/0 EXACT'],
    ['No civilian casualties were reported.', 'No = 0/0/0 EXACT'],
    ['None were hurt.', 'None = 0/0/0 EXACT'],
    ['No one was injured.', 'No one = 0/0/0 EXACT'],
  ],
  'at least': [
    ['At least 14 soldiers died.', 'At least 14 = 14/14/- AT_LEAST'],
    ['No fewer than nine men died.', 'No fewer than nine = 9/9/- AT_LEAST'],
    ['A minimum of 5 women died.', 'A minimum of 5 = 5/5/- AT_LEAST'],
    ['A total of at least 40 men fled.', 'A total of at least 40 = 40/40/- AT_LEAST'],
    ['20 or more rebels fled.', '20 or more = 20/20/- AT_LEAST'],
    ['The blast killed 20+ rebels.', '20+ = 20/20/- AT_LEAST'],
  ],
  'more than': [
    ['More than 60 fighters died.', 'More than 60 = 60/60/- MORE_THAN'],
    [
      'Over 200 rebels and upwards of 12 boys fled.',
      'Over 200 = 200/200/- MORE_THAN',
      'upwards of 12 = 12/12/- MORE_THAN',
    ],
    ['It has killed more than 380,000 people.', 'more than 380,000 = 380000/380000/- MORE_THAN'],
  ],
  'up to': [
    ['Up to 15 fighters died.', 'Up to 15 = -/15/15 UP_TO'],
    ['As many as 20 civilians died.', 'As many as 20 = -/20/20 UP_TO'],
    ['No more than three guards died.', 'No more than three = -/3/3 UP_TO'],
  ],
  about: [
    ['About 50 peasants fled.', 'About 50 = 50/50/50 ABOUT'],
    ['Nearly 40 and an estimated 30 rebels died.', 'Nearly 40 = 40/40/40 ABOUT', 'an estimated 30 = 30/30/30 ABOUT'],
    ['Some 100 civilians fled.', 'Some 100 = 100/100/100 ABOUT'],
  ],
  ranges: [
    ['15-20 fighters died.', '15-20 = 15/-/20 RANGE'],
    ['Between 10 and 15 soldiers died.', 'Between 10 and 15 = 10/-/15 RANGE'],
    ['The blast killed 10 to 15 men.', '10 to 15 = 10/-/15 RANGE'],
    ['Two or three boys were hurt.', 'Two or three = 2/-/3 RANGE'],
    ['Between 60 and more than 90 boys were hurt.', 'Between 60 and more than 90 = 60/-/90 RANGE'],
  ],
  vague: [
    ['Dozens were wounded.', 'Dozens = 24/-/- DOZENS'],
    ['Scores of rebels died.', 'Scores = 40/-/- DOZENS'],
    ['Tens of people fled.', 'Tens = 20/-/- TENS'],
    ['Hundreds fled.', 'Hundreds = 200/-/- HUNDREDS'],
    ['Thousands fled.', 'Thousands = 2000/-/- HUNDREDS'],
    ['Tens of thousands fled.', 'Tens of thousands = 20000/-/- TENS'],
    ['Several hundred fighters left.', 'Several hundred = 200/-/- HUNDREDS'],
    ['Several guards and a few women died.', 'Several = 3/-/- SEVERAL', 'a few = 3/-/- SEVERAL'],
    ['A number of civilians died.', 'A number = 2/-/- SEVERAL'],
    ['A couple of boys died.', 'A couple = 2/-/- SEVERAL'],
  ],
  'updates are no ranges': [
    ['The toll rose from 10 to 15 people.', '10 = 10/10/10 EXACT', '15 = 15/15/15 EXACT'],
    ['The toll rose to 31 from 24.', '31 = 31/31/31 EXACT', '24 = 24/24/24 EXACT'],
  ],
  'months beside counts': [
    ['In March 40 people died.', '40 = 40/40/40 EXACT'],
    ['In June 20 civilians died.', '20 = 20/20/20 EXACT'],
    ['On March 24 12 people died.', '12 = 12/12/12 EXACT'],
  ],
};

const UNCOUNTED = [
  'The boy aged 12 fled.',
  'A 12-year-old girl and a 25 year old man fled.',
  'The children were aged 5, 7 and 9.',
  'Hadi Omar, 35, said so.',
  'She was 26 at the time.',
  'They paid $3,000 and three thousand dollars.',
  'The damage was put at thousands of dollars.',
  'The 4th Division and the 13th fought with Division 30 and Brigade 46.',
  'THE 3D INFANTRY BRIGADE ADVANCED ON THE TOWN OF SANTA ROSA.',
  'They cut Route 4 and the M4 highway under resolution 2118.',
  'They fired 122mm shells and dropped a 500-kg bomb.',
  'A Su-24, an F-16, a Mi-8 and an AK-47 were shown.',
  'It began at 6:30 a.m. and ended at 0830 GMT.',
  'It began on 24 March 2019 and on March 24, 2019.',
  'It began in 2011.',
  'Talks are set for 25 and 26 April.',
  'Around 9 May 2020, it began.',
  'Some 40 per cent and 30 % and 12 percent agreed.',
  'It lies 15 kilometres away, 10 to 15 km from the border.',
  'It came a few hours later and several times.',
  'The war on COVID-19 goes on.',
  'Matched to ID 403083645.',
  'The Group of 7 met.',
  'A 2,000-strong force came.',
  'Two thirds of them left.',
  'It was one of the deadliest attacks.',
  'This one was the worst.',
  'No group claimed it.',
  'The crowd was large [size=about 40].',
  '1. The first point.',
];

describe('quantities', () => {
  for (const [meaning, cases] of Object.entries(CASES)) {
    describe(meaning, () => {
      for (const [text, ...expected] of cases) it(text, () => expect(counts(text)).toEqual(expected));
    });
  }

  describe('numbers that count nobody', () => {
    for (const text of UNCOUNTED) it(text, () => expect(counts(text)).toEqual([]));
  });

  it('reads ten thousand numbers in time that grows with their number', () => {
    const found = counts(`${'twelve and 13 or '.repeat(5_000)} people died.`);
    expect(found.length).toBeGreaterThan(5_000);
  }, 5_000);
});
