// How often each may ask. The platform counts, by its rate limiting bindings, and says only yes or no; how many there may be is
// known from here, and is the same as in wrangler.toml.
import { networkOf } from '../http/address.ts';
import { Recent } from '../recent.ts';
import type { Authentication } from './authentication.ts';

/** What is counted. */
export type Use = 'READING' | 'WRITING' | 'EXPORTING';

/** By what: the key that was sent, or the network that it came from. */
export type Subject = 'KEY' | 'ADDRESS';

export interface Policy {
  /** As headers name it. */
  readonly name: string;
  /** Uses in a window. */
  readonly limit: number;
  /** Seconds. */
  readonly window: number;
  readonly countedBy: Subject;
  /** What a use is, in words: more than one of them. */
  readonly uses: string;
}

/** The limit of each binding of wrangler.toml, where the reasons stand. */
export const LIMITS = {
  READING_BY_ADDRESS: { limit: 600, window: 60 },
  READING_BY_KEY: { limit: 3_000, window: 60 },
  WRITING: { limit: 600, window: 60 },
  EXPORTING: { limit: 20, window: 60 },
  UNKNOWN_KEYS: { limit: 30, window: 60 },
} as const;

type BindingName = keyof typeof LIMITS;

/** One use that was counted. */
export interface Allowance {
  readonly policy: Policy;
  /** Whether it is one too many. */
  readonly isExceeded: boolean;
}

export interface RateLimiter {
  /** What goes for a use of whoever asks, by the id of their key; null where nothing limits it. */
  policyOf(use: Use, keyId: string | null): Policy | null;
  /** Counts a use; null where nothing limits it. */
  count(use: Use, keyId: string | null): Promise<Allowance | null>;
  /**
   * Counts a use of whoever asks. A key that is none counts twice: as one of those tried from its address, and there
   * as no key. Who is not limited is not asked for; nor is, where too many were tried from an address, whoever sends a key from there
   * that may be another guess.
   */
  admit(use: Use, who: Asking): Promise<Allowance | null>;
}

/** Who asks, before it is known. */
export interface Asking {
  readonly authenticate: () => Promise<Authentication>;
  /** Whether a key was sent that this isolate has not found valid lately. */
  readonly mayGuess: () => Promise<boolean>;
}

/** Addresses that an isolate remembers for {@link guessing}. */
const MOST_GUESSING = 1_000;

/** From where too many keys that are none were tried, when the platform last counted one. It is what refuses them, and not this. */
const guessing = new Recent(MOST_GUESSING);

function isRateLimit(value: unknown): value is RateLimit {
  return typeof value === 'object' && value !== null && 'limit' in value && typeof value.limit === 'function';
}

/** Whether a request comes from nowhere else: the platform tells the address of whatever does. */
function isFromHere(address: string): boolean {
  return address === '' || address === '::1' || address.startsWith('127.');
}

const BINDING_OF: Readonly<Record<Use, Readonly<Record<Subject, BindingName>>>> = {
  READING: { KEY: 'READING_BY_KEY', ADDRESS: 'READING_BY_ADDRESS' },
  // Without a key nothing is written, and what was sent for it counts as read.
  WRITING: { KEY: 'WRITING', ADDRESS: 'WRITING' },
  EXPORTING: { KEY: 'EXPORTING', ADDRESS: 'EXPORTING' },
};

const USES: Readonly<Record<BindingName, string>> = {
  READING_BY_ADDRESS: 'requests',
  READING_BY_KEY: 'requests',
  WRITING: 'articles',
  EXPORTING: 'files',
  UNKNOWN_KEYS: 'requests with keys that are none',
};

/**
 * The limits on one request, by the bindings that the Worker has: what has none is not limited. Nothing limits what comes from
 * the machine itself.
 */
export function openRateLimiter(bindings: object, address: string): RateLimiter {
  const given = new Map<string, unknown>(isFromHere(address) ? [] : Object.entries(bindings));
  const network = networkOf(address).slice(0, 100);

  function policyOf(name: BindingName, countedBy: Subject): Policy | null {
    if (!isRateLimit(given.get(name))) return null;
    return { name: name.toLowerCase().replaceAll('_', '-'), ...LIMITS[name], countedBy, uses: USES[name] };
  }

  async function count(name: BindingName, countedBy: Subject, subject: string): Promise<Allowance | null> {
    const binding = given.get(name);
    const policy = policyOf(name, countedBy);
    if (!policy || !isRateLimit(binding)) return null;
    const { success } = await binding.limit({ key: `${countedBy} ${subject}` });
    return { policy, isExceeded: !success };
  }

  /** Counts a key that is none, or may be; an allowance only where it is one too many. */
  async function countGuess(): Promise<Allowance | null> {
    const tried = await count('UNKNOWN_KEYS', 'ADDRESS', network);
    if (tried?.isExceeded) {
      guessing.add(network);
      return tried;
    }
    guessing.delete(network);
    return null;
  }

  const countUse = (use: Use, keyId: string | null) =>
    keyId === null ? count(BINDING_OF[use].ADDRESS, 'ADDRESS', network) : count(BINDING_OF[use].KEY, 'KEY', keyId);

  return {
    policyOf(use, keyId) {
      const subject = use === 'WRITING' || keyId !== null ? 'KEY' : 'ADDRESS';
      return policyOf(BINDING_OF[use][subject], subject);
    },
    count: countUse,
    async admit(use, { authenticate, mayGuess }) {
      if (given.size === 0) return null;
      // First, so that the database is not asked of one guess after the other.
      const isCounted = guessing.has(network) && (await mayGuess());
      const tooMany = isCounted ? await countGuess() : null;
      if (tooMany) return tooMany;
      const authentication = await authenticate();
      if (authentication.type === 'Viewer') return countUse(use, authentication.viewer.keyId);
      const isGuess = authentication.type === 'InvalidKey' && !isCounted;
      return (isGuess ? await countGuess() : null) ?? countUse(use, null);
    },
  };
}

/** Who asked too often, in words. */
const SUBJECTS: Readonly<Record<Subject, string>> = { KEY: 'with this key', ADDRESS: 'from this address' };

/** What is wrong, and what to do. */
export function describeExcess({ limit, window, countedBy, uses }: Policy): string {
  return `More than ${limit} ${uses} in ${window} seconds came ${SUBJECTS[countedBy]}: wait ${window} seconds, then send fewer at once.`;
}

/**
 * The headers that tell a client of its limits, by draft-ietf-httpapi-ratelimit-headers-10: the policy always; what is left of it
 * only when it is nothing, for nobody knows otherwise. How long to wait is the most that it may take.
 */
export function rateLimitHeaders({ policy, isExceeded }: Allowance): Record<string, string> {
  const { name, limit, window } = policy;
  const stated = { 'ratelimit-policy': `"${name}";q=${limit};w=${window}` };
  return isExceeded ? { ...stated, ratelimit: `"${name}";r=0;t=${window}`, 'retry-after': String(window) } : stated;
}
