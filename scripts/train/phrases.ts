// Phrases from which notes for the event-type model are composed: who does what to whom in each type of event, and what is no event.
// {a|b} is one of them, an empty one included; <name> is one of the list of that name. Names of places are real, the events are not.
import type { TypeLabel } from '../../src/extraction/events/type-model.ts';

export const LISTS: Readonly<Record<string, string>> = {
  town: `Maroua|Kandahar|Mosul|Taiz|Goma|Jos|Mandera|Quetta|Cotabato|Oaxaca|Sidon|Homs|Idlib|Benghazi|Diffa|Mopti|Bossaso|Garissa|Herat|Kirkuk|
Aden|Lashkar Gah|Beni|Malakal|Nyala|Pemba|Srinagar|Imphal|Chaman|Bamenda|Misrata|Hebron|Daraa|Tikrit|Kunduz|Jalalabad|Zinder|Gao|Kismayo|Baidoa`,
  capital:
    'Nairobi|Bogota|Manila|Caracas|Kathmandu|Dhaka|Santiago|Minsk|Khartoum|Beirut|Athens|Paris|Jakarta|Bangkok|Lima|La Paz|Tunis|Algiers',
  at: 'in <town>|near <town>|in the <side> province of <town>|outside the city of <town>|in the <side> part of the country|on the outskirts of <town>|in a village near <town>|in the <town> district',
  side: 'northern|southern|eastern|western|central|north-eastern|south-western',
  when: 'on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|late on Sunday|early on Friday|in the early hours of Thursday|last week|yesterday|overnight|on 12 March|on 3 October|this week|on Tuesday evening',
  n: 'two|three|four|five|six|seven|nine|eleven|12|14|16|20|23|at least five|at least eight|more than ten|at least 17|dozens of|several|some 30',
  many: 'hundreds of|thousands of|tens of thousands of|dozens of|about 200|several hundred|more than a thousand',
  press:
    'police said|officials said|the state news agency reported|local media reported|residents said|a monitoring group said|a spokesman said|witnesses said|the army said in a statement|activists said|a security source said|the governor told reporters|according to reports|according to the interior ministry',
  opening:
    '||||||<town>, May 4 (Reuters) - |Police said that |Officials say |According to local media, |Reports from <town> say that |Witnesses said that |The authorities said <when> that |<town> - |Activists say |The military said that |News reaching us says |A security source said ',
  army: 'the army|government troops|government forces|soldiers|security forces|the military|army units|regime forces|Iraqi forces|Syrian government forces|Nigerian troops|Afghan security forces|soldiers of the national army|pro-government fighters|police commandos|federal troops|state forces|the Somali army|national troops|Kenyan soldiers|paramilitary rangers|marines',
  rebels:
    'rebels|insurgents|militants|fighters|Taliban fighters|al-Shabaab militants|Islamic State fighters|separatists|opposition fighters|guerrillas|jihadists|Houthi rebels|Boko Haram militants|Kurdish fighters|fighters of the group|terrorists|militiamen|rebel forces|FARC rebels|Maoists|ISIL terrorists|members of an armed group',
  foreign: 'Turkish|Russian|American|Saudi-led coalition|Israeli|French|Ethiopian|Indian|NATO|Iranian',
  gunmen:
    'gunmen|unidentified gunmen|armed men|unknown assailants|suspected militants|bandits|masked men|two men on a motorcycle|attackers|suspected herdsmen|armed robbers|hooded gunmen|extremists|members of a militia',
  civilian:
    'a farmer|a teacher|a journalist|a trader|a local politician|a village head|a human rights activist|a doctor|a pastor|a councillor|a judge|a former mayor|an imam|a taxi driver|a shopkeeper|a trade union leader|an aid worker|a student|a landlord|a lawyer',
  civilians:
    'villagers|civilians|farmers|worshippers|passengers of a bus|traders|aid workers|fishermen|miners|residents|schoolgirls|students|herders|members of one family|teachers|construction workers|tourists|journalists|women and children',
  crowd:
    'protesters|demonstrators|students|workers|teachers|residents|farmers|activists|supporters of the opposition|doctors and nurses|pensioners|drivers|relatives of the missing|villagers|employees of the company|women|opponents of the government|trade unionists|environmentalists|miners',
  cause:
    'against the rise of fuel prices|over unpaid salaries|to demand the resignation of the president|against corruption|against the new law|over the lack of water|against police brutality|to call for free elections|over the result of the vote|against the lockdown|for higher wages|against the dam|against the war|in support of a jailed leader|to demand justice for a murdered girl|against racism|over power cuts|against the military coup',
  site: 'in front of the parliament|outside the city hall|on the main square|in the streets of <capital>|outside the ministry|at the university|in the centre of <town>|outside the embassy|at the gates of the factory|on the highway|outside the court',
  police: 'police|riot police|security forces|officers|soldiers|gendarmes|anti-riot units|law enforcement officers',
  building:
    'a mosque|a school|a market|a hotel|a restaurant|a checkpoint|a military base|a police station|an army convoy|a bus|a church|a government office|a hospital|an army checkpost|a wedding hall|a training centre|a recruitment office|the airport|an oil facility',
  place:
    'the town|the city|the village|a strategic hill|three villages|the airport|the district|the oil field|the military base|the border crossing|the highway|two neighbourhoods|the key town of <town>|<town>|several villages|the last stronghold|a large area|the old city|five hilltops|parts of the town|the headquarters of the division',
  toll: 'killing <n> people|killing <n> civilians|wounding <n> people|leaving <n> dead|killing <n> and injuring <n> others|and <n> people were wounded|but there were no casualties|killing two soldiers|with no reports of injuries|killing a woman and her child',
  region:
    'Syria|Yemen|Somalia|Libya|Afghanistan|Nigeria|Iraq|Sudan|Ukraine|Mali|Colombia|the Philippines|Myanmar|Kashmir|Burkina Faso|the Central African Republic|eastern Congo',
  arms: 'rifles and ammunition|a large quantity of explosives|weapons and ammunition|mortar shells|hand grenades|pistols|anti-tank missiles|rocket launchers|an arsenal of firearms|detonators|AK-47 rifles|explosive belts|heavy machine guns|military equipment|drones and missiles',
  amid: '|||||after weeks of shelling|after days of air strikes|amid heavy fighting in the north|after months of clashes that killed hundreds|following an attack that killed <n> people|as bombardment of the area went on|after a siege of a year|while protests continued in the capital|a month after a deadly bombing',
  demand:
    'calling for his resignation|angered by a police shooting|against the election result|against the tax|after a prisoner died in custody|against the presence of foreign troops|over the killing of a student|against the ruling party|against austerity|over a disputed referendum|demanding the release of prisoners|after the court freed an officer',
  bomb: 'a bomb|an improvised explosive device|a roadside bomb|a landmine|an explosive device|a car bomb|a time bomb|a pipe bomb|unexploded ordnance|a booby-trapped vehicle|a motorcycle bomb',
};

/** What stands beside the news without being it: who says so, and what was before. */
export const BACKGROUND = `
The region has seen months of violence.
No group has claimed responsibility so far.
The incident happened <when>.
Police have opened an investigation.
The wounded were taken to hospital.
A curfew was imposed.
The government has not commented.
The war in <region> has killed thousands of people since it began.
The town was the scene of a chemical attack years ago.
Earlier this month an air strike killed <n> people in the same area.
Last year a suicide bombing killed <n> people there.
The army has been fighting <rebels> in the area for years.
Weeks of protests have shaken the country.
Talks between the two sides broke down in spring.
A ceasefire was signed last year.
The president vowed to restore order.
The area is held by <rebels>.
The spokesman gave no further details.
Human rights groups have condemned the violence.
The two countries have been at odds for decades.
The attack was the third in a month.
The European Union has imposed sanctions on the country.`;

