// How many: exact, open, vague and nought, in words and digits.
import { reads } from './support.ts';
import { figures } from './views.ts';

reads(figures, {
  'an open count told with its number in the headline': [
    [
      {
        text: 'Raid kills 26 weavers in Taiz\nAt least 26 weavers were killed in a raid on Taiz on Sunday.',
        publishedAt: '2019-05-06',
      },
      'KILLED 26/26/- AT_LEAST',
    ],
    [
      {
        text: 'Raid kills 26 weavers in Taiz\nA raid killed 26 weavers in Taiz on Sunday.',
        publishedAt: '2019-05-06',
      },
      'KILLED 26/26/26 EXACT',
    ],
  ],
  'soldiers who fell, as their own side tells it': [
    ['Three soldiers embraced martyrdom in an exchange of fire near Tank on Friday.', 'KILLED 3/3/3 EXACT'],
    ['Two officers of the frontier corps attained martyrdom on Friday.', 'KILLED 2/2/2 EXACT'],
    ['Five guards laid down their lives in an ambush near Bannu on Friday.', 'KILLED 5/5/5 EXACT'],
    ['Five rebels laid down their weapons near Bannu on Friday.', 'CAPTURED 5/5/5 EXACT'],
    ['Two poets wrote of martyrdom on Friday.'],
  ],
  'kinds behind a dash, and "of whom"': [
    [
      'Raids on Taiz killed 14 people on Sunday - six women, five children and three men.',
      'KILLED 14/14/14 EXACT',
      'KILLED 6/6/6 EXACT of 14',
      'KILLED 5/5/5 EXACT of 14',
      'KILLED 3/3/3 EXACT of 14',
    ],
    [
      'A raid on Taiz killed 14, at least six of whom were women, on Sunday.',
      'KILLED 14/14/14 EXACT',
      'KILLED 6/6/- AT_LEAST of 14',
    ],
    [
      'Gunmen killed seven teachers - five women and two men - and three nuns.',
      'KILLED 7/7/7 EXACT',
      'KILLED 3/3/3 EXACT',
      'KILLED 5/5/5 EXACT of 7',
      'KILLED 2/2/2 EXACT of 7',
    ],
  ],
  'at least: the high is open': [
    [
      'At least nine police officers were killed when gunmen attacked their convoy in northern Burkina Faso.',
      'KILLED 9/9/- AT_LEAST',
    ],
    [
      'AT LEAST NINE POLICE OFFICERS WERE KILLED WHEN GUNMEN ATTACKED THEIR CONVOY IN NORTHERN BURKINA FASO.',
      'KILLED 9/9/- AT_LEAST',
    ],
    [
      'Gunmen attacked a convoy in northern Burkina Faso and killed no fewer than nine police officers.',
      'KILLED 9/9/- AT_LEAST',
    ],
    ['At least 30 wounded in Mogadishu hotel blast', 'WOUNDED 30/30/- AT_LEAST'],
  ],
  'more than, up to, about': [
    ['More than 40 villagers were killed in the raid.', 'KILLED 40/40/- MORE_THAN'],
    ['Shelling of the port killed over 40 dock workers.', 'KILLED 40/40/- MORE_THAN'],
    ['The bombing killed as many as 40 pilgrims.', 'KILLED -/40/40 UP_TO'],
    ['Nearly 40 pilgrims were killed in the bombing.', 'KILLED 40/40/40 ABOUT'],
    ['The bombing killed some 40 pilgrims.', 'KILLED 40/40/40 ABOUT'],
  ],
  ranges: [
    ['Between 12 and 15 rebels were killed in the ambush.', 'KILLED 12/-/15 RANGE'],
    ['The ambush killed 12-15 rebels.', 'KILLED 12/-/15 RANGE'],
    ['Two or three herders were killed in the raid.', 'KILLED 2/-/3 RANGE'],
  ],
  'vague counts': [
    ['Dozens of worshippers were wounded in the mosque attack.', 'WOUNDED 24/-/- DOZENS'],
    ['Scores of rebels were killed in the assault.', 'KILLED 40/-/- DOZENS'],
    ['Several policemen were injured in clashes with protesters.', 'WOUNDED 3/-/- SEVERAL'],
    ['Tens of civilians were killed in the shelling.', 'KILLED 20/-/- TENS'],
    ['Hundreds of villagers were displaced by the fighting.', 'DISPLACED 200/-/- HUNDREDS'],
    ['The suicide attack killed dozens.', 'KILLED 24/-/- DOZENS'],
  ],
  'behind a date': [
    ['On Sunday about 60 herders were killed in a raid near Bor.', 'KILLED 60/60/60 ABOUT'],
    ['On Sunday around 11 herders were killed in a raid near Bor.', 'KILLED 11/11/11 ABOUT'],
    ['On Sunday at 11, two herders were killed in a raid near Bor.', 'KILLED 2/2/2 EXACT'],
    ['On Sunday around 1100 GMT gunmen killed two herders near Bor.', 'KILLED 2/2/2 EXACT'],
    ['On 5 June 2016, a number of weavers were killed in shelling of Taiz.', 'KILLED 2/-/- SEVERAL'],
    ['On 5 June 2016, 16 of the hostages were killed in Taiz.', 'KILLED 16/16/16 EXACT'],
  ],
  'a name with its abbreviation before the noun': [
    ['Nine Free Syrian Army (FSA) fighters were killed in Homs.', 'KILLED 9/9/9 EXACT'],
    ['Four Islamic State (IS) fighters were wounded in Homs.', 'WOUNDED 4/4/4 EXACT'],
  ],
  'the source at the end of a headline is nobody': [
    ['Mortar fire in Taiz kills 12 wounds 50 State media', 'KILLED 12/12/12 EXACT', 'WOUNDED 50/50/50 EXACT'],
    ['Shelling near Taiz kills 21 Monitor', 'KILLED 21/21/21 EXACT'],
  ],
  'the wounded who die or are brought in': [
    ['Six injured traders in the raid on Taiz died on Monday.', 'KILLED 6/6/6 EXACT'],
    ['After the bombing of Taiz the clinic received nine wounded guards.', 'WOUNDED 9/9/9 EXACT'],
  ],
  'who speaks stands right behind the verb, the comma lost': [
    [
      'Rebels fired rockets on Taiz leaving eight traders injured a source at the harbour police told reporters.',
      'WOUNDED 8/8/8 EXACT',
    ],
  ],
  'who speaks behind the last comma is no victim': [
    [
      'Rockets fell on Taiz, wounding eight traders, a harbour official of the local council said.',
      'WOUNDED 8/8/8 EXACT',
    ],
    ['A raid on Taiz killed eight traders, a police officer from the nearby port said.', 'KILLED 8/8/8 EXACT'],
    [
      'A raid on Taiz killed eight traders, a policeman and a nurse.',
      'KILLED 8/8/8 EXACT',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
  ],
  'relatives told by whose they are': [
    [
      'A shell hit a hut in Taiz, killing a trader and wounding his two nephews.',
      'KILLED 1/1/1 EXACT',
      'WOUNDED 2/2/2 EXACT',
    ],
  ],
  'the life that is claimed': [
    [
      'Mortar rounds fell on Taiz, claiming the life of a nurse and wounding six traders.',
      'KILLED 1/1/1 EXACT',
      'WOUNDED 6/6/6 EXACT',
    ],
  ],
  'the counted subject of what follows the doers': [
    ['Taiz was shelled by the army and eight traders were wounded.', 'WOUNDED 8/8/8 EXACT'],
    [
      'Five guards were killed by rebels and eight traders were wounded in Taiz.',
      'KILLED 5/5/5 EXACT',
      'WOUNDED 8/8/8 EXACT',
    ],
    ['Eight traders were killed by soldiers and two policemen in Taiz.', 'KILLED 8/8/8 EXACT'],
  ],
  'a range between two numbers behind an active verb': [
    [
      'Shelling of Taiz killed five traders and injured between three and seven guards.',
      'KILLED 5/5/5 EXACT',
      'WOUNDED 3/-/7 RANGE',
    ],
  ],
  'a day right behind the verb, a bracket before it': [
    [
      'Seven drivers were killed and four wounded yesterday in shelling of Taiz.',
      'KILLED 7/7/7 EXACT',
      'WOUNDED 4/4/4 EXACT',
    ],
    [
      'Police said that 11 other people [no names given] were also injured by the bomb in Taiz.',
      'WOUNDED 11/11/11 EXACT',
    ],
    [
      'The raid on Taiz killed two men from (the local group) Ansar and five drivers from the port.',
      'KILLED 2/2/2 EXACT',
      'KILLED 5/5/5 EXACT',
    ],
  ],
  'ages do not count, numbers run together do': [
    ['Eight trainees between 17 and 20 years old were killed in shelling of Taiz.', 'KILLED 8/8/8 EXACT'],
    ['Fortyseven drivers were wounded by a bomb in Taiz.', 'WOUNDED 47/47/47 EXACT'],
  ],
  'somebody by office and name': [
    ['The baker Salem Obeid was killed in shelling of Taiz.', 'KILLED 1/1/1 EXACT'],
    ['The nurse Rima Yousif Nasser died in shelling of Taiz.', 'KILLED 1/1/1 EXACT'],
    ['Shelling of Taiz hit the Student Union Council.'],
  ],
  'a nought that is told': [
    ['No policemen were killed in the attack.', 'KILLED 0/0/0 EXACT'],
    ['A mortar shell hit the school, but no pupils were injured.', 'WOUNDED 0/0/0 EXACT'],
    ['Rockets struck the base; there were no casualties.', 'KILLED 0/0/0 EXACT'],
    ['Rockets struck the base without causing injuries.', 'WOUNDED 0/0/0 EXACT'],
    ['Nobody was killed in the explosion.', 'KILLED 0/0/0 EXACT'],
    ['A mine exploded near Bardo; no casualties were reported.'],
  ],
  'numbers in words and with marks': [
    ['Twenty-one recruits were killed in the bombing.', 'KILLED 21/21/21 EXACT'],
    ['Half a dozen sailors were wounded in the missile strike.', 'WOUNDED 6/6/6 EXACT'],
    ['A dozen prison guards were killed in the raid.', 'KILLED 12/12/12 EXACT'],
    ['The offensive has killed 1,320 soldiers.', 'KILLED 1320/1320/1320 EXACT'],
    ['The earthworks fight killed 1 320 soldiers.', 'KILLED 1320/1320/1320 EXACT'],
    ['The battle killed 1.320 soldiers.', 'KILLED 1320/1320/1320 EXACT'],
    ['A hundred and five miners were taken hostage by the rebels.', 'ABDUCTED 105/105/105 EXACT'],
  ],
  'active, passive, headline, and with a noun for the act': [
    ['Al-Shabaab fighters killed seven soldiers in an ambush near Baidoa.', 'KILLED 7/7/7 EXACT'],
    ['Seven soldiers were killed by al-Shabaab fighters in an ambush near Baidoa.', 'KILLED 7/7/7 EXACT'],
    ['Seven soldiers killed in ambush near Baidoa', 'KILLED 7/7/7 EXACT'],
    ['Ambush near Baidoa kills seven soldiers', 'KILLED 7/7/7 EXACT'],
    ['An ambush near Baidoa left seven soldiers dead.', 'KILLED 7/7/7 EXACT'],
    ['Gunmen ambushed a patrol near Baidoa, killing seven soldiers.', 'KILLED 7/7/7 EXACT'],
    ['Seven soldiers lost their lives in an ambush near Baidoa.', 'KILLED 7/7/7 EXACT'],
    ['The ambush near Baidoa claimed the lives of seven soldiers.', 'KILLED 7/7/7 EXACT'],
    ['The ambush near Baidoa resulted in the deaths of seven soldiers.', 'KILLED 7/7/7 EXACT'],
    ['The death of seven soldiers in an ambush near Baidoa shocked the capital.', 'KILLED 7/7/7 EXACT'],
    ['The bodies of seven soldiers were found near Baidoa after the ambush.', 'KILLED 7/7/7 EXACT'],
  ],
  'two measures in one sentence': [
    [
      'Five pilgrims were killed and 17 others wounded when a bomb went off in Karbala.',
      'KILLED 5/5/5 EXACT',
      'WOUNDED 17/17/17 EXACT',
    ],
    ['A bomb killed five people and wounded 17 others in Quetta.', 'KILLED 5/5/5 EXACT', 'WOUNDED 17/17/17 EXACT'],
    ['A bomb in Quetta left five people dead and 17 injured.', 'KILLED 5/5/5 EXACT', 'WOUNDED 17/17/17 EXACT'],
    ['Five killed, 17 hurt in Quetta bombing', 'KILLED 5/5/5 EXACT', 'WOUNDED 17/17/17 EXACT'],
    ['QUETTA BOMBING: FIVE DEAD, 17 WOUNDED', 'KILLED 5/5/5 EXACT', 'WOUNDED 17/17/17 EXACT'],
  ],
  'other measures': [
    ['Rebels kidnapped eight aid workers near Goma.', 'ABDUCTED 8/8/8 EXACT'],
    ['The army captured 14 insurgents in the operation.', 'CAPTURED 14/14/14 EXACT'],
    ['Three hundred fighters surrendered to the army in Maiduguri.', 'CAPTURED 300/300/300 EXACT'],
    ['Police arrested 22 protesters in Yangon.', 'CAPTURED 22/22/22 EXACT'],
    ['Two sailors are missing after a missile hit the ship.', 'MISSING 2/2/2 EXACT'],
    ['The shelling displaced 4,500 people.', 'DISPLACED 4500/4500/4500 EXACT'],
  ],
});
