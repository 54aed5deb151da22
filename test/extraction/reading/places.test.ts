// Where it happened, and which names of places are no scene.
import { reads } from './support.ts';
import { places, precisions } from './views.ts';

reads(places, {
  'its own place': [
    ['A bomb killed three policemen in Quetta.', 'Quetta EXACT'],
    ['Gunmen killed three farmers near Maiduguri.', 'Maiduguri NEAR'],
    ['Rebels killed three soldiers in Deir ez-Zor province.', 'Deir ez-Zor ADM1'],
    ['Rebels killed three soldiers in Yemen.', 'Yemen COUNTRY'],
  ],
  'no datelines': [
    ['BEIRUT (Reuters) - Air strikes killed nine people in Aleppo on Friday.', 'Aleppo EXACT'],
    ['NAIROBI, Kenya (AP) — Al-Shabaab fighters killed nine people in Kismayo on Friday.', 'Kismayo EXACT'],
    ['Bogota, 3 May (AFP) - Rebels killed nine soldiers in Tumaco on Friday.', 'Tumaco EXACT'],
  ],
  'no seats': [
    [
      'Air strikes killed nine people in Aleppo, the Britain-based Syrian Observatory for Human Rights said.',
      'Aleppo EXACT',
    ],
    ['The London-based monitor said nine people were killed in Aleppo.', 'Aleppo EXACT'],
    ['The Geneva-based agency said nine refugees were killed in Aleppo.', 'Aleppo EXACT'],
  ],
  'no governments': [
    ['Moscow rejected the accusation that its planes bombed a market in Idlib.', 'Idlib EXACT'],
    ['A strike killed nine people in Idlib, and Ankara condemned it.', 'Idlib EXACT'],
    ['Washington said a drone strike killed nine militants in Kismayo.', 'Kismayo EXACT'],
  ],
  'no parts of names': [
    ['The Aleppo fighters were ambushed in Idlib, where nine of them died.', 'Idlib EXACT'],
    ['Fighters of the Raqqa Revolutionaries Brigade killed nine soldiers in Manbij.', 'Manbij EXACT'],
  ],
});

reads(precisions, {
  'a road is a line, not the town at its end': [
    ['Gunmen ambushed a bus on the Baghdad-Kirkuk road, killing nine people.', 'REGION'],
    ['Nine people were killed on the highway between Damascus and Homs when militants fired at a bus.', 'REGION'],
    ['A mine killed nine people on the road from Mogadishu to Baidoa.', 'REGION'],
  ],
});
