// Words by what they speak of, as far as it bears on the type of an event. The event-type model learns from the concepts,
// and from pairs of them in one event, where the single words are too rare to learn from. A trailing "*" stands for any ending.

import { memoizeWords } from '../document/memoize.ts';

const CONCEPTS = {
  PROTEST:
    'protest* demonstrat* rally rallied rallies rallying march marched marches marching sit-in sit-ins picket* vigil* strike striking strikers dharna bandh hartal parade walkout',
  PROTEST_MANNER:
    'slogan* placard* banner* chant* petition* gather* demand* demanding denounc* condemn* oppos* solidarity anti-government blockad* hunger crowd crowds thousands hundreds activists students workers employees farmers teachers nurses drivers traders shopkeepers unions union wages salaries salary unpaid lockdown peaceful* assembled shouted shouting',
  RIOT: 'riot riots rioting rioters rioted mob mobs stone stones stoned stone-throwing pelted pelting hurl* threw throwing thrown vandal* molotov barricade* barricaded torch* burn* tires tyres ransack* scuffle* brawl* unrest clubs machetes sticks bricks bottles',
  LYNCH:
    'lynch* beat beaten beating thrash* villagers locals neighbours neighbors relatives residents angry mob crowd sticks assaulted stabbed',
  CROWD_CONTROL:
    'teargas tear tear-gas gas baton batons lathi lathi-charge lathicharge water-cannon cannon cannons disperse* dispersed dispersing crackdown rubber pellet pellets pepper anti-riot police policemen cordon*',
  LIVE_FIRE: 'live ammunition bullet bullets fired firing shot shooting gunfire opened rounds',
  POLICE: 'police policeman policemen officer officers gendarme* constable* sheriff*',
  SECURITY: 'security soldiers troops army military forces paramilitar* guards rangers marines commandos',
  GUNMEN:
    'gunman gunmen armed militant* insurgent* rebel* guerrilla* terrorist* extremist* jihadist* bandit* assailant* attacker* unidentified unknown masked fighters hitmen',
  CIVILIANS:
    'civilian* villager* resident* farmer* man men woman women girl girls boy boys child children student* teacher* journalist* shopkeeper* doctor* priest* activist* politician* mayor* lawyer* people person passenger* worker* herder* shepherd* fishermen fisherman family',
  CLASH:
    'clash* fight* fought battle* skirmish* firefight* gunfight* gunbattle* shootout* shoot-out exchange* exchanged engaged engagement ambush* combat confrontation* offensive* repel* repuls* infiltrat* raid* encounter*',
  KILL: 'kill* murder* assassinat* execut* behead* massacre* slaughter* slain shot dead death deaths died die dies body bodies corpse*',
  WOUND: 'wound* injur* hurt casualt*',
  AIR: 'airstrike* air-strike* air warplane* jet jets aircraft plane planes helicopter* drone* uav bombed bombing* bombard* sortie* fighter-jet* gunship* aerial barrel',
  SHELL:
    'shell* mortar* artiller* rocket* missile* howitzer* katyusha* grad ballistic tank tanks cannon* bombard* pound*',
  EXPLOSIVE:
    'bomb bombs bombing* explosi* explode* exploded exploding explodes blast* ied ieds mine mines landmine* detonat* roadside dynamit* booby-trap* tnt device devices c4 planted remote-control* unexploded ordnance',
  SUICIDE: 'suicide bomber bombers vest vests belt belts himself herself themselves explosives-laden explosive-laden',
  VEHICLE: 'car truck vehicle* motorcycle* bus van minibus convoy*',
  GRENADE: 'grenade* hand-grenade* petrol-bomb*',
  CHEMICAL:
    'chemical* chlorine sarin mustard nerve toxic poison* phosphorus napalm suffocat* asphyxia* breathing fumes foaming',
  SEXUAL: 'rape* raped raping rapes sexual* sexually gang-rape* gang-raped molest* harass* harassment stripped naked',
  ABDUCT: 'kidnap* abduct* hostage* ransom* disappear* missing captive* captivity released freed whereabouts seized',
  ARREST:
    'arrest* detain* detention* custody apprehend* jailed imprison* rounded roundup suspects suspected mass raid raids house-to-house nabbed',
  COURT:
    'court* sentence* convict* prosecut* trial charged tribunal verdict judge* appeal lawyer* indict* extradit* guilty',
  LOOT: 'loot* rob robbed robbery robbers steal* stole stolen theft plunder* vandal* ransack* damag* destroy* destruct* demolish* demolition torch* burn* burned burnt fire arson* set ablaze property houses homes shops house seized cattle livestock crops',
  DEFUSE:
    'defus* dismantl* neutrali* disarm* bomb-disposal cache* stockpile* intercept* foil* thwart* prevent* recover* discover* confiscat* seiz* downed shot-down destroyed smuggl* found uncovered disposal',
  WEAPONS: 'weapon* arms ammunition munition* rifle* pistol* gun guns ak-47 kalashnikov* firearm* explosives arsenal',
  GROUP_MOVE:
    'deploy* redeploy* reinforc* mobili* recruit* merge* merger join* joined split defect* rename* reorgani* restructur* disband* demobili* reinsert* dissol* form formed formation creat* announc* appoint* commander leader rearm* amass* buildup build-up arriv* military convoy patrol* exercise* drill* threat* warn*',
  SURRENDER: 'surrender* defect* laid lay down demobili* amnesty turned',
  BASE: 'base bases headquarter* headquarters outpost* camp camps garrison* barracks airbase* post posts checkpoint* checkpost* facility training bunker*',
  ESTABLISH:
    'establish* set-up set up setup build* built construct* open* opened install* inaugurat* new erect* station*',
  TAKE: 'captur* recaptur* retak* retook seiz* overr* conquer* liberat* regain* gain* took take taken taking takeover control controlled advanc* push* drove driven wrest* occup* fell fall falls cleared clear',
  TERRITORY:
    'territor* town towns village villages city district area areas region hill hills position positions neighbourhood neighborhood stronghold* airport* border crossing* strategic',
  WITHDRAW:
    'withdr* pull pulled pullout pull-out retreat* evacuat* vacat* hand* handed handover hand-over transfer* abandon* left leave leaving leaves ceded cede returned entered enter peaceful* without',
  AGREE:
    'agree* accord* truce* ceasefire* cease-fire* peace treat* deal pact sign signed signing memorandum reconcil* negotiat* swap* exchange* mediat* armistice unilateral',
  TALKS:
    'talks meeting meet met meets summit* minister* ambassador* diplomat* diplomac* envoy* president* bilateral foreign visit* delegation* secretary secretary-general sanctions* relations embassy treaty cooperation* trade election* parliament* vote* government statement spokesman',
  DISASTER:
    'earthquake* quake* flood* cyclone* typhoon* hurricane* storm* landslide* mudslide* drought* volcan* tsunami* avalanche* wildfire* tornado* magnitude richter rain rains epidemic* virus cholera ebola famine monsoon lightning blizzard snow heatwave',
  ACCIDENT:
    'accident* crash* crashed derail* collaps* sank sinking capsiz* leak* spill* factory plant overturn* collid* collision boiler* reactor* nuclear mine* coal pipeline* train ferry boat fire fires blaze* firefighter* fireworks negligence short-circuit refinery warehouse building construction dam',
  CRIME:
    'drug* cartel* gang gangs narco* narcotic* traffick* smuggl* robber* mafia heroin cocaine cannabis marijuana methamphetamine dealer* bank money laundering syndicate* organised organized criminal* extort* counterfeit*',
  ATTRIBUTE:
    'blame* accus* responsib* claim* claimed den* denied denies alleg* suspect* attribut* pointing finger behind',
  MEMORY: 'anniversar* commemorat* histor* memorial ago legacy veteran* remembered',
  FUTURE: 'will would plan plans planned intend* may might could if threaten* vow* expected',
} as const;

