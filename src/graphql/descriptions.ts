// What each value of the shared vocabularies means to a reader of the schema. Data only; a missing value does not type-check.
import type {
  ActorKind,
  AgreementKind,
  AgreementState,
  AuditAction,
  AuditSubject,
  DateBasis,
  DatePrecision,
  DiscrepancyKind,
  EventCategory,
  EventChangeKind,
  EventMode,
  EventType,
  FigureStatus,
  LinkDecision,
  LocationPrecision,
  Measure,
  Modality,
  ParticipantRole,
  PartyRole,
  PlaceKind,
  ProvisionKind,
  PublicationBasis,
  Qualifier,
  RelationKind,
  ReviewStatus,
  SearchType,
  SentenceRole,
  SourceKind,
  SourceRole,
  TargetKind,
  TicketState,
  VictimGroup,
  VictimStatus,
  ViolationStatus,
  WeaponKind,
} from '../../schema/vocabulary.ts';

export const EVENT_CATEGORY: Record<EventCategory, string> = {
  BATTLES: 'ACLED “Battles”: a violent interaction between two organised armed groups at a particular time and place.',
  EXPLOSIONS_REMOTE_VIOLENCE:
    'ACLED “Explosions/Remote violence”: one side uses a weapon that by its nature leaves the other no means to respond.',
  VIOLENCE_AGAINST_CIVILIANS:
    'ACLED “Violence against civilians”: an organised armed group deliberately attacks unarmed non-combatants.',
  PROTESTS:
    'ACLED “Protests”: a public demonstration of three or more people in which the participants are not violent.',
  RIOTS: 'ACLED “Riots”: demonstrators or a mob of three or more people are violent or destructive.',
  STRATEGIC_DEVELOPMENTS:
    'ACLED “Strategic developments”: not itself political violence, but an act of armed groups that may trigger it or that changes its course.',
};

export const EVENT_TYPE: Record<EventType, string> = {
  ARMED_CLASH: 'ACLED “Armed clash”: organised armed groups fight, and no territory changes hands.',
  GOVERNMENT_REGAINS_TERRITORY:
    'ACLED “Government regains territory”: state forces or their allies take a place from a non-state group by fighting.',
  NON_STATE_ACTOR_OVERTAKES_TERRITORY:
    'ACLED “Non-state actor overtakes territory”: a non-state group, or a foreign force, takes a place by fighting.',
  CHEMICAL_WEAPON: 'ACLED “Chemical weapon”: chemical agents are used as a weapon, with no other engagement.',
  AIR_DRONE_STRIKE: 'ACLED “Air/drone strike”: an aircraft, manned or unmanned, strikes without other engagement.',
  SUICIDE_BOMB: 'ACLED “Suicide bomb”: an attacker carries or drives the explosive and dies setting it off.',
  SHELLING_ARTILLERY_MISSILE_ATTACK:
    'ACLED “Shelling/artillery/missile attack”: long-range weapons on the ground strike without other engagement.',
  REMOTE_EXPLOSIVE_LANDMINE_IED:
    'ACLED “Remote explosive/landmine/IED”: a device goes off by remote control, timer or its victim.',
  GRENADE: 'ACLED “Grenade”: a grenade or another hand-thrown explosive is used, with no other engagement.',
  SEXUAL_VIOLENCE: 'ACLED “Sexual violence”: an armed group commits rape or other sexual violence.',
  ATTACK:
    'ACLED “Attack”: an armed group attacks unarmed civilians directly, outside remote violence and sexual violence.',
  ABDUCTION_FORCED_DISAPPEARANCE:
    'ACLED “Abduction/forced disappearance”: an armed group takes civilians, with no further violence reported.',
  PEACEFUL_PROTEST: 'ACLED “Peaceful protest”: demonstrators are neither violent nor met with force.',
  PROTEST_WITH_INTERVENTION:
    'ACLED “Protest with intervention”: a peaceful protest is dispersed or suppressed without serious injury or death.',
  EXCESSIVE_FORCE_AGAINST_PROTESTERS:
    'ACLED “Excessive force against protesters”: a peaceful protest is met with force that seriously injures or kills.',
  VIOLENT_DEMONSTRATION: 'ACLED “Violent demonstration”: demonstrators are violent or destroy property.',
  MOB_VIOLENCE: 'ACLED “Mob violence”: a spontaneous crowd attacks people or property outside a demonstration.',
  AGREEMENT:
    'ACLED “Agreement”: parties to a conflict conclude a ceasefire, an exchange, a surrender or another accord.',
  ARRESTS: 'ACLED “Arrests”: state forces or another controlling group detain a group, or a person of importance.',
  CHANGE_TO_GROUP_ACTIVITY:
    'ACLED “Change to group/activity”: an armed group forms, merges, splits, moves, withdraws or changes how it acts.',
  DISRUPTED_WEAPONS_USE:
    'ACLED “Disrupted weapons use”: an explosive or strike is defused, intercepted or found before it harms anyone.',
  HEADQUARTERS_OR_BASE_ESTABLISHED:
    'ACLED “Headquarters or base established”: an armed group sets up a base, permanent or temporary, without fighting.',
  LOOTING_PROPERTY_DESTRUCTION:
    'ACLED “Looting/property destruction”: an armed group seizes or destroys property without violence against people.',
  NON_VIOLENT_TRANSFER_OF_TERRITORY:
    'ACLED “Non-violent transfer of territory”: control of a place changes without fighting.',
  OTHER: 'ACLED “Other”: a significant development that no other type covers.',
};

