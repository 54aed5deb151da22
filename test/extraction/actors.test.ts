import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/extraction/document/document.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { KNOWN_ACTORS } from '../../src/extraction/lexicon/actors/index.ts';
import { createActorRecogniser } from '../../src/extraction/mentions/actors/recogniser.ts';
import type { ActorMention } from '../../src/extraction/mentions/mention.ts';

const recognise = createActorRecogniser(KNOWN_ACTORS);
const shown = (mention: ActorMention) => `${textOf(mention)} = ${mention.actor ?? mention.kind}`;
const actors = (text: string, publishedAt?: string) =>
  recognise(readDocument({ id: 'a', text, ...(publishedAt && { publishedAt }) })).map(shown);

type Case = readonly [text: string, ...expected: string[]];
const check = (cases: readonly Case[]) => {
  for (const [text, ...expected] of cases)
    it(text, () => expect(actors(text)).toEqual(expect.arrayContaining(expected)));
};

describe('names of the registry', () => {
  check([
    ['Daesh attacked a post in Iraq.', 'Daesh = islamic-state'],
    ['The IS group took a village.', 'IS group = islamic-state'],
    ['Fighters of ISIL and of Daesh died.', 'ISIL = islamic-state', 'Daesh = islamic-state'],
    ['L’EI a revendiqué the blast, an EI statement said.', 'EI = islamic-state'],
    ['Daeshs fighters left Manbij.', 'Daeshs fighters = islamic-state'],
    ['Jabhat an-Nusra and Hay’at Tahrir al-Sham fought in Syria.', 'Hay’at Tahrir al-Sham = hayat-tahrir-al-sham'],
    ['The DSF, or Syrian Democratic Forces, advanced.', 'DSF = syrian-democratic-forces'],
    ['Hizbullah sent men to Syria.', 'Hizbullah = hezbollah'],
    ['Al shabaab militants fired mortars in Somalia.', 'Al shabaab militants = al-shabaab'],
    ['The National Defence Force lost two men in Syria.', 'National Defence Force = national-defence-forces'],
    ['US-led coalition jets hit a bridge in Syria.', 'US-led coalition jets = global-coalition-against-daesh'],
    ['U.S.-led strikes hit a convoy in Syria.', 'U.S.-led strikes = global-coalition-against-daesh'],
    ['Houthi rebels shelled a market in Yemen.', 'Houthi rebels = houthis'],
    ['SENDERO LUMINOSO BLEW UP A TOWER NEAR LIMA, PERU.', 'SENDERO LUMINOSO = shining-path'],
    ['THE FMLN AND THE FARABUNDO MARTI FRONT ATTACKED A GARRISON.', 'FMLN = fmln', 'FARABUNDO MARTI FRONT = fmln'],
    [
      'THE ARMY OF NATIONAL LIBERATION [ELN] SANK A FERRY IN COLOMBIA.',
      'ARMY OF NATIONAL LIBERATION = eln-colombia',
      'ELN = eln-colombia',
    ],
  ]);

  it('gives a name to the actor that bore it in the year of the article', () => {
    const text = 'The Nusra Front took a town in Syria.';
    expect(actors(text, '2014-03-01')).toEqual(['Nusra Front = al-nusra-front']);
    expect(actors(text, '2019-03-01')).toEqual(['Nusra Front = hayat-tahrir-al-sham']);
  });

  it('gives no name to an actor before it was called so, or after', () => {
    expect(actors('An IS group in Iraq burnt a bridge.', '1988-03-01')).not.toContain('IS group = islamic-state');
    expect(actors('An Islamic State cell burnt a bridge.', '1989-03-01').join()).not.toContain('islamic-state');
    expect(actors('An Islamic State cell burnt a bridge.', '2016-03-01').join()).toContain('= islamic-state');
    expect(actors('The RSF shelled a depot in Sudan.', '2023-05-01')).toContain('RSF = rapid-support-forces');
    expect(actors('The RSF shelled a depot in Sudan.', '1990-05-01')).not.toContain('RSF = rapid-support-forces');
    expect(actors('SLORC jailed two men in Burma.', '1991-05-01')).toContain('SLORC = government-of-myanmar');
    expect(actors('ANSF units left a post in Helmand, Afghanistan.', '2013-05-01').join()).toContain(
      'military-forces-of-afghanistan',
    );
  });

  it('gives a name of some years to the actor of the country, whoever else bears it always', () => {
    expect(actors('The SNA fought near Kismayo, Somalia.', '2020-02-02')).toContain('SNA = military-forces-of-somalia');
    expect(actors('The SNA fought in Afrin, Syria.', '2020-02-02')).toContain('SNA = syrian-national-army');
  });

  it('names an unknown organisation without the people that a sentence begins with', () => {
    const named = (text: string) => recognise(readDocument({ id: 'a', text })).map(({ name }) => name);
    expect(named('Fighters of the Zarqal Brigade burnt two trucks.')).toContain('Zarqal Brigade');
    expect(named('Members of the Nuriya Front burnt two trucks.')).toContain('Nuriya Front');
    expect(named('The Zarqal Brigade burnt two trucks.')).toContain('Zarqal Brigade');
  });

  it('reads names in Arabic script', () => {
    expect(actors('A banner of داعش hung there.')).toContain('داعش = islamic-state');
    expect(actors('Men of the حركة الشباب fled.').join()).toContain('حركة الشباب = al-shabaab');
    expect(actors('A song called دمشق was played.')).toEqual([]);
  });

  it('gives an abbreviation that several bear to the one at home in the article', () => {
    expect(actors('The SNA fought in Afrin, Syria.')).toContain('SNA = syrian-national-army');
    expect(actors('The SNA fought near Kismayo, Somalia.')).toContain('SNA = military-forces-of-somalia');
    expect(actors('ADF fighters killed five in Beni, Democratic Republic of Congo.')).toContain(
      'ADF fighters = allied-democratic-forces',
    );
  });
});

