// Who those counted are: with their age before the name, named behind "named", told over again behind a comma, and described by where they had fled from.
import { reads, type View } from './support.ts';
import { figures, statuses } from './views.ts';

const words: View = ({ events }) => events.flatMap((e) => e.casualties.map((c) => c.victim.text));
const struck: View = ({ events }) =>
  events.flatMap((e) => e.participants.filter((p) => p.role === 'TARGET').map((p) => p.name));

reads(words, {
  'an age before the name': [
    [
      '14 year old Huda Osman Idris, 31-year-old Adam Hamid Nur and his nephew Omar Nur were killed in Mellit.',
      '14 year old Huda Osman Idris',
      '31-year-old Adam Hamid Nur',
      'his nephew Omar Nur',
    ],
    ['The raid killed 33-year-old Huda Osman Idris, a teacher.', '33-year-old Huda Osman Idris'],
    ['The 33-year-old Grand Hotel was destroyed in the raid.'],
  ],
  'one person told by two words': [
    ['The raid killed Huda Osman Idris, a teacher and mother of three.', 'Huda Osman Idris'],
    [
      'The raid killed Huda Osman Idris, a Kenyan citizen and wife of a journalist, and her son.',
      'Huda Osman Idris',
      'her son',
    ],
    ['The raid killed a baker and mother of three in Mellit.', 'a baker'],
    ['The raid killed a husband and wife in Mellit.', 'a husband', 'wife'],
    ['The raid killed Huda Osman Idris, a photojournalist.', 'Huda Osman Idris'],
  ],
  'known as somebody': [
    ['A commander known as Abu Zayd and 12 of his men were killed in Mellit.', 'A commander', '12 of his men'],
    ['The raid killed a commander known as Abu Zayd and 12 of his men.', 'a commander', '12 of his men'],
    ['The raid killed a commander known only as Abu Zayd and 12 of his men.', 'a commander', '12 of his men'],
    ['The raid killed a farmer, the police identified Abu Zayd.', 'a farmer'],
    ['Twelve men were killed in Mellit as Abu Zayd and 40 of his men looked on.', 'Twelve men'],
  ],
  'named behind the noun': [
    ['A child named Adam Idris (14), and a child named Omar Nur (9), were killed in Mellit.', 'Adam Idris', 'Omar Nur'],
    ['The raid killed a child named Adam Idris, and a child named Omar Nur.', 'a child', 'a child'],
  ],
});

reads(struck, {
  'the age is no part of the name': [
    ['33-year-old Huda Osman Idris and 5-year-old Samah Nur were killed in Mellit.', 'Huda Osman Idris', 'Samah Nur'],
  ],
});

