// Families are counted by their members.
import { reads } from './support.ts';
import { fatalities, figures, victims } from './views.ts';

reads(figures, {
  'members that are listed': [
    ['A mother and her two daughters were killed by shelling in Kharkiv.', 'KILLED 1/1/1 EXACT', 'KILLED 2/2/2 EXACT'],
    ['The shelling of Kharkiv killed a farmer and his four sons.', 'KILLED 1/1/1 EXACT', 'KILLED 4/4/4 EXACT'],
  ],
  'a family of a stated size': [
    ['A seven-member family was killed when a shell hit their home in Taiz.', 'KILLED 7/7/7 EXACT'],
    ['A family of seven was killed when a shell hit their home in Taiz.', 'KILLED 7/7/7 EXACT'],
    ['Seven members of one family were killed when a shell hit their home in Taiz.', 'KILLED 7/7/7 EXACT'],
    ['A shell killed seven members of the same family in Taiz.', 'KILLED 7/7/7 EXACT'],
  ],
});

reads(fatalities, {
  'all of them': [
    ['A grandmother and her three grandchildren died in the air strike.', '4/4/4'],
    ['The air strike killed a man, his wife and their two children.', '4/4/4'],
    ['A four-member family was killed in the air strike.', '4/4/4'],
  ],
});

reads(victims, {
  'children and women by name': [
    ['Two women and three children were killed.', 'KILLED 2 CIVILIAN WOMEN', 'KILLED 3 CIVILIAN CHILDREN'],
    ['Two reporters and a paramedic were killed.', 'KILLED 2 CIVILIAN JOURNALISTS', 'KILLED 1 CIVILIAN MEDICS'],
  ],
  'who a bare number of the headline counts': [
    [
      'One dead in raid on market town.\nOne woman was killed in an air strike on the town of Saada on Sunday, a monitor said.',
      'KILLED 1 CIVILIAN WOMEN',
    ],
  ],
});
