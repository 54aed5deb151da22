// The whole product on this machine, with something in it to look at.
import { chosenPort, fail, otherPort, STATE } from './environment.ts';
import { applyMigrations, callCron, HOST, isPortFree, type LocalWorker, startWorker } from './local-worker.ts';
import { prepareDatabase } from './prepare-database.ts';
import { ingestSamples } from './seed.ts';

const PARENT_POLL_MS = 500;
const MINUTE_MS = 60_000;

function welcome(address: string, key: string, seeded: string): string {
  const query =
    '{ events(first: 3) { totalCount nodes { type date { start end } location { name country } fatalities { low best high }' +
    ' casualties(first: 5) { nodes { countText claimant { name } quote } } } } }';
  return `
Sitrep runs on ${address}/graphql   (open it in a browser for GraphiQL; Ctrl-C stops it)
${seeded}

Key for everything, for the header "Authorization: Bearer …" (mutations need one):
  ${key}

A query to paste:
  curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'
`;
}

let worker: LocalWorker | undefined;
let stopping = false;

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await worker?.stop();
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
// npm passes on SIGINT and SIGTERM; of anything else it dies alone.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid !== parent && void stop(0), PARENT_POLL_MS).unref();
}

const port = chosenPort();
if (!(await isPortFree(port))) {
  fail(`Port ${port} is taken on ${HOST}. Choose another one: PORT=${otherPort(port)} npm start`);
}
try {
  console.log('Applying the migrations …');
  await applyMigrations(STATE);
  const key = await prepareDatabase(STATE);
  console.log('Starting the Worker …');
  worker = await startWorker({ port, state: STATE });
  worker.process.once('exit', () => {
    if (!stopping) console.error('The Worker ended by itself.');
    void stop(1);
  });
  const { address } = worker;
  // What the platform does where the Worker is deployed.
  setInterval(() => void callCron(address), MINUTE_MS).unref();
  const { articles, created, events } = await ingestSamples(worker.address, key);
  const news = created === 0 ? 'all there already' : `${created} of them new`;
  console.log(welcome(worker.address, key, `Sample articles: ${articles}, ${news}, with ${events} events.`));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  await stop(1);
}