describe('whose forces they are', () => {
  check([
    ['Coalition jets bombed a bus near Saada, Yemen.', 'Coalition jets = saudi-led-coalition'],
    ['Coalition jets hit a dam near Raqqa in Syria.', 'Coalition jets = global-coalition-against-daesh'],
    ['The coalition aircraft hit a dam in Iraq.', 'coalition aircraft = global-coalition-against-daesh'],
    [
      'Forces loyal to the Government of National Accord took Gharyan, Libya.',
      'Forces = government-of-national-accord',
      'Government of National Accord = government-of-national-accord',
    ],
    ['Troops loyal to the Islamic State held a farm.', 'Troops = islamic-state'],
  ]);
  it('leaves jets that fight to nobody', () =>
    expect(actors('Fighter jets hit a dam in Iraq.').join()).not.toContain('coalition'));
});

describe('a change of power', () => {
  /** [day of the article, text, a mention that it must have] */
  const CASES: readonly (readonly [day: string, text: string, expected: string])[] = [
    ['2024-12-07', 'The Syrian army left Hama.', 'Syrian army = military-forces-of-syria'],
    ['2024-12-09', 'The Syrian army left Hama.', 'Syrian army = military-forces-of-syria-from-2024'],
    [
      '2025-03-10',
      'In Syria, government forces took Jableh.',
      'government forces = military-forces-of-syria-from-2024',
    ],
    ['2025-03-10', "Assad's army had burned Khirbet in 2012.", "Assad's army = military-forces-of-syria"],
    ['2025-03-10', 'Men loyal to Assad fired at Syrian police.', 'Syrian police = police-forces-of-syria'],
    ['2025-03-10', 'Assad loyalists hid in Syria.', 'Assad loyalists = POLITICAL_MILITIA'],
    ['2013-03-10', 'Assad loyalists hid in Syria.', 'Assad loyalists = military-forces-of-syria'],
    ['2025-03-10', 'Pro-Assad gunmen fled to Lebanon.', 'Pro-Assad gunmen = POLITICAL_MILITIA'],
    ['2021-08-14', 'Afghan soldiers fled from Gardez.', 'Afghan soldiers = military-forces-of-afghanistan'],
    ['2022-02-14', 'Afghan soldiers shot a smuggler.', 'Afghan soldiers = military-forces-of-afghanistan-from-2021'],
    ['2003-03-29', 'The Iraqi army held Nasiriya.', 'Iraqi army = military-forces-of-iraq-until-2003'],
    ['2010-03-29', "Saddam's army had gassed Halabja.", "Saddam's army = military-forces-of-iraq-until-2003"],
    ['2010-03-29', 'The Iraqi army held Nasiriya.', 'Iraqi army = military-forces-of-iraq'],
    ['2011-05-02', 'Libyan troops shelled Zawiya.', 'Libyan troops = military-forces-of-libya-until-2011'],
    ['2018-05-02', 'The Sudanese army bombed Kauda.', 'Sudanese army = military-forces-of-sudan-until-2019'],
    ['2012-07-02', 'Yemeni troops took Jaar.', 'Yemeni troops = military-forces-of-yemen'],
    ['2023-07-02', 'Yemeni troops took Jaar.', 'Yemeni troops = military-forces-of-yemen-from-2022'],
    ['2022-07-02', 'Burmese soldiers burned Mingin.', 'Burmese soldiers = military-forces-of-myanmar-from-2021'],
  ];
  for (const [day, text, expected] of CASES) it(`${day}: ${text}`, () => expect(actors(text, day)).toContain(expected));

  it('is not known to an article without a day', () => {
    expect(actors('The Syrian army left Hama.')).toEqual(['Syrian army = military-forces-of-syria']);
    expect(actors('Assad said so.')).toEqual(['Assad = government-of-syria']);
  });

  it('leaves a leader without a government to speak for', () => {
    expect(actors('Karzai met elders in Herat.', '2009-05-01')).toEqual(['Karzai = government-of-afghanistan']);
    expect(actors('Karzai met elders in Herat.', '2019-05-01')).toEqual(['Karzai = PERSON']);
    expect(actors('Sharaa spoke in Damascus.', '2013-05-01')).toEqual([]);
    expect(actors('Sharaa spoke in Damascus.', '2025-05-01')).toEqual(['Sharaa = government-of-syria']);
    expect(actors('President Barack Obama spoke.', '2012-05-01')).toEqual([
      'President Barack Obama = government-of-united-states',
    ]);
    expect(actors('Former president Barack Obama spoke.', '2012-05-01')).toEqual([
      'Former president Barack Obama = PERSON',
    ]);
    expect(actors('The ousted president Mohamed Morsi spoke.', '2012-05-01').join()).not.toContain('government');
    expect(actors('Daniel Ortega spoke in Managua.', '1985-05-01')).toContain(
      'Daniel Ortega = government-of-nicaragua',
    );
    expect(actors('Daniel Ortega spoke in Managua.', '1999-05-01')).toContain('Daniel Ortega = PERSON');
    expect(actors('Daniel Ortega spoke in Managua.', '2015-05-01')).toContain(
      'Daniel Ortega = government-of-nicaragua',
    );
  });
});

