// Notes written for the event-type model: what the annotated corpora have too little of. The names of places are real, the events are not.
import type { TypeLabel } from '../../src/extraction/events/type-model.ts';

export const NOTES: Readonly<Partial<Record<TypeLabel, string>>> = {
  ARMED_CLASH: `
Soldiers and rebels exchanged fire for three hours near the village, leaving four militants dead.
Government troops repelled an assault by insurgents on their positions east of the town.
The army said it killed 23 militants in an operation in the mountains.
Fighters ambushed a military convoy on the road, killing six soldiers.
Heavy fighting broke out between two rival factions in the northern suburbs.
Gunmen attacked an army checkpoint and killed three soldiers before fleeing.
Security forces killed two suspected insurgents in a shootout on Tuesday.
Rebels stormed a police station, and two officers and five attackers died in the firefight.
Border guards clashed with armed smugglers; one guard was wounded.
The militia attacked the barracks at dawn but was driven back by troops.
At least nine fighters were killed when tribal militias fought over grazing land.
Insurgents raided a military base overnight and battled soldiers until morning.
Kurdish fighters and jihadists fought for control of the hill, with losses on both sides.
Special forces clashed with the armed group during a raid on its hideout.
Troops came under fire from guerrillas while on patrol and returned fire.
The terrorists suffered heavy losses in clashes with the army in the western countryside.
Two communal militias fought with rifles over a well, and five men were killed.
Coast guards and pirates exchanged shots off the peninsula.
Four policemen and two bandits died when a patrol ran into an armed gang.
Fighting between the army and separatists continued in the delta.
The rebels said that they had killed eleven soldiers in an ambush on a supply column.
A paramilitary unit raided a guerrilla camp, and both sides reported dead.
Snipers of the two sides shot at each other across the river.
Armed men tried to infiltrate across the line of control and were killed by the army.`,
  GOVERNMENT_REGAINS_TERRITORY: `
The army recaptured the town from the rebels after two weeks of fighting.
Government forces retook three villages and raised the national flag.
Troops liberated the district from the militants, the defence ministry said.
Security forces regained control of the airport that had been held by insurgents.
The military drove the jihadists out of their last stronghold in the province.
Soldiers backed by air support captured the hilltop from the guerrillas.
The army seized a strategic village from opposition fighters and advanced towards the border.
Pro-government forces pushed the militants out of the area and freed four settlements.
National troops took back the city, ending the group's occupation.
The army cleared the neighbourhood of rebels and took full control of it.
State forces restored control over the mining town after expelling the militia.
Syrian soldiers wrested the hill from the opposition, state television reported.
Federal soldiers entered the rebel capital and declared it free.
Marines retook the island from the pirates.
After a week of battle the army hoisted its flag over the recaptured fortress.
The army has regained the road junction that it lost in spring.
Loyalist troops captured two oil wells from the separatists.
The police took back a prison that a gang had held for days.
With the help of local militias the army drove the sect out of five villages.`,
  NON_STATE_ACTOR_OVERTAKES_TERRITORY: `
Rebels captured the town from government forces after a night of fighting.
The Taliban seized the district centre and its police headquarters.
Militants overran the military base and took control of the surrounding villages.
Opposition fighters took the airbase from the regime and advanced on the city.
Jihadists conquered two towns held by a rival faction.
The militia drove the army out of the mining area and now holds it.
Kurdish fighters captured three villages from the extremist group.
The separatists gained control of the border crossing.
The rebels wrested the crossing from the army and raised their flag over it.
Fighters of the movement occupied the town hall after the garrison fled.
The front's forces regained control of the hills from the regime.
Separatist fighters captured the regional airport from the army.
The guerrillas entered the town, expelled the police and declared it theirs.
A warlord's men seized the customs post from a rival clan.
The movement now holds the provincial capital after the army's retreat under fire.
Rebel fighters took the dam and two villages beside it.
The sect overran a town near the lake and hoisted its black flag.
Secessionists stormed and occupied the governor's office.`,
  CHEMICAL_WEAPON: `
Chlorine was used in an attack on the town, and dozens suffered breathing problems.
Doctors treated victims who foamed at the mouth after a suspected sarin attack.
The army was accused of dropping barrels with chlorine gas on the suburb.
Inspectors confirmed that mustard gas had been used against the villagers.
Activists reported a poison gas attack in which children suffocated.
Rockets filled with toxic gas hit the neighbourhood, killing twenty people.
The investigators found that a nerve agent was used in the bombardment.
White phosphorus was fired on the populated area, a rights group said.
People were choking after shells with chemicals struck their village.
The extremist group used chemical weapons against Kurdish fighters.
Several soldiers were exposed to toxic fumes from shells fired by the militants.
Hundreds of people fell ill with symptoms of exposure to nerve gas after the strike.
Medics reported cases of suffocation after gas canisters fell on the quarter.
A shell filled with chlorine burst near a bakery.
Samples from the crater tested positive for sarin.
Villagers vomited and lost consciousness after the gas attack.
The army dropped a toxic substance on the rebels' trenches.
Survivors of the chemical attack were treated with oxygen and atropine.`,
  AIR_DRONE_STRIKE: `
Warplanes bombed a market and killed 14 civilians.
A drone strike killed a commander of the group as he travelled in a vehicle.
The air force launched raids on several positions of the rebels.
Helicopters dropped barrel bombs on the residential district.
The coalition struck a convoy of the extremists from the air.
Fighter jets targeted hideouts in the mountains, the military said.
An unmanned aircraft fired two missiles at a house in the tribal area.
Planes of the alliance pounded the outskirts of the capital at night.
Air raids on the town left seven dead and a hospital in ruins.
Israeli aircraft hit a site in the Gaza Strip after rockets were fired.
Bombers hit a fuel depot behind the lines.
The helicopter gunship strafed a column of rebels.
An explosive drone crashed into the radar station.
Allied planes flew forty sorties against the movement's positions.
A missile from a drone struck a pick-up truck and killed its three passengers.
The bombardment from the air destroyed a bridge and a bakery.`,
  SUICIDE_BOMB: `
At a wedding a suicide bomber blew himself up among the guests, 20 of whom died.
An attacker detonated his explosive vest at the gate of the ministry.
A bomber rammed a car packed with explosives into the checkpoint.
Two suicide attackers struck a mosque during prayers.
The woman set off her explosive belt among the crowd at the station.
A suicide car bomb hit the convoy near the airport.
A teenage girl with a bomb strapped to her body killed five people at a market.
The driver of a truck laden with explosives blew it up at the army base.
The suicide bombing targeted a training centre of the police.
A man wearing a bomb walked into the barracks and blew himself up.
The kamikaze attack on a café killed its owner.
A young man triggered the charge on his body when guards stopped him.
The attacker died with his victims when his vest exploded.`,
  SHELLING_ARTILLERY_MISSILE_ATTACK: `
Artillery shells hit the village and killed a family of four.
Mortars were fired at the positions of the army, with no casualties.
Rebels fired rockets into the city, wounding eleven people.
The army shelled the southern countryside with heavy artillery.
Ballistic missiles struck the port at night.
Tank shells landed in a residential quarter.
Three rockets fell near the embassy without causing damage.
The two sides traded artillery fire across the line of contact.
A mortar round exploded in a schoolyard and injured six pupils.
The militia launched a missile towards the airport, which was intercepted.
Regime forces pounded the town with rocket launchers.
Several shells were fired across the border by troops of the neighbouring country.
Howitzers fired on the suburb all afternoon.
A salvo of Grad rockets fell on the power station.
Villages along the border were hit by mortar bombs from the other side.
The separatists bombarded the harbour with artillery.
A missile hit a block of flats and buried families.
The trench was destroyed by tank fire and mortars.`,
  REMOTE_EXPLOSIVE_LANDMINE_IED: `
A roadside bomb hit a police vehicle, killing two officers.
A car bomb exploded outside a restaurant, leaving dozens of casualties.
An improvised explosive device went off near the market.
A landmine blew up a truck carrying farm workers.
Unknown men planted a bomb under the journalist's car.
Guerrillas dynamited an electricity pylon and a bridge.
A bomb exploded in a bus, killing five passengers.
An explosive device detonated next to an army patrol and wounded a soldier.
A motorcycle bomb killed three people in the town centre.
A child died when unexploded ordnance that he had found went off.
A booby-trapped house blew up as the fighters entered it.
A bag with a bomb in it went off at the railway station.
A bicycle bomb exploded beside a school bus.
Saboteurs blew up a gas pipeline with dynamite.
A vehicle of the peacekeepers drove over a mine, and two were hurt.
A parcel bomb wounded a judge in his office.
A shepherd stepped on a mine and lost his leg.
A bomb attached to a lamp post was set off by telephone as the minister passed.`,
  GRENADE: `
Unknown attackers threw a grenade at a bar, wounding five people.
Two men on a motorcycle hurled a hand grenade at the police station.
A grenade was lobbed into the house of the mayor; nobody was hurt.
A grenade attack at a concert killed two people.
Militants who threw a grenade missed the patrol of the paramilitary force.
A grenade explosion at the bus stand injured seven civilians.
Assailants tossed grenades into a church during the service.
A grenade exploded at the home of a local politician.
Gunmen lobbed grenades at the security post and escaped.
The hand grenade that was thrown into the crowd failed to explode.
Somebody tossed a grenade from a passing car into a café.
The men threw hand grenades at the sentries and ran away.
A rifle grenade hit the door of the consulate.
An assailant rolled a grenade under a taxi, and its driver was injured.`,
  SEXUAL_VIOLENCE: `
Soldiers raped four women during a raid on the village.
A girl was gang-raped by armed men on her way to the field.
Militiamen sexually assaulted women who had fled the fighting.
The report says that detainees were sexually abused in the prison.
Women in the camp told of rape by men in uniform.
A 19-year-old woman was abducted and raped by fighters.
Police officers were accused of sexual violence against protesters.
A mob stripped and molested a woman in the street.
The victim said that she was raped by members of the security forces.
Rights groups documented rapes of women and girls by the rebels.
A court heard that the commander kept girls as sex slaves.
Gunmen raped two sisters in front of their family.
Doctors in the camp treated survivors of rape.
Policemen forced a prisoner to undress and assaulted her sexually.
Men of the militia violated women during the looting of the town.
She accused three soldiers of having raped her at a roadblock.
Several girls were molested by armed men at a checkpoint.
A nun was raped when raiders broke into the convent.`,
  ATTACK: `
Gunmen killed a teacher on his way to school.
Militants attacked a village, killing seven farmers and wounding others.
Unidentified men shot dead a journalist in front of his house.
The rebels executed four civilians whom they accused of spying.
Police beat a vendor to death at a checkpoint.
A local politician was assassinated by two men on a motorcycle.
Armed men opened fire on worshippers and killed eleven.
The bodies of three villagers, shot in the head, were found by the road.
Soldiers fired on a bus and killed two passengers.
A priest was stabbed to death by extremists.
Bandits attacked traders on the road and killed five.
Members of the ruling party beat an opposition supporter.
Cattle raiders killed eight people, among them women and children.
Hooded men murdered a trade unionist in his home.
Herders killed twelve villagers with machetes.
A bus driver was shot by men who had stopped his vehicle.
Guards at the camp beat refugees, one of whom died.
The militia massacred the inhabitants of a hamlet.
A judge survived when gunmen fired at her car.
The guerrillas shot a village chief as an informer.
A man with a knife attacked passers-by.`,
  ABDUCTION_FORCED_DISAPPEARANCE: `
Gunmen kidnapped two aid workers on the road to the capital.
Armed men abducted a student leader from his home.
The activist has been missing since plain-clothes men took him away.
Pirates seized a ship and took its crew hostage.
Insurgents abducted 30 girls from a boarding school.
The family says that security agents picked him up and that he has not been seen since.
Bandits kidnapped a trader and demanded a ransom.
The fighters took three journalists hostage.
Forces in uniform forcibly disappeared four young men after a raid on their homes.
Men in a car without number plates dragged a lawyer away.
Rebels carried off a dozen villagers as porters.
An engineer was seized at work and is being held for ransom.
The chief's son was taken by gunmen at night, and nobody knows where he is.
The kidnappers freed the priest after a week.
Bandits stopped a bus and led the passengers into the forest.
Agents took the blogger from his flat; his family has had no news of him.`,
  PEACEFUL_PROTEST: `
Hundreds of people marched through the capital and called on the government to resign.
Teachers held a sit-in at the ministry over unpaid salaries.
Residents protested against power cuts and blocked the road for an hour.
Students rallied for the release of a detained activist.
Farmers gathered at the parliament with placards against the new law.
Nurses staged a walkout to ask for protective equipment.
Thousands demonstrated peacefully against the coup in several cities.
Workers of the factory went on strike and held a rally at its gate.
Supporters of the opposition held a candlelight vigil.
Pensioners assembled before the town hall and chanted slogans.
Taxi drivers blocked a bridge with their cars over the price of fuel.
Fishermen demonstrated against the sale of licences to foreign fleets.
Villagers held banners against the mine.
Miners stopped work and picketed the offices of the company.
Doctors observed a minute of silence and wore black ribbons in protest.
Believers prayed in the street to object to the closing of their temple.`,
  PROTEST_WITH_INTERVENTION: `
Police dispersed the demonstrators with tear gas and water cannon.
Officers detained several activists at an unauthorised rally.
Security forces broke up a sit-in in the square; there were no injuries.
Police stopped the march and arrested twenty participants.
Police charged the students with batons to end their peaceful blockade.
The rally was broken up and its organisers were taken into custody.
Officers fired tear gas to disperse a crowd that asked for the president's resignation.
Soldiers prevented protesters from reaching the palace and dispersed them.
Riot police removed the demonstrators by force from the road.
Gendarmes pushed the strikers away from the gate with shields.
Police arrested the speakers and the crowd was ordered to go home.
The march of the students was halted by a cordon of police, who led some of them away.
Officers dragged squatters from the square and took their banners.
Soldiers fired in the air to scatter women who were asking for bread.
Demonstrators were sprayed with water and hit with truncheons; no serious injuries were reported.`,
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: `
Soldiers opened fire on protesters and killed seven.
Three demonstrators died when security forces shot at the crowd with live bullets.
Police fired live ammunition at a peaceful march, wounding twelve people.
Two students were killed in the crackdown on the protest.
Riot police beat peaceful demonstrators, several of whom were taken to hospital with serious injuries.
Snipers shot at marchers from the roofs, and four of them died.
The death toll of the crackdown on demonstrators rose to nineteen.
Guards shot into a march of miners, and five strikers died.
A girl was killed by a bullet when police fired at demonstrators.
Police ran over a protester with an armoured car.
Soldiers with machine guns mowed down the unarmed crowd in front of the palace.
Medics said that many marchers had bullet wounds after the police attacked.
Protesters were killed as gendarmes opened fire on their procession.`,
  VIOLENT_DEMONSTRATION: `
Protesters threw stones and petrol bombs at police during the march.
Demonstrators set fire to a government building and smashed windows.
The protest turned violent when the crowd clashed with police.
Rioters burned tyres, built barricades and torched cars in the city centre.
Protesters clashed with riot police, who fired tear gas.
Demonstrators tore down the fence of the parliament and hurled bottles at officers.
Supporters of the two parties attacked each other at a demonstration.
Students threw rocks at the police, and several officers were hurt.
The march ended in scuffles as protesters vandalised shops and bus stops.
Marchers attacked the party's office and burned its furniture.
During the rally youths smashed shop windows and overturned cars.
Strikers burned tyres, blocked the motorway and pelted lorries with stones.
Opposition supporters stormed the electoral commission and wrecked its rooms.
Protesters with sticks fought with the police outside the stadium.
The demonstrators lit fires and hurled bricks at the guards.`,
  MOB_VIOLENCE: `
A mob beat a man to death on suspicion of theft.
Villagers lynched two men whom they accused of kidnapping children.
Residents stoned a police team that came to enforce the curfew.
An angry crowd burned the house of a man accused of blasphemy.
Relatives of the dead patient attacked the doctors.
Football fans fought each other with sticks in the street.
Locals assaulted health workers who had come to take samples.
Two groups of villagers clashed with sticks and stones over land, injuring six.
Prisoners rioted and set mattresses alight.
The crowd caught a pickpocket and hacked him to death.
Neighbours burned an old woman whom they called a witch.
Youths of two quarters fought with clubs and knives.
A crowd of locals attacked a census team.
Inmates took over a wing of the prison and set it on fire.
Supporters of two clubs battled outside the ground.
People ransacked the clinic and beat its nurses after a rumour.`,
  AGREEMENT: `
The government and the rebels signed a peace agreement.
The two sides agreed to a ceasefire that takes effect at midnight.
Peace talks of the government with its opponents opened in Geneva.
The warring parties exchanged prisoners under a deal.
The two armies agreed to pull their troops back from the border.
The rebel group announced a unilateral truce for the holiday.
The president met the leader of the rebels to negotiate an end of the war.
Fighters surrendered to the army under a reconciliation deal.
The guerrillas and the state exchanged captives at a border bridge.
Both armies accepted a plan to stop fighting for a month.
Clan elders made peace between the two militias.
The parties initialled an accord on power sharing.
Mediators announced that a truce would begin on Sunday.
The commanders shook hands on a cessation of hostilities.
Negotiators of the government and the guerrillas met for another round of peace talks.
The rebels accepted the offer of amnesty and signed a deal with the governor.
The pact provides for the withdrawal of heavy weapons from the front.`,
  ARRESTS: `
Police arrested 40 supporters of the opposition in overnight raids.
Security forces detained several suspected militants during searches.
Authorities arrested a prominent activist on charges of incitement.
The intelligence service rounded up dozens of students.
Soldiers detained more than a hundred people in a sweep through the villages.
Ten members of the party were jailed after mass arrests.
Forty trade unionists were taken to jail in one night.
Police picked up the editor and two of his reporters.
A wave of arrests hit the religious minority.
The mayor and eight councillors of the opposition party were detained.
Gendarmes searched houses and took away a hundred young men.
The secret police held the relatives of the exile.`,
  CHANGE_TO_GROUP_ACTIVITY: `
The army sent reinforcements to the border.
Two armed groups merged into a new alliance.
The group elected a new leader after the death of its founder.
The country deployed two thousand soldiers to the region.
A convoy of armoured vehicles crossed the border and headed for the front.
A faction split from the movement and formed a militia of its own.
The militia recruited hundreds of young men.
The army began an exercise near the demarcation line.
The group declared war on the government and threatened to attack.
Troops were redeployed from the south to the capital.
The front announced that it would from now on bear another name.
Three brigades formed a joint command.
The commander defected with his men to the other side.
The navy sent two frigates to the strait.
A battalion left its garrison and moved towards the coast.
The guerrillas resumed recruitment in the refugee camps.
The sect named a successor to its dead leader.
Peacekeepers increased their patrols along the road.
Dozens of rebels came out of the bush and gave themselves up.
The militia withdrew from the coalition and vowed to fight it.
Trucks with tanks and guns rolled to the frontier.`,
  DISRUPTED_WEAPONS_USE: `
Experts defused a bomb found under a bridge.
Police discovered an arms cache with rifles and ammunition.
Security forces seized a large quantity of explosives.
The army shot down a drone before it reached its target.
Troops found two landmines and destroyed them in a controlled explosion.
Air defences intercepted a missile fired at the capital.
Border guards confiscated smuggled weapons hidden in a truck.
Officers foiled a planned attack and seized an explosive belt.
Bomb disposal teams dismantled an improvised explosive device near the airport.
A suspicious package that contained explosives was made safe.
Sappers cleared the field of anti-tank mines.
Customs officers found machine guns in a container.
The navy stopped a boat that carried missiles.
A rocket on its launcher was found and removed before it could be fired.
Police arrested a man with a bomb in his rucksack.
Soldiers dug up rifles and mortar rounds hidden on a farm.
The bomb in the cathedral was discovered in time and taken apart.
Anti-aircraft guns brought down two drones.
Agents prevented an attack on the stadium and took detonators from a flat.`,
  HEADQUARTERS_OR_BASE_ESTABLISHED: `
The army set up a new base near the border.
Turkish troops established an observation post on the hill.
The group opened a headquarters in the town.
Foreign forces built a military base in the desert.
Rebels set up a camp in the forest and a checkpoint on the road.
The coalition established a new outpost close to the oil field.
Russian forces turned the airport into a base.
The militia has built a training camp near the river.
Soldiers erected a military post in the village, with heavy weapons.
Security forces created a new permanent garrison.
Engineers finished the barracks of a new garrison on the island.
The militia moved into the old hotel and made it its headquarters.
The guerrillas built a camp with tents and trenches in the gorge.
Troops put up a fortified checkpoint at the crossroads.
The alliance inaugurated a base for drones.
The party's armed wing opened an office in the port.`,
  LOOTING_PROPERTY_DESTRUCTION: `
Militants burned down houses and looted shops in the village.
Soldiers destroyed crops and stole livestock.
Unknown men set fire to two buses at the depot; nobody was hurt.
Settlers cut down olive trees and damaged cars.
The army demolished the house of a suspect.
Gunmen robbed a bank and fled with the money.
Vandals damaged a statue and a church.
Bulldozers destroyed sixty homes in the camp.
Arsonists torched a school in the night.
Fighters emptied the warehouse of the aid agency.
Bandits drove away three hundred cows.
Troops set villages ablaze and cut down orchards.
Masked men broke into the newspaper and smashed its presses.
The sect pulled down shrines and burned manuscripts.
Unknown persons torched the mayor's car at night.
The guerrillas burned two lorries and robbed their loads.
A church was vandalised and its bell stolen.`,
  NON_VIOLENT_TRANSFER_OF_TERRITORY: `
Rebels left their last enclave under an evacuation deal, and the army entered it.
Troops withdrew from the town, and opposition forces took it without a fight.
The army handed control of the base to local forces.
Militants abandoned the village before the soldiers arrived.
Government troops entered the town without resistance after the group pulled out.
The foreign forces pulled out of three outposts.
The army withdrew from the border area and peacekeepers moved in.
Fighters and their families began to leave the besieged city on buses.
The occupied district was handed back under the agreement.
The garrison surrendered the fort without a shot.
Rebels left the valley after talks, and police arrived a day later.
The peacekeepers gave the airport back to the national authorities.
The clan militia vacated the quarter and the army took its place.
Fighters evacuated the old town in buses and the regime moved in.
The soldiers retreated from the outpost and the insurgents walked in.
The foreign troops returned the base to its owners.`,
  OTHER: `
Thousands of residents fled the fighting and crossed the border.
A court sentenced the opposition leader to ten years in prison.
The parliament declared a state of emergency in two provinces.
The group's prisoners escaped from jail during the unrest.
The curfew was extended by two weeks.
The villages were deserted after people heard that fighters were near.
Prisoners broke out of the jail at night.
A tribunal condemned three officers for their part in the coup.
A former commander was found dead in his cell.
The state suspended the charter of the human rights league.`,
  NONE: `
A plane crashed shortly after take-off, killing all on board.
An earthquake of magnitude six struck the coast and destroyed hundreds of houses.
Floods and landslides killed forty people after days of heavy rain.
The central bank raised its interest rate by half a point.
The foreign minister met his counterpart to discuss trade.
A gas leak caused an explosion in a block of flats.
Police seized four tonnes of cocaine in the port and arrested the crew.
The drug lord was extradited across the ocean.
The group denied that it was behind the attack.
The government blamed the opposition for the blast.
A chemical plant caught fire and workers were taken to hospital.
A bus fell into a ravine and thirty passengers died.
A passenger ferry capsized in the strait, and dozens are missing.
The spokesman condemned the attack and sent condolences to the families.
The ambassador was summoned over the remarks.
Hackers attacked the network of the bank.
The two presidents signed a trade accord and praised their friendship.
The national team won the match in the last minute.
The party won the election with a large majority.
The hurricane made landfall and cut off power for a million homes.
A dam burst and villages downstream were evacuated.
The train derailed because of a broken rail, injuring fifty people.
Coal miners died when a shaft collapsed.
The court convicted the banker of money laundering.
The committee published its yearly report on human rights.
The ministry will build a hospital in the region.
The army celebrated its anniversary with a parade.
The United Nations called for restraint.
The president visited the troops and gave a speech.
Researchers found a new species of frog in the highlands.
The company laid off two thousand workers.
The volcano erupted and ash covered the villages.
A fire in a garment factory killed workers; a short circuit was the cause.
A man was arrested over the robbery of a jewellery shop.
An old bomb from the war was shown in the museum.
Sanctions were imposed on two companies.
The film about the battle opened in cinemas.
The cholera outbreak has killed eighty people.
An avalanche buried a group of skiers.
The thieves broke into the shop and took phones.
The cartel's accountant was sentenced for laundering drug money.
The minister inaugurated a clinic and spoke to nurses.
The prince will visit the capital next week.
A tanker truck overturned and caught fire; the driver died.
The rain destroyed the harvest of three districts.
The observers wrote that the truce had been broken several times.
Parliament debated the budget until late at night.
Customs found ivory in a shipment of timber.
The front said that it had nothing to do with the explosion.
No group has claimed responsibility.
Investigators believe that a foreign power is behind the sabotage.
A scaffold collapsed and crushed two workers.
The musician gave a concert for the refugees.
The lift of a mine fell down and miners were trapped.
The two neighbours will reopen their embassies.
The chancellor telephoned the president about the crisis.
The tornado tore the roofs off a hundred houses.
Smugglers were sentenced for bringing heroin into the port.
The union of writers elected a new chairman.
Workers found coins from the middle ages.
A helicopter crashed in fog because of a technical fault.
The bank robber was caught on his way to the airport.
The professor explained how the war began and why it lasts.
A documentary tells of the life of the general.
Prices of bread rose by a fifth.
The fugitive boss of the gang was found in a villa.
A firework factory blew up, killing its owner.
The doctors reported three new cases of measles.
The speaker accused the neighbour of supporting terrorism.
The court of the province freed the editor on bail.
The frost damaged the vines.
The minister demanded an inquiry into the massacre.
Experts doubt the official account of the attack.
The relief agency appealed for blankets and tents.
The border will be open on Fridays.
A boiler exploded in the laundry of a hotel.
Observers registered nine breaches of the truce in one day.
Each side accused the other of breaking the ceasefire.
The mission logged fewer violations than a week ago.
The armistice has held for a year, the observers say.`,
};
