// Places in sentences: which are named, which place each is, which are no scene, and the one location of a clause.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/extraction/document/document.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { openGazetteer } from '../../src/extraction/gazetteer/packed.ts';
import { KNOWN_ACTORS } from '../../src/extraction/lexicon/actors/index.ts';
import { createActorRecogniser } from '../../src/extraction/mentions/actors/recogniser.ts';
import { articleCountry, resolveLocation } from '../../src/extraction/mentions/places/location.ts';
import { createPlaceRecogniser } from '../../src/extraction/mentions/places/recogniser.ts';

const gazetteer = openGazetteer(
  new Uint8Array(readFileSync(new URL('../../public/gazetteer.bin', import.meta.url))).buffer,
);
const recogniseActors = createActorRecogniser(KNOWN_ACTORS);
const recognisePlaces = createPlaceRecogniser(gazetteer);

function read(text: string) {
  const document = readDocument({ id: 'test', text });
  const places = recognisePlaces(document, recogniseActors(document));
  return { document, places, location: resolveLocation(places, { document, places }) };
}

/** "words → name, kind, division, country" of each scene. */
const scenes = (text: string): string[] =>
  read(text)
    .places.filter((m) => m.use === 'SCENE')
    .map((m) => `${textOf(m)} → ${m.place ? [m.place.kind, m.place.admin1, m.place.country].join(' ') : 'unknown'}`);

