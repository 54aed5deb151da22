// Parts stand inside their whole; what stands beside it adds.
import { reads, type View } from './support.ts';
import { discrepancies, fatalities, figures, statuses } from './views.ts';

reads(figures, {
  'some of those whom the sentence before counts': [
    [
      'A raid on a mill near Kosti killed at least 21 people on Sunday. Six of them were children.',
      'KILLED 21/21/- AT_LEAST',
      'KILLED 6/6/6 EXACT of 21',
    ],
    [
      'A raid on a mill near Kosti killed 21 people on Sunday, a nurse said. Six were children and nine were women.',
      'KILLED 21/21/21 EXACT',
      'KILLED 6/6/6 EXACT of 21',
      'KILLED 9/9/9 EXACT of 21',
    ],
    [
      'A raid on a mill near Kosti killed 21 people on Sunday. Most of them were farmers. Four were teachers.',
      'KILLED 21/21/21 EXACT',
      'KILLED 4/4/4 EXACT of 21',
    ],
    [
      'Clashes near Kosti left 30 fighters dead on both sides on Sunday. Among them were 19 rebels.',
      'KILLED 30/30/30 EXACT',
      'KILLED 19/19/19 EXACT of 30',
    ],
    [
      'A raid on a mill near Kosti wounded 21 people on Sunday. At least six were children.',
      'WOUNDED 21/21/21 EXACT',
      'WOUNDED 6/6/- AT_LEAST of 21',
    ],
    // not of those: others, who mourn or act; more than were told; nobody told before
    [
      'A raid on a mill near Kosti killed three people on Sunday. Many paid tribute to the dead. Among them were a teacher and a nurse.',
      'KILLED 3/3/3 EXACT',
    ],
    ['A raid on a mill near Kosti killed three people on Sunday. Forty were farmers.', 'KILLED 3/3/3 EXACT'],
    ['Rebels raided a mill near Kosti on Sunday. Six were children.'],
  ],
  'who is told to be among the wounded': [
    [
      'A missile hit a square in Chernihiv, killing six people and wounding 97 others. Eleven children and eight nurses were among the wounded, the mayor said.',
      'KILLED 6/6/6 EXACT',
      'WOUNDED 97/97/97 EXACT',
      'WOUNDED 11/11/11 EXACT of 97',
      'WOUNDED 8/8/8 EXACT of 97',
    ],
  ],
  'one of a kind that was counted among all': [
    [
      'Four people, among them two women, were killed by shells in Mellit on Sunday. A woman was killed in the north of Mellit, the police said.',
      'KILLED 4/4/4 EXACT',
      'KILLED 2/2/2 EXACT of 4',
      'KILLED 1/1/1 EXACT of 2',
    ],
    [
      'Four people, among them two women, were killed by shells in Mellit on Sunday. A boy was killed in the north of Mellit, the police said.',
      'KILLED 4/4/4 EXACT',
      'KILLED 2/2/2 EXACT of 4',
      'KILLED 1/1/1 EXACT of 4',
    ],
  ],
  'an insertion ends at its mark': [
    [
      'Clashes in Taiz have left 33 residents - including seven children - and 18 soldiers dead.',
      'KILLED 33/33/33 EXACT',
      'KILLED 18/18/18 EXACT',
      'KILLED 7/7/7 EXACT of 33',
    ],
    [
      'Clashes in Taiz have left 33 residents (among them seven children and two nurses) and 18 soldiers dead.',
      'KILLED 33/33/33 EXACT',
      'KILLED 18/18/18 EXACT',
      'KILLED 7/7/7 EXACT of 33',
      'KILLED 2/2/2 EXACT of 33',
    ],
  ],
  'who speaks behind the comma is none of the dead': [
    ['Eleven shepherds were killed, a resident said on Wednesday.', 'KILLED 11/11/11 EXACT'],
    ['Eleven shepherds were killed, two doctors of the clinic told reporters.', 'KILLED 11/11/11 EXACT'],
    [
      'Eleven shepherds were killed, four boys among them, a nurse said.',
      'KILLED 11/11/11 EXACT',
      'KILLED 4/4/4 EXACT of 11',
    ],
  ],
  'fighters are no part of civilians': [
    [
      'Clashes in Hasakeh left 26 civilians, including seven children, and 15 fighters dead.',
      'KILLED 26/26/26 EXACT',
      'KILLED 7/7/7 EXACT of 26',
      'KILLED 15/15/15 EXACT',
    ],
  ],
  'lists and insertions whose commas are lost': [
    [
      'Shelling of Taiz has killed 38 residents including nine women six boys and one nurse.',
      'KILLED 38/38/38 EXACT',
      'KILLED 9/9/9 EXACT of 38',
      'KILLED 6/6/6 EXACT of 38',
      'KILLED 1/1/1 EXACT of 38',
    ],
    [
      'Seven weavers three of them women were killed in a raid on Taiz.',
      'KILLED 7/7/7 EXACT',
      'KILLED 3/3/3 EXACT of 7',
    ],
    ['Shelling of Taiz killed 14 weavers 21 others were wounded.', 'KILLED 14/14/14 EXACT', 'WOUNDED 21/21/21 EXACT'],
  ],
  'inside an open total, and the attackers beside it': [
    [
      'Militants killed more than 60 people near Taiz. The raid killed 19 shepherds and 33 guards with another eight bodies not yet named. The militants also lost 12 men.',
      'KILLED 60/60/- MORE_THAN',
      'KILLED 19/19/19 EXACT of 60',
      'KILLED 33/33/33 EXACT of 60',
      'KILLED 8/8/8 EXACT of 60',
      'KILLED 12/12/12 EXACT',
    ],
    [
      'Raids on Taiz killed 17 people, a charity said. Among the dead were three staff and six boys.',
      'KILLED 17/17/17 EXACT',
      'KILLED 3/3/3 EXACT of 17',
      'KILLED 6/6/6 EXACT of 17',
    ],
    [
      'A car bomb killed at least 33 traders in Taiz. Nine boys were among the victims of that blast near a square held by troops who fight on two separate fronts.',
      'KILLED 33/33/- AT_LEAST',
      'KILLED 9/9/9 EXACT of 33',
    ],
  ],
  'where most of them died': [
    [
      'Air strikes around Taiz killed at least 24 weavers on Monday. The highest toll was in Mocha, where raids killed 17 weavers including a nurse.',
      'KILLED 24/24/- AT_LEAST',
      'KILLED 17/17/17 EXACT of 24',
      'KILLED 1/1/1 EXACT of 17',
    ],
  ],
  'one count over two nouns': [
    [
      'The battle in Latakia killed some 290 fighters, among them 170 army and paramilitary men.',
      'KILLED 290/290/290 ABOUT',
      'KILLED 170/170/170 EXACT of 290',
    ],
  ],
  'parts named after the whole': [
    ['Gunmen killed 14 villagers, including three children.', 'KILLED 14/14/14 EXACT', 'KILLED 3/3/3 EXACT of 14'],
    [
      'At least 18 weavers, including four women, one of whom was ill, were killed in the raid on Taiz.',
      'KILLED 18/18/- AT_LEAST',
      'KILLED 4/4/4 EXACT of 18',
      'KILLED 1/1/1 EXACT of 4',
    ],
    [
      'Between 21 and 24 weavers, among them five boys of whom one was a baby, were killed in the raid on Taiz.',
      'KILLED 21/-/24 RANGE',
      'KILLED 5/5/5 EXACT of 21',
      'KILLED 1/1/1 EXACT of 5',
    ],
    [
      'Fourteen villagers, among them three children, were killed.',
      'KILLED 14/14/14 EXACT',
      'KILLED 3/3/3 EXACT of 14',
    ],
    ['Fourteen villagers were killed, three of them children.', 'KILLED 14/14/14 EXACT', 'KILLED 3/3/3 EXACT of 14'],
    ['The raid left fourteen dead, including three children.', 'KILLED 14/14/14 EXACT', 'KILLED 3/3/3 EXACT of 14'],
    ['Fourteen people — three children among them — were killed.', 'KILLED 14/14/14 EXACT', 'KILLED 3/3/3 EXACT of 14'],
    [
      'The blast killed fourteen people, of whom three were children.',
      'KILLED 14/14/14 EXACT',
      'KILLED 3/3/3 EXACT of 14',
    ],
    [
      'FOURTEEN PEOPLE INCLUDING THREE CHILDREN WERE KILLED IN THE BLAST.',
      'KILLED 14/14/14 EXACT',
      'KILLED 3/3/3 EXACT of 14',
    ],
    ['The blast killed 14 people including a nurse.', 'KILLED 14/14/14 EXACT', 'KILLED 1/1/1 EXACT of 14'],
    [
      'Airstrikes killed 22 people, including six women and nine children.',
      'KILLED 22/22/22 EXACT',
      'KILLED 6/6/6 EXACT of 22',
      'KILLED 9/9/9 EXACT of 22',
    ],
  ],
  'parts told in a later sentence': [
    [
      'A car bomb killed 14 people in Kandahar. Three children were among the dead.',
      'KILLED 14/14/14 EXACT',
      'KILLED 3/3/3 EXACT of 14',
    ],
    [
      'A car bomb killed 14 people in Kandahar. The dead included three children.',
      'KILLED 14/14/14 EXACT',
      'KILLED 3/3/3 EXACT of 14',
    ],
    [
      'A car bomb killed 14 people in Kandahar. Among the dead were three children.',
      'KILLED 14/14/14 EXACT',
      'KILLED 3/3/3 EXACT of 14',
    ],
    [
      'A car bomb killed 14 people in Kandahar. Three of the victims were children.',
      'KILLED 14/14/14 EXACT',
      'KILLED 3/3/3 EXACT of 14',
    ],
  ],
  'a total told place by place': [
    [
      'Raids killed 27 farmers on Friday, including eleven in the Zandaqil quarter, nine in Qara and four near Jasim.',
      'KILLED 27/27/27 EXACT',
      'KILLED 11/11/11 EXACT of 27',
      'KILLED 9/9/9 EXACT of 27',
      'KILLED 4/4/4 EXACT of 27',
    ],
    [
      'Blasts in Gao and Jos killed 33 people, 20 in Gao and 13 in Jos.',
      'KILLED 33/33/33 EXACT',
      'KILLED 20/20/20 EXACT of 33',
      'KILLED 13/13/13 EXACT of 33',
    ],
    [
      'Floods of shells killed 18 tailors, 13 of them in Saada.',
      'KILLED 18/18/18 EXACT',
      'KILLED 13/13/13 EXACT of 18',
    ],
    ['Raids killed six tailors in Gao and wounded nine in Jos.', 'KILLED 6/6/6 EXACT', 'WOUNDED 9/9/9 EXACT'],
  ],
  'a total told as its kinds': [
    [
      'Nineteen people were killed, twelve civilians and seven soldiers.',
      'KILLED 19/19/19 EXACT',
      'KILLED 12/12/12 EXACT of 19',
      'KILLED 7/7/7 EXACT of 19',
    ],
    [
      'Nineteen people died in the raid: twelve civilians and seven soldiers.',
      'KILLED 19/19/19 EXACT',
      'KILLED 12/12/12 EXACT of 19',
      'KILLED 7/7/7 EXACT of 19',
    ],
  ],
  'side by side': [
    ['Twelve civilians and seven soldiers were killed.', 'KILLED 12/12/12 EXACT', 'KILLED 7/7/7 EXACT'],
    ['Seven soldiers and a civilian died in the ambush.', 'KILLED 7/7/7 EXACT', 'KILLED 1/1/1 EXACT'],
    ['The clashes left seven soldiers and twelve rebels dead.', 'KILLED 7/7/7 EXACT', 'KILLED 12/12/12 EXACT'],
  ],
  'a part of the wounded is no part of the dead': [
    [
      'The bomb killed six people and wounded 20, including four children.',
      'KILLED 6/6/6 EXACT',
      'WOUNDED 20/20/20 EXACT',
      'WOUNDED 4/4/4 EXACT of 20',
    ],
    [
      'Six people, including a judge, were killed and 20 wounded.',
      'KILLED 6/6/6 EXACT',
      'WOUNDED 20/20/20 EXACT',
      'KILLED 1/1/1 EXACT of 6',
    ],
  ],
});

