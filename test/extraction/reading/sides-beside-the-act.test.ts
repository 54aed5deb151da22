// Who strikes back at the doers, launches what hits, is blamed without more words, or is only tied to whom the text names.
import { reads } from './support.ts';
import { figures, kinds, sides } from './views.ts';

reads(kinds, {
  'who stops the doers is none of them': [
    [
      'A gunman killed six villagers of a hotel in Karachi on Sunday before being shot dead by police.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'Gunmen shot six villagers of a hotel in Karachi on Sunday until soldiers killed them.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'Gunmen raided a hotel in Karachi on Sunday, killing six villagers. Two of the attackers were later shot dead by the Pakistani army.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'Soldiers abducted six villagers in Karachi on Sunday before killing them.',
      'PERPETRATOR military-forces-of-pakistan',
      'PERPETRATOR PERSON',
      'TARGET CIVILIANS',
    ],
  ],
  'who is struck for an earlier deed is struck': [
    [
      'Police killed two gunmen who had raided a courthouse in Lahore on Monday.',
      'SIDE_A police-forces-of-pakistan',
      'SIDE_B UNIDENTIFIED_ARMED_GROUP',
    ],
  ],
  'who launches what hits': [
    [
      'A missile launched by Houthi rebels hit a cement works in Marib on Monday, killing five civilians.',
      'PERPETRATOR houthis',
      'TARGET CIVILIANS',
    ],
    [
      'The army responded with mortar fire on Hamas positions near Rafah on Monday.',
      'PERPETRATOR military-forces-of-israel',
      'TARGET hamas',
    ],
    [
      'Nineteen people died in air raids on Taiz, Yemen, carried out by Saudi warplanes.',
      'PERPETRATOR military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'Nineteen people died in air raids on a market near Taiz, apparently carried out by Saudi warplanes.',
      'ACCUSED military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'Nineteen shepherds in eastern Chad were shot dead by retreating army troops on Monday.',
      'PERPETRATOR military-forces-of-chad',
      'PERPETRATOR PERSON',
      'TARGET CIVILIANS',
    ],
  ],
  'who frees in a raid, and who only backs it': [
    [
      'Israeli troops rescued two hostages in a raid on Khan Younis in which 31 civilians died.',
      'PERPETRATOR military-forces-of-israel',
      'TARGET CIVILIANS',
    ],
    [
      'Troops of the Syrian government backed by allied militia retook nine hamlets near Hama from insurgents.',
      'SIDE_A military-forces-of-syria',
      'SIDE_B opposition-forces-of-syria',
    ],
  ],
  'whom somebody blames': [
    [
      'Officials in Washington believe that Saudi warplanes bombed a market near Taiz on Monday, killing six civilians.',
      'ACCUSED military-forces-of-saudi-arabia',
      'TARGET CIVILIANS',
    ],
    [
      'A bomb killed six civilians in Kunduz on Monday. The Taliban, which the army had chased from the town, said it carried out the attack.',
      'RESPONSIBILITY_CLAIMANT taliban',
      'TARGET CIVILIANS',
    ],
    [
      'Nine people died when a rocket struck a bakery in southern Ukraine. The mayor blamed Russia.',
      'ACCUSED military-forces-of-russia',
      'TARGET CIVILIANS',
    ],
    [
      'Dissidents of the FARC were most likely behind the bombing that hurt two civilians in Cali, the minister said.',
      'ACCUSED farc-dissidents',
      'TARGET CIVILIANS',
    ],
    [
      'Gunmen killed 21 villagers in northern Mali, the prefect said, blaming Tuareg militiamen.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'ACCUSED UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    ['The minister said that no rebels were behind the bombing that hurt two civilians in Cali.', 'TARGET CIVILIANS'],
  ],
  'whose men they are': [
    ['A bomb killed two Kurdish policemen near Kirkuk in Iraq on Monday.', 'TARGET STATE_FORCES'],
    ['A bomb killed two Kurdish policemen near Kobani in Syria on Monday.', 'TARGET asayish'],
    [
      'Gunmen killed nineteen Fulani herders near Mopti in Mali on Monday.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'Fulani herders killed nineteen villagers near Jos in Nigeria on Monday.',
      'PERPETRATOR fulani-militia',
      'TARGET CIVILIANS',
    ],
    [
      'Gunmen from Boko Haram killed four villagers in Maiduguri on Monday.',
      'PERPETRATOR boko-haram',
      'TARGET CIVILIANS',
    ],
    [
      'Jihadists linked to Boko Haram killed four villagers in Maiduguri on Monday.',
      'PERPETRATOR UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'Troops shot dead a farmer in Khan Younis on Monday. The army said its soldiers had come under fire in the Gaza Strip.',
      'PERPETRATOR military-forces-of-israel',
      'TARGET CIVILIANS',
    ],
  ],
  'a war that goes on beside the act': [
    [
      'A bomb killed nine civilians in Aden on Monday. Residents blamed al-Qaeda, which is fighting the Houthis there.',
      'ACCUSED al-qaeda',
      'TARGET CIVILIANS',
    ],
    [
      'A rocket fired by Houthi rebels fighting the army hit a mosque in Aden on Monday, killing nine civilians.',
      'PERPETRATOR houthis',
      'TARGET CIVILIANS',
    ],
  ],
});

reads(sides, {
  'civilians whom a foreign army strikes are those of the place': [
    [
      'Ukrainian officials accused Russian troops of executing nine civilians in Kherson. Russia’s foreign ministry called the story a lie.',
      'ACCUSED military-forces-of-russia',
      'ACCUSED Russian troops',
      'TARGET Civilians (Ukraine)',
    ],
  ],
});

reads(figures, {
  'who speaks at the end is not counted': [
    ['Soldiers executed forty farmers in central Mali on Monday, Human Rights Watch said.', 'KILLED 40/40/40 EXACT'],
    [
      'Nine policemen and twenty insurgents were killed in Sittwe on Monday, Myanmar’s leader said.',
      'KILLED 9/9/9 EXACT',
      'KILLED 20/20/20 EXACT',
    ],
  ],
});
