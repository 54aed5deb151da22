// What an operation may cost at most, from its coerced variables, before any of it runs: how many objects the answer may
// hold. A page counts as many as it is asked for, a list without pages what such lists mostly hold; leaves are free.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { DEFAULT_PAGE, MAXIMUM_PAGE } from '../builder.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What a field says of its cost in its extension `cost`, where the usual rule does not fit. */
export interface FieldCost {
  /** What the field costs beside its objects, as many of which take as long: what it reads or reckons. 0 where not given. */
  readonly own?: (args: Arguments) => number;
  /** How many objects the field returns at most. */
  readonly size?: (args: Arguments) => number;
}

/** Objects in a list that tells nothing of its length: participants, weapons, sentences, parties … */
const ASSUMED_LIST = 3;

/** A count reads what it counts, thousands of rows at times; they are read faster than objects are made. */
const COUNT_COST = 50;

/** A filter over all objects of a type may read them all before it finds a page, and each condition is asked of every one. */
const FILTER_COST = 4_000;
/** For each weight of a condition: what looks into another table has more. An object's own are few, and looked up. */
const CONDITION_COST = 400;
const NESTED_CONDITION_COST = 4;

/** What it costs to read an article: 10 ms as a rule, a second at worst. So a request has no more than 50 of them, by whatever aliases. */
export const READING_COST = 1_000;

/** What it costs to queue one: three of the 1,000 statements that D1 takes of a request. */
export const QUEUEING_COST = 200;

/** The cost of a field that takes an article, or some as `inputs`. */
export function costOfArticles(each: number): FieldCost {
  return { own: ({ inputs }) => each * (Array.isArray(inputs) ? inputs.length : 1) };
}

/** Sizes of the lists of introspection; a schema has far more types than a type has fields. */
const INTROSPECTION_LISTS: Readonly<Record<string, number>> = { types: 150, fields: 6, enumValues: 4, directives: 5 };

/** Fields of the query type that it does not list. */
const META_FIELDS: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

/** What a selection costs: `flat` once, and `each` once for each node of the page that it is a selection of. */
interface Cost {
  readonly flat: number;
  readonly each: number;
}

const FREE: Cost = { flat: 0, each: 0 };

function isFieldCost(value: unknown): value is FieldCost {
  return typeof value === 'object' && value !== null;
}

