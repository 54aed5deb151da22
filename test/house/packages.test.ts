import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ scripts: versions, dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(read('package.json')));

describe('package.json', () => {
  const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it.each(dependencies)('pins %s exactly', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });

  it('has every command that the README names', () => {
    const named = [...read('README.md').matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)].map((match) => match[1]);
    expect(named).not.toEqual([]);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(named));
  });
});

describe.each(['test/judges', 'bench/peers'])('the package.json in %s', (folder) => {
  const apart = z.object({ devDependencies: versions }).parse(JSON.parse(read(`${folder}/package.json`)));

  it.each(Object.entries(apart.devDependencies))('pins %s exactly', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has the graphql of the product', () => {
    expect(apart.devDependencies.graphql).toBe(manifest.dependencies.graphql);
  });
});

describe.each(['package-lock.json', 'test/judges/package-lock.json', 'bench/peers/package-lock.json'])('%s', (lock) => {
  it('names no host to fetch from: that is for npm to know', () => {
    expect(read(lock)).not.toMatch(/"resolved": "(?:https?|git)/);
  });
});
