import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/extraction/document/document.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { recogniseTargets } from '../../src/extraction/mentions/targets.ts';

const targets = (text: string) =>
  recogniseTargets(readDocument({ id: 'a', text })).map((t) => `${t.kind} ${textOf(t)}`);

const CASES: readonly [text: string, ...expected: string[]][] = [
  ['They attacked a military checkpoint.', 'MILITARY a military checkpoint'],
  ['Gunmen stormed the Japanese embassy.', 'DIPLOMATIC the Japanese embassy'],
  ['Warplanes hit a hospital and two schools.', 'MEDICAL a hospital', 'EDUCATION two schools'],
  ['REBELS BLEW UP FOUR POWER PYLONS NEAR THE TOWN LAST NIGHT.', 'ENERGY FOUR POWER PYLONS'],
  ['They burned the headquarters of the Liberal Party.', 'OTHER the headquarters of the Liberal Party'],
  ['A bomb damaged the oil pipeline.', 'ENERGY the oil pipeline'],
  ['They shelled residential areas.', 'RESIDENTIAL residential areas'],
  ['Shells hit the house of Mayor Hadi Omar.', 'RESIDENTIAL the house of Mayor Hadi Omar'],
  ['They raided a police station.', 'POLICE a police station'],
  ['They raided the radio station.', 'MEDIA the radio station'],
  ['The blast hit an aid convoy.', 'AID an aid convoy'],
  ['Rockets fell on a refugee camp.', 'CAMP a refugee camp'],
  ['The market blast killed ten.', 'MARKET The market'],
  ['They burned the town hall.', 'GOVERNMENT the town hall'],
  ['They attacked positions of the army.', 'MILITARY positions of the army'],
  ['Rebels looted shops in the old town.', 'MARKET shops'],
];

const NO_TARGETS = [
  'The hospital director said so.',
  'The embassy spokesman left.',
  'The White House denied it.',
  'He was at home.',
  'An explosives-laden vehicle blew up.',
  'The rebels left the area.',
  'The talks entered a new stage.',
  'They hold strong positions in the talks.',
];

describe('targets', () => {
  for (const [text, ...expected] of CASES) it(text, () => expect(targets(text)).toEqual(expected));
  for (const text of NO_TARGETS) it(`none: ${text}`, () => expect(targets(text)).toEqual([]));
});
