// Captions, links, calls to subscribe and torn marks are no evidence.
import { reads } from './support.ts';
import { eventsAndTallies, figures } from './views.ts';

reads(eventsAndTallies, {
  'captions and credits': [
    ['File photo: soldiers killed in Mosul, 2016.\n\nA bomb killed three policemen in Quetta.', 'event ASSERTED 3'],
    [
      'A bomb killed three policemen in Quetta.\n\nFILE PHOTO: Smoke rises after a strike that killed 40 people in Raqqa, Syria, June 2017. REUTERS/Someone',
      'event ASSERTED 3',
    ],
  ],
  links: [
    [
      'A bomb killed three policemen in Quetta.\nRead more: 45 dead in Karachi bus attack\nThe device was planted in a cart.',
      'event ASSERTED 3',
    ],
    ['A bomb killed three policemen in Quetta.\nAlso read: Twin blasts kill 22 in Peshawar', 'event ASSERTED 3'],
    ['A bomb killed three policemen in Quetta.\n\nRELATED: Gunmen kill 10 in Lahore', 'event ASSERTED 3'],
  ],
  'topics and links that ran into the text': [
    [
      'Published 3 May 2018. Six farmers dead in a raid near the Malian border. Tags Mali Gao Benin army attack At least six farmers were killed by gunmen near Menaka on Tuesday.',
      'event ASSERTED 6',
    ],
    [
      'Mortar fire kills four at a Donetsk depot Print Tweet Views 812 Related Kyiv counts 31 dead in Mariupol strike Shells kill nine in Luhansk Four workers were killed by mortar fire at a depot in Donetsk on Monday, the mayor said.',
      'event ASSERTED 4',
    ],
    [
      'A bomb killed three policemen in Quetta. Read also Gunmen kill 19 pilgrims in Kalat The device was planted in a cart.',
      'event ASSERTED 3',
    ],
    [
      'A bomb killed three policemen in Quetta. REUTERS Alia Baloch Twin Blasts Kill 22 in Peshawar Market KARACHI (Reuters) The device was planted in a cart.',
      'event ASSERTED 3',
    ],
    ['11.02.2016Get short URL 0 57 A bomb killed three policemen in Quetta.', 'event ASSERTED 3'],
  ],
  'no furniture, whatever it resembles': [
    ['Reuters Television said a bomb killed three policemen in Quetta.', 'event ASSERTED 3'],
    ['Related blasts killed three policemen in Quetta.', 'event ASSERTED 3'],
    ['Tweet by tweet, the army told how a bomb killed three policemen in Quetta.', 'event ASSERTED 3'],
  ],
  'calls to the reader': [
    [
      'A bomb killed three policemen in Quetta.\nSign up to our newsletter and join 20,000 readers.',
      'event ASSERTED 3',
    ],
    ['A bomb killed three policemen in Quetta. Subscribe now for 12 months and get 3 free issues.', 'event ASSERTED 3'],
  ],
});

reads(figures, {
  'torn apostrophes and entities': [
    ['A bomb killed the governor&#39;s three guards.', 'KILLED 3/3/3 EXACT'],
    ['Quettas police said a bomb &#8220;killed three guards&#8221;.', 'KILLED 3/3/3 EXACT'],
    ['The armyâ€™s spokesman said three guards were killed.', 'KILLED 3/3/3 EXACT'],
    ['The 39;army said three guards were killed.', 'KILLED 3/3/3 EXACT'],
  ],
});
