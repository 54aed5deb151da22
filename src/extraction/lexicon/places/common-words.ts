// English words that some town somewhere is called: alone they name a place only where the words around them say so.

const WORDS = `
a aa about above abu accord according across act added address advance advances afar after afternoon against agency ago agreement
aim airport al alawite all allah alley alleys alliance alliances allocation alone along also am ambassador ambush amnesty among an
and angel angels anger angered angles announced another answered app apple april arab archbishop are area areas arm army arrange
array arrest arrests arrive arsenal arsenals as ash ashes ask asked assault assume assure assuring ate attaching attack attacks
attire august avenue axis babies bag bail balaclava balloon ballots bamboo ban band bank banks banning bar barber bare bark barley
barrage barrens base bases basic basis battle battlefield battlefields battleground battlegrounds battles bazaar be beach beaches
bear bears bed been before began begun being belly belt belts ben best between bias bidding big bigger billed bin bishop black
bled bleed bless blessing blessings bliss blond blue bo boat bolts bomb bombing bombs bone bones boom booms border borders bore
born borne boss both bottle bottles bottom bow box branch brands breeze bride brides bridge bridges bright brilliant broke broken
building buildings bullet bullets bungalow burden bureau burn burns burqa burst bursts bury bus buses bush busses bust busy but
button buy by cache caches cactus cafe cake cakes cal calamity call caller calls came campesino can canal cane canes cannon
cannons capital capitals captain car cardinal care cares cargo carry cars cartel cash cast castle catholic cave caves ceasefire
celebration celebrations cell cells center centers central centre centres century chair chamber chambers champion chance chances
change changes chaos charge charges chase chatting cheek child children chilly chocolate chores christ christian christmas church
circle circles city civil claimed clans clash clashes classes clay cleric cloud clouds co coast cocaine cold colleges colonel
colony com coma come comes comfort comforts commandos commerce committee common communal communique company compound compounds
concession concrete condemned confirmed congress consolation constitution contest control controls conversion convoy convoys cook
cool cope copper cordon core coronavirus cottage cotton could council councils country countryside court courts covid cowards
crater craters crises cross crossing crossings crystal cut cuts da daily dam damp dark das dates dawn day days de dead deal deals
december deeming deep deer defiance degree degrees del demine democratic denied deny department deposits derby des di dialogue did
die dig dire district districts do does dogs doll dollar dollars dome domestic don done door doors dr drag drama dress drew driver
drivers drone drones drug drugs druze dry du dual due dug during dusk dusty dynamite each early earnest earth east easter eastern
economic economy ed effort efforts eid eight either el elbow electric electricity eleven embassy emblem empire en energy english
entrance equality er even evening every excel excerpts explained explosion export eye factor factors factory faith fall falls fare
farm farmer farmers farmland fate february federal feel feeling feelings feels fees fell few fifth fight fighting fire fireworks
first five flats flee fleets floor floors foot for force forces foreign forest forests forge fort forth fountains four fourth
freedom french friday friend friendly friends from front fronts fully fur furnace gallant gang gangs garden gardens gas gates
general german give gives globe god goes going gold good goods goodwill government governor grabbing grace grain grandson
grandsons grant grants grave graves gray great green grenade grenades grim groom grooms gross guard guerrilla guerrillas gun guns
guy had hails hair hall hammers happy hard has hat haul haven havens having hawker hazard he headquarters healing heels helicopter
helicopters hell her here hero heros hers hid hideout hideouts high hill hills hilltop hilltops him his hit holder hole holes
holiday holy home homeland homes hometown hometowns hood hope hopes hose hoses hospital hospitals hot hotel hour hours house
houses how hub human humans humble hundred hunter hurt hurts hydro i ibn il imam in independence indistinct industry injured
institute interior international interview iron is islam island islands it its january jersey jesus jew jewish job judge judges
july junction junctions june just justice kalashnikov keen keep keeps kill killed killing killings kills kilo kilos kin king
kingdom kissing kitten knees knock kurd kurdish la lab labor labour labs lack lake landing landmark landmarks lanes large las last
late lava law laws lay le lead leader leaders leads league least left lens les less letter letters liberation lieutenant light
limit limits line lines linking list lists lit literary lives loans local location locations locking long look looks loose lorry
los lose loses loss losses lot loud lover lovers loving low loyal luck lucky lungs lure lynch machine made mafia magazine
magazines magnet main major make makes male males mall mama man manage manages mandal manner manners manning mans many marathon
march marches marine maritime mark market marks marry mary mass matter may maybe mayor me media meeting meetings member members
men mentor meter meters metro metropolitan midnight might mile miles military mill million mind minds mine miners mines mining
minister ministry minor minors minute minutes miss mission missions mobile model modern modus molotov monday money monitor monsoon
month months monuments moon moons moral morals more morning mortar mortars mosque mosques most motor mound mounds mountain
mountains movement mr mrs ms much muddy mull muslim must my name names nation national nationals naval navy neck negotiation
negotiations neither neutral never new newborn news next nice night nine no noble none noon normal north northeast northeastern
northern northwest northwestern not noted november oasis occasion occasions ocean october of off office officer officers official
officials oil old omitted on one onions only onset or oral orange orchards os other ought our oust ousted ouster outer over own
pace packs pact page pages paint pale palm pan panic panorama pants paper papers parachute paradise parent parents parish park
parliament party pass passage passages passing passion patch patrol patrols peace pearl peasant peasants pen penal people per peso
pesos pest phone phones picture pictures pile piles pillar pillars pills pink pinnacle pinning pioneer pipeline plain plains plan
plane planes plans plant plantation plantations plate plateau plates point pointed points poison police political poll polo pond
pool pools pope popular port portal pose poses posing possess possession possessions post postal posts pound pounds power powers
pram pray prays pre president presidents press pretty previous price prices prince private progress project projects prospect
prospects prosperous proven province public pull punch purchases pure put putting quarter quarters queen quell quran races radio
radius raid rain rains ramadan ran range ranger ranges rape rapes rapid rate re reach reading real rebel rebels red reform reforms
region regional rein repel report reported republic research reserve rest retreat revolution revolutionary rice rider riders rifle
rifles right rights ring rip ripe risen rising river riverside road robe robes rock rocket rockets rocks role roof room rooms
roots rose roundabout roundabouts rounding route routes rubber rule rulers running rush rutting sachet sachets sad said saint sake
sale salon salt salve same san sand sandy santa santo sarin saturday savage save say says school science sea seaside second
section sections sector sectors security see seem seems seen sees sell sells semi senate senator send sent september sergeant
servant servants settle settlement settlements seven sever several shaft shall share shares she sheikh shell shells shepherd shia
shields shiite shillings ship shipping shoot shoots shore short shot shots should side sides silos silver sin since sins sir
sisters sit six skyline slaps slaughter small smelters snow so social solar soldier soldiers sole some son song soon sort soul
souls sound sounds south southeast southeastern southern southwest southwestern spanish spire split spray spring spy st stains
stall stalls star start starts state stated statement states station stave step steps still stock stocks stone stones stood store
stores story street streets stressed strong student students success such sugar summer summit sunday sunni sunset superior supreme
sure surprise sway sweetly sweets swords tactic tactics tag talent talents talks tall tan tank tanks tap tape tea teacher teachers
television tell tells temples ten tendons tent tents terminal terror terrorist terrorists text than thane that the their them then
there thermal these they third this those thousand thread three through thursday till time times tip tire tires tiring to tobacco
today told toll tolls tombstones tomorrow ton tongue too took tool tools torn torrent torso tower towers town towns trafficker
traffickers trails train trainers trains transit trap trees trial trials triangle trip troopers troops truce truck trucks tuesday
tunnel tunnels turn tutu twelve twin twins two tyres um under union unions unity university us use used uses valley van vary
vehicle vehicles very veteran veterans veto victim victims victory vile village villages vine virgin virus visa volcano von vouch
waging waits wake wakes walk walks wall walls war wards warned warns was water wave waves ways we wedding weddings wednesday weed
week weeks welcome well wells were west western what when where which while white who whom whose why wil will wills wing wings
wise witches with without woman women wool words wore worker workers worth would wounded wrist year years yesterday you young your
youth youths zero zone zones atlantic pacific quote quotes unquote secretary
`;

/** Lower case. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
