// Who had a hand in an act, and who only stands near it in the sentence.
import type { View } from './support.ts';
import { reads } from './support.ts';

const DOERS = new Set(['PERPETRATOR', 'SIDE_A', 'ACCUSED']);
const doers: View = ({ events }) =>
  (events[0]?.participants ?? []).filter((p) => DOERS.has(p.role)).map((p) => `${p.role} ${p.text}`);
const patients: View = ({ events }) =>
  (events[0]?.participants ?? []).filter((p) => p.role === 'TARGET').map((p) => p.text);
const words: View = ({ events }) =>
  events.flatMap((e) => e.casualties.map((c) => `${c.measure} ${c.low} ${c.victim.text}`));

reads(doers, {
  'involved in an act': [
    ['TWO LIEUTENANTS WERE INVOLVED IN THE MURDER OF A PRIEST IN SAN MIGUEL ON 3 MAY.', 'ACCUSED TWO LIEUTENANTS'],
    ['Police in Lima arrested six men suspected of killing a judge on Monday.', 'ACCUSED six men'],
    ['The prosecutor implicated four officers in the massacre of nine farmers in Ocosingo.', 'ACCUSED four officers'],
  ],
  'who is arrested in a raid has done nothing': [
    ['Turkish police arrested nine people in overnight raids in Istanbul on Thursday.', 'PERPETRATOR Turkish police'],
    ['Nine people were arrested by Turkish police during raids in Istanbul.', 'PERPETRATOR Turkish police'],
    ['Police in Lima arrested nine men in the killing of a judge on Monday.', 'ACCUSED nine men'],
  ],
  'who makes arrests after an attack has not done it': [
    [
      'In Celaya, gunmen opened fire on a taxi, killing two nurses. Police arrested four suspects in raids in the city on Wednesday.',
      'PERPETRATOR gunmen',
    ],
    [
      'Militants stormed a clinic in Hawija on Tuesday, killing five patients. Soldiers arrested eleven men in raids later.',
      'PERPETRATOR Militants',
    ],
    // for the raid that itself killed
    [
      'Rebels raided a clinic in Celaya on Monday, killing two nurses. They arrested four others in the raid.',
      'PERPETRATOR Rebels',
    ],
  ],
  'behind what they are called, wear or belong to': [
    [
      'The prosecutor implicated four officers and nine members of the guard in the massacre of six farmers in Ocosingo.',
      'ACCUSED four officers',
      'ACCUSED nine members',
    ],
    ['A man dressed in black robes killed two clerks with a knife in Taxco on Monday.', 'PERPETRATOR man'],
    ['A band called the Herons killed two clerks in Taxco on Monday.', 'PERPETRATOR band'],
    ['Rebels called the raid on Taxco a success and killed two clerks there on Monday.', 'PERPETRATOR Rebels'],
  ],
  'blamed, charged and named': [
    ['THE MAYOR BLAMED THE MURDER OF A PRIEST IN IBARRA ON 3 MAY ON SMUGGLERS.', 'ACCUSED SMUGGLERS'],
    ['PROSECUTORS ATTRIBUTE THE ATTACK ON A BANK IN IBARRA YESTERDAY TO TRAFFICKERS.', 'ACCUSED TRAFFICKERS'],
    [
      'Six farmers died in Ocosingo on Monday. The general confirmed the involvement of troops in the killing.',
      'ACCUSED troops',
      'ACCUSED troops',
    ],
    ['The court ordered the arrest of two clerks for killing a judge in Lima on Monday.', 'ACCUSED two clerks'],
    [
      'POLICE ARRESTED PEDRO ROJAS AND CHARGED HIM WITH THE MURDER OF A JUDGE IN LIMA YESTERDAY.',
      'ACCUSED PEDRO ROJAS',
    ],
    ['PEDRO ROJAS MASTERMINDED THE MURDER OF A JUDGE IN LIMA YESTERDAY.', 'ACCUSED PEDRO ROJAS'],
    ['PEDRO ROJAS IS BEHIND THE MURDER OF A JUDGE IN LIMA YESTERDAY.', 'ACCUSED PEDRO ROJAS'],
    [
      'THREE CLERKS ARE SUSPECTED OF THE MURDER OF A JUDGE IN LIMA YESTERDAY: PEDRO ROJAS AND CARLOS MEDINA.',
      'ACCUSED THREE CLERKS',
      'ACCUSED PEDRO ROJAS',
      'ACCUSED CARLOS MEDINA',
    ],
    [
      'A JUDGE WAS KILLED IN LIMA YESTERDAY. THE SUSPECTS WERE IDENTIFIED AS PEDRO ROJAS AND CARLOS MEDINA.',
      'ACCUSED PEDRO ROJAS',
      'ACCUSED CARLOS MEDINA',
    ],
  ],
  'blamed on nobody': [
    ['The murder of a priest in Ibarra on Monday was not blamed on smugglers.'],
    ['A judge was killed in Lima on Monday. The people involved in the murder escaped.'],
    ['PEDRO ROJAS STOOD BEHIND THE BAR WHEN A JUDGE WAS KILLED IN LIMA YESTERDAY.'],
  ],
  'not involved': [
    ['Two lieutenants were not involved in the murder of a priest in San Miguel on Monday.'],
    ['Two lieutenants were involved in the election in San Miguel, where a priest was killed on Monday.'],
    ['The police are investigating the murder of a priest in San Miguel on Monday.'],
  ],
  'who is spoken of near an act': [
    ['MINISTER PEDRO ROJAS REPORTED THAT A JUDGE WAS KILLED IN LIMA YESTERDAY.'],
    ['PEDRO ROJAS, DIRECTOR OF THE HOSPITAL, SAID THERE WAS AN ATTACK ON A BANK IN LIMA YESTERDAY.'],
  ],
  'the kind of an act is no doer': [
    ['THE TERRORIST ACTION DAMAGED A BANK IN CALI YESTERDAY.'],
    ['TERRORISTS DAMAGED A BANK IN CALI YESTERDAY.', 'PERPETRATOR TERRORISTS'],
  ],
  'a person who did it': [
    ['PEDRO ROJAS KILLED A JUDGE IN LIMA YESTERDAY.', 'PERPETRATOR PEDRO ROJAS'],
    ['A JUDGE WAS KILLED BY PEDRO ROJAS IN LIMA YESTERDAY.', 'PERPETRATOR PEDRO ROJAS'],
  ],
  'whoever is hurt did nothing': [
    ['SIX CLERKS WERE HURT WHEN A BOMB WENT OFF IN AREQUIPA YESTERDAY.'],
    ['Six clerks hurt a baker in Arequipa on Monday.', 'PERPETRATOR Six clerks'],
  ],
  'behind a relative clause': [
    [
      'A RAID AGAINST THE MILL, WHICH STARTED A FIRE, WAS CARRIED OUT LAST NIGHT BY BANDITS IN AREQUIPA.',
      'PERPETRATOR BANDITS',
    ],
    ['A RAID AGAINST THE MILL, WHICH BELONGS TO BANDITS, WAS CARRIED OUT LAST NIGHT IN AREQUIPA.'],
  ],
  'people fire and are not fired': [
    ['TWO MEN FIRED ON A BUS IN LIMA YESTERDAY.', 'PERPETRATOR MEN'],
    ['Two men fired when a judge left a bank in Lima on Monday.', 'PERPETRATOR men'],
  ],
});

