// One total over several attacks is counted once.
import { reads } from './support.ts';
import { eventsAndTallies, fatalities } from './views.ts';

reads(eventsAndTallies, {
  'attacks that are not: one event with that toll': [
    ['Air strikes on three towns in Yemen killed 31 people.', 'event ASSERTED 31'],
    ['Fourteen people were killed in attacks on two villages in Ituri.', 'event ASSERTED 14'],
  ],
});

reads(eventsAndTallies, {
  'a headline that adds up two attacks of the text': [
    [
      {
        title: 'Blasts kill 23 in Nigeria',
        text: 'A lorry bomb killed 14 people at a depot in Kano on Sunday. Minutes later, a suicide bomber struck a school in Jos, killing nine.',
        publishedAt: '2016-05-03',
      },
      'event ASSERTED 14',
      'event ASSERTED 9',
      'tally 23',
    ],
  ],
  'a headline that counts one of them, or some of it': [
    [
      {
        title: 'Blast kills 14 in Nigeria',
        text: 'A lorry bomb killed 14 people at a depot in Kano on Sunday. Minutes later, a suicide bomber struck a school in Jos, killing nine.',
        publishedAt: '2016-05-03',
      },
      'event ASSERTED 14',
      'event ASSERTED 9',
    ],
  ],
});

reads(fatalities, {
  'attacks with tolls of their own': [
    ['Seven people were killed in Basra and five were killed in Mosul.', '7/7/7', '5/5/5'],
    ['A bomb killed seven people in Basra. In Mosul, gunmen shot dead five policemen.', '7/7/7', '5/5/5'],
  ],
});
