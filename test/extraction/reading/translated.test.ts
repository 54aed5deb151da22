// English that a machine made of another language.
import { reads } from './support.ts';
import { figures } from './views.ts';

reads(figures, {
  'killed by other words': [
    ['Six fighters were martyred in the confrontation.', 'KILLED 6/6/6 EXACT'],
    ['The army liquidated 13 terrorists in the operation.', 'KILLED 13/13/13 EXACT'],
    ['Turkish forces neutralised 13 militants near Afrin.', 'KILLED 13/13/13 EXACT'],
    ['Thirteen militants were neutralized near Afrin.', 'KILLED 13/13/13 EXACT'],
  ],
  'a balance for a toll': [
    ['The balance of dead rose to 13 after the bombing.', 'KILLED 13/13/13 EXACT'],
    ['The explosion left a balance of 13 dead and 20 wounded.', 'KILLED 13/13/13 EXACT', 'WOUNDED 20/20/20 EXACT'],
  ],
  'wounded by other words': [
    ['The explosion caused 13 dead and 20 wounded.', 'KILLED 13/13/13 EXACT', 'WOUNDED 20/20/20 EXACT'],
    ['The explosion made 13 dead and 20 wounded.', 'KILLED 13/13/13 EXACT', 'WOUNDED 20/20/20 EXACT'],
  ],
});
