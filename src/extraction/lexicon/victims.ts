// Nouns for people: whether they fight, and which sub-group of the contract they name.
import type { VictimGroup, VictimStatus } from '../../../schema/vocabulary.ts';

export interface VictimNoun {
  readonly status: VictimStatus;
  readonly group: VictimGroup | null;
  /** Number of people that the bare singular stands for: 1, 2 for a couple, or null for a collective ("family", "patrol"). */
  readonly people: number | null;
}

type Row = readonly [status: VictimStatus, group: VictimGroup | null, singulars: string];

const ROWS: readonly Row[] = [
  [
    'COMBATANT',
    null,
    'soldier jawan sepoy ultra fighter combatant militant militiaman troop troops serviceman rebel jihadist jihadi terrorist insurgent guerrilla guerilla gunman mercenary paramilitary conscript recruit marine infantryman paratrooper extremist islamist militia-member attacker assailant bomber sniper assassin kidnapper peshmerga trooper subversive contra ranger warrior legionnaire commando pilot crewman aggressor separatist radical takfiri narcoterrorist narcotrafficker hitman sharpshooter bandit outlaw rightist cadre operative gunner artilleryman airman sapper cadet vigilante hijacker raider',
  ],
  [
    'COMBATANT',
    'OFFICERS',
    'officer commander general colonel lieutenant captain sergeant corporal major brigadier lieutenant-colonel lieutenant-general major-general brigadier-general emir warlord admiral leader inspector sub-inspector superintendent',
  ],
  [
    'COMBATANT',
    null,
    'policeman policewoman cop gendarme carabinero watchman guard border-guard guardsman bodyguard escort peacekeeper agent constable jailer warder',
  ],
  [
    'CIVILIAN',
    'CHILDREN',
    'child kid infant baby toddler boy girl teenager minor newborn schoolchild schoolboy schoolgirl youngster adolescent grandchild teen schoolkid preschooler kindergartner kindergartener orphan',
  ],
  [
    'CIVILIAN',
    'WOMEN',
    'woman wife mother sister girlfriend grandmother widow nun housewife aunt lady bride granny mother-in-law',
  ],
  ['CIVILIAN', 'ELDERLY', 'elder pensioner octogenarian septuagenarian'],
  [
    'CIVILIAN',
    'JOURNALISTS',
    'journalist photojournalist reporter cameraman photographer correspondent broadcaster editor newsman camerawoman videographer newscaster',
  ],
  [
    'CIVILIAN',
    'MEDICS',
    'medic doctor nurse paramedic physician surgeon rescuer responder first-responder midwife dentist pharmacist vaccinator',
  ],
  ['CIVILIAN', 'AID_WORKERS', 'aid-worker volunteer humanitarian'],
  [
    'CIVILIAN',
    'OFFICIALS',
    'mayor governor minister deputy judge magistrate ambassador diplomat official councillor councilman councilor senator congressman prosecutor attorney president consul lawmaker legislator sarpanch chief chieftain envoy attache prefect sub-prefect subprefect administrator chancellor headman chairwoman congresswoman assemblyman',
  ],
  ['CIVILIAN', 'FOREIGNERS', 'foreigner tourist expatriate holidaymaker'],
  [
    'CIVILIAN',
    null,
    'civilian resident villager student teacher farmer peasant shepherd worker employee pilgrim refugee passenger driver shopkeeper merchant trader worshipper priest bishop archbishop imam cleric nun monk pastor jesuit rabbi activist protester demonstrator lawyer professor engineer labourer laborer miner fisherman hostage citizen pedestrian bystander passer-by passerby peddler onlooker commuter neighbour neighbor patient inmate taxi-driver businessman politician candidate leftist son daughter grandson granddaughter father brother husband grandfather uncle nephew cousin firefighter alderman hawker mechanic plumber welder footballer scholar scientist missionary sibling parent relative unionist rancher herder herdsman nomad sailor seaman seafarer vendor hunter logger trucker prospector gatherer builder baker barber tailor miller grazier shopper traveller traveler cook gardener singer artist writer rioter settler migrant pupil schoolteacher blogger human-rights-defender lawman missionary maid servant salesman cattleman industrialist columnist rector clerk banker assistant aide technician seminarian clergyman director manager landowner motorcyclist motorist cyclist biker mourner picnicker churchgoer congregant devotee headmaster headteacher schoolmaster schoolmistress lecturer academic athlete player janitor cleaner waiter waitress chef butcher grocer greengrocer electrician carpenter mason bricklayer blacksmith goldsmith jeweller jeweler porter docker stevedore boatman ferryman railwayman accountant economist entrepreneur hiker trekker climber woodcutter lumberjack sharecropper farmhand farmworker preacher deacon mullah mufti catechist evangelist bather swimmer interpreter translator presenter trainer trainee apprentice intern graduate undergraduate groom bridegroom stepson stepdaughter stepfather stepmother father-in-law brother-in-law niece twin classmate schoolmate roommate tenant landlord homeowner housekeeper nanny babysitter caretaker caregiver carer custodian campaigner negotiator spokesman spokeswoman bureaucrat townsman tribesman clansman sheikh sheik worshiper businesswoman councilwoman contractor secretary treasurer chairman coordinator organizer organiser bartender sister-in-law principal headmistress provost registrar bailiff notary teller cashier foreman supervisor owner proprietor courier postman weaver musician actor comedian influencer youtuber boxer wrestler cricketer environmentalist whistleblower hotelier restaurateur moneychanger geologist surveyor architect programmer barrister solicitor forester beekeeper widower deportee muezzin vicar abbot',
  ],
  [
    'UNKNOWN',
    null,
    'person people man victim individual casualty martyr body corpse prisoner detainee captive member other injured suspect human soul national youth adult local inhabitant survivor supporter evacuee deserter thief dealer trafficker criminal gangster driver killer murderer culprit dissident colleague staffer adviser robber rustler poacher smuggler informant informer collaborator kingpin ringleader mastermind guest diner spectator fan attendee customer client concertgoer festivalgoer partygoer reveller reveler',
  ],
];

