// Any text whatever gives a record that holds together, or a typed error; never a throw. 10,000 texts and more, the same each time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { writeArticle } from '../../bench/articles.ts';
import { hostileTexts } from '../../bench/hostile-texts.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { createExtractor, type Extract } from '../../src/extraction/extractor.ts';
import { MAX_TEXT_UNITS, MAX_TITLE_UNITS } from '../../src/extraction/limits.ts';
import { EXTRACTION_ERROR_CODES } from '../../src/extraction/record.ts';
import { faultsOf } from '../support/record-faults.ts';
import { READING } from './slow-patterns.ts';

/** Another seed gives other texts: `SITREP_FUZZ_SEED=7 npx vitest run test/extraction/fuzz.test.ts`. */
const SEED = Number(process.env.SITREP_FUZZ_SEED ?? 20_190_420);
/** Ten times the texts: `SITREP_FUZZ_FACTOR=10`. */
const FACTOR = Number(process.env.SITREP_FUZZ_FACTOR ?? 1);

console.log(`Texts of seed ${SEED}, ${FACTOR} times as many as usual.`);

let extract: Extract;

beforeAll(async () => {
  extract = createExtractor(await loadKnowledge());
});

const runs = (numRuns: number) => ({ seed: SEED, numRuns: numRuns * FACTOR });

const error = z.strictObject({ code: z.enum(EXTRACTION_ERROR_CODES), message: z.string().min(10) });

interface Article {
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
}

function check(article: Article): void {
  const outcome = extract({ id: 'fuzz', ...article });
  if (!outcome.ok) {
    error.parse(outcome.error);
    return;
  }
  expect(faultsOf(outcome.record, article)).toEqual([]);
}

const WORDS = (
  'killed kill kills killing wounded injured died dead death deaths toll rose to from of the a an and or , , , . . ; : " ( ) - – \' ' +
  'soldiers civilians people children women fighters rebels troops police officers bodies victims members others man boy ' +
  'at least more than up some about nearly dozens tens hundreds several scores two twelve twenty-seven one no zero none both all ' +
  '3 12 27 1,109 2.000 15-20 0 999999999999 1e9 ½ ٣ 39; &#39; 120mm M4 $5 12th 2019 ' +
  'among them including were was had been not denied may will if could plans accused blamed claimed responsibility for ' +
  'Islamic State IS Syrian army Hezbollah Russia Turkey Russian warplanes gunmen Taliban militants government terrorists US-led coalition ' +
  'Homs Aleppo al-Bab Deir Ezzor Idlib province near village in town Gao Mali Colombia San Miguel north-east ' +
  'Monday on Tuesday yesterday last month April 18 12 May 2019 since week ago 31 February 30/02/2019 2019-13-45 ' +
  'said reported according Observatory SANA Reuters witnesses source monitor statement added spokesman ' +
  'attack attacks bomb bombing exploded shelled strikes strike ambush clashes between car suicide mine rocket shelling raid seized captured protest ' +
  'ceasefire agreed truce signed violated zone withdraw agreement corridor kilometres backed by led part of allied with ' +
  '__proto__ constructor toString valueOf hasOwnProperty prototype ' +
  'Read also: Photo: Subscribe \n \n\n \t © | … '
)
  .split(' ')
  .filter((word) => word !== '');

const word = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.nat(3000).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const soup = (most: number) =>
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', ' ', ' ', '', '\n', '  ')), {
      minLength: 1,
      maxLength: most,
    })
    .map((parts) => parts.flat().join(''));

/** Clauses that count, said, updated, parted and denied: what figures are linked by. */
const COUNTS = '3|12|12|27|30|31|no|a|one|two|dozens of|at least 9|up to 40|15 to 20|some 50|several|hundreds of'.split(
  '|',
);
const PEOPLE =
  'people|civilians|soldiers|children|women|fighters|officers|rebels|others|members of the group|men'.split('|');
