import { describe, expect, it } from 'vitest';
import type { SentenceRole } from '../../schema/vocabulary.ts';
import { assignRoles, type RoleBlock } from '../../src/extraction/document/roles.ts';

/** Roles of lines; a "|" parts the sentences of a line. */
function roles(lines: readonly string[], title: string | null = null): SentenceRole[] {
  const blocks = lines.flatMap((line, paragraph): RoleBlock[] => {
    const sentences = line.split('|');
    return sentences.map((text, position) => ({
      text: text.trim(),
      paragraph,
      positionInParagraph: position,
      sentencesInParagraph: sentences.length,
      lineStart: position === 0,
    }));
  });
  return assignRoles(blocks, title);
}

const NEWS = 'Gunmen killed four guards near the bridge on Monday, the ministry said.';
const inNews = (line: string) => roles([NEWS, line, NEWS]).slice(1, -1);

const FURNITURE: Readonly<Record<'CAPTION' | 'BOILERPLATE' | 'RELATED_LINK' | 'DATELINE', readonly string[]>> = {
  CAPTION: [
    'PHOTO/AFP - Soldiers in the town of Harim',
    'File photo: soldiers in Idlib, 2018.',
    'Foto de archivo del puerto',
    'Image: A burnt bus on the road',
    'Photo by Hadi Omar',
    'Families at a checkpoint in Harim. | (AFP)',
    'Smoke over the town of Harim [AP]',
    'A handout picture shows a burnt bus',
    'Fighters in the old town (Hadi Omar/Reuters)',
  ],
  BOILERPLATE: [
    'What happened today?',
    'We tell you the most important stories of the week',
    'Subscribe to our newsletter',
    'Sign up for breaking news alerts',
    'Follow us on Twitter',
    'Share this story',
    'We use cookies to improve your visit.',
    'Copyright 2018 The Daily Example.',
    'All rights reserved.',
    'Source link',
    'Source: Example Agency',
    'Tags: Idlib, truce',
    'Contact us',
    'Reporting by Hadi Omar; editing by Ann Lee',
    'Agencies contributed to this report.',
    '- REUTERS',
  ],
  RELATED_LINK: [
    'Read also: 30 dead in bus ambush',
    'Related: Truce collapses in the south',
    'See also: who is who in the north',
    'MORE: Ten killed by a mine',
    'Watch: The siege in pictures',
    'Read More',
    '43 Related Army Kills 20 Fighters in the North Truce Holds Tags army truce Idlib',
  ],
  DATELINE: [
    'Published 12 March 2018',
    'Last updated at Oct 03, 2017 10:12 GMT',
    'Wed 19 Apr 2017',
    '2019-04-20',
    'By Hadi Omar and Ann Lee',
    'by Hadi Omar',
    'LIMA, 4 FEB 90',
    'PANAMA CITY (PANAMA), 6 NOV 90',
    'Harim, March 7',
    'Dec. 28',
    '21:41',
    '(updated 1731 29.10.2017)',
    'SAN SALVADOR, 2 APR 90 (DPA) -- [TEXT]',
  ],
};

const BODY = [
  'BEIRUT (Reuters) - Ten people were killed on Monday.',
  'LIMA, 4 FEB 90 (EFE) -- [TEXT] TWO POLICEMEN WERE KILLED TODAY.',
  'Photographs from the scene showed ten bodies, the monitor said.',
  'More than 60 fighters have died.',
  'Also on Monday two guards were killed on the island.',
  'Watch towers were blown up by rebels near the border.',
  'Related violence killed ten people in the south.',
  'By killing five soldiers the group broke the truce.',
  'Source close to the army said ten men died.',
  'Two soldiers were killed in Homs (AFP)',
  'Read more than a threat in it, the general said, and ten died.',
  'The video shows rebels shooting three soldiers.',
  'Contact was lost with the patrol.',
  'Syria truce: ten dead in first hours of the night.',
  'On 24 March 2019 the town fell.',
  'The town fell on 24 March.',
  'TWO POLICEMEN WERE KILLED ON 4 MARCH',
  'Tags Yemen Taiz The tribe declared on Friday that it had captured nine gunmen and wounded a number of others in the hills east of the port.',
  'READ MORE WATCH Floods Go On In a separate raid in the west the police have traced and freed 26 pupils kidnapped by the gang, regional papers reported.',
];

describe('roles', () => {
  for (const [role, lines] of Object.entries(FURNITURE)) {
    describe(role, () => {
      for (const line of lines) {
        it(line, () => expect(new Set(inNews(line))).toEqual(new Set([role])));
      }
    });
  }

  describe('news stays news', () => {
    for (const line of BODY) it(line, () => expect(inNews(line)).toEqual(['BODY']));
  });

  it('takes a first line without full stop for the headline', () => {
    expect(roles(['Ten killed in Harim market blast', NEWS])).toEqual(['HEADLINE', 'BODY']);
    expect(roles(['Ten killed in Harim market blast'])).toEqual(['BODY']);
    expect(roles([NEWS, 'Ten killed in Harim market blast'])).toEqual(['BODY', 'BODY']);
  });

  it('knows the title behind a printed date', () => {
    const title = 'Ten killed in Harim market blast - Daily Example';
    expect(roles([`Mon 03 Apr 2017 Ten killed in Harim market blast. | ${NEWS}`], title)).toEqual(['HEADLINE', 'BODY']);
  });

  it('spreads a caption to the lines beside it that it repeats or labels', () => {
    const lines = [NEWS, 'Soldiers in the town of Harim', 'PHOTO/AFP - Soldiers in the town of Harim', NEWS];
    expect(roles(lines)).toEqual(['BODY', 'CAPTION', 'CAPTION', 'BODY']);
    expect(roles([NEWS, 'Soldados en la ciudad', 'PHOTO/AP-Soldiers', NEWS])).toEqual([
      'BODY',
      'CAPTION',
      'CAPTION',
      'BODY',
    ]);
  });

  it('spreads a call to subscribe to the short lines beside it', () => {
    const lines = [NEWS, 'Daily Letter', 'Subscribe to our newsletter', 'Weekday mornings.', NEWS];
    expect(roles(lines)).toEqual(['BODY', 'BOILERPLATE', 'BOILERPLATE', 'BOILERPLATE', 'BODY']);
  });

  it('reads a list of links in running text to its end', () => {
    const line = `${NEWS} | Related News Talks open in the capital today | Is the truce over? | Follow us on Instagram.`;
    expect(roles([line])).toEqual(['BODY', 'RELATED_LINK', 'RELATED_LINK', 'BOILERPLATE']);
  });
});
