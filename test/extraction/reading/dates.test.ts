// When it happened, by the article's own date and never by the clock.
import { reads } from './support.ts';
import { dates } from './views.ts';

/** More sentences than a note has, of which the last but two has a day. */
const LONG_STORY = [
  'The governor opened a bridge.',
  'It is long.',
  'It is wide.',
  'It cost much.',
  'A bomb killed three policemen in the city of Aleppo on Tuesday.',
  'The governor was not there.',
].join(' ');

reads(dates, {
  'no day that is still to come': [
    [
      {
        text: 'The forum will meet again on Friday. The group released a film of the execution of nine miners in Mosul.',
        publishedAt: '2017-03-14',
      },
      '-..2017-03-14 - PUBLICATION',
    ],
  ],
  'when a truce was made is not when it was strained': [
    [
      {
        text: 'Rebels fired rockets at a post near Saada, straining a truce that ended a long war in May 2018.',
        publishedAt: '2019-07-10',
      },
      '-..2019-07-10 - PUBLICATION',
    ],
    [
      {
        text: 'Rebels broke the truce that the army declared and killed three guards near Saada in May.',
        publishedAt: '2019-07-10',
      },
      '2019-05-01..2019-05-31 MONTH RELATIVE',
    ],
  ],
  'when a campaign began is not when its acts were': [
    [
      {
        text: 'Soldiers captured two hills near Saada on Monday in an offensive launched in May.',
        publishedAt: '2019-07-10',
      },
      '2019-07-08..2019-07-08 DAY RELATIVE',
    ],
    [
      { text: 'Soldiers captured two hills near Saada in an offensive launched in May.', publishedAt: '2019-07-10' },
      '-..2019-07-10 - PUBLICATION',
    ],
  ],
  'the day of an act stands before that of a comment on it': [
    [
      {
        text: 'On Friday the president condemned an air strike on Tuesday that killed eleven drivers in Taiz.',
        publishedAt: '2019-06-08',
      },
      '2019-06-04..2019-06-04 DAY RELATIVE',
    ],
    [
      { text: 'On Friday an air strike killed eleven drivers in Taiz.', publishedAt: '2019-06-08' },
      '2019-06-07..2019-06-07 DAY RELATIVE',
    ],
  ],
  'the day of an act stands before that of what was done about it': [
    [
      {
        text: 'A little known band today claimed the murder of the judge, who was shot dead on 3 June in Taiz.',
        publishedAt: '2019-06-08',
      },
      '2019-06-03..2019-06-03 DAY RELATIVE',
    ],
    [
      { text: 'Nine drivers were shot dead today in Taiz by men who were later freed.', publishedAt: '2019-06-08' },
      '2019-06-08..2019-06-08 DAY RELATIVE',
    ],
    [
      { text: 'The bodies of nine drivers shot dead by gunmen were found today in Taiz.', publishedAt: '2019-06-08' },
      '2019-06-08..2019-06-08 DAY RELATIVE',
    ],
  ],
  'by the day of publication': [
    [
      { text: 'A bomb killed three policemen in Quetta late Tuesday.', publishedAt: '2019-01-16' },
      '2019-01-15..2019-01-15 DAY RELATIVE',
    ],
    [
      { text: 'A bomb killed three policemen in Quetta yesterday.', publishedAt: '2019-01-16' },
      '2019-01-15..2019-01-15 DAY RELATIVE',
    ],
    [
      { text: 'On Wednesday gunmen killed three policemen in Quetta.', publishedAt: '2019-01-16' },
      '2019-01-16..2019-01-16 DAY RELATIVE',
    ],
    [
      { text: 'On Friday gunmen killed three policemen in Quetta.', publishedAt: '2019-01-16' },
      '2019-01-11..2019-01-11 DAY RELATIVE',
    ],
    [
      { text: 'Gunmen killed three policemen in Quetta on 29 December.', publishedAt: '2019-01-03' },
      '2018-12-29..2018-12-29 DAY RELATIVE',
    ],
    [
      { text: 'Gunmen killed three policemen in Quetta on December 29, 2017.', publishedAt: '2018-01-03' },
      '2017-12-29..2017-12-29 DAY EXPLICIT',
    ],
  ],
  'over a night or days': [
    [
      { text: 'Shelling killed three people in Donetsk overnight Monday to Tuesday.', publishedAt: '2015-01-21' },
      '2015-01-19..2015-01-20 RANGE RELATIVE',
    ],
    [
      { text: 'Shelling killed three people in Donetsk on the night of Monday to Tuesday.', publishedAt: '2015-01-21' },
      '2015-01-19..2015-01-20 RANGE RELATIVE',
    ],
    [
      { text: 'Clashes on Monday and Tuesday killed three people in Donetsk.', publishedAt: '2015-01-21' },
      '2015-01-19..2015-01-20 RANGE RELATIVE',
    ],
  ],
  'by the sentence that sets the scene of a note': [
    [
      'On 8 May 2020, the police searched two houses in Quetta. Gunmen killed three policemen.',
      '2020-05-08..2020-05-08 DAY EXPLICIT',
    ],
  ],
  'by the day told before: what happened meanwhile, not what goes on': [
    [
      { text: `${LONG_STORY} Meanwhile shells killed four people in the city of Homs.`, publishedAt: '2019-01-16' },
      '2019-01-15..2019-01-15 DAY RELATIVE',
      '2019-01-15..2019-01-15 DAY RELATIVE',
    ],
    [
      { text: `${LONG_STORY} Rebels in Homs have been shelling the barracks.`, publishedAt: '2019-01-16' },
      '2019-01-15..2019-01-15 DAY RELATIVE',
      '-..2019-01-16 - PUBLICATION',
    ],
  ],
  'not by a day of weeks ago that only the background has': [
    [
      {
        text: `A bomb killed three policemen in the city of Homs. ${LONG_STORY.replace(/A bomb.*Tuesday\. /, '')} The mayor took office on 3 June.`,
        publishedAt: '2019-07-16',
      },
      '-..2019-07-16 - PUBLICATION',
    ],
    [
      {
        text: `A bomb killed three policemen in the city of Homs. ${LONG_STORY.replace(/A bomb.*Tuesday\. /, '')} The mayor came on 12 July.`,
        publishedAt: '2019-07-16',
      },
      '2019-07-12..2019-07-12 DAY RELATIVE',
    ],
  ],
  'not by the day that a long "since" counts from': [
    [
      {
        text: 'Raids have killed three people since rebels set out from the hills of the north to break the siege of the old city centre on 31 July.',
        publishedAt: '2019-08-04',
      },
      '-..2019-08-04 - PUBLICATION',
    ],
    [
      {
        text: 'In the worst raid since rebels set out from the hills of the north to break the siege, jets killed three people in Homs on Friday.',
        publishedAt: '2019-08-04',
      },
      '2019-08-02..2019-08-02 DAY RELATIVE',
    ],
  ],
  'news is not dated by what is remembered': [
    [
      {
        text: 'Jets killed 17 people in the town of Binnish in Syria, a doctor said. Binnish lies beside the hill that rebels captured on October 5.',
        publishedAt: '2014-10-11',
      },
      '-..2014-10-11 - PUBLICATION',
      '2014-10-05..2014-10-05 DAY RELATIVE',
    ],
    [
      {
        text: 'Coalition raids killed 12 people in Manbij, nurses said. It gave no names. The coalition has no comment. Doctors asked for help. The raids on Manbij began in early May after talks had failed.',
        publishedAt: '2016-07-18',
      },
      '-..2016-07-18 - PUBLICATION',
    ],
  ],
  'by days from what was told': [
    [
      {
        text: 'A mine killed three nurses in Hodeidah on Sunday. A day earlier, jets bombed a wedding in Sanaa, killing 30.',
        publishedAt: '2017-02-08',
      },
      '2017-02-05..2017-02-05 DAY RELATIVE',
      '2017-02-04..2017-02-04 DAY RELATIVE',
    ],
    [
      {
        text: 'Gunmen shot dead six guards in Bosaso on Monday, three days after a bomb in Galkayo killed 18 people.',
        publishedAt: '2017-02-08',
      },
      '2017-02-06..2017-02-06 DAY RELATIVE',
      '2017-02-03..2017-02-03 DAY RELATIVE',
    ],
    [
      {
        text: 'Gunmen shot dead six guards in Bosaso on Wednesday. A week earlier they killed two judges in Galkayo.',
        publishedAt: '2017-02-09',
      },
      '2017-02-08..2017-02-08 DAY RELATIVE',
      '2017-01-30..2017-02-05 WEEK RELATIVE',
    ],
    [
      {
        text: 'A mine killed three nurses in Hodeidah on Sunday. The same day, gunmen shot dead two judges in Aden.',
        publishedAt: '2017-02-08',
      },
      '2017-02-05..2017-02-05 DAY RELATIVE',
      '2017-02-05..2017-02-05 DAY RELATIVE',
    ],
  ],
  'from no day that was told': [
    [{ text: 'A day earlier, jets bombed a wedding in Sanaa, killing 30.', publishedAt: '2017-02-08' }, '-..- - -'],
  ],
  'the killing, not the funeral': [
    [
      {
        text: 'Mourners filled a square in Tripoli on Sunday at the funeral of five guards killed in a bombing in Derna on Thursday.',
        publishedAt: '2013-05-20',
      },
      '2013-05-16..2013-05-16 DAY RELATIVE',
    ],
  ],
  'an attack on a funeral': [
    [
      {
        text: 'A bomb killed nine mourners in Derna on Sunday at the funeral of a guard shot last week.',
        publishedAt: '2013-05-20',
      },
      '2013-05-19..2013-05-19 DAY RELATIVE',
    ],
  ],
  'by hours up to the article': [
    [
      { text: 'Shelling killed 16 farmers in Homs in the last 24 hours.', publishedAt: '2014-02-11' },
      '2014-02-10..2014-02-11 RANGE RELATIVE',
    ],
  ],
  'no longer period': [
    [
      { text: 'Gunmen held a bank in Homs over the past two weeks.', publishedAt: '2014-02-11' },
      '-..2014-02-11 - PUBLICATION',
    ],
  ],
  'by the day told before it in its sentence': [
    [
      {
        text: 'Jets killed eleven people in Sarmin on Tuesday, and two more were killed in the town of Binnish.',
        publishedAt: '2016-09-15',
      },
      '2016-09-13..2016-09-13 DAY RELATIVE',
      '2016-09-13..2016-09-13 DAY RELATIVE',
    ],
  ],
  'the time with which it is compared': [
    [
      {
        text: 'A gunman killed six worshippers in Quetta on Monday. It was the deadliest raid in the city since March, when a bomb killed 40.',
        publishedAt: '2018-11-21',
      },
      '2018-11-19..2018-11-19 DAY RELATIVE',
      '2018-03-01..2018-03-31 MONTH RELATIVE',
    ],
  ],
  'by when it was first reported': [
    [
      'First reported at 6:15 AM on Sunday 2 June 2019, three people were killed in Homs.',
      '2019-06-02..2019-06-02 DAY EXPLICIT',
    ],
  ],
  'without words of time: on or before publication': [
    [{ text: 'A bomb killed three policemen in Quetta.', publishedAt: '2019-01-16' }, '-..2019-01-16 - PUBLICATION'],
  ],
  'without an article date: words kept, days open': [
    ['A bomb killed three policemen in Quetta on Tuesday.', '-..- - -'],
    ['A bomb killed three policemen in Quetta yesterday.', '-..- - -'],
  ],
  'without either: none': [['A bomb killed three policemen in Quetta.', 'undated']],
  'the day of a founding is not that of an act': [
    [
      { text: 'Founded in March, the alliance seized two villages near Raqqa on Monday.', publishedAt: '2019-06-05' },
      '2019-06-03..2019-06-03 DAY RELATIVE',
    ],
    [
      { text: 'In March, the alliance seized two villages near Raqqa.', publishedAt: '2019-04-05' },
      '2019-03-01..2019-03-31 MONTH RELATIVE',
    ],
  ],
});