export const EVENT_MODE: Record<EventMode, string> = {
  AMBUSH: 'An attack from concealment on a moving or unready enemy.',
  RAID: 'A quick attack on a position or settlement followed by withdrawal.',
  ASSASSINATION: 'The deliberate killing of a particular person.',
  EXECUTION: 'The killing of captives.',
  SNIPING: 'Aimed fire from a distance by a marksman.',
  SHOOTING: 'Gunfire, where nothing narrower is said.',
  CAR_BOMB: 'Explosives in a vehicle.',
  SUICIDE: 'The attacker intends to die in the attack.',
  LANDMINE: 'A mine or another device set off by its victim.',
  BARREL_BOMB: 'An improvised bomb dropped from an aircraft.',
  AIRSTRIKE: 'A strike from an aircraft.',
  DRONE: 'An unmanned aircraft strikes.',
  ARTILLERY: 'Guns, howitzers or mortars.',
  ROCKET: 'Unguided rockets.',
  MISSILE: 'Guided missiles.',
  CHEMICAL: 'Chemical agents.',
  KIDNAPPING: 'People are taken and held.',
  ARSON: 'Fire is set deliberately.',
  ROBBERY: 'Property is taken by force.',
  SIEGE: 'A place is surrounded and cut off.',
  CLASH: 'An exchange of fire between two sides, where nothing narrower is said.',
};

export const MODALITY: Record<Modality, string> = {
  ASSERTED: 'Told as having happened.',
  DENIED: 'Somebody denies that it happened. Never counted.',
  PLANNED: 'Announced, intended, threatened or foiled. Never counted.',
  HYPOTHETICAL: 'Conditional or merely possible. Never counted.',
  HISTORICAL: 'Happened, and is told as background to the news of the day.',
};

export const ACTOR_KIND: Record<ActorKind, string> = {
  STATE_FORCES: 'ACLED interaction code 1: military and police of the state in which the event takes place.',
  REBEL_GROUP: 'ACLED interaction code 2: a group with the aim of opposing a government by arms.',
  POLITICAL_MILITIA: 'ACLED interaction code 3: an armed group that serves a political leader, party or government.',
  IDENTITY_MILITIA:
    'ACLED interaction code 4: an armed group around a community, clan, ethnicity, religion or locality.',
  RIOTERS: 'ACLED interaction code 5: demonstrators or mobs who are violent.',
  PROTESTERS: 'ACLED interaction code 6: demonstrators who are not violent.',
  CIVILIANS: 'ACLED interaction code 7: unarmed people who take no part.',
  EXTERNAL_FORCES: 'ACLED interaction code 8: forces of another state, of a coalition or of an intergovernmental body.',
  GOVERNMENT: 'A government or one of its civil offices. Beside ACLED’s codes.',
  IGO: 'An intergovernmental organisation. Beside ACLED’s codes.',
  PERSON: 'One named person. Beside ACLED’s codes.',
  UNIDENTIFIED_ARMED_GROUP: 'Armed people whom nobody identifies. Beside ACLED’s codes.',
};

