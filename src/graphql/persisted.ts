// Operations that clients name by a hash instead of sending them: those that are shipped with the Worker (by the draft of
// GraphQL over HTTP, `documentId`), and those that a client has sent before (Apollo's automatic persisted queries).
import { createLRUCache, type Plugin } from 'graphql-yoga';
import { z } from 'zod';
import type { Bindings } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import { LIMITS } from './limits/limits.ts';
import { refusal, requestError } from './refusals.ts';

/** Where the shipped operations lie among the static assets: their texts, by their ids. */
const SHIPPED_PATH = '/operations.json';

/** Operations that an isolate keeps. */
const KEPT = 200;

/** Seconds for which a data centre keeps an operation that nobody asks for. */
const KEPT_FOR = 7 * 24 * 60 * 60;

/** A data centre's cache for all its isolates, and an address of nothing to keep operations under. */
const CACHE = 'operations';
const CACHE_ADDRESS = 'https://operations.sitrep.invalid/';

/** Apollo’s protocol: https://www.apollographql.com/docs/apollo-server/performance/apq */
const automatic = z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/) });

const operations = z.record(z.string(), z.string());

interface PersistedContext {
  readonly bindings: Bindings;
}

/** An operation as a client sent it, and its hash. */
interface SentOperation {
  readonly hash: string;
  readonly query: string;
}

/** What is known once a request is about to be answered. */
interface Admitted {
  readonly args: { readonly contextValue: { readonly request: Request; readonly invocation: Invocation } };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// The value and not the promise of it: a Worker must not wait for what another request has begun.
let shipped: Readonly<Record<string, string>> | null = null;

async function findShipped(id: string, { ASSETS }: Bindings): Promise<string | null> {
  if (shipped === null) {
    const response = await ASSETS.fetch(new URL(SHIPPED_PATH, CACHE_ADDRESS));
    shipped = response.ok ? operations.parse(await response.json()) : {};
  }
  return Object.hasOwn(shipped, id) ? (shipped[id] ?? null) : null;
}

const kept = createLRUCache<string>({ max: KEPT, ttl: KEPT_FOR * 1000 });

/** Keeps an operation for this isolate, and for the others of its data centre where there is a cache. */
async function keep({ hash, query }: SentOperation): Promise<void> {
  if (kept.get(hash) !== undefined) return;
  kept.set(hash, query);
  const response = new Response(query, { headers: { 'cache-control': `max-age=${KEPT_FOR}` } });
  await (await caches.open(CACHE)).put(CACHE_ADDRESS + hash, response);
}

async function findKept(hash: string): Promise<string | null> {
  const known = kept.get(hash);
  if (known !== undefined) return known;
  const response = await (await caches.open(CACHE)).match(CACHE_ADDRESS + hash);
  if (response === undefined) return null;
  const query = await response.text();
  kept.set(hash, query);
  return query;
}

/** The id of an operation without the name of the hash, which the draft puts before it. */
function plainId(documentId: string): string {
  return documentId.replace(/^sha256:/, '');
}

/** Operations that came with their hashes, by the requests under way. */
const sent = new WeakMap<Request, SentOperation>();

/** Keeps what came with its hash, behind the answer: only now is it known to be an operation that is answered. */
function keepSent({ args: { contextValue } }: Admitted): void {
  const { request, invocation } = contextValue;
  const operation = sent.get(request);
  if (operation) invocation.waitUntil(keep(operation).catch((error: unknown) => invocation.log.error(error)));
}

/** Puts the text of an operation in the place of its hash. To stand behind the plugins that refuse. */
export const persistedOperations: Plugin<Admitted['args']['contextValue'], PersistedContext> = {
  onExecute: keepSent,
  onSubscribe: keepSent,
  async onParams({ request, params, setParams, context: { bindings } }) {
    const { query, extensions } = params;
    const documentId: unknown = 'documentId' in params ? params.documentId : undefined;
    if (typeof documentId === 'string' && query === undefined) {
      const found = await findShipped(plainId(documentId), bindings);
      if (found !== null) return setParams({ ...params, query: found });
      const message = 'No operation of this documentId is known here: send the operation itself as `query`.';
      throw requestError(404, 'PERSISTED_OPERATION_NOT_FOUND', message);
    }
    if (extensions?.persistedQuery === undefined || extensions.persistedQuery === null) return;
    const asked = automatic.safeParse(extensions.persistedQuery);
    if (!asked.success) {
      const message =
        'extensions.persistedQuery is to be {"version": 1, "sha256Hash": "…"}, the hash in lower-case hexadecimal.';
      throw refusal(400, 'BAD_REQUEST', message);
    }
    const hash = asked.data.sha256Hash;
    if (typeof query === 'string') {
      if (query.length > LIMITS.length.maximum) return;
      if ((await sha256(query)) !== hash) {
        throw refusal(
          400,
          'PERSISTED_QUERY_MISMATCH',
          'The sha256Hash is not that of the query: send the SHA-256 of its UTF-8.',
        );
      }
      sent.set(request, { hash, query });
      return;
    }
    const found = (await findShipped(hash, bindings)) ?? (await findKept(hash));
    if (found !== null) return setParams({ ...params, query: found });
    // Message, code and status are the protocol's: the client asks again with the query.
    throw refusal(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  },
};
