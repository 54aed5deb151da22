// Words by which actors are described: forces of a state, armed people, crowds, civilians, offices.
import { keysOf } from '../../mentions/name-index.ts';

// ---- after a demonym, a country's or a leader's name, or "government" ----

export const MILITARY_NOUNS = keysOf(
  'army armies troop troops soldier soldiers force forces military serviceman servicemen commando commandos marine marines navy infantry conscript conscripts paratrooper paratroopers ranger rangers loyalist loyalists legionnaire cavalry jawan jawans sepoy sepoys',
);
/** Weapons and units that stand for the forces whose they are. */
export const EQUIPMENT_NOUNS = keysOf(
  'warplane warplanes jet jets aircraft helicopter helicopters plane planes bomber bombers drone drones uav artillery gunboat gunboats warship warships tank tanks gunship gunships convoy airplanes',
);
export const POLICE_NOUNS = keysOf(
  'police policeman policemen policewoman policewomen gendarme gendarmes gendarmerie constable constables cop cops',
);
export const GOVERNMENT_NOUNS = keysOf(
  'government governmental regime authority authorities administration ministry ministries junta cabinet parliament leadership govt presidency dictatorship',
);
export const OFFICIAL_NOUNS = keysOf('official officials minister ministers diplomat diplomats president');
export const BORDER_NOUNS = keysOf('border frontier');
export const GUARD_NOUNS = keysOf('guard guards');
export const OFFICER_NOUNS = keysOf(
  'officer officers personnel member members agent agents patrol patrols unit units recruit recruits guard guards general colonel captain lieutenant sergeant commander fighter fighters element elements brigade brigades battalion regiment division',
);
/** What may stand between the name and the noun. */
export const FORCE_MODIFIERS = keysOf(
  'security armed special ground air naval national federal local arab royal paramilitary riot border elite regular judicial municipal provincial presidential republican combat attack fighter war coast intelligence allied joint civil state government regime military army police frontier defense defence foreign interior counter antiterrorism terrorism counterterrorism backed pro own de facto public order rapid intervention anti coalition occupation aerospace strategic expeditionary territorial operations fixed wing',
);
/** Deeds that a demonym alone names the doer of: "Russian strikes". */
export const ACT_NOUNS = keysOf(
  'strike strikes airstrike airstrikes raid raids shelling shellings bombardment bombardments bombing bombings attack attacks missile missiles rocket rockets fire gunfire offensive invasion incursion shell shells assault assaults mortar mortars bomb bombs bombardement sortie sorties fusillade gun intervention aggression base bases position positions outpost outposts observation checkpoint checkpoints site sites vehicle vehicles column columns reinforcement reinforcements barracks artillery',
);
/** Nouns that show that the words before only name a medium. */
export const MEDIA_NOUNS = keysOf('media tv television radio news newspaper agency daily channel broadcaster');

// ---- without a name ----