describe('which place a name is', () => {
  it.each<[text: string, scene: string]>([
    ['Shells hit the town of Saraqeb in Idlib province on Monday.', 'Saraqeb → TOWN Idlib SY'],
    ['Two men were shot in Tripoli, Lebanon.', 'Tripoli → TOWN North Lebanon LB'],
    ['Militiamen fought in Tripoli, the Libyan capital, the Libyan ministry said.', 'Tripoli → TOWN Tripoli LY'],
    ['A mine exploded in Hyderabad (Sindh).', 'Hyderabad → TOWN Sindh PK'],
    ['Police fired at a crowd in Hyderabad city (Hyderabad, Telangana).', 'Hyderabad → TOWN Telangana IN'],
    ['Raids hit northern Aleppo and its villages in Syria.', 'Aleppo → ADM1 Aleppo SY'],
    ['Gunmen killed a teacher in Santa Ana, El Salvador.', 'Santa Ana → TOWN Santa Ana SV'],
    [
      'REBELS ATTACKED THE GARRISON IN SAN MIGUEL DEPARTMENT, EL SALVADOR.',
      'SAN MIGUEL DEPARTMENT → ADM1 San Miguel SV',
    ],
    ['Fighting went on in the Sheikh Maqsoud neighbourhood of Aleppo.', 'Sheikh Maqsoud → NEIGHBOURHOOD Aleppo SY'],
    ['Warplanes bombed the Shayrat air base in Syria.', 'Shayrat air base → SITE Homs SY'],
    ['Troops in the Syrian town of Al-Bab were shelled.', 'Al-Bab → TOWN Aleppo SY'],
    ['Syrias Idlib was calm on Friday.', 'Idlib → TOWN Idlib SY'],
    // no word of a country: the place that the world knows
    ['Looters were seen in Palmyra at night.', 'Palmyra → TOWN Homs SY'],
    ['Two shepherds were beaten in Bethlehem.', 'Bethlehem → TOWN West Bank PS'],
    ['A mine exploded in Palmyra, New York.', 'Palmyra → TOWN New York US'],
    ['A brawl in Tripoli left a Lebanese corporal hurt.', 'Tripoli → TOWN North Lebanon LB'],
    ['A GUARD OF THE U.S. AMBASSADOR IN BOGOTA WAS HURT.', 'BOGOTA → TOWN Bogota D.C. CO'],
    // a small namesake in another country than the one spoken of is believed to be none
    [
      'SALVADORAN SOLDIERS CAME. THE SALVADORAN ARMY FOUND A VAN ON THE ROAD OF DOLORES NEIGHBORHOOD.',
      'DOLORES → unknown',
    ],
    // a country's name is the country
    ['Marines of the U.S. landed in Panama at dawn.', 'Panama → COUNTRY  PA'],
    ['A bakery was robbed in Lebanon, Pennsylvania.', 'Lebanon → TOWN Pennsylvania US'],
    // a further name of a seat is not its division's
    ['Nuns prayed in Bethlehem, Para state.', 'Bethlehem → TOWN Para BR'],
    // what contains a name stands behind another that nobody knows
    ['Teachers marched in Buenos Aires, Zandaqil, Ancash, on Monday.', 'Buenos Aires → TOWN Ancash PE'],
    ['Drivers struck in Zandapuram village (Malappuram, KL).', 'Malappuram → TOWN Kerala IN'],
    // "anti-Houthi" speaks of a country, and a mission is at home in two divisions of it
    ['Guns of the anti-Houthi camp fired over Al Jawf governorate.', 'Al Jawf → ADM1 Al Jawf YE'],
    ['The OSCE SMM heard nine blasts near Vodyane.', 'Vodyane → TOWN Donetsk UA'],
    // what stands right behind a small town contains it, although nothing else speaks of its country
    ['Pupils marched in Carvajal, Trujillo state.', 'Carvajal → TOWN Trujillo VE'],
    ['REBELS MINED A MAST IN SAN ALEJO, IN THE EASTERN DEPARTMENT OF LA UNION.', 'SAN ALEJO → TOWN La Union SV'],
    // its own district's name, or the beginning of another name, does not say that it lies elsewhere
    ['Traders were robbed in Beni (Beni, Nord-Kivu).', 'Beni → TOWN Nord Kivu CD'],
    [
      'Nine weavers marched quietly through the streets of Port Elizabeth (Nelson Mandela Bay, Eastern Cape) at noon.',
      'Port Elizabeth → TOWN Eastern Cape ZA',
    ],
    // a hospital is not where it takes its name from
    ['The Peruvian surgeon of al-Quds hospital met the Peruvian press.', 'al-Quds → unknown'],
    // a word that begins many names is the city that the words say it is
    ['Wells were mined around Qalat city, Zabul.', 'Qalat → TOWN Zabul AF'],
    // a capital speaks for its country, whatever else is called so
    ['A VAN BURNED IN SAN SALVADOR. THE DRIVER LIVES IN ROSALES.', 'SAN SALVADOR → TOWN San Salvador SV'],
    // the quarter of a town lies in it, and not where a town of its name lies
    ['Shops burned in the Palanpur area of Surat city in India.', 'Palanpur → unknown'],
    ['Shops burned in Palanpur in India.', 'Palanpur → TOWN Gujarat IN'],
    ['Bombs fell on Quamishli in Syria.', 'Quamishli → TOWN Al-Hasakah SY'],
  ])('%s', (text, scene) => {
    expect(scenes(text)).toContain(scene);
  });
});