const CLAUSES = [
  '{n} {p} were killed in {t}',
  '{n} {p} and {n} {p} died',
  '{n} {p} were wounded',
  'including {n} {p}',
  'among them {n} {p} and {n} {p}',
  'the death toll rose to {n} from {n}',
  'the toll has reached {n}',
  '{s} said {n} {p} were killed',
  'according to {s}, {n} {p} were dead and {n} wounded',
  'killing {n} {p} and wounding {n}',
  'an air strike on {t} left {n} {p} dead',
  'another {n} {p} were abducted in {t} on Monday',
  'since March {n} {p} have been killed',
  '{s} denied that {n} {p} had died',
  'most of them {p}',
  '{n} of them were {p}',
  'the army lost {n} {p}',
  'clashes between rebels and the army killed {n} on both sides',
  'earlier {s} had put the toll at {n}',
  'rebels shelled {t}, breaking the ceasefire that Russia and Turkey agreed in {t}',
];
const telling = (most: number) =>
  fc
    .array(
      fc.record({
        clause: fc.constantFrom(...CLAUSES),
        counts: fc.array(fc.constantFrom(...COUNTS), { minLength: 2, maxLength: 2 }),
        people: fc.array(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 2 }),
        source: fc.constantFrom('the Observatory', 'SANA', 'Reuters', 'the army', 'a medic', 'the rebels'),
        town: fc.constantFrom('Homs', 'Hama', 'Idlib', 'the village of Qalat', 'Syria', 'constructor', '__proto__'),
        joint: fc.constantFrom('. ', '. ', '.\n', ', ', ' and ', ', '),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((clauses) =>
      clauses
        .map(({ clause, counts, people, source, town, joint }) => {
          const [n, p] = [counts.values(), people.values()];
          const told = clause
            .replace(/\{n\}/g, () => n.next().value ?? '')
            .replace(/\{p\}/g, () => p.next().value ?? '')
            .replace('{s}', source)
            .replace(/\{t\}/g, town);
          return told + joint;
        })
        .join('')
        .replace(/(?:^|[.] |\n)[a-z]/g, (start) => start.toUpperCase()),
    );

const SAMPLES = readFileSync(join(import.meta.dirname, '../../scripts/samples.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
const SENTENCES = [...SAMPLES, ...Array.from({ length: 20 }, (_, at) => writeArticle(1_500, at).text)]
  .flatMap((text) => text.split(/(?<=[.!?]["']?)\s+|\n+/))
  .filter((sentence) => sentence !== '');

/** What goes wrong with texts: words lost, told twice, moved, put in; letters lost, put in, changed to capitals. */
const change = fc.record({
  kind: fc.constantFrom('drop', 'double', 'swap', 'insert', 'capitals', 'letter', 'glue', 'cut'),
  at: fc.nat(10_000),
  other: fc.nat(10_000),
  word,
});

function mutate(text: string, changes: readonly { kind: string; at: number; other: number; word: string }[]): string {
  return changes.reduce((current, { kind, at, other, word: put }) => {
    if (kind === 'letter') {
      const place = at % (current.length + 1);
      return current.slice(0, place) + put.charAt(0) + current.slice(place + (other % 3));
    }
    if (kind === 'cut') return current.slice(0, Math.max(1, at % (current.length + 1)));
    const words = current.split(' ');
    const place = at % words.length;
    const second = other % words.length;
    const [here = '', there = ''] = [words[place], words[second]];
    if (kind === 'drop') words.splice(place, 1 + (other % 3));
    else if (kind === 'double') words.splice(second, 0, here);
    else if (kind === 'swap') [words[place], words[second]] = [there, here];
    else if (kind === 'insert') words.splice(place, 0, put);
    else if (kind === 'capitals') words[place] = here.toUpperCase();
    else if (kind === 'glue') words.splice(place, 2, here + (words[place + 1] ?? ''));
    return words.join(' ');
  }, text);
}

const mutated = (mostSentences: number) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: mostSentences }),
      fc.array(change, { maxLength: 12 }),
      fc.constantFrom(' ', ' ', '\n', '\n\n', ''),
    )
    .map(([sentences, changes, joint]) => mutate(sentences.join(joint), changes));

const publishedAt = fc.constantFrom('2019-04-20', '2020-02-29', '1000-01-01', '9999-12-31', '1990-01-03');
const article = (text: fc.Arbitrary<string>): fc.Arbitrary<Article> =>
  fc.record({ text, title: fc.oneof(mutated(1), soup(12)), publishedAt }, { requiredKeys: ['text'] });

describe('a record holds together', () => {
  it('for 1,500 texts of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => check({ text })),
      runs(750),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check({ text })),
      runs(750),
    );
  });

  it('for 3,000 texts of the words of such news in no order', () => {
    fc.assert(fc.property(article(soup(40)), check), runs(3_000));
  });

  it('for 2,500 texts of clauses that count', () => {
    fc.assert(fc.property(article(telling(10)), check), runs(2_500));
  });

  it('for 4,000 mutated texts', () => {
    fc.assert(fc.property(article(mutated(3)), check), runs(4_000));
  });

  it('for 100 long ones', () => {
    fc.assert(fc.property(article(mutated(40)), check), runs(60));
    fc.assert(fc.property(article(soup(600)), check), runs(40));
  });

  it.each(hostileTexts(6_000))('for $name', ({ text }) => check({ text, title: text.slice(0, 300) }));
});

/** Milliseconds on a core that an article may take without a second look: the most that any takes is one second. */
const UNDOUBTED_MS = 1_500;
/** How much longer twice the text takes: 2 where the work goes with the text, 4 where it goes with its square. */
const MOST_GROWTH = 2.7;

/** Milliseconds on a core that `work` takes, whatever else runs. */
function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('an article of the greatest length is read in bounded work where it is made for the pattern', () => {
  const ENGLISH = 'The army said on Tuesday that they were not there when the attack on the town was over. ';
  const patterns = READING.map(({ file, part, ...text }) => [`${file} ${part}`, text] as const);

  it.each(patterns)('%s', (_name, { start = '', pump, end = '' }) => {
    /** One run of it, of so many UTF-16 units. */
    const run = (units: number) => {
      const pumped = pump.repeat(Math.ceil(units / pump.length)).slice(0, units - start.length - end.length);
      return start + pumped + end;
    };
    const title = run(MAX_TITLE_UNITS);
    const times = (units: number, text: string) => text.repeat(Math.floor((MAX_TEXT_UNITS - ENGLISH.length) / units));
    for (const text of [
      ENGLISH + run(MAX_TEXT_UNITS - ENGLISH.length),
      ENGLISH + times(2_000, `${run(1_999)}\n`),
      ENGLISH + times(500, `The army ${run(400)} killed 2 people in Homs. `),
    ]) {
      expect(text.length).toBeLessThanOrEqual(MAX_TEXT_UNITS);
      const work = (read: string) => cpuMsOf(() => void extract({ id: 'fuzz', text: read, title }));
      if (work(text) > UNDOUBTED_MS)
        expect(work(text) / work(text.slice(0, text.length / 2))).toBeLessThan(MOST_GROWTH);
    }
  });
});

describe('what is no article gives a typed error', () => {
  it('for 500 values of any kind', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }), (value) => {
        const outcome = extract(value);
        expect(outcome.ok ? null : error.parse(outcome.error)).not.toBeNull();
      }),
      runs(500),
    );
  });

  it('for 500 objects with fields of any kind', () => {
    const field = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('2019-02-31', 'en', 'fr', '<html>', '', ' '));
    const fields = fc.record(
      { id: field, text: field, title: field, publishedAt: field, url: field, publisher: field, language: field },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (value) => {
        const outcome = extract(value);
        if (!outcome.ok) error.parse(outcome.error);
      }),
      runs(500),
    );
  });
});
