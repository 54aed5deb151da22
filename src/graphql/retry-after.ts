// When to come back, for an answer that is told as data: the header that says so to whoever reads only that.
import type { Plugin } from 'graphql-yoga';

/** Seconds after which the requests under way are to come back, by their context. */
const secondsOf = new WeakMap<object, number>();

/** Has the answer of a request say when to come back. */
export function askToComeBack(context: object, seconds: number): void {
  secondsOf.set(context, seconds);
}

export const retryAfter: Plugin = {
  onExecutionResult({ result, setResult, context }) {
    const seconds = secondsOf.get(context);
    if (seconds === undefined || !result || Symbol.asyncIterator in result || Array.isArray(result)) return;
    const headers = { 'retry-after': String(seconds) };
    setResult({ ...result, extensions: { ...result.extensions, http: { headers } } });
  },
};
