// Scalars beyond GraphQL's own. Input is parsed, not trusted; output is what the database holds.
import { GraphQLError, GraphQLScalarType, type ValueNode } from 'graphql';

/** A scalar that is a string on the wire and answers a bad one with `hint`. */
function stringScalar(name: string, description: string, specifiedByURL: string, accepts: (text: string) => boolean) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)?.slice(0, 100)}. ${description}`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse('value' in node ? node.value : null),
  });
}

function isDay(text: string): boolean {
  // Of a day that its month has not, `Date` makes one of the next, or none.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(-2));
}

const RFC_3339 = 'https://www.rfc-editor.org/rfc/rfc3339';

export const dateScalar = stringScalar('Date', 'A calendar day, ISO 8601: `2019-04-20`.', RFC_3339, isDay);

export const dateTimeScalar = stringScalar(
  'DateTime',
  'An instant in UTC, RFC 3339: `2019-04-20T09:30:00.000Z`.',
  RFC_3339,
  (text) => /^\d{4}-\d{2}-\d{2}T[\d:.]{8,15}Z$/.test(text) && !Number.isNaN(Date.parse(text)),
);

export const urlScalar = stringScalar(
  'URL',
  'An absolute address, `https:` or `http:`.',
  'https://url.spec.whatwg.org/',
  (text) => /^https?:\/\//i.test(text) && URL.canParse(text),
);
