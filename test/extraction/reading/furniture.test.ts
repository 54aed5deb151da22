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
