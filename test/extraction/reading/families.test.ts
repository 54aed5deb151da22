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
    ['A mine killed seven members of the same family in Kassala.', 'KILLED 7/7/7 EXACT'],
  ],
});

reads(fatalities, {
  'all of them': [
    ['A grandmother and her three grandchildren died in the air strike.', '4/4/4'],
    ['The shell killed a baker, his wife and their two nephews.', '4/4/4'],
    ['A four-member family was killed in the air strike.', '4/4/4'],
  ],
});

reads(victims, {
  'children and women by name': [
    ['Gunmen killed four women and nine children.', 'KILLED 4 CIVILIAN WOMEN', 'KILLED 9 CIVILIAN CHILDREN'],
    ['Two reporters and a paramedic were killed.', 'KILLED 2 CIVILIAN JOURNALISTS', 'KILLED 1 CIVILIAN MEDICS'],
  ],
  'who a bare number of the headline counts': [
    [
      'One dead in shelling of market town.\nOne woman was killed by a mortar shell in the town of Kassala on Friday, a nurse said.',
      'KILLED 1 CIVILIAN WOMEN',
    ],
  ],
});

reads(figures, {
  'who one person is, on both sides of a comma': [
    [
      'A nurse, Salma Haddad, and her two sons were killed by shells in Afrin.',
      'KILLED 1/1/1 EXACT',
      'KILLED 2/2/2 EXACT',
    ],
    ['Gunmen killed Omar Haddad, a tailor, and two guards in Afrin.', 'KILLED 1/1/1 EXACT', 'KILLED 2/2/2 EXACT'],
    [
      'Gunmen killed a nurse, Omar Haddad and Ali Saleh in Afrin.',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
      'KILLED 1/1/1 EXACT',
    ],
  ],
});