export const PARTICIPANT_ROLE: Record<ParticipantRole, string> = {
  PERPETRATOR: 'Who did it, in every violent event that is not a battle.',
  TARGET: 'Whom it was done to, in every violent event that is not a battle.',
  SIDE_A: 'In a battle, the attacker, or the first named where neither is known to have attacked.',
  SIDE_B: 'In a battle, the other side.',
  SUPPORTER: 'Who helped a side without acting as one: air cover, weapons, advice.',
  RESPONSIBILITY_CLAIMANT: 'Who says “we did it”, beside any other role.',
  ACCUSED: 'Whom somebody blames, or who probably or possibly did it.',
};

export const MEASURE: Record<Measure, string> = {
  KILLED: 'People killed.',
  WOUNDED: 'People wounded or injured who are not counted as killed.',
  MISSING: 'People whose fate is unknown.',
  CAPTURED: 'Combatants taken prisoner, and people arrested.',
  ABDUCTED: 'People kidnapped or made to disappear.',
  DISPLACED: 'People who fled or were driven out.',
};

export const QUALIFIER: Record<Qualifier, string> = {
  EXACT: 'A plain number: low, best and high are equal.',
  AT_LEAST: '“At least 27”: low and best 27, high open.',
  MORE_THAN: '“More than 27”: low 28, high open.',
  UP_TO: '“Up to 27”: high 27.',
  ABOUT: '“About 27”, “some 27”: best 27, bounds not stated.',
  TENS: '“Tens”: low 20, no best and no high.',
  DOZENS: '“Dozens”: low 24, no best and no high.',
  HUNDREDS: '“Hundreds”: low 200, no best and no high.',
  SEVERAL: '“Several”, “a number of”: low 3, no best and no high.',
  RANGE: '“Between 20 and 30”: low and high as stated.',
};

export const VICTIM_STATUS: Record<VictimStatus, string> = {
  COMBATANT: 'Members of armed forces or of an armed group.',
  CIVILIAN: 'People who are said, or can only be, civilians.',
  UNKNOWN: 'The text does not say: “60 people”.',
};

export const VICTIM_GROUP: Record<VictimGroup, string> = {
  CHILDREN: 'Children and minors.',
  WOMEN: 'Women.',
  ELDERLY: 'Elderly people.',
  OFFICERS: 'Officers of armed forces or police.',
  FOREIGNERS: 'People from abroad.',
  JOURNALISTS: 'Journalists and media workers.',
  MEDICS: 'Doctors, nurses, paramedics and rescuers.',
  AID_WORKERS: 'Staff of humanitarian organisations.',
  OFFICIALS: 'Office holders and politicians.',
  OTHER: 'Another named sub-group; the text says which.',
};

export const PUBLICATION_BASIS: Record<PublicationBasis, string> = {
  INPUT: 'Whoever sent the article gave the date.',
  DATELINE: 'Read from the article’s dateline.',
  TITLE: 'Read from the title or the headline.',
};

export const DATE_PRECISION: Record<DatePrecision, string> = {
  DAY: 'Start and end are the day (ACLED time precision 1, UCDP date precision 1).',
  RANGE: 'A stretch of days that the text states by its ends.',
  WEEK: 'Some time within the week (ACLED time precision 2).',
  MONTH: 'Some time within the month (ACLED time precision 3, UCDP date precision 4).',
  YEAR: 'Some time within the year (UCDP date precision 5).',
};

export const DATE_BASIS: Record<DateBasis, string> = {
  EXPLICIT: 'The text states the date.',
  RELATIVE: 'Resolved from words such as “Thursday” or “yesterday” against the article’s own date.',
  PUBLICATION: 'No words of time: on or before the article’s date, which is the end.',
};

