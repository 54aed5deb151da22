import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/extraction/document/clean.ts';

const CASES: readonly [what: string, text: string, cleaned: string][] = [
  ['torn apostrophe', 'said the 39; OSDH today', 'said the     OSDH today'],
  ['torn inside a word', 'Syria39;s army', "Syria  's army"],
  [
    'bare remnant beside a torn one',
    'led by the group. 39 Islamic front, said the 39; OSDH',
    'led by the group     Islamic front, said the     OSDH',
  ],
  ['decimal entity', 'Syria&#39;s army', "Syria    's army"],
  ['named entity', 'Syria&rsquo;s army', "Syria      's army"],
  ['entity escaped twice', '&amp;quot;peace&amp;quot;', '         "peace"         '],
  ['non-breaking space', 'ten&nbsp;men and\u00a0two', 'ten      men and two'],
  ['curly quotes', '“We” won’t', '"We" won\'t'],
  ['tags', '<p>Ten <b>men</b></p>', '   Ten    men        '],
  ['remnant of an attribute', 'get up "src ="', 'get up        '],
  ['bullet for a lost apostrophe', 'Syria•_s army', "Syria 's army"],
  ['bullet for a lost dash', 'Aleppo •_ monitor', 'Aleppo -  monitor'],
  ['replacement character', 'Syria\ufffds army', "Syria's army"],
  ['misread encoding', 'Syriaâ€™s army', "Syria  's army"],
  ['zero-width and bidirectional marks', 'ten\u200b \u200fmen', 'ten   men'],
  ['carriage returns', 'one\r\ntwo\rthree', 'one \ntwo\nthree'],
  ['control characters', 'ten\t\u0007men', 'ten  men'],
];

const UNTOUCHED = [
  'They killed 39; wounded 12.',
  '39 people died. 39 Syrians were hurt.',
  'Sales of R&D fell; a < b and b > a.',
  'A 15–20 km zone — agreed.',
  'José Peña was there.',
  'line one\nline two',
];

describe('cleanText', () => {
  for (const [what, text, cleaned] of CASES) it(what, () => expect(cleanText(text)).toBe(cleaned));
  for (const text of UNTOUCHED) it(`leaves ${JSON.stringify(text)}`, () => expect(cleanText(text)).toBe(text));

  it('never changes the length', () => {
    const texts = [
      ...CASES.map(([, text]) => text),
      '\ud800',
      '\u{1f494}&#128148;',
      '&#0;&#xffff;&#x110000;',
      '<'.repeat(999),
    ];
    for (const text of texts) expect(cleanText(text)).toHaveLength(text.length);
  });
});