reads(dates, {
  'the day of a deal or of a call is none of the act': [
    [
      {
        text: 'The pact between Kenya and the rebels, signed in Oslo on 3 May, was in doubt on Monday when rockets fired by the rebels hit a dairy in Garissa, killing two milkmaids.',
        publishedAt: '2018-05-09',
      },
      '2018-05-07..2018-05-07 DAY RELATIVE',
    ],
    [
      {
        text: 'Gunmen robbed a market near Djibo on Monday, killing nine traders, a teacher told the Sahel daily on Wednesday.',
        publishedAt: '2018-05-09',
      },
      '2018-05-07..2018-05-07 DAY RELATIVE',
    ],
    [
      {
        text: 'The truce, which took effect on Monday, was broken when snipers killed two shepherds near Taiz on Tuesday.',
        publishedAt: '2018-05-09',
      },
      '2018-05-08..2018-05-08 DAY RELATIVE',
    ],
  ],
});

reads(dates, {
  'a day earlier than another act is not lent': [
    [
      {
        text: 'Army jets bombed Talbiseh on Thursday, killing 12 people. A day earlier, raids on the town of al-Bab killed 17 people. In Damascus, shells fired by rebels killed two people in the Abbasiyyin area.',
        publishedAt: '2014-09-12',
      },
      '2014-09-11..2014-09-11 DAY RELATIVE',
      '2014-09-10..2014-09-10 DAY RELATIVE',
      '2014-09-11..2014-09-11 DAY RELATIVE',
    ],
  ],
});

