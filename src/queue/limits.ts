// How many articles wait, how long, and how often each is tried.

/** Articles that are queued by one request. The platform takes 100 messages at once. */
export const MAXIMUM_QUEUED_AT_ONCE = 100;

/** Articles that wait at once: some two hours of reading, and 2 GB of the database if each were of the greatest length. */
export const MAXIMUM_WAITING = 10_000;

/** After how long to come back where so many wait, seconds: some are read by then. */
export const RETRY_AFTER = 60;

/** How often reading an article is begun before it is given up. wrangler.toml says it too: its `max_retries` are one less. */
export const MAXIMUM_ATTEMPTS = 8;

/** What is waited before the second attempt, and before any at most, seconds. It doubles each time. */
const FIRST_DELAY = 10;
const LONGEST_DELAY = 3_600;

/** Seconds to wait where so many attempts have failed. */
export function delayAfter(attempts: number): number {
  return Math.min(FIRST_DELAY * 2 ** (attempts - 1), LONGEST_DELAY);
}

/** Minutes after which a ticket that nothing was heard of is taken for lost by the Queue, and sent again. Sent twice, it is read once. */
const OVERDUE_MINUTES = 15;

/** The instant by which a ticket is to be heard of that is sent so many seconds from now. */
export function dueAfter(now: Date, seconds: number): string {
  return new Date(now.getTime() + (OVERDUE_MINUTES * 60 + seconds) * 1_000).toISOString();
}

/** Tickets that are sent again at once, each minute. */
export const SENT_AGAIN_AT_ONCE = 1_000;

/** Tickets that are read each minute where there is no Queue: what 30 seconds of a processor are enough for. */
export const READ_WITHOUT_QUEUE = 50;

/** Days for which tickets are kept: those that have come to an end, and those that were given up, with their articles. */
export const DAYS_KEPT = 7;
export const DAYS_KEPT_DEAD = 30;

/** Tickets that are deleted at once, each minute: more than come in. */
export const FORGOTTEN_AT_ONCE = 1_000;
