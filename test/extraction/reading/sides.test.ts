// Who did it to whom, whatever the voice of the verb.
import { reads } from './support.ts';
import { doers, kinds, sides } from './views.ts';

reads(kinds, {
  'an army beside those allied with it': [
    [
      'The army of Niger and allied militias retook the town of Diffa from the bandits on Sunday.',
      'SIDE_A military-forces-of-niger',
      'SIDE_B UNIDENTIFIED_ARMED_GROUP',
    ],
    [
      'The army of Niger and its allied fighters attacked the bandits near Diffa on Sunday.',
      'SIDE_A military-forces-of-niger',
      'SIDE_B UNIDENTIFIED_ARMED_GROUP',
    ],
  ],
  'soldiers of the country with which a sentence opens': [
    [
      'In neighbouring Burkina Faso, nine soldiers were killed by gunmen near Dori. Niger said that troops of Niger had seen the gunmen in Niger.',
      'SIDE_A UNIDENTIFIED_ARMED_GROUP',
      'SIDE_B military-forces-of-burkina-faso',
    ],
  ],
  'an act in quotation marks is done by who does it': [
    [
      'The army of Niger said it had "neutralised" some 30 "bandits" in an air strike near Diffa.',
      'PERPETRATOR military-forces-of-niger',
      'TARGET UNIDENTIFIED_ARMED_GROUP',
    ],
  ],
  'paramilitary troops are none of the guerrillas told of elsewhere': [
    [
      'In Pakistan, a bomber killed three paramilitary soldiers near Zhob. In Colombia, FARC dissidents freed two nurses.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET POLITICAL_MILITIA',
    ],
  ],
  'who storms into a place is not stormed': [
    [
      'Bandits stormed across the river into the town of Diffa on Sunday, killing nine nurses.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
  'what a dash parts is no name': [
    [
      'KAMPALA - Militants killed nine bakers in western Uganda late on Friday.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
  'a militia by its name and its noun': [
    [
      'Fano militiamen ambushed ENDF soldiers near Gondar.',
      'SIDE_A fano-militia',
      'SIDE_B military-forces-of-ethiopia',
    ],
  ],
  'active and passive give the same sides': [
    ['Taliban fighters killed Afghan soldiers in Kunduz.', 'SIDE_A taliban', 'SIDE_B military-forces-of-afghanistan'],
    [
      'Afghan soldiers were killed by Taliban fighters in Kunduz.',
      'SIDE_A taliban',
      'SIDE_B military-forces-of-afghanistan',
    ],
    [
      'Taliban fighters were killed by Afghan soldiers in Kunduz.',
      'SIDE_A military-forces-of-afghanistan',
      'SIDE_B taliban',
    ],
    ['Afghan soldiers killed Taliban fighters in Kunduz.', 'SIDE_A military-forces-of-afghanistan', 'SIDE_B taliban'],
    ['TALIBAN FIGHTERS KILLED BY AFGHAN SOLDIERS IN KUNDUZ', 'SIDE_A military-forces-of-afghanistan', 'SIDE_B taliban'],
    [
      'Eight Afghan soldiers were killed in an ambush by the Taliban in Kunduz.',
      'SIDE_A taliban',
      'SIDE_B military-forces-of-afghanistan',
    ],
  ],
  'in clashes': [
    [
      'Clashes between Houthi rebels and Saudi soldiers left nine dead.',
      'SIDE_A houthis',
      'SIDE_B military-forces-of-saudi-arabia',
    ],
    [
      'Houthi rebels clashed with Saudi soldiers near Najran.',
      'SIDE_A houthis',
      'SIDE_B military-forces-of-saudi-arabia',
    ],
  ],
  'by their fire': [
    ['Eight tailors died in army mortar fire in Kunduz, Afghanistan.', 'PERPETRATOR military-forces-of-afghanistan'],
    ['Eight tailors died in a mill fire in Kunduz, Afghanistan.', 'TARGET CIVILIANS'],
  ],
  'one-sided violence': [
    ['Boko Haram fighters killed 14 villagers near Chibok.', 'PERPETRATOR boko-haram', 'TARGET CIVILIANS'],
    [
      'Fourteen villagers were killed by Boko Haram fighters near Chibok.',
      'PERPETRATOR boko-haram',
      'TARGET CIVILIANS',
    ],
    [
      'A Saudi-led coalition air strike killed 11 civilians in Saada.',
      'PERPETRATOR saudi-led-coalition',
      'TARGET CIVILIANS',
    ],
    [
      'Eleven civilians were killed in an air strike by the Saudi-led coalition in Saada.',
      'PERPETRATOR saudi-led-coalition',
      'TARGET CIVILIANS',
    ],
  ],
});

reads(kinds, {
  'attackers that nobody names': [
    [
      'Masked gunmen on motorcycles killed a journalist in Karachi.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'A journalist was shot dead by unknown assailants in Karachi.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
});

reads(kinds, {
  'who helps is neither doer nor target': [
    [
      'French air strikes in support of the Malian army killed six civilians in Kidal.',
      'PERPETRATOR military-forces-of-france',
      'TARGET CIVILIANS',
      'SUPPORTER military-forces-of-mali',
    ],
    [
      'Six civilians were killed in Idlib by Russian air strikes backing the Syrian army.',
      'PERPETRATOR military-forces-of-russia',
      'TARGET CIVILIANS',
      'SUPPORTER military-forces-of-syria',
    ],
    [
      'Syrian troops backed by Russian warplanes seized the town of Saraqeb in Idlib.',
      'SIDE_A military-forces-of-syria',
      'SUPPORTER military-forces-of-russia',
    ],
    [
      'Nigerian troops supporting a vigilante patrol killed four Boko Haram fighters near Maiduguri.',
      'SIDE_A military-forces-of-nigeria',
      'SIDE_B boko-haram',
      'SUPPORTER POLITICAL_MILITIA',
    ],
    [
      'Officials backed by Iran said Saudi jets bombed Saada, killing nine villagers.',
      'PERPETRATOR military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
  ],
  'two doers share a noun': [
    [
      'Both Kenyan and Ethiopian warplanes carried out air raids on Bardera, killing nine villagers.',
      'PERPETRATOR military-forces-of-kenya',
      'PERPETRATOR military-forces-of-ethiopia',
      'TARGET CIVILIANS',
    ],
    [
      'Air raids carried out by Ethiopian or Kenyan warplanes killed nine villagers in Bardera.',
      'ACCUSED military-forces-of-ethiopia',
      'ACCUSED military-forces-of-kenya',
      'TARGET CIVILIANS',
    ],
  ],
  'whom the dead fought': [
    [
      'Eight Nigerian soldiers were killed in clashes with Boko Haram near Maiduguri.',
      'SIDE_A boko-haram',
      'SIDE_B military-forces-of-nigeria',
    ],
    [
      'Seven Taliban fighters died in fighting with the Afghan army in Kunduz.',
      'SIDE_A military-forces-of-afghanistan',
      'SIDE_B taliban',
    ],
  ],
  'opened fire on': [
    [
      'Police opened fire on protesters in Basra, killing two.',
      'PERPETRATOR police-forces-of-iraq',
      'TARGET PROTESTERS',
    ],
    [
      'A terrorist opened fire on worshippers in a mosque in Quetta, killing three.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
  'a band that is only tied to a group is not the group': [
    [
      'Five soldiers died in a raid by a jihadist band affiliated with Boko Haram near Maiduguri.',
      'SIDE_A UNIDENTIFIED_ARMED_GROUP',
      'SIDE_B military-forces-of-nigeria',
    ],
  ],
  'an act that only times another gives it no sides': [
    [
      'Taliban fighters attacked an army post in Kunduz and killed five Afghan soldiers. The assault took place after a bombardment of their camp by foreign jets.',
      'SIDE_A taliban',
      'SIDE_B military-forces-of-afghanistan',
    ],
  ],
});

reads(kinds, {
  'protests and riots have a crowd, whatever it is called': [
    ['Dozens of nurses rallied in Nairobi on Monday against the closure of a clinic.', 'PERPETRATOR PROTESTERS'],
    [
      'On Monday, residents of Kisumu blocked a road and burned tyres to protest against floods.',
      'PERPETRATOR RIOTERS',
    ],
    ['A demonstration against the government took place in Nairobi on Monday.', 'PERPETRATOR PROTESTERS'],
    [
      'Police used tear gas and batons to disperse traders who demonstrated in Kisumu on Monday.',
      'PERPETRATOR PROTESTERS',
      'PERPETRATOR police-forces-of-kenya',
    ],
  ],
  'what is fired suffers nothing, and positions are those who hold them': [
    [
      'Ukrainian troops fired mortars at the positions of Donetsk separatists near Horlivka.',
      'PERPETRATOR military-forces-of-ukraine',
      'TARGET united-armed-forces-of-novorossiya',
    ],
    [
      'Armenian troops stationed on a hill in Tavush fired with rifles on the positions of the army of Azerbaijan.',
      'SIDE_A military-forces-of-armenia',
      'SIDE_B military-forces-of-azerbaijan',
    ],
  ],
  'sides behind a verb that only says that it was so': [
    [
      'Clashes were reported between Taliban fighters and Afghan soldiers in Kunduz on Monday.',
      'SIDE_A taliban',
      'SIDE_B military-forces-of-afghanistan',
    ],
  ],
  'whom a figure counts is the target of an attack': [
    ['Unidentified gunmen shot dead a blogger in Karachi.', 'PERPETRATOR UNIDENTIFIED_ARMED_GROUP', 'TARGET CIVILIANS'],
    [
      'Unidentified armed men shot dead a village chief in Ituri.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
  ],
});

reads(kinds, {
  'who has no planes does something else beside an air strike': [
    [
      'Air raids of the US-led coalition killed nine villagers near Mosul as Islamic State fighters attacked a bridge.',
      'PERPETRATOR global-coalition-against-daesh',
      'TARGET CIVILIANS',
    ],
  ],
  'a group and the men it sends': [
    [
      'Four Taliban gunmen killed nine policemen at a checkpoint in Kunduz on Monday.',
      'SIDE_A taliban',
      'SIDE_B police-forces-of-afghanistan',
    ],
  ],
  'struck with a weapon that stands before what it strikes': [
    [
      'Terrorists of Boko Haram on Friday targeted with mortar shells the market of Bama in Nigeria, killing nine villagers.',
      'PERPETRATOR boko-haram',
      'TARGET CIVILIANS',
    ],
  ],
  'an act that only opens the sentence is another one': [
    [
      'A day after an ambush by Boko Haram in Maiduguri, police killed two robbers in Kano.',
      'SIDE_A police-forces-of-nigeria',
      'SIDE_B UNIDENTIFIED_ARMED_GROUP',
    ],
  ],
});

reads(kinds, {
  'forces that step in beside a crowd': [
    [
      'Dozens of traders staged a demonstration in Kisumu on Monday. Police intervened and detained two of them.',
      'PERPETRATOR PROTESTERS',
      'PERPETRATOR police-forces-of-kenya',
    ],
  ],
});

reads(doers, {
  'the insurgents are the group that was named last': [
    [
      'M23 rebels fought militiamen near Kashebere on Wednesday. In Ituri, fighters of the Allied Democratic Forces killed nine farmers on Tuesday. The insurgents also burned 20 houses.',
      'PERPETRATOR allied-democratic-forces',
      'SIDE_A m23',
      'PERPETRATOR allied-democratic-forces',
    ],
  ],
  'a name that groups of two countries bear is that of the country told of': [
    [
      'Al-Shabab killed four soldiers near Mocimboa da Praia in Mozambique on Monday.',
      'SIDE_A islamist-militia-mozambique',
    ],
    ['Al-Shabab killed four soldiers near Mandera in Kenya on Monday.', 'SIDE_A al-shabaab'],
  ],
  'violence strikes a country, and nobody who speaks of it': [
    [
      'At least 19 people were killed in attacks in Niger on Thursday, authorities said, in the worst violence to hit the country in years.',
    ],
  ],
  'who arrests over a clash did not fight in it': [
    ['Police arrested 14 suspects in connection with a clash in Warri on Sunday that left five traders dead.'],
    ['Police arrested 14 men in clashes with protesters in Warri on Sunday.', 'PERPETRATOR police-forces-of-nigeria'],
  ],
});

reads(sides, {
  'others who were hurt are no party by that word': [
    ['A blast killed nine workers in Taiz on Monday. About 30 others were injured.', 'TARGET Civilians (Yemen)'],
  ],
});
