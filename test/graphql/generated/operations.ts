// Operations made from the SDL, valid by construction: fields, arguments, aliases, fragments, directives and variables as they fall.
import fc from 'fast-check';
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql';
import { type Known, valuesOf } from './values.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Given {
  readonly argument: GraphQLArgument;
  readonly value: unknown;
  readonly isVariable: boolean;
}

interface Directive {
  readonly name: 'include' | 'skip';
  readonly value: boolean;
  readonly isVariable: boolean;
}

interface FieldPart {
  readonly on: null;
  readonly name: string;
  readonly given: readonly Given[];
  readonly isAliased: boolean;
  readonly directive: Directive | null;
  readonly set: readonly Part[] | null;
}

interface FragmentPart {
  readonly on: string;
  readonly isNamed: boolean;
  readonly directive: Directive | null;
  readonly set: readonly Part[];
}

type Part = FieldPart | FragmentPart;

type Selectable = Exclude<ReturnType<typeof getNamedType>, undefined>;

/** Arguments that name one object. */
const KEYS: ReadonlySet<string> = new Set(['id', 'slug', 'geonamesId']);
/** Arguments that say how large a page is to be. */
const SIZES: ReadonlySet<string> = new Set(['first', 'last']);
/** Arguments that only go with what was asked before. */
const CURSORS: ReadonlySet<string> = new Set(['after', 'before']);

const seldom = (share: number) => fc.integer({ min: 0, max: share }).map((drawn) => drawn === share);
const directive: fc.Arbitrary<Directive | null> = fc.oneof(
  { weight: 20, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({ name: fc.constantFrom('include', 'skip'), value: fc.boolean(), isVariable: fc.boolean() }),
  },
);

/** Writes parts as text, each response name once a set; variables and fragments come to light on the way. */
function writer() {
  const variables = new Map<string, { readonly type: string; readonly value: unknown }>();
  const fragments: string[] = [];

  function variable(type: string, value: unknown): string {
    const name = `v${variables.size}`;
    variables.set(name, { type, value });
    return `$${name}`;
  }

  function writeDirective(part: Part): string {
    if (part.directive === null) return '';
    const { name, value, isVariable } = part.directive;
    return ` @${name}(if: ${isVariable ? variable('Boolean!', value) : value})`;
  }

  function writeArguments(given: readonly Given[]): string {
    if (given.length === 0) return '';
    const written = given.map(({ argument, value, isVariable }) => {
      const node = isVariable ? null : astFromValue(value, argument.type);
      const literal = node ? print(node) : '';
      // Halves of surrogate pairs can be in JSON, and in no document.
      const isWritten = literal !== '' && literal.isWellFormed();
      return `${argument.name}: ${isWritten ? literal : variable(String(argument.type), value)}`;
    });
    return `(${written.join(', ')})`;
  }

  /** `taken` are the response names of the object that the set is about, those of other fragments included. */
  function writeSet(parts: readonly Part[], taken: Set<string>): string {
    return `{ ${parts.map((part) => writePart(part, taken)).join(' ')} }`;
  }

  function writePart(part: Part, taken: Set<string>): string {
    if (part.on !== null) {
      const rest = `${writeDirective(part)}`;
      const set = writeSet(part.set, taken);
      if (!part.isNamed) return `... on ${part.on}${rest} ${set}`;
      const name = `F${fragments.length}`;
      fragments.push(`fragment ${name} on ${part.on} ${set}`);
      return `...${name}${rest}`;
    }
    const isPlain = !part.isAliased && !taken.has(part.name);
    const response = isPlain ? part.name : `${part.name}_${taken.size}`;
    taken.add(response);
    const head = `${isPlain ? '' : `${response}: `}${part.name}${writeArguments(part.given)}${writeDirective(part)}`;
    return part.set === null ? head : `${head} ${writeSet(part.set, new Set())}`;
  }

  return (kind: string, parts: readonly Part[]): Operation => {
    const set = writeSet(parts, new Set());
    const declared = [...variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const query = [`${kind} Generated${declared === '' ? '' : `(${declared})`} ${set}`, ...fragments].join('\n');
    return { query, variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])) };
  };
}