export type TypeConcept = keyof typeof CONCEPTS;

const EXACT = new Map<string, TypeConcept[]>();
/** Beginnings of words with what they speak of, under their first letters, the shorter first. */
const BEGINNINGS = new Map<string, [beginning: string, concepts: TypeConcept[]][]>();
const FIRST_LETTERS = 3;
const NONE: readonly TypeConcept[] = [];

function isConcept(name: string): name is TypeConcept {
  return name in CONCEPTS;
}

const prefixed = new Map<string, TypeConcept[]>();
for (const [name, words] of Object.entries(CONCEPTS)) {
  if (!isConcept(name)) continue;
  for (const word of words.split(' ')) {
    const [into, key] = word.endsWith('*') ? [prefixed, word.slice(0, -1)] : [EXACT, word];
    const known = into.get(key);
    if (known) known.push(name);
    else into.set(key, [name]);
  }
}
for (const beginning of [...prefixed].sort(([a], [b]) => a.length - b.length)) {
  const letters = beginning[0].slice(0, FIRST_LETTERS);
  const known = BEGINNINGS.get(letters);
  if (known) known.push(beginning);
  else BEGINNINGS.set(letters, [beginning]);
}

/** The concepts that a lower-case word speaks of; none for most words. */
export const conceptsOf: (word: string) => readonly TypeConcept[] = memoizeWords(findConcepts);

function findConcepts(word: string): readonly TypeConcept[] {
  const exact = EXACT.get(word) ?? NONE;
  const begun = BEGINNINGS.get(word.slice(0, FIRST_LETTERS))?.filter(([beginning]) => word.startsWith(beginning));
  return begun && begun.length > 0 ? [...exact, ...begun.flatMap(([, concepts]) => concepts)] : exact;
}
