// Values for arguments and variables, by their type and their name: mostly such as find something, some that nobody sends.
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What the database holds, for values that find something. */
export interface Known {
  /** Global ids by type. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly slugs: readonly string[];
  readonly cursors: readonly string[];
}

/** Types of the ids that arguments and filters of these names take; others take those of what is asked for. */
const TYPES: Readonly<Record<string, string>> = {
  actor: 'Actor',
  affiliatedActor: 'Actor',
  agreement: 'Agreement',
  article: 'Article',
  articles: 'Article',
  claimant: 'Source',
  event: 'Event',
  from: 'Actor',
  into: 'Actor',
  parent: 'Actor',
  party: 'Actor',
  place: 'Place',
  publisher: 'Source',
  source: 'Source',
  successor: 'Actor',
  to: 'Actor',
  victimActor: 'Actor',
  violates: 'Agreement',
};

/** What a value is for: the argument or the input's field of that name, in a request for objects of a type. */
interface Purpose {
  readonly field: string;
  readonly type: string;
  readonly name: string;
}

const oneOf = (...values: readonly unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...values);

/** One of the usual values, seldom one of the others. */
const mostly = (usual: fc.Arbitrary<unknown>, seldom: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: seldom });

const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', ' ', '\0', '%', "' or 1=1 --", '"', '*', 'a*', '__proto__', 'constructor', '🚗💥', '\ud83d'),
);

const WORDS = oneOf(
  'killed',
  'car bomb',
  '"car bomb"',
  'Homs',
  'rebels shelling',
  'ho*',
  'said OR army',
  'NEAR(a b)',
  '-a',
);
const DAYS = oneOf('2019-03-15', '2019-04-20', '2020-02-29', '2026-01-01', '0001-01-01', '9999-12-31');
const MOMENTS = oneOf(
  '2019-03-15T00:00:00Z',
  '2026-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
);
const ADDRESSES = oneOf('https://example.org/', 'http://example.org/a?b=c#d', 'javascript:alert(1)', 'x');

const integer = (name: string): fc.Arbitrary<unknown> =>
  name === 'first' || name === 'last'
    ? mostly(fc.integer({ min: 0, max: 4 }), oneOf(20, 100, 101, -1, 2_147_483_647, -2_147_483_648))
    : mostly(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }));

const real = (name: string): fc.Arbitrary<unknown> =>
  name === 'radiusKm'
    ? mostly(fc.integer({ min: 1, max: 500 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
    : mostly(fc.integer({ min: -90, max: 90 }), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Makes arbitraries of input values out of what is known. */
export function valuesOf(known: Known) {
  const everyId = Object.values(known.ids).flat();

  function textFor({ field, name }: Purpose): fc.Arbitrary<unknown> {
    if (name === 'after' || name === 'before') {
      const fitting = known.cursors.filter((cursor) => cursor.startsWith(`Query.${field}.`));
      return mostly(oneOf(...(fitting.length === 0 ? known.cursors : fitting)), anyText);
    }
    if (name === 'slug') return mostly(oneOf(...known.slugs), anyText);
    if (name === 'country') return mostly(oneOf('SY', 'IQ', 'TR', 'ML'), anyText);
    if (name === 'language') return mostly(oneOf('en', 'fr'), anyText);
    if (name === 'text' || name === 'query') return mostly(WORDS, anyText);
    return anyText;
  }

  function idFor({ type, name }: Purpose): fc.Arbitrary<unknown> {
    const fitting = known.ids[TYPES[name] ?? type] ?? everyId;
    return mostly(oneOf(...fitting), fc.oneof(anyText, oneOf(...everyId), fc.nat(300_000).map(String)));
  }

  function leafFor(scalar: string, purpose: Purpose): fc.Arbitrary<unknown> {
    switch (scalar) {
      case 'Boolean':
        return fc.boolean();
      case 'Int':
        return integer(purpose.name);
      case 'Float':
        return real(purpose.name);
      case 'ID':
        return idFor(purpose);
      case 'Date':
        return DAYS;
      case 'DateTime':
        return MOMENTS;
      case 'URL':
        return ADDRESSES;
      default:
        return textFor(purpose);
    }
  }

  /** A value of the type, nested at most `depth` input objects deep. */
  function valueFor(type: GraphQLInputType, purpose: Purpose, depth: number): fc.Arbitrary<unknown> {
    const inner = getNullableType(type);
    if (isListType(inner)) return fc.array(valueFor(inner.ofType, purpose, depth), { maxLength: 3 });
    if (isEnumType(inner)) return oneOf(...inner.getValues().map((value) => value.name));
    if (!isInputObjectType(inner)) return leafFor(inner.name, purpose);
    const about = inner.name.endsWith('Filter') ? inner.name.slice(0, -'Filter'.length) : purpose.type;
    return objectFor(Object.values(inner.getFields()), { ...purpose, type: about }, depth);
  }

  /** Some of the fields, and all that there must be. */
  function objectFor(
    fields: readonly GraphQLInputField[],
    purpose: Purpose,
    depth: number,
  ): fc.Arbitrary<Readonly<Record<string, unknown>>> {
    const entryOf = ({ name, type }: GraphQLInputField): fc.Arbitrary<readonly [string, unknown]> =>
      valueFor(type, { ...purpose, name }, depth - 1).map((value) => [name, value] as const);
    const required = fields.filter(({ type }) => isNonNullType(type));
    const optional = fields.filter(({ type }) => !isNonNullType(type) && (depth > 1 || !nests(type)));
    const some =
      optional.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...optional.map(entryOf)), { maxLength: 2 });
    return fc.tuple(fc.tuple(...required.map(entryOf)), some).map((parts) => Object.fromEntries(parts.flat()));
  }

  /** Values for an argument of a field. */
  return ({ name: field, type: returned }: GraphQLField<unknown, unknown>, { name, type }: GraphQLArgument) =>
    valueFor(type, { field, name, type: getNamedType(returned).name.replace(/Connection$/, '') }, 3);
}

/** Whether values of the type are or hold objects. */
function nests(type: GraphQLInputType): boolean {
  return isInputObjectType(getNamedType(type));
}
