// What happened before is kept apart from today.
import { reads } from './support.ts';
import { counted } from './views.ts';

reads(counted, {
  'the first since, told of the act itself': [
    [
      'A bomber killed seven nurses in Latakia on Sunday. The attack, the first blast on the town since a war broke out, took place in a car park.',
      'ASSERTED 7',
    ],
  ],
  'the worst of its year': [
    [
      {
        text: 'A bomb killed six guards in Basra on Sunday. In May, militants killed 14 shepherds in an ambush near Zubair, the deadliest such attack this year.',
        publishedAt: '2024-08-21',
      },
      'ASSERTED 6',
      'HISTORICAL 14',
    ],
  ],
  'the worst since': [
    [
      {
        text: 'A bus bombing in Bogota killed six people on Monday. In 2003 a car bomb killed 36 people at a club in the city.',
        publishedAt: '2017-02-21',
      },
      'ASSERTED 6',
      'HISTORICAL 36',
    ],
    [
      {
        text: 'Six people were killed by a bomb in Bogota on Monday. Two years ago a similar attack killed nine people.',
        publishedAt: '2017-02-21',
      },
      'ASSERTED 6',
      'HISTORICAL 9',
    ],
  ],
});
