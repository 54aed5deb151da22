// The Queue and the cron, as the platform would call the Worker for them.
import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
  waitOnExecutionContext,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import worker from '../../src/index.ts';

/** A Queue that only writes down what is sent, or fails. */
export function recordingQueue(): {
  readonly sent: string[];
  readonly sendBatch: Queue<string>['sendBatch'];
  isDown: boolean;
} {
  const sent: string[] = [];
  const queue = {
    sent,
    isDown: false,
    async sendBatch(messages: Iterable<MessageSendRequest<string>>) {
      if (queue.isDown) throw new Error('The Queue does not answer.');
      sent.push(...[...messages].map(({ body }) => body));
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    },
  };
  return queue;
}

interface Delivery {
  readonly queue?: string;
  /** In place of what `wrangler.toml` binds. */
  readonly bindings?: object;
  readonly execution?: ExecutionContext;
}

/** Delivers messages in one batch; gives for each the seconds after which it comes again, null for one that is done with. */
export async function deliver(
  bodies: readonly unknown[],
  { queue = 'sitrep-ingest', bindings = {}, execution = createExecutionContext() }: Delivery = {},
) {
  const messages = bodies.map((body, index) => ({ id: String(index), timestamp: new Date(), attempts: 1, body }));
  const batch = createMessageBatch(queue, messages);
  // What getQueueResult tells of delays is nothing.
  const all = vi.spyOn(batch, 'retryAll');
  const each = batch.messages.map((message) => vi.spyOn(message, 'retry'));
  await worker.queue(batch, { ...env, ...bindings }, execution);
  const { ackAll, explicitAcks, retryBatch, retryMessages } = await getQueueResult(batch, execution);
  const retried = new Set(retryMessages.map(({ msgId }) => msgId));
  return bodies.map((_body, index) => {
    const isRetried = retryBatch.retry || retried.has(String(index));
    const isDone = ackAll || explicitAcks.includes(String(index));
    // Neither is nothing said of a message, nor both.
    if (isRetried === isDone) throw new Error(`What of message ${index}?`);
    return isRetried ? [all, each[index]].flatMap((spy) => spy?.mock.calls ?? []).at(0)?.[0]?.delaySeconds : null;
  });
}

/** Calls the cron, as if at an instant. */
export async function minute(at: Date, bindings: object = {}): Promise<void> {
  const execution = createExecutionContext();
  await worker.scheduled(
    createScheduledController({ scheduledTime: at, cron: '* * * * *' }),
    { ...env, ...bindings },
    execution,
  );
  await waitOnExecutionContext(execution);
}
