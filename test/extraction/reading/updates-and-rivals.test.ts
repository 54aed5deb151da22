// A count that grows replaces; a count by someone else rivals; neither is added.
import { reads } from './support.ts';
import { claims, discrepancies, fatalities, figures } from './views.ts';

reads(figures, {
  'replaced by an update': [
    [
      'The death toll from the market bombing in Maiduguri rose to 18 from 13.',
      'KILLED 13/13/13 EXACT',
      'KILLED 18/18/18 EXACT after 13',
    ],
    [
      'The death toll from the market bombing in Maiduguri climbed from 13 to 18.',
      'KILLED 13/13/13 EXACT',
      'KILLED 18/18/18 EXACT after 13',
    ],
    [
      'A bomb killed 13 people at a market in Maiduguri. The death toll later rose to 18.',
      'KILLED 13/13/13 EXACT',
      'KILLED 18/18/18 EXACT after 13',
    ],
  ],
  'a few beside a vague or open total are some of them': [
    [
      'Dozens were wounded in the raid on Taiz. The baker Salem Obeid was wounded as well.',
      'WOUNDED 24/-/- DOZENS',
      'WOUNDED 1/1/1 EXACT of 24',
    ],
    [
      'Between 21 and 24 weavers were killed in the raid on Taiz. The baker Salem Obeid was killed with his wife.',
      'KILLED 21/-/24 RANGE',
      'KILLED 1/1/1 EXACT of 21',
    ],
    ['Dozens were wounded in the raid on Taiz. Medics spoke of a number of wounded.', 'WOUNDED 24/-/- DOZENS'],
    [
      'Dozens of weavers were killed in the raid on Taiz. At least 14 people were killed in the raid, police said.',
      'KILLED 24/-/- DOZENS',
      'KILLED 14/14/- AT_LEAST or 24',
    ],
    [
      'The raid on Taiz killed 22 weavers. Radio Taiz first reported that nine weavers had been killed.',
      'KILLED 22/22/22 EXACT',
      'KILLED 9/9/9 EXACT of 22',
    ],
  ],
  'a rival of a part that outnumbers its whole rivals the whole; what replaces a rival rivals what that rivalled': [
    [
      'At least 12 people were killed by shells in Mellit. Initially a radio reported about 40 people killed, but later the ministry spoke of a higher death toll of 70 people.',
      'KILLED 12/12/- AT_LEAST',
      'KILLED 40/40/40 ABOUT or 12',
      'KILLED 70/70/70 EXACT after 40 or 12',
    ],
    [
      'Doctors said at least 24 people died in Mellit. The paper counted six people killed in one street, but the ministry later put the toll at 27.',
      'KILLED 24/24/- AT_LEAST',
      'KILLED 6/6/6 EXACT of 24',
      'KILLED 27/27/27 EXACT or 24',
    ],
    [
      'The raid in Mellit killed a nurse and a boy. Initially a radio reported that one person had been killed, but later most sources put the toll at two.',
      'KILLED 2/2/2 EXACT',
      'KILLED 1/1/1 EXACT of 2',
      'KILLED 1/1/1 EXACT of 2',
    ],
    [
      'At least 42 people were killed in Mellit on Sunday, residents said. Several local accounts put the toll at more than 100.',
      'KILLED 42/42/- AT_LEAST',
      'KILLED 100/100/- MORE_THAN or 42',
    ],
  ],
  'counted by two in one sentence': [
    [
      'The army said nine people were killed in the raid on Mellit while residents reported there being eleven fatalities.',
      'KILLED 9/9/9 EXACT',
      'KILLED 11/11/11 EXACT or 9',
    ],
    [
      'Most papers wrote that six civilians were killed when jets bombed Mellit, however the Doctors Network cited eight deaths from that raid.',
      'KILLED 6/6/6 EXACT',
      'KILLED 8/8/8 EXACT or 6',
    ],
    [
      'Doctors counted nine dead in the raid on Mellit, but another source put the number at two.',
      'KILLED 9/9/9 EXACT',
      'KILLED 2/2/2 EXACT or 9',
    ],
    [
      'Police said six people were killed in Mellit while officials in Nyala said eight people were killed there.',
      'KILLED 6/6/6 EXACT',
      'KILLED 8/8/8 EXACT',
    ],
    [
      'Six civilians were killed in Mellit, while the army said eight fighters were killed.',
      'KILLED 6/6/6 EXACT',
      'KILLED 8/8/8 EXACT',
    ],
  ],
  'counts of kin, and of what was known first, are of those told before': [
    [
      'One woman and three young children were killed in Mellit on Sunday. Huda Idris was killed along with her two sons.',
      'KILLED 1/1/1 EXACT',
      'KILLED 3/3/3 EXACT',
      'KILLED 2/2/2 EXACT of 3',
    ],
    [
      'Five children were killed in Mellit on Sunday. The agency Suna initially told of two deaths in the market.',
      'KILLED 5/5/5 EXACT',
      'KILLED 2/2/2 EXACT of 5',
    ],
    [
      'Ten people and a grocer were killed in Mellit. The grocer was told to have two sons. Four more people died in Mellit.',
      'KILLED 10/10/10 EXACT',
      'KILLED 1/1/1 EXACT',
      'KILLED 4/4/4 EXACT',
    ],
  ],
  'two claimants, two figures': [
    [
      'The police said six people died in the Manila blast; the Red Cross said 11.',
      'KILLED 6/6/6 EXACT',
      'KILLED 11/11/11 EXACT or 6',
    ],
    [
      'The government put the death toll of the raid at six, while SOHR said 11 people were killed.',
      'KILLED 6/6/6 EXACT',
      'KILLED 11/11/11 EXACT or 6',
    ],
    [
      'SANA said the strike killed six farmers. The Syrian Network for Human Rights said the strike killed 11 farmers.',
      'KILLED 6/6/6 EXACT',
      'KILLED 11/11/11 EXACT or 6',
    ],
  ],
});

