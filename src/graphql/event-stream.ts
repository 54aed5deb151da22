// Answers of a subscription as server-sent events, as GraphQL over SSE's distinct connections have them, each with the
// position up to which the client has been told. A browser's EventSource sends it back by itself when it connects again.
import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { type Progress, writePosition } from '../db/changes.ts';
import type { Invocation } from '../invocation.ts';
import type { RequestLog } from '../logging.ts';

interface StreamContext {
  readonly progress: Progress;
  readonly invocation: Invocation;
}

const PING_MS = 12_000;
/** Milliseconds after which an EventSource connects again. */
const RETRY_MS = 1_000;

const HEADERS = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache', 'content-encoding': 'none' };

const idLine = ({ position }: Progress) => (position === null ? '' : `id: ${writePosition(position)}\n`);

/** One answer, with the position in it too, for clients that do not see ids. */
function write({ data, errors, extensions }: ExecutionResult, progress: Progress): string {
  const { position } = progress;
  const told = position && { position: writePosition(position) };
  const answer = { data, errors, extensions: extensions || told ? { ...extensions, ...told } : undefined };
  return `${idLine(progress)}event: next\ndata: ${JSON.stringify(answer)}\n\n`;
}

/**
 * The answers as a body. A native EventSource (`isNative`) is also told how soon to come back, and its position while it hears
 * nothing; clients of GraphQL over SSE take neither. What is to be continued ends without `complete`, so that both come back.
 */
function bodyOf(
  answers: AsyncIterable<ExecutionResult>,
  progress: Progress,
  isNative: boolean,
  log: RequestLog,
): ReadableStream {
  const hasEnded = log.awaitStream();
  let isOpen = true;
  let sent = 0;
  const encoder = new TextEncoder();
  const iterator = answers[Symbol.asyncIterator]();
  const idle = () => (isNative && progress.position ? `${idLine(progress)}\n` : ':\n\n');
  let ping: ReturnType<typeof setInterval> | undefined;
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      // At once: some browsers wait for a first byte.
      send(isNative ? `retry: ${RETRY_MS}\n${idle()}` : idle());
      ping = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) send(idle());
      }, PING_MS);
    },
    async pull(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      try {
        const { value, done } = await iterator.next();
        if (!done) {
          sent += 1;
          return send(write(value, progress));
        }
        if (!progress.isToBeContinued) send('event: complete\ndata:\n\n');
        else if (isNative) send(idle());
        clearInterval(ping);
        controller.close();
        hasEnded({ sent, whole: true });
      } catch (error) {
        clearInterval(ping);
        // What is sent once the client has gone away fails, and is no fault.
        if (!isOpen) return;
        controller.error(error);
        log.error(error);
        hasEnded({ sent, whole: false, outcome: 'failed' });
      }
    },
    async cancel() {
      isOpen = false;
      clearInterval(ping);
      hasEnded({ sent, whole: false });
      await iterator.return?.();
    },
  });
}

/** Sends the answers of a subscription in place of Yoga's own events, which have no positions. */
export const eventStream: Plugin<object, StreamContext> = {
  async onResultProcess({ request, result, resultProcessor, setResultProcessor, serverContext }) {
    if (!isAsyncIterable(result)) return;
    if (!resultProcessor) {
      // The client does not accept events and is answered 406: nobody would ever stop what it has begun to follow.
      await result[Symbol.asyncIterator]().return?.();
      return;
    }
    const { progress, invocation } = serverContext;
    setResultProcessor(
      (answers) =>
        new Response(
          isAsyncIterable(answers) ? bodyOf(answers, progress, request.method === 'GET', invocation.log) : null,
          {
            headers: HEADERS,
          },
        ),
      'text/event-stream',
    );
  },
};
