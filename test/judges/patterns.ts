// Every regular expression of the product: those written in its sources, and those that its modules make of word lists.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vitest/node';
import { ROOT } from './judge.ts';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The files that have it, by their paths from the root. */
  readonly files: ReadonlySet<string>;
}

/** A pattern as it is written. */
export const written = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) => `/${source}/${flags}`;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** All nodes of a syntax tree. */
function* nodesOf(node: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (!isObject(node)) return;
  if (typeof node.type === 'string') yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

/** Whether the node calls RegExp, with or without `new`. */
function makesPattern({ type, callee }: Readonly<Record<string, unknown>>): boolean {
  return (type === 'NewExpression' || type === 'CallExpression') && isObject(callee) && callee.name === 'RegExp';
}

/**
 * Collects them: literals by parsing, others by watching RegExp while the modules that call it are loaded anew. Throws where
 * a call is not reached by that: a pattern that is made later is made again and again, and nobody has looked at it.
 */
export async function collectPatterns(): Promise<readonly Pattern[]> {
  const found = new Map<string, { source: string; flags: string; files: Set<string> }>();
  const note = (source: string, flags: string, file: string): void => {
    const key = written({ source, flags });
    const known = found.get(key) ?? { source, flags, files: new Set() };
    found.set(key, known);
    known.files.add(file);
  };

  const calls = new Set<string>();
  for (const name of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join('src', name);
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const node of nodesOf(parseAst(text, { lang: 'ts' }))) {
      const { regex, start } = node;
      if (isObject(regex)) note(String(regex.pattern), String(regex.flags), file);
      if (makesPattern(node)) calls.add(`${file}:${text.slice(0, Number(start)).split('\n').length}`);
    }
  }

  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, newTarget) {
      const made: RegExp = Reflect.construct(target, given, newTarget);
      for (const line of new Error().stack?.split('\n') ?? []) {
        const [, file = '', at = ''] = /(src\/[^?:]+\.ts)\?anew:(\d+):\d+/.exec(line) ?? [];
        if (!calls.delete(`${file}:${at}`) && file === '') continue;
        note(made.source, made.flags, file);
        break;
      }
      return made;
    },
  });
  try {
    const files = new Set([...calls].map((call) => call.replace(/:\d+$/, '')));
    for (const file of files) await import(`${pathToFileURL(join(ROOT, file))}?anew`);
  } finally {
    globalThis.RegExp = Original;
  }
  if (calls.size > 0)
    throw new Error(`Patterns made at ${[...calls].join(', ')} are not known: make them when the module is loaded.`);
  return [...found.values()];
}
