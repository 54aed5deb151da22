// Which mentions are one event, and which are two.
import { reads } from './support.ts';
import { counted, events, figures } from './views.ts';

reads(counted, {
  'shots in the air end what was told': [
    ['Rioters threw stones at a convoy in Gombe. Soldiers fired shots in the air.', 'ASSERTED -'],
  ],
  'an hour that follows "after" is no other act': [
    ['Militants attacked a post near Kirkuk just after midnight on Sunday, killing six recruits.', 'ASSERTED 6'],
  ],
  'one more than were counted': [
    [
      'Gunmen attacked a post near Kirkuk, killing six recruits. A seventh recruit later died of his wounds.',
      'ASSERTED 7',
    ],
  ],
  'that nobody was hurt belongs to what was told last': [
    ['A mob torched the office of a senator in Jos on Tuesday. Nobody was hurt.', 'ASSERTED -'],
    ['Two bakers were killed in Jos on Tuesday. Nobody else was hurt.', 'ASSERTED 2'],
  ],
  'what opens with a week that was over': [
    [
      {
        text: 'At least 31 gendarmes have been killed in an ambush in Mali, the ministry said. The convoy was attacked east of Menaka by some 90 gunmen. Four gendarmes were wounded, the ministry said. Last week, 14 gendarmes were killed in an attack on a post in Ansongo.',
        publishedAt: '2022-05-10',
      },
      'ASSERTED 31',
      'ASSERTED 14',
    ],
  ],
  'a number that a data set gives': [
    ['Rebels clashed with soldiers near Kutum, Sudan. Unknown fatalities coded as 3.', 'ASSERTED 3'],
    ['Rebels clashed with soldiers near Kutum, Sudan. Dozens of fatalities and injuries coded as 6.', 'ASSERTED 6'],
  ],
  'weeks before news without a day': [
    [
      {
        text: 'Gunmen shelled the port of Hodeidah. The port burned. On 12 May the shelling of Hodeidah killed 21 sailors.',
        publishedAt: '2019-06-05',
      },
      'ASSERTED 21',
    ],
    [
      {
        text: 'Gunmen shelled the port of Hodeidah and killed two dockers. The port stayed open. On 12 May a raid on Hodeidah killed 21 sailors.',
        publishedAt: '2019-06-05',
      },
      'ASSERTED 2',
      'HISTORICAL 21',
    ],
    [
      {
        text: 'Gunmen shelled the port of Hodeidah and killed two dockers. The shelling began on 12 May.',
        publishedAt: '2019-06-05',
      },
      'ASSERTED 2',
    ],
  ],
  'fighting that broke out elsewhere too': [
    [
      'Fierce fighting left eleven soldiers dead on Monday. Fighting also erupted between soldiers and rebels in the town of Kidal.',
      'ASSERTED 11',
      'ASSERTED -',
    ],
    [
      'Fierce fighting left eleven soldiers dead on Monday. Fighting erupted between soldiers and rebels in the town of Kidal.',
      'ASSERTED 11',
    ],
  ],
  'the act just told, with its place or its doer': [
    [
      'An air strike killed 15 farmers in Idlib province on Saturday. The strike on the hamlet of Zandaqil was carried out by Russian planes.',
      'ASSERTED 15',
    ],
    ['Raids killed nine people in Idlib province on Friday. The raids hit the Zandaqil neighbourhood.', 'ASSERTED 9'],
  ],
  'what was told of days before, beside the lead': [
    [
      {
        text: 'At least 17 bakers died on Friday in air raids on the town of Douma, the monitor said. The rebel enclave was bombed on Monday after rebels shelled Damascus. The rebel shelling killed 12 clerks in Damascus.',
        publishedAt: '2015-02-13',
        title: 'Air raids on Douma kill 17',
      },
      'ASSERTED 17',
      'HISTORICAL 12',
    ],
  ],
  'what came earlier, or only days before what goes on': [
    [
      'Gunmen killed four weavers in Mayadin on Sunday. Earlier the gunmen killed three more weavers in the village of al-Shuhayl.',
      'ASSERTED 4',
      'ASSERTED 3',
    ],
    [
      'Gunmen killed four weavers in Mayadin on Sunday. Earlier, doctors said that three weavers were killed in Mayadin.',
      'ASSERTED 4',
    ],
    [
      {
        text: 'Gunmen shelled the port of Hodeidah and killed two dockers. The port stayed open. Also in May a raid on Hodeidah killed 21 sailors.',
        publishedAt: '2019-06-05',
      },
      'ASSERTED 2',
      'HISTORICAL 21',
    ],
  ],
  'a reporter in the town, and gunmen in two places': [
    [
      'A reporter in Homs said that two bakers were killed and eight others were hurt by shells on the Waer quarter in Homs city.',
      'ASSERTED 2',
    ],
    [
      'Rockets killed six tailors in Aleppo on Monday. A source in Homs said that gunmen positioned in Talbiseh and al-Ghantu shelled houses in the Waer quarter of the city.',
      'ASSERTED 6',
      'ASSERTED -',
    ],
  ],
  'an answer told as the main clause, and one beside it': [
    [
      'Army shells killed eight farmers near Saraqib on Monday. The rebels answered the fire. The rebels have replied to the raids with a volley of rockets on Idlib, wounding seven traders.',
      'ASSERTED 8',
      'ASSERTED -',
    ],
    [
      'Fighters attacked a camp near Kismayo on Monday, killing eight guards. The fighters fired mortars and the guards replied with machine guns.',
      'ASSERTED 8',
    ],
  ],
  'what the agency tells in another context, or somebody did recently': [
    [
      'A drone hit a post near Quneitra on Monday, killing four policemen. In a different context, the army on Tuesday raided several dens, killing 16 gunmen.',
      'ASSERTED 4',
      'ASSERTED 16',
    ],
    [
      'Al-Shabaab killed nine clerks near Kismayo on Monday. The group also recently killed a judge in Baidoa.',
      'ASSERTED 9',
      'ASSERTED 1',
    ],
  ],
  'a second attack with as many dead': [
    [
      'Three pupils died in a rocket attack on a school in Kobani on Monday. A second rocket attack struck a mill in Azaz, killing three sisters.',
      'ASSERTED 3',
      'ASSERTED 3',
    ],
  ],
  'an attack a day after one that killed': [
    [
      'Rebels shelled a school in Azaz on Monday, a day after dozens of pupils died in air raids on Saraqib.',
      'ASSERTED -',
      'ASSERTED -',
    ],
    ['Rebels shelled a school in Azaz on Monday, a day after they seized the town.', 'ASSERTED -'],
  ],
  'one of several attacks that were added up': [
    [
      'At least 34 people were killed in attacks across Iraq on Thursday. In the deadliest attack, a car bomb killed eleven people in Mosul.',
      'ASSERTED 34',
      'ASSERTED 11',
    ],
  ],
  'an answer, and what is told of another country': [
    [
      'Shells killed six shoppers in the Kurdish town of Kobani on Friday. In response, the army fired rockets at targets in Iraq, killing 14 gunmen.',
      'ASSERTED 6',
      'ASSERTED 14',
    ],
    [
      {
        text: 'The toll from a suicide bombing in the district of Karrada in Baghdad on Sunday has risen to 210. On Tuesday, four suicide bombers struck police posts in Jordan, killing five people.',
        publishedAt: '2016-07-06',
      },
      'ASSERTED 210',
      'ASSERTED 5',
    ],
  ],
  'a raid in answer to another is the one that is told': [
    [
      'Jets bombed a depot in Kobani in response to a rocket attack. The raid killed four porters, doctors said.',
      'ASSERTED 4',
    ],
  ],
  'an earlier act, however it is told': [
    [
      'Insurgents killed 13 soldiers near Djibo on Monday, hours after gunmen killed eight villagers in Arbinda.',
      'ASSERTED 13',
      'ASSERTED 8',
    ],
  ],
  'two days in one sentence': [
    [
      {
        text: 'On Friday a mine killed seven shepherds near Gao, and on Saturday four herders died when gunmen raided a camp.',
        publishedAt: '2019-03-05',
      },
      'ASSERTED 7',
      'ASSERTED 4',
    ],
  ],
  'some of the dead belong to the attack whose dead were told': [
    [
      {
        text: 'Twin blasts killed 26 people at a stadium in Ankara on Friday. The first was a car bomb aimed at a bus; the second was set off by a man on foot. Eighteen of the dead were conscripts.',
        publishedAt: '2015-10-12',
      },
      'ASSERTED 26',
    ],
  ],
  'others than those told just before': [
    [
      'A bomber killed 12 cadets at the gate of a base in Aden on Monday. A second bomber blew himself up among cadets in the yard, killing 17 others.',
      'ASSERTED 29',
    ],
  ],
  'a count that names nothing else goes on with what was told last': [
    [
      'An attacker blew himself up inside a cinema in Kirkuk on Monday, killing 26 people. About 90 people were wounded, doctors said. The claim said that 35 people had been killed.',
      'ASSERTED 26',
    ],
  ],
  'a quarter of the town': [
    [
      'Mortar fire killed eight people in Damascus on Sunday. Shells fell on Bab Touma, wounding six students.',
      'ASSERTED 8',
    ],
  ],
  'a region holds what lies in it, not what lies in another division': [
    [
      'Regime bombs killed three shepherds in Aleppo province. Bombs also killed seven tailors in Eastern Ghouta.',
      'ASSERTED 3',
      'ASSERTED 7',
    ],
    ['Raids killed six tailors in Eastern Ghouta. The raids hit Douma.', 'ASSERTED 6'],
    [
      'Artillery killed eight pupils in Eastern Ghouta, outside Damascus. The shells hit a hall in Douma.',
      'ASSERTED 8',
    ],
  ],
  'an unknown quarter brings no far town nearer': [
    [
      'A rocket killed one guard in the city of Aleppo on Saturday. The rocket fell in the Zandaqil neighbourhood, killing one guard. On Saturday a mortar shell killed one baker in Jaramana in the Damascus countryside.',
      'ASSERTED 1',
      'ASSERTED 1',
    ],
  ],
  'two acts of one sentence': [
    [
      'Rebel rockets killed ten clerks in Damascus while air strikes on Eastern Ghouta killed 81 villagers.',
      'ASSERTED 10',
      'ASSERTED 81',
    ],
  ],
  'counts that make up that of the other telling': [
    [
      'A drone strike in the Golan Heights killed five fighters on Friday. In Hader a drone hit a van, killing two militants and three guards.',
      'ASSERTED 5',
    ],
  ],
  'a part of a toll in the headline': [
    [
      {
        title: 'At least six gendarmes killed in Damascus bombing',
        text: 'A bomb went off in the Midan quarter. It killed 17 people, among them six gendarmes.',
      },
      'ASSERTED 17',
    ],
  ],
  'the fire of the other side': [
    [
      'Army helicopters killed fifteen farmers in a barrel bomb attack on the Salheen quarter of Aleppo on Thursday. Eight tailors died on Thursday in rebel fire on the west of the city.',
      'ASSERTED 15',
      'ASSERTED 8',
    ],
  ],
  'the day before is another day': [
    [
      'A bomb killed four clerks in Kano. Nobody claimed it. Shops stayed shut. A night earlier a bomb had killed six tailors.',
      'ASSERTED 4',
      'ASSERTED 6',
    ],
    [
      {
        text: 'An air raid killed five tailors in Saada on Sunday. The raid came a day after 120 people were killed in Taiz while five clerks died near Aden.',
        publishedAt: '2016-09-11',
      },
      'ASSERTED 5',
      'HISTORICAL 125',
    ],
  ],
  'a headline tells what the text tells first': [
    [
      {
        title: 'Army kills ten gunmen in missile attack in Hama province',
        text: 'A missile attack of the army killed eleven gunmen in a car. In the meantime the air force struck a depot in Hama province, and four guards died.',
      },
      'ASSERTED 11',
      'ASSERTED 4',
    ],
  ],
  'small counts are equal by chance': [
    [
      {
        text: 'Shelling killed four people in Damascus. Mortar fire killed two people in the old town. Doctors were at work. Shops stayed shut. Schools did too. On Wednesday four suicide attackers killed two people outside the customs office in the capital.',
        publishedAt: '2017-10-15',
      },
      'ASSERTED 4',
      'HISTORICAL 2',
    ],
  ],
  'a later sentence that begins with a day tells of another': [
    [
      {
        text: 'Rockets killed three people in the city of Aleppo. Doctors worked all night. Police closed the road. The market stayed shut. On Sunday rebels shelled the city.',
        publishedAt: '2016-10-31',
      },
      'ASSERTED 3',
      'ASSERTED -',
    ],
  ],
  'what only the headline tells stands behind the text': [
    [
      { title: 'Bomb kills five in Kano', text: 'Gunmen killed 15 farmers near the town of Jos in Nigeria.' },
      'ASSERTED 15',
      'ASSERTED 5',
    ],
  ],
  'what is remembered of a place': [
    [
      {
        text: 'Air raids killed 17 people in Jasim. The town lies below a hill that militants captured on October 3 in a clash that cost the lives of 44 guards.',
        publishedAt: '2014-10-10',
      },
      'ASSERTED 17',
      'HISTORICAL 44',
    ],
    [
      {
        text: 'Shelling killed 27 people on Saturday. The shells struck the town of Qara, where militants killed a judge on Friday. The bombardment went on until noon.',
        publishedAt: '2016-07-02',
      },
      'ASSERTED 27',
      'HISTORICAL 1',
    ],
  ],
  'what the news is compared with is another event': [
    [
      'A shepherd was killed in a drone raid on Saada on Sunday. That death was the first at the oasis since an alleged nerve gas attack on Wednesday that killed 64 villagers.',
      'ASSERTED 1',
      'HISTORICAL 64',
    ],
    [
      'Shells killed nine people in Taiz. It was the deadliest day since the start of the siege, doctors said.',
      'ASSERTED 9',
    ],
  ],
  'a toll that rises on another day is that of the attack told before': [
    [
      {
        text: 'A bomb killed nine people in Kabul on Monday. On Tuesday the health ministry said the toll had risen to eleven.',
        publishedAt: '2020-05-15',
      },
      'ASSERTED 11',
    ],
  ],
  "without the article's date a weekday still parts two attacks": [
    [
      'Gunmen killed four farmers near Gao on Monday. Gunmen killed six herders near Gao on Thursday.',
      'ASSERTED 4',
      'ASSERTED 6',
    ],
  ],
  'some day of this week is not Saturday': [
    [
      {
        text: 'An air raid killed 19 traders in Taiz province on Saturday. The raid hit a farm. The jets struck at dawn. The raid also damaged a mill. Earlier this week a gas attack on the town of Mocha killed at least 71 traders.',
        publishedAt: '2016-06-11',
      },
      'ASSERTED 19',
      'ASSERTED 71',
    ],
  ],
  'what makes up the rest of a total belongs to it': [
    [
      'Raids on the city of Aleppo killed 16 tailors on Sunday. Nine tailors were killed by raids in the Zandaqil area and seven others were killed in the Fardous neighbourhood.',
      'ASSERTED 16',
    ],
  ],
  'a bomber with another man is one bombing': [
    [
      'A suicide bomber killed seven traders in Taiz on Sunday. The blast in Taiz was caused by a suicide bomber driving with another man.',
      'ASSERTED 7',
    ],
  ],
  'the day when it was said is no day of another act': [
    ['Raids struck a bakery in the town of Qara where 27 people were killed, doctors said on Friday.', 'ASSERTED 27'],
  ],
});

