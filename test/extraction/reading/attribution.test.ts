// A figure belongs to whoever says it.
import { reads } from './support.ts';
import { claims, sources } from './views.ts';

reads(claims, {
  'who is accused says nothing': [
    ['Al Shabaab militants beheaded two men accused of spying in Baraawe.', 'KILLED 2: nobody'],
  ],
  'an office that speaks, and one that is struck': [
    ['A lorry bomb killed 26 traders in Kidal, the regional governor said.', 'KILLED 26: regional governor'],
    ['According to the mayor, a lorry bomb killed 26 traders in Kidal.', 'KILLED 26: mayor'],
    ['A lorry bomb killed 26 guards of the governor, witnesses said.', 'KILLED 26: witnesses'],
    ['According to witnesses, the mayor lost 26 guards who were hurt in Kidal.', 'WOUNDED 26: witnesses'],
  ],
  'some of those told before are of whoever told, not of who speaks next': [
    [
      'At least 23 people were killed when shells struck a school in Kidal, residents said. Nine of the dead were teachers. The Red Cross said that it had pulled 17 bodies from the rubble.',
      'KILLED 23: residents',
      'KILLED 9: residents',
      'KILLED 17: icrc',
    ],
  ],
  'nobody who is only spoken of before "he added"': [
    [
      'Nineteen people died in Kidal, the governor said. At least five of those killed were French soldiers, he added.',
      'KILLED 19: governor',
      'KILLED 5: governor',
    ],
  ],
  'who speaks without a comma': [
    [
      'Eleven gunmen were killed in raids by coalition warplanes in the same valleys the Turkish military said.',
      'KILLED 11: military-forces-of-turkey',
    ],
  ],
  'whom a clause is about says nothing of it': [
    [
      'Army spokesman Ali Diallo welcomed the pause but said the rebels had broken it twice, including a raid in which 26 traders were killed.',
      'KILLED 26: Army spokesman Ali Diallo',
    ],
    ['Twenty-six traders died in Kidal, said the Red Cross.', 'KILLED 26: icrc'],
  ],
  'a document that somebody is told of in': [
    ['According to the report Boko Haram fighters killed 26 traders in Kidal.', 'KILLED 26: nobody'],
  ],
  'in the sentence': [
    ['At least 14 fighters were killed, the Syrian Observatory for Human Rights said.', 'KILLED 14: sohr'],
    ['According to the Syrian Network for Human Rights, 14 fighters were killed.', 'KILLED 14: snhr'],
    ['The Syrian Network for Human Rights reported 14 fighters killed in the raids.', 'KILLED 14: snhr'],
    ['SANA said that 14 rebels were killed near Hama.', 'KILLED 14: sana'],
    ['Fourteen fighters were killed near Tartus, state news agency SANA reported.', 'KILLED 14: sana'],
    ['14 REBELS WERE KILLED NEAR HAMA, SANA REPORTED', 'KILLED 14: sana'],
    ['The Syrian Network for Human Rights said 14 fighters were killed', 'KILLED 14: snhr'],
    ['Nine miners were shot dead, witnesses said.', 'KILLED 9: witnesses'],
    ['Rebels ambushed a patrol near Hama, killing six soldiers, Moscow said.', 'KILLED 6: government-of-russia'],
    ['The army stormed a hideout near Hama and killed six rebels, a SANA reporter said.', 'KILLED 6: sana'],
    ['Six rebels died near Hama, according to the war monitor.', 'KILLED 6: monitor'],
    [
      'Six rebels died near Sirte, the Italian-backed ministry of health said.',
      'KILLED 6: Italian-backed ministry of health',
    ],
  ],
  'in the sentence beside': [
    ['Fourteen rebels were killed near Hama. The toll was given by the Syrian Observatory.', 'KILLED 14: sohr'],
    ['SOHR said shells hit Jisr al-Shughur. They killed 14 civilians, it added.', 'KILLED 14: sohr'],
    ['SOHR said 14 civilians were killed in Douma. Another six died in Harasta.', 'KILLED 14: sohr', 'KILLED 6: sohr'],
  ],
  'by somebody else for each': [
    [
      'SANA said six civilians died in Douma. SOHR said 11 civilians were killed there.',
      'KILLED 6: sana',
      'KILLED 11: sohr',
    ],
    [
      'State television put the toll at six; the Syrian Observatory for Human Rights put it at 11.',
      'KILLED 6: State television',
      'KILLED 11: sohr',
    ],
  ],
  'by nobody': [
    ['Fourteen rebels were killed near Hama on Monday.', 'KILLED 14: nobody'],
    ['The Red Cross visited the prison. Gunmen killed nine miners in Zamfara.', 'KILLED 9: nobody'],
  ],
  'an armed group through its own media': [
    [
      'The Islamic State group said through its Amaq news agency that it had killed 40 soldiers in Sinai.',
      'KILLED 40: amaq',
    ],
    ['Amaq said Islamic State fighters killed 40 soldiers in Sinai.', 'KILLED 40: amaq'],
    ['The Taliban said in a statement that they had killed 40 soldiers in Kunduz.', 'KILLED 40: Taliban'],
  ],
});

reads(sources, {
  'who is quoted, and who took the picture': [
    ['Fourteen rebels were killed near Hama, SANA reported.', 'CLAIMANT sana'],
    [
      '(Photo: AFP/Getty) \nFourteen rebels were killed near Hama, SANA reported.',
      'CREDIT afp',
      'CREDIT getty-images',
      'CLAIMANT sana',
    ],
  ],
});