/** The weights of a filter’s conditions, those in its `and`, `or` and `not` included, by the extension `weight` of its fields. */
function weightOf(filter: unknown, type: GraphQLInputObjectType): number {
  if (Array.isArray(filter)) return filter.reduce<number>((sum, part) => sum + weightOf(part, type), 0);
  if (typeof filter !== 'object' || filter === null) return 0;
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  const weights = given.map(([name, value]) => {
    const weight = type.getFields()[name]?.extensions.weight;
    return typeof weight === 'number' ? weight : weightOf(value, type);
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function filterCost(field: GraphQLField<unknown, unknown>, { filter }: Arguments, isNested: boolean): number {
  const type = field.args.find(({ name }) => name === 'filter')?.type;
  const weight = isInputObjectType(type) ? weightOf(filter, type) : 0;
  if (weight === 0 || isNested) return weight * NESTED_CONDITION_COST;
  return FILTER_COST + weight * CONDITION_COST;
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return ['first', 'last'].every((name) => field.args.some((argument) => argument.name === name));
}

/** The size of the page that the arguments ask for; what no page has is answered with an error, and costs little. */
function pageSize({ first, last }: Arguments): number {
  const size = first ?? last ?? DEFAULT_PAGE;
  return typeof size === 'number' ? Math.min(Math.max(size, 0), MAXIMUM_PAGE) : DEFAULT_PAGE;
}

/** How many objects a field that is no page returns. */
function listSize(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): number {
  if (!isListType(getNullableType(field.type))) return 1;
  return isIntrospectionType(type) ? (INTROSPECTION_LISTS[field.name] ?? 1) : ASSUMED_LIST;
}

/**
 * The cost of an operation with its coerced variables. What is selected twice counts twice; of types that exclude each
 * other the dearest counts. The document is valid. Linear in the document times the types: a fragment is counted once a type.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
): number {
  const counted = new WeakMap<SelectionSetNode, Map<GraphQLObjectType, Cost>>();

  function isSelected(selection: SelectionNode): boolean {
    const { if: skipped } = getDirectiveValues(GraphQLSkipDirective, selection, variables) ?? {};
    const { if: included } = getDirectiveValues(GraphQLIncludeDirective, selection, variables) ?? {};
    return skipped !== true && included !== false;
  }

  /** The arguments; null where one cannot be: the field will answer with that error and nothing else. */
  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments | null {
    try {
      return getArgumentValues(field, node, variables);
    } catch {
      return null;
    }
  }

  function costOfField(type: GraphQLObjectType, node: FieldNode): Cost {
    const field =
      type.getFields()[node.name.value] ?? (type === schema.getQueryType() ? META_FIELDS[node.name.value] : null);
    if (!field) return FREE;
    const returned = getNamedType(field.type);
    const stated: FieldCost = isFieldCost(field.extensions.cost) ? field.extensions.cost : {};
    const args = argumentsOf(field, node);
    if (args === null) return FREE;
    const own = stated.own?.(args) ?? (field.extensions.pothosDrizzleTotalCount === true ? COUNT_COST : 0);
    if (!isCompositeType(returned) || !node.selectionSet) return { flat: own, each: 0 };
    const inner = costOfSet(node.selectionSet, returned);
    if (isConnection(field)) {
      const size = stated.size?.(args) ?? pageSize(args);
      const filtering = filterCost(field, args, type !== schema.getQueryType());
      return { flat: own + filtering + 1 + inner.flat + size * inner.each, each: 0 };
    }
    const object = isIntrospectionType(type) && field.name === 'ofType' ? inner.flat : 1 + inner.flat;
    if (isPage(type) && (field.name === 'nodes' || field.name === 'edges')) return { flat: 0, each: own + object };
    return { flat: own + (stated.size?.(args) ?? listSize(type, field)) * object, each: 0 };
  }

  /** What a selection costs in an object of the type; nothing where its fragment is of another type. */
  function costOfSelection(type: GraphQLObjectType, selection: SelectionNode): Cost {
    if (!isSelected(selection)) return FREE;
    if (selection.kind === Kind.FIELD) return costOfField(type, selection);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return FREE;
    const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
    const applies = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    return applies ? costInObject(fragment.selectionSet, type) : FREE;
  }

  function costInObject(set: SelectionSetNode, type: GraphQLObjectType): Cost {
    const known = counted.get(set)?.get(type);
    if (known !== undefined) return known;
    const costs = set.selections.map((selection) => costOfSelection(type, selection));
    const cost = costs.reduce((sum, { flat, each }) => ({ flat: sum.flat + flat, each: sum.each + each }), FREE);
    const byType = counted.get(set) ?? new Map<GraphQLObjectType, Cost>();
    counted.set(set, byType.set(type, cost));
    return cost;
  }

  function costOfSet(set: SelectionSetNode, type: GraphQLNamedType): Cost {
    if (isObjectType(type)) return costInObject(set, type);
    if (!isAbstractType(type)) return FREE;
    const costs = schema.getPossibleTypes(type).map((possible) => costInObject(set, possible));
    return { flat: Math.max(0, ...costs.map(({ flat }) => flat)), each: 0 };
  }

  const root = schema.getRootType(operation.operation);
  return root ? Math.min(costOfSet(operation.selectionSet, root).flat, Number.MAX_SAFE_INTEGER) : 0;
}

/** Whether the type is a page of a connection. */
function isPage(type: GraphQLObjectType): boolean {
  return 'pageInfo' in type.getFields();
}