export const LOCATION_PRECISION: Record<LocationPrecision, string> = {
  EXACT: 'The named settlement or site itself (ACLED geo-precision 1, UCDP where-precision 1).',
  NEAR: 'Near the named place (ACLED geo-precision 2, UCDP where-precision 2).',
  ADM2: 'Somewhere in the named district (UCDP where-precision 3).',
  ADM1: 'Somewhere in the named province or governorate (ACLED geo-precision 3, UCDP where-precision 4).',
  REGION: 'Somewhere in a named region that is no administrative unit (UCDP where-precision 5).',
  COUNTRY: 'Somewhere in the country (UCDP where-precision 6).',
};

export const TARGET_KIND: Record<TargetKind, string> = {
  MILITARY: 'Bases, checkpoints, convoys, barracks.',
  POLICE: 'Police stations, posts and vehicles.',
  GOVERNMENT: 'Offices of a government or of justice.',
  DIPLOMATIC: 'Embassies and consulates.',
  RESIDENTIAL: 'Homes and residential areas.',
  MEDICAL: 'Hospitals, clinics, ambulances.',
  RELIGIOUS: 'Mosques, churches, temples, shrines.',
  EDUCATION: 'Schools and universities.',
  MARKET: 'Markets, shops, restaurants.',
  ENERGY: 'Power, oil and gas.',
  TRANSPORT: 'Roads, bridges, buses, trains, ports, airports.',
  MEDIA: 'Broadcasters, newspapers, their vehicles.',
  AID: 'Convoys, stores and offices of humanitarian organisations.',
  CAMP: 'Camps of displaced people or refugees.',
  OTHER: 'Another physical target; the text says which.',
};

export const WEAPON_KIND: Record<WeaponKind, string> = {
  FIREARM: 'Rifles, pistols, machine guns.',
  EXPLOSIVE: 'Bombs and improvised devices, where nothing narrower is said.',
  VEHICLE_BOMB: 'Explosives in a car, lorry or motorcycle.',
  SUICIDE_VEST: 'Explosives worn by the attacker.',
  MINE: 'Landmines and devices set off by their victims.',
  GRENADE: 'Hand grenades, and grenades fired from a launcher.',
  MORTAR: 'Mortars and their bombs.',
  ARTILLERY: 'Guns, howitzers, tanks and their shells.',
  ROCKET: 'Unguided rockets.',
  MISSILE: 'Guided missiles.',
  AIRCRAFT: 'Manned aircraft and their bombs.',
  DRONE: 'Unmanned aircraft.',
  BARREL_BOMB: 'Improvised bombs dropped from aircraft.',
  CHEMICAL: 'Chemical agents.',
  BLADE: 'Knives, machetes, swords.',
  FIRE: 'Fire and incendiaries.',
  OTHER: 'Another weapon; the text says which.',
};

export const AGREEMENT_KIND: Record<AgreementKind, string> = {
  CEASEFIRE: 'The parties stop firing.',
  CESSATION_OF_HOSTILITIES: 'A stop of all hostile acts, usually provisional.',
  DEMILITARISED_ZONE: 'A zone from which arms or forces are barred.',
  DE_ESCALATION_ZONE: 'A zone in which fighting is to be reduced, with guarantors.',
  NON_AGGRESSION: 'The parties undertake not to attack each other.',
  WITHDRAWAL: 'Forces are to leave a place.',
  EVACUATION: 'Fighters or civilians are to be let out of a place.',
  PRISONER_EXCHANGE: 'Prisoners, captives or bodies are exchanged.',
  PEACE_ACCORD: 'A settlement of the conflict.',
  TALKS: 'An agreement to negotiate, or a round of talks.',
  OTHER: 'Another agreement; the quote says which.',
};

export const AGREEMENT_STATE: Record<AgreementState, string> = {
  PROPOSED: 'Somebody proposes it.',
  ANNOUNCED: 'Announced, not yet said to be signed or in force.',
  SIGNED: 'Signed or concluded.',
  IN_FORCE: 'In effect.',
  PARTIALLY_IMPLEMENTED: 'Some of its terms are carried out.',
  VIOLATED: 'Said to have been broken, and not said to have ended.',
  COLLAPSED: 'Broken down or abandoned.',
  EXPIRED: 'Ended by its own terms.',
};

