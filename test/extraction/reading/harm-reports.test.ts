// Reports of harm done to civilians: what sources claim of a strike, with counts that grow, repeat and rival each other.
import { reads } from './support.ts';
import { claims, countries, doers, fatalities, figures, places } from './views.ts';

const BAKERY = 'At least seven people were killed by a bomb at a bakery in Azaz on Sunday, residents said.';

reads(figures, {
  'a toll that rose, whoever tells it': [
    [
      `${BAKERY} A surgeon told Reuters that the death toll had climbed to 14.`,
      'KILLED 7/7/- AT_LEAST',
      'KILLED 14/14/14 EXACT after 7',
    ],
  ],
  'a toll by another, of which nobody says that it rose': [
    [`${BAKERY} A surgeon put the death toll at 14.`, 'KILLED 7/7/- AT_LEAST', 'KILLED 14/14/14 EXACT or 7'],
  ],
  'those hurt, counted behind the kinds of the dead': [
    [
      'Nine bakers were killed, including five women, and more than 20 were injured in Azaz on Sunday.',
      'KILLED 9/9/9 EXACT',
      'WOUNDED 20/20/- MORE_THAN',
      'KILLED 5/5/5 EXACT of 9',
    ],
    [
      'Nine bakers, including five women and three of the owners, were killed in Azaz on Sunday.',
      'KILLED 9/9/9 EXACT',
      'KILLED 5/5/5 EXACT of 9',
      'KILLED 3/3/3 EXACT of 9',
    ],
  ],
  'a family that victims are from is no toll': [
    [
      'A strike hit a farmhouse near Raqqa. The network put the toll at nine and said that five of them were from one family.',
      'KILLED 9/9/9 EXACT',
      'KILLED 5/5/5 EXACT of 9',
    ],
    [
      'A strike hit a farmhouse near Raqqa. The network raised the toll to nine from five.',
      'KILLED 5/5/5 EXACT',
      'KILLED 9/9/9 EXACT after 5',
    ],
  ],
});

reads(fatalities, {
  'a headline that sums up those told one by one': [
    [
      {
        title: 'Shells on central Latakia kill two civilians',
        text: 'A woman and a girl were killed when shells hit the centre of Latakia on Sunday.',
        publishedAt: '2017-04-16',
      },
      '2/2/2',
    ],
  ],
  'a headline that counts others': [
    [
      {
        title: 'Shells on central Latakia kill two soldiers',
        text: 'A woman and a girl were killed when shells hit the centre of Latakia on Sunday.',
        publishedAt: '2017-04-16',
      },
      '4/4/4',
    ],
  ],
});

reads(claims, {
  'strikes that are reported are no speakers': [
    [
      'Four weavers died in reported Russian or Syrian strikes on Saraqib, according to residents.',
      'KILLED 4: residents',
    ],
    ['Four weavers died in Saraqib, reported the Russian army.', 'KILLED 4: military-forces-of-russia'],
  ],
});

reads(doers, {
  'the coalition of a war, by its strikes': [
    ['Three weavers died in an alleged Coalition airstrike on Raqqa.', 'PERPETRATOR global-coalition-against-daesh'],
    ['Three weavers died in Coalition strikes on Raqqa.', 'PERPETRATOR global-coalition-against-daesh'],
  ],
  'a coalition of which nothing says which it is': [
    ['Three weavers died in Raqqa, and a coalition of parties mourned them.'],
  ],
});

reads(places, {
  'the coalition is no town': [['Three weavers died in Coalition strikes on Raqqa.', 'Raqqa EXACT']],
});

reads(countries, {
  'the people whose town it is, beside another that is spoken of more': [
    ['A bomb in the Syrian town of Tal Abyad killed two Americans, U.S. officials said. U.S. troops are there.', 'SY'],
    ['Two Americans were killed in the Iraqi border town of Zorlaq, U.S. officials said.', 'IQ'],
    ['Two Americans were killed in the town of Springfield, U.S. officials said.', 'US'],
  ],
});
