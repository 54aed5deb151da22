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
    ['Doctors are fighting an outbreak of cholera.'],
    ['Firemen battled the blaze in the old market until dawn.'],
    ['The kingdom is battling an insurgency that spilled over from its neighbour in 2013.'],
    ['The new minister promised to fight against corruption and poverty.'],
    ['The visitors shot wide twice and were beaten in the final.'],
  ],
  'harm that nobody does': [
    ['An earthquake killed eight people near Bogota.'],
    ['A ferry capsized off the coast and forty passengers died.'],
    ['A gas leak caused an explosion in a kitchen in Lima; four people were injured.'],
    ['Fourteen people had died of cholera in the camp, health officials said.'],
  ],
  'a toll stands, however it is told': [
    ['Nine miners were shot dead near Beni.', 'ATTACK ASSERTED'],
    ['A mine killed nine people near Beni.', 'REMOTE_EXPLOSIVE_LANDMINE_IED ASSERTED'],
    ['Four people were killed in Hama on Friday.', 'ATTACK ASSERTED'],
  ],
});
