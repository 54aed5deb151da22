// Words that tell of an act: what is done, and the ACLED sub-event type and modes that the word alone gives.
import type { EventMode, EventType } from '../../../schema/vocabulary.ts';

/**
 * What a word does with the groups around it:
 * KILL, INJURE, ABDUCT, ARREST, CAPTURE, DISPLACE act on people; DIE, SUFFER and FLEE happen to their subject;
 * ATTACK, STRIKE, SHELL, EXPLODE, FIRE strike people, targets or places; CLASH has two sides;
 * TAKE, LOSE and LEAVE are of places; the rest are acts that leave no casualties by themselves.
 */
export type Act =
  | 'KILL'
  | 'DIE'
  | 'INJURE'
  | 'SUFFER'
  | 'ABDUCT'
  | 'ARREST'
  | 'CAPTURE'
  | 'DISPLACE'
  | 'FLEE'
  | 'VANISH'
  | 'ATTACK'
  | 'STRIKE'
  | 'SHELL'
  | 'FIRE'
  | 'EXPLODE'
  | 'CLASH'
  | 'TAKE'
  | 'LOSE'
  | 'LEAVE'
  | 'PROTEST'
  | 'RIOT'
  | 'DISPERSE'
  | 'LOOT'
  | 'DESTROY'
  | 'DISARM'
  | 'SURRENDER'
  | 'DEPLOY'
  | 'RAPE';

/** Acts whose doers and sufferers are told for their own sake. */
export const VIOLENT_ACTS: ReadonlySet<Act> = new Set<Act>([
  'KILL',
  'DIE',
  'INJURE',
  'SUFFER',
  'ABDUCT',
  'VANISH',
  'ATTACK',
  'STRIKE',
  'SHELL',
  'FIRE',
  'EXPLODE',
  'LOOT',
  'DESTROY',
  'RAPE',
]);

export interface ActEntry {
  readonly act: Act;
  readonly type: EventType | null;
  readonly modes: readonly EventMode[];
  /** The words after the verb that belong to it: "blow *up*", "open *fire*". */
  readonly particle?: readonly string[];
}

type Row = readonly [words: string, act: Act, type?: EventType | null, ...modes: EventMode[]];

