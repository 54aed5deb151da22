// Asks the Worker through its own door, as a client would.
import { exports } from 'cloudflare:workers';

export const ADDRESS = 'https://sitrep.example';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** What an answer says of itself. */
interface Extended extends Answer {
  readonly extensions?: Record<string, unknown>;
}

/** Posts a body as it is. */
export function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return exports.default.fetch(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

/** The answer without its extensions, which tell its cost: for tests of anything else. */
export async function answerOf(response: Response): Promise<Answer> {
  const { extensions: _cost, ...answer } = await response.json<Extended>();
  return answer;
}

/** Asks one operation. */
export async function ask(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  return answerOf(await post(JSON.stringify({ query, variables }), headers));
}

/** The global id of an object. */
export function globalId(type: string, id: string): string {
  return btoa(`${type}:${id}`);
}
