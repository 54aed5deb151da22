// Who acts and who is struck by the clause itself: not by who is named near it, owns the ground, backs a side or speaks.
import { reads } from './support.ts';
import { kinds, sides } from './views.ts';

reads(kinds, {
  'who treats the wounded has not wounded them': [
    ['Shot dead nine doctors for refusing to treat wounded rebels near Gao.', 'TARGET CIVILIANS', 'TARGET REBEL_GROUP'],
    ['Gunmen wounded pupils near Gao on Monday.', 'PERPETRATOR UNIDENTIFIED_ARMED_GROUP', 'TARGET CIVILIANS'],
  ],
  'the men of a group are on its side, and their name is no town abroad': [
    ['NPA guerrillas attacked a police post in Samar.', 'SIDE_A new-peoples-army', 'SIDE_A PERSON'],
    ['Hamas militants shot a policeman dead in Rafah.', 'SIDE_A hamas', 'SIDE_B police-forces-of-palestine'],
    ['Militants shot a policeman dead in Hamm.', 'SIDE_A UNIDENTIFIED_ARMED_GROUP', 'SIDE_B police-forces-of-germany'],
  ],
  'what belongs to a state is struck': [
    ['Death toll in Kenya police station bombing climbs to nine'],
    ['Toll in Chad police headquarters bombing rises to nine'],
    ['Kenya police attack kills nine people', 'PERPETRATOR police-forces-of-kenya', 'TARGET CIVILIANS'],
  ],
  'gunmen somewhere, who strike with a weapon': [
    [
      'Rebel fighters positioned in the hills near Gao targeted with rocket shells a mill, wounding two people.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    ['Nine bakers targeted with mortars in Gao were hurt on Monday.', 'TARGET CIVILIANS'],
  ],
  'who is fought by those who strike, and who strikes on a day': [
    [
      'Nine people died in an air strike near Raqqa that was carried out by the international coalition fighting Daesh.',
      'PERPETRATOR global-coalition-against-daesh',
      'TARGET CIVILIANS',
    ],
    [
      'Nine people died as al-Shabaab fighters targeted Sunday night the quarter of Hodan in Mogadishu with mortars.',
      'PERPETRATOR al-shabaab',
      'TARGET CIVILIANS',
    ],
  ],
  'who shoots dead, and who bombs heavily': [
    [
      'In the meantime other al-Shabaab fighters shot two herders dead near Kismayo.',
      'PERPETRATOR al-shabaab',
      'TARGET CIVILIANS',
    ],
    ['Two herders shot dead near Kismayo were brothers.', 'TARGET CIVILIANS'],
    [
      'The French army bombed heavily two camps near Gao, killing nine people.',
      'PERPETRATOR military-forces-of-france',
      'TARGET CIVILIANS',
    ],
    [
      'Nine people died in a camp bombed heavily by the French army.',
      'PERPETRATOR military-forces-of-france',
      'TARGET CIVILIANS',
    ],
  ],
  'who it was is unclear': [
    [
      'Nine people died in an air raid on Saada on Monday. The monitor said it was unclear whether the raid was carried out by Saudi warplanes.',
      'ACCUSED military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'Nine people died in an air raid on Saada on Monday. The monitor asked whether the UN would act after the raid by Saudi warplanes.',
      'PERPETRATOR military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
  ],
  'blasts that hit, and an army in a headline': [
    ['A bomb killed nine people in Gao on Monday, the third of several blasts to hit the town.', 'TARGET CIVILIANS'],
    [
      { text: 'Thirty rebels died near Gao on Monday.', title: 'Thirty Rebels Killed in Latest Malian Army Offensive' },
      'SIDE_A military-forces-of-mali',
      'SIDE_B REBEL_GROUP',
    ],
  ],
  'who holds the place, and what a branch springs from': [
    ['A bomb killed nine people near a post manned by the Malian army in Gao.', 'TARGET CIVILIANS'],
    ['Gao is under steady shelling by Ansar Dine, the local branch of al-Qaeda.', 'PERPETRATOR ansar-dine'],
    [
      'Nine people died in the shelling of Gao by the Malian army.',
      'PERPETRATOR military-forces-of-mali',
      'TARGET CIVILIANS',
    ],
  ],
  'who acts himself in the next clause': [
    [
      {
        text: 'Ansar Dine fighters shelled Gao on Monday, killing nine people.',
        title: 'Ansar Dine shells kill nine people in Gao, army takes two villages',
      },
      'PERPETRATOR ansar-dine',
      'TARGET CIVILIANS',
    ],
    [
      'Ansar Dine fighters shelled Gao on Monday and the Malian army struck back, killing two.',
      'PERPETRATOR ansar-dine',
      'PERPETRATOR military-forces-of-mali',
    ],
    [
      'Ansar Dine fighters attacked French troops and the Malian army on Monday.',
      'SIDE_A ansar-dine',
      'SIDE_B military-forces-of-france',
      'SIDE_B military-forces-of-mali',
    ],
  ],
  'either of two, or probably one, is only accused': [
    [
      'Eleven villagers died in air raids near Saada. The raids were carried out by either Saudi or Emirati warplanes.',
      'ACCUSED military-forces-of-saudi-arabia',
      'ACCUSED military-forces-of-united-arab-emirates',
      'TARGET CIVILIANS',
    ],
    [
      'Eleven villagers died in air raids near Saada. The raids were probably carried out by Saudi warplanes.',
      'ACCUSED military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'Apparently Saudi warplanes carried out three raids on a clinic near Saada on Monday, killing five nurses.',
      'ACCUSED military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'Five nurses were killed near Saada on Monday in what were likely Saudi air strikes.',
      'ACCUSED military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'Two herders were shot dead near Gao on Sunday, presumably by the Malian army.',
      'ACCUSED military-forces-of-mali',
      'TARGET CIVILIANS',
    ],
    [
      'Saudi warplanes bombed a clinic near Saada on Monday, killing probably five nurses.',
      'PERPETRATOR military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'Four herders near Gao are believed to have been killed by the Malian army.',
      'ACCUSED military-forces-of-mali',
      'TARGET CIVILIANS',
    ],
    [
      'The raids near Saada that killed eleven villagers were carried out by Saudi warplanes.',
      'PERPETRATOR military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
  ],
  'who lost the ground is not whom the killing behind its taking befell': [
    [
      'Islamic State fighters executed nineteen villagers after capturing a hamlet near Hasakah from the Syrian Democratic Forces, a monitor said.',
      'PERPETRATOR islamic-state',
      'TARGET CIVILIANS',
    ],
    [
      'Boko Haram fighters seized Baga from the Nigerian army on Monday.',
      'SIDE_A boko-haram',
      'SIDE_B military-forces-of-nigeria',
    ],
  ],
  'a branch that is named beside what it springs from acts itself': [
    [
      'Al-Nusra Front Syrias Al-Qaeda affiliate attacked an army post near Homs on Sunday, killing four soldiers.',
      'SIDE_A al-nusra-front',
      'SIDE_B military-forces-of-syria',
    ],
    [
      "Al-Qaeda's Syrian branch the Nusra Front attacked an army post near Homs on Sunday, killing four soldiers.",
      'SIDE_A al-nusra-front',
      'SIDE_B military-forces-of-syria',
    ],
    ['An al-Qaeda affiliate attacked a police post near Aden on Sunday, killing two officers.', 'SIDE_A al-qaeda'],
  ],
  'who wards off an attack acts': [
    [
      'Somali army units thwarted an assault launched by al-Shabaab near Jowhar.',
      'SIDE_A military-forces-of-somalia',
      'SIDE_B al-shabaab',
    ],
    [
      'The Somali army foiled an assault by al-Shabaab near Jowhar, killing nine fighters.',
      'SIDE_A military-forces-of-somalia',
      'SIDE_B al-shabaab',
    ],
  ],
  'who speaks at the end of a sentence takes no part': [
    [
      'Jihadists overran a post near Menaka on Sunday, killing five Malian soldiers, Paris said.',
      'SIDE_A UNIDENTIFIED_ARMED_GROUP',
      'SIDE_B military-forces-of-mali',
    ],
    [
      'Ukrainian artillery shelled Horlivka on Sunday, killing a nurse, the separatist health ministry in Donetsk said.',
      'PERPETRATOR military-forces-of-ukraine',
      'TARGET CIVILIANS',
    ],
    [
      'Turkish jets bombed camps of the PKK near Dohuk, killing five militants, villagers reported on Sunday.',
      'PERPETRATOR military-forces-of-turkey',
      'TARGET pkk',
    ],
  ],
  'soldiers of a regime are its army': [
    [
      'Nine soldiers of the Sudanese regime were killed by unknown gunmen near Kadugli.',
      'SIDE_A UNIDENTIFIED_ARMED_GROUP',
      'SIDE_B military-forces-of-sudan',
    ],
    [
      'Rebels shelled a bakery near Hama, killing two villagers, SANA said.',
      'PERPETRATOR opposition-forces-of-syria',
      'TARGET CIVILIANS',
    ],
  ],
  'who acts behind "as", "that its" and "laid by"': [
    [
      'Five shepherds were killed as Saudi helicopters fired on a well near Saada.',
      'PERPETRATOR military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'Ankara said on Sunday that its drones had bombed a village near Dohuk, killing a shepherd.',
      'PERPETRATOR military-forces-of-turkey',
      'TARGET CIVILIANS',
    ],
    ['A mine laid by Boko Haram killed two drivers near Banki.', 'PERPETRATOR boko-haram', 'TARGET CIVILIANS'],
    [
      'Libyan soldiers and Chadian rebels traded fire near Murzuq.',
      'SIDE_A military-forces-of-libya',
      'SIDE_B UNIDENTIFIED_ARMED_GROUP',
    ],
  ],
  'ground is struck, not whoever holds it': [
    ['Saudi warplanes bombed several Houthi districts of Saada.', 'PERPETRATOR military-forces-of-saudi-arabia'],
    [
      'Saudi warplanes bombed several Houthi positions near Saada.',
      'PERPETRATOR military-forces-of-saudi-arabia',
      'TARGET houthis',
    ],
  ],
  'who backs or is tied to those who act': [
    [
      'The Turkish-backed Free Syrian Army seized the town of Jarablus from Islamic State militants.',
      'SIDE_A syrian-national-army',
      'SIDE_B islamic-state',
    ],
    [
      'Armed groups affiliated to the Sudanese and Chadian regimes targeted on Sunday a market in Nyala with rockets, killing two traders.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
  'its planes and their fighters are those of who was told of before': [
    ['Ethiopia said its warplanes bombed a depot near Mekelle.', 'PERPETRATOR military-forces-of-ethiopia'],
    [
      'Boko Haram was pushed out of Bama even as its fighters raided a village near Gwoza, abducting 60 girls.',
      'PERPETRATOR boko-haram',
      'TARGET CIVILIANS',
    ],
  ],
  'who does an act together is on one side, who clashes is not': [
    ['Boko Haram and ISWAP fighters seized the town of Baga in Borno on Friday.', 'SIDE_A boko-haram', 'SIDE_A iswap'],
  ],
  'who fights beside a strike does not strike': [
    [
      'Air raids killed nine villagers near Marib on Sunday as Houthi fighters and Yemeni soldiers battled for a dam.',
      'TARGET CIVILIANS',
    ],
  ],
  'what only says of what kind something is': [
    [
      'Ethiopian warplanes bombed several terrorist hideouts and a market near Baidoa, killing nine traders.',
      'PERPETRATOR military-forces-of-ethiopia',
      'TARGET CIVILIANS',
    ],
  ],
  'a day and a weapon before what is struck': [
    [
      'Police said al-Shabaab militants and other armed gangs targeted on Monday with several mortars a market in Baidoa, killing nine traders.',
      'PERPETRATOR al-shabaab',
      'TARGET CIVILIANS',
    ],
  ],
  'the military is no adjective': [
    [
      'The Kenyan military killed dozens of villagers near Garissa.',
      'PERPETRATOR military-forces-of-kenya',
      'TARGET CIVILIANS',
    ],
  ],
  'several bands are not the one that is named': [
    [
      'Al-Shabaab fighters burned a bus near Garissa. In Lamu, terrorist groups shot dead two traders.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
  'men from a group are its own': [
    [
      'A Saudi drone hit a car near Marib, killing two men from the Houthi movement.',
      'PERPETRATOR military-forces-of-saudi-arabia',
      'TARGET houthis',
    ],
  ],
  'the object of a relative clause is not the subject behind it': [
    ['A blast that wiped out the al-Shabaab commanders in Jilib killed 19.'],
  ],
  'the fallen of two sides fought each other': [
    [
      'Seven Yemeni soldiers and twelve Houthi fighters were killed in battles near Marib.',
      'SIDE_A military-forces-of-yemen',
      'SIDE_B houthis',
    ],
  ],
  'an attack that only tells when': [
    ['Days after a Taliban raid on a school, a bomb killed nine traders at a market in Kunduz.', 'TARGET CIVILIANS'],
  ],
  'a habit, a plan and a denial give an event no sides': [
    [
      'An explosion in a bus station in Kabul killed seven civilians. The Taliban often fire rockets into Kabul.',
      'TARGET CIVILIANS',
    ],
    [
      'Shells hit a clinic in Sadah on Monday, killing six civilians. Saudi Arabia denied shelling Sadah.',
      'TARGET CIVILIANS',
    ],
  ],
  'who speaks behind a quotation': [['"Mortar rounds fell on Donetsk and nobody was hurt" a nurse told reporters.']],
  'a group that is named elsewhere in the article did not do it': [
    [
      'Terrorists fired two rockets at a market in Quetta, killing four traders.\nA week later police arrested a tailor in Lahore.\nIn Karachi, Lashkar-e-Jhangvi gunmen killed a judge.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'Lashkar-e-Jhangvi fighters attacked a market in Quetta on Monday. The militants killed four traders.',
      'PERPETRATOR lashkar-e-jhangvi',
      'TARGET CIVILIANS',
    ],
  ],
  'a word between the noun and its verb hides no side': [
    [
      'Fierce fighting also flared between Malian soldiers and jihadists in Gao on Monday.',
      'SIDE_A military-forces-of-mali',
      'SIDE_B REBEL_GROUP',
    ],
  ],
  'a time that a country lives through strikes nobody': [
    [
      'Mali has been hit by an uprising since 2012. Gunmen killed six herders near Gao on Monday.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    ['Malian soldiers were hit by an air strike near Gao on Monday.', 'TARGET military-forces-of-mali'],
  ],
});

reads(kinds, {
  'an attempt that was warded off': [
    [
      'An army unit foiled an attempt by an armed terrorist group to sneak into Yabroud in Damascus countryside, leaving 7 of its members dead.',
      'SIDE_A military-forces-of-syria',
      'SIDE_B UNIDENTIFIED_ARMED_GROUP',
    ],
  ],
  'who looks into an attack has not made it': [
    ['UN experts resumed their investigation of a gas attack on Saraqib that killed 30 people.', 'TARGET CIVILIANS'],
  ],
});

reads(sides, {
  'whose the weapon is that strikes': [
    [
      'Nine people were killed when a drone operated by the Rapid Support Forces hit a market in El Obeid on Monday.',
      'PERPETRATOR rapid-support-forces',
      'TARGET Civilians (Sudan)',
    ],
    // who runs the market does not strike it
    [
      'Nine people were killed when a drone hit a market operated by the Rapid Support Forces in El Obeid on Monday.',
      'TARGET Civilians (Sudan)',
    ],
  ],
});