reads(figures, {
  'two acts of one headline, each with its own doer': [
    [
      {
        title: 'Al-Shabaab kills seven in Kenya, bandits kidnap nurse in Nigeria',
        text: 'Al-Shabaab fighters attacked the village of Kiunga in Kenya on Monday, killing seven people. In Nigeria, bandits kidnapped a nurse in Zamfara state.',
        publishedAt: '2020-03-10',
      },
      'KILLED 7/7/7 EXACT',
      'ABDUCTED 1/1/1 EXACT',
    ],
  ],
});

reads(events, {
  "a war's beginning is no event, wherever it is told": [
    [
      'An air strike killed 16 people in Mandalay. Myanmar has been caught up in a civil war since 2021, when the junta cracked down on protesters.',
      'AIR_DRONE_STRIKE ASSERTED',
    ],
  ],
});

const CARTAGO =
  'Gunmen killed the mayor of Cartago on Monday. They shot the mayor in his car. Two guards were wounded. The council met at noon. Rebels shelled a barracks.';

reads(events, {
  'what is done with other means and has a place of its own does not go on with the act before it': [
    [
      `${CARTAGO} A bomb exploded in a market in Managua.`,
      'ATTACK ASSERTED',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
    ],
  ],
  'what has none does': [
    [`${CARTAGO} A bomb exploded in a market.`, 'ATTACK ASSERTED', 'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED'],
  ],
});

