// Figures that add up over a time longer than an event.
import { reads } from './support.ts';
import { eventsAndTallies, periods, tallies } from './views.ts';

reads(eventsAndTallies, {
  'a comparison since then, and the days of an inquiry, add nothing up': [
    [
      'A mine in Taiz killed all six men of a patrol in the heaviest officially admitted loss suffered by the coast guards since they began work there.',
      'event ASSERTED 6',
    ],
    ['Doctors listed 41 drivers killed by mines in Taiz during a four-day visit this month.', 'event ASSERTED 41'],
  ],
  'a tally and the news of a day in clauses of one sentence': [
    [
      'Activists recorded the death of a farmer and two herders in shelling on a farm near Taiz on Monday, while the number of people killed since 3 March rose to 214.',
      'event ASSERTED 3',
      'tally 214',
    ],
    [
      'The number of people killed since 3 March rose to 214, after a farmer and two herders died by a mine near Taiz on Monday.',
      'event ASSERTED 3',
      'tally 214',
    ],
    [
      'A mine killed a farmer and two herders near Taiz on Monday; 31 people have been killed since Saturday.',
      'event ASSERTED 3',
      'tally 31',
    ],
    ['At least 214 people have been killed in Taiz since 3 March, while 530 were wounded.', 'tally 214', 'tally 530'],
    ['Shelling of Taiz has killed 31 people since Saturday; twelve of them were children.', 'event ASSERTED 31'],
  ],
  'a month that somebody sums up without an act or a day': [
    [{ text: 'The UN said 714 people were killed in Darfur in October.', publishedAt: '2023-11-20' }, 'tally 714'],
    [
      {
        text: 'The police said 60 people were killed in Mellit in October when a bomb went off at a market.',
        publishedAt: '2023-11-20',
      },
      'event ASSERTED 60',
    ],
    [
      {
        text: 'The UN said 714 people were killed in an air strike on Mellit in October.',
        publishedAt: '2023-11-20',
      },
      'event ASSERTED 714',
    ],
    [
      { text: 'The UN said 12 people were killed in Mellit in October.', publishedAt: '2023-11-20' },
      'event ASSERTED 12',
    ],
    [
      { text: 'The UN said 714 people were killed in Mellit on Sunday.', publishedAt: '2023-11-20' },
      'event ASSERTED 714',
    ],
  ],
  'what goes on has come to, on no day': [
    [
      'Every clinic in Mellit has closed, leaving hundreds of people dead by the relentless shelling, the letter said.',
      'tally 200',
    ],
    ['A blast in Mellit has killed hundreds of people, officials said.', 'event ASSERTED -'],
    ['The relentless shelling of Mellit on Sunday left hundreds of people dead.', 'event ASSERTED -'],
  ],
  'a month, by figures released on a day, and what they add up by place': [
    [
      {
        text: 'A total of 312 civilians were killed in Iraq in July, according to figures released by a United Nations mission on Thursday. In Nineveh province, 140 people were killed.',
        publishedAt: '2016-08-05',
      },
      'tally 312',
      'tally 140',
    ],
  ],
  'the count of another of what was added up': [
    [
      'The offensive has killed 1,310 civilians since early May, a relief group said. The African Union puts the number of civilians killed at more than 700.',
      'tally 1310',
      'tally 700',
    ],
    [
      'The authorities said 512 guardsmen had died since fighting broke out on 3 May. Armenia says 38 farmers have been killed.',
      'tally 512',
      'tally 38',
    ],
    [
      'The authorities said 512 guardsmen had died since fighting broke out on 3 May. Armenia says 38 farmers have been killed in Goris.',
      'event ASSERTED 38',
      'tally 512',
    ],
  ],
  'the weeks of a siege, the months of a year, what fell last year': [
    [
      'The mission says more than 900 people were killed in the five-month siege of Menaka that ended in May.',
      'tally 900',
    ],
    ['In the first nine months of the year 260 drivers were killed in Mali, the mission said.', 'tally 260'],
    ['Armenia says 19 of its farmers died in Azerbaijani shelling last year.', 'tally 19'],
  ],
  'since, in the past, this year: tallies without events': [
    ['Since 12 May 2018, 340 soldiers have been killed in the Sahel by jihadists.', 'tally 340'],
    ['Since the start of the uprising, more than 340 protesters have been killed in Sudan.', 'tally 340'],
    ['In the past month 52 civilians have been killed by landmines in Yemen.', 'tally 52'],
    ['More than 7,000 people have been killed since the conflict erupted in the Anglophone regions.', 'tally 7000'],
    ['The conflict in the east has killed more than 13,000 people since 2014.', 'tally 13000'],
    ['This year 112 miners have been abducted in Zamfara.', 'tally 112'],
    ['The death toll of the Anglophone conflict reached 310.', 'tally 310'],
    ['The ambush brought the toll for French soldiers killed in the Sahel war to 41.', 'tally 41'],
  ],
  'news beside its background': [
    [
      'A roadside bomb killed five soldiers near Gao on Tuesday. More than 400 soldiers have been killed in Mali since January.',
      'event ASSERTED 5',
      'tally 400',
    ],
    [
      'Al-Shabaab killed eight policemen in Garissa on Friday. Militants have killed 60 officers in the county this year.',
      'event ASSERTED 8',
      'tally 60',
    ],
    [
      'Shelling killed three people in Avdiivka on Sunday. The war has claimed over 10,000 lives.',
      'event ASSERTED 3',
      'tally 10000',
    ],
    [
      {
        text: 'Three farmers were shot dead near Jos on Sunday, raising to 40 the number killed in the state this month.',
        publishedAt: '2018-06-26',
      },
      'event ASSERTED 3',
      'tally 40',
    ],
  ],
  'more dead than the event has, since a day of the week': [
    [
      {
        text: 'Rockets killed nine tailors in Saada on Thursday. Since Sunday 57 villagers have been killed and 80 hurt by rockets on the town.',
        publishedAt: '2020-07-16',
      },
      'event ASSERTED 9',
      'tally 57',
      'tally 80',
    ],
    [
      {
        text: 'At least 70 fighters died in a battle near Saada. The doctors said 28 guards and 41 rebels had been killed there since Sunday.',
        publishedAt: '2020-07-16',
      },
      'event ASSERTED 70',
    ],
  ],
  'the time over which an event is ranked adds nothing up': [
    ['Gunmen killed 21 herders in Mopti on Friday, the worst attack this year.', 'event ASSERTED 21'],
    [
      'Clashes around Mopti on Friday left 26 people dead, in what monitors called the gravest breach of the deal this year.',
      'event ASSERTED 26',
    ],
    ['A blast killed 21 herders in Mopti on Friday, the deadliest such attack in recent months.', 'event ASSERTED 21'],
    ['Gunmen have killed 121 herders this year, the worst toll on record.', 'tally 121'],
  ],
  'what an event is compared with is no tally': [
    [
      'A truck bomb killed 14 people in Kabul on Tuesday. It was the deadliest attack since January, when 103 people were killed by an ambulance bomb.',
      'event ASSERTED 14',
      'event HISTORICAL 103',
    ],
    [
      {
        text: 'Gunmen killed 21 herders in Mopti on Friday, the worst attack there since March last year, when 160 villagers died.',
        publishedAt: '2020-07-05',
      },
      'event ASSERTED 21',
      'event HISTORICAL 160',
    ],
  ],
  'an event that lasts is no tally': [
    ['Since Wednesday clashes in Tripoli have killed 11 fighters.', 'event ASSERTED 11'],
    ['Air raids on Hodeidah killed 23 rebels in 24 hours.', 'event ASSERTED 23'],
  ],
});

