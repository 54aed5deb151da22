// What was agreed, by whom, and who is said to have broken it.
import { reads } from './support.ts';
import { agreements, events, held, parties, provisions, violations, violators } from './views.ts';

reads(agreements, {
  made: [
    ['Ethiopia and the Tigray rebels signed a ceasefire in Pretoria.', 'CEASEFIRE SIGNED'],
    ['The government and the FARC signed a peace accord in Havana.', 'PEACE_ACCORD SIGNED'],
    [
      'Sudan and its southern neighbour signed an accord on a demilitarised zone along the border.',
      'DEMILITARISED_ZONE SIGNED',
    ],
  ],
  'by what they are to end': [
    [
      'Armenia and Azerbaijan signed an agreement to end the armed conflict over Nagorno-Karabakh.',
      'PEACE_ACCORD SIGNED',
    ],
    ['Houthi troops left the port under a UN-sponsored pact reached in Stockholm.', 'OTHER IN_FORCE'],
  ],
  'another one before it': [
    [
      'A ceasefire between the government of Colombia and the FARC came into force on Sunday. Several previous truces failed.',
      'CEASEFIRE IN_FORCE',
      'CEASEFIRE COLLAPSED',
    ],
  ],
  'to come': [
    ['A truce will begin at midnight on 12 April in Hodeidah.', 'CEASEFIRE ANNOUNCED'],
    ['A ceasefire will take effect on Friday across Nagorno-Karabakh.', 'CEASEFIRE ANNOUNCED'],
  ],
  'called one thing in the headline and another in the text': [
    [
      {
        title: 'Yemen truce holds',
        text: 'A cessation of hostilities in Yemen held on Friday.',
        publishedAt: '2021-05-08',
      },
      'CESSATION_OF_HOSTILITIES IN_FORCE',
    ],
  ],
  exchanged: [['Armenia and Azerbaijan exchanged 40 prisoners on Friday.', 'PRISONER_EXCHANGE IN_FORCE']],
  broken: [
    ['Despite the ceasefire, shelling continued in Nagorno-Karabakh and killed two soldiers.', 'CEASEFIRE VIOLATED'],
  ],
});

reads(parties, {
  'who is in and who is out': [
    ['The truce does not include the Islamic State group.', 'EXCLUDED islamic-state'],
    [
      'The ceasefire excludes the Nusra Front and the Islamic State group.',
      'EXCLUDED al-nusra-front',
      'EXCLUDED islamic-state',
    ],
  ],
});

reads(parties, {
  'who goes on with it, and who says that it will': [
    [
      "Sudan's army and the Rapid Support Forces have agreed to prolong a truce by a week.",
      'SIGNATORY military-forces-of-sudan',
      'SIGNATORY rapid-support-forces',
    ],
    ["Syria's army said it would observe a ceasefire in Idlib from noon.", 'PARTY military-forces-of-syria'],
    ["Sudan's rivals extended a truce."],
  ],
  'described by those whom they follow, past who only backs them': [
    [
      'A truce between the UN-recognised Government of National Accord and forces loyal to Khalifa Haftar took hold.',
      'SIGNATORY government-of-national-accord',
      'SIGNATORY forces loyal to Khalifa Haftar',
    ],
  ],
  'by their leaders, and in what was exchanged': [
    [
      'A truce was signed in Geneva on Friday by the leaders of Armenia and Azerbaijan.',
      'SIGNATORY government-of-armenia',
      'SIGNATORY government-of-azerbaijan',
    ],
    [
      'Armenia and Azerbaijan exchanged 40 prisoners on Friday.',
      'SIGNATORY government-of-armenia',
      'SIGNATORY government-of-azerbaijan',
    ],
  ],
  'nobody who strikes something else while it holds': [['The air force struck a lorry as a truce began in Idlib.']],
  'by the name behind what they are': [
    [
      'A truce between Israel and the Islamist faction Hamas took hold.',
      'SIGNATORY government-of-israel',
      'SIGNATORY hamas',
    ],
  ],
  'who brought it about': [
    ['An ECOWAS-brokered ceasefire took hold in Bouake on Friday.', 'MEDIATOR ecowas'],
    ['A UN-brokered truce took hold in Hodeidah on Friday.', 'MEDIATOR united-nations'],
    [
      'A ceasefire held in Shusha on Sunday, two days after it was mediated by Russia.',
      'MEDIATOR government-of-russia',
    ],
    [
      'Egyptian and Qatari mediators said the ceasefire in Gaza was holding.',
      'MEDIATOR government-of-egypt',
      'MEDIATOR government-of-qatar',
    ],
  ],
});

