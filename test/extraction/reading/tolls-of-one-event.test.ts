// Several counts of one event: which of them stand beside each other, inside each other, or say the same again.
import { reads } from './support.ts';
import { claims, eventsAndTallies, fatalities, figures, statuses, victims } from './views.ts';

reads(figures, {
  'kinds that make up a total told before': [
    [
      'Clashes near Ghazni left 24 militiamen dead. Eleven government fighters and 13 Taliban fighters were killed in the ambush.',
      'KILLED 24/24/24 EXACT',
      'KILLED 11/11/11 EXACT of 24',
      'KILLED 13/13/13 EXACT of 24',
    ],
  ],
  'fighters of one side, counted again by other words': [
    [
      'Jihadists killed 35 government soldiers near Tabqa on Monday. More than 35 members of the pro-government forces died, a monitor said.',
      'KILLED 35/35/35 EXACT',
    ],
  ],
  'fighters of both sides': [
    [
      'Jihadists killed 35 government soldiers near Tabqa on Monday. Some 35 rebels died, a monitor said.',
      'KILLED 35/35/35 EXACT',
      'KILLED 35/35/35 ABOUT',
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
      'Three villagers died of their burns, raising the toll to 48 villagers, including six girls and four nurses.',
      'KILLED 3/3/3 EXACT',
      'KILLED 48/48/48 EXACT after 3',
      'KILLED 6/6/6 EXACT of 48',
      'KILLED 4/4/4 EXACT of 48',
    ],
  ],
  'a part told again': [
    [
      'Three farmers, one of them a woman, were killed in Gao. The rocket hit a barn, killing three farmers including a woman.',
      'KILLED 3/3/3 EXACT',
      'KILLED 1/1/1 EXACT of 3',
    ],
  ],
  'kinds behind "including"': [
    [
      'Fourteen guests were killed, including at least three army officers and six waiters.',
      'KILLED 14/14/14 EXACT',
      'KILLED 3/3/- AT_LEAST of 14',
      'KILLED 6/6/6 EXACT of 14',
    ],
    [
      'The mayor said 22 shepherds were identified among the 53 people killed in the shelling.',
      'KILLED 53/53/53 EXACT',
      'KILLED 22/22/22 EXACT of 53',
    ],
  ],
  'the dead and the hurt in a headline': [
    ['Six killed, over 50 injured in a blast in Sokoto.', 'KILLED 6/6/6 EXACT', 'WOUNDED 50/50/- MORE_THAN'],
    ['Six killed over 50 injured in a blast in Sokoto.', 'KILLED 6/6/6 EXACT', 'WOUNDED 50/50/- MORE_THAN'],
    ['Nineteen killed at least 40 wounded in a blast in Sokoto.', 'KILLED 19/19/19 EXACT', 'WOUNDED 40/40/- AT_LEAST'],
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
    ['The siege has cost a terrible civilian death toll.'],
    ['The army crushed an uprising, killing an Islamist uprising in the town.'],
  ],
  'a toll of several kinds': [
    [
      'The number of Front and tribal fighters killed in skirmishes with the police in the valley has risen to 52.',
      'KILLED 52/52/52 EXACT',
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
    ['A woman was clubbed and stabbed to death in Gulu by thieves.', 'KILLED 1/1/1 EXACT'],
    ['Around 23 deserters were hunted down and executed by a militia in Gulu.', 'KILLED 23/23/23 ABOUT'],
    ['Three traders were kidnapped and killed by militants in Gulu.', 'ABDUCTED 3/3/3 EXACT', 'KILLED 3/3/3 EXACT'],
    ['The body of a retired postman was found near Gulu.', 'KILLED 1/1/1 EXACT'],
    ["A young woman's body was found near Gulu with stab wounds.", 'KILLED 1/1/1 EXACT'],
    ['Two members of the Lakes Brigade were found dead near Gulu.', 'KILLED 2/2/2 EXACT'],
    ['Students demanded justice over the abduction and killing of a lecturer.', 'ABDUCTED 1/1/1 EXACT'],
  ],
  'one count over two names': [
    ['7 VDP and Dozo militiamen were killed near Djibo.', 'KILLED 7/7/7 EXACT'],
    ['31 LRA/ADF fighters were killed near Beni.', 'KILLED 31/31/31 EXACT'],
  ],
  'who is told of beside a group that is named': [
    [
      '11 recruits from the brigade and six nurses were killed in the explosion.',
      'KILLED 11/11/11 EXACT',
      'KILLED 6/6/6 EXACT',
    ],
    ['Six Front militants and an army co-pilot were killed near Dumka.', 'KILLED 6/6/6 EXACT', 'KILLED 1/1/1 EXACT'],
    ['Medics noted that a Nepali driver was injured in the blast.', 'WOUNDED 1/1/1 EXACT'],
    ['A rocket hit tents, killing three nurses and wounding others.', 'KILLED 3/3/3 EXACT', 'WOUNDED 2/-/- SEVERAL'],
  ],
  'one person with two offices, and a husband with his wife': [
    ['A radio journalist and lawyer was shot dead in Iloilo.', 'KILLED 1/1/1 EXACT'],
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
      'Air raids kill 90 rebels in Saada. Some 90 rebels and 40 hired gunmen were killed in air raids in Saada.',
      '130/130/130',
    ],
  ],
  'a vague whole is no less than its part': [
    ['Dozens were killed in Aden, including at least 31 people in one lane.', '31/-/-'],
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
      'The raid killed eleven people in Sumy. A nurse saw the bodies of three girls in the yard.',
      'KILLED 11/11/11 EXACT',
    ],
    ['The bodies of three girls were found in Sumy.', 'KILLED 3/3/3 EXACT'],
  ],
  'harm to the lungs': [
    ['More than 20 pupils suffered suffocation in the attack on Sumy.', 'WOUNDED 20/20/- MORE_THAN'],
  ],
  'who did it is none of the dead': [
    ['A judge of a court in Herat was killed by an unknown gunman.', 'KILLED 1/1/1 EXACT'],
  ],
  'words in quotation marks': [
    [
      'The raid killed six people in Sumy. The governor added that “others were wounded.”',
      'KILLED 6/6/6 EXACT',
      'WOUNDED 2/-/- SEVERAL',
    ],
  ],
});