export const JIHADIST_NOUNS = keysOf(
  'jihadist jihadists jihadi jihadis takfiri takfiris islamist islamists mujahideen',
);
export const REBEL_NOUNS = keysOf(
  'rebel rebels insurgent insurgents guerrilla guerrillas guerilla guerillas revolutionaries separatist separatists opposition',
);
export const MILITANT_NOUNS = keysOf(
  'militant militants terrorist terrorists extremist extremists subversive subversives ultra ultras fighter fighters insurgency combatant combatants',
);
export const MILITIA_NOUNS = keysOf(
  'militia militias militiaman militiamen vigilante vigilantes paramilitary paramilitaries',
);
/** The noun that a description of a group ends in: "the terrorist group". */
export const GROUP_NOUNS = keysOf(
  'group groups organization organisation organizations organisations faction factions network cell movement outfit militia militias forces force element elements commando commandos band bands column columns unit units leader leaders commander commanders fighter fighters member members alliance',
);
/** Armed people of whom nobody says to whom they belong. */
export const UNKNOWN_NOUNS = keysOf(
  'gunman gunmen assailant assailants attacker attackers hitman hitmen kidnapper kidnappers bandit bandits robber robbers assassin assassins killer killers perpetrator perpetrators sniper snipers bomber bombers shooter shooters aggressor aggressors abductor abductors raider raiders arsonist arsonists murderer murderers criminal criminals gang gangs gangster gangsters sicario sicarios cultist cultists trafficker traffickers mafia mafias smuggler smugglers hooligan miscreant miscreants',
);
/** "armed men", "unidentified persons". */
export const ARMED_ADJECTIVES = keysOf('armed masked hooded unknown unidentified gunwielding uniformed heavily');
export const PERSON_NOUNS = keysOf(
  'man men person persons people individual individuals group groups subject subjects militia assailants youths youth suspects suspect elements element bandits civilians civilian party parties miscreants',
);
export const PROTESTER_NOUNS = keysOf(
  'protester protesters protestor protestors demonstrator demonstrators marcher marchers picketers striker strikers',
);
export const RIOTER_NOUNS = keysOf('rioter rioters mob mobs looter looters');
export const CIVILIAN_NOUNS = keysOf(
  'civilian civilians resident residents villager villagers family families inhabitant inhabitants citizen citizens refugee refugees bystander bystanders passerby passersby passer-by passers-by pedestrian pedestrians woman women child children boy boys girl girls student students teacher teachers farmer farmers peasant peasants journalist journalists reporter reporters doctor doctors worker workers driver drivers priest priests lawyer lawyers businessman businessmen shepherd shepherds tourist tourists passenger passengers fisherman fishermen worshipper worshippers merchant merchants nurse nurses trader traders pilgrim pilgrims shopkeeper shopkeepers activist activists councilman councilmen councilwoman politician politicians mayor mayors townspeople nun nuns pastor schoolchildren baby babies infant infants teenager teenagers',
);
/** Civilians only where no arms are named before them. */
export const ORDINARY_PEOPLE = keysOf('man men people person persons');

// ---- persons ----

/** Offices of a government, and ranks of its forces. */
export const CIVIL_OFFICES = keysOf(
  'president premier minister chancellor king emir queen prince ambassador senator congressman congresswoman governor mayor deputy secretary envoy lawmaker legislator prosecutor judge magistrate attorney diplomat councilman vicepresident consul undersecretary',
);
export const RANKS = keysOf(
  'general gen colonel col lieutenant lt major maj captain capt brigadier sergeant sgt corporal cpl admiral adm cmdr marshal brig private',
);
export const SPEAKERS = keysOf(
  'spokesman spokeswoman spokesperson commander chief leader director head chairman coordinator adviser advisor representative sheikh ayatollah imam secretarygeneral emir cleric comandante commandant',
);
export const HONORIFICS = keysOf(
  'mr mrs ms dr doctor msgr monsignor archbishop bishop father rev professor sir lord engineer eng sister reverend',
);
export const OFFICE_MODIFIERS = keysOf(
  'vice prime foreign defense defence interior deputy secretary of state army police military security general colonel lieutenant brigadier attorney assistant former chief staff national minister executive press human rights justice information acting senior top rebel political for affairs the and',
);
/** What an office may be "of" and still have its name after it: "minister of defence X", "chief of staff Y". */
export const OFFICE_TOPICS = keysOf(
  'state defense defence interior affairs police army staff information justice security rights',
);
export const NAME_PARTICLES = new Set(
  'al el bin ibn bint abu abou abd abdel abdul de del la las los da dos van von ben ould y e'.split(' '),
);

// ---- governments by their seat ----

