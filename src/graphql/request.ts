// What a request asks, read from its body or its address; what cannot be read is answered with what to send instead.
import type { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { batchRefusal } from './limits/limits.ts';
import { checkJsonText } from './limits/text.ts';
import { refusal } from './refusals.ts';

/** Bytes of a request's body: a batch of 25 articles of the greatest length, with room for their escapes. */
const MAXIMUM_BODY = 16_000_000;

/** Content types whose body is JSON. A form is none: a page of somebody else's can send one. */
const JSON_TYPE = /^application\/(?:graphql\+)?json *(?:;|$)/i;

function tooLarge(): GraphQLError {
  const message = `The body is larger than ${MAXIMUM_BODY} bytes: send fewer or shorter articles at once.`;
  return refusal(413, 'PAYLOAD_TOO_LARGE', message);
}

/** The next part of a text; its end where there is none. UTF-8 with faults would be read with holes in it, so it is refused. */
function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw refusal(400, 'BAD_REQUEST', 'The body is not valid UTF-8: send JSON encoded as UTF-8.');
  }
}

/** The body as text. No more of it is taken than may be sent: who sends it need not say how long it is. */
async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAXIMUM_BODY) throw tooLarge();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let received = 0;
  let text = '';
  for await (const chunk of request.body ?? []) {
    received += chunk.byteLength;
    if (received > MAXIMUM_BODY) throw tooLarge();
    text += decode(decoder, chunk);
  }
  return text + decode(decoder);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readJson(request: Request): Promise<GraphQLParams> {
  const text = await readBody(request);
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
export const requestParameters: Plugin = {
  onRequestParse({ request, setRequestParser }) {
    if (request.method === 'POST') {
      setRequestParser(JSON_TYPE.test(request.headers.get('content-type') ?? '') ? readJson : refuseType);
    } else if (request.method === 'GET') {
      setRequestParser(readAddress);
    }
  },
};