export const PHRASES: Readonly<Record<TypeLabel, string>> = {
  ARMED_CLASH: `
{soldiers|troops} and allied {fighters|militias} {engaged in|fought|were locked in} {heavy clashes|battles|fighting} with {ISIL|<rebels>} <at>, {liberating several hills|advancing|with many dead}
<rebels> {attacked|stormed|raided|assaulted|targeted} {a checkpoint|an army base|a military outpost|a police post|the positions of the army|a convoy of soldiers|a security post} <at>, {killing|leaving} <n> {soldiers|policemen|members of the security forces}{ dead|}
<army> {clashed with|fought|exchanged fire with|battled|engaged} <rebels> <at>{ for several hours|}, {<n> people were killed|with casualties on both sides|killing <n> of them|and <n> soldiers were wounded}
{heavy|fierce|violent|deadly|intense} {clashes|fighting|gun battles} {broke out|erupted|took place|continued|raged} between <army> and <rebels> <at> <when>
<army> {killed|eliminated|shot dead|neutralised} <n> {militants|rebels|terrorists|insurgents|gunmen} {in an operation|during a raid|in a shootout|in an encounter|in clashes} <at>
<rebels> ambushed {a patrol|an army convoy|a military vehicle|police officers|a column of troops} <at>, {killing|wounding} <n> {soldiers|officers|troops}
<army> {repelled|foiled|pushed back|thwarted} {an attack|an assault|an offensive|an infiltration attempt} {by|of} <rebels> <at>, inflicting heavy losses on them
two {rival|feuding} {militias|factions|tribes|clans|armed groups} fought {over land|over a well|for control of a road} <at>, {<toll>|and <n> fighters died}
{soldiers of the two countries|border guards of the neighbours} exchanged {fire|gunfire} across the {border|frontier|line of control} <when>
<n> {soldiers|policemen|rebels|insurgents} were killed {and <n> wounded|} {in clashes|in a gunfight|in fighting|when they came under attack by <rebels>|during a firefight} <at>
fighting {intensified|resumed|flared} as <army> {advanced towards|tried to enter|launched an offensive on} the positions of <rebels> <at>
<rebels> {claim to have|said they had} killed <n> soldiers when they {overran|raided|hit} a post <at>
{insurgents|unknown gunmen} {opened fire|fired} on {a police patrol|a group of soldiers|security personnel} <at>, and the troops returned fire`,
  GOVERNMENT_REGAINS_TERRITORY: `
<army> {captured|recaptured|seized|liberated|retook|took|secured} <place> {<when>|from <rebels>} <amid>
<army> {liberated|cleared|purged} {<n> villages|three districts|the region} {from|of} {the Islamic State group|militants|<rebels>|terrorists}
<army> {recaptured|retook|took back|regained control of|recovered|liberated|seized back|freed} <place> from <rebels>{ <when>| after days of fighting| in heavy clashes|}
<army> {captured|seized|took control of|took full control of|secured|entered and cleared|cleared|occupied} <place> {held by|after driving out|after expelling|after fierce clashes with} <rebels>
<army> {drove|pushed|forced|drove out} <rebels> {out of|from} <place> {<when>|and raised the national flag|after heavy fighting}
<army>, backed by {air strikes|allied militias|warplanes|Russian air power}, {advanced|made advances|gained ground|made gains} {against|in the countryside held by} <rebels> and {captured|recaptured|liberated} <place>
<place> {was|has been|were} {liberated|recaptured|retaken|freed|cleared of militants} by <army> <when>
the {prime minister|defence ministry|army command|president} {announced|declared} the {liberation|recapture|full recapture|recovery} of <place> from <rebels>
<army> {regained|restored|re-established} control {over|of} <place> that {was|were} {seized|captured|overrun} by <rebels> {last year|earlier}
state television said <army> {now control|had full control of|had wrested} <place> {|from <rebels>}, {the last rebel-held town in the area|which the rebels had held for years}
{the offensive of|an operation by} <army> {ended|succeeded} with the capture of <place> from <rebels>`,
  NON_STATE_ACTOR_OVERTAKES_TERRITORY: `
{the group|Islamic State|al-Shabaab|a militia} {claims|said|announced} {to have captured|it captured|the capture of|its fighters took} {the village|<n> villages|a town|an army base} {from the army|<when>}
<rebels> {captured|seized|overran|took control of|took over|conquered|took|occupied} <place> {from government forces|after the army fled|after heavy fighting with the army|in a dawn assault|in a surprise attack|from <army>}
<rebels> {recaptured|regained control of|retook} <place> {from <army>|hours after losing it|after a counter-attack}
<place> {fell|has fallen} to <rebels> {<when>|after a siege|after the garrison was defeated}
<rebels> have {gained control of|wrested|taken control of|advanced and seized} <place> {from a rival group|from <army>|<when>}
<army> {lost|lost control of|were driven out of|were forced from} <place> {to <rebels>|in an attack by <rebels>}
<rebels> raised their flag over <place> after {expelling|defeating|routing} {the army|the police|government forces|a rival faction}
{the Islamic State|the movement|the front|the militia|the Taliban|al-Shabaab|the Kurdish alliance} {captured|seized|now controls|took|has overrun} <place>{ and freed prisoners| and killed its defenders| and hoisted its flag|}
{Kurdish forces|the Syrian Democratic Forces|opposition factions} {captured|seized|regained} <place> from {the Islamic State|jihadists|ISIL militants}
<rebels> claim to have {seized|captured} <place> {and destroyed tanks|and taken weapons|with its arsenal}`,
  CHEMICAL_WEAPON: `
<n> people {suffered|were treated for} {breathing difficulties|suffocation|symptoms of poisoning|choking} after {a gas attack|shells with chlorine|a chemical attack|barrels of toxic gas|rockets with poisonous gas} hit <town>
{the regime|the army|government forces|helicopters|rebels|militants} {used|dropped|fired|were accused of using} {chlorine|sarin|poison gas|mustard gas|chemical weapons|toxic gas|nerve gas|white phosphorus|napalm} {in|on|against} {the town|a suburb|rebel-held areas|residential districts|Kurdish positions|civilians} <at>
{inspectors|experts|a fact-finding mission|the chemical watchdog|a UN inquiry|France} {confirmed|concluded|found|said} that {chlorine|sarin|a nerve agent|sulphur mustard|toxic chemicals} {was|were} {used|likely used} {as a weapon|in an attack|in the bombing} <at>
{a suspected|an alleged|a} {chemical|sarin|chlorine|poison gas|toxic gas} attack {killed|has killed|injured} {dozens of people|<n> civilians|many children} <at> <when>
doctors {said|reported|said they had treated} patients {foaming at the mouth|with pinpoint pupils|gasping for breath|with burns from phosphorus} after {the strike|the bombardment|shelling} <at>
the {militants|rebels|terrorists} shelled {neighbourhoods|villages} with {projectiles|mortars|missiles} {containing|filled with|loaded with} {toxic gas|chlorine|poisonous substances}
{cluster and phosphorus bombs|shells with white phosphorus|incendiary phosphorus munitions} were {fired|dropped} on {populated areas|the town|the front line} <at>`,
  AIR_DRONE_STRIKE: `
{warplanes|fighter jets|jets|aircraft|helicopters|<foreign> warplanes|<foreign> jets|the air force|coalition aircraft} {bombed|struck|pounded|hit|targeted|attacked|raided|carried out strikes on} {a market|positions of <rebels>|the town|a village|a weapons depot|a training camp|houses|a convoy|a hospital|a refugee camp} <at>, <toll>
{an air strike|airstrikes|air raids|a drone strike|an aerial attack|a US drone strike|strikes by the coalition|Israeli air strikes} {killed|have killed|left|wounded} <n> {militants|people|civilians|fighters|soldiers}{ dead|} <at>
{a drone|an unmanned aircraft|an armed drone|explosive-laden drones|a kamikaze drone} {hit|struck|fired missiles at|crashed into|attacked|targeted} {a vehicle|an oil facility|a house|the airport|a group of fighters|a commander's car} <at>
<n> {militants|civilians|people|fighters} were killed {in an air strike|by an air raid|in an air attack|in aerial bombardment|when warplanes bombed a house|in a drone strike} <at> <when>
the {air force|coalition|military} {launched|carried out|conducted} {air strikes|a series of air raids|<n> sorties|aerial strikes|precision strikes} {on|against} {hideouts of militants|targets|the rebels|the capital} <at>
helicopters dropped {barrel bombs|explosive barrels} on {the district|a suburb|the town} <at>, <toll>
the warplanes destroyed {an arms depot|a command centre|vehicles|a bridge|a factory} of <rebels> <at>`,
  SUICIDE_BOMB: `
{a|a motorcycle|a teenage|an Islamic State|a car} bomber {killed|has killed|wounded} <n> {people|civilians|policemen} {at|outside|near} <building> <at>
{the|a lone} bomber {blew himself up|set off his charge} {at a wedding|among mourners|in a crowd|at a funeral} <at>, <toll>
{a suicide bomber|a suicide attacker|a bomber|an assailant|a teenage bomber|a female suicide bomber} {blew himself up|blew herself up|detonated explosives|set off an explosive vest|detonated his vest|struck} {at|near|outside|inside} <building> <at>, <toll>
{a suicide|a suicide car|a suicide truck} {bombing|bomb attack|blast|attack} {hit|killed <n> people at|targeted|ripped through|struck|rocked} <building> <at>
<n> people {died|were killed|were wounded} {in a suicide attack|in a suicide bombing|by a suicide bomber|when a suicide bomber struck} {at|near|outside} <building>
{a car packed with explosives|an explosives-laden truck|a vehicle laden with explosives} {was driven into|rammed} <building> by a suicide {attacker|driver|bomber}
{two|three|four} {suicide bombers|women wearing explosive belts|attackers with explosive vests} {blew themselves up|attacked|detonated their explosives} {in|at|near} <building>
{the Taliban|the group|Islamic State} {claimed|said its member carried out} the suicide {bombing|attack} {at|on} <building>, which killed <n>`,
  SHELLING_ARTILLERY_MISSILE_ATTACK: `
{artillery shells|mortar shells|rockets|shells|a mortar round|a missile|Katyusha rockets|Grad rockets|a barrage of rockets|tank shells} {hit|struck|landed on|fell on|slammed into|exploded in|were fired at} {a house|a school|the airport|the green zone|a residential area|a village|a military base|an embassy|a market} <at>, <toll>
<army> {shelled|pounded|bombarded|fired shells at|targeted with artillery|launched rockets at} {positions of <rebels>|villages|the town|residential areas|the southern countryside} <at>
<rebels> {fired|launched|shot} {rockets|a ballistic missile|mortar shells|missiles|dozens of rockets} {at|into|towards|on} {the city|the airport|a town across the border|a military base|<town>}, <toll>
{shelling|artillery fire|mortar fire|rocket fire|a rocket attack|a missile attack|cross-border shelling|heavy shelling} {killed|wounded|injured|hit} <n> {people|civilians|soldiers} <at>
<n> {civilians|people|soldiers} were {killed|wounded} {by|in} {shelling|mortar fire|a rocket attack|artillery bombardment|a missile strike} <at>
the two {sides|armies} {exchanged|traded} {artillery fire|shelling|rocket fire} {along the front|across the border} <when>
{a ballistic missile|a rocket|a cruise missile} {fired|launched} by <rebels> {landed|fell|exploded} {near the capital|in an open field|near the oil plant}, causing {damage|no casualties}`,
  REMOTE_EXPLOSIVE_LANDMINE_IED: `
<bomb> {exploded|went off|detonated|blew up|blasted} {near|outside|in|at} <building> <at>, <toll>
{a vehicle|a police van|a military vehicle|a bus|a convoy|a truck|a minibus} {hit|struck|ran over|drove over|was hit by} {a landmine|a roadside bomb|an improvised explosive device|a mine|an IED} <at>, <toll>
<n> {people|soldiers|policemen|civilians|children} were {killed|wounded|injured} {in a bomb blast|in a bombing|by a roadside bomb|by a mine|when a bomb exploded|in an explosion caused by an IED|in twin blasts|in a car bombing} <at>
{a|a powerful|a remote-controlled|a deadly} {bomb blast|explosion|car bomb|bombing|bomb} {rocked|hit|ripped through|tore through|shook|killed <n> in} <building> <at>
{militants|rebels|unknown persons|saboteurs|guerrillas} {blew up|dynamited|bombed|detonated explosives under|planted a bomb that destroyed} {a gas pipeline|a bridge|an electricity pylon|a railway track|a house|a cell tower|an oil pipeline}
{children|a shepherd|a farmer} {stepped on|found|picked up|trod on} {a mine|an explosive remnant of war|a cluster bomblet|an unexploded shell}, which {exploded|killed <n> of them}
{a magnetic|a sticky|a parcel|a letter|an under-vehicle} bomb {attached to|hidden in|sent to} {a car|an office|a vehicle of an official} {exploded|went off|wounded <n> people} <at>`,
  GRENADE: `
{unknown men|assailants|attackers|militants|a man|unidentified persons|men on a motorbike|terrorists} {threw|hurled|lobbed|tossed|flung} {a grenade|a hand grenade|grenades|two hand grenades} {at|into|on} {a police station|a bar|a security post|a house|a shop|a bus park|a CRPF patrol|a church|a crowd|a vehicle|a market|an office}, <toll>
{a grenade|a hand grenade|hand grenades} {exploded|went off|was thrown|was hurled|was lobbed|were hurled} {in|at|into|near} {a bar|a market|a house|a bus station|the home of a politician|a military post|a mosque|a nightclub} <at>, <toll>
<n> people were {injured|wounded|killed} {in|by} {a grenade attack|grenade attacks|a grenade blast|a grenade explosion|the explosion of a grenade} <at> <when>
{a grenade attack|grenade attacks|a hand grenade attack} {on|at|in} {a bar|a restaurant|a police post|a checkpoint|a rally|a village} {killed|wounded|injured|left} <n> {people|civilians|policemen}`,
  SEXUAL_VIOLENCE: `
{soldiers|militiamen|armed men|gunmen|rebels|security forces|police officers|fighters|peacekeepers} {raped|gang-raped|sexually abused|sexually assaulted|are accused of raping|molested} <n> {women|girls|women and girls|displaced women|female detainees|refugees} <at>
{a woman|a girl|a teenager|a 17-year-old girl|a student|a woman from a minority|a minor} was {raped|gang-raped|raped and killed|molested|sexually assaulted|sexually abused|abducted and raped} by {armed men|soldiers|a group of men|policemen|militiamen} <at>
{a report|a rights group|the United Nations|Human Rights Watch|Amnesty|an inquiry} {documented|accused <army> of|said there was|found} {rape|sexual violence|widespread rape|sexual abuse|gang rape|sexual slavery} {of|against} {women and girls|women who fled|prisoners|refugees|minorities} <at>
{women|survivors|victims|girls} {said they were|told how they were|described being} {raped|sexually assaulted|kept as sex slaves|abused} by {soldiers|fighters|the militants|security forces|guards} {in the camp|in detention|as they fled|during the attack}
{soldiers|policemen|peacekeepers} {were arrested|were charged|face trial} for the {rape|gang rape|sexual assault|sexual exploitation} of {a woman|girls|refugees} <at>`,
  ATTACK: `
{passengers|villagers|<n> labourers|<n> travellers} were {pulled off a bus and shot|lined up and shot|killed in their sleep|ambushed and killed} <at>
{security forces|guards|police} {shot|killed|beat} {<n> civilians|a fisherman|a young man|a farmer|refugees} {at the border|at a roadblock|during a raid on his home|by mistake}
<gunmen> {killed|shot dead|murdered|gunned down|shot and killed|hacked to death|stabbed to death|assassinated|beheaded} <civilian> <at> <when>
<gunmen> {attacked|raided|stormed|invaded} {a village|a farming community|a mosque|a university|a church|a village market|a hotel|a bus|a mine|a camp for displaced people} <at>, {killing|leaving} <n> {villagers|people|civilians|worshippers|students}{ dead|}
<n> {people|civilians|<civilians>} were {killed|shot dead|massacred|hacked to death|slaughtered|executed} {by <gunmen>|when <gunmen> opened fire on them|in an attack on a village|in an attack by <rebels>} <at>
<gunmen> opened fire {on|at} {a car|a bus|an ambulance|a crowd|a lorry|shoppers|a group of <civilians>} <at>, {killing <n>|wounding <n> people|and <n> people died}
<rebels> {executed|beheaded|killed|massacred|shot} <n> {civilians|captives|villagers|prisoners|men accused of spying} <at>
{the body|the bodies} of {a journalist|<n> people|a kidnapped trader|a missing activist}, {shot in the head|with bullet wounds|with signs of torture|with its throat cut}, {was|were} found <at>
{police|soldiers|guards|security agents} {beat|tortured|shot dead|fatally shot|assaulted} <civilian> {at a checkpoint|in custody|in his home|at his workplace} <at>
<civilian> {was|has been} {assassinated|killed|shot dead|murdered|stabbed|shot and wounded} by <gunmen> {in front of his house|on his way home|at his office|in his car} <at>
{a shooting|a gun attack|a knife attack|a stabbing|an attack with machetes} {in|at|near} {a mall|a village|a cafe|a mosque|a synagogue} <at> {left|killed} <n> people{ dead|}
{inter-communal violence|an attack by cattle raiders|a massacre|an attack by herdsmen} <at> {claimed|left|killed} <n> {lives|people dead|villagers}`,
  ABDUCTION_FORCED_DISAPPEARANCE: `
<gunmen> {kidnapped|abducted|took hostage|seized|carried away|snatched} {<n> <civilians>|<civilian>|the wife of an official|<n> students from a school|a foreign engineer|<n> sailors} <at>
<civilian> {was|has been} {kidnapped|abducted|seized|taken away|taken hostage} by {<gunmen>|men in plain clothes|security agents|<rebels>} <at> <when>
{pirates|bandits|militants} {boarded|attacked|stopped} {a ship|a tanker|a bus|a vessel} and {abducted|kidnapped|took hostage} <n> {crew members|passengers|sailors}
{kidnappers|abductors} {demand|are demanding|asked for} {a ransom|a large ransom} for {<n> hostages|the captives|a kidnapped doctor} {seized|taken|abducted} <at>
{the opposition|the family|his party|a union} said that {its member|he|three of its leaders|the activist} {has been abducted|disappeared|has been missing since|was taken away by masked men}
{the whereabouts of|nothing is known of the fate of} {an activist|a journalist|<n> men|a student leader} {who was taken|abducted|who disappeared after being detained} by {intelligence agents|soldiers|armed men} {are unknown|} <at>
<n> {people|villagers|girls|schoolboys|workers} {were abducted|were kidnapped|are being held by <rebels>|were taken captive|remain in captivity} after {a raid|an attack|an ambush} <at>
{a kidnapped|an abducted} {priest|journalist|businessman|oil worker|girl} {was freed|has been released|regained freedom} after {a week|a month} in {captivity|the hands of his abductors}`,
  PEACEFUL_PROTEST: `
{protests|rallies|marches|demonstrations|walkouts|mass demonstrations} {continue|continued|resumed|swept the country|were held across the country|drew large crowds} {<when>|for a third week} <demand>
<many> {people|<crowd>} {defied a ban|braved the rain|came out|poured into the streets|returned to the streets|gathered again|filled the square} {<site>|<when>} <demand>
{protesters|demonstrators|marchers} {carrying|with|holding} {flags|portraits|candles|banners|posters} {marched through <capital>|walked to the court|stood in silence|sang} <demand>
{workers|employees|civil servants|pilots|bus drivers|nurses|miners} {are on strike|stopped work|walked out|have been on strike|downed tools|suspended work} {in hospitals|at the port|in several provinces|in the capital|at the plant} <cause>
{farmers|drivers|parents|refugees} {blocked|have blocked|closed|occupied} {a highway|the railway|the road to <town>|the entrance of the town hall} {for hours|<when>} <cause>
{actors|players|pupils|pensioners|mothers} {wore black|observed silence|banged pots|planted crosses|laid shoes} {<site>|in <capital>} in {solidarity|protest|memory of the dead} {|against racism|against violence}
<many> <crowd> {marched|demonstrated|rallied|protested|gathered|took to the streets|held a rally|staged a sit-in|turned out|joined a march} <site> <when> <cause>
<crowd> {staged|held|organised|took part in|continued} {a protest|a sit-in|a demonstration|a rally|a vigil|a hunger strike|a march|a walkout|a strike|a human chain|a motorcade} <site> <cause>
<crowd> {blocked a road|shut down the campus|closed their shops|laid down tools|went on strike|held placards|chanted slogans|lit candles} <site> <cause>
{a demonstration|protests|mass protests|a rally|a general strike|a wave of demonstrations} <cause> {drew|brought out|was attended by|was joined by} <many> {people|<crowd>} <when>
{protests|demonstrations|rallies} {were held|took place|spread|continued|entered a third day} in {several cities|<capital>|<town>|towns across the country} <cause>
{a strike|a walkout|an indefinite strike} by {teachers|hospital staff|office employees|port workers|civil servants|truckers} {paralysed|brought to a standstill|disrupted} {schools|clinics|public transport|ports} in the country
{women|artists|refugees|Jews and Arabs|veterans|fans} {protested peacefully|held a silent march|formed a human chain|prayed in the street|performed a street play} <cause>`,
  PROTEST_WITH_INTERVENTION: `
{police|soldiers|riot police} {moved in|intervened|used force} to {clear|end|break up} {a sit-in|a blockade|an occupation of the square|a protest camp|a rally} {of <crowd>|} <site>
{at least <n>|<n>|more than a dozen|scores of} {people|protesters|students|activists} {were arrested|were detained|have been held|were taken into custody} {at|during|after} {a peaceful protest|a demonstration|an opposition rally|anti-government protests} <site>
police {used batons|fired rubber bullets|fired pepper spray|fired shots in the air|used sound bombs|lathi-charged} {and|before they} {arrested <n>|dispersed the crowd|chased away the protesters} as <crowd> {demonstrated|protested|marched} <cause>
the {demonstrators|strikers|students} were {stopped|kettled|blocked|driven back|sprayed with water} by police {on their way to the palace|<site>|when they tried to cross a bridge}
<police> {used|fired} {tear gas|water cannon|rubber bullets|pepper spray|stun grenades|batons} to {disperse|break up|scatter|push back} {<crowd>|a crowd|a rally|a peaceful march|protesters} <site>{ <cause>|}
<police> {arrested|detained|took into custody|rounded up} <n> {protesters|demonstrators|activists|people|<crowd>} {at|during|who took part in} {a rally|a sit-in|an unauthorised protest|a march|a demonstration} <site>
<police> {broke up|dispersed|dismantled|cleared|stopped|prevented|blocked} {a sit-in|a protest camp|a demonstration|a rally|a march of <crowd>|a gathering} <site> {and arrested <n> people|<when>|}
<n> {protesters|activists|demonstrators|people} were {arrested|detained|taken away} {as they protested|after they blocked a road|as they tried to march|when they demanded justice} <site> <cause>
<police> {charged with batons|baton-charged|beat back|resorted to a lathi charge on|fired in the air to disperse} {<crowd>|peaceful demonstrators} <site>
the {protest|march|rally} of <crowd> <cause> was {dispersed|broken up|stopped|banned and dispersed} by <police> {with tear gas|with water cannon|, who arrested <n>}`,
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: `
{at least <n>|<n>|more than 20} {people|protesters|demonstrators} {were killed|died|have been killed|were shot dead} {in a protest|at a protest|in the crackdown|during a crackdown on protests|in protests <demand>|when troops dispersed a sit-in}
{calls for|anger over|mourning after} {an inquiry|the killing|the deaths} of {<n> protesters|demonstrators shot by police|students killed in protests}
{police|soldiers|security forces} used {live bullets|live rounds|live fire|lethal force|excessive force|snipers|machine guns} {against|on|to disperse} {protesters|a peaceful anti-government protest|demonstrators|marchers} <site>, {killing <n>|wounding <n>}
{a crackdown|the repression|an assault by troops} {on|of|against} {peaceful protests|demonstrators|the protest camp} {left|killed|has killed} {<n> dead|<n> people|more than 100 people}
{human rights groups|the United Nations|Amnesty} {condemned|documented} {the killing of|deadly violence against} {peaceful protesters|demonstrators} {by police|by the army} <at>
<police> {opened fire on|shot at|fired live bullets at|fired live ammunition at|attacked|shot dead} {<crowd>|peaceful protesters|unarmed demonstrators|a march|a crowd of protesters} <site>, {killing <n>|wounding <n> people|and <n> of them died}
<n> {protesters|demonstrators|people|students} were {killed|shot dead|wounded by gunfire|killed and hundreds wounded} {when <police> fired on|when <police> broke up|in a crackdown on|when security forces stormed|after <police> used live bullets at} {a demonstration|a sit-in|a protest|a rally} <site>
<n> protesters {died|were killed|have been killed} {from gunfire|of bullet wounds|in the crackdown|during anti-government protests|at the hands of security forces} <at>
<police> {beat|brutally beat|injured|brutally attacked|hit with truncheons} {peaceful protesters|students at a sit-in|demonstrators|marchers}, {several of whom were injured|leaving <n> in hospital|sending <n> to hospital}
the {death toll|number of dead} from the {crackdown|repression|shooting|dispersal} of {protests|the sit-in|demonstrators} {rose to|reached|has passed} {<n>|40}
{a protester|a teenager|a student|a woman} was {shot dead|killed|killed by a rubber bullet|run over by an armoured car|killed by a tear gas canister} {during|at|as <police> dispersed} {a demonstration|a protest|anti-government protests} <site>
{doctors|a rights group|medics} {said|confirmed} that {<n> protesters|<n> people} were killed {when|as} {soldiers|security forces|the military} {broke up|fired at|raided} {the sit-in|a peaceful protest|the demonstrators}`,
  VIOLENT_DEMONSTRATION: `
{dozens of|<n>|at least 30} {people|police officers|demonstrators} were {injured|hurt|wounded} {in clashes between protesters and police|as demonstrators fought with riot police|when protesters pelted officers with stones|in street fighting during a protest} <site>
{protests|demonstrations|marches|unrest} <demand> {turned violent|flared|were marred by violence|spiralled out of control} {<when>|in <capital>|for a second night}, with {cars burned|barricades set on fire|shops smashed and looted|stones thrown at officers|government offices torched}
{clashes|violence|scuffles|running battles|street clashes} {erupted|broke out|were reported} {at|during|after} {a rally|a demonstration|an anti-government march|protests} <demand>, and police {fired tear gas|used water cannon|arrested <n>}
{thousands|hundreds|crowds} {rioted|clashed with police|battled police|fought security forces} {in <capital>|<site>} <demand>
{anti-government|yellow-clad|masked|young|opposition|left-wing} {protesters|demonstrators} {blocked roads with burning tyres|burned police cars|broke through a police cordon|threw fireworks and bottles|tried to break into the parliament|smashed bank windows} {<when>|in <capital>} <demand>
{police|security forces|riot police} {clashed with|battled|fought} {stone-throwing|violent|masked|angry} {protesters|demonstrators|youths|students} {in|near} {<capital>|the university|the presidential palace} <demand>
{a policeman|an officer|a protester|a bystander} was {injured|killed|burned} when {demonstrators|protesters} {attacked a police post|hurled petrol bombs|set a bus on fire|threw paving stones} <demand>
{supporters of rival parties|rival groups of protesters|nationalists and counter-protesters|far-right marchers and their opponents} {fought|clashed|exchanged blows|threw bottles at each other} {<site>|in <capital>}
<crowd> {threw|hurled|pelted police with} {stones|petrol bombs|bottles and stones|rocks|Molotov cocktails|bricks} {at police|at officers|at government buildings|} <site> {during a protest|at a demonstration|in a rally} <cause>
{protesters|demonstrators|marchers|students|activists} {clashed with|scuffled with|fought with|attacked|confronted} {police|riot police|security forces|supporters of the government} <site>{ <cause>|}
{protesters|demonstrators|an angry crowd of protesters} {set fire to|torched|stormed|vandalised|ransacked|attacked|burned} {a police station|a government building|the party's office|cars and shops|the parliament|the house of the governor|tyres and barricades|a bank|a bus} <cause>
{a protest|a demonstration|a march|the rally|an anti-government protest} <cause> {turned violent|turned into riots|ended in violence|descended into clashes|turned into a riot} {as <crowd> threw stones|when police moved in|after demonstrators attacked police|and shops were smashed}
{rioters|anarchists|hooded youths|radical protesters|extremists} {built barricades|set up burning barricades|smashed windows|looted shops|set cars ablaze|threw petrol bombs at police} {during|in|on the sidelines of} {protests|a march|a summit} in <capital>
{security forces|police} fired {tear gas|water cannon|rubber bullets} as {protesters|demonstrators} {threw stones|hurled firebombs|tried to storm the parliament|set fire to cars|tore down barriers}
{violent protests|violent clashes|riots|street battles} {erupted|broke out|flared} between {protesters and police|demonstrators and security forces|rival groups of demonstrators} <site>
{rival demonstrators|left-wing and right-wing protesters|supporters and opponents of the president} {clashed|fought|attacked each other} at {a rally|rival demonstrations} in <capital>, injuring <n>`,
  MOB_VIOLENCE: `
{villagers|residents|families|two clans|members of two castes|students} {clashed|fought|came to blows|battled} {over a field|over water|over a dance|over grazing|over a wedding procession} {with sticks|with axes|with stones|with machetes}, {killing <n>|and <n> were hurt}
{xenophobic|racist|anti-immigrant} {attacks|mobs|riots} {drove migrants from|hit|targeted} {their homes|shops of foreigners|a suburb} <at>
{football|soccer} {hooligans|fans|supporters} {clashed|rioted|fought police|attacked a bus of rival fans|ran amok} {after the match|before the derby|<at>}
{rioters|looters|gangs of youths|hooligans} {roamed|attacked passers-by in|ran riot in|fought in} {the centre|the streets of <town>|a suburb}, {burning cars|injuring <n>|breaking windows}
{a thief|an alleged witch|an elderly couple|a suspected child snatcher|a fraudster} was {lynched|burned|stoned|beaten to death|paraded naked} by {an angry mob|villagers|a crowd} <at>
{a mob|an angry mob|villagers|a crowd|residents|locals|neighbours|vigilantes} {lynched|beat to death|killed|burned alive|thrashed|stoned to death|beat up|assaulted} {a man|two men|a suspected thief|a stranger|a woman accused of witchcraft|a beggar|a suspected kidnapper} {accused of theft|over a rumour|accused of blasphemy|} <at>
two groups {of villagers|of youths|from different communities|of students|of fans} {clashed|fought|pelted stones at each other|attacked each other} {with sticks|with sticks and stones|with knives and clubs|over a piece of land|over a parking place|over a cricket match} <at>, injuring <n>
{a mob|an angry crowd|villagers|relatives of a patient|youths|prisoners} {attacked|ransacked|set fire to|torched|stormed|pelted with stones} {a police station|a hospital|the house of a suspect|health workers|a police team|a church|shops of foreigners|a bus}{ <at>|}
{communal|sectarian|xenophobic|ethnic} {riots|violence|rioting} {broke out|erupted|spread} <at>, {with shops looted|and houses were burned|<toll>}
{a man|a suspected robber|a driver} {died|was killed|was beaten to death} {after a mob attacked him|when two families fought with spades|at the hands of an angry mob|when a crowd set on him}
{inmates|prisoners|migrants in a camp|football fans|rival fans|gangs of youths} {rioted|fought with one another|set fire to mattresses|brawled|clashed with police} <at>`,
  AGREEMENT: `
{peace talks|negotiations|talks|indirect talks|consultations|a new round of talks} {between|of} {the government and <rebels>|the warring sides|the two neighbours|Taliban and Afghan officials} {began|opened|resumed|ended without result|are under way|were adjourned|are to be held} {in <capital>|in Geneva|in Doha|<when>} <amid>
{leaders|presidents|envoys|foreign ministers} of {three countries|the region|the two sides} {met|meet|will meet|gathered|arrived} {in <capital>|in Astana} {to discuss|for talks on} {the war in <region>|a settlement|a truce|the peace plan|the conflict}
{the coalition|the government|<army>|<rebels>} {agreed|have agreed|said they had agreed|accepted} {a ceasefire|to a ceasefire|a truce|to halt fighting|to withdraw from the front|to release prisoners|to a political solution} <amid>
{<n>|50|more than 100|hundreds of} {prisoners|hostages|detainees|soldiers} were {exchanged|released|freed|handed over|swapped} {under a deal|as part of a peace deal|in a prisoner swap between the two sides|as a goodwill gesture}
{a ceasefire|the truce|the peace accord|the armistice|the deal} {collapsed|is holding|was extended|was broken hours later|expired|has held|was renewed} {between the two sides|in <region>|} <amid>
{the president|Moscow|a mediator|the UN envoy} {announced|said} that {the fighters|the rebels|both sides} had {agreed to leave the area|accepted a ceasefire|agreed to pull back|signed the accord}
{the government|<army>|the warring sides|the two countries|the rival governments} and {<rebels>|the opposition|their rivals} {signed|agreed on|agreed to|reached|concluded|announced} {a ceasefire|a truce|a peace deal|an agreement|a prisoner exchange|a peace accord|a cessation of hostilities|a power-sharing deal} {<when>|in <capital>|}
{a ceasefire|a truce|a humanitarian pause|a peace agreement|a deal} {between|brokered by Russia between} {the army and <rebels>|the two sides|rival militias} {took effect|came into force|was announced|was signed|is to start} <when>
{the two sides|the warring parties|the army and <rebels>} {exchanged|swapped} {prisoners|captives|<n> prisoners|the bodies of fighters} {as part of a deal|under a deal|}
{delegations|negotiators|representatives|envoys} of {the government and the rebels|the warring parties|the two countries} {met|opened talks|held peace talks|resumed negotiations|began indirect talks} {in <capital>|under UN mediation|to end the war|on a prisoner exchange|on the disputed border}
{the president|the foreign minister|the prime minister} {arrived for talks|met his counterpart} {on the crisis in <region>|on ending the war|about the conflict|on the peace process}
<rebels> {agreed to|have agreed to|accepted} {leave the area|withdraw under a deal|pull out of the town|lay down arms|stop fighting|a truce of a week|hand over the area}
{<n>|hundreds of} {rebels|militants|fighters} {surrendered to|laid down their arms and joined|reconciled with} {the government|the authorities|the army} {under an amnesty|under a deal|}
the {coalition|army|rebel group|government} {declared|announced|has agreed|called} {a unilateral ceasefire|a truce of a week|a humanitarian ceasefire|a halt to air strikes} {for the holiday|from Sunday|}
{tribal elders|mediators|two tribes|the two communities} {signed a reconciliation|agreed to end their feud|brokered peace|made peace} <at>`,
  ARRESTS: `
{police|security forces|the intelligence service|soldiers|authorities|<army>} {arrested|detained|rounded up|apprehended|took into custody|captured} {<n> suspects|<n> people|dozens of opposition supporters|more than 100 people|hundreds of suspects|prominent activists|an opposition leader|<n> members of the movement|<n> suspected militants|<n> soldiers} {<at>|in raids|in overnight raids|in a sweep|in a crackdown|in a security operation|on charges of terrorism|over ties to a banned group|for breaking the curfew}
<n> {people|suspects|militants|activists|journalists|officers|students|party members} {were|have been} {arrested|detained|taken into custody|jailed} {<at>|in raids|in a crackdown|for links to a militant group|for violating the curfew|for taking part in an illegal rally last month|nationwide}
{forces|troops} {raided homes|stormed villages|searched houses} <at> and {arrested|detained} <n> {people|men|youths|Palestinians}
{a wave of arrests|mass arrests|an arrest campaign|a crackdown} {hit|targeted|swept up} {the opposition|activists|judges|supporters of the cleric|clerics|journalists} <when>
{more than 300|nearly 100|<n>} {supporters of the cleric|youths|suspects} were arrested {across the country|in the region|in dawn raids} for {links with the rebels|breaching the curfew|unlawful assembly}
{a pro-democracy activist|an opposition politician|a former minister|a blogger|a rebel commander} was {arrested|detained|taken from his home by police|charged with sedition|placed under house arrest} <when>`,
  CHANGE_TO_GROUP_ACTIVITY: `
{police|the army|security forces|authorities} {tightened security|deployed forces|sent reinforcements|stepped up patrols|increased their presence|mobilised} {in <town>|in the old city|along the border|at mosques} {ahead of a summit|on the eve of the vote|for fear of attacks|after the attack} 
{the militia|<rebels>|the group|a faction|Hezbollah|the brigade} {pulled back|is moving|withdrew fighters|regrouped|repositioned|transferred fighters|moved its heavy weapons} {towards <town>|to the north|from the border|from several areas|to a new front}
{thousands of|<n>|hundreds of} {fighters|soldiers|troops|recruits|rebels} {defected|joined|were recruited|enlisted|graduated|have joined the ranks|deserted} {to the other side|the militia|the army|from the army} 
{volunteers|tribesmen|reservists} {formed a militia|were armed|enlisted|were called up} {by the army|for the campaign in the north}
{a decree|an order|the president|the ministry} {created|established|set up|formed|abolished|renamed} {a new force|a border corps|a cyber command|a naval command|a reserve army}
{the leader|the spokesman|the head} of {the group|the movement|the militia} {threatened|vowed|called on his fighters|urged supporters} {to strike|to attack foreign troops|to step up attacks|to resume the war}
{warships|a submarine|bombers|tanks|missile systems|mercenaries|military advisers} {arrived|were sent|were deployed|have been moved|entered} {in the region|to the border|to <town>|in the gulf|off the coast}
{the army|the military|<foreign> forces|the ministry of defence|NATO|the government} {deployed|sent|is sending|has dispatched|moved|redeployed} {troops|reinforcements|a military convoy|tanks and artillery|special forces|warships|a battalion|extra police|air defence systems} {to the border|to the front|to the region|to <town>|to the capital|along the frontier}
{a convoy|military vehicles|reinforcements|trucks with ammunition|fresh troops} of {<foreign> forces|the coalition|the army|the militia} {arrived|entered|crossed the border|reached <town>|moved towards the front line}
<n> {fighters|soldiers|officers|rebels} {defected|deserted|have joined the army|switched sides} {from the group|to the opposition|to the government|} <at>
{the group|the rebel movement|the militia|the armed wing|the Taliban|Islamic State} {appointed|named|elected|announced|confirmed} {a new leader|a new commander|a new emir|a successor} {after the death of the old one|}
{two|several|three} {armed groups|factions|militias|brigades} {merged|formed an alliance|united|announced a joint command|formed a new group|split}
{a new|a special} {unit|military branch|brigade|force|army corps|regiment} {was formed|was created|has been set up} in the {armed forces|national guard|army}
<rebels> {are mobilising|are massing|are preparing for an attack|are regrouping|are recruiting|recruited children|started training} {their fighters|near the front|<at>|in camps}
{the army|troops|security forces} {are preparing|are ready|were put on alert|began preparations|mobilised} for {an offensive|an assault|an operation} {on <town>|against <rebels>}
{<foreign> troops|the militia|Hezbollah fighters|allied forces|the brigade} {withdrew|pulled back|withdrew some of their forces|started to leave|are being moved} from {the front|positions near <town>|the province|bases} {to the capital|to other areas|to their barracks}
{the army|the navy|two countries|<foreign> forces} {held|began|started|launched|conducted} {military exercises|war games|drills|joint manoeuvres|missile tests|a naval drill}
{the security presence|security measures|patrols} {were stepped up|was reinforced|were tightened} <at> {ahead of|for fear of} {attacks|the election}
the {group|front|militia|party} {changed its name|announced its dissolution|declared allegiance to Islamic State|pledged allegiance|declared war on the government|threatened to attack foreigners}`,
  DISRUPTED_WEAPONS_USE: `
{police|security forces|soldiers|<army>|border guards|customs officers|bomb disposal experts|sappers} {seized|found|discovered|recovered|confiscated|uncovered|unearthed|intercepted|captured} {<arms>|a cache of <arms>|an arms cache|a weapons depot|a stash of <arms>|a shipment of <arms>} {<at>|in a raid|in a house|hidden in a truck|in a tunnel|during a search}
{bomb disposal experts|the army|sappers|police|a bomb squad|engineers} {defused|dismantled|disarmed|neutralised|destroyed|safely detonated} {<bomb>|<n> mines|two bombs|an explosive belt|a world war two bomb|explosive devices} {planted|found|hidden|discovered} {<at>|near <building>|in a car|on a railway track}
{air defences|the army|the air defence|the coalition|anti-aircraft guns|a frigate} {shot down|intercepted|downed|destroyed|brought down} {a drone|a missile|ballistic missiles|<n> drones|a rocket|an unmanned aircraft|an explosive boat} {fired by <rebels>|launched towards the city|over <town>|near the airport}
{explosive devices|a bomb|explosives|<arms>|a suspicious package with explosives|a stash of firearms} {was found|were found|were discovered|were seized|was defused|were recovered} {<at>|in an abandoned house|near <building>|in the luggage of a passenger|from a hideout|in a flat}
{police|security forces|the security service} {foiled|thwarted|prevented|averted} {a bomb attack|a planned attack|a terrorist plot|an attempt to smuggle weapons|a suicide attack|a rocket attack} {and seized <arms>|by defusing a bomb|and arrested a would-be bomber}
{an underground hideout|a tunnel|a workshop|a factory|a warehouse} {used to store arms|for making bombs|full of <arms>|with explosives} was {discovered|found|uncovered|raided} by {soldiers|police|the army} <at>
{the rebels|a gang|residents|ex-combatants} {handed in|handed over|gave up} {<n> rifles|their weapons|<arms>} {to the authorities|to the UN mission|}`,
  HEADQUARTERS_OR_BASE_ESTABLISHED: `
{the army|<foreign> forces|<foreign> troops|the military|the militia|<rebels>|the coalition|peacekeepers} {set up|established|built|opened|created|is building|has set up|inaugurated|installed} {a base|a new base|a military base|two new bases|an observation post|a new observation point|an outpost|a camp|a headquarters|checkpoints|a training camp|a military post|an air base} {<at>|near the border|in the demilitarised zone|close to an oil field}
{a new|another|the latest} {military base|observation post|outpost|garrison|camp|army post|headquarters} {was|has been} {established|set up|built|opened|inaugurated} by {<foreign> forces|the army|the group|the coalition} <at>
{<foreign> troops|the army|soldiers} {turned|converted} {a school|an airfield|a factory|an old fort} into a {base|barracks|headquarters|military post}
{engineers|soldiers|bulldozers} {began building|started work on|fortified} {a base|an airstrip for military planes|a new outpost|observation towers|a camp for soldiers} <at>
the {force|mission|alliance} {opened|inaugurated} its {headquarters|command post|new base} {in <town>|near the airport}`,
  LOOTING_PROPERTY_DESTRUCTION: `
{an arson attack|a fire set on purpose|attackers} {destroyed|gutted|damaged} {cars|a lorry|a house|a mosque|a party office} {early in the morning|overnight|<at>}
<gunmen> {burned down|torched|set fire to|destroyed|looted|ransacked|vandalised|demolished|burnt} {houses|shops|a school|a health centre|a church|crops|<n> vehicles|a bus|phone masts|homes of villagers|a village|an electoral office} <at>
{militants|soldiers|rebels|militiamen|settlers|<rebels>} {looted|stole|plundered|seized|robbed} {property of residents|cattle|homes and shops|food aid|furniture|olive harvests|a warehouse of an aid agency|a bank|hundreds of sheep|fuel} <at>
{dozens of|several|<n>|foreign-owned} {shops|houses|homes|cars|buildings|stores|farms} were {looted|burned|set ablaze|set alight|vandalised|destroyed|torched|demolished} {by unknown men|overnight|in the unrest|by <rebels>|by settlers} <at>
{vandals|unknown persons|arsonists|extremists|settlers} {vandalised|desecrated|defaced|damaged|set fire to|cut down} {a cemetery|a statue|a mosque|a synagogue|olive trees|a monument|cars|a party office} <at>
{the army|bulldozers|occupation forces|the authorities} {demolished|bulldozed|razed|blew up} {<n> homes|the house of a suspect|a Bedouin village|a family home|farmland} <at>
{looting|widespread looting|a wave of looting|pillaging|arson} {continued|spread|was reported|broke out} <at>, with {shops|malls|warehouses|homes} {emptied|ransacked|set alight}
<rebels> {destroyed|smashed|blew up} {ancient ruins|a shrine|statues|the temple|a power line|the records of the court} <at>`,
  NON_VIOLENT_TRANSFER_OF_TERRITORY: `
{militants|<rebels>|fighters} {seized|took|entered|occupied|took over} {an abandoned|an empty|an undefended} {base|post|village|airfield|fort|town} {near <town>|left by the army|after troops left|without a battle}
{a border post|two towns|a dam|villages} {came under the control of <rebels>|passed to the army|changed hands} {without fighting|as the garrison left}
{the siege of <town> ended|the evacuation of <town> was completed|the last rebels left <town>} {after a deal|under an agreement} and {the army took the town|state institutions returned|the flag was raised}
<army> {entered|took over|took control of|moved into|peacefully entered} <place> {without a fight|without resistance|after <rebels> withdrew|after <rebels> left|after the rebels pulled out|under an agreement|after an evacuation deal}
<rebels> {withdrew from|left|abandoned|pulled out of|vacated|evacuated|retreated from} <place> {without fighting|, and the army moved in|under a deal|before the army arrived|after talks with elders}
<rebels> {seized|took|took over|occupied|entered|captured} {an empty base|an abandoned military post|<place>} {after soldiers fled|after the army left|without any resistance|which the troops had abandoned|after troops withdrew}
{the peacekeepers|<foreign> forces|the coalition|the army} {handed over|transferred|returned|ceded} {control of|} <place> to {the national army|local authorities|Iraqi forces|the police|the government}
{control of <place>|<place>} was {handed over|transferred|returned|surrendered} {to the army|to the government|to local forces} {without violence|under an accord|}
{<foreign> troops|the army|soldiers|African Union forces} {withdrew from|left|vacated|pulled out of|closed} {their base|<place>|a key base|several outposts}, {and <rebels> took it over|and rebels moved in at once|which was then occupied by <rebels>|leaving it to local forces}
{the last|<n> buses with|hundreds of} {rebels|fighters|fighters and their families} {left|were bused out of|departed from} <place> {under an evacuation agreement|under a surrender deal|}, and {government forces|the army} entered it
{advancing|loyalist|regime} forces took {two villages|a mountain pass|an area} west of <town> {without a battle|after the defenders had left}`,
  OTHER: `
{thousands of|hundreds of} {civilians|people|families} {are fleeing|have fled|fled|escaped|are trapped in} <town> {as fighting raged|amid clashes|, aid agencies said}
{thousands of|hundreds of|tens of thousands of} {residents|civilians|families|people|refugees} {fled|have fled|are fleeing|were forced from|left} {their homes|<town>|the fighting|the city} {because of fighting|across the border|after clashes|as troops advanced|}
{residents|families|refugees|displaced people} {returned|have begun to return|are returning} to <town> after {the group was driven out|it was liberated|the fighting ended|years of exile}
{a mass grave|mass graves|a grave with the remains of <n> people} {was|were|has been} {found|discovered|unearthed|exhumed} <at>, {in an area once held by <rebels>|with the bodies of soldiers|}
{the government|the country|authorities} {expelled|deported|began to expel} {thousands of|hundreds of} {migrants|foreigners|refugees|nationals of the neighbour}
{a curfew|martial law|a state of emergency|a night curfew} was {imposed|declared|extended|lifted} {<at>|in the province|across the country}
{a court|a military court|a tribunal} {sentenced|convicted|condemned} {a former rebel leader|<n> opposition members|a warlord|a general} {to death|to life in prison|for war crimes}
<n> {prisoners|inmates|detainees|suspected militants} {escaped|broke out|fled} from {a prison|a jail|a detention camp} <at>
{a former rebel|a militant leader|an exiled general|a jailed commander} {died in custody|died of an illness|was found dead in his cell|died in hospital}
{parliament|the president|the court} {dissolved|banned|outlawed|suspended} {the party|the opposition party|the movement|the broadcaster}`,
  NONE: `
{the striker|the goalkeeper|the midfielder|the captain|the defender|the batsman|the champion} {scored|struck|equalised|fired the ball home|shot over the bar|hit the post|was sent off|scored a hat-trick|attacked down the left} {in the first half|in the last minute|as his team won the match|in the league|in the derby|against the visitors|from a penalty}
{United|City|Rovers|the hosts|the visitors|the national side} {beat|defeated|crushed|destroyed|drew with|battled past} {their rivals|the leaders|the champions|Real|the visitors} {in the final|in the cup|in the league|to win the title|with two late goals}
{doctors|nurses|hospitals|health officials|aid agencies|scientists} {are fighting|fight|battle|are struggling to contain|are combating|treat} {an outbreak of cholera|the spread of measles|malaria|the epidemic|a new variant of the virus|hunger|drought|obesity}
{the party|the candidate|the senator|the minister} {attacked|shot down|bombarded|launched a broadside at|came under fire for} {the proposal|the budget|his critics|his rival in a debate|the tax plan|the reform}
{the company|the airline|the start-up|the factory|the bank} {fired|laid off|hired|exploded onto the market|killed off|launched} {<n> workers|its chairman|a new product|a plan for a merger|a price war}
{observers|monitors|the mission|truce monitors} {recorded|logged|counted|registered|reported} <n> {ceasefire violations|breaches of the truce|violations of the armistice|incidents} {in 24 hours|<when>|in a day|along the line}
{each side|the army|the movement} {accused|blamed} {the other|the rebels|its rival} of {breaking|violating} {the ceasefire|the truce|the agreement}
{a fight|a quarrel|an assault|a beating} {between two men|in a bar|at a wedding|near a lake} {is treated as a hate crime|was filmed|ended in court|left a man in hospital}
{a chemical|a gas} {accident|leak|spill} {killed|poisoned|sickened} <n> {people|children|workers|pupils} {at a school|in a home|at a plant|on a farm}
{an explosion|a fire|a blast} {caused by a gas leak|from a gas cylinder|at a plant|blamed on a faulty boiler|of a gas tanker} {killed|injured|hurt} <n> {people|workers|guests} {at a restaurant|in a market|in a kitchen}
{the number of deaths|the death toll} from {the eruption|the quake|the floods|the storm|the bus crash|the epidemic} {rose to|has reached} {<n>|99|200}
{firefighters|rescuers|divers|crews} {are searching|searched|battled|pulled <n> people from|put out} {for survivors of the crash|a forest fire|the rubble after the quake|the wreck|a warehouse fire}
{the group|an armed group|militants|Islamic State} {says it killed|claimed it had shot dead|claims to have killed|has claimed responsibility for killing} {<n> guards|a policeman} {in a statement|in a video|through its news agency}
{the spokesman|the militia|Tehran|a general} {denied|rejected claims|said it had no part} {in an attack that killed <n>|in the bombing|that its missiles hit the plant|it had used gas}
{sanctions|new sanctions|the expulsion of diplomats|an embassy closure} {follow|followed|came after|were a response to} {a nuclear test|the coup|a disputed vote}
{police|detectives} {seek|arrested|charged} {a suspect|two men|a teenager} {in|over|after} {a bank robbery|a burglary|a knife fight outside a pub|a hit-and-run|a murder over money|a carjacking}
{a gang war|a fight between gangs|a drug feud} {left <n> dead|led to a shooting in a bar|ended with arrests} {in the capital|in a suburb|<at>}
{border guards|coast guards|police} {stopped|intercepted|rescued|detained} {<n> migrants|a boat with <n> migrants|human traffickers|people smugglers} {at sea|at the border|<at>}
{heavy snow|ice|fog|a storm|strong winds} {closed|cut off|blocked|shut} {roads|the airport|schools|villages|the port} {in the north|<when>}
{a strong|a powerful|a massive|a shallow|a 6.9-magnitude} {earthquake|quake|tremor|aftershock} {hit|struck|shook|jolted} <town> <when>, {killing <n> people|damaging hundreds of buildings|sending people into the streets|leaving <n> dead and many homeless}
{floods|flash floods|heavy rain|landslides|a mudslide|monsoon rains|torrential rain|a flood} {killed|swept away|displaced|hit|inundated|destroyed the homes of} {<n> people|hundreds of houses|villages|thousands of families} <at>
{a cyclone|a typhoon|a hurricane|a tropical storm|a tornado|a blizzard|a snowstorm|a heatwave|a tsunami} {hit|struck|battered|lashed|made landfall near|killed <n> people in} <town>
{a volcano|the volcano} {erupted|spewed ash|sent ash high into the sky|began erupting}, {killing <n> people|forcing people to flee|and <n> bodies were recovered}
{a wildfire|wildfires|a forest fire|bushfires} {burned|raged through|destroyed|spread across} {hundreds of homes|thousands of hectares|the hills} and <n> people {died|were evacuated}
{a bus|a train|a passenger plane|a military aircraft|a helicopter|a ferry|a boat|a truck|a tanker|a cargo ship} {crashed|plunged into a ravine|overturned|capsized|sank|derailed|collided with a truck|went down|ran aground} <at>, {killing|leaving} <n> {people|passengers|crew members}{ dead|}
{a fire|a blaze|an inferno} {broke out|swept through|gutted|destroyed|ripped through} {in a factory|a warehouse|a market|an apartment block|a garment factory|a hotel|a slum} <at>, {killing <n> people|no casualties were reported|injuring <n> workers|the cause was a short circuit}
{an explosion|a blast|a huge explosion|two explosions} {at|in|ripped through|rocked|at a} {a chemical plant|a fireworks factory|a coal mine|an oil refinery|a gas station|a restaurant caused by a gas leak|a fertiliser store|a foundry|a power station|a sugar mill} {killed|injured|left} <n> {workers|people|employees}{ dead|}
{a gas leak|a chemical leak|an ammonia leak|a chlorine leak from a factory|toxic fumes from a plant|a gas cylinder explosion|a leaking tank} {killed|sickened|sent to hospital|injured|poisoned} <n> {people|workers|residents} <at>
{a building|a bridge|a mine|a dam|a wall|a crane|a roof|a scaffold} collapsed <at>, {killing|burying|trapping} <n> {people|workers|miners}
<n> people {died|have died|fell ill|were hospitalised} {after drinking home-made spirits|from cholera|of food poisoning|of the virus|in an outbreak of Ebola|after inhaling fumes|of carbon monoxide|in a stampede}
{crude oil|chemicals|acid|radioactive water} {leaked|spilled|were released} {from a tanker|from a pipeline|from a reactor|after a valve broke} <at>
{the United States|the European Union|Washington|Japan|Britain|the UN Security Council|the administration} {imposed|announced|slapped|approved|lifted|extended} {sanctions|new sanctions|further sanctions|an arms embargo|a travel ban|tariffs} {on|against} {the country|military leaders|officials|companies|the regime|North Korea|Russia|Iran}
{Russia|Britain|the Czech Republic|Somalia|the government|Spain} {expelled|ordered out|will expel|declared persona non grata|summoned|recalled|cut ties with} {<n> diplomats|the ambassador|embassy staff|two attaches|its neighbour} {over spying|over remarks|in retaliation|over cyber attacks}
{the foreign ministry|China|Moscow|the Kremlin|Tehran|the prime minister|the White House} {condemned|criticised|rejected|welcomed|urged|called on|warned|denounced} {the sanctions|the nuclear test|interference in its affairs|the statement|Washington to lift sanctions|both sides to show restraint|the expulsion of diplomats}
the {president|foreign minister|chancellor|king} {visited|met|congratulated|received|telephoned|held talks with} {his counterpart|the ambassador|a trade delegation|the pope} {on trade|to discuss energy|to strengthen ties|about investment}
police {arrested|caught|busted|are looking for|charged} {a drug dealer|a gang of robbers|<n> smugglers|a human trafficker|members of a theft ring|a bank robber|counterfeiters|a cyber crime gang|car thieves|a burglar} {with <n> kilos of cocaine|after a robbery|for smuggling migrants|with fake notes|in the capital|}
{customs|police|the coast guard|border guards|the navy} {seized|confiscated|intercepted|found|thwarted the smuggling of} {<n> tonnes of cocaine|heroin|counterfeit money|smuggled cigarettes|hashish|a boat with migrants|fake currency|ivory|illegal drugs|contraband}
{a man|an armed man|two robbers|thieves|a gang} {robbed|held up|tried to rob|broke into} {a bank|a jewellery shop|a petrol station|a supermarket|a grocery store|a house} <at> {and fled with cash|and was caught|, police said|}
{a trafficker|a smuggler|a gang leader|a mafia boss|a cartel leader|a fraudster} was {sentenced|arrested|extradited|convicted|charged} {for trafficking|for money laundering|for drug offences|over fraud}
{a couple|a man|a teenager|a drunk driver} was {killed in a road accident|charged with the murder of his wife|stabbed in a bar brawl|hurt in a fight over money}
{Islamic State|the group|al-Qaeda|the Taliban|a militant group|an armed group|the rebels} {claimed responsibility for|said it was behind|has claimed|took responsibility for|denied responsibility for|denied involvement in|denied any role in|claims} {the attack|the bombing|the murder of an official|last week's attack|the assassination|the deadly blast|an attack that killed <n> people|the shooting at a mall}
{the government|Washington|the minister|officials|investigators|the army|Israel|Riyadh|the opposition} {blamed|accused|held responsible|pointed the finger at|suspects} {the rebels|Iran|a foreign power|the militants|al-Shabaab|the separatists|Moscow|the rival party} {for|of being behind|of carrying out|over} {the attack|the bombing|the explosion|the cyber attack|the hacking|arming the rebels|the downing of the plane}
{Iran|Russia|the group|the militia|the kingdom|North Korea|the spokesman} {denied|rejected|dismissed} {accusations|allegations|claims|a report} that it {was behind the attack|had armed the rebels|interfered in the election|hacked the company|shot down the plane|had supplied missiles}
{a video|a report|experts|UN experts|an intelligence report|a statement} {says|said|claims|concluded} that {a foreign power|the militia|the group|the rebels} {was behind|is responsible for|likely carried out} {the attack|the strike|the killings}
{the team|the striker|the club|the captain|United} {won|scored|beat their rivals|lost the match|shot wide|missed a penalty|attacked from the start|defended well} {in the final|in the cup|at home|after extra time|}
{the bank|the company|the central bank|the market|shares} {raised rates|cut jobs|reported a loss|fell sharply|opened a branch|attacked the budget deficit} {<when>|}
{doctors|health workers|nurses|scientists} {are fighting|are battling|warned of|contained} {an outbreak of cholera|the virus|malaria|an epidemic|a new wave of infections}
{the minister|a commander|the general|analysts|an expert|the author} {said|warned|explained|wrote|argued} that {the war would last|the army was ready|the group remains a threat|the region was a powder keg|an attack was possible|peace was far away|the country needs reforms}
{a museum|a film|a book|an exhibition|a memorial|a ceremony} {remembers|tells of|is about|honours|marked the anniversary of} {the war|the battle|the victims of the massacre|the bombing of the city|soldiers who fell decades ago}`,
};
