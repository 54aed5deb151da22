// Texts that are no agency's report: press releases, district papers of India and Nigeria, situation updates, live blogs.
import { reads } from './support.ts';
import { claims, counted, countries, dates, figures, kinds, places, victims } from './views.ts';

reads(places, {
  'no dateline of a press release or an Indian paper': [
    [
      '(Nairobi) – Soldiers shot nine villagers dead in the village of Tamba in Chad on Friday, a rights group said.',
      'Tamba EXACT',
    ],
    [
      '(New York, May 11, 2021) – Soldiers shot nine villagers dead near Kadugli on May 3, a rights group said.',
      'Kadugli NEAR',
    ],
    [
      { text: 'Srinagar, May 11: Gunmen shot two bakers dead in Baramulla on Monday.', publishedAt: '2021-05-11' },
      'Baramula EXACT',
    ],
    ['Gunmen shot two bakers dead in Srinagar, and two porters were hurt.', 'Srinagar EXACT'],
  ],
});

reads(countries, {
  'not where the text was written': [
    ['(Nairobi) – Burkina Faso’s army shot nine villagers dead in the village of Tamba on Friday.', 'BF'],
    ['Kenya’s police shot nine villagers dead in the village of Tamba on Friday.', 'KE'],
  ],
});

reads(figures, {
  'no dead person in who closes the sentence, nor in a local government area': [
    [
      'The raid killed two nurses and a driver, Lamp of Mercy International (LMI) reported.',
      'KILLED 2/2/2 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
    [
      'The raid killed two nurses, a cook and Daniel Orso (34), officials said.',
      'KILLED 2/2/2 EXACT',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
    [
      'Soldiers executed 31 villagers, including nine boys, near Kadugli, in one of the worst raids in years, Human Rights Watch said today.',
      'KILLED 31/31/31 EXACT',
      'KILLED 9/9/9 EXACT of 31',
    ],
    [
      'Bandits killed nine traders in Garga, Kanam Local Government Area of Plateau State, on Friday.',
      'KILLED 9/9/9 EXACT',
    ],
    ['Gunmen killed the trader Musa Area in Jos on Friday.', 'KILLED 1/1/1 EXACT'],
  ],
  'who stands beside the men of a group': [
    [
      'Three militants of Lashkar-e-Taiba and a constable died in a gunfight in Pulwama, police said.',
      'KILLED 3/3/3 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
    [
      'Three students of the Benghazi institute and a porter were shot dead.',
      'KILLED 3/3/3 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
  ],
});

reads(victims, {
  'carers and Indian soldiers': [
    [
      'A raid on a clinic in Nyala killed three infants and a carer on Friday.',
      'KILLED 3 CIVILIAN CHILDREN',
      'KILLED 1 CIVILIAN',
    ],
    ['Two jawans died and three army men were hurt in Sukma on Friday.', 'KILLED 2 COMBATANT', 'WOUNDED 3 COMBATANT'],
    ['Three men were hurt in Sukma on Friday when gunmen opened fire.', 'WOUNDED 3 UNKNOWN'],
  ],
  'the family of who speaks, and the men of a brigade': [
    ['Gunmen raided Tamba. "They shot whoever ran," said a man who lost nine relatives.', 'KILLED 9 CIVILIAN'],
    ['The commander lost two brothers in the raid on Tamba.', 'KILLED 2 CIVILIAN'],
    ['The 14th Brigade lost nine men in the raid on Tamba.', 'KILLED 9 COMBATANT'],
  ],
});

reads(claims, {
  'partners and responders': [
    [
      'Nine porters were killed by shells in Nyala on Friday, according to health partners.',
      'KILLED 9: health partners',
    ],
    ['Nine porters were killed by shells in Nyala on Friday, local responders said.', 'KILLED 9: local responders'],
  ],
});

reads(kinds, {
  'an encounter with forces is a gunfight': [
    [
      'Four Maoists died in an encounter with security forces in Sukma on Friday.',
      'SIDE_A military-forces-of-india',
      'SIDE_B naxal-maoist-rebels',
    ],
    ['The minister told of a short encounter with readers in Delhi on Friday.'],
  ],
  'no blame on those whom somebody is said to help': [
    [
      'Gunmen killed nine traders in Djibo who were accused of collaborating with jihadists.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'Gunmen killed nine traders near Maiduguri. The mayor accused Boko Haram of the killing.',
      'ACCUSED boko-haram',
      'TARGET CIVILIANS',
    ],
  ],
  'a local government area governs nobody': [
    [
      'Police arrested nine suspects in Kanam Local Government Area in Nigeria on Friday.',
      'PERPETRATOR police-forces-of-nigeria',
    ],
  ],
});

reads(counted, {
  'a toll that rises after somebody died is an update': [
    [
      'Rockets hit a mill in Derhachi, killing six millers. The death toll has risen to seven after a woman died in hospital, the mayor said.',
      'ASSERTED 7',
    ],
  ],
  'no history for what befell the dead before': [
    [
      {
        text: 'A teacher died in a jail in Hama after he had been detained three years ago.',
        publishedAt: '2017-06-12',
      },
      'ASSERTED 1',
    ],
    [{ text: 'A teacher was shot dead in Hama three years ago.', publishedAt: '2017-06-12' }, 'HISTORICAL 1'],
  ],
  'those who are freed were taken before, and a post is nobody': [
    [
      'Troops killed nine bandits and rescued 11 kidnapped pupils in Zurmi, the director of operations, Musa Garba, has said.',
      'ASSERTED 9',
    ],
    ['Planes bombed a Hamas command post, and a soldier died near Rafah.', 'ASSERTED 1'],
  ],
});

reads(kinds, {
  'who fights on which side': [
    [
      'Fighting took place between the rebel and Islamist battalions on one side and the regime forces on the other side near Jasim in Syria.',
      'SIDE_A opposition-forces-of-syria',
      'SIDE_B military-forces-of-syria',
    ],
    [
      'Clashes broke out between the army and militiamen against Al-Shabaab near Jowhar in Somalia.',
      'SIDE_A military-forces-of-somalia',
      'SIDE_B al-shabaab',
    ],
  ],
});

reads(places, {
  'not where a general staff has its seat': [
    ['The general staff in Kyiv said its troops repelled nine attacks near Kupiansk.', 'Kupiansk NEAR'],
    ['Police in Karachi said two bakers were shot dead.', 'Karachi EXACT'],
  ],
});

reads(claims, {
  'no source of the next item of a list': [
    [
      'Key points\n• Shells killed nine porters in Nyala on Friday.\n• The IOM says that 900 families have fled the town.',
      'KILLED 9: nobody',
    ],
  ],
});

reads(places, {
  'hashtags are names, and each item of a list tells its own': [
    [
      '🚨 Gunmen shot nine porters dead in #Mogadishu.\n🔻 A car bomb killed six bakers in #Kismayo.',
      'Mogadishu EXACT',
      'Kismayo EXACT',
    ],
  ],
});

reads(figures, {
  'who reports at the end is nobody hurt': [
    [
      'Shells hit a hall in Hays on Friday, killing five women and injuring 12 people, local authorities report.',
      'KILLED 5/5/5 EXACT',
      'WOUNDED 12/12/12 EXACT',
    ],
  ],
});

reads(dates, {
  'no day in a given name behind a rank': [
    ['Gunmen killed two chiefs in Ikole, the spokesman, DSP Sunday Abutu, said.', 'undated'],
    ['Gunmen killed two chiefs in Ikole on Sunday, DSP Abutu said.', '-..- - -'],
  ],
});