reads(dates, {
  'the day of what comes next is not lent': [
    [
      {
        text: 'Nine rebels were killed in clashes near Tafas. On Wednesday, a mine killed six farmers east of Salamiyah.',
        publishedAt: '2013-10-04',
      },
      '2013-10-02..2013-10-02 DAY RELATIVE',
      '-..2013-10-04 - PUBLICATION',
    ],
  ],
});

reads(dates, {
  'the day on which a campaign began is not lent': [
    [
      {
        text: 'Nine farmers were killed on Sunday in shelling around Afrin. Ankara launched Operation Northern Shield on January 20 against the militia. Four traders died when a shell hit a mill in the village of Zandaqil.',
        publishedAt: '2018-01-29',
      },
      '2018-01-28..2018-01-28 DAY RELATIVE',
      '2018-01-28..2018-01-28 DAY RELATIVE',
    ],
  ],
});

reads(dates, {
  'an act goes on from two days in a row as from one': [
    [
      {
        text: 'Gangs attacked the port of Les Cayes on Thursday and Friday and killed nine sailors. They burned the customs house. A sailor was shot dead in Cap-Haitien on Sunday.',
        publishedAt: '2025-09-16',
      },
      '2025-09-11..2025-09-12 RANGE RELATIVE',
      '2025-09-14..2025-09-14 DAY RELATIVE',
      '2025-09-11..2025-09-12 RANGE RELATIVE',
    ],
    [
      {
        text: 'Gangs attacked the port of Les Cayes on Thursday and Friday and killed nine sailors. A day later, police shot dead four gang members in Jacmel.',
        publishedAt: '2025-09-16',
      },
      '2025-09-11..2025-09-12 RANGE RELATIVE',
      '2025-09-13..2025-09-13 DAY RELATIVE',
    ],
    [
      {
        text: 'Gangs attacked the port of Les Cayes on Thursday and Friday and killed nine sailors. A day earlier, police shot dead four gang members in Jacmel.',
        publishedAt: '2025-09-16',
      },
      '2025-09-11..2025-09-12 RANGE RELATIVE',
      '2025-09-10..2025-09-10 DAY RELATIVE',
    ],
  ],
});
