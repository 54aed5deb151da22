// Queries are executed here as graphql-js executes them: whatever is asked, and whatever resolvers give or throw, at once or late.
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import {
  buildSchema,
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeByTheBook,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getIntrospectionQuery,
  isIntrospectionType,
  isObjectType,
  parse,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/context.ts';
import { openSession } from '../../src/db/database.ts';
import { countRowsRead } from '../../src/db/rows-read.ts';
import { execute } from '../../src/graphql/execution.ts';
import { schema } from '../../src/graphql/schema.ts';
import { storePackagedRegistry } from '../../src/registry/packaged.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, globalId } from './ask.ts';
import { operationsOf } from './generated/operations.ts';
import type { Known } from './generated/values.ts';
import { storeArticle } from './stored.ts';

type Question = Omit<ExecutionArgs, 'contextValue'>;

/** What is said of a value of no known type, in whatever words: no resolver of the schema gives one. */
const OF_NO_TYPE = /(Abstract type \\"\w+\\") .*?(?=","locations")/g;

const written = (result: ExecutionResult) => JSON.stringify(result).replace(OF_NO_TYPE, '$1');

/** Holds the answer to that of graphql-js, byte for byte; gives it. */
async function compare(question: Question, openContext: () => unknown = () => ({})): Promise<string> {
  const [expected, answer] = [
    await executeByTheBook({ ...question, contextValue: openContext() }),
    await execute({ ...question, contextValue: openContext() }),
  ];
  const text = written(answer);
  expect(text).toBe(written(expected));
  return text;
}

const runs = (numRuns: number) => ({ seed: Number(env.FUZZ_SEED), numRuns: numRuns * Number(env.FUZZ_FACTOR) });

describe('the schema', () => {
  let known: Known;

  function openContext() {
    const request = new Request(ADDRESS);
    const session = countRowsRead(openSession(env.DB));
    const authenticate = async () => ({ type: 'Anonymous' }) as const;
    return createContext(request, session, env, silentFeed, invocationOf(request), authenticate);
  }

  beforeAll(async () => {
    await storePackagedRegistry(env.DB, new Date('2026-01-01T00:00:00Z'));
    const articles = [await storeArticle(' one'), await storeArticle(' two')];
    const { results } = await env.DB.prepare('SELECT id FROM events').all<{ id: string }>();
    known = {
      ids: {
        Article: articles.map((id) => globalId('Article', id)),
        Event: results.map(({ id }) => globalId('Event', id)),
        Actor: ['islamic-state', 'taliban'].map((id) => globalId('Actor', id)),
        Agreement: ['none'].map((id) => globalId('Agreement', id)),
        Place: ['none'].map((id) => globalId('Place', id)),
        Source: ['reuters', 'sana'].map((id) => globalId('Source', id)),
        Tally: ['none'].map((id) => globalId('Tally', id)),
      },
      slugs: ['islamic-state', 'reuters'],
      cursors: ['nowhere'],
    };
  });

  it('answers 400 queries made from it alike', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(operationsOf(schema, 'query', known, 5), async ({ query, variables }) => {
        const text = await compare({ schema, document: parse(query), variableValues: variables }, openContext);
        if (text.length > 200) answered++;
      }),
      runs(400),
    );
    // So that the rest says something.
    expect(answered).toBeGreaterThan(40);
  });

  it('tells alike of a column that holds what it cannot', async () => {
    const document = parse(
      '{ events { edges { node { id ...Times } } } } fragment Times on Event { createdAt updatedAt }',
    );
    expect(await compare({ schema, document }, openContext)).not.toContain('errors');
    await env.DB.prepare(`UPDATE events SET updated_at = 'never'`).run();
    expect(await compare({ schema, document }, openContext)).toContain('cannot represent');
  });

  it('tells alike of itself', async () => {
    expect((await compare({ schema, document: parse(getIntrospectionQuery()) })).length).toBeGreaterThan(100_000);
  });
});