describe('forces and governments of states', () => {
  check([
    ['The Syrian army shelled the town.', 'Syrian army = military-forces-of-syria'],
    ['Russian warplanes struck a hospital in Syria.', 'Russian warplanes = military-forces-of-russia'],
    ['Russian strikes killed four in Syria.', 'Russian = military-forces-of-russia'],
    ["Assad's forces entered the city.", "Assad's forces = military-forces-of-syria"],
    ['Assads forces entered the city.', 'Assads forces = military-forces-of-syria'],
    ['In Syria, regime forces took a hill.', 'regime forces = military-forces-of-syria'],
    ['In Syria, eight government fighters died.', 'government fighters = military-forces-of-syria'],
    [
      'In Syria, recruits loyal to Bashar al-Assad deserted.',
      'recruits loyal to Bashar al-Assad = military-forces-of-syria',
    ],
    ['In Syria, five pro-regime fighters died.', 'pro-regime fighters = pro-government-militias-of-syria'],
    ['Colombian police freed a hostage.', 'Colombian police = police-forces-of-colombia'],
    ['Soldiers fired on a bus in Mali.', 'Soldiers = military-forces-of-mali'],
    ['Pakistani border guards shot a man.', 'Pakistani border guards = border-guard-of-pakistan'],
    ['THE SALVADORAN AIR FORCE BOMBED A VILLAGE.', 'SALVADORAN AIR FORCE = air-force-of-el-salvador'],
    ['Damascus rejected the accusation.', 'Damascus = government-of-syria'],
    ['A deal between Ankara and Moscow was reached.', 'Ankara = government-of-turkey', 'Moscow = government-of-russia'],
    ['Turkey and Russia signed a pact.', 'Turkey = government-of-turkey', 'Russia = government-of-russia'],
    [
      'Military forces of Chad and Niger shelled a hill.',
      'Military forces of Chad = military-forces-of-chad',
      'Niger = military-forces-of-niger',
    ],
    ['The Cristiani government denied it.', 'Cristiani government = government-of-el-salvador'],
  ]);

  it('calls forces external where another country is the scene', () => {
    const [russian, syrian] = recognise(
      readDocument({ id: 'a', text: 'Russian troops and Syrian troops met near Homs in Syria.' }),
    );
    expect([russian?.kind, syrian?.kind]).toEqual(['EXTERNAL_FORCES', 'STATE_FORCES']);
  });

  it('takes the country that the caller knows', () => {
    const document = readDocument({ id: 'a', text: 'Police fired at residents near the market.' });
    expect(recognise(document, 'KE').map(({ name }) => name)).toEqual(['Police Forces of Kenya', 'Civilians (Kenya)']);
    expect(recognise(document).map(({ actor }) => actor)).toEqual([null, null]);
  });
});

