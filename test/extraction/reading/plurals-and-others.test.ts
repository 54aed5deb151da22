// People told of without a number, and others who are none of those before them.
import { reads } from './support.ts';
import { fatalities, figures } from './views.ts';

reads(figures, {
  'a plural without a number is two or more': [
    [
      'An airstrike on Haditha killed four villagers and wounded others.',
      'KILLED 4/4/4 EXACT',
      'WOUNDED 2/-/- SEVERAL',
    ],
    ['Residents were injured when a mortar shell hit a market in Maiduguri.', 'WOUNDED 2/-/- SEVERAL'],
    ['The shelling of Taiz caused injuries, medics said.', 'WOUNDED 2/-/- SEVERAL'],
    ['A drone strike on Jenin killed one gunman and wounded another.', 'KILLED 1/1/1 EXACT', 'WOUNDED 1/1/1 EXACT'],
    [
      'A drone strike on Jenin left three men dead. One of them died of injuries in hospital.',
      'KILLED 3/3/3 EXACT',
      'KILLED 1/1/1 EXACT of 3',
    ],
  ],
  'a few were killed and hurt: some of either': [
    ['Several drivers were killed and injured in shelling of Taiz.', 'KILLED 3/-/- SEVERAL', 'WOUNDED 3/-/- SEVERAL'],
    ['Mortar fire on Taiz wounded and killed several drivers.', 'WOUNDED 3/-/- SEVERAL', 'KILLED 3/-/- SEVERAL'],
    [
      'The raid on Taiz caused the death and injury of a number of drivers.',
      'KILLED 2/-/- SEVERAL',
      'WOUNDED 2/-/- SEVERAL',
    ],
  ],
  'scores were killed and hurt: how many of either is not said': [
    [
      'Mortar bombs fell on Taiz, killing and wounding scores of drivers.',
      'KILLED 40/-/- DOZENS',
      'WOUNDED 40/-/- DOZENS',
    ],
    ['The raid on Taiz left 16 drivers killed and injured.', 'KILLED 16/16/16 EXACT'],
  ],
  'others who are hurt, without a verb of their own': [
    [
      'The raid on Taiz ended in the deaths of nine drivers and the injury of others.',
      'KILLED 9/9/9 EXACT',
      'WOUNDED 2/-/- SEVERAL',
    ],
    [
      'The raid on Taiz killed nine drivers, with others sustaining injuries.',
      'KILLED 9/9/9 EXACT',
      'WOUNDED 2/-/- SEVERAL',
    ],
    [
      'A shell killed nine drivers in Taiz, with an unknown number of injuries and others buried in the ruins.',
      'KILLED 9/9/9 EXACT',
      'WOUNDED 2/-/- SEVERAL',
    ],
    [
      'Two papers, Nahar Post and Sada Mail, wrote that "others" were hurt in the raid on Taiz.',
      'WOUNDED 2/-/- SEVERAL',
    ],
  ],
  'what is counted stands in quotation marks, or behind a second verb': [
    ['The raid on Taiz killed nine drivers and wounded "dozens".', 'KILLED 9/9/9 EXACT', 'WOUNDED 24/-/- DOZENS'],
    [
      'An air raid reportedly wounded and killed dozens of drivers in Taiz.',
      'WOUNDED 24/-/- DOZENS',
      'KILLED 24/-/- DOZENS',
    ],
    ['Salem Obeid, who confirmed that dozens, including cooks, were wounded in Taiz, left.', 'WOUNDED 24/-/- DOZENS'],
  ],
  'others are no part of those included': [
    [
      'At least 21 pilgrims were killed, including four nurses and seven drivers, and twelve others were hurt, when an inn in Taiz was shelled.',
      'KILLED 21/21/- AT_LEAST',
      'WOUNDED 12/12/12 EXACT',
      'KILLED 4/4/4 EXACT of 21',
      'KILLED 7/7/7 EXACT of 21',
    ],
    [
      'Five people died, among them a nurse, and at least seven people were wounded in an airstrike on Taiz.',
      'KILLED 5/5/5 EXACT',
      'WOUNDED 7/7/- AT_LEAST',
      'KILLED 1/1/1 EXACT of 5',
    ],
  ],
  'words between a count and its noun': [
    ['An airstrike on Taiz killed 15 identified members of one family.', 'KILLED 15/15/15 EXACT'],
    ['A car bomb in Taiz killed three suspected militants.', 'KILLED 3/3/3 EXACT'],
  ],
  'injuries of a number of people': [
    ['The blast in Taiz resulted in injuries to four guards.', 'WOUNDED 4/4/4 EXACT'],
    ['The raid on Taiz led to the injury of 40 villagers.', 'WOUNDED 40/40/40 EXACT'],
  ],
});

reads(fatalities, {
  'a range behind its verb': [
    ['An airstrike on Haditha hit a farm, killing between 12 and 19 villagers.', '12/-/19'],
    ['Fighting between 12 soldiers and 19 rebels in Haditha went on.', '-/-/-'],
  ],
  'hearsay before the act': [
    ['The strike on Haditha is thought to have killed at least 14 shepherds.', '14/14/-'],
    ['Two villagers were also reported killed in the strike on Haditha.', '2/2/2'],
  ],
  'a range in two words': [
    ['At least 37 and up to 50 people were killed in an airstrike on Haditha.', '37/37/50'],
    ['Nine farmers and up to 12 herders were killed in raids near Haditha.', '21/21/21'],
  ],
  'killed in company': [
    ['Karim Salman Aziz was killed in an airstrike on Haditha.', '1/1/1'],
    [
      'Five members of one clan, along with at least 13 other shepherds, were killed in an airstrike on Haditha.',
      '18/18/-',
    ],
    ['A baker was killed alongside his mother and three daughters in an airstrike on Haditha.', '5/5/5'],
    ['The airstrike on Haditha led to ten villagers being killed.', '10/10/10'],
  ],
});

reads(figures, {
  'lost, and beside them others hurt': [
    [
      'The Levant Brigade lost four men and eight others were wounded near Tabqa.',
      'KILLED 4/4/4 EXACT',
      'WOUNDED 8/8/8 EXACT',
    ],
    ['The Levant Brigade lost four men and two officers near Tabqa.', 'KILLED 4/4/4 EXACT', 'KILLED 2/2/2 EXACT'],
  ],
  'who speaks is not hurt': [
    [
      'Militants shelled a post in Masyaf, killing one soldier and injuring three, Colonel Pavel Orlov, deputy head of the centre, told reporters.',
      'KILLED 1/1/1 EXACT',
      'WOUNDED 3/3/3 EXACT',
    ],
    [
      'Gunmen in Masyaf killed two drivers, Omar Haddad, a teacher, and a nurse.',
      'KILLED 2/2/2 EXACT',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
  ],
});

reads(fatalities, {
  'bodies that were found are of those told': [
    ['A raid on a fire station in Saraqib killed nine volunteers. Six bodies were lifted from the rubble.', '9/9/9'],
    [
      'A raid on a fire station in Saraqib killed nine volunteers. Another six bodies were lifted from the rubble.',
      '15/15/15',
    ],
  ],
  'on top of two counts of one sentence': [
    [
      'An attack on two hamlets near Hama killed 15 shepherds and 27 guards. Another ten bodies lie in the morgue.',
      '52/52/52',
    ],
    ['An attack on a hamlet near Hama killed 15 shepherds and 27 guards. Ten bodies lie in the morgue.', '42/42/42'],
  ],
});
