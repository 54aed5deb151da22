import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/extraction/document/document.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { KNOWN_ACTORS } from '../../src/extraction/lexicon/actors/index.ts';
import { KNOWN_SOURCES } from '../../src/extraction/lexicon/sources/index.ts';
import { createActorRecogniser } from '../../src/extraction/mentions/actors/recogniser.ts';
import { createSourceRecogniser } from '../../src/extraction/mentions/sources/recogniser.ts';

const recogniseActors = createActorRecogniser(KNOWN_ACTORS);
const recognise = createSourceRecogniser(KNOWN_SOURCES);
const sources = (text: string) => {
  const document = readDocument({ id: 'a', text });
  return recognise(document, recogniseActors(document)).map(
    (mention) => `${textOf(mention)} = ${mention.source ?? mention.kind}`,
  );
};

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'Nine pupils fled Manbij, the Syrian Observatory for Human Rights said.',
    'Syrian Observatory for Human Rights = sohr',
  ],
  ['According to the OSDH, six died in Syria.', 'OSDH = sohr'],
  ['The المرصد السوري لحقوق الإنسان said six died in Syria.', 'المرصد السوري لحقوق الإنسان = sohr'],
  ['Syrian state television said the bridge was open.', 'Syrian state television = syrian-state-television'],
  ['SOHR counted two dead in Syria. The war monitor blamed shelling.', 'SOHR = sohr', 'monitor = sohr'],
  ['SOHR counted two dead in Syria, Rami Abdel Rahman told AFP.', 'Rami Abdel Rahman = sohr', 'AFP = afp'],
  ['In Syria six fell in a raid, the Observatory said. The monitor blamed planes.', 'monitor = sohr'],
  ['The RSF said it held a bridge in Sudan.', 'RSF = ARMED_GROUP_MEDIA'],
  ['The Iraqi army said in April 2002 that it shot back.', 'Iraqi army = military-forces-of-iraq'],
  ['A monitor said nine died in Syria.', 'monitor = MONITOR'],
  ['A security source said nine died in Iraq.', 'security source = UNNAMED_OFFICIAL'],
  ['Medical sources said nine died.', 'Medical sources = WITNESS'],
  ['Opposition sources said nine died.', 'Opposition sources = ACTIVISTS'],
  ['Local residents said planes came.', 'residents = WITNESS'],
  ['Activists reported shelling.', 'Activists = ACTIVISTS'],
  ['In Syria, state media said two died.', 'state media = state-media-of-syria'],
  ['In Syria, the official news agency said two died.', 'official news agency = sana'],
  ['The Pentagon said it struck a camp.', 'Pentagon = pentagon'],
  [
    'According to reports from the United Nations and the US Department of Defence, they left.',
    'US Department of Defence = pentagon',
    'United Nations = united-nations',
  ],
  ['The Turkish military said it killed ten.', 'Turkish military = military-forces-of-turkey'],
  ['Moscow denied the strike.', 'Moscow = government-of-russia'],
  ['The group said so through its agency Amaq in Iraq.', 'Amaq = amaq'],
  ['THE PEOPLE FLED, EFE REPORTED.', 'EFE = efe'],
  ['The paper Dawn reported two dead.', 'Dawn = dawn-pakistan'],
];

const NO_SOURCES = [
  'They left at dawn. Dawn came late.',
  'Time went by.',
  'The army shelled the village.',
  'Moscow is cold.',
  'He will monitor it.',
  'Residents fled the town.',
];

describe('sources', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => expect(sources(text)).toEqual(expect.arrayContaining(expected)));
  for (const text of NO_SOURCES) it(`none: ${text}`, () => expect(sources(text)).toEqual([]));

  it('finds the credit of a photo', () => {
    expect(
      sources('Troops entered the town on Monday and stayed there.\n\nPHOTO/AFP - Soldiers at a post in the town'),
    ).toContain('AFP = afp');
  });
});