reads(fatalities, {
  'what stands side by side adds': [
    ['Nine policemen and four attackers died in the battle.', '13/13/13'],
    ['Four attackers were killed, as well as nine policemen.', '13/13/13'],
    ['The battle killed nine policemen and four attackers.', '13/13/13'],
  ],
  'what stands inside does not': [
    ['Thirteen people, among them nine policemen, died in the battle.', '13/13/13'],
    ['Thirteen people died in the battle, nine of them policemen.', '13/13/13'],
    ['Thirteen people, nine policemen and four attackers, died in the battle.', '13/13/13'],
    ['At least 13 people died in the battle. The dead included nine policemen.', '13/13/-'],
  ],
});

reads(statuses, {
  'who the dead were': [
    ['Nine soldiers and four villagers were killed in the raid.', '13 = 4 civilians + 9 combatants + 0 unknown'],
    [
      'Thirteen people, including nine soldiers, were killed in the raid.',
      '13 = 0 civilians + 9 combatants + 4 unknown',
    ],
    ['Thirteen people were killed in the raid.', '13 = 0 civilians + 0 combatants + 13 unknown'],
    ['Four schoolgirls were killed in the raid.', '4 = 4 civilians + 0 combatants + 0 unknown'],
  ],
});

reads(discrepancies, {
  'parts that do not make up their total': [
    ['Twenty people were killed, eleven soldiers and seven rebels.', 'PARTS_DO_NOT_SUM 20 18'],
    ['The ambush killed 20 people: eleven soldiers and seven rebels.', 'PARTS_DO_NOT_SUM 20 18'],
  ],
  'parts that do': [
    ['Twenty people were killed, eleven soldiers and nine rebels.'],
    ['Twenty people were killed, including eleven soldiers and seven rebels.'],
  ],
});

