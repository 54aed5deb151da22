// Who asks the Worker at the same time: writers, readers and reviewers, each a client of its own, until time is up.
import * as z from 'zod';
import type { Chance } from '../../scripts/synthetic/chance.ts';
import type { Input } from './articles.ts';
import { type Answer, type Client, ingest } from './client.ts';

export interface Sent {
  readonly input: Input;
  /** Global id. */
  readonly id: string;
}

/** What was seen of all of them. */
export interface Seen {
  readonly answers: Map<string, number>;
  /** What no client should be answered. */
  readonly faults: string[];
  /** Articles that a writer was told are stored, each with how many were told that they created it. */
  readonly created: Map<string, number>;
  /** What readers saw of each article, as text. */
  readonly told: Map<string, Set<string>>;
}

export interface Scene {
  readonly articles: readonly Sent[];
  /** Global ids of the articles that writers have sent and that are not answered. */
  readonly underWay: Set<string>;
  readonly seen: Seen;
  readonly chance: Chance;
  /** Whether time is up. */
  readonly isOver: () => boolean;
}

function count({ answers }: Seen, what: string): void {
  answers.set(what, (answers.get(what) ?? 0) + 1);
}

/** Keeps what is wrong with an answer; whether nothing is. */
function isWell(seen: Seen, what: string, answer: Answer): boolean {
  if (answer.status < 500 && answer.errors.length === 0) return true;
  const { status, errors, retryAfter } = answer;
  seen.faults.push(`${what}: ${status} ${retryAfter ?? ''} ${errors.map(({ code, message }) => `${code} ${message}`)}`);
  return false;
}

const ARTICLE = `query ($id: ID!) {
  article(id: $id) {
    id title text sentences { index start end role text } sources { name role text }
    discrepancies { kind stated computed } tallies(first: 50) { nodes { id countText quote } }
    agreements(first: 50) { totalCount } events(first: 50) { totalCount }
    reports(first: 50) {
      totalCount
      nodes { id type modality fatalities { low best high } sentences { index text } participants { role text }
        figures { id measure low best high countText quote sentence { index text } } }
    }
  }
}`;

/** An article as readers see it, as text; null where it is not there. What other articles change of it is left out. */
export async function readArticle(client: Client, seen: Seen, id: string): Promise<string | null> {
  const answer = await client.ask(ARTICLE, { id });
  count(seen, 'article read');
  if (!isWell(seen, 'article', answer)) return null;
  const article = answer.data?.article;
  if (article === null || article === undefined) return null;
  return JSON.stringify(article, (name, value) => (name === 'events' || name === 'agreements' ? undefined : value));
}

/** Sends articles that others send too, and reads each back. */
export async function write(
  client: Client,
  { articles, underWay, seen, chance, isOver }: Scene,
  from: number,
): Promise<void> {
  for (let next = from; !isOver(); next++) {
    const sent = articles[next % articles.length];
    if (sent === undefined) return;
    const idempotencyKey = chance.happens(0.5) ? crypto.randomUUID() : null;
    underWay.add(sent.id);
    const told = await ingest(client, { ...sent.input, idempotencyKey });
    underWay.delete(sent.id);
    if ('refused' in told) {
      count(seen, `ingest ${told.refused}`);
      if (told.refused !== 'TryAgain') isWell(seen, `ingest ${told.refused}`, told.answer);
      continue;
    }
    count(seen, told.created ? 'ingest created' : 'ingest known');
    if (told.articleId !== sent.id) seen.faults.push(`An article is stored as ${told.articleId}, not as ${sent.id}.`);
    seen.created.set(sent.id, (seen.created.get(sent.id) ?? 0) + Number(told.created));
    if ((await readArticle(client, seen, sent.id)) === null) seen.faults.push(`${sent.id} is not there once written.`);
  }
}

const LIST = `{ events(first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) {
  totalCount nodes { id fatalities { best } reports(first: 5) { totalCount nodes { id article { title } figures { countText } } } } } }`;
const STATISTICS = '{ eventStatistics(groupBy: [MONTH, COUNTRY]) { groups { events } } }';
const SEARCH = '{ search(query: "market", first: 10) { nodes { __typename } } }';

/** Reads an article that is being written until it is there: half of one would be seen just then. */
async function readAsItComes(client: Client, { underWay, seen, isOver }: Scene, id: string): Promise<string | null> {
  let article: string | null;
  do article = await readArticle(client, seen, id);
  while (article === null && underWay.has(id) && !isOver());
  return article;
}

/** Reads articles, and now and then what all of them come to. */
export async function read(client: Client, scene: Scene): Promise<void> {
  const { articles, underWay, seen, chance, isOver } = scene;
  while (!isOver()) {
    // Most look at what was sent longest ago: the more look, the more see it in the moment when it is written.
    const [coming] = [...underWay].filter((id) => !seen.created.has(id));
    const id = coming !== undefined && chance.happens(0.8) ? coming : chance.pick(articles).id;
    const wasStored = seen.created.has(id);
    const article = await readAsItComes(client, scene, id);
    if (article !== null) seen.told.set(id, (seen.told.get(id) ?? new Set()).add(article));
    else if (wasStored) seen.faults.push(`${id} was stored and is not there.`);
    const what = chance.integer(1, 8);
    if (what === 1) isWell(seen, 'events', await client.ask(LIST));
    else if (what === 2) isWell(seen, 'statistics', await client.ask(STATISTICS));
    else if (what === 3) isWell(seen, 'search', await client.ask(SEARCH));
    else if (what === 4) {
      const { status } = await client.read('/export/events.csv');
      if (status !== 200) seen.faults.push(`An export is answered ${status}.`);
    } else continue;
    count(seen, 'other reading');
  }
}

const listed = z.object({
  events: z.object({
    nodes: z.array(z.object({ id: z.string(), reports: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })),
  }),
});

const outcome = '{ __typename ... on Error { message } }';
const REVIEW = `mutation ($event: ID!) { done: reviewEvent(input: { event: $event, status: CONFIRMED }) ${outcome} }`;
const CORRECT = `mutation ($event: ID!, $best: Int!) {
  done: correctEvent(input: { event: $event, corrections: { fatalities: { best: $best } } }) ${outcome} }`;
const MERGE = `mutation ($events: [ID!]!) { done: mergeEvents(input: { events: $events }) ${outcome} }`;
const SPLIT = `mutation ($event: ID!, $reports: [ID!]!) { done: splitEvent(input: { event: $event, reports: $reports }) ${outcome} }`;
const done = z.object({ done: z.object({ __typename: z.string() }) });

/** Judges, corrects, merges and splits the events that change at the moment. */
export async function review(client: Client, { seen, chance, isOver }: Scene): Promise<void> {
  while (!isOver()) {
    const answer = await client.ask(LIST);
    if (!isWell(seen, 'events', answer)) continue;
    const { nodes } = listed.parse(answer.data).events;
    if (nodes.length < 2) continue;
    const [one, other] = [chance.pick(nodes), chance.pick(nodes)];
    const [first, ...rest] = one.reports.nodes;
    const what = chance.integer(1, 4);
    const asked =
      what === 1
        ? client.ask(REVIEW, { event: one.id })
        : what === 2
          ? client.ask(CORRECT, { event: one.id, best: chance.integer(0, 40) })
          : what === 3 || first === undefined || rest.length === 0
            ? client.ask(MERGE, { events: [one.id, other.id] })
            : client.ask(SPLIT, { event: one.id, reports: [first.id] });
    const changed = await asked;
    if (isWell(seen, `review ${what}`, changed)) count(seen, `review ${done.parse(changed.data).done.__typename}`);
  }
}