/** Operations of the kind, of at most `depth` levels of fields. */
export function operationsOf(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  known: Known,
  depth: number,
): fc.Arbitrary<Operation> {
  const valueFor = valuesOf(known);
  const made = new Map<string, fc.Arbitrary<readonly Part[]>>();

  function givenFor(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): fc.Arbitrary<Given> {
    return fc.record({ argument: fc.constant(argument), value: valueFor(field, argument), isVariable: fc.boolean() });
  }

  /** The arguments that there must be, mostly the size of a page, and some of the others. */
  function argumentsFor(field: GraphQLField<unknown, unknown>): fc.Arbitrary<readonly Given[]> {
    const keys = field.args.filter(({ name }) => KEYS.has(name));
    // Of an object's keys one is to be given.
    if (keys.length > 0) {
      const one = fc.oneof(...keys.map((argument) => givenFor(field, argument))).map((given) => [given]);
      const several = fc.tuple(...keys.map((argument) => givenFor(field, argument)));
      return fc.oneof({ weight: 20, arbitrary: one }, { weight: 1, arbitrary: several });
    }
    const required = field.args.filter(isRequiredArgument);
    const sizes = field.args.filter(({ name, type }) => SIZES.has(name) && !isNonNullType(type));
    const optional = field.args.filter((argument) => !required.includes(argument) && !sizes.includes(argument));
    return fc
      .tuple(
        fc.tuple(...required.map((argument) => givenFor(field, argument))),
        // Both sizes at once are refused.
        fc.uniqueArray(fc.oneof(...sizes.map((argument) => givenFor(field, argument)), fc.constant(null)), {
          maxLength: 1,
        }),
        fc.uniqueArray(
          fc.oneof(
            fc.constant(null),
            ...optional.map((argument) => ({
              weight: CURSORS.has(argument.name) ? 1 : 6,
              arbitrary: givenFor(field, argument),
            })),
          ),
          { maxLength: 2, selector: (given) => given?.argument.name },
        ),
      )
      .map((given) => given.flat().filter((one) => one !== null));
  }

  function fieldPart(field: GraphQLField<unknown, unknown>, left: number): fc.Arbitrary<Part> {
    return fc.record({
      on: fc.constant(null),
      name: fc.constant(field.name),
      given: argumentsFor(field),
      isAliased: seldom(15),
      directive,
      set: setFor(field.type, left - 1),
    });
  }

  function setFor(type: GraphQLOutputType, left: number): fc.Arbitrary<readonly Part[] | null> {
    const named = getNamedType(type);
    return isObjectType(named) || isAbstractType(named) ? partsOf(named, left) : fc.constant(null);
  }

  function partsOf(type: Selectable, left: number): fc.Arbitrary<readonly Part[]> {
    const key = `${type.name} ${left}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const parts = makeParts(type, left);
    made.set(key, parts);
    return parts;
  }

  function makeParts(type: Selectable, left: number): fc.Arbitrary<readonly Part[]> {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const isDeep = ({ type: of }: GraphQLField<unknown, unknown>) => {
      const named = getNamedType(of);
      return isObjectType(named) || isAbstractType(named);
    };
    const leaves = fields.filter((field) => !isDeep(field)).map((field) => fieldPart(field, left));
    const deep = left > 1 ? fields.filter(isDeep).map((field) => fieldPart(field, left)) : [];
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const fragments = left > 0 ? possible.map((of) => fragmentPart(of, left)) : [];
    const typename = fc.constant<Part>({
      on: null,
      name: '__typename',
      given: [],
      isAliased: false,
      directive: null,
      set: null,
    });
    const weighted = [
      { weight: leaves.length === 0 ? 1 : 4, arbitrary: fc.oneof(typename, ...leaves) },
      ...(deep.length === 0 ? [] : [{ weight: 8, arbitrary: fc.oneof(...deep) }]),
      ...(fragments.length === 0 ? [] : [{ weight: isAbstractType(type) ? 8 : 1, arbitrary: fc.oneof(...fragments) }]),
    ];
    return fc.array(fc.oneof(...weighted), { minLength: 1, maxLength: 3 });
  }

  function fragmentPart(type: GraphQLObjectType, left: number): fc.Arbitrary<Part> {
    return fc.record({
      on: fc.constant(type.name),
      isNamed: fc.boolean(),
      directive,
      set: partsOf(type, left - 1),
    });
  }

  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!root) throw new Error(`The schema has no ${kind}.`);
  const levels = Array.from({ length: depth }, (_, level) => partsOf(root, level + 1));
  return fc.oneof(...levels).map((parts) => writer()(kind, parts));
}
