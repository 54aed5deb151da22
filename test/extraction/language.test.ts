import { describe, expect, it } from 'vitest';
import { isEnglish, languageOf } from '../../src/extraction/document/language.ts';

const SPANISH =
  'Al menos catorce soldados murieron y otros nueve resultaron heridos en un ataque con morteros contra un puesto militar en el norte de la provincia.';
const SPANISH_ARTICLE = `${SPANISH}
El ministerio de Defensa informó el sábado de que los agresores huyeron hacia la frontera cuando llegaron los refuerzos. Ningún grupo se atribuyó la autoría, aunque las autoridades sospechan de los rebeldes que operan en la zona desde hace años.
Los vecinos contaron que la explosión rompió los cristales de las casas y que varias familias abandonaron el pueblo durante la noche. "No sabemos adónde ir", dijo una mujer que viajaba con sus tres hijos.
El gobernador pidió calma y anunció que enviará más policías a los caminos. La tregua firmada en marzo, que nunca se cumplió del todo, quedó rota según ambas partes.`;
const REPORT =
  'At least fourteen soldiers were killed and nine others wounded in a mortar attack on an army post above the river, the ministry of defence said on Saturday. ';

const OTHER_LANGUAGES: Record<string, readonly string[]> = {
  es: [
    SPANISH,
    'EL EJÉRCITO BOMBARDEÓ POSICIONES DE LA GUERRILLA EN EL DEPARTAMENTO DEL CAUCA Y MURIERON SEIS COMBATIENTES, SEGÚN FUENTES OFICIALES.',
  ],
  fr: [
    "Au moins quatorze soldats ont été tués et neuf autres blessés dans une attaque au mortier contre un poste militaire, a annoncé samedi le ministère de la Défense. L'attaque n'a pas été revendiquée.",
  ],
  de: [
    'Mindestens vierzehn Soldaten sind bei einem Mörserangriff auf einen Militärposten im Norden der Provinz getötet worden, teilte das Verteidigungsministerium mit.',
  ],
  pt: [
    'Pelo menos catorze soldados morreram e outros nove ficaram feridos num ataque com morteiros contra um posto militar no norte da província.',
  ],
  it: [
    'Almeno quattordici soldati sono stati uccisi e altri nove feriti in un attacco con mortai contro un posto militare nel nord della provincia.',
  ],
  nl: [
    'Zeker veertien militairen zijn omgekomen en negen anderen gewond geraakt bij een mortieraanval op een legerpost, zo meldde het ministerie zaterdag.',
  ],
  tr: [
    'Savunma Bakanlığı, ilin kuzeyindeki askeri karakola düzenlenen havan saldırısında en az on dört askerin öldüğünü bildirdi.',
  ],
  ru: [
    'Не менее четырнадцати военнослужащих погибли в результате миномётного обстрела военного поста на севере провинции.',
  ],
  ar: ['قُتل ما لا يقل عن أربعة عشر جنديا وأصيب تسعة آخرون في هجوم بقذائف الهاون على موقع عسكري شمال المحافظة.'],
  fa: ['دست‌کم چهارده سرباز در حمله خمپاره‌ای به یک پاسگاه نظامی در شمال استان کشته و نه تن دیگر زخمی شدند.'],
  zh: ['国防部周六表示，该省北部一处军事哨所遭迫击炮袭击，至少十四名士兵丧生，另有九人受伤。'],
};

const ENGLISH = [
  REPORT,
  'Clashes in Idlib.',
  'Gunmen kill mayor',
  'Car bomb in Kirkuk',
  '7 killed',
  'IED, Helmand: 2 killed.',
  'On 2 June 2021, 4 airstrikes reportedly hit Bajil district (Hudaydah).',
  'Abdul Rahman Mohammed Abu Salem, Ahmed Khalil al-Masri and Fatima Hassan Ibrahim killed in Beit Lahia.',
  'GUERRILLAS OF THE FRENTE FARABUNDO MARTI PARA LA LIBERACION NACIONAL ATTACKED SAN MIGUEL AND SANTA ANA.',
  'Two Islamic State suicide bombers killed nine policemen in Mosul.',
  'Les Forces démocratiques alliées attacked Mbau-Kamango, Beni, Nord-Kivu, killing 5.',
  '',
  '12:30 – 31/12',
];

describe('other languages', () => {
  for (const [language, texts] of Object.entries(OTHER_LANGUAGES)) {
    it.each(texts)(`${language}: %s`, (text) => {
      expect(languageOf(text)).toBe(language);
    });
  }

  it('does not take an English line above an article for the article', () => {
    expect(isEnglish(`Follow us for the latest news from the region.\n${SPANISH_ARTICLE}`)).toBe(false);
  });

  it('tells an unknown script from the Latin one', () => {
    expect(isEnglish('לפחות ארבעה עשר חיילים נהרגו ותשעה נוספים נפצעו במתקפת מרגמות')).toBe(false);
  });
});

describe('English', () => {
  it.each(ENGLISH)('%s', (text) => expect(languageOf(text)).toBe('en'));

  it.each(Object.values(OTHER_LANGUAGES).flat())('is not undone by a remnant: %s', (remnant) => {
    expect(languageOf(`${remnant}\n${REPORT.repeat(10)}\n${remnant}`)).toBe('en');
  });
});
