// One run of the Worker: what every handler is given beside the request and the bindings.
import { openRateLimiter, type RateLimiter } from './access/rate-limits.ts';
import type { AnswerCache } from './http/purge.ts';
import { RequestLog } from './logging.ts';
import { type Settings, settingsOf } from './settings.ts';

/** Response header: the id that the log knows a request by. */
export const REQUEST_ID_HEADER = 'x-request-id';

export interface Invocation {
  /** A UUID, made here: what a client sends cannot forge an entry of the log. */
  readonly requestId: string;
  /** When the request came in. */
  readonly now: Date;
  /** Address that it came from; empty where nothing tells. */
  readonly address: string;
  readonly settings: Settings;
  /** What is logged of the request when it has been answered. */
  readonly log: RequestLog;
  /** Counts how often whoever asks does. */
  readonly rateLimiter: RateLimiter;
  /** Answers that are kept before the Worker. */
  readonly cache: AnswerCache;
  /** Keeps the Worker running after the answer until this is done. Its failure is the caller's to log. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** The invocation that a request begins. */
export function openInvocation(
  request: Request,
  bindings: object,
  waitUntil: (work: Promise<unknown>) => void,
  cache?: AnswerCache,
): Invocation {
  const requestId = crypto.randomUUID();
  const now = new Date();
  const address = request.headers.get('cf-connecting-ip') ?? '';
  return {
    requestId,
    now,
    log: new RequestLog(requestId, request, now),
    address,
    settings: settingsOf(bindings),
    rateLimiter: openRateLimiter(bindings, address),
    waitUntil,
    cache,
  };
}