reads(tallies, {
  'with their period': [
    [
      'Since 12 May 2018, 340 soldiers have been killed in the Sahel by jihadists.',
      'KILLED 340/340/340 EXACT since 2018-05-12',
    ],
    [
      'At least 340 soldiers have been killed in the Sahel since 12 May 2018.',
      'KILLED 340/340/- AT_LEAST since 2018-05-12',
    ],
  ],
  'with their parts': [
    [
      'Since 12 May 2018, 340 soldiers have been killed, including 45 officers and six foreign instructors.',
      'KILLED 340/340/340 EXACT since 2018-05-12',
      'KILLED 45/45/45 EXACT since 2018-05-12 of 340',
      'KILLED 6/6/6 EXACT since 2018-05-12 of 340',
    ],
    [
      'Since 12 May 2018, 340 people have been killed, among them 45 women.',
      'KILLED 340/340/340 EXACT since 2018-05-12',
      'KILLED 45/45/45 EXACT since 2018-05-12 of 340',
    ],
  ],
  'whose period comes from the sentence before': [
    [
      'Since 12 May 2018, 340 soldiers have been killed in the Sahel. The jihadists lost 95 fighters in the same period.',
      'KILLED 340/340/340 EXACT since 2018-05-12',
      'KILLED 95/95/95 EXACT since 2018-05-12',
    ],
    [
      'Rebels have killed 210 policemen since 3 March 2017. Some 80 rebels were also killed over that time.',
      'KILLED 210/210/210 EXACT since 2017-03-03',
      'KILLED 80/80/80 ABOUT since 2017-03-03',
    ],
  ],
});

