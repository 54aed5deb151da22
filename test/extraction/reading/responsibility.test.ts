// Who says "we did it" and who is blamed, apart from who did it and from the toll.
import { reads } from './support.ts';
import { fatalities, kinds, responsibility } from './views.ts';

reads(responsibility, {
  'who speaks behind a comma is not suspected': [
    ['A bomb killed two porters in Gulu. Police have arrested nine suspected helpers, Ugandan police said on Monday.'],
  ],
  claimed: [
    [
      'A roadside bomb killed two guards near Turbat. The Baloch Liberation Army claimed that attack.',
      'RESPONSIBILITY_CLAIMANT baloch-liberation-army',
    ],
    [
      'A suicide bomber killed 12 recruits in Mogadishu. Al-Shabaab claimed responsibility for the attack.',
      'RESPONSIBILITY_CLAIMANT al-shabaab',
    ],
    [
      'The extremist Islamic State group claimed responsibility for a bombing that killed nine pilgrims in Karbala.',
      'RESPONSIBILITY_CLAIMANT islamic-state',
    ],
    [
      'The Taliban said they carried out the bombing that killed nine policemen in Ghazni.',
      'RESPONSIBILITY_CLAIMANT taliban',
    ],
    [
      'A car bomb killed three guards in Kismayo. Al-Shabaab claimed the bombing on its radio.',
      'RESPONSIBILITY_CLAIMANT al-shabaab',
    ],
    [
      'Gunmen stormed a barracks near Gao, killing six recruits. Ansar Dine (AD), which is close to Al-Qaeda, claimed the assault.',
      'RESPONSIBILITY_CLAIMANT ansar-dine',
    ],
    [
      'A car bomb killed three guards in Kismayo. Al-Shabaab, an ally of Al-Qaeda, claimed responsibility.',
      'RESPONSIBILITY_CLAIMANT al-shabaab',
    ],
    ['A car bomb killed three guards in Kismayo. Al-Shabaab has claimed similar attacks.'],
    ['Gunmen kidnapped a priest in Enugu. Police said they had launched a search for the men.'],
    ['A car bomb killed three guards in Kismayo. Al-Shabaab claims the attack was staged.'],
    ['A bomb killed six clerks in Zabul, a blast claimed by the Taliban.', 'RESPONSIBILITY_CLAIMANT taliban'],
  ],
  blamed: [
    [
      'Nobody claimed responsibility for the bombing that killed nine pilgrims; police blamed Lashkar-e-Jhangvi.',
      'ACCUSED lashkar-e-jhangvi',
    ],
    ['A market bombing in Maiduguri that killed 18 people was blamed on Boko Haram.', 'ACCUSED boko-haram'],
    ['Two bakers died in a raid blamed on Russia near Kharkiv.', 'ACCUSED military-forces-of-russia'],
    ['A mine killed two bakers in Menaka. Bamako accuses Algeria Niger and Chad of funding and arming bandits.'],
    ['Kyiv accused Moscow of shelling a bakery in Kharkiv, killing two people.', 'ACCUSED military-forces-of-russia'],
    [
      'The minister accused Moscow of violating the truce on Monday by shelling a bakery in Kharkiv, killing two people.',
      'ACCUSED military-forces-of-russia',
    ],
    [
      'The army accused Boko Haram of carrying out the bombing that killed 18 people in Maiduguri.',
      'ACCUSED boko-haram',
    ],
    ['Suspected Boko Haram fighters killed 18 villagers near Maiduguri.', 'ACCUSED boko-haram'],
    [
      'No group has claimed the attack that killed nine farmers, but officials suspect al-Shabaab.',
      'ACCUSED al-shabaab',
    ],
  ],
});

reads(fatalities, {
  'who claims the attack just told counts its dead otherwise': [
    [
      'A suicide bomber killed at least seven recruits outside a base in Mogadishu on Sunday, police said. The al-Shabab group claimed responsibility for the attack in a statement, saying that it had killed 30 soldiers.',
      '7/7/30',
    ],
    [
      'Jihadists killed some 40 soldiers at a base in Diapaga on Sunday, a priest said. The group JNIM claimed the assault, saying it had killed 62 of them and seized many rifles.',
      '40/40/62',
    ],
    // an attack elsewhere is another one
    [
      'A suicide bomber killed at least seven recruits outside a base in Mogadishu on Sunday, police said. In a separate attack, al-Shabab claimed a bombing in Kismayo on Saturday that killed three traders.',
      '7/7/-',
      '3/3/3',
    ],
  ],
});

reads(kinds, {
  'whose hideouts are struck is not who struck them': [
    [
      'Pakistani jets bombed suspected militant hideouts in Paktika province on Monday, killing 46 people.',
      'PERPETRATOR military-forces-of-pakistan',
      'TARGET UNIDENTIFIED_ARMED_GROUP',
      'TARGET CIVILIANS',
    ],
    [
      'The army shelled suspected rebel positions in Kachin on Monday.',
      'PERPETRATOR military-forces-of-myanmar',
      'TARGET REBEL_GROUP',
    ],
  ],
});

reads(responsibility, {
  'a device that somebody is suspected to have planted': [
    [
      'Two police reservists were killed in Mandera on Sunday when their van ran over a device suspected to have been planted by al-Shabab militants.',
      'ACCUSED al-shabaab',
    ],
    [
      'Two police reservists were killed in Mandera on Sunday when their van ran over a device suspected to have been stolen in May.',
    ],
  ],
});
