// Where a text says outright that what it told happened, and the quarter of a town.
import { reads } from './support.ts';
import { divisions, places } from './views.ts';

reads(places, {
  'the attack took place in': [
    [
      'SAN SALVADOR, 3 MAR 89 (EFE) -- [TEXT] 40 FARMERS WERE KIDNAPPED BY GUERRILLAS IN SAN MIGUEL DEPARTMENT. THE MASS KIDNAPPING TOOK PLACE ON 2 MARCH IN SAN BLAS DEL MONTE.',
      'SAN BLAS DEL MONTE EXACT',
    ],
    [
      'LIMA, 3 MAR 89 (EFE) -- [TEXT] GUNMEN KILLED SIX HERDERS IN AYACUCHO DEPARTMENT TODAY. THE INCIDENT OCCURRED IN THE VILLAGE OF CHIRIPAMPA.',
      'CHIRIPAMPA EXACT',
    ],
    [
      'Gunmen killed six herders in Anbar province on Monday. The attack took place in the city of Ramadi.',
      'Ramadi EXACT',
    ],
  ],
  'no wider place, and none of another event': [
    ['A car bomb killed nine bakers in Karrada on Monday. The attack took place in Baghdad.', 'Karrada EXACT'],
    [
      'Gunmen killed six herders in Ramadi on Monday. The army has searched the desert since. A similar attack took place in Mosul.',
      'Ramadi EXACT',
      'Mosul EXACT',
    ],
  ],
});

reads(places, {
  'the quarter of a town that another sentence or clause names': [
    [
      'BOGOTA, 3 MAR 89 (EFE) -- [TEXT] MEANWHILE, IN BOGOTA, A BOMB EXPLODED AT AN OFFICE OF THE WATER COMPANY IN THE SUBURB OF QUINTANAR.',
      'QUINTANAR NEAR',
    ],
    [
      'BOGOTA, 3 MAR 89 (EFE) -- [TEXT] A BOMB EXPLODED IN BOGOTA. THE EXPLOSION OCCURRED IN THE ALAMEDA NEIGHBORHOOD AT NOON.',
      'ALAMEDA NEAR',
    ],
    [
      'Gunmen killed a tailor in Manaus on Monday. The man was shot in the Flor do Campo neighbourhood.',
      'Flor do Campo NEAR',
    ],
  ],
  'the town where several quarters are told, or none by its name': [
    [
      'Shells killed nine people in Aleppo on Monday. They fell on the Midan neighbourhood and the Salaheddin neighbourhood.',
      'Aleppo EXACT',
    ],
    [
      'BOGOTA, 3 MAR 89 (EFE) -- [TEXT] A BOMB EXPLODED IN BOGOTA AND KILLED A GUARD. IT DESTROYED SHOPS IN A RESIDENTIAL DISTRICT.',
      'Bogota EXACT',
    ],
  ],
});

reads(divisions, {
  'a quarter lies in the division of its town': [
    ['Gunmen killed a tailor in Manaus on Monday. The man was shot in the Flor do Campo neighbourhood.', 'Amazonas'],
  ],
});

reads(places, {
  'in capitals, what lies so many kilometres from a known town': [
    [
      'SAN SALVADOR, 3 MAR 89 (EFE) -- [TEXT] GUERRILLAS DESTROYED THE AIRSTRIP IN CHILTANGA, 5 KM NORTH OF THE CITY OF SAN MIGUEL.',
      'CHILTANGA EXACT',
    ],
    [
      'LIMA, 3 MAR 89 (EFE) -- [TEXT] ON 2 MARCH THE TERRORISTS INVADED QOSHUARI VILLAGE, 7 KM NORTHEAST OF HUANTA, AND KILLED THREE PEASANTS.',
      'QOSHUARI EXACT',
    ],
  ],
  'in capitals, no place of a time, a village without a name': [
    [
      'CALI, 3 MAR 89 (EFE) -- [TEXT] GUNMEN KILLED A TEACHER IN CALI. THE KILLERS FLED IN 5 MINUTES FROM CALI.',
      'Cali EXACT',
    ],
    ['CALI, 3 MAR 89 (EFE) -- [TEXT] GUNMEN KILLED A TEACHER IN ANOTHER VILLAGE, 7 KM FROM CALI.', 'Cali NEAR'],
  ],
});

reads(places, {
  'this capital is where the text was written': [
    [
      {
        text: 'GUATEMALA CITY, 3 MAR 89 (EFE) -- [TEXT] A NOTARY WAS SHOT DEAD TODAY NEAR A MARKET OF THIS CAPITAL.',
        publishedAt: '1989-03-03',
      },
      'Guatemala City EXACT',
    ],
  ],
  'what is only told there happened elsewhere': [
    [
      'BOGOTA, 3 MAR 89 (EFE) -- [TEXT] A NOTARY WAS SHOT DEAD TODAY IN CALI. POLICE IN THIS CAPITAL REPORTED IT.',
      'Cali EXACT',
    ],
    ['BOGOTA, 3 MAR 89 (EFE) -- [TEXT] GUERRILLAS KILLED THREE SOLDIERS TODAY, POLICE SAID.', 'nowhere'],
    ['BOGOTA, 3 MAR 89 (EFE) -- [TEXT] POLICE IN THIS CAPITAL SAID GUERRILLAS KILLED THREE SOLDIERS TODAY.', 'nowhere'],
  ],
});