reads(eventsAndTallies, {
  'far more than was told, up to now': [
    [
      'Raids on Manbij killed 19 people on Monday. At least 2,700 people have been killed, a monitor estimates.',
      'event ASSERTED 19',
      'tally 2700',
    ],
    [
      'Raids on Manbij killed 19 people on Monday. At least 27 people have been killed, a monitor said.',
      'event ASSERTED 19',
    ],
  ],
});

reads(periods, {
  'from the day on which it began': [
    [
      { text: 'The conflict, which erupted on 12 March, has killed at least 740 herders.', publishedAt: '2021-05-08' },
      '2021-03-12..-',
    ],
    ['A conflict has killed more than 9,000 herders since the 1980s.', '1980-01-01..-'],
  ],
});

reads(eventsAndTallies, {
  'a sum over the whole country': [
    [
      'A mine killed three farmers near Salamiyah on Monday. On Sunday, at least 94 people were killed nationwide, a monitor said.',
      'event ASSERTED 3',
      'tally 94',
    ],
    [
      'A mine killed three farmers near Salamiyah. The monitor said 87 people were killed across the country on Monday.',
      'event ASSERTED 3',
      'tally 87',
    ],
  ],
  'a sum over an offensive': [
    [
      'Shells killed nine farmers near Afrin on Sunday. The monitor says 44 farmers have been killed in the assault.',
      'event ASSERTED 9',
      'tally 44',
    ],
  ],
});

reads(eventsAndTallies, {
  'what a force counts at the end of a day': [
    [
      'A mine killed three farmers near Salamiyah on Monday. The agency said the army had killed 26 militants in operations in southern Homs in the past 24 hours.',
      'event ASSERTED 3',
      'tally 26',
    ],
    ['The ministry said 31 militants had been neutralised in 48 hours near Jarabulus.', 'tally 31'],
    ['A battle for the silos of Markada has killed 26 militants in the past 24 hours.', 'event ASSERTED 26'],
    ['Shells have killed 14 farmers near Salamiyah in the past 24 hours.', 'event ASSERTED 14'],
  ],
  'a month, according to figures': [
    [
      {
        text: 'A mine killed three farmers near Tikrit on Monday. According to UN figures, 412 civilians were killed in Iraq in May.',
        publishedAt: '2015-06-10',
      },
      'event ASSERTED 3',
      'tally 412',
    ],
    [
      {
        text: 'According to the mayor, a mine killed three farmers near Tikrit in May.',
        publishedAt: '2015-06-10',
      },
      'event ASSERTED 3',
    ],
  ],
});