export const PARTY_ROLE: Record<PartyRole, string> = {
  SIGNATORY: 'Signed or concluded it.',
  PARTY: 'Bound by it, not said to have signed it.',
  GUARANTOR: 'Answers for its being kept.',
  MEDIATOR: 'Brokered it.',
  BENEFICIARY: 'Protected by it without being bound.',
  EXCLUDED: 'Expressly left out of it.',
};

export const PROVISION_KIND: Record<ProvisionKind, string> = {
  CESSATION: 'Fighting stops.',
  ZONE: 'A zone is set up.',
  CORRIDOR: 'A corridor is set up, with its width where stated.',
  WITHDRAWAL: 'Forces or weapons are withdrawn.',
  MONITORING: 'Somebody watches over it.',
  PATROL: 'Patrols, joint or separate.',
  HUMANITARIAN_ACCESS: 'Aid is let through.',
  PROTECTION_OF_CIVILIANS: 'Civilians are protected, evacuated or let return.',
  PRISONERS: 'Prisoners, captives or bodies are released or exchanged.',
  POLITICAL: 'Elections, power-sharing, a constitution, recognition.',
  OTHER: 'Another term; the text says which.',
};

export const VIOLATION_STATUS: Record<ViolationStatus, string> = {
  ALLEGED: 'Somebody says that the agreement was broken.',
  ACKNOWLEDGED: 'The violator admits it.',
  DENIED: 'The accused deny it.',
  VERIFIED: 'Monitors or investigators confirm it.',
};

export const RELATION_KIND: Record<RelationKind, string> = {
  BACKED_BY: 'The first is supported by the second with arms, money, men or cover.',
  ALLIED_WITH: 'The two fight on one side. Symmetric.',
  PART_OF: 'The first belongs to the second.',
  SUCCESSOR_OF: 'The first is what the second became.',
  RIVAL_OF: 'The two compete or are enemies. Symmetric.',
  LED_BY: 'The first is led or commanded by the second.',
};

export const SOURCE_KIND: Record<SourceKind, string> = {
  NEWS_AGENCY: 'A wire service.',
  NEWSPAPER: 'A newspaper, magazine or news site.',
  BROADCASTER: 'Radio or television.',
  STATE_MEDIA: 'A medium that speaks for a government.',
  MONITOR: 'An organisation that monitors a conflict.',
  GOVERNMENT: 'A government, ministry or civil authority.',
  MILITARY: 'Armed forces, police or their spokespeople.',
  ARMED_GROUP_MEDIA: 'An armed group or its own outlet.',
  IGO: 'An intergovernmental organisation.',
  NGO: 'A non-governmental organisation.',
  WITNESS: 'Witnesses, residents, relatives, survivors.',
  UNNAMED_OFFICIAL: 'Officials, medics or security sources without a name.',
  SOCIAL_MEDIA: 'Posts and footage on social media.',
  ACTIVISTS: 'Activists and local networks of them.',
};

export const SOURCE_ROLE: Record<SourceRole, string> = {
  PUBLISHER: 'Published the article.',
  CLAIMANT: 'Said something that the article reports as a figure, an event or a violation.',
  CITED: 'Quoted or referred to for something else.',
  CREDIT: 'Credited for a photograph or as the agency of a text.',
};

export const DISCREPANCY_KIND: Record<DiscrepancyKind, string> = {
  PARTS_DO_NOT_SUM: 'The parts of a figure do not add up to it.',
  PART_EXCEEDS_WHOLE: 'A part of a figure is larger than the figure.',
  HEADLINE_DIFFERS: 'The headline’s figure differs from the body’s.',
  CLAIMANTS_DIFFER: 'Two claimants give different figures for the same thing.',
  DATES_DIFFER: 'Two dates are given for the same thing.',
};

export const SENTENCE_ROLE: Record<SentenceRole, string> = {
  HEADLINE: 'The headline inside the text.',
  DATELINE: 'Place, date or byline at the head of the text.',
  BODY: 'The text proper: the evidence for events and figures.',
  CAPTION: 'The caption or credit of a picture. No evidence.',
  BOILERPLATE: 'Calls to subscribe, legal notes, leftovers of the page. No evidence.',
  RELATED_LINK: 'A link to other articles. No evidence.',
};

