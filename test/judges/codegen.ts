// graphql-codegen's client preset types every example query of GraphiQL, and TypeScript takes what it writes.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { Kind, parse } from 'graphql';
import { EXAMPLES, GENERATED, type Judge, runTool, SDL_PATH } from './judge.ts';

const TYPES = join(GENERATED, 'codegen');

/** Names of the operations, as they are written. */
function operations(): string[] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.graphql'))
    .flatMap((name) => parse(readFileSync(join(EXAMPLES, name), 'utf8')).definitions)
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : []));
}

/** A module that compiles only where each operation has a typed document, and its result is not `any`. */
function uses(names: readonly string[]): string {
  const lines = names.map(
    (name) => `export const of${name}: Typed<ResultOf<typeof documents.${name}Document>> = true;`,
  );
  return [
    "import type { ResultOf } from '@graphql-typed-document-node/core';",
    "import type * as documents from './graphql';",
    'type Typed<Result> = 0 extends 1 & Result ? false : Result extends object ? true : false;',
    ...lines,
    '',
  ].join('\n');
}

export const typeExamples: Judge = async () => {
  rmSync(TYPES, { recursive: true, force: true });
  const names = operations();
  await generate(
    {
      schema: SDL_PATH,
      documents: [`${EXAMPLES}/*.graphql`],
      generates: {
        [`${TYPES}/`]: {
          preset,
          config: {
            strictScalars: true,
            scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
            useTypeImports: true,
          },
        },
      },
      silent: true,
    },
    true,
  );
  writeFileSync(join(TYPES, 'uses.ts'), uses(names));
  // With the judges themselves, which import what others type.
  runTool('../../../node_modules/typescript/bin/tsc', '-p', import.meta.dirname);
  return `typed documents for ${names.length} example operations: ${names.join(', ')}`;
};
