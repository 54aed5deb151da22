// A page and all that is nested in it is one statement: asked of every type, and answered as its parts are one by one.
import { env } from 'cloudflare:workers';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schema } from '../../src/graphql/schema.ts';
import { storeKey } from '../support/database.ts';
import { ask } from './ask.ts';
import { askCounting, type Statement } from './statements.ts';
import { storeArticle } from './stored.ts';

beforeAll(async () => {
  for (const name of ['one', 'two', 'three']) await storeArticle(` ${name}`);
  const { key } = await storeKey(['ingest', 'admin']);
  // So that it is not noted meanwhile.
  await env.DB.prepare('UPDATE access_keys SET last_used_at = ?1').bind(new Date().toISOString()).run();
  headers = { authorization: `Bearer ${key}` };
  const queue = 'mutation ($inputs: [IngestInput!]!) { ingestQueued(inputs: $inputs) { __typename } }';
  const inputs = [{ text: 'Two soldiers were killed near Homs on Monday.', publishedAt: '2021-01-01' }];
  expect(await ask(queue, { inputs }, headers)).toEqual({
    data: { ingestQueued: [{ __typename: 'IngestQueuedSuccess' }] },
  });
});

/** Of a key that may read all that there is. */
let headers: Record<string, string>;

/** Whether a statement asks whose key it is. */
const isOfKey = ({ sql }: Statement) => sql.endsWith('FROM access_keys WHERE hash = ?1');

type Field = GraphQLField<unknown, unknown>;

const isConnection = ({ args }: Field) => args.some(({ name }) => name === 'after');

/** The fields of a type that need no arguments. */
function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
}

function typeOf(field: Field): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : null;
}

/** The type of a connection's nodes. */
function nodeOf(field: Field): GraphQLObjectType {
  const node = typeOf(field)?.getFields().nodes;
  const type = node && typeOf(node);
  if (!type) throw new Error(`${field.name} has no nodes that are objects.`);
  return type;
}

/** What may be selected of a field that is no connection, and of what it leads to so many levels further. */
function selectionOf(field: Field, levels: number): string {
  const type = typeOf(field);
  if (!type) return isLeafType(getNamedType(field.type)) ? field.name : '';
  const inner = isConnection(field) || levels === 0 ? '' : innerOf(type, levels);
  return inner && `${field.name} { ${inner} }`;
}

function innerOf(type: GraphQLObjectType, levels: number): string {
  return fieldsOf(type)
    .map((nested) => selectionOf(nested, levels - 1))
    .join(' ');
}

/** Two pages of a connection, of other sizes and by other fields. */
function pagesOf(field: Field): string[] {
  const inner = innerOf(nodeOf(field), 2);
  return [
    `${field.name}(first: 3) { totalCount nodes { ${inner} } }`,
    `${field.name}Last: ${field.name}(last: 1) { totalCountExact pageInfo { hasPreviousPage } edges { cursor node { ${inner} } } }`,
  ];
}

const connections = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  (field) => isConnection(field) && !field.args.some(isRequiredArgument),
);

const pages = z.record(z.string(), z.object({ nodes: z.array(z.record(z.string(), z.unknown())) }));

describe.each(connections.map((field) => [field.name, field] as const))('a page of %s', (name, field) => {
  const selections = fieldsOf(nodeOf(field))
    .flatMap((nested) => (isConnection(nested) ? pagesOf(nested) : selectionOf(nested, 2)))
    .filter((selection) => selection !== '');

  it('takes one statement with all that its nodes have, each connection twice, and is what its parts are', async () => {
    const { answer, statements } = await askCounting(
      `{ ${name}(first: 3) { nodes { ${selections.join(' ')} } } }`,
      {},
      headers,
    );
    expect(answer.errors).toBeUndefined();
    expect(statements.filter((statement) => !isOfKey(statement))).toHaveLength(1);
    const together = pages.parse(answer.data)[name]?.nodes ?? [];
    expect(together.length).toBeGreaterThan(0);
    for (const selection of selections) {
      const { answer: alone } = await askCounting(`{ ${name}(first: 3) { nodes { ${selection} } } }`, {}, headers);
      expect(alone.errors).toBeUndefined();
      expect(together).toMatchObject(pages.parse(alone.data)[name]?.nodes ?? []);
    }
  });
});
