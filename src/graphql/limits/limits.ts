// How much one request may ask, and how a request that asks more is told so.
import type { GraphQLError } from 'graphql';
import { refusal, requestError } from '../refusals.ts';

/** One limit: the code of its error, what it counts, how many are allowed, and what to do instead. */
interface Limit {
  readonly code: string;
  readonly counts: string;
  readonly maximum: number;
  readonly advice: string;
}

/**
 * Far above what GraphiQL, the example queries and the usual clients ask; below what takes a second, or what D1 refuses:
 * statements of more than 100 KB, or of expressions more than 100 levels deep.
 */
export const LIMITS = {
  batch: {
    code: 'BATCH_LIMIT_EXCEEDED',
    counts: 'Operations in an array',
    maximum: 0,
    advice: 'Send each operation as a request of its own, {"query": "…", "variables": {…}}.',
  },
  length: {
    code: 'LENGTH_LIMIT_EXCEEDED',
    counts: 'UTF-16 code units of the query',
    maximum: 50_000,
    advice: 'Put values into variables, and ask for less at once.',
  },
  tokens: {
    code: 'TOKEN_LIMIT_EXCEEDED',
    counts: 'Tokens of the query',
    maximum: 2_000,
    advice: 'Put values into variables, and ask for less at once.',
  },
  nesting: {
    code: 'NESTING_LIMIT_EXCEEDED',
    counts: 'Brackets within brackets in the query',
    maximum: 100,
    advice: 'Nest less.',
  },
  inputDepth: {
    code: 'INPUT_DEPTH_LIMIT_EXCEEDED',
    counts: 'Levels of objects and lists in an argument or a variable',
    maximum: 32,
    advice: 'Nest less: `and` and `or` take many conditions on one level.',
  },
  inputValues: {
    code: 'INPUT_VALUE_LIMIT_EXCEEDED',
    counts: 'Values in the variables',
    maximum: 10_000,
    advice: 'Send fewer at once.',
  },
  depth: {
    code: 'DEPTH_LIMIT_EXCEEDED',
    counts: 'Levels of fields within fields',
    maximum: 20,
    advice: 'Nest less, and ask again from the ids that the answer holds.',
  },
  aliases: {
    code: 'ALIAS_LIMIT_EXCEEDED',
    counts: 'Aliases, those in fragments once a spread',
    maximum: 50,
    advice: 'Ask `nodes` for many objects at once.',
  },
  directives: {
    code: 'DIRECTIVE_LIMIT_EXCEEDED',
    counts: 'Directives, those in fragments once a spread',
    maximum: 50,
    advice: 'Put @include and @skip on fragments.',
  },
  directivesInPlace: {
    code: 'DIRECTIVE_LIMIT_EXCEEDED',
    counts: 'Directives of one field, fragment, operation or variable',
    maximum: 5,
    advice: 'Once each is enough.',
  },
  rootFields: {
    code: 'ROOT_FIELD_LIMIT_EXCEEDED',
    counts: 'Fields of the operation itself',
    maximum: 20,
    advice: 'Ask in several requests.',
  },
  fields: {
    code: 'FIELD_LIMIT_EXCEEDED',
    counts: 'Fields, those in fragments once a spread',
    maximum: 1_000,
    advice: 'Ask for less at once.',
  },
  cost: {
    code: 'COST_LIMIT_EXCEEDED',
    counts: 'Cost of the operation, in objects that it may return',
    maximum: 50_000,
    advice: 'Ask for smaller pages (`first`), above all of what is nested.',
  },
  answer: {
    code: 'ANSWER_LIMIT_EXCEEDED',
    counts: 'Items of lists in the answer',
    // Each takes 2 to 3 KB while it is made; an isolate has 128 MB for all its requests.
    maximum: 50_000,
    advice: 'Ask for fewer objects that have long lists, as articles have of sentences.',
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** What a request asked for, and what is allowed: in a sentence, and as numbers in the extensions. */
function described(name: LimitName, requested: number) {
  const { code, counts, maximum, advice } = LIMITS[name];
  const figure = Math.min(requested, Number.MAX_SAFE_INTEGER);
  return {
    code,
    message: `${counts}: ${figure}, where at most ${maximum} are allowed. ${advice}`,
    details: { limit: maximum, requested: figure },
  };
}

/** Throws the error of the limit where `requested` is more than it allows. */
export function enforce(name: LimitName, requested: number): void {
  if (requested > LIMITS[name].maximum) throw limitError(name, requested);
}

/** The error of a well-formed request that asks for more than the limit allows. */
function limitError(name: LimitName, requested: number): GraphQLError {
  const { code, message, details } = described(name, requested);
  return requestError(400, code, message, details);
}

/** The error of a body that is an array of operations. */
export function batchRefusal(operations: number): GraphQLError {
  const { code, message, details } = described('batch', operations);
  return refusal(400, code, message, details);
}