const COLLECTIVE = new Set(['body', 'corpse', 'troops', 'people', 'family']);
const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'persons',
  wife: 'wives',
  man: 'men',
  thief: 'thieves',
  passerby: 'passersby',
  'passer-by': 'passers-by',
};

function plural(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular) return irregular;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

function build(): ReadonlyMap<string, VictimNoun> {
  const nouns = new Map<string, VictimNoun>();
  for (const [status, group, words] of ROWS) {
    for (const noun of words.split(' ')) {
      if (!nouns.has(noun)) nouns.set(noun, { status, group, people: COLLECTIVE.has(noun) ? null : 1 });
      if (!COLLECTIVE.has(noun) && !nouns.has(plural(noun))) nouns.set(plural(noun), { status, group, people: null });
    }
  }
  for (const collective of [
    'family',
    'families',
    'household',
    'personnel',
    'crew',
    'patrol',
    'squad',
    'police',
    'brethren',
    'staff',
    'youths',
    'elderly',
    'civil-defence',
  ])
    if (!nouns.has(collective))
      nouns.set(collective, {
        status: statusOfMany(collective),
        group: collective === 'elderly' ? 'ELDERLY' : null,
        people: null,
      });
  nouns.set('couple', { status: 'CIVILIAN', group: null, people: 2 });
  return nouns;
}

function statusOfMany(collective: string): VictimStatus {
  if (/^(?:patrol|police|squad)$/.test(collective)) return 'COMBATANT';
  return /^(?:family|families|household)$/.test(collective) ? 'CIVILIAN' : 'UNKNOWN';
}

/** Every noun for people, singular and plural, lower case. */
export const VICTIM_NOUNS = build();

/** Words before the noun that settle its status or group: "civilian worker", "child soldier", "government employees". */
export const STATUS_WORDS: ReadonlyMap<string, VictimStatus> = new Map(
  Object.entries<VictimStatus>({
    civilian: 'CIVILIAN',
    unarmed: 'CIVILIAN',
    innocent: 'CIVILIAN',
    'pro-government': 'COMBATANT',
    'pro-regime': 'COMBATANT',
    armed: 'COMBATANT',
    military: 'COMBATANT',
    rebel: 'COMBATANT',
    army: 'COMBATANT',
    militia: 'COMBATANT',
    police: 'COMBATANT',
    security: 'COMBATANT',
  }),
);

/** What has a head who is a person: "a village head". */
export const HEADED: ReadonlySet<string> = new Set('village district ward hamlet town clan tribal parish'.split(' '));

/** Words before "leader" that tell of one who leads no fighters: "a community leader", "union leaders". */
export const CIVIL_LEADERS: ReadonlySet<string> = new Set(
  'community union trade-union labour labor student religious church peasant social indigenous civic village tribal'.split(
    ' ',
  ),
);

const STATE_SIDE =
  /(?<!anti-)\b(?:government|regime|soldiers?|troops?|policem[ae]n|policewom[ae]n|police|gendarmes?|servicem[ae]n|conscripts?|officers?|constables?|peacekeepers?|guardsm[ae]n|legionnaires?)\b/i;
const OTHER_SIDE =
  /\b(?:rebels?|insurgents?|militants?|jihadists?|jihadis?|guerrillas?|guerillas?|terrorists?|extremists?|islamists?|separatists?|bandits?|gunm[ae]n|gangsters?|attackers?|assailants?)\b/i;

const sideOf = (text: string) => (STATE_SIDE.test(text) ? 1 : 0) - (OTHER_SIDE.test(text) ? 1 : 0);

/** Whether two kinds of fighters, by the words for them, stand on one side: "40 soldiers" and "40 pro-government fighters". */
export const areOfOneSide = (a: string, b: string) => sideOf(a) * sideOf(b) > 0;

/** Whether two kinds of fighters, by the words for them, stand against each other: "two soldiers" and "three militants". */
export function areOpposed(a: string, b: string): boolean {
  return sideOf(a) * sideOf(b) < 0;
}