const IBARRA =
  'Gunmen abducted Ramon Ibarra Vidal, who led the council, on Monday in the town of Leticia. The council met in the evening and called for help from the capital. A judge from Arauca signs his papers for the time being.';

reads(events, {
  'a person is struck once, whatever places are named': [
    [
      `${IBARRA} Ibarra was abducted by men in a lorry near the city of Tunja, a neighbour said.`,
      'ABDUCTION_FORCED_DISAPPEARANCE ASSERTED',
    ],
  ],
  'somebody else elsewhere': [
    [
      `${IBARRA} Salgado was abducted by men in a lorry near the city of Tunja, a neighbour said.`,
      'ABDUCTION_FORCED_DISAPPEARANCE ASSERTED',
      'ABDUCTION_FORCED_DISAPPEARANCE ASSERTED',
    ],
  ],
});

reads(counted, {
  'more dead in an attack told for the first time': [
    [
      'Gunmen killed nine farmers near Gao on Monday. Two further people died that night in a rocket attack by the group.',
      'ASSERTED 9',
      'ASSERTED 2',
    ],
  ],
  'more dead of the attack just told': [
    ['Gunmen killed nine farmers near Gao on Monday. Two more people died of burns after the attack.', 'ASSERTED 11'],
    [
      'Gunmen killed nine farmers near Gao on Monday. More than seven people died in an attack by gunmen, a nurse said.',
      'ASSERTED 9',
    ],
  ],
});

