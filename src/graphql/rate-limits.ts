// How often a client may ask: holding requests to it, and telling clients of it.
import type { Plugin } from 'graphql-yoga';
import { mayGuess } from '../access/authentication.ts';
import { type Allowance, describeExcess, type Policy, rateLimitHeaders } from '../access/rate-limits.ts';
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import { builder } from './builder.ts';
import { refusal } from './refusals.ts';

interface LimitedContext {
  readonly invocation: Invocation;
  readonly authenticate: Context['authenticate'];
}

/** The requests under way that were counted. */
const allowances = new WeakMap<Request, Allowance>();

/** Counts requests, and refuses those of which there are too many before anything of them is read. */
export const rateLimits: Plugin<object, LimitedContext> = {
  async onRequestParse({ request, serverContext: { invocation, authenticate } }) {
    const allowance = await invocation.rateLimiter.admit('READING', {
      authenticate,
      mayGuess: () => mayGuess(request),
    });
    if (!allowance) return;
    allowances.set(request, allowance);
    if (!allowance.isExceeded) return;
    const { limit, window } = allowance.policy;
    throw refusal(429, 'RATE_LIMITED', describeExcess(allowance.policy), { limit, window, retryAfter: window });
  },
  onResponse({ request, response }) {
    const allowance = allowances.get(request);
    for (const [name, value] of Object.entries(allowance ? rateLimitHeaders(allowance) : {}))
      response.headers.set(name, value);
  },
};

const RateLimitedUse = builder.enumType('RateLimitedUse', {
  description: 'What is counted.',
  values: {
    READING: { description: 'Requests to `/graphql`, whatever they ask.' },
    WRITING: { description: 'Articles sent to `ingest`, `ingestBatch` and `ingestQueued`, each of them.' },
    EXPORTING: { description: 'Files of `/export/`.' },
  },
});

const RateLimitSubject = builder.enumType('RateLimitSubject', {
  description: 'By what is counted.',
  values: {
    KEY: { description: 'By the key that is sent.' },
    ADDRESS: { description: 'By the address that it comes from; of IPv6 by the network of 64 bits.' },
  },
});

const RateLimitType = builder.objectRef<Policy>('RateLimit').implement({
  description:
    'How often whoever asks may. How much of it is left is not known: counts are kept apart in each place where the API is served.',
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'How many there may be in a window.' }),
    window: t.exposeInt('window', { description: 'Length of a window, seconds.' }),
    countedBy: t.expose('countedBy', { type: RateLimitSubject, description: 'By what they are counted.' }),
  }),
});

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimitType,
    nullable: true,
    description:
      'How often whoever asks may. Null where nothing limits it. Beyond it requests are answered with status 429 and the code `RATE_LIMITED`, articles with `RateLimited`.',
    args: {
      of: t.arg({ type: RateLimitedUse, required: true, defaultValue: 'READING', description: 'What is counted.' }),
    },
    async resolve(_root, { of }, { authenticate, rateLimiter }) {
      const authentication = await authenticate();
      return rateLimiter.policyOf(of, authentication.type === 'Viewer' ? authentication.viewer.keyId : null);
    },
  }),
);
