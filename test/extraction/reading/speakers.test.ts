// Who says a figure, where no lexicon knows who speaks: by the clause that says so, and by nothing else.
import { reads } from './support.ts';
import { claims, figures, victims } from './views.ts';

const MARKET = 'Shells hit a cattle market outside Taiz on Monday, killing eleven traders,';

reads(claims, {
  'whoever closes the sentence': [
    [`${MARKET} emergency services said.`, 'KILLED 11: emergency services'],
    [`${MARKET} the town council said on Tuesday.`, 'KILLED 11: town council'],
    [`${MARKET} two nurses told reporters.`, 'KILLED 11: two nurses'],
    [`${MARKET} a spice merchant who saw the blast said.`, 'KILLED 11: spice merchant'],
    [`${MARKET} a barber also said.`, 'KILLED 11: barber'],
    [`${MARKET} the fire brigade and a porter said.`, 'KILLED 11: fire brigade and a porter'],
  ],
  'whoever opens it': [
    [
      'The harbour office said that nine dockers were killed by a bomb in Hodeidah on Monday.',
      'KILLED 9: harbour office',
    ],
    ['On Monday the fire brigade said nine dockers were killed by a bomb in Hodeidah.', 'KILLED 9: fire brigade'],
    ['According to a rescue team, nine dockers were killed by a bomb in Hodeidah on Monday.', 'KILLED 9: rescue team'],
  ],
  'with all the words that describe them': [
    [`${MARKET} two senior harbour officials said.`, 'KILLED 11: two senior harbour officials'],
    [
      'Port officials in rebel-held Taiz say a bomb killed nine dockers on Monday.',
      'KILLED 9: Port officials in rebel-held Taiz',
    ],
    [
      'Four residents of Mukalla told reporters that a bomb killed nine dockers.',
      'KILLED 9: Four residents of Mukalla',
    ],
    [`${MARKET} according to the Yemeni Doctors' Union.`, "KILLED 11: Yemeni Doctors' Union"],
  ],
  'two who speak with one verb': [
    [
      'Tribal officials and residents of Mukalla said a bomb killed nine dockers on Monday.',
      'KILLED 9: Tribal officials and residents of Mukalla',
    ],
  ],
  'who puts it at so many, past what is said of them': [
    [
      'The fire brigade said a bomb killed nine dockers in Mukalla on Monday. The Yemeni Relief Society, which runs a clinic there, put the toll at 14.',
      'KILLED 9: fire brigade',
      'KILLED 14: Yemeni Relief Society',
    ],
  ],
  'who gives a toll, and agencies behind "according to"': [
    [
      'A bomb killed nine dockers in Mukalla, the fire brigade said. Yemeni media gave a toll of 12 dead.',
      'KILLED 9: fire brigade',
      'KILLED 12: Yemeni media',
    ],
    ['A bomb killed nine dockers in Mukalla on Monday, according to aid agencies.', 'KILLED 9: aid agencies'],
    [
      'The fire brigade said a bomb killed nine dockers in Mukalla on Monday. Health officials had earlier put the toll at six.',
      'KILLED 9: fire brigade',
      'KILLED 6: Health officials',
    ],
  ],
  'whosever figures they are': [
    ['A bomb killed nine dockers in Mukalla on Monday, according to Yemeni figures.', 'KILLED 9: Yemeni figures'],
  ],
  'whoever did one thing and said another': [
    ['Boko Haram killed nine guards near Diffa and said more raids would follow.', 'KILLED 9: Boko Haram'],
  ],
  'the one who is named before a place that is called a state': [
    ['The governor of Taraba state said a bomb killed nine dockers on Monday.', 'KILLED 9: governor of Taraba state'],
  ],
  'what says nothing': [
    [
      'Nine dockers were killed by a bomb in Hodeidah on Monday, and a letter said more bombs would follow.',
      'KILLED 9: nobody',
    ],
    ['Nine dockers were confirmed dead after a bomb blast in Hodeidah on Monday.', 'KILLED 9: nobody'],
    ['Six dockers were reported wounded by a bomb in Hodeidah on Monday.', 'WOUNDED 6: nobody'],
  ],
});

reads(figures, {
  'each with its place, by one verb': [
    [
      'Nine dockers were killed by mortar shells in Mukalla, four in Shibam and two in Zabid, the fire brigade said.',
      'KILLED 9/9/9 EXACT',
      'KILLED 4/4/4 EXACT',
      'KILLED 2/2/2 EXACT',
    ],
    [
      'Nine dockers were killed by mortar shells in Mukalla and two in Shibam were wounded.',
      'KILLED 9/9/9 EXACT',
      'WOUNDED 2/2/2 EXACT',
    ],
  ],
  'who speaks behind a comma is none of those counted': [
    [
      'A bomb went off in Mukalla on Friday, killing eight and wounding 21, a port official and a tribal mediator said.',
      'KILLED 8/8/8 EXACT',
      'WOUNDED 21/21/21 EXACT',
    ],
    [
      'A bomb went off in Mukalla on Friday. "Some 21 were wounded, among them a porter," the harbour master Salim Badr wrote on Facebook.',
      'WOUNDED 21/21/21 ABOUT',
      'WOUNDED 1/1/1 EXACT of 21',
    ],
    [
      'A bomb went off in Mukalla on Friday, killing eight, the provincial governor, Salim Badr, said.',
      'KILLED 8/8/8 EXACT',
    ],
    [
      'A bomb went off in Mukalla on Friday, killing eight guards, a cook and a driver.',
      'KILLED 8/8/8 EXACT',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
  ],
  'a list of parts, past what is said of its members': [
    [
      'A mine killed nine people in Marib on Friday. The dead included four guards of the dam and five herders, two of them boys.',
      'KILLED 9/9/9 EXACT',
      'KILLED 4/4/4 EXACT of 9',
      'KILLED 5/5/5 EXACT of 9',
      'KILLED 2/2/2 EXACT of 5',
    ],
    [
      'A mine went off in Marib on Friday. The dead included four guards of the dam and five herders.',
      'KILLED 4/4/4 EXACT',
      'KILLED 5/5/5 EXACT',
    ],
    [
      {
        title: 'Mine blast kills nine, including four soldiers, in Marib',
        text: 'A mine killed nine people in Marib on Friday. Four fighters of the dam guard were among the dead.',
        publishedAt: '2021-05-08',
      },
      'KILLED 9/9/9 EXACT',
      'KILLED 4/4/4 EXACT of 9',
    ],
  ],
  'the bodies of several': [
    [
      'A raid struck a farm near Marib on Friday. Rescuers carried out the bodies of a widow and her two grandsons.',
      'KILLED 1/1/1 EXACT',
      'KILLED 2/2/2 EXACT',
    ],
  ],
  'behind "according to" begins no list': [
    [
      'A raid struck Marib on Friday. According to the Red Crescent, a motorcyclist was killed and two herders were wounded.',
      'KILLED 1/1/1 EXACT',
      'WOUNDED 2/2/2 EXACT',
    ],
  ],
});

reads(victims, {
  'what somebody was, by the noun behind the name': [
    [
      'A drone killed Abu Salim al-Ansi, a senior field commander, near Marib on Friday.',
      'KILLED 1 COMBATANT OFFICERS',
    ],
    ['Gunmen shot dead Nabil Qassem, a schoolteacher, in Taiz on Friday.', 'KILLED 1 CIVILIAN'],
    ['Gunmen shot dead Nabil Qassem in Taiz on Friday.', 'KILLED 1 UNKNOWN'],
  ],
});