describe('names that the gazetteer does not know', () => {
  it.each<[text: string, scene: string]>([
    ['Five farmers died in the village of Qwerta al-Zand near Hama.', 'Qwerta al-Zand → unknown'],
    ['Five farmers died in Zandaqil village in Hama province.', 'Zandaqil → unknown'],
    ['Five farmers died near Tell Zandaqil.', 'Tell Zandaqil → unknown'],
    ['Mortars fell in the area of Zandaqil, Donetsk.', 'Zandaqil → unknown'],
    ['Mortars fell two km north of Zandaqil in Donetsk.', 'Zandaqil → unknown'],
    ['Two jets targeted Zandaqil area (Arhab, Sanaa).', 'Zandaqil → unknown'],
    ['The army shelled Zandaqil in the southern countryside of Idlib.', 'Zandaqil → unknown'],
    ['The army shelled Zandaqil and its surroundings in Idlib.', 'Zandaqil → unknown'],
    ['THE ATTACK TOOK PLACE IN SAN ZANDO DE LA LOMA.', 'SAN ZANDO DE LA LOMA → unknown'],
  ])('%s', (text, scene) => {
    expect(scenes(text)).toContain(scene);
  });

  it('take division and country, not the point, from the province around them', () => {
    expect(read('Five farmers died in the village of Zandaqil in Hama province.').location).toMatchObject({
      name: 'Zandaqil',
      admin1: 'Hama',
      country: 'SY',
      placeId: null,
      latitude: null,
      precision: 'EXACT',
    });
  });

  it.each<[text: string, location: object]>([
    ['A boy died in the Zandaqil neighbourhood in Barinas, Barinas state.', { name: 'Zandaqil', admin1: 'Barinas' }],
    ["A boy died in Kharkiv's Zandaqil district.", { name: 'Zandaqil', admin1: 'Kharkiv' }],
    ['A boy died in Zandaqil village (Kalehe, Sud-Kivu).', { name: 'Zandaqil', admin1: 'South Kivu' }],
    ['A boy died in Zandaqil village close to Ghazni city.', { name: 'Zandaqil', admin1: 'Ghazni' }],
  ])('take the point of the town or township that they are a part of: %s', (text, location) => {
    expect(read(text).location).toMatchObject({ ...location, precision: 'NEAR', latitude: expect.any(Number) });
  });

  it('take no point of a desert', () => {
    expect(read('A boy died in the village of Zandaqil in the Syrian Desert.').location).toMatchObject({
      name: 'Zandaqil',
      country: 'SY',
      latitude: null,
    });
  });

  it('take the point of the town that they lie in or near', () => {
    expect(read('Five farmers died in Zandaqil, near the town of Saraqeb in Syria.').location).toMatchObject({
      name: 'Zandaqil',
      admin1: 'Idlib',
      precision: 'NEAR',
      latitude: expect.closeTo(35.86, 1),
    });
  });
});

describe('words of a text in capitals that name no place', () => {
  it.each([
    'REBELS SET OFF A BOMB IN A HEAVILY POPULATED DISTRICT.',
    'REBELS SET OFF A BOMB IN A LOW-INCOME NEIGHBORHOOD.',
    'A GUARD WAS SHOT IN THE BUSINESS DISTRICT.',
    'THE ARMY BOMBED A VILLAGE OF RETURNEES.',
    'SOLDIERS BURNED A SETTLEMENT OF SQUATTERS.',
  ])('%s', (text) => expect(scenes(text)).toEqual([]));

  it.each([
    ['IN RETALIATION, PUNO POLICE OF PERU KILLED TWO MEN.', 'RETALIATION'],
    ['IN ADDITION, PUNO POLICE OF PERU KILLED TWO MEN.', 'ADDITION'],
  ])('%s', (text, word) => expect(scenes(text).join()).not.toContain(word));

  it.each<[text: string, scene: string]>([
    ['A GUARD WAS SHOT IN THE ZANDAQUIL NEIGHBORHOOD.', 'ZANDAQUIL → unknown'],
    ['A GUARD WAS SHOT IN THE NEARBY ZANDAQUIL DISTRICT.', 'ZANDAQUIL → unknown'],
    ['SOLDIERS BURNED A HOUSE IN ZANDAQUIL VILLAGE.', 'ZANDAQUIL → unknown'],
    ['A GUARD WAS SHOT IN ZANDAQUIL, LIMA, PERU.', 'ZANDAQUIL → unknown'],
  ])('%s', (text, scene) => expect(scenes(text)).toContain(scene));
});

describe('what is no scene', () => {
  it.each<[text: string, word: string, use: string]>([
    ['BEIRUT (Reuters) - Rockets hit Homs on Sunday.', 'BEIRUT', 'DATELINE'],
    ['The London-based Observatory counted nine dead in Homs.', 'London-based', 'SEAT'],
    ['Damascus rejected the accusation on Sunday.', 'Damascus', 'GOVERNMENT'],
    ['Aleppo University was closed in Syria.', 'Aleppo', 'NAME_PART'],
    ['Islamic State in Iraq and Syria denied it.', 'Iraq', 'NAME_PART'],
  ])('%s', (text, word, use) => {
    const mention = read(text).places.find((m) => textOf(m) === word);
    expect(mention?.use ?? 'none').toBe(mention ? use : 'none');
    expect(read(text).places.filter((m) => textOf(m) === word && m.use === 'SCENE')).toEqual([]);
  });

  it.each([
    'Most of the men were of one mind.',
    'Nice weather, said Mr London on Friday.',
    'President Lincoln spoke of March and reading.',
    'THE POLICE SAID THE BANK AND THE BUS HAD BURNED ON FRIDAY.',
    'It is said that as many as ten died, some of them in a car.',
    'General Santiago said nothing.',
    'Nine men died in Mondays fighting.',
    'An uncle of Zandaqil and a friend of Marwan wept.',
    'PERUVIAN JUDGE RODRIGUEZ LEFT. THE PERUVIAN GROUP (USIS) SENT DIANA CASTRO.',
    '',
  ])('nothing in: %s', (text) => {
    expect(scenes(text)).toEqual([]);
  });
});