reads(figures, {
  'who the one is': [
    ['The raid killed at least one person, a clerk, and wounded two.', 'KILLED 1/1/- AT_LEAST', 'WOUNDED 2/2/2 EXACT'],
    [
      'The raid killed one policeman, a soldier and two farmers.',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
      'KILLED 2/2/2 EXACT',
    ],
  ],
  'single people who make up the count before them': [
    [
      'An air strike killed two civilians, a 31-year old man named Adam Osman Idris and his 5-year old daughter, at their home in Mellit.',
      'KILLED 2/2/2 EXACT',
      'KILLED 1/1/1 EXACT of 2',
      'KILLED 1/1/1 EXACT of 2',
    ],
    [
      'The raid killed two grocers, a nurse and a driver.',
      'KILLED 2/2/2 EXACT',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
  ],
  'what they had done before': [
    ['Twelve people who had fled from Nyala were killed in Mellit on Sunday.', 'KILLED 12/12/12 EXACT'],
    ['The fighting near Mellit displaced 12 people on Sunday.', 'DISPLACED 12/12/12 EXACT'],
  ],
  'one noun for two names': [
    [
      'At least 51 civilians spanning three generations of the Nur and Idris families, including 13 women, were killed in an air strike on Mellit.',
      'KILLED 51/51/- AT_LEAST',
      'KILLED 13/13/13 EXACT of 51',
    ],
  ],
  'deaths and injuries of civilians': [
    ['An air strike hit a house in Mellit, resulting in at least 19 civilian fatalities.', 'KILLED 19/19/- AT_LEAST'],
    [
      'On Sunday the shelling of Mellit led to 14 civilian deaths and 20 civilian injuries.',
      'KILLED 14/14/14 EXACT',
      'WOUNDED 20/20/20 EXACT',
    ],
  ],
  'the least and the most': [
    [
      'At least one but possibly up to nine civilians were killed after jets bombed a home in Mellit.',
      'KILLED 1/-/9 RANGE',
    ],
    ['On Sunday, at least one but possibly up to twelve people died in a raid on Mellit.', 'KILLED 1/-/12 RANGE'],
    ['At least one man and up to nine women were killed in Mellit.', 'KILLED 1/1/- AT_LEAST', 'KILLED -/9/9 UP_TO'],
  ],
  'the number that another gives': [
    [
      'The police said two people had died in the blast in Mellit. Another source put the number at four.',
      'KILLED 2/2/2 EXACT',
      'KILLED 4/4/4 EXACT or 2',
    ],
    [
      'The police said two people had died in the blast in Mellit. The guests put the number at the door.',
      'KILLED 2/2/2 EXACT',
    ],
  ],
});

reads(statuses, {
  'a trade or an office tells of one person': [
    [
      'Gunmen stormed a school in Kaura, Nigeria, killing the vice principal and wounding nine guests.',
      '1 = 1 civilians + 0 combatants + 0 unknown',
    ],
    [
      'Gunmen stormed a bank in Kaura, Nigeria, killing the supervisor and a cashier.',
      '2 = 2 civilians + 0 combatants + 0 unknown',
    ],
    ['Gunmen killed the sub-prefect in Kaura, Nigeria.', '1 = 1 civilians + 0 combatants + 0 unknown'],
    [
      'Gunmen killed two guests at the principal hotel in Kaura, Nigeria.',
      '2 = 0 civilians + 0 combatants + 2 unknown',
    ],
  ],
  'who heads a village or a clan': [
    ['Gunmen killed a village head and two farmers in Kaura, Nigeria.', '3 = 3 civilians + 0 combatants + 0 unknown'],
    ['Gunmen killed two village heads in Kaura, Nigeria.', '2 = 2 civilians + 0 combatants + 0 unknown'],
    [
      'Gunmen shot two farmers dead near the town head office in Kaura, Nigeria.',
      '2 = 2 civilians + 0 combatants + 0 unknown',
    ],
  ],
  'a leader of no fighters': [
    ['Gunmen killed a community leader in Kaura, Nigeria.', '1 = 1 civilians + 0 combatants + 0 unknown'],
    ['Gunmen killed two union leaders in Kaura, Nigeria.', '2 = 2 civilians + 0 combatants + 0 unknown'],
    ['Troops killed a rebel leader in Kaura, Nigeria.', '1 = 0 civilians + 1 combatants + 0 unknown'],
  ],
});

reads(struck, {
  'told by their country alone': [
    ['Two Palestinians were killed in an Israeli air strike on Gaza City on Tuesday.', 'Civilians (Palestine)'],
    ['An Iraqi was killed by a drone near Sulaymaniyah on Tuesday.', 'Civilians (Iraq)'],
    ['Rockets killed dozens of Syrians in Tripoli, Lebanon, on Tuesday.', 'Civilians (Syria)'],
    ['Hezbollah rockets wounded three people in Kiryat Shmona, Israel, on Thursday.', 'Civilians (Israel)'],
  ],
  'a nation, and the soldiers of one': [
    ['The Russians bombed a bridge near Kharkiv on Tuesday.'],
    ['Two Iraqi soldiers were killed by a drone near Sulaymaniyah on Tuesday.', 'Military Forces of Iraq'],
  ],
});

reads(struck, {
  'of the country where it happened, whoever did it': [
    [
      'Israeli jets killed nine people in Rafah and Khan Younis on Tuesday. Israel said that it had hit fighters.',
      'Civilians (Palestine)',
    ],
    [
      'Russian missiles killed four people in Odesa on Tuesday. Moscow and Kyiv gave no comment.',
      'Civilians (Ukraine)',
    ],
  ],
});
