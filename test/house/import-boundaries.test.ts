import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What each part of the product may import of the others; itself always. The longest matching part speaks. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  'src/index': [
    'src/access/audit',
    'src/graphql',
    'src/ingest',
    'src/context',
    'src/background',
    'src/invocation',
    'src/logging',
    'src/export',
    'src/push',
    'src/queue',
    'src/http',
  ],
  'src/background': [
    'src/access/audit',
    'src/announce',
    'src/context',
    'src/http/purge',
    'src/ingest',
    'src/queue',
    'src/logging',
    'src/db',
  ],
  'src/announce': ['src/db', 'src/http/purge'],
  'src/settings': [],
  'src/recent': [],
  'src/distinct': [],
  'src/invocation': ['src/settings', 'src/logging', 'src/http/purge', 'src/access/rate-limits'],
  'src/logging': ['src/db/failures'],
  'src/http': [],
  'src/context': [
    'src/http',
    'src/invocation',
    'src/ingest',
    'src/queue',
    'src/registry',
    'src/db',
    'src/access',
    'src/extraction',
    'schema',
  ],
  'src/extraction': ['schema/vocabulary'],
  'src/linking': ['src/extraction', 'src/ingest/names', 'src/ingest/cells', 'schema/vocabulary'],
  'src/db': ['schema'],
  'src/merging': ['src/linking', 'src/db', 'schema'],
  'src/ingest': ['src/extraction', 'src/linking', 'src/merging', 'src/db', 'src/recent', 'schema'],
  'src/queue': ['src/ingest', 'src/db'],
  'src/review': [
    'src/merging',
    'src/linking/settle',
    'src/linking/partition',
    'src/linking/trace',
    'src/ingest/refusals',
    'src/registry/refusals',
    'src/db',
    'schema',
  ],
  'src/rereading': [
    'src/registry/refusals',
    'src/review/refusals',
    'src/ingest',
    'src/linking',
    'src/merging',
    'src/db',
    'src/extraction/record',
    'schema',
  ],
  'src/registry': ['src/ingest', 'src/extraction', 'src/db', 'schema'],
  'src/graphql': [
    'package.json',
    'src/announce',
    'src/distinct',
    'src/ingest',
    'src/queue',
    'src/linking/limits',
    'src/registry',
    'src/review',
    'src/rereading',
    'src/db',
    'src/access',
    'src/context',
    'src/invocation',
    'src/logging',
    'src/http',
    'schema',
  ],
  'src/access': [
    'src/db',
    'src/http',
    'src/ingest/refusals',
    'src/registry/refusals',
    'src/logging',
    'src/recent',
    'schema',
  ],
  'src/export': ['src/db', 'src/distinct', 'src/access', 'src/http', 'src/invocation', 'src/logging', 'schema'],
  'src/push': ['src/db', 'schema'],
  'src/cli': ['src/extraction', 'src/linking', 'src/ingest', 'src/db', 'schema/vocabulary'],
};

/** Packages that a part may import; a part not named here may import any. */
const ALLOWED_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  schema: ['drizzle-orm'],
  'src/extraction': ['chrono-node', 'wink-nlp', 'wink-eng-lite-web-model', 'zod', 'tinyld', 'franc-min'],
  'src/linking': ['zod'],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]{0,2000}?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

/** True when `path` is `part`, the file `part.ts`, or lies in the folder `part`. */
function liesIn(path: string, part: string): boolean {
  return path === part || path === `${part}.ts` || path.startsWith(`${part}/`);
}

function partOf(file: string): string | undefined {
  return Object.keys(ALLOWED)
    .filter((part) => liesIn(file, part))
    .sort((a, b) => b.length - a.length)[0];
}

function isPackageAllowed(part: string, specifier: string): boolean {
  const packages = ALLOWED_PACKAGES[part];
  return packages === undefined || packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

/** Why this import is not allowed, or null. */
function objectionTo(file: string, specifier: string): string | null {
  const part = partOf(file);
  if (part === undefined) return `${file} belongs to no part of the product: see ALLOWED`;
  if (!specifier.startsWith('.')) {
    return isPackageAllowed(part, specifier) ? null : `${file} imports the package ${specifier}`;
  }
  const target = posix.join(posix.dirname(file), specifier);
  const allowed = [part, ...(ALLOWED[part] ?? [])].some((other) => liesIn(target, other));
  return allowed ? null : `${file} imports ${target}`;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts'));
}

/** The files that import one another in circles: what is left without those that import, or that are imported by, none left. */
function inCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    const imported = new Set([...left.values()].flat());
    for (const [file, targets] of left) {
      if (!imported.has(file) || !targets.some((target) => left.has(target))) left.delete(file);
    }
  }
  return [...left.keys()];
}

const files = [...sourceFiles('src'), ...sourceFiles('schema')];

describe('circles of imports', () => {
  it('there are none', () => {
    const imports = files.map((file) => {
      const specifiers = importsOf(readFileSync(join(ROOT, file), 'utf8')).filter((name) => name.startsWith('.'));
      return [file, specifiers.map((name) => posix.join(posix.dirname(file), name))] as const;
    });
    expect(inCircles(new Map(imports))).toEqual([]);
  });

  it('are found', () => {
    const imports = { a: ['b'], b: ['c'], c: ['b', 'd'], d: ['e'], e: [] };
    expect(inCircles(new Map(Object.entries(imports)))).toEqual(['b', 'c']);
  });
});

describe('who may import whom', () => {
  it('holds for every file of src and schema', () => {
    expect(files.length).toBeGreaterThan(10);
    const objections = files.flatMap((file) =>
      importsOf(readFileSync(join(ROOT, file), 'utf8'))
        .map((specifier) => objectionTo(file, specifier))
        .filter((objection) => objection !== null),
    );
    expect(objections).toEqual([]);
  });

  it.each([
    ['src/extraction/record.ts', '../../schema/articles.ts'],
    ['src/extraction/record.ts', 'node:fs'],
    ['src/extraction/record.ts', 'drizzle-orm'],
    ['src/db/events.ts', '../graphql/builder.ts'],
    ['src/db/events.ts', '../ingest/ingest.ts'],
    ['src/graphql/event.ts', '../extraction/extractor.ts'],
    ['src/ingest/ingest.ts', '../index.ts'],
    ['src/access/keys.ts', '../ingest/ingest.ts'],
    ['src/cli/extract.ts', '../graphql/schema.ts'],
    ['src/linking/settle/settle.ts', '../../../schema/events.ts'],
    ['src/linking/settle/settle.ts', '../../ingest/write.ts'],
    ['src/linking/compare.ts', '../db/events.ts'],
    ['schema/events.ts', '../src/db/events.ts'],
    ['schema/events.ts', 'zod'],
    ['src/somewhere/else.ts', './file.ts'],
  ])('refuses %s importing %s', (file, specifier) => {
    expect(objectionTo(file, specifier)).not.toBeNull();
  });

  it('sees every form of import', () => {
    const source = `import a from './a.ts';\nimport type {\n  B,\n} from './b.ts';\nexport * from './c.ts';\nimport './d.ts';\nawait import('./e.ts');`;
    expect(importsOf(source).sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });
});