describe('any resolvers', () => {
  const made = buildSchema(`
    interface Named { name: String }
    type A implements Named { name: String sure: String! number: Int! b: B sureB: B! many: [B!] sureMany: [B!]! leaves: [Int!] any: Named! either: [AB] list: [[A]] }
    type B implements Named { name: String sure: Int! a: A sureA: A! named: [Named!]! flag: Boolean! }
    union AB = A | B
    type Query { a(n: Int! = 1): A sureA: A! all: [A] sureAll: [A!]! b: B ab: AB }
    type Mutation { first: Int second: Int! }
  `);
  const document = parse(`
    query Everything($skipped: Boolean = true, $n: Int) {
      a(n: $n) { ...OfA sureB { ...OfB } }
      sureA: a { many { sure a { number ... on Named { n: name } } } any { __typename ...Name } either { ...OfA ...OfB } }
      again: a { list { name sure } leaves leaves __proto__: name constructor: sure }
      a { b { sureA { number @skip(if: $skipped) sure @include(if: $skipped) } } }
      all { number sureMany { flag } }
      ab { __typename ... on B { flag named { name ... on A { number } } } }
      b { named { ...Name } a { sureA: sureMany { sure } } }
      __typename
    }
    query Sure { sureA { sure any { name } } sureAll { number } a { name } }
    fragment OfA on A { name number leaves either { ...Name } }
    fragment OfB on B { name sure flag }
    fragment Name on Named { name }
    mutation Both { second first }
  `);

  const late = async (give: () => unknown) => give();

  /**
   * Resolvers that give what falls by where they are: values that fit, and among a hundred so many faults that do not. By half
   * of the seeds all come at once; by the others some come late, and all faults do: of a list in which one item throws at once,
   * what comes late of another would be rejected and nobody hear of it.
   */
  function resolverBy(seed: number, faults: number): GraphQLFieldResolver<unknown, unknown> {
    const isLate = seed % 4 < 2;
    return (_source, args, _context, { path, returnType, parentType, schema }) => {
      let hash = seed;
      for (const character of JSON.stringify([path, parentType.name, args]))
        hash = (hash * 31 + character.charCodeAt(0)) | 0;
      const draw = (sides: number) => {
        hash = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
        return (hash >>> 8) % sides;
      };
      const fault = (): unknown => {
        const number = hash;
        const given = [null, undefined, new Error(`given ${number}`), { not: 'this' }][draw(5)];
        if (draw(3) > 0) return given;
        throw new Error(`thrown ${number}`);
      };
      const fit = (type: string): unknown => {
        if (type.endsWith('!')) return fit(type.slice(0, -1));
        if (type.startsWith('[')) {
          const items = Array.from({ length: draw(4) }, () => fall(type.slice(1, -1)));
          return draw(5) === 0 ? new Set(items) : items;
        }
        const isOne = type !== 'Named' && type !== 'AB';
        const leaf = { String: `text ${hash}`, Int: hash, Boolean: draw(2) === 0 }[type];
        return leaf ?? { __typename: isOne && schema.getType(type) ? type : ['A', 'B'][draw(2)] };
      };
      const fall = (type: string): unknown => {
        const isFault = draw(100) < faults;
        if (isFault) return isLate ? late(fault) : fault();
        const value = fit(type);
        return isLate && draw(4) === 0 ? late(() => value) : value;
      };
      return fall(String(returnType));
    };
  }

  let resolver: GraphQLFieldResolver<unknown, unknown> = () => null;
  for (const type of Object.values(made.getTypeMap()))
    if (isObjectType(type) && !isIntrospectionType(type))
      for (const field of Object.values(type.getFields())) field.resolve = (...given) => resolver(...given);

  async function compareSeeds(faults: number, isWrong: (text: string) => boolean): Promise<number> {
    let wrong = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.constantFrom('Everything', 'Sure'), async (seed, operationName) => {
        resolver = resolverBy(seed, faults);
        const variableValues = seed % 2 === 0 ? { n: 3, skipped: seed % 3 === 0 } : {};
        if (isWrong(await compare({ schema: made, document, operationName, variableValues }))) wrong++;
      }),
      runs(400),
    );
    return wrong;
  }

  it('are answered alike where nothing is wrong', async () => {
    expect(await compareSeeds(0, (text) => text.includes('"errors"'))).toBe(0);
  });

  it('are answered alike, error for error, where much is wrong', async () => {
    expect(await compareSeeds(3, (text) => text.includes('"data":{'))).toBeGreaterThan(100);
    expect(await compareSeeds(20, (text) => text.includes('"data":null'))).toBeGreaterThan(100);
  });

  it('are answered alike where the operation is none, or lacks what it needs', async () => {
    const question = (operationName: string, schema: GraphQLSchema = made) => ({ schema, document, operationName });
    expect(await compare(question('Nothing'))).toContain('Unknown operation');
    expect(await compare({ schema: made, document: parse('query ($n: Int!) { a(n: $n) { name } }') })).toContain('$n');
    expect(
      await compare({
        schema: made,
        document: parse('query ($n: Int) { a(n: $n) { name } }'),
        variableValues: { n: null },
      }),
    ).toContain('errors');
    expect(await compare(question('Both'))).toContain('"second"');
  });
});