describe('roads', () => {
  it.each([
    'A convoy was ambushed on the Homs-Deir ez-Zor road in Syria.',
    'A convoy was ambushed on the Homs–Palmyra highway in Syria.',
    'A convoy was ambushed on the road between Hama and Aleppo in Syria.',
    'A convoy travelling from Hama to Aleppo in Syria was ambushed.',
    'A bus from Hama to Aleppo in Syria was burned.',
  ])('%s', (text) => {
    expect(read(text).location).toMatchObject({ country: 'SY', precision: 'REGION', latitude: null, placeId: null });
  });
});

describe('the location of a clause', () => {
  it.each<[text: string, location: object]>([
    [
      'Gunmen robbed a caravan in the northern hills of the coastal province of Latakia in Syria.',
      { name: 'Latakia', admin1: 'Latakia', country: 'SY', placeId: 173578, precision: 'ADM1' },
    ],
    [
      'Fighters attacked a checkpoint near Palmyra, in the province of Homs.',
      { admin1: 'Homs', country: 'SY', precision: 'NEAR', text: 'Palmyra, in the province of Homs' },
    ],
    ['Protesters gathered in Kabul on Monday.', { name: 'Kabul', admin1: 'Kabul', country: 'AF', precision: 'EXACT' }],
    [
      'Fighters attacked several villages in Mali.',
      { name: 'Mali', admin1: null, country: 'ML', precision: 'COUNTRY' },
    ],
    ['Shelling hit Ras al-Ain in al-Hasakah in Syria.', { admin1: 'Al-Hasakah', country: 'SY', precision: 'EXACT' }],
    // an unknown district contains what is named before it
    ['A boat sank in Paletwa Town, Zandaqil District, Chin State.', { name: 'Paletwa', admin1: 'Chin' }],
    // a road is not in the town that it leads to
    ['Men were stopped on the Murree road in Rawalpindi city in Pakistan.', { name: 'Rawalpindi', precision: 'EXACT' }],
    ['Men were stopped on the Murree road in Pakistan.', { name: 'Murree', precision: 'NEAR' }],
    ['Drones struck the Syrian Desert in Deir ez-Zor province.', { admin1: 'Deir ez-Zor', precision: 'REGION' }],
  ])('%s', (text, location) => {
    expect(read(text).location).toMatchObject(location);
  });

  it('is none where nothing is a scene', () => {
    expect(read('Damascus rejected the accusation on Sunday.').location).toBeNull();
    expect(read('Seven people died.').location).toBeNull();
  });
});

describe('the country of an article', () => {
  it('is the one that most of it names', () => {
    const { document, places } = read('Salvadoran guerrillas killed a judge. The Salvadoran army denied it.');
    expect(articleCountry({ document, places })).toMatchObject({
      country: 'SV',
      precision: 'COUNTRY',
      text: 'Salvadoran',
    });
  });

  it('is none where two share it', () => {
    const { document, places } = read('Turkish and Greek ships collided.');
    expect(articleCountry({ document, places })).toBeNull();
  });
});

describe('bad input', () => {
  it.each([
    ['a name of 10,000 letters', `Shells hit ${'Alep'.repeat(2_500)} in Syria.`],
    ['right-to-left marks', 'Shells hit \u202eAleppo\u202c in Syria.'],
    ['emoji', 'Shells 💣 hit 🕌 Aleppo 💣 in Syria.'],
    ['a thousand names', `${'San Antonio, '.repeat(1_000)} Texas.`],
  ])('%s', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});
