// What a request asks, read from its body or its address; what cannot be read is answered with what to send instead.
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

/** Bytes of a request's body: a batch of 25 articles of the greatest length, with room for their escapes. */
const MAXIMUM_BODY = 16_000_000;

/** Content types whose body is JSON. A form is none: a page of somebody else's can send one. */
const JSON_TYPE = /^application\/(?:graphql\+)?json *(?:;|$)/i;

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

function tooLarge(): GraphQLError {
  const message = `The body is larger than ${MAXIMUM_BODY} bytes: send fewer or shorter articles at once.`;
  return refusal(413, 'PAYLOAD_TOO_LARGE', message);
}

/** The body as text. UTF-8 with faults would be read with holes in it, so it is refused. */
async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAXIMUM_BODY) throw tooLarge();
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > MAXIMUM_BODY) throw tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw refusal(400, 'BAD_REQUEST', 'The body is not valid UTF-8: send JSON encoded as UTF-8.');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readJson(request: Request): Promise<GraphQLParams> {
  const text = await readBody(request);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw refusal(400, 'BAD_REQUEST', `The body is not JSON: send {"query": "…", "variables": {…}}. ${fault}`);
  }
  if (isObject(body)) return body;
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

/** Reads POSTed JSON and addresses in place of Yoga's own parsers, and nothing else. */
export const requestParameters: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method === 'POST') {
      setRequestParser(JSON_TYPE.test(request.headers.get('content-type') ?? '') ? readJson : refuseType);
    } else if (requestParser) {
      setRequestParser(async (address) => {
        try {
          return await requestParser(address);
        } catch {
          throw refusal(400, 'BAD_REQUEST', 'variables and extensions are to be JSON objects: send them URL-encoded.');
        }
      });
    }
  },
};