reads(held, {
  'where it holds, not where it was made': [
    ['The army and the Rapid Support Forces extended the Jeddah truce on Friday.', 'nowhere'],
    ['A truce in the Red Sea port of Hodeidah took effect on Friday.', 'Al Hudaydah'],
    ['Russia and Turkey signed a ceasefire for Syria in the Kazakh capital Astana.', 'Syria'],
  ],
});

reads(agreements, {
  'what was signed and what then came into force is one': [
    [
      'A truce came into effect in Hodeidah on 18 December. The government of Yemen and the Houthis signed the truce on 13 December.',
      'CEASEFIRE IN_FORCE',
    ],
  ],
});

reads(provisions, {
  'how wide': [['Russia and Turkey agreed on a 15-20 km demilitarised zone in Idlib.', 'ZONE 15-20 km']],
});

reads(violations, {
  alleged: [
    [
      'Azerbaijan accused Armenia of violating the ceasefire.',
      'ALLEGED by government-of-armenia, says government-of-azerbaijan',
    ],
    ['Kyiv said Russia had violated the truce.', 'ALLEGED by government-of-russia, says government-of-ukraine'],
  ],
  'by each of the other': [
    [
      'Armenia and Azerbaijan accused each other on Tuesday of violating the ceasefire.',
      'ALLEGED by government-of-armenia, says government-of-azerbaijan',
      'ALLEGED by government-of-azerbaijan, says government-of-armenia',
    ],
    [
      'India and Pakistan traded accusations of breaching the truce in Kashmir.',
      'ALLEGED by government-of-india, says government-of-pakistan',
      'ALLEGED by government-of-pakistan, says government-of-india',
    ],
    [
      'India and Pakistan signed a truce in 2003. Both armies blame each other for hundreds of breaches.',
      'ALLEGED by government-of-india, says government-of-pakistan',
      'ALLEGED by government-of-pakistan, says government-of-india',
    ],
  ],
  'by who did what is called a breach, or goes on in spite': [
    [
      'North Korea shelled an island on Monday, killing four fishermen. Seoul called the attack a grave violation of the armistice.',
      'ALLEGED by military-forces-of-north-korea, says government-of-south-korea',
    ],
    [
      'Boko Haram attacked a village near Diffa on Monday despite a ceasefire, killing four herders.',
      'ALLEGED by boko-haram, says nobody',
    ],
  ],
  'and denied by the accused': [
    [
      'Kyiv accused Russia of breaking the truce near Shyrokyne. Moscow denied the accusation.',
      'ALLEGED by government-of-russia, says government-of-ukraine',
      'DENIED by government-of-russia, says government-of-russia',
    ],
    [
      'Kyiv accused Russia of breaking the truce near Shyrokyne. Belarus denied the accusation.',
      'ALLEGED by government-of-russia, says government-of-ukraine',
    ],
    [
      'Azerbaijan accused Armenia of breaking the truce near Shusha, a charge that Armenia denied.',
      'ALLEGED by government-of-armenia, says government-of-azerbaijan',
      'DENIED by government-of-armenia, says government-of-armenia',
    ],
  ],
});

reads(violators, { 'by nobody named': [['Despite the truce, shelling continued in Donetsk.', 'nobody']] });

reads(events, {
  'an alleged violation, a truce to come, and counted violations are no violence': [
    ['Kyiv said Russia had violated the truce.'],
    ['The leaders of both groups kept to an accord struck in Juba.'],
    ['Monitors recorded 31 ceasefire violations in 24 hours.'],
    ['The OSCE counted 310 truce violations since Sunday.'],
  ],
});

reads(agreements, {
  'an agreement of a year was made, whoever rejects it': [
    ['The faction rejected a 2016 peace deal between the government and the FARC.', 'PEACE_ACCORD SIGNED'],
    ['The faction rejected a peace deal between the government and the FARC.', 'PEACE_ACCORD PROPOSED'],
  ],
  'a clause that goes on about it tells how it ended': [
    [
      'The government and the Houthis agreed on a truce in April 2022; it lapsed six months later.',
      'CEASEFIRE EXPIRED',
    ],
    ['The government and the Houthis agreed on a truce in April 2022; the budget lapsed.', 'CEASEFIRE SIGNED'],
  ],
});