/** What a government does and its capital does not: "Damascus denied". */
export const STATE_VERBS = new Set(
  'said says say saying estimates estimated denied denies deny rejected rejects accused accuses agreed agrees announced announces announcing warned warns called calls condemned condemns backs backed supports supported insisted insists wants wanted vowed vows threatened threatens confirmed confirms claimed claims blamed blames urged urges demanded demands declared declares signed signs brokered considers considered sees hopes hoped believes regards views suspended recalled expelled pledged offered refused refuses argues argued responded retaliated opposes opposed reiterated criticized criticised protested summoned negotiated sent sends proposed acknowledged admitted dismissed welcomed maintains maintained asked told informed promised intends plans planned decided recognizes recognized recognised brands labels fears feared imposed seeks sought has have had will would is was were are'.split(
    ' ',
  ),
);
/** Auxiliaries of the list above, which a participle or another verb of it must follow. */
export const AUXILIARIES = new Set('has have had will would is was were are also repeatedly'.split(' '));
/** What a country's forces do. */
export const WAR_VERBS = new Set(
  'struck strikes bombed bombs bombing shelled shells shelling attacked attacks launched launches launching fired fires killed killing deployed deploys downed hit targeted targets targeting invaded carried conducted conducts destroyed intercepted captured seized raided occupied opened pounded used stepped intervened began resumed continued continues'.split(
    ' ',
  ),
);
/** Before a country's or capital's name: the place is meant. */
export const PLACE_PREPOSITIONS = new Set(
  'in into inside near outside around at from to through throughout across within over of toward towards via beyond off northern southern eastern western central northeastern northwestern southeastern southwestern northeast northwest southeast southwest north south east west downtown entering leaving reached entered left visited visiting city de del'.split(
    ' ',
  ),
);

// ---- unknown organisations ----

/** Head nouns of an organisation's name, by the kind that they show. */
export const ORGANISATION_HEADS: Readonly<
  Record<'REBEL_GROUP' | 'POLITICAL_MILITIA' | 'STATE_FORCES', ReadonlySet<string>>
> = {
  REBEL_GROUP: keysOf(
    'army brigade brigades front movement liwa jaysh jaish jabhat faylaq failaq katibat katiba kataib harakat ansar saraya tanzim resistance command column battalions militants rebels guerrillas',
  ),
  POLITICAL_MILITIA: keysOf('militia militias party cartel gang squad squads alliance league mafia vigilantes'),
  STATE_FORCES: keysOf('guard guards forces division corps regiment battalion commandos unit'),
};
/** Words that alone make no name: "the Liberation Front" does, "Security Forces" does not. */
export const COMMON_NAME_WORDS = keysOf(
  'the of and a an security armed national government state military defense defence police special joint federal local regular new old former first second third main western eastern northern southern central air ground high supreme political home general army front movement party forces force command group battalion brigade unit guard division corps regiment militia gang cartel squad column alliance league resistance this that his its their our rebel opposition guerrilla terrorist labor student students workers press foreign civil rights peace war other both all two three four five one each any no several many some mobile tactical popular people democratic revolutionary social diplomatic use show enemy international public various entire bomb antiaircraft elite rapid maoist maoists commando commandos cell cells intelligence counterinsurgency conservative liberal ruling january february march april may june july august september october november december',
);

export { keysOf };

/** Politics before a noun of a band: "rightist groups", "ultraleftist factions". */
export const POLITICS = keysOf(
  'rightist ultrarightist leftist ultraleftist rightwing leftwing extremeright fascist communist maoist marxist paramilitary clandestine separatist anarchist',
);
/** What people do who become protesters by it. */
export const PROTEST_WORDS = keysOf(
  'protest protests protested protesting demonstrate demonstrated demonstrating demonstration demonstrations rally rallied rallies marched marches marching sitin motorcade caravan picket picketed vigil',
);
/** Further nouns of those who protest. */
export const PROTEST_NOUNS = keysOf(
  'employee employees member members owner owners supporter supporters vendor vendors relative relatives parent parents nurses staff unionist unionists labourers laborers retirees pensioners drivers group',
);
/** Words after which a sentence tells of something else than what its people do. */
export const TURNS = keysOf(
  'said says told reported reportedly claimed added according accused killed killing wounded wounding injured died dead shot arrested',
);