reads(fatalities, {
  'an update is not added': [
    [
      'Thirteen people were killed at a market in Maiduguri. Five more died of their burns, raising the toll to 18.',
      '18/18/18',
    ],
    [
      'A bomb killed 13 people at a market in Maiduguri. Two of the wounded died, bringing the number of dead to 15.',
      '15/15/15',
    ],
    ['A bomb killed 13 people at a market in Maiduguri. The death toll later rose to 18.', '18/18/18'],
    ['The death toll from the Cotabato bombing rose to 18 from 13 after some of the injured died.', '18/18/18'],
    ['The toll of the Cotabato bombing, earlier given as 13, has risen to 18.', '18/18/18'],
    ['The toll of the Cotabato bombing rose to 18 from 13 when five wounded cadets died, doctors said.', '18/18/18'],
    ['The toll of the Cotabato bombing rose to 18 on Friday as two burnt drivers died of their wounds.', '18/18/18'],
    // those who died elsewhere are no part of it
    ['The toll of the Cotabato bombing rose to 18. Three fishermen drowned in a storm off Basilan.', '18/18/18'],
  ],
  'rivals give low and high': [
    [
      'SANA said the raid on Tal Rifaat killed six farmers. The Syrian Network for Human Rights said the raid killed 11 farmers.',
      '6/6/11',
    ],
    ['The police said six people died in the Manila blast; the Red Cross said 11.', '6/6/11'],
  ],
  'headline and body are one event': [
    [
      {
        title: 'Suicide bomber kills 12 in Kabul',
        text: 'KABUL (Reuters) - A suicide bomber blew up his vest outside a bakery in Kabul on Monday, killing 12 people.',
      },
      '12/12/12',
    ],
    [
      {
        title: 'Twelve dead in Kabul suicide attack',
        text: 'A suicide bomber struck a bakery in the Afghan capital. Police said 12 people were killed and 30 injured.',
      },
      '12/12/12',
    ],
    [
      {
        title: 'At least 10 killed in Kabul suicide attack',
        text: 'A suicide bomber struck a bakery in Kabul on Monday, killing 12 people.',
      },
      '12/12/12',
    ],
  ],
});

