// Words that tie actors to each other, and nouns that describe an actor without naming it.
import type { ActorKind, RelationKind } from '../../../schema/vocabulary.ts';

const KINDS_OF_GROUP_NOUNS: readonly (readonly [ActorKind, string])[] = [
  [
    'REBEL_GROUP',
    'group groups faction factions rebel rebels insurgent insurgents insurgency jihadist jihadists islamist islamists ' +
      'militant militants fighter fighters combatants guerrilla guerrillas separatist separatists opposition extremists ' +
      'terrorists secessionists mujahideen movement alliance dissidents',
  ],
  ['POLITICAL_MILITIA', 'militia militias militiamen paramilitary paramilitaries mercenaries vigilantes party'],
  ['IDENTITY_MILITIA', 'tribe tribes tribesmen clan clans clansmen'],
  [
    'STATE_FORCES',
    'army troops forces force military soldiers brigade brigades battalion police airforce planes warplanes jets',
  ],
  ['EXTERNAL_FORCES', 'coalition'],
  ['GOVERNMENT', 'government regime administration authorities junta'],
  ['UNIDENTIFIED_ARMED_GROUP', 'gunmen attackers assailants'],
];

/** Nouns that stand for an armed or political actor, with the kind that they suggest where nothing better is known. */
export const GROUP_NOUNS: ReadonlyMap<string, ActorKind> = new Map(
  KINDS_OF_GROUP_NOUNS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

const MANNER =
  '(?:respectively |militarily |financially |politically |directly |heavily |mainly |strongly |openly |reportedly |closely |loosely )?';
const SUPPORTED = '(?:supported|backed|sponsored|financed|funded|armed|trained|equipped|assisted|propped up)';
const ARTICLE = '(?:(?:an?|the|its|their) )?';

/** "X … Y": the words between, X before and Y after them; the relation runs from X to Y. */
export const BETWEEN: readonly (readonly [RelationKind, string])[] = [
  ['BACKED_BY', `${MANNER}${SUPPORTED} ${MANNER}by`],
  ['BACKED_BY', 'with (?:the )?(?:[a-z]+ )?(?:support|backing|help|assistance) (?:of|from)'],
  ['LED_BY', '(?:led|headed|commanded|spearheaded) by'],
  ['ALLIED_WITH', `${MANNER}(?:linked|affiliated|allied|aligned|tied) ${MANNER}(?:to|with)`],
  ['ALLIED_WITH', 'with (?:close |known |alleged |suspected )?(?:links|ties) to'],
  ['ALLIED_WITH', `${ARTICLE}(?:close |key |main |staunch |long-time )*all(?:y|ies) of`],
  [
    'ALLIED_WITH',
    '(?:has |have |had )?(?:pledged|swore|sworn|pledges|declared) (?:its |their )?(?:allegiance|loyalty|fealty) to',
  ],
  [
    'PART_OF',
    `${ARTICLE}(?:[a-z-]+ ){0,3}(?:branch|affiliate|wing|arm|chapter|subsidiary|component|franchise|brigade|unit) of`,
  ],
  ['PART_OF', `(?:${ARTICLE}part of|belonging to|under the (?:banner|umbrella|command) of)`],
  ['SUCCESSOR_OF', `(?:formerly|previously|once|earlier|until recently)(?: known| called| named| part of)?(?: as)?`],
  [
    'SUCCESSOR_OF',
    `(?:${ARTICLE}(?:[a-z-]+ ){0,2}(?:successor|offshoot|splinter|splinter group|breakaway faction) (?:of|to|from))`,
  ],
  ['SUCCESSOR_OF', '(?:evolved|emerged|split|splintered|broke away|broke off|grew out|was formed) (?:from|of|out of)'],
  ['RIVAL_OF', `${ARTICLE}(?:main |bitter |arch |long-time |fierce )*rivals? (?:of|to)`],
];

/** "Y … X": the words between, Y before them and X after; the relation runs from X to Y. */
export const REVERSED: readonly (readonly [RelationKind, string])[] = [
  [
    'BACKED_BY',
    '(?:has |have |had |was |is |are |were |been |also )*(?:supports?|supported|supporting|backs|backed|backing|sponsors?|sponsored|sponsoring|arms|arming|funds|funding|finances|financing)',
  ],
  [
    'BACKED_BY',
    '(?:has |have |had |been |is |are |was |were |also )*(?:provid(?:e|es|ed|ing)|gives?|gave|giving|lends?|lent|offer(?:s|ed|ing)?) (?:[a-z]+ ){0,2}(?:support|backing|cover) (?:to|for)',
  ],
  ['BACKED_BY', 'in support of'],
  ['BACKED_BY', `${ARTICLE}(?:main |key |chief |staunch )*(?:backer|supporter|sponsor|patron)s? of`],
];

/** "Y branch", "Y's Syrian affiliate": nouns behind the one that X belongs to. */
export const POSSESSED: readonly (readonly [RelationKind, string])[] = [
  ['PART_OF', '(?:branch|affiliate|wing|arm|chapter|franchise|subsidiary)'],
  ['SUCCESSOR_OF', '(?:offshoot|splinter(?: group)?|successor)'],
  ['RIVAL_OF', 'rivals?'],
  ['ALLIED_WITH', 'all(?:y|ies)'],
];

/** Second halves of compounds: "Iran-backed". */
export const COMPOUNDS: ReadonlyMap<string, RelationKind> = new Map([
  ...['backed', 'supported', 'sponsored', 'funded', 'financed', 'armed', 'trained'].map(
    (word) => [word, 'BACKED_BY'] as const,
  ),
  ['led', 'LED_BY'],
  ...['linked', 'affiliated', 'allied', 'aligned', 'inspired'].map((word) => [word, 'ALLIED_WITH'] as const),
]);

/** "rebel backer Turkey", "regime ally Iran": nouns between the one helped and the helper. */
export const HELPERS: ReadonlyMap<string, RelationKind> = new Map([
  ...['backer', 'backers', 'supporter', 'supporters', 'sponsor', 'sponsors', 'patron'].map(
    (w) => [w, 'BACKED_BY'] as const,
  ),
  ...['ally', 'allies'].map((w) => [w, 'ALLIED_WITH'] as const),
  ...['rival', 'rivals'].map((w) => [w, 'RIVAL_OF'] as const),
]);

/** Stems of which every tie above has one. */
export const TIE_WORDS: readonly string[] =
  'support|back|sponsor|financ|fund|arm|train|equip|assist|propped|help|patron|led|headed|commanded|dominated|link|affiliat|all[iy]|align|tie|allegiance|loyalty|fealty|branch|wing|chapter|subsidiary|component|franchise|brigade|unit|part of|belong|under the|former|previous|once|earlier|recently|successor|offshoot|splinter|breakaway|evolved|emerged|split|broke|grew|formed|rival|provid|g[ai]ve|giving|len[dt]|offer|inspired'.split(
    '|',
  );