describe('descriptions', () => {
  check([
    ['Boko Haram raided a village in Nigeria. The terrorist group burned it.', 'terrorist group = boko-haram'],
    [
      'The Taliban attacked a base in Afghanistan. The militants fled. The group said so.',
      'militants = taliban',
      'group = taliban',
    ],
    ['Rebels took a town in Syria.', 'Rebels = opposition-forces-of-syria'],
    ['Unknown gunmen killed a mayor in Mexico.', 'Unknown gunmen = UNIDENTIFIED_ARMED_GROUP'],
    ['Armed men killed a mayor in Mexico.', 'Armed men = UNIDENTIFIED_ARMED_GROUP'],
    ['Militants attacked a church in Egypt.', 'Militants = UNIDENTIFIED_ARMED_GROUP'],
    ['Jihadists from HTS, formerly the Nusra Front, fired rockets in Syria.', 'Jihadists = hayat-tahrir-al-sham'],
    ['Protesters burned tyres in Lebanon.', 'Protesters = PROTESTERS'],
    ['A mob beat a thief in India.', 'mob = RIOTERS'],
    ['Residents of the town staged a protest in Chile.', 'Residents = PROTESTERS'],
    ['Villagers fled in Sudan.', 'Villagers = CIVILIANS'],
    ['DEATH SQUADS KILLED A TEACHER IN GUATEMALA.', 'DEATH SQUADS = POLITICAL_MILITIA'],
  ]);

  it('never guesses between two groups far away', () => {
    const text =
      'Boko Haram raided a village. The Taliban took a base in Afghanistan. It rained. It rained again. The militants left.';
    expect(actors(text)).toContain('militants = UNIDENTIFIED_ARMED_GROUP');
  });
});

describe('unknown organisations and persons', () => {
  check([
    ['The Blue Falcon Brigade attacked a post in Syria.', 'Blue Falcon Brigade = REBEL_GROUP'],
    ['Liwa Fajr al-Gharb fired rockets in Syria.', 'Liwa Fajr al-Gharb = REBEL_GROUP'],
    [
      'THE RAMON LUNA LIBERATION MOVEMENT KIDNAPPED A JUDGE IN ECUADOR.',
      'RAMON LUNA LIBERATION MOVEMENT = REBEL_GROUP',
    ],
    ['Russian Foreign Minister Pavel Orlov spoke.', 'Russian Foreign Minister Pavel Orlov = government-of-russia'],
    [
      'SDF spokesman Karim Haddo spoke in Syria.',
      'SDF = syrian-democratic-forces',
      'spokesman Karim Haddo = syrian-democratic-forces',
    ],
    ['COLONEL JUAN LUNA SAID SO IN PERU.', 'COLONEL JUAN LUNA = PERSON'],
  ]);
});

describe('no actors', () => {
  const NONE = [
    'This is the end.',
    'The ISIL-held town lies north.',
    'A rebel-held district was quiet.',
    'It rained in Turkey and in Syria.',
    'The road between Syria and Iraq is open.',
    'SO FAR NOBODY SAYS WHO SANK THE FERRY.',
    'THE MASS WAS LONG.',
    'Central American coffee is dear.',
    'So far nobody knows. He can fan it.',
    'A military hospital was built.',
    'toString constructor forces',
  ];
  for (const text of NONE) it(text, () => expect(actors(text)).toEqual([]));
});

describe('invariants', () => {
  it('keeps mentions apart and in order', () => {
    const text =
      'Turkish-backed Syrian rebels, Hezbollah fighters and US-backed SDF fighters met the Syrian army of President Bashar al-Assad.';
    const mentions = recognise(readDocument({ id: 'a', text }));
    expect(mentions.length).toBeGreaterThan(5);
    mentions.slice(1).forEach((mention, i) => {
      expect(mention.from).toBeGreaterThanOrEqual(mentions[i]?.to ?? 0);
    });
  });

  it('finds ten thousand names in one sentence', () => {
    const text = 'Syrian army and Boko Haram and the gunmen '.repeat(2_500);
    expect(recognise(readDocument({ id: 'a', text: `${text}.` })).length).toBeGreaterThanOrEqual(5_000);
  });
});
