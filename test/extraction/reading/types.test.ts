// Which type an event is of: how it was done, with what, and whether it was done at all.
import { reads } from './support.ts';
import { events, modes } from './views.ts';

const [STRIKE, SHELLING, BOMB] = [
  'AIR_DRONE_STRIKE',
  'SHELLING_ARTILLERY_MISSILE_ATTACK',
  'REMOTE_EXPLOSIVE_LANDMINE_IED',
];

reads(events, {
  'bombs that fall': [
    [
      'A guided bomb struck a house in Kupiansk on Friday and killed a couple, police said. The house burned down. Rescuers worked all night. The street was closed. The mayor came in the morning. Schools stayed shut.',
      `${STRIKE} ASSERTED`,
    ],
    ['Government bombs killed nine shoppers in the old market of Taiz.', `${STRIKE} ASSERTED`],
    [
      'Bombing of the port of Hodeidah went on all night. Two jets fired at the cranes and killed four dockers.',
      `${STRIKE} ASSERTED`,
    ],
    ['Choppers carried out raids on a village near Mekele and killed five herders.', `${STRIKE} ASSERTED`],
  ],
  'bombs that were laid': [
    ['A roadside bomb killed three soldiers near Kandahar.', `${BOMB} ASSERTED`],
    ['Bombs planted by the army killed two rebels in Taiz.', `${BOMB} ASSERTED`],
  ],
  'bombs that somebody wore': [
    [
      'Six people died in a blast in Mogadishu. Police said two suicide bombers had blown themselves up.',
      'SUICIDE_BOMB ASSERTED',
    ],
  ],
  'fire that destroys': [['Rockets set three houses ablaze in the north of Benghazi.', `${SHELLING} ASSERTED`]],
  gas: [['Activists say a gas attack on a village near Halabja killed forty people.', 'CHEMICAL_WEAPON ASSERTED']],
  'gas that only tells whose victims are meant': [
    [
      'A rocket hit a clinic in Halabja and killed a nurse while doctors treated victims of a chemical attack.',
      `${SHELLING} ASSERTED`,
    ],
    ['An air strike killed a farmer in Halabja, the site of a chemical attack last week.', `${STRIKE} ASSERTED`],
  ],
  'destroyed with those who stood there': [
    ['The army destroyed 45 militants in the hills near Marib.', 'ARMED_CLASH ASSERTED'],
  ],
  'weapons that never went off': [
    ['Soldiers destroyed two car bombs near Mosul on Monday.', 'DISRUPTED_WEAPONS_USE ASSERTED'],
    ['Soldiers destroyed a truck rigged with explosives near Mosul on Monday.', 'DISRUPTED_WEAPONS_USE ASSERTED'],
  ],
  'a plane that was fired at': [
    ['Gunmen opened fire on a plane at the airport of Goma and wounded the pilot.', 'ATTACK ASSERTED'],
  ],
  'ground that a neighbour took': [
    ['Turkish troops captured the Syrian town of Afrin on Sunday.', 'NON_STATE_ACTOR_OVERTAKES_TERRITORY ASSERTED'],
  ],
  'ground that its own army took': [
    ['Syrian troops captured the Syrian town of Saraqib on Sunday.', 'GOVERNMENT_REGAINS_TERRITORY ASSERTED'],
  ],
  'who lays down arms settles with the other side': [
    ['Forty fighters surrendered to the army in Marib.', 'AGREEMENT ASSERTED'],
  ],
  'who changes sides does not': [
    ['Two colonels and their men defected to the rebels in Marib.', 'CHANGE_TO_GROUP_ACTIVITY ASSERTED'],
  ],
  'gas and water against a crowd': [
    ['Police fired tear gas to break up a march of teachers in Nairobi.', 'PROTEST_WITH_INTERVENTION ASSERTED'],
  ],
  'bullets against a crowd': [
    [
      'Security forces fired live rounds at a rally in Nairobi and killed two students.',
      'EXCESSIVE_FORCE_AGAINST_PROTESTERS ASSERTED',
    ],
    ['Police shot dead two protesters in Nairobi.', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS ASSERTED'],
  ],
  'aims are no deeds': [
    ['The government has made it a goal of retaking Taiz.', 'GOVERNMENT_REGAINS_TERRITORY PLANNED'],
    ['The army is fighting to recapture Taiz.', 'ARMED_CLASH ASSERTED'],
  ],
  'who sets out to take a town has attacked': [
    ['The army launched an offensive to retake Taiz from the rebels on Friday.', 'ARMED_CLASH ASSERTED'],
  ],
  'carried out, not put to death': [
    ['The strikes on Raqqa were executed at dawn by jets of the coalition.', `${STRIKE} ASSERTED`],
  ],
});

reads(events, {
  'officials bear no arms': [
    ['Guerrillas attacked government officials in the town of Ipiales on Monday.', 'ATTACK ASSERTED'],
    ['Guerrillas attacked soldiers in the town of Ipiales on Monday.', 'ARMED_CLASH ASSERTED'],
  ],
});

reads(events, {
  'strikes that only back those who act': [
    [
      'Yemeni troops backed by Saudi air strikes recaptured the port of Mocha from the Houthis on Monday.',
      'GOVERNMENT_REGAINS_TERRITORY ASSERTED',
    ],
    ['Soldiers fought with rebels near Taiz on Friday under the cover of heavy air strikes.', 'ARMED_CLASH ASSERTED'],
    ['Saudi air strikes killed six rebels near Mocha on Monday.', `${STRIKE} ASSERTED`],
  ],
  'what an air force does it does from the air': [
    ['The Nigerian Air Force destroyed several hideouts of Boko Haram near Maiduguri on Sunday.', `${STRIKE} ASSERTED`],
    ['The Nigerian Air Force killed thirty fighters of Boko Haram near Maiduguri on Sunday.', `${STRIKE} ASSERTED`],
    [
      'The army, backed by the air force, killed thirty fighters of Boko Haram near Maiduguri on Sunday.',
      'ARMED_CLASH ASSERTED',
    ],
  ],
  'bombed with guns': [
    [
      'Government forces bombed the fish market of Hodeidah with heavy artillery and killed five traders.',
      `${SHELLING} ASSERTED`,
    ],
    ['Government forces bombed the fish market of Hodeidah and killed five traders.', `${STRIKE} ASSERTED`],
  ],
  'a toll with a place and day of its own is added': [
    [
      'Air strikes killed nine people in Mocha on Friday. Four villagers were also killed on Thursday when the air force pounded Hodeidah.',
      `${STRIKE} ASSERTED`,
      `${STRIKE} ASSERTED`,
    ],
  ],
  'rockets beside a bomb that somebody laid': [
    [
      'Rockets kill four in Tikrit as Islamic State sets off two car bombs in Samarra.\nGunmen fired rockets that fell on a bakery in Tikrit on Friday, killing four civilians.',
      `${SHELLING} ASSERTED`,
    ],
  ],
  'an aircraft that was shot down': [
    [
      'Guerrillas shot down an army helicopter near Kutum on Monday and its crew of three died, the governor said.',
      'ARMED_CLASH ASSERTED',
    ],
    ['Soldiers shot down a drone over Kutum on Monday.', 'DISRUPTED_WEAPONS_USE ASSERTED'],
  ],
  'an assault from the air': [
    ['An air assault on the port of Hodeidah killed six dockers on Monday.', `${STRIKE} ASSERTED`],
  ],
  'bombers among the dead bombed nobody': [
    ['Troops killed sixteen gunmen near Kidal, including a suicide bomber.', 'ARMED_CLASH ASSERTED'],
    ['Troops shot dead a suicide bomber at a roadblock near Kidal.', 'ARMED_CLASH ASSERTED'],
    ['A suicide bomber killed sixteen soldiers at a roadblock near Kidal.', 'SUICIDE_BOMB ASSERTED'],
  ],
});

reads(modes, {
  'what only drives a crowd away shoots nobody': [
    ['Police fired tear gas and rubber bullets to disperse demonstrators in Cali.', ''],
    ['Soldiers fired tear gas shells at marchers who had blocked a bridge in Cali.', ''],
  ],
  'live rounds beside it do': [['Police fired tear gas at marchers in Cali and shot a student dead.', 'SHOOTING']],
});

reads(events, {
  'ARRESTS: prisoners are no ground': [
    ['The army said it had captured four members of the ELN in Arauca and destroyed a laboratory.', 'ARRESTS ASSERTED'],
  ],
  'ground that is captured, whoever is taken with it': [
    ['Rebels captured 12 soldiers and a town near Goma on Monday.', 'NON_STATE_ACTOR_OVERTAKES_TERRITORY ASSERTED'],
  ],
  'those whom a mob hurts are not hurt in another attack': [
    [
      'A mob of 300 people pelted stones at a guard post in Imphal on Friday and torched two buses. Eight guards were injured.',
      'MOB_VIOLENCE ASSERTED',
    ],
  ],
});
