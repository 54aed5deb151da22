import { GraphQLEnumType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../schema/vocabulary.ts';
import { schema } from '../../src/graphql/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const bare: string[] = [];
    const expectDescribed = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description) bare.push(name);
    };
    for (const type of types) {
      expectDescribed(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) expectDescribed(`${type.name}.${value.name}`, value);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        expectDescribed(`${type.name}.${field.name}`, field);
        if ('args' in field)
          for (const argument of field.args) expectDescribed(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(bare).toEqual([]);
  });

  it.each([
    ['EventCategory', vocabulary.EVENT_CATEGORIES],
    ['EventType', vocabulary.EVENT_TYPES],
    ['ActorKind', vocabulary.ACTOR_KINDS],
    ['SourceKind', vocabulary.SOURCE_KINDS],
    ['DiscrepancyKind', vocabulary.DISCREPANCY_KINDS],
  ])('%s is its vocabulary, in its order', (name, values) => {
    const type = schema.getType(name);
    expect(type).toBeInstanceOf(GraphQLEnumType);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  it('counts every connection', () => {
    const uncounted = types.filter(
      (type) => isObjectType(type) && type.name.endsWith('Connection') && !('totalCount' in type.getFields()),
    );
    expect(uncounted).toEqual([]);
  });
});
