// Numbers that count nobody: money, units, roads, ages, weights, models, times, scores.
import { reads } from './support.ts';
import { figures } from './views.ts';

reads(figures, {
  'beside a count': [
    ['The 12th Brigade lost five men in the ambush.', 'KILLED 5/5/5 EXACT'],
    ['A 250-kg bomb dropped by a Su-25 killed five people.', 'KILLED 5/5/5 EXACT'],
    ['Gunmen killed a mayor, aged 54, on Route 7.', 'KILLED 1/1/1 EXACT'],
    ['The kidnappers killed two engineers after a ransom of 40,000 dollars was refused.', 'KILLED 2/2/2 EXACT'],
    ['Two boys, aged 9 and 13, were killed by a mortar shell at 8:30 am.', 'KILLED 2/2/2 EXACT'],
    ['A 120 mm mortar round killed three farmers 15 km south of Donetsk.', 'KILLED 3/3/3 EXACT'],
    ['Three policemen were killed in the district, 60 miles from the capital.', 'KILLED 3/3/3 EXACT'],
    ['A 23-year-old student was shot dead by soldiers.', 'KILLED 1/1/1 EXACT'],
  ],
  'acts, families, wounds and bodies in a picture': [
    ['An air raid wounded and an ambush killed.'],
    ['A patient with deep head wounds lying in the corridor told of the raid on Taiz.'],
    ['Clerks in Taiz listed six family units among those killed in the raid.'],
    ['The raid on Taiz killed 21 weavers. A photo of four bodies was shared.', 'KILLED 21/21/21 EXACT'],
    ['An army unit in Taiz killed in a night raid all members of a gang.'],
    ['A friend wrote of Taiz, hoping that he was not injured in the raid.'],
  ],
  alone: [
    ['The rebels demanded $3 million and attacked three villages.'],
    ['Soldiers of the 81st Battalion attacked rebel positions on Highway 4.'],
    ['The army destroyed four tanks and two MiG-21 jets in the raid.'],
    ['Rebels fired 14 rockets at the airport.'],
  ],
});