/** Verbs by base form; a second word is the particle that the sense needs. */
export const ACT_VERBS: readonly Row[] = [
  ['strangle', 'KILL'],
  ['kill murder slay massacre slaughter eliminate liquidate neutralise neutralize martyr', 'KILL'],
  ['assassinate', 'KILL', 'ATTACK', 'ASSASSINATION'],
  ['execute behead hang decapitate lynch crucify', 'KILL', 'ATTACK', 'EXECUTION'],
  ['die perish succumb', 'DIE'],
  ['wound injure hurt maim', 'INJURE'],
  ['kidnap abduct', 'ABDUCT', 'ABDUCTION_FORCED_DISAPPEARANCE', 'KIDNAPPING'],
  ['arrest detain apprehend imprison jail', 'ARREST', 'ARRESTS'],
  ['displace uproot evict', 'DISPLACE'],
  ['flee', 'FLEE'],
  ['vanish disappear', 'VANISH'],
  ['attack assault storm target', 'ATTACK'],
  ['stab', 'ATTACK'],
  ['raid', 'ATTACK', null, 'RAID'],
  ['ambush', 'ATTACK', 'ARMED_CLASH', 'AMBUSH'],
  ['bomb', 'STRIKE'],
  ['bombard pound', 'SHELL', 'SHELLING_ARTILLERY_MISSILE_ATTACK'],
  ['shell', 'SHELL', 'SHELLING_ARTILLERY_MISSILE_ATTACK', 'ARTILLERY'],
  ['strike hit', 'ATTACK'],
  ['fire shoot', 'FIRE'],
  ['snipe', 'FIRE', null, 'SNIPING'],
  ['machinegun machine-gun riddle strafe', 'FIRE', null, 'SHOOTING'],
  ['stab knife', 'INJURE'],
  ['explode detonate', 'EXPLODE'],
  ['clash fight battle skirmish', 'CLASH', 'ARMED_CLASH', 'CLASH'],
  ['repel repulse', 'CLASH', 'ARMED_CLASH', 'CLASH'],
  ['recapture retake liberate regain', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['lose', 'LOSE'],
  ['overrun', 'TAKE', 'NON_STATE_ACTOR_OVERTAKES_TERRITORY'],
  ['capture seize', 'TAKE'],
  ['protest demonstrate rally', 'PROTEST', 'PEACEFUL_PROTEST'],
  // of those who are not armed, and of roads
  ['march block blockade', 'PROTEST', 'PEACEFUL_PROTEST'],
  ['riot', 'RIOT', 'VIOLENT_DEMONSTRATION'],
  ['disperse', 'DISPERSE', 'PROTEST_WITH_INTERVENTION'],
  ['loot plunder vandalise vandalize ransack pillage', 'LOOT', 'LOOTING_PROPERTY_DESTRUCTION'],
  ['torch burn', 'DESTROY', null, 'ARSON'],
  ['rob', 'LOOT', 'LOOTING_PROPERTY_DESTRUCTION', 'ROBBERY'],
  ['destroy demolish wreck damage sabotage', 'DESTROY', 'LOOTING_PROPERTY_DESTRUCTION'],
  ['defuse dismantle', 'DISARM', 'DISRUPTED_WEAPONS_USE'],
  ['surrender', 'SURRENDER', 'AGREEMENT'],
  ['defect', 'SURRENDER', 'CHANGE_TO_GROUP_ACTIVITY'],
  ['rape', 'RAPE', 'SEXUAL_VIOLENCE'],
  ['dynamite', 'EXPLODE', 'REMOTE_EXPLOSIVE_LANDMINE_IED'],
  ['withdraw', 'LEAVE', 'NON_VIOLENT_TRANSFER_OF_TERRITORY'],
];

/** Verbs with the words that must follow them. */
export const ACT_PHRASES: readonly (readonly [
  verb: string,
  particle: string,
  ...(Row extends readonly [string, ...infer Rest] ? Rest : never),
])[] = [
  ['gun', 'down', 'KILL', null, 'SHOOTING'],
  ['shoot', 'dead', 'KILL', null, 'SHOOTING'],
  ['shoot', 'to death', 'KILL', null, 'SHOOTING'],
  ['stab', 'to death', 'KILL'],
  ['beat', 'to death', 'KILL'],
  ['hack', 'to death', 'KILL'],
  ['shoot', 'down', 'ATTACK'],
  ['stone', 'to death', 'KILL'],
  ['burn', 'to death', 'KILL'],
  ['batter', 'to death', 'KILL'],
  ['bludgeon', 'to death', 'KILL'],
  ['club', 'to death', 'KILL'],
  ['trample', 'to death', 'KILL'],
  ['crush', 'to death', 'KILL'],
  ['torture', 'to death', 'KILL'],
  ['hit', 'to death', 'KILL'],
  ['put', 'to death', 'KILL', 'ATTACK', 'EXECUTION'],
  ['lose', 'their lives', 'DIE'],
  ['lose', 'his life', 'DIE'],
  ['lose', 'her life', 'DIE'],
  ['lose', 'its life', 'DIE'],
  ['meet', 'their deaths', 'DIE'],
  ['lay', 'down their lives', 'DIE'],
  ['lay', 'down his life', 'DIE'],
  ['lay', 'down her life', 'DIE'],
  // as papers of Pakistan and Iran tell the deaths of soldiers
  ['embrace', 'martyrdom', 'DIE'],
  ['attain', 'martyrdom', 'DIE'],
  ['achieve', 'martyrdom', 'DIE'],
  ['sustain', 'injuries', 'SUFFER'],
  ['sustain', 'burns', 'SUFFER'],
  ['receive', 'injuries', 'SUFFER'],
  ['receive', 'wounds', 'SUFFER'],
  ['suffer', 'injuries', 'SUFFER'],
  ['suffer', 'suffocation', 'SUFFER'],
  ['suffer', 'asphyxiation', 'SUFFER'],
  ['suffer', 'burns', 'SUFFER'],
  ['sustain', 'wounds', 'SUFFER'],
  ['suffer', 'wounds', 'SUFFER'],
  ['claim', 'the lives of', 'KILL'],
  ['claim', 'the life of', 'KILL'],
  ['take', 'the lives of', 'KILL'],
  ['cost', 'the lives of', 'KILL'],
  ['take', 'hostage', 'ABDUCT', 'ABDUCTION_FORCED_DISAPPEARANCE', 'KIDNAPPING'],
  ['take', 'prisoner', 'CAPTURE'],
  ['blow', 'up', 'EXPLODE', 'REMOTE_EXPLOSIVE_LANDMINE_IED'],
  ['blow', 'himself up', 'EXPLODE', 'SUICIDE_BOMB', 'SUICIDE'],
  ['blow', 'herself up', 'EXPLODE', 'SUICIDE_BOMB', 'SUICIDE'],
  ['blow', 'themselves up', 'EXPLODE', 'SUICIDE_BOMB', 'SUICIDE'],
  ['blow', 'itself up', 'EXPLODE', 'SUICIDE_BOMB', 'SUICIDE'],
  ['go', 'off', 'EXPLODE'],
  ['open', 'fire', 'FIRE', null, 'SHOOTING'],
  ['spray', 'with bullets', 'FIRE', null, 'SHOOTING'],
  ['spray', 'with gunfire', 'FIRE', null, 'SHOOTING'],
  ['rake', 'with bullets', 'FIRE', null, 'SHOOTING'],
  ['rake', 'with gunfire', 'FIRE', null, 'SHOOTING'],
  ['pepper', 'with bullets', 'FIRE', null, 'SHOOTING'],
  ['pepper', 'with gunfire', 'FIRE', null, 'SHOOTING'],
  ['take', 'to the streets', 'PROTEST', 'PEACEFUL_PROTEST'],
  ['exchange', 'fire', 'CLASH', 'ARMED_CLASH', 'CLASH'],
  ['trade', 'fire', 'CLASH', 'ARMED_CLASH', 'CLASH'],
  ['lose', 'control of', 'LOSE'],
  ['take', 'control of', 'TAKE'],
  ['take', 'over', 'TAKE'],
  ['gain', 'control of', 'TAKE'],
  ['regain', 'control of', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['retake', 'control of', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['regain', 'control over', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['restore', 'control of', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['restore', 'control over', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['gain', 'control over', 'TAKE'],
  ['restore', 'security and stability to', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['restore', 'security to', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['restore', 'stability to', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['take', 'full control of', 'TAKE'],
  ['regain', 'full control of', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['set', 'fire to', 'DESTROY', null, 'ARSON'],
  ['set', 'ablaze', 'DESTROY', null, 'ARSON'],
  ['set', 'on fire', 'DESTROY', null, 'ARSON'],
  ['set', 'off', 'EXPLODE'],
  ['hold', 'hostage', 'ABDUCT', 'ABDUCTION_FORCED_DISAPPEARANCE', 'KIDNAPPING'],
  ['pull', 'out of', 'LEAVE', 'NON_VIOLENT_TRANSFER_OF_TERRITORY'],
  ['withdraw', 'from', 'LEAVE', 'NON_VIOLENT_TRANSFER_OF_TERRITORY'],
  ['lay', 'down their arms', 'SURRENDER', 'AGREEMENT'],
  ['lay', 'down their weapons', 'SURRENDER', 'AGREEMENT'],
];

/** Nouns by their singular. */
export const ACT_NOUNS: readonly Row[] = [
  ['killing murder massacre slaughter', 'KILL'],
  ['assassination', 'KILL', 'ATTACK', 'ASSASSINATION'],
  ['execution beheading', 'KILL', 'ATTACK', 'EXECUTION'],
  ['death martyrdom', 'DIE'],
  ['kidnapping abduction', 'ABDUCT', 'ABDUCTION_FORCED_DISAPPEARANCE', 'KIDNAPPING'],
  ['disappearance', 'VANISH', 'ABDUCTION_FORCED_DISAPPEARANCE'],
  ['arrest detention', 'ARREST', 'ARRESTS'],
  ['attack assault offensive counterattack counteroffensive', 'ATTACK'],
  ['raid', 'ATTACK', null, 'RAID'],
  ['ambush', 'ATTACK', 'ARMED_CLASH', 'AMBUSH'],
  ['bombing', 'STRIKE'],
  ['airstrike air-strike', 'STRIKE', 'AIR_DRONE_STRIKE', 'AIRSTRIKE'],
  ['strike', 'STRIKE'],
  ['bombardment barrage', 'SHELL', 'SHELLING_ARTILLERY_MISSILE_ATTACK'],
  ['shelling', 'SHELL', 'SHELLING_ARTILLERY_MISSILE_ATTACK', 'ARTILLERY'],
  ['explosion blast detonation', 'EXPLODE'],
  ['shooting gunfire', 'FIRE', null, 'SHOOTING'],
  [
    'shoot-out shootout clash battle fighting firefight skirmish confrontation gunfight gun-battle crossfire combat',
    'CLASH',
    'ARMED_CLASH',
    'CLASH',
  ],
  ['capture seizure takeover', 'TAKE'],
  ['defeat elimination', 'TAKE'],
  ['recapture liberation', 'TAKE', 'GOVERNMENT_REGAINS_TERRITORY'],
  ['protest demonstration rally march sit-in', 'PROTEST', 'PEACEFUL_PROTEST'],
  ['riot', 'RIOT', 'VIOLENT_DEMONSTRATION'],
  ['destruction sabotage', 'DESTROY', 'LOOTING_PROPERTY_DESTRUCTION'],
  ['stabbing wounding', 'INJURE'],
  ['looting', 'LOOT', 'LOOTING_PROPERTY_DESTRUCTION'],
  ['robbery', 'LOOT', 'LOOTING_PROPERTY_DESTRUCTION', 'ROBBERY'],
  ['arson', 'DESTROY', null, 'ARSON'],
  ['rape', 'RAPE', 'SEXUAL_VIOLENCE'],
  ['surrender', 'SURRENDER', 'AGREEMENT'],
  ['defection', 'SURRENDER', 'CHANGE_TO_GROUP_ACTIVITY'],
  ['siege', 'ATTACK', null, 'SIEGE'],
  ['withdrawal pullout', 'LEAVE', 'NON_VIOLENT_TRANSFER_OF_TERRITORY'],
];

/** Verbs that only carry the noun after them: "carried out an attack", "launched strikes". Their subject is the act's. */
export const LIGHT_VERBS =
  'carry conduct launch stage mount perform execute wage undertake commit perpetrate make hold organise organize lead begin start plant drop dispatch intensify step resume continue unleash deliver announce declare proclaim';

/** Verbs that set an explosive where it is to go off: "placed a bomb", "hurled grenades". */
export const PLACING_VERBS = 'place plant hurl throw toss lob leave lay drop deposit use';

/** What they set. */
export const EXPLOSIVE_NOUNS: ReadonlySet<string> = new Set(
  'bomb bombs grenade grenades dynamite explosive explosives device devices firebomb firebombs molotov charge charges landmine landmines ied ieds'.split(
    ' ',
  ),
);

/** Words that deny the act after them. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'nobody',
  'neither',
  'nor',
  'without',
  'no',
]);