reads(patients, {
  'whose murder': [
    ["PEDRO ROJAS' MURDER IN LIMA YESTERDAY WAS CONDEMNED BY THE CHURCH.", 'PEDRO ROJAS'],
    ["Judge Pedro Rojas's murder in Lima on Monday was condemned by the church.", 'Judge Pedro Rojas'],
  ],
});

reads(words, {
  'the object behind the particle': [
    ['Two hooded men shot to death a baker in Arequipa on Monday.', 'KILLED 1 a baker'],
    ['A baker was shot to death in Arequipa on Monday.', 'KILLED 1 A baker'],
    ['A raid on Aleppo on Monday took the lives of six bakers.', 'KILLED 6 six bakers'],
    ['Rebels took hostage two nurses in Arequipa on Monday.', 'ABDUCTED 2 two nurses'],
  ],
  'the arrested are no victims of what they are arrested for': [
    [
      'A bomb killed six clerks in Arequipa on Monday. Police detained nine men over the bombing.',
      'KILLED 6 six clerks',
    ],
    ['Police arrested nine men in Arequipa on Monday.', 'CAPTURED 9 nine men'],
    ['Rebels attacked a base near Aleppo on Monday and captured nine soldiers.', 'CAPTURED 9 nine soldiers'],
  ],
  'whom a bare number counts': [
    [
      'Four people were killed and 30 were wounded in a bombing in Bogota on Monday.',
      'KILLED 4 Four people',
      'WOUNDED 30 people',
    ],
    ['A bombing in Quito on Monday left 11 dead and 36 injured.', 'KILLED 11 11', 'WOUNDED 36 36'],
    [
      'Four people were killed in Bogota on Monday. At least 30 were wounded.',
      'KILLED 4 Four people',
      'WOUNDED 30 people',
    ],
  ],
});
