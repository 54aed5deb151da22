// Who says "we did it" and who is blamed, apart from who did it and from the toll.
import { reads } from './support.ts';
import { responsibility } from './views.ts';

reads(responsibility, {
  claimed: [
    ['A bomb killed nine policemen in Ghazni in an attack claimed by the Taliban.', 'RESPONSIBILITY_CLAIMANT taliban'],
  ],
});