const words: View = ({ events }) => events.flatMap((e) => e.casualties.map((f) => `${f.measure} ${f.victim.text}`));

reads(words, {
  'a bare count takes the words for all, not for some of them': [
    [
      'Nine people, including two girls, were killed and 30 wounded in shelling of Taiz.',
      'KILLED Nine people',
      'WOUNDED people',
      'KILLED two girls',
    ],
    ['The death toll in Taiz has risen to 31, six of them girls.', 'KILLED 31', 'KILLED six of them girls'],
    ['A soldier died and five were wounded in shelling of Taiz.', 'KILLED A soldier', 'WOUNDED soldier'],
    ['A nurse died and five were wounded in shelling of Taiz.', 'KILLED A nurse', 'WOUNDED five'],
  ],
});

reads(figures, {
  'a list by place far behind the total that it makes up': [
    [
      'At least 41 people were killed in two raids by suspected militants in eastern Niger at the weekend, the mayor and an army source said on Monday: 26 in the town of Diffa and 15 in the hamlet of Ngarwa.',
      'KILLED 41/41/- AT_LEAST',
      'KILLED 26/26/26 EXACT of 41',
      'KILLED 15/15/15 EXACT of 41',
    ],
    [
      'At least 41 people were killed in two raids by suspected militants in eastern Niger at the weekend, the mayor and an army source said on Monday: schools closed for days, 26 in the town of Diffa and 11 in the hamlet of Ngarwa.',
      'KILLED 41/41/- AT_LEAST',
    ],
  ],
  'an age alone stands for the person': [
    [
      'Fourteen people including a 9-year-old and a nurse were killed by shells in Talbiseh.',
      'KILLED 14/14/14 EXACT',
      'KILLED 1/1/1 EXACT of 14',
      'KILLED 1/1/1 EXACT of 14',
    ],
    ['A 9-year-old lorry hit a mine in Talbiseh on Monday, killing two people.', 'KILLED 2/2/2 EXACT'],
  ],
  'what was hit or came of it is none of the people': [
    [
      'Jets hit a bakery in Atareb, killing 26 people, among them five women and two boys, and a mosque in Daret Azzah.',
      'KILLED 26/26/26 EXACT',
      'KILLED 5/5/5 EXACT of 26',
      'KILLED 2/2/2 EXACT of 26',
    ],
    [
      'Eight persons died, among them a mother and her two daughters, as a result of the shelling of Atareb.',
      'KILLED 8/8/8 EXACT',
      'KILLED 1/1/1 EXACT of 8',
      'KILLED 2/2/2 EXACT of 8',
    ],
  ],
  'those who fell dead': [
    [
      'A massacre was committed on Monday in Zamalka, in which 16 residents fell dead, including five boys.',
      'KILLED 16/16/16 EXACT',
      'KILLED 5/5/5 EXACT of 16',
    ],
  ],
});