reads(discrepancies, {
  'rival claims are noted': [
    [
      'SANA said the raid on Tal Rifaat killed six farmers. The Syrian Network for Human Rights said the raid killed 11 farmers.',
      'CLAIMANTS_DIFFER 6 11',
    ],
    ['The police said six people died in the Manila blast; the Red Cross said 11.', 'CLAIMANTS_DIFFER 6 11'],
  ],
  'an update is none': [['A bomb killed 13 people at a market in Maiduguri. The death toll later rose to 18.']],
});

reads(figures, {
  'a toll that was given before': [
    [
      'The number of people killed in the car bombing in Yabroud rose to 26, a monitor said, after earlier giving a toll of 17.',
      'KILLED 17/17/17 EXACT',
      'KILLED 26/26/26 EXACT after 17',
    ],
  ],
});

reads(figures, {
  'what was given before is replaced by what the article tells': [
    [
      'Gunmen killed 14 weavers in Taiz on Tuesday. The governor had earlier put the toll at nine.',
      'KILLED 9/9/9 EXACT',
      'KILLED 14/14/14 EXACT after 9',
    ],
    [
      'Shells killed 14 weavers in Taiz on Tuesday. Earlier reports put the toll at nine.',
      'KILLED 9/9/9 EXACT',
      'KILLED 14/14/14 EXACT after 9',
    ],
    [
      'Shells killed 14 weavers in Taiz on Tuesday. Initially, a doctor had put the number of dead at nine.',
      'KILLED 9/9/9 EXACT',
      'KILLED 14/14/14 EXACT after 9',
    ],
    [
      'More than 40 weavers were killed in Taiz on Tuesday, a league of lawyers said, updating an earlier toll of 25.',
      'KILLED 25/25/25 EXACT',
      'KILLED 40/40/- MORE_THAN after 25',
    ],
    // whoever is told of next was one of the latest toll
    [
      'More than 40 people were killed in Taiz on Tuesday, a league of lawyers said, updating an earlier toll of 25. Among the victims were a pastor and a girl.',
      'KILLED 25/25/25 EXACT',
      'KILLED 40/40/- MORE_THAN after 25',
      'KILLED 1/1/1 EXACT of 40',
      'KILLED 1/1/1 EXACT of 40',
    ],
    [
      'A blast in Taiz killed nine weavers on Tuesday. An initial toll of 13 was revised by the governor.',
      'KILLED 13/13/13 EXACT',
      'KILLED 9/9/9 EXACT after 13',
    ],
  ],
  'who boasts of more of the dead than the other side mourns is its rival': [
    [
      'The ministry said 33 soldiers died at the base near Baidoa on Friday, while the militants claimed to have killed 90.',
      'KILLED 33/33/33 EXACT',
      'KILLED 90/90/90 EXACT or 33',
    ],
    [
      'The ministry said 33 soldiers died at the base near Baidoa on Friday, while the militants claimed they had killed 90 soldiers.',
      'KILLED 33/33/33 EXACT',
      'KILLED 90/90/90 EXACT or 33',
    ],
    // the same one speaks, of the others' dead
    [
      'The army said 33 soldiers died at the base near Baidoa on Friday, but claimed to have killed 90 militants.',
      'KILLED 33/33/33 EXACT',
      'KILLED 90/90/90 EXACT',
    ],
    [
      'The army lost 33 soldiers at the base near Baidoa on Friday, while the army claimed to have killed 90.',
      'KILLED 33/33/33 EXACT',
      'KILLED 90/90/90 EXACT',
    ],
  ],
  'a toll that somebody else gives is a rival': [
    [
      'Gunmen raided the village on Saturday and killed 14 weavers. A police spokesman put the number of the dead at nine.',
      'KILLED 14/14/14 EXACT',
      'KILLED 9/9/9 EXACT or 14',
    ],
  ],
});

reads(claims, {
  'a count of its own is lent to no sentence before it': [
    [
      'Gunmen raided the village on Saturday and killed 14 weavers. A police spokesman put the number of the dead at nine.',
      'KILLED 14: nobody',
      'KILLED 9: police spokesman',
    ],
    [
      'Six people were beheaded in Muidumbe on Sunday. The Islamic State group said its fighters had killed seven people.',
      'KILLED 6: nobody',
      'KILLED 7: Islamic State group',
    ],
  ],
});