reads(victims, {
  'the hurt are of the kind of the dead before them': [
    ['Nine civilians were killed and 26 injured in Sumy.', 'KILLED 9 CIVILIAN', 'WOUNDED 26 CIVILIAN'],
    ['Nine soldiers were killed and 26 others wounded in Sumy.', 'KILLED 9 COMBATANT', 'WOUNDED 26 COMBATANT'],
    ['Nine people were killed and 26 injured in Sumy.', 'KILLED 9 UNKNOWN', 'WOUNDED 26 UNKNOWN'],
    ['Nine civilians were killed and 26 soldiers injured in Sumy.', 'KILLED 9 CIVILIAN', 'WOUNDED 26 COMBATANT'],
  ],
});

reads(claims, {
  'who says it stands behind the quotation': [
    [
      '"Nine people were killed in northern villages of Idlib" said Human Rights Watch.',
      'KILLED 9: human-rights-watch',
    ],
  ],
  'who claims an attack does not count its dead': [
    [
      'The Taliban movement also claimed a mortar attack on a customs post that killed at least 13 clerks.',
      'KILLED 13: nobody',
    ],
  ],
});

reads(statuses, {
  'the number that makes a vague count precise': [
    [
      'Dozens of civilians were killed in Aden. At least 14 civilians died in Aden when rockets hit a bazaar.',
      '14 = 14 civilians + 0 combatants + 0 unknown',
    ],
  ],
});

reads(eventsAndTallies, {
  'parts of what adds up add up': [
    ['Some 740 people have been killed since raids began, including 60 farmers.', 'tally 740', 'tally 60'],
  ],
  'what an escalation has killed': [
    ['The escalation in the valley has killed more than 530 people.', 'tally 530'],
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
