// What a request asks, read from its body or its address; what cannot be read is answered with what to send instead.
import type { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { Authentication } from '../access/authentication.ts';
import { allows } from '../access/scopes.ts';
import type { Context } from '../context.ts';
import { batchRefusal } from './limits/limits.ts';
import { checkJsonText } from './limits/text.ts';
import { refusal } from './refusals.ts';

/** Bytes of the body of who may send articles: a batch of 25 of the greatest length, with room for their escapes. */
const MAXIMUM_BODY = 16_000_000;
/** Bytes of anybody's: an article of the greatest length, all of it escapes, so that who sends it without the scope is told so. */
const MAXIMUM_BODY_OF_ALL = 1_500_000;

/** Content types whose body is JSON. A form is none: a page of somebody else's can send one. */
const JSON_TYPE = /^application\/(?:graphql\+)?json *(?:;|$)/i;

function tooLarge(maximum: number): GraphQLError {
  const message =
    maximum === MAXIMUM_BODY
      ? `The body is larger than ${maximum} bytes: send fewer or shorter articles at once.`
      : `The body is larger than ${maximum} bytes: send less at once. A key with the scope "ingest" may send ${MAXIMUM_BODY}.`;
  return refusal(413, 'PAYLOAD_TOO_LARGE', message);
}

/** Bytes that the body of who asks may have. */
function maximumOf(authentication: Authentication): number {
  return authentication.type === 'Viewer' && allows(authentication.viewer, 'ingest')
    ? MAXIMUM_BODY
    : MAXIMUM_BODY_OF_ALL;
}

/** The next part of a text; its end where there is none. UTF-8 with faults would be read with holes in it, so it is refused. */
function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw refusal(400, 'BAD_REQUEST', 'The body is not valid UTF-8: send JSON encoded as UTF-8.');
  }
}

/**
 * The body as text. No more of it is taken than may be sent: who sends it need not say how long it is. Who sends it is asked for
 * only where it is longer than anybody's.
 */
async function readBody(request: Request, authenticate: Context['authenticate']): Promise<string> {
  let maximum = MAXIMUM_BODY_OF_ALL;
  const check = async (bytes: number) => {
    if (bytes <= maximum) return;
    maximum = maximumOf(await authenticate());
    if (bytes > maximum) throw tooLarge(maximum);
  };
  await check(Number(request.headers.get('content-length') ?? 0));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let received = 0;
  let text = '';
  for await (const chunk of request.body ?? []) {
    received += chunk.byteLength;
    await check(received);
    text += decode(decoder, chunk);
  }
  return text + decode(decoder);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readJson(request: Request, authenticate: Context['authenticate']): Promise<GraphQLParams> {
  const text = await readBody(request, authenticate);
  // The request itself, and its variables.
  checkJsonText(text, 2);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw refusal(400, 'BAD_REQUEST', `The body is not JSON: send {"query": "…", "variables": {…}}. ${fault}`);
  }
  if (isObject(body)) return body;
  if (Array.isArray(body)) throw batchRefusal(body.length);
  throw refusal(400, 'BAD_REQUEST', 'The body is no JSON object: send one {"query": "…", "variables": {…}}.');
}

function refuseType(request: Request): never {
  const given = request.headers.get('content-type') ?? 'nothing';
  throw refusal(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    `The content type is ${given.slice(0, 100)}: send JSON as "content-type: application/json".`,
  );
}

/** A parameter of the address that is a JSON object. */
function readParameter(parameters: URLSearchParams, name: string): Record<string, unknown> | undefined {
  const text = parameters.get(name);
  if (text === null || text === '') return undefined;
  checkJsonText(text, 1);
  try {
    const value: unknown = JSON.parse(text);
    if (value === null) return undefined;
    if (isObject(value)) return value;
  } catch {
    // Refused below.
  }
  throw refusal(400, 'BAD_REQUEST', `${name} is no JSON object: send one, URL-encoded.`);
}

/** The parameters of a GET. */
function readAddress(request: Request): GraphQLParams {
  const { searchParams } = new URL(request.url);
  const texts = ['query', 'operationName', 'documentId'].map((name) => [name, searchParams.get(name)] as const);
  const objects = ['variables', 'extensions'].map((name) => [name, readParameter(searchParams, name)] as const);
  return Object.fromEntries([...texts, ...objects].filter(([, value]) => value));
}

/** Reads POSTed JSON and addresses in place of Yoga's own parsers, and nothing else. */
export const requestParameters: Plugin<object, Pick<Context, 'authenticate'>> = {
  onRequestParse({ request, setRequestParser, serverContext: { authenticate } }) {
    if (request.method === 'POST') {
      const isJson = JSON_TYPE.test(request.headers.get('content-type') ?? '');
      setRequestParser(isJson ? (posted) => readJson(posted, authenticate) : refuseType);
    } else if (request.method === 'GET') {
      setRequestParser(readAddress);
    }
  },
};