export const FIGURE_STATUS: Record<FigureStatus, string> = {
  CURRENT: 'Stands.',
  SUPERSEDED: 'A later figure updates it.',
  CONTESTED: 'Another claimant gives a rival figure.',
};

export const REVIEW_STATUS: Record<ReviewStatus, string> = {
  UNREVIEWED: 'As extracted; no person has looked at it.',
  CONFIRMED: 'A reviewer confirms it.',
  DISPUTED: 'A reviewer doubts it.',
  REJECTED: 'A reviewer rejects it.',
};

export const PLACE_KIND: Record<PlaceKind, string> = {
  COUNTRY: 'A country.',
  ADM1: 'A first-level division: province, governorate, state.',
  ADM2: 'A second-level division: district.',
  TOWN: 'A city, town or village.',
  NEIGHBOURHOOD: 'A part of a town.',
  REGION: 'A region that is no administrative unit: a valley, a desert, a historical region.',
  ROAD: 'A road or motorway.',
  SITE: 'A single site: a base, a camp, a crossing, a field.',
};

export const SEARCH_TYPE: Record<SearchType, string> = {
  ARTICLE: 'Articles: title and text.',
  EVENT: 'Events: type, place, actors, modes, weapons and targets, and the first sentences that report it.',
  ACTOR: 'Actors: names in any language, and kind.',
  AGREEMENT: 'Agreements: kind, name, place, parties, terms and quotes.',
  PLACE: 'Places: name, kind, first-level division and country code.',
};

export const EVENT_CHANGE_KIND: Record<EventChangeKind, string> = {
  CREATED: 'An article told it first.',
  REPORTED: 'Another article told it.',
  JOINED: 'Events that were known apart proved to be this one: it absorbed the `others`.',
  PARTED: 'Reports came to it from the `others`, or went to them.',
  REVIEWED: 'A person judged it.',
  CORRECTED: 'A person put something right.',
  RETRACTED: 'An article that told it was taken back.',
  REREAD: 'An article that told it was read anew, by another version of the extractor.',
};

export const LINK_DECISION: Record<LinkDecision, string> = {
  SAME: 'Both tell of one event.',
  DIFFERENT: 'They tell of two events.',
};

export const AUDIT_ACTION: Record<AuditAction, string> = {
  INGEST: 'An article was stored.',
  REEXTRACT: 'An article was read again, and what is stored of it was replaced.',
  RETRACT_ARTICLE: 'An article was taken back.',
  ERASE_ARTICLE: 'The text of an article was erased.',
  REVIEW_EVENT: 'An event was judged.',
  CORRECT_EVENT: 'Fields of an event were put right.',
  MERGE_EVENTS: 'Several events were made one.',
  SPLIT_EVENT: 'Reports were parted from an event.',
  ADD_ACTOR: 'An actor was added to the registry.',
  ADD_ACTOR_ALIAS: 'An actor was given another name.',
  MERGE_ACTORS: 'An actor was made one with another.',
  ADD_SOURCE: 'A source was added to the registry.',
  LOAD_REGISTRY: 'The actors and sources that a version of the service brings were stored. No mutation.',
  CREATE_KEY: 'A key was made.',
  REVOKE_KEY: 'A key was revoked.',
};

export const AUDIT_SUBJECT: Record<AuditSubject, string> = {
  ARTICLE: 'An `Article`.',
  EVENT: 'An `Event`.',
  ACTOR: 'An `Actor`.',
  SOURCE: 'A `Source`.',
  REGISTRY: 'What a version of the service brings of actors and sources, as a whole; its id is `packaged`.',
  ACCESS_KEY: 'A key.',
};

export const TICKET_STATE: Record<TicketState, string> = {
  QUEUED: 'It waits to be read, for the first time or after an attempt that failed.',
  PROCESSING: 'It is being read, or was when the service was interrupted: then it is read again.',
  DONE: 'It is stored: see `article`.',
  FAILED: 'It is refused for good: see `error`. What was sent is not kept.',
  DEAD: 'It could not be read at any of several attempts: see `error`. It is kept for a while, for `replayIngestTickets`.',
};
