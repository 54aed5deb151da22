// One total over several attacks is counted once.
import { reads } from './support.ts';
import { eventsAndTallies, fatalities } from './views.ts';

reads(eventsAndTallies, {
  'attacks that are not: one event with that toll': [
    ['Air strikes on three towns in Yemen killed 31 people.', 'event ASSERTED 31'],
    ['Fourteen people were killed in attacks on two villages in Ituri.', 'event ASSERTED 14'],
  ],
});

reads(fatalities, {
  'attacks with tolls of their own': [
    ['Seven people were killed in Basra and five were killed in Mosul.', '7/7/7', '5/5/5'],
    ['A bomb killed seven people in Basra. In Mosul, gunmen shot dead five policemen.', '7/7/7', '5/5/5'],
  ],
});