reads(events, {
  'what is set apart and done with other means is another attack': [
    [
      'Militants detonated two lorry bombs in the town of Kidal on Monday. Meanwhile, a mortar shell fired by the militants hit a bakery in Kidal.',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
  ],
  'what is not set apart': [
    [
      'Militants detonated two lorry bombs in the town of Kidal on Monday. A mortar shell fired by the militants hit a bakery in Kidal.',
      'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED',
    ],
  ],
  'a place that changes hands again was not struck once': [
    [
      'Soldiers backed by Turkish air strikes retook the hamlet of Zandaqil near Aleppo on Monday. The Islamic State launched a counterattack to retake Zandaqil on Monday night.',
      'GOVERNMENT_REGAINS_TERRITORY ASSERTED',
      'NON_STATE_ACTOR_OVERTAKES_TERRITORY ASSERTED',
    ],
  ],
});

reads(events, {
  'what befell a crowd right behind its protest': [
    [
      'Police used tear gas on Thursday to disperse workers who had blocked a road near Chandpur, Uttar Pradesh. At least seven workers were injured and 15 detained.',
      'PROTEST_WITH_INTERVENTION ASSERTED',
    ],
  ],
  'what somebody did hours before': [
    [
      'Three Turkish soldiers were killed in an air strike in Idlib province on Monday, hours after rebels stormed the town of Nairab.',
      'AIR_DRONE_STRIKE ASSERTED',
      'ATTACK ASSERTED',
    ],
    [
      'Three Turkish soldiers were killed in an air strike in Idlib province on Monday. Turkish artillery then hit army positions around Saraqib.',
      'AIR_DRONE_STRIKE ASSERTED',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
  ],
  'an act in the next town, and what the attackers also did': [
    [
      'On Sunday, army shells struck a quarter of Busra al-Harir, leaving two sisters dead. Army helicopters dropped barrel bombs on the nearby town of Nahta, damaging a school.',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
      'AIR_DRONE_STRIKE ASSERTED',
    ],
    [
      'Gunmen attacked a market in the village of Tondikiwindi in Niger on Monday, killing twelve traders. The assailants also burned three granaries.',
      'ATTACK ASSERTED',
    ],
  ],
  'another kind of act that opens with its town': [
    [
      'SAN SALVADOR, 4 NOV 89 (DPA) -- [TEXT] AT LEAST 13 SOLDIERS WERE KILLED IN CLASHES WITH REBELS IN THE CAPITAL. IN ZACATECOLUCA, LA PAZ DEPARTMENT, REBELS SHELLED A BARRACKS YESTERDAY WITH MORTARS.',
      'ARMED_CLASH ASSERTED',
      'SHELLING_ARTILLERY_MISSILE_ATTACK ASSERTED',
    ],
  ],
});

reads(counted, {
  'another day, or town, than that from which an act without its own goes on': [
    [
      {
        text: 'Army jets struck a market in Atareb on Monday, killing ten traders. The army also shelled Douma and Harasta with artillery, killing a girl. On Sunday, two men were killed by sniper fire in Harasta.',
        publishedAt: '2017-11-14',
      },
      'ASSERTED 10',
      'ASSERTED 2',
      'ASSERTED 1',
    ],
    [
      {
        text: 'Fighting between the army and the Rapid Support Forces resumed in Babanusa, West Kordofan, on Monday. The Rapid Support Forces attacked a garrison. In El Obeid, six people were killed when a shell hit a wedding on Sunday evening.',
        publishedAt: '2024-02-12',
      },
      'ASSERTED 6',
      'ASSERTED -',
    ],
  ],
  'a town from which the distance of another is told': [
    [
      'Car bombs killed 36 people in Baghdad on Monday. In Mosul, 360 kilometres north of Baghdad, gunmen shot two soldiers dead at a checkpoint.',
      'ASSERTED 36',
      'ASSERTED 2',
    ],
  ],
  'what is answered is another act': [
    [
      'American warships fired dozens of missiles at an airfield near Homs on Friday in retaliation for a gas attack in Khan Sheikhoun that killed 80 villagers.',
      'ASSERTED -',
      'ASSERTED 80',
    ],
    [
      'Rebels fired rockets at an airfield near Homs on Friday in response to the talks, killing four pilots.',
      'ASSERTED 4',
    ],
  ],
});

reads(counted, {
  'what else happened the same day': [
    [
      'On 8 August 2021, ISWAP fighters ambushed a convoy near Zimkolat (Borno). Four soldiers were killed. The same day, troops repelled an attack on the town of Damboa, killing nine fighters.',
      'ASSERTED 4',
      'ASSERTED 9',
    ],
  ],
  'the second of two blasts': [
    [
      'Twin car bombs exploded outside a ministry in Mogadishu on Saturday. The second blast hit as medics came.',
      'ASSERTED -',
    ],
  ],
});

reads(counted, {
  'what the attackers burned, above their raid': [
    [
      {
        title: 'Bandits burn police post in Niger',
        text: 'Bandits attacked a police post in Diffa on Sunday, killing four guards and setting fire to the building, the mayor said.',
      },
      'ASSERTED 4',
    ],
    [
      {
        title: 'Bandits burn police post in Niger',
        text: 'A suicide bomber killed four guards in Diffa on Sunday, the mayor said.',
      },
      'ASSERTED 4',
      'ASSERTED -',
    ],
  ],
  'a loss of those who strike from afar': [
    [
      'Israeli airstrikes killed at least nine people in Jabalia on Tuesday, medics said. The Israeli military said two of its soldiers were killed in fighting in the east of the strip.',
      'ASSERTED 9',
      'ASSERTED 2',
    ],
    [
      'Syrian jets hit their own side in Palmyra on Tuesday, killing nine Syrian soldiers. Nine Syrian soldiers were killed, the monitor said.',
      'ASSERTED 9',
    ],
  ],
  'the blast is what a bomber did': [
    [
      'Rebels blew up a pylon near Tumaco, leaving the port of Tumaco dark. A faction said one of its men had carried out a suicide bombing which killed three guards in Zhob late on Monday. Police said eleven people were hurt in the blast.',
      'ASSERTED 3',
      'ASSERTED -',
    ],
  ],
  'whose ambulances they were is no place of the dead': [
    [
      "Rebels said they had fired rockets at a camp near Haifa. Israel's ambulance service said a man was killed and twelve people were hurt when a rocket hit a kiosk in the town of Safed.",
      'ASSERTED 1',
      'ASSERTED -',
    ],
  ],
  'a clause that opens with its own place': [
    [
      'In Saqba nine people died under barrel bombs, while in Jobar two women were killed by a missile.',
      'ASSERTED 9',
      'ASSERTED 2',
    ],
    [
      'Jets hit a bakery in Atareb, killing 26 people, and a school in nearby Kafr Nouran, where six died.',
      'ASSERTED 26',
      'ASSERTED 6',
    ],
    ['In Idlib, a boy was killed and three others were hurt when two shells fell on Saraqib.', 'ASSERTED 1'],
  ],
  'a toll of the place just told': [
    [
      'Rockets struck a suburb of Aleppo, killing a teacher and her two sons. The Observatory said six people had died there.',
      'ASSERTED 6',
    ],
    [
      'Jets hit a bakery in Atareb on Monday, killing 26 people. Rescuers put the toll in Atareb at 31 and said that two of them were hurt when a second bomb fell.',
      'ASSERTED 31',
    ],
    [
      'In Aleppo, rockets killed nine people. In Damascus itself two men were killed by mortar rounds.',
      'ASSERTED 9',
      'ASSERTED 2',
    ],
  ],
  'the one blast that was told, with its village': [
    [
      'A bomber blew up a van in the province of Homs on Monday, killing at least 30 guards. State media confirmed the blast in the village of Mukharram but said four farmers were killed.',
      'ASSERTED 34',
    ],
  ],
});
