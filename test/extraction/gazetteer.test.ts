// The packed gazetteer: one place under many spellings, found fast, in a small file.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/extraction/gazetteer/fold.ts';
import { openGazetteer } from '../../src/extraction/gazetteer/packed.ts';

const file = readFileSync(new URL('../../public/gazetteer.bin', import.meta.url));
const bytes = new Uint8Array(file).buffer;
const gazetteer = openGazetteer(bytes);

/** Names under the GeoNames id that each must find first among places of the kind. */
const SPELLINGS: readonly (readonly [id: number, kind: string, names: readonly string[]])[] = [
  [170794, 'TOWN', ['Deir ez-Zor', 'Deir Ezzor', 'Dayr az-Zawr', 'Deir al-Zor', 'DEIR EL-ZOUR', 'Deir al-Zour']],
  [170792, 'ADM1', ['Deir ez-Zor', 'Deir Ezzor', 'Deir al-Zour']],
  [172955, 'TOWN', ['Raqqa', 'Rakka', 'Ar-Raqqah', 'al-Raqqa']],
  [169577, 'TOWN', ['Homs', 'Hims', 'homs']],
  [168325, 'TOWN', ['Khan Sheikhoun', 'Khan Shaykhun']],
  // English names that are also how GeoNames romanises the Cyrillic ones
  [172082, 'TOWN', ['Azaz', "A'zaz"]],
  [1263780, 'TOWN', ['Mangaluru', 'Mangalore']],
  [167611, 'TOWN', ['Maarat al-Numan', "Ma'arrat al-Nu'man", 'Maaret al Numan']],
  [99072, 'TOWN', ['Mosul', 'Al Mawsil']],
  [3583361, 'TOWN', ['San Salvador', 'SAN SALVADOR']],
  [3530597, 'TOWN', ['Mexico City', 'Ciudad de México']],
  [3703443, 'TOWN', ['Panama City']],
  [163843, 'COUNTRY', ['Syria']],
  [239880, 'COUNTRY', ['Central African Republic']],
];

describe('look-up', () => {
  for (const [id, kind, names] of SPELLINGS) {
    it.each(names)(`${kind} ${id}: %s`, (name) => {
      expect(gazetteer.find(name).find((p) => p.kind === kind)?.id).toBe(id);
    });
  }

  it('knows what GeoNames lacks, without an id', () => {
    expect(gazetteer.find('Eastern Ghouta')).toMatchObject([
      { id: null, kind: 'REGION', admin1: 'Rif-dimashq', country: 'SY' },
    ]);
    expect(gazetteer.find('M4')[0]).toMatchObject({ kind: 'ROAD', country: 'SY', name: 'M4 motorway' });
    expect(gazetteer.find('Shayrat airbase')[0]).toMatchObject({ kind: 'SITE', admin1: 'Homs' });
  });

  it('puts the place that is written so before its namesakes', () => {
    expect(gazetteer.find('El Salvador')[0]?.kind).toBe('COUNTRY');
    expect(gazetteer.find('Salvador')[0]).toMatchObject({ country: 'BR', admin1: 'Bahia' });
  });

  it('gives divisions their short form, id and the point of their seat', () => {
    expect(gazetteer.admin1('SY', 'Idleb')).toMatchObject({ id: 169387, name: 'Idlib', admin1: 'Idlib' });
    expect(gazetteer.admin1('SY', 'Rural Damascus')?.name).toBe('Rif-dimashq');
    expect(gazetteer.admin1('YE', 'Hodeidah')?.name).toBe('Al Hudaydah');
    expect(gazetteer.admin1('SY', 'Homs')?.latitude).toBeCloseTo(34.73, 1);
    expect(gazetteer.admin1('SY', 'Bahia')).toBeNull();
    expect(gazetteer.country('SY')).toMatchObject({ name: 'Syria', admin1: null });
    expect(gazetteer.country('ZZ')).toBeNull();
  });

  it('tells whether a name may go on', () => {
    for (const words of ['San', 'Deir', 'Deir ez', 'al', 'Khan Sheikhoun'])
      expect(gazetteer.startsName(words)).toBe(true);
    for (const words of ['Sheikhoun Khan', 'qwrtz', 'Aleppo was']) expect(gazetteer.startsName(words)).toBe(false);
  });

  it.each(['', '…', 'الرقة', 'qwrtzp', '💣', 'ab'.repeat(5_000), '\u202eAleppo\u202c of nowhere'])(
    'finds nothing under %j',
    (name) => {
      expect(gazetteer.find(name)).toEqual([]);
      expect(gazetteer.similar(name)).toEqual([]);
    },
  );

  it('finds a misspelt name by its distance, a short one never', () => {
    expect(gazetteer.similar('Quamishli').map((p) => p.admin1)).toContain('Al-Hasakah');
    expect(gazetteer.similar('Bax')).toEqual([]);
  });

  it('finds every place under its own name', () => {
    for (const name of [
      'Aleppo',
      'Kabul',
      'Bogotá',
      'Zürich',
      'Łódź',
      'Nuestra Señora de los Remedios',
      'Þorlákshöfn',
    ]) {
      const [place] = gazetteer.find(name);
      expect(place && gazetteer.find(place.name).some((p) => p.id === place.id)).not.toBe(false);
    }
  });

  it('refuses other bytes', () => {
    expect(() => openGazetteer(new ArrayBuffer(0))).toThrow(RangeError);
    expect(() => openGazetteer(new ArrayBuffer(4096))).toThrow(/Build public\/gazetteer\.bin again/);
  });
});

describe('folding', () => {
  it.each([
    ['Deir ez-Zor', 'Dayr az Zawr', false],
    ['Deir ez-Zor', 'Deir al-Zor', true],
    ['Raqqa', 'Ar-Raqqah', true],
    ['Douma', 'Duma', true],
    ['Qamishli', 'Kamishli', true],
    ["Sana'a", 'Sanaa', true],
    ['Leh', 'Le', false],
    ['Al', 'El', false],
  ])('%s and %s', (a, b, same) => {
    expect(foldName(a) === foldName(b)).toBe(same);
  });
});

describe('size', () => {
  it('is at most 4 MB on the wire and 16 MB in memory', () => {
    expect(gzipSync(file, { level: 6 }).length).toBeLessThan(4_000_000);
    expect(file.length).toBeLessThan(16_000_000);
  });

  it('holds every populated place of its source', () => {
    expect(gazetteer.find('San Antonio').length).toBeGreaterThan(80);
    expect(gazetteer.find('Springfield').length).toBeGreaterThan(20);
  });
});
