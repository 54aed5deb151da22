// Articles whose news is no violence: the act of the headline stands first, and what happened weeks before is background.
import { reads } from './support.ts';
import { dates, events, places, sides } from './views.ts';

const MEETING = {
  title: 'Finance ministers meet in Nairobi over Somali debt',
  text: 'Ministers of nine states met in Nairobi on Thursday to discuss the debt of Somalia. They will go on in autumn. The country still mourns those who died on 3 May, when a truck bomb killed 44 people in Kismayo.',
  publishedAt: '2018-06-22',
};
const DEBATE = {
  title: 'Parliament debates pay of the army',
  text: 'The parliament of Mali debated the pay of the army on Monday. Members asked for more helicopters. Jihadists killed 15 soldiers near Gao on 4 October.',
  publishedAt: '2018-11-13',
};
const LETTER = {
  title: 'Bishops send letter to president of Nigeria',
  text: 'The bishops asked President Muhammadu Buhari in a letter on Friday for more teachers in the north. They remembered the school of Dapchi, where gunmen killed five guards on 19 February.',
  publishedAt: '2018-04-28',
};
const DEPARTURE = {
  title: 'Families leave besieged quarter of Taiz',
  text: 'Eleven families left the eastern quarter of Taiz on Monday in buses of the Red Crescent. The city council gave them rooms in two schools. On 12 January a mortar attack killed six people in the same quarter.',
  publishedAt: '2017-02-14',
};

reads(events, {
  'talk, and an attack of weeks before': [
    [MEETING, 'OTHER ASSERTED', 'REMOTE_EXPLOSIVE_LANDMINE_IED HISTORICAL'],
    [DEBATE, 'OTHER ASSERTED', 'ARMED_CLASH HISTORICAL'],
    [LETTER, 'OTHER ASSERTED', 'ARMED_CLASH HISTORICAL'],
    [
      {
        title: 'The harvest is safe this year: Barzani',
        text: 'Masoud Barzani said on Tuesday that all farmers had brought in their wheat. He spoke to students. A car bomb killed nine people in Kirkuk on 1 July.',
        publishedAt: '2014-08-06',
      },
      'OTHER ASSERTED',
      'REMOTE_EXPLOSIVE_LANDMINE_IED HISTORICAL',
    ],
    [
      {
        title: 'Sudan and Chad sign pact on border trade',
        text: 'The governments of Sudan and Chad signed a pact on trade along the border on Wednesday. It will last two years. Gunmen killed eight traders near Tine on 2 April.',
        publishedAt: '2016-05-12',
      },
      'AGREEMENT ASSERTED',
      'ATTACK HISTORICAL',
    ],
  ],
  'people who leave, goods that arrive, captives who are let go': [
    [DEPARTURE, 'OTHER ASSERTED', 'SHELLING_ARTILLERY_MISSILE_ATTACK HISTORICAL'],
    [
      {
        title: 'Aid convoy reaches Deir Hafir',
        text: 'A convoy with aid reached the town of Deir Hafir on Sunday, the Red Cross said. It brought flour and blankets. An air strike killed 12 people there on 2 March.',
        publishedAt: '2017-04-10',
      },
      'OTHER ASSERTED',
      'AIR_DRONE_STRIKE HISTORICAL',
    ],
    [
      {
        title: 'Houthis free 20 prisoners in Marib',
        text: 'The Houthis freed 20 prisoners in Marib on Tuesday. Their kin waited at the bridge. Shelling killed three guards of the prison on 5 August.',
        publishedAt: '2019-09-18',
      },
      'OTHER ASSERTED',
      'SHELLING_ARTILLERY_MISSILE_ATTACK HISTORICAL',
    ],
    [
      {
        title: 'Residents able to leave quarter of Homs',
        text: 'Some 30 residents managed to leave a quarter of Homs on Sunday. Rockets killed four women there on 2 May.',
        publishedAt: '2014-06-09',
      },
      'OTHER ASSERTED',
      'SHELLING_ARTILLERY_MISSILE_ATTACK HISTORICAL',
    ],
  ],
  'violence of the same days is the news': [
    [
      {
        title: 'Ministers meet in Nairobi',
        text: 'Ministers of nine states met in Nairobi on Thursday. The police raised the alert. On Wednesday a truck bomb killed 44 people in Kismayo.',
        publishedAt: '2018-06-22',
      },
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
    ],
    [
      {
        title: 'Families leave quarter of Taiz',
        text: 'Eleven families left the eastern quarter of Taiz. A mortar shell killed six people at its gate.',
        publishedAt: '2017-02-14',
      },
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
  ],
  'violence in the headline': [
    [
      {
        title: 'Shelling kills four in Taiz ahead of talks',
        text: 'Shelling killed four people in Taiz on Monday, a day before envoys meet in Muscat.',
        publishedAt: '2017-02-14',
      },
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
    [
      {
        title: 'Blasts leave 20 civilians dead in Mosul',
        text: 'Two blasts left 20 civilians dead in Mosul on Monday.',
        publishedAt: '2017-02-14',
      },
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
    ],
  ],
  'no headline, no act done, or nothing beside it': [
    [{ text: MEETING.text, publishedAt: MEETING.publishedAt }, 'REMOTE_EXPLOSIVE_LANDMINE_IED HISTORICAL'],
    [
      {
        title: 'Envoy to visit Tripoli',
        text: 'The envoy will visit Tripoli next week. A rocket killed three people at the port of Tripoli on 2 April.',
        publishedAt: '2019-05-12',
      },
      'SHELLING_ARTILLERY_MISSILE_ATTACK HISTORICAL',
    ],
    [
      {
        title: 'Ministers meet in Nairobi',
        text: 'Ministers of nine states met in Nairobi on Thursday. They spoke of roads and schools.',
        publishedAt: '2018-06-22',
      },
    ],
  ],
});

reads(sides, {
  'sides of talk': [
    [DEBATE, 'SIDE_A government-of-mali'],
    [LETTER, 'SIDE_B government-of-nigeria'],
  ],
  'who leaves': [[DEPARTURE, 'TARGET Civilians (Yemen)']],
});

reads(dates, {
  'the day of the talk': [[DEBATE, '2018-11-12..2018-11-12 DAY RELATIVE', '2018-10-04..2018-10-04 DAY RELATIVE']],
});

reads(places, {
  'where they met': [[MEETING, 'Nairobi EXACT', 'Kismayo EXACT']],
  'no place is stated for it': [[LETTER, 'nowhere', 'Dapchi EXACT']],
});
