// What is not said is not guessed.
import { reads } from './support.ts';
import { doers, events, fatalities, figures } from './views.ts';

reads(doers, {
  'nobody is named': [['Nine people were killed in an explosion in Hama.'], ['A bomb exploded in Hama.']],
});

reads(figures, {
  'no count is told': [
    ['Rebels attacked a checkpoint near Hama.'],
    ['Civilians were killed in the shelling of Hama.'],
    ['Air strikes hit Hama, causing casualties.'],
  ],
});

reads(fatalities, {
  'nothing is added up from nothing': [
    ['Rebels attacked a checkpoint near Hama.', '-/-/-'],
    ['Nine people were wounded in Hama.', '-/-/-'],
  ],
});

reads(events, {
  'no violence, no event': [
    ['The minister opened a school in Hama.'],
    ['Parliament approved the budget by 212 votes to 18.'],
  ],
});
