// Words of attribution, and nouns by which unnamed sources are described.
import type { SourceKind } from '../../../../schema/vocabulary.ts';
import { keysOf } from '../../mentions/name-index.ts';

/** Verbs of saying, inflected, lower case. */
export const SAYING = new Set(
  'said says say saying reported reports report reporting told tells announced announces claimed claims claiming added adds adding confirmed confirms stated states denied denies documented documents recorded counted put puts estimated estimates wrote writes noted notes declared accused accuses blamed blames warned revealed quoted cited published tweeted posted acknowledged admitted alleged insisted explained described indicated disclosed pointed commented affirmed released issued maintained asserted specified remarked informed broadcast aired called urged stressed underscored emphasized emphasised condemned concluded found spoke speaks'.split(
    ' ',
  ),
);
/** Before a source: "according to X", "X, quoting Y", "reported by Z". */
export const CITING = new Set('according citing quoting quoted cited'.split(' '));
export const BY_WHOM = new Set(
  'reported documented announced released issued published recorded quoted confirmed broadcast monitored cited compiled verified statement report posted carried'.split(
    ' ',
  ),
);

/** What is a source by its noun alone, whoever it is: only where it speaks. */
export const UNNAMED: readonly (readonly [kind: SourceKind, nouns: ReadonlySet<string>])[] = [
  [
    'WITNESS',
    keysOf(
      'witness witnesses eyewitness eyewitnesses resident residents villager villagers survivor survivors medic medics doctor doctors rescuer rescuers paramedic paramedics relative relatives neighbour neighbours neighbor neighbors inhabitant inhabitants',
    ),
  ],
  ['ACTIVISTS', keysOf('activist activists opposition campaigners')],
  ['UNNAMED_OFFICIAL', keysOf('official officials authority authorities diplomat diplomats')],
];

/** Offices whose holder speaks: "the governor said"; before a name they are its title. */
export const OFFICES = keysOf('governor mayor prefect');

/** The word before "source" or "sources". */
export const SOURCE_ADJECTIVES: readonly (readonly [kind: SourceKind, adjectives: ReadonlySet<string>])[] = [
  [
    'WITNESS',
    keysOf(
      'medical hospital local tribal civilian health rescue community church village ambulance humanitarian private',
    ),
  ],
  ['ACTIVISTS', keysOf('opposition activist rebel insurgent revolutionary')],
  [
    'UNNAMED_OFFICIAL',
    keysOf(
      'security military government governmental official police intelligence diplomatic army administration judicial political informed reliable western unofficial defense defence ministry field kurdish presidential parliamentary',
    ),
  ],
];
export const SOURCE_NOUN = keysOf('source sources');

/** "the monitor", "the monitoring group", "the watchdog". */
export const MONITOR_NOUNS = keysOf('monitor monitors watchdog observatory');
export const MONITOR_ADJECTIVES = keysOf('monitoring monitor rights watchdog');
export const BODY_NOUNS = keysOf('group groups organisation organization network agency watchdog');
/** "state television", "the official news agency". */
export const STATE_ADJECTIVES = keysOf('state official staterun');
export const MEDIUM_NOUNS = keysOf('media tv television radio broadcaster newspaper channel newspapers');
export const NEWS = 'news';
export const AGENCY_NOUNS = keysOf('agency agencies');
/** Media of which nothing but their side is said. */
export const MEDIA_ADJECTIVES = keysOf(
  'local opposition progovernment arab turkish western russian israeli lebanese iraqi social press news regional international foreign',
);
/** What stands beside a newspaper's name that is a word as well. */
export const PRESS_NOUNS = keysOf('newspaper daily magazine weekly paper editorial correspondent reporter journal');

const nouns = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What speaks without being a person, by its noun, lower case: "the city council", "emergency services". */
export const SPEAKING_BODIES: readonly (readonly [kind: SourceKind, nouns: ReadonlySet<string>])[] = [
  [
    'GOVERNMENT',
    nouns(
      'ministry government administration presidency council parliament embassy municipality department directorate commission cabinet secretariat',
    ),
  ],
  [
    'UNNAMED_OFFICIAL',
    nouns(
      'head heads services service office protection defence defense brigade authority court prosecutors prosecution spokesman spokeswoman spokesperson spokesmen police',
    ),
  ],
  ['MILITARY', nouns('coalition military army forces troops command militia gendarmerie navy')],
  [
    'NGO',
    nouns(
      'body group groups ngo ngos partners charity charities organisation organization organisations organizations agency agencies union association foundation syndicate committee network federation league society',
    ),
  ],
  [
    'NEWSPAPER',
    nouns(
      'media outlet outlets site sites website channel station broadcaster press newspaper newspapers daily correspondent correspondents reporter reporters journalist journalists',
    ),
  ],
  ['WITNESS', nouns('hospital hospitals clinic morgue room rooms crews workers responders team teams')],
];
