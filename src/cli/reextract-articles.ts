// Reads stored articles again over GraphQL, a few a request, and prints what changes.
import * as z from 'zod';

/** Articles a request: what the mutation takes. */
const ARTICLES_A_REQUEST = 25;

export const REEXTRACT = `mutation Reextract($input: ReextractInput!) {
  reextract(input: $input) {
    __typename
    ... on Error { message }
    ... on ReextractSuccess {
      endCursor
      hasNextPage
      articles {
        article { id title }
        changed
        problem
        parts
        events { eventId outcome successor fields { field old new } }
        figuresAdded { ...Figure }
        figuresRemoved { ...Figure }
      }
    }
  }
}
fragment Figure on ReextractedFigure { measure countText claimantText quote }`;

const figure = z.object({
  measure: z.string(),
  countText: z.string(),
  claimantText: z.string().nullable(),
  quote: z.string(),
});

const reextracted = z.object({
  article: z.object({ id: z.string(), title: z.string().nullable() }),
  changed: z.boolean(),
  problem: z.string().nullable(),
  parts: z.array(z.string()),
  events: z.array(
    z.object({
      eventId: z.string(),
      outcome: z.string(),
      successor: z.string().nullable(),
      fields: z.array(z.object({ field: z.string(), old: z.string().nullable(), new: z.string().nullable() })),
    }),
  ),
  figuresAdded: z.array(figure),
  figuresRemoved: z.array(figure),
});

const success = z.object({
  endCursor: z.string().nullable(),
  hasNextPage: z.boolean(),
  articles: z.array(reextracted),
});

const answer = z.object({
  data: z.object({ reextract: z.union([success, z.object({ message: z.string() })]) }).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

type Page = z.infer<typeof success>;
type Reextracted = z.infer<typeof reextracted>;
type Figure = z.infer<typeof figure>;

export interface ReextractOptions {
  /** Global ids of articles; none for all that another extractor read. */
  readonly articles: readonly string[];
  readonly all: boolean;
  readonly dryRun: boolean;
  /** Articles at most. */
  readonly limit: number;
  readonly after: string | null;
}

export interface ReextractDependencies {
  /** Sends an operation's body as JSON and gives the answer's; rejects where there is none. */
  readonly send: (body: object) => Promise<unknown>;
  readonly print: (line: string) => void;
  /** Whether to end after the request under way. */
  readonly isStopped: () => boolean;
}

function figureLine(sign: string, { measure, countText, claimantText, quote }: Figure): string {
  return `  ${sign} ${measure} ${countText}${claimantText === null ? '' : ` (${claimantText})`}: “${quote}”`;
}

/** What becomes of one article; nothing for one that stays as it is. */
function linesOf({ article, changed, problem, parts, events, figuresAdded, figuresRemoved }: Reextracted): string[] {
  const name = article.title === null ? article.id : `${article.id} “${article.title}”`;
  if (problem !== null) return [`${name}: left as it is. ${problem}`];
  if (!changed) return [];
  return [
    name,
    ...events.flatMap(({ eventId, outcome, successor, fields }) => [
      `  event ${eventId} ${outcome}${successor === null ? '' : `, now ${successor}`}`,
      ...fields.map((one) => `    ${one.field}: ${one.old ?? 'none'} → ${one.new ?? 'none'}`),
    ]),
    ...figuresRemoved.map((one) => figureLine('−', one)),
    ...figuresAdded.map((one) => figureLine('+', one)),
    ...(parts.length === 0 ? [] : [`  also ${parts.join(', ')}`]),
  ];
}

function totals(read: readonly Reextracted[], isDry: boolean): string {
  const outcomes = new Map<string, number>();
  for (const { outcome } of read.flatMap(({ events }) => events))
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const events = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).sort();
  const sum = (figures: (one: Reextracted) => readonly Figure[]) =>
    read.reduce((count, one) => count + figures(one).length, 0);
  const left = read.filter(({ problem }) => problem !== null).length;
  return [
    `${read.length} articles read, ${read.filter(({ changed }) => changed).length} ${isDry ? 'would change' : 'changed'}, ${left} left as they are`,
    `events: ${events.length === 0 ? 'none' : events.join(', ')}`,
    `figures: ${sum(({ figuresAdded }) => figuresAdded)} more, ${sum(({ figuresRemoved }) => figuresRemoved)} less`,
  ].join('; ');
}

/** One page; throws what the Worker says where it refuses. */
async function nextPage({ send }: ReextractDependencies, input: object): Promise<Page> {
  const { data, errors } = answer.parse(await send({ query: REEXTRACT, variables: { input } }));
  const result = data?.reextract;
  if (result === undefined || 'message' in result)
    throw new Error(
      result?.message ?? errors?.map(({ message }) => message).join('; ') ?? 'The Worker gave no answer.',
    );
  return result;
}

/**
 * Reads articles again until there are no more, `limit` is reached or it is stopped; prints what changes, the totals, and
 * where to go on. Rejects where a request fails, after it has printed the same.
 */
export async function reextractArticles(dependencies: ReextractDependencies, options: ReextractOptions): Promise<void> {
  const { print, isStopped } = dependencies;
  const { articles, all, dryRun, limit } = options;
  const read: Reextracted[] = [];
  let after = options.after;
  let isMore = true;
  try {
    while (isMore && read.length < limit && !isStopped()) {
      const page = await nextPage(dependencies, {
        ...(articles.length > 0 && { articles }),
        ...(all && { all }),
        ...(after !== null && { after }),
        dryRun,
        first: Math.min(ARTICLES_A_REQUEST, limit - read.length),
      });
      for (const line of page.articles.flatMap(linesOf)) print(line);
      read.push(...page.articles);
      after = page.endCursor ?? after;
      isMore = page.hasNextPage;
    }
  } finally {
    // Where not even the first request succeeds, what went wrong is all there is to say.
    if (read.length > 0 || !isMore) print(totals(read, dryRun));
    if (isMore && after !== null) print(`To go on: --after ${after}`);
  }
}
