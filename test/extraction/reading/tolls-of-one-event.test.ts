// Several counts of one event: which of them stand beside each other, inside each other, or say the same again.
import { reads } from './support.ts';
import { claims, eventsAndTallies, fatalities, figures, statuses, victims } from './views.ts';

reads(figures, {
  'kinds that make up a total told before': [
    [
      'Clashes near Taiz left 28 militiamen dead. Eleven government fighters and 17 Houthi fighters were killed in the attack.',
      'KILLED 28/28/28 EXACT',
      'KILLED 11/11/11 EXACT of 28',
      'KILLED 17/17/17 EXACT of 28',
    ],
  ],
  'a part told before its whole': [
    [
      'Seven children were killed in Sumy on Monday. At least 31 people, including seven children, died in Sumy when the strike hit a hostel.',
      'KILLED 31/31/- AT_LEAST',
      'KILLED 7/7/7 EXACT of 31',
    ],
  ],
  'parts of a toll that is raised': [
    [
      'Two people died of their wounds, bringing the toll to 61 people, including five children and three policemen.',
      'KILLED 2/2/2 EXACT',
      'KILLED 61/61/61 EXACT after 2',
      'KILLED 5/5/5 EXACT of 61',
      'KILLED 3/3/3 EXACT of 61',
    ],
  ],
  'a part told again': [
    [
      'Two people, one of them a child, were killed in Gao. The shell hit a market, killing two people including a child.',
      'KILLED 2/2/2 EXACT',
      'KILLED 1/1/1 EXACT of 2',
    ],
  ],
  'kinds behind "including"': [
    [
      'Twelve people were killed, including at least two rebel fighters and five civilians.',
      'KILLED 12/12/12 EXACT',
      'KILLED 2/2/- AT_LEAST of 12',
      'KILLED 5/5/5 EXACT of 12',
    ],
    [
      'He said 31 civilians were identified among the 47 people killed in the raid.',
      'KILLED 47/47/47 EXACT',
      'KILLED 31/31/31 EXACT of 47',
    ],
  ],
  'the dead and the hurt in a headline': [
    ['Three killed, over 70 injured in an attack in Kano.', 'KILLED 3/3/3 EXACT', 'WOUNDED 70/70/- MORE_THAN'],
    ['Three killed over 70 injured in an attack in Kano.', 'KILLED 3/3/3 EXACT', 'WOUNDED 70/70/- MORE_THAN'],
    ['Nineteen killed at least 40 wounded in an attack in Kano.', 'KILLED 19/19/19 EXACT', 'WOUNDED 40/40/- AT_LEAST'],
  ],
  'one count of the dead and the hurt together gives way to a count of the dead': [
    [
      'Nineteen killed and injured in a blast in Kano. Four people died and 15 were wounded in the blast.',
      'KILLED 4/4/4 EXACT',
      'WOUNDED 15/15/15 EXACT',
    ],
    [
      'Nineteen people were killed and 30 injured in a blast in Kano.',
      'KILLED 19/19/19 EXACT',
      'WOUNDED 30/30/30 EXACT',
    ],
  ],
  'people who are destroyed': [
    ['The army destroyed over 60 insurgents near Marib.', 'KILLED 60/60/- MORE_THAN'],
    ['The army destroyed over 60 rebel positions near Marib.'],
  ],
  'families are not counted as people': [
    ['Gunmen executed six families in Bunia.'],
    ['Gunmen executed six families of farmers in Bunia. Thirty people died.', 'KILLED 30/30/30 EXACT'],
    ['Gunmen executed a family of six in Bunia.', 'KILLED 6/6/6 EXACT'],
  ],
  'what dies without being people': [
    ['The campaign has cost a heavy civilian death toll.'],
    ['The army crushed an uprising, killing an Islamist uprising in the town.'],
  ],
  'a toll of several kinds': [
    [
      'The number of Front and rebel fighters killed in battles against the army in the town has risen to 39.',
      'KILLED 39/39/39 EXACT',
    ],
  ],
  'an age behind a name, where ages stand behind names': [
    [
      'Omar Haddad, 25, and his wife, Salma Khalil, 21 were killed in Rafah.',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
    ['In Rafah, 21 were killed on Friday.', 'KILLED 21/21/21 EXACT'],
  ],
});

reads(figures, {
  'deaths told in other words': [
    ['The guards shot two men to death near Gulu.', 'KILLED 2/2/2 EXACT'],
    ['Troops detained and tortured a villager to death in Gulu.', 'KILLED 1/1/1 EXACT'],
    ['A man was stoned and stabbed to death in Gulu by a gang.', 'KILLED 1/1/1 EXACT'],
    ['Around 41 rebels were rounded up and executed by the militia in Gulu.', 'KILLED 41/41/41 ABOUT'],
    ['Three traders were kidnapped and killed by militants in Gulu.', 'ABDUCTED 3/3/3 EXACT', 'KILLED 3/3/3 EXACT'],
    ['The body of a former alderman was found near Gulu.', 'KILLED 1/1/1 EXACT'],
    ["An old man's body was found near Gulu with gunshot wounds.", 'KILLED 1/1/1 EXACT'],
    ['Two members of the Lakes Brigade were found dead near Gulu.', 'KILLED 2/2/2 EXACT'],
    ['Residents demanded justice over the abduction and killing of a businessman.', 'ABDUCTED 1/1/1 EXACT'],
  ],
  'one count over two names': [
    ['5 CJTF and Kamuku militiamen were killed near Rafi.', 'KILLED 5/5/5 EXACT'],
    ['56 BH/IS fighters were killed near Damboa.', 'KILLED 56/56/56 EXACT'],
  ],
  'who is told of beside a group that is named': [
    [
      '19 fighters from the group and four civilians were killed in the blast.',
      'KILLED 19/19/19 EXACT',
      'KILLED 4/4/4 EXACT',
    ],
    [
      'Four Front cadres and a police sub-inspector were killed near Manpur.',
      'KILLED 4/4/4 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
    ['Sources noted that an Egyptian worker was injured in the explosion.', 'WOUNDED 1/1/1 EXACT'],
    ['A strike hit shops, killing four men and wounding others.', 'KILLED 4/4/4 EXACT', 'WOUNDED 2/-/- SEVERAL'],
  ],
  'one person with two offices, and a husband with his wife': [
    ['A union official and activist was shot dead in Iloilo.', 'KILLED 1/1/1 EXACT'],
    ['A husband and wife were shot dead in Iloilo.', 'KILLED 1/1/1 EXACT', 'KILLED 1/1/1 EXACT'],
  ],
  'an age told in days': [['A strike killed a 17 day-old infant in Gulu.', 'KILLED 1/1/1 EXACT']],
});

reads(fatalities, {
  'enemies of those before': [
    ['Two policemen were killed in Farah. Officials said that two militants were also killed.', '4/4/4'],
    ['Five soldiers were killed in Farah. Three insurgents were killed too.', '8/8/8'],
  ],
  'on top of those before': [
    ['Gunmen killed nine policemen in Kano. Another four people died in hospital.', '13/13/13'],
    ['Gunmen killed nine people in Kano. Four people died in hospital.', '9/9/9'],
  ],
  'others who also died': [
    ['Seven soldiers were killed in Ganjgal. Twelve rebels also died in the battle.', '19/19/19'],
    ['Twelve soldiers were killed in Ganjgal. Seven rebels also died in the battle.', '19/19/19'],
  ],
  'two kinds of which a headline tells one': [
    [
      'Air strikes kill 120 insurgents in Marib. Some 120 insurgents and 60 foreign mercenaries were killed in air strikes in Marib.',
      '180/180/180',
    ],
  ],
  'a vague whole is no less than its part': [
    ['Dozens were killed in Aden, including at least 29 people in a single street.', '29/-/-'],
    ['Dozens were killed in Aden, including at least nine children.', '24/-/-'],
  ],
});

reads(figures, {
  'parts whose whole only follows': [
    [
      'Those killed in the raids included 14 children and four women. The raids killed at least 39 civilians in Sumy.',
      'KILLED 39/39/- AT_LEAST',
      'KILLED 14/14/14 EXACT of 39',
      'KILLED 4/4/4 EXACT of 39',
    ],
  ],
  'bodies that somebody saw': [
    [
      'The raid killed eleven people in Sumy. A photographer saw the bodies of four children at the hospital.',
      'KILLED 11/11/11 EXACT',
    ],
    ['The bodies of four children were found in Sumy.', 'KILLED 4/4/4 EXACT'],
  ],
  'harm to the lungs': [
    ['More than 35 people suffered suffocation in the attack on Sumy.', 'WOUNDED 35/35/- MORE_THAN'],
  ],
  'who did it is none of the dead': [
    ['A judge of a court in Herat was killed by an unknown gunman.', 'KILLED 1/1/1 EXACT'],
  ],
  'words in quotation marks': [
    [
      'The raid killed six people in Sumy. The agency added that “others were injured.”',
      'KILLED 6/6/6 EXACT',
      'WOUNDED 2/-/- SEVERAL',
    ],
  ],
});

reads(victims, {
  'the hurt are of the kind of the dead before them': [
    ['Ten civilians were killed and 15 injured in Sumy.', 'KILLED 10 CIVILIAN', 'WOUNDED 15 CIVILIAN'],
    ['Ten soldiers were killed and 15 others wounded in Sumy.', 'KILLED 10 COMBATANT', 'WOUNDED 15 COMBATANT'],
    ['Ten people were killed and 15 injured in Sumy.', 'KILLED 10 UNKNOWN', 'WOUNDED 15 UNKNOWN'],
    ['Ten civilians were killed and 15 soldiers injured in Sumy.', 'KILLED 10 CIVILIAN', 'WOUNDED 15 COMBATANT'],
  ],
});

reads(claims, {
  'who says it stands behind the quotation': [
    [
      '"Nine people were killed in rebel districts of Aleppo" said the Syrian Observatory for Human Rights.',
      'KILLED 9: sohr',
    ],
  ],
  'who claims an attack does not count its dead': [
    [
      'The Islamic State group also claimed a bomb attack at a police station that killed at least 17 people.',
      'KILLED 17: nobody',
    ],
  ],
});

reads(statuses, {
  'the number that makes a vague count precise': [
    [
      'Dozens of civilians were killed in Aden. At least 12 civilians were killed in Aden when shells hit a market.',
      '12 = 12 civilians + 0 combatants + 0 unknown',
    ],
  ],
});

reads(eventsAndTallies, {
  'parts of what adds up add up': [
    ['Some 865 people have been killed since strikes began, including 50 civilians.', 'tally 865', 'tally 50'],
  ],
  'what an escalation has killed': [
    ['The escalation in the city has killed more than 670 people.', 'tally 670'],
    ['The offensive killed 40 people on Monday.', 'event ASSERTED 40'],
  ],
  'what breaks a sum down': [
    [
      'A raid killed nine people in Taiz on Monday. Some 112 civilians have been killed since the siege began. The deaths include 65 people killed by shelling.',
      'event ASSERTED 9',
      'tally 112',
      'tally 65',
    ],
    ['A raid killed nine people in Taiz on Monday. The dead include three children.', 'event ASSERTED 9'],
  ],
  'since an assault of this week began': [
    [
      'A raid killed nine people in Taiz on Friday. Some 112 civilians have been killed in Taiz since the assault began on Sunday.',
      'event ASSERTED 9',
      'tally 112',
    ],
  ],
  'since a day of the week': [
    ['Nine soldiers have been killed since fighting erupted on Friday in Marib.', 'event ASSERTED 9'],
  ],
});