reads(figures, {
  'one kind of them, and another': [
    [
      'An air strike killed 57 people in Mayadeen on Monday. Forty-two of the victims were inmates and 15 were jihadists who watched over them, a monitor said.',
      'KILLED 57/57/57 EXACT',
      'KILLED 42/42/42 EXACT of 57',
      'KILLED 15/15/15 EXACT of 57',
    ],
    [
      'A bomb killed nine people in Homs on Tuesday. Eight of the dead were policemen and the other was a street vendor.',
      'KILLED 9/9/9 EXACT',
      'KILLED 8/8/8 EXACT of 9',
      'KILLED 1/1/1 EXACT of 9',
    ],
    [
      'Air strikes killed 35 people in Hass. Twenty of those who died on Monday were pupils and six were teachers.',
      'KILLED 35/35/35 EXACT',
      'KILLED 20/20/20 EXACT of 35',
      'KILLED 6/6/6 EXACT of 35',
    ],
  ],
  'who also lived through it': [
    [
      'A bomb killed nine people in Homs on Tuesday. Eight of the dead were policemen. A further 15 people were hurt.',
      'KILLED 9/9/9 EXACT',
      'KILLED 8/8/8 EXACT of 9',
      'WOUNDED 15/15/15 EXACT',
    ],
  ],
  'the count that somebody keeps': [
    [
      'Air strikes killed 35 people in Hass on Monday, doctors said. The monitor put the raids at six. Its count stood at 37.',
      'KILLED 35/35/35 EXACT',
      'KILLED 37/37/37 EXACT or 35',
    ],
  ],
});
