// Stored articles that are read again: what changes, what stays, and that each is wholly as it was or wholly anew.
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LinkDecision } from '../../schema/vocabulary.ts';
import { expectUnchanged } from '../../src/db/linking.ts';
import { raiseRevision, readRevision } from '../../src/db/registry.ts';
import { refreshSearch } from '../../src/db/search/refresh.ts';
import type { ArticleInput, ExtractedEvent, ExtractionOutcome, ExtractionRecord } from '../../src/extraction/record.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { Refusal } from '../../src/ingest/refusals.ts';
import { regroup } from '../../src/merging/regroup.ts';
import { InvalidField } from '../../src/registry/refusals.ts';
import type { RereadPage } from '../../src/rereading/outcome.ts';
import { type RereadDependencies, type RereadInput, rereadArticles } from '../../src/rereading/reread.ts';
import { cursorOf } from '../../src/rereading/selection.ts';
import { correctEvent } from '../../src/review/correct.ts';
import { UnknownArticle } from '../../src/review/refusals.ts';
import { ask } from '../graphql/ask.ts';
import { emptyTables, rowsOf, storeKey, tableKeys } from '../support/database.ts';
import { expectInStep } from '../support/in-step.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, recordOf } from '../support/record.ts';

/** What a reading makes of the made-up article. */
type Reading = (record: ExtractionRecord) => Partial<ExtractionRecord>;
type Extract = (input: ArticleInput) => ExtractionOutcome;

const AS_IT_IS: Reading = () => ({});
const VERSION = 'newer';
/** Statements of the greatest batch that only reads. */
const MOST_READING = 20;

let viewer: Awaited<ReturnType<typeof storeKey>>['viewer'];

beforeEach(async () => {
  await emptyTables();
  ({ viewer } = await storeKey(['read', 'ingest', 'review']));
});

afterEach(expectInStep);

function extractAs(reading: Reading, version = 'test'): Extract {
  return (input) => {
    const record = recordOf(input);
    return { ok: true, record: { ...record, ...reading(record), extractor: { version, ms: null } } };
  };
}

/** Notes that an article was taken back, and no more: what it reported stands, which no retraction leaves so. */
async function noteRetraction(id: string): Promise<void> {
  await env.DB.prepare('INSERT INTO retractions (article_id, at, key_id) VALUES (?1, ?2, ?3)')
    .bind(id, '2026-02-04T00:00:00.000Z', viewer.keyId)
    .run();
}

async function forgetRetractions(): Promise<void> {
  await env.DB.prepare('DELETE FROM retractions').run();
}

/** Stores the made-up article under a title as the first reading gives it; gives its id. */
async function store(reading: Reading = AS_IT_IS, title = ARTICLE.title): Promise<string> {
  const outcome = await ingestArticle(
    {
      connection: env.DB.withSession(),
      viewer,
      requestId: null,
      loadReader: readerOf(extractAs(reading)),
      now: new Date('2026-02-03T04:05:06Z'),
    },
    { ...ARTICLE, title },
  );
  if (outcome instanceof Refusal) throw outcome;
  return outcome.articleId;
}

function dependencies(extract: Extract): RereadDependencies {
  return {
    connection: env.DB.withSession(),
    viewer,
    requestId: null,
    loadReader: readerOf(extract),
    now: new Date('2026-03-04T05:06:07Z'),
    extractorVersion: VERSION,
    statementsRun: () => 0,
  };
}

/** A session in which something else happens before the batch that writes an article. */
function interposed(happens: () => Promise<void>): D1DatabaseSession {
  const session = env.DB.withSession();
  let hasHappened = false;
  return {
    getBookmark: () => session.getBookmark(),
    prepare: (sql) => session.prepare(sql),
    batch: async <Row>(statements: D1PreparedStatement[]) => {
      // The one that reads the registry's revision and the article is behind it: only writing has more statements.
      if (!hasHappened && statements.length > MOST_READING) {
        hasHappened = true;
        await happens();
      }
      return session.batch<Row>(statements);
    },
  };
}

/** Reads stored articles again, as `extract` gives them. */
async function rereadWith(extract: Extract, input: RereadInput = {}): Promise<RereadPage> {
  const page = await rereadArticles(dependencies(extract), input);
  if (page instanceof Refusal) throw page;
  return page;
}

const reread = (reading: Reading, input: RereadInput = {}) => rereadWith(extractAs(reading, VERSION), input);

/** Every row of every table. */
async function allRows(): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const key of tableKeys) if (key !== 'linkGuard') rows[key] = await rowsOf(key);
  return rows;
}

/** The record's first event, changed, and nothing else of what can be one with others. */
function firstEvent(change: (event: ExtractedEvent) => Partial<ExtractedEvent>): Reading {
  return ({ events }) => ({
    events: events.slice(0, 1).map((event) => ({ ...event, ...change(event) })),
    agreements: [],
  });
}

function on(day: string): Reading {
  return firstEvent(() => ({ date: { start: day, end: day, precision: 'DAY', basis: 'EXPLICIT', text: day } }));
}

const ALONE = firstEvent(() => ({}));

/** As a person would: says of two reports what they are. */
async function decide(reportId: string, otherId: string, decision: LinkDecision): Promise<void> {
  const reports = await rowsOf('eventReports');
  const { expectation, before, after } = await regroup(env.DB, {
    cause: { kind: 'PARTED', keyId: viewer.keyId, articleId: null, note: null, now: '2026-02-04T00:00:00.000Z' },
    eventIds: reports.flatMap(({ id, event_id: eventId }) =>
      id === reportId || id === otherId ? String(eventId) : [],
    ),
    decisions: [{ reportId, otherId, decision }],
  });
  await env.DB.batch([...expectUnchanged(env.DB, expectation), ...before, ...after, refreshSearch(env.DB)]);
}

async function correct(eventId: string, field: string, value: unknown): Promise<void> {
  const outcome = await correctEvent(
    { connection: env.DB, viewer, requestId: null, now: new Date('2026-02-04T00:00:00Z') },
    { event: eventId, corrections: [{ field, value, path: field }] },
  );
  if (outcome instanceof Refusal) throw outcome;
}

const DATED = 'date { start end precision basis text } location { name admin1 country precision place { name } }';
const TOLLS = 'fatalities { low best high civilians combatants unknown } injuries { low best high }';
const COUNT =
  'measure low best high qualifier countText victim { text status } claimant { slug } claimantText quote sentence { index }';

/** All that is told of articles and events, but for ids, revisions and times. */
const EVERYTHING = `{
  articles(first: 9, orderBy: { field: DATE, direction: ASC }) { nodes {
    title publisher { slug } publishedAt { date basis } sentences { index start end role text }
    sources { name kind role text source { slug } } discrepancies { kind stated computed sentences message }
    tallies(first: 9) { nodes { ${COUNT} periodStart periodEnd subsetOf { countText } location { name } } }
    relations(first: 9) { nodes { kind from { name } to { name } quote } }
    agreements(first: 9) { nodes { kind name state date { start } parties { role name } provisions { kind text }
      violations(first: 9) { nodes { status quote violator { name } event { type date { start } } } } } }
  } }
  agreements(first: 9, orderBy: { field: DATE, direction: ASC }) { nodes {
    kind name state date { start end } parties { role name } provisions { kind text } reports(first: 9) { nodes { state quote article { title } } }
    violations(first: 9) { nodes { status quote event { type } } }
  } }
  events(first: 20, orderBy: { field: DATE, direction: ASC }) { nodes {
    type category modality ${DATED} ${TOLLS} modes targets { kind text } weapons { kind text } participants { role name }
    reports(first: 9) { nodes {
      article { title } type modality prominence rule ${DATED} ${TOLLS} sentences { index text } participants { role name text }
      modes targets { text } weapons { text } figures { ${COUNT} rule subsetOf { countText } supersedes { countText } alternativeTo { countText } }
    } }
    casualties(first: 20) { nodes { countText best status article { title } supersededBy { best } contestedBy { best } } }
    possibleDuplicates { event { type date { start } } }
  } }
}`;

/** Everything, with what search and the counts of events hold. */
async function everything() {
  const { data, errors } = await ask(EVERYTHING);
  expect(errors).toBeUndefined();
  const documents = await rowsOf('searchDocuments');
  const found = documents
    // Who and what was named once stays known.
    .filter(({ type }) => type !== 'ACTOR' && type !== 'PLACE')
    .map(({ type, title, body }) => `${type} ${title}: ${body}`)
    .sort();
  return { data, found, counted: await rowsOf('eventCells') };
}

/** Which reports are together. */
async function groups(): Promise<string[][]> {
  const reports = await rowsOf('eventReports');
  const eventIds = [...new Set(reports.map(({ event_id: eventId }) => eventId))];
  return eventIds
    .map((eventId) =>
      reports
        .filter((report) => report.event_id === eventId)
        .map(({ id }) => String(id))
        .sort(),
    )
    .sort();
}

describe('an article that is read as before', () => {
  it('changes in nothing but the version of what read it', async () => {
    const id = await store();
    const before = await allRows();
    expect(await reread(AS_IT_IS)).toMatchObject({
      articles: [{ articleId: id, changed: false, problem: null, parts: [], events: [] }],
      hasNextPage: false,
      changedIds: [],
    });
    const [article] = await rowsOf('articles');
    expect(article).toMatchObject({ extractor_version: VERSION });
    expect(await allRows()).toEqual({ ...before, articles: [article] });
    expect(await reread(AS_IT_IS)).toMatchObject({ articles: [], endCursor: null });
  });

  it('changes in nothing where other articles tell of its events', async () => {
    await store();
    await store(AS_IT_IS, 'Another headline');
    expect(await groups()).toHaveLength(2);
    const before = await allRows();
    expect(await reread(AS_IT_IS)).toMatchObject({ articles: [{ changed: false }, { changed: false }] });
    expect({ ...(await allRows()), articles: [] }).toEqual({ ...before, articles: [] });
  });

  it('is known by its publisher, be that a source of the registry or not', async () => {
    const { articleId } = (await ingestArticle(
      {
        connection: env.DB.withSession(),
        viewer,
        requestId: null,
        loadReader: readerOf(extractAs(AS_IT_IS)),
        now: new Date(0),
      },
      { ...ARTICLE, publisher: 'Daily Harbour' },
    )) as { articleId: string };
    const inputs: ArticleInput[] = [];
    await rereadWith((input) => {
      inputs.push(input);
      return extractAs(AS_IT_IS, VERSION)(input);
    });
    expect(inputs).toEqual([{ ...ARTICLE, id: articleId, language: 'en', publisher: 'Daily Harbour' }]);
  });
});

const ANOTHER_TOLL = firstEvent(({ casualties, fatalities }) => ({
  casualties: casualties.slice(1, 2).map((figure) => ({ ...figure, supersedes: null, low: 15, best: 15, high: 15 })),
  fatalities: { ...fatalities, low: 15, best: 15, high: 15, combatants: 15 },
}));

const OTHERWISE: Readonly<Record<string, Reading>> = {
  'on another day': on('2020-05-31'),
  'in another year': on('2019-05-31'),
  'without a day': firstEvent(() => ({ date: null })),
  'without a place': firstEvent(() => ({ location: null })),
  'with another toll': ANOTHER_TOLL,
  'of another type': firstEvent(() => ({ type: 'ATTACK', category: 'VIOLENCE_AGAINST_CIVILIANS' })),
  'with other sides, targets, weapons and modes': firstEvent(({ participants }) => ({
    participants: participants.slice(1),
    targets: [],
    weapons: [],
    modes: [],
  })),
  'with one event less': ALONE,
  'without events': () => ({ events: [], agreements: [] }),
  'with two events more': ({ events }) => ({
    events: [
      ...events,
      ...events.map((event, index) => ({
        ...event,
        key: `e${index + 3}`,
        sentences: [2],
        date: { start: '2020-05-01', end: '2020-05-01', precision: 'DAY', basis: 'EXPLICIT', text: 'May 1' } as const,
      })),
    ],
  }),
  'with its events in another order': ({ events, agreements }) => ({
    events: events.toReversed().map((event, index) => ({ ...event, key: `e${index + 1}` })),
    agreements: agreements.map((agreement) => ({
      ...agreement,
      violations: agreement.violations.map((violation) => ({ ...violation, event: 'e1' })),
    })),
  }),
  'without tallies, relations, sources and discrepancies': () => ({
    tallies: [],
    relations: [],
    sources: [],
    discrepancies: [],
    ...ALONE(recordOf({ id: '' })),
  }),
  'with its agreement in another state': ({ agreements }) => ({
    agreements: agreements.map((agreement) => ({ ...agreement, state: 'COLLAPSED', parties: [] })),
  }),
  'without its agreement': () => ({ agreements: [] }),
  'with fewer sentences': ({ sentences, tallies }) => ({
    sentences: sentences.slice(0, 2),
    relations: [],
    tallies: tallies.map((tally) => ({ ...tally, sentence: 1 })),
  }),
  'with other sentences': ({ sentences }) => ({
    sentences: sentences.map((sentence) => ({ ...sentence, text: sentence.text.toUpperCase() })),
  }),
  'with another day of publication': () => ({ publishedAt: { date: '2020-06-03', basis: 'DATELINE' } }),
  'without a day of publication': () => ({ publishedAt: { date: null, basis: null } }),
};

describe.each([
  ['alone', null],
  ['beside an article that tells of the same', ALONE],
  ['beside one that tells of another toll', ANOTHER_TOLL],
  ['beside one that tells of the same agreement', AS_IT_IS],
  ['beside one that tells of another day', on('2020-05-31')],
])('an article %s that is read otherwise', (_where, beside) => {
  it.each(Object.entries(OTHERWISE))('is stored as if it had been read so at first: %s', async (_what, reading) => {
    const others = beside === null ? [] : [beside];
    for (const other of others) await store(other, 'Another headline');
    const id = await store(reading);
    const expected = await everything();
    await emptyTables();
    ({ viewer } = await storeKey(['read', 'ingest', 'review']));
    await store();
    for (const other of others) await store(other, 'Another headline');
    expect(await reread(reading, { articleIds: [id] })).toMatchObject({ articles: [{ changed: true, problem: null }] });
    expect(await everything()).toEqual(expected);
  });
});

describe('what stays where an article is read otherwise', () => {
  it('is the id of an event that it still tells of, with a history of what changed', async () => {
    const id = await store(ALONE);
    const { articles, changedIds } = await reread(on('2020-05-31'));
    expect(changedIds).toEqual([`${id}.e1`]);
    const [{ fields = '[]', ...event } = {}, ...others] = articles[0]?.events ?? [];
    expect(others).toEqual([]);
    expect(event).toEqual({ eventId: `${id}.e1`, outcome: 'CHANGED', successorId: null });
    expect(JSON.parse(fields)).toContainEqual({ field: 'dateStart', old: '2020-06-01', new: '2020-05-31' });
    expect(await rowsOf('events')).toMatchObject([{ id: `${id}.e1`, date_start: '2020-05-31', revision: 2 }]);
    const changes = await rowsOf('eventChanges');
    expect(changes).toMatchObject([
      { kind: 'CREATED', article_id: id, key_id: null },
      { kind: 'REREAD', article_id: id, key_id: viewer.keyId, revision: 2, at: '2026-03-04T05:06:07.000Z', fields },
    ]);
    expect(await rowsOf('participants')).toMatchObject([{ event_date: '2020-05-31' }, { event_date: '2020-05-31' }]);
  });

  it('is an event that another reading of its article leaves as it was', async () => {
    const id = await store();
    await reread(({ events, agreements }) => ({
      events: events.map((event) => (event.key === 'e1' ? event : { ...event, type: 'AIR_DRONE_STRIKE' })),
      agreements,
    }));
    expect(await rowsOf('events')).toMatchObject([
      { id: `${id}.e1`, revision: 1, updated_at: '2026-02-03T04:05:06.000Z' },
      { id: `${id}.e2`, revision: 2, type: 'AIR_DRONE_STRIKE', updated_at: '2026-03-04T05:06:07.000Z' },
    ]);
  });

  it('is no report that the text does not tell any more; its key is never given again', async () => {
    const id = await store();
    const { articles } = await reread(ALONE);
    expect(articles[0]?.events).toMatchObject([{ eventId: `${id}.e2`, outcome: 'REMOVED', successorId: null }]);
    expect(await rowsOf('removedEvents')).toMatchObject([{ id: `${id}.e2`, successor_id: null }]);
    await reread(AS_IT_IS, { all: true });
    expect((await rowsOf('events')).map((event) => event.id)).toEqual([`${id}.e1`, `${id}.e3`]);
    expect(await rowsOf('removedEvents')).toMatchObject([{ id: `${id}.e2` }]);
  });

  it('are the other reports of an event that it joined, or that it no longer tells of', async () => {
    const first = await store(ALONE);
    const second = await store(on('2019-01-01'), 'Another headline');
    const events = [`${first}.e1`, `${second}.e1`];
    expect(await groups()).toEqual(events.map((event) => [event]).sort());
    const joined = await reread(ALONE, { articleIds: [second] });
    expect(await groups()).toEqual([events.toSorted()]);
    const [remaining] = await rowsOf('events');
    expect(joined.articles[0]?.events).toMatchObject([
      { eventId: remaining?.id, outcome: 'JOINED' },
      { outcome: 'REMOVED', successorId: remaining?.id },
    ]);
    await reread(on('2019-01-01'), { articleIds: [second], all: false });
    expect(await groups()).toEqual(events.map((event) => [event]).sort());
    expect((await rowsOf('events')).map(({ id }) => id).sort()).toEqual(events.toSorted());
    expect(await rowsOf('removedEvents')).toEqual([]);
  });

  it('is what a person put right, over whatever is read', async () => {
    const id = await store(ALONE);
    await correct(`${id}.e1`, 'fatalitiesBest', 20);
    await correct(`${id}.e1`, 'fatalitiesHigh', 21);
    await reread(ANOTHER_TOLL);
    await reread(on('2020-05-31'), { all: true });
    expect(await rowsOf('events')).toMatchObject([
      { id: `${id}.e1`, fatalities_best: 20, fatalities_high: 21, date_start: '2020-05-31', revision: 5 },
    ]);
    expect(await rowsOf('eventCorrections')).toHaveLength(2);
  });

  it('are reports that a person told apart, and those that a person put together', async () => {
    const first = await store(ALONE);
    const second = await store(ALONE, 'Another headline');
    const third = await store(on('2019-01-01'), 'A third headline');
    const reports = [first, second, third].map((id) => `${id}.e1`);
    const [a = '', b = '', c = ''] = reports;
    expect(await groups()).toEqual([[a, b].sort(), [c]].sort());
    await decide(a, b, 'DIFFERENT');
    await decide(a, c, 'SAME');
    const decided = [[a, c].sort(), [b]].sort();
    expect(await groups()).toEqual(decided);
    await reread(ANOTHER_TOLL);
    expect(await groups()).toEqual(decided);
    await reread(on('2020-05-30'), { all: true });
    await reread(ALONE, { all: true });
    expect(await groups()).toEqual(decided);
    const links = await rowsOf('reportLinks');
    expect(links.filter(({ decision }) => decision !== null)).toHaveLength(2);
    expect(links.filter(({ decided_by_key_id: by }) => by === viewer.keyId)).toHaveLength(2);
  });
});

describe('an article that cannot be read again', () => {
  it('stays as it is, with the reason, and holds up no other', async () => {
    const ids = [await store(ALONE), await store(on('2019-01-01'), 'Another headline')].sort();
    const before = await allRows();
    const page = await rereadWith(() => ({
      ok: false,
      error: { code: 'UNSUPPORTED_LANGUAGE', message: 'Only English is read.' },
    }));
    expect(page).toMatchObject({
      articles: ids.map((articleId) => ({ articleId, changed: false, problem: 'Only English is read.' })),
      hasNextPage: false,
    });
    expect(await allRows()).toEqual(before);
  });

  it('is passed over where a person took it back', async () => {
    const id = await store();
    await noteRetraction(id);
    const before = await allRows();
    expect(await reread(ALONE)).toMatchObject({ articles: [] });
    expect(await reread(ALONE, { all: true })).toMatchObject({ articles: [] });
    expect(await reread(ALONE, { articleIds: [id] })).toMatchObject({
      articles: [{ changed: false, problem: expect.stringContaining('retracted') }],
    });
    expect(await allRows()).toEqual(before);
    await forgetRetractions();
  });
});

describe('a dry run', () => {
  it('writes nothing, and tells what would change', async () => {
    await store();
    await store(ALONE, 'Another headline');
    const before = await allRows();
    const told = await reread(ANOTHER_TOLL, { isDry: true });
    expect(await allRows()).toEqual(before);
    expect(told).toMatchObject({
      articles: [{ changed: true }, { changed: true }],
      changedIds: [],
    });
    const [first] = told.articles;
    expect(first?.figuresAdded).toMatchObject([{ measure: 'KILLED', best: 15 }]);
    expect(first?.figuresRemoved.map(({ best }) => best).sort()).toEqual([13, 14, 2, 9]);
    const { articles } = await reread(ANOTHER_TOLL, { first: 1 });
    expect(articles).toEqual([first]);
  });
});

describe('articles that are read again a few a call', () => {
  it('are each as they were or anew wherever it is stopped, and are taken up behind the last', async () => {
    const ids = [
      await store(ALONE),
      await store(on('2019-01-01'), 'Another headline'),
      await store(on('2018-01-01'), 'A third headline'),
    ].sort();
    const stopped = await reread(ANOTHER_TOLL, { first: 1 });
    expect(stopped).toMatchObject({ articles: [{ articleId: ids[0] }], hasNextPage: true });
    const versions = async () => (await rowsOf('articles')).map(({ extractor_version: version }) => version);
    expect((await versions()).sort()).toEqual([VERSION, 'test', 'test']);
    await expectInStep();
    const rest = await reread(ANOTHER_TOLL, { after: stopped.endCursor });
    expect(rest).toMatchObject({ articles: [{ articleId: ids[1] }, { articleId: ids[2] }], hasNextPage: false });
    expect(await versions()).toEqual([VERSION, VERSION, VERSION]);
  });

  it('are taken in turn by what had read them, without those of the present extractor', async () => {
    const ids: string[] = [];
    for (const version of ['older', VERSION, 'very new', 'older']) {
      const id = await store(on(`201${ids.length}-01-01`), `Headline ${ids.length}`);
      await env.DB.prepare('UPDATE articles SET extractor_version = ?2 WHERE id = ?1').bind(id, version).run();
      ids.push(id);
    }
    const [first = '', present = '', newest = '', last = ''] = ids;
    const order = [...[first, last].sort(), newest];
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: RereadPage = await reread(AS_IT_IS, { first: 1, after, isDry: true });
      seen.push(...page.articles.map(({ articleId }) => articleId));
      after = page.hasNextPage ? page.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([...order].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    const all = await reread(AS_IT_IS, { all: true, isDry: true });
    expect(all.articles.map(({ articleId }) => articleId)).toEqual([first, present, newest, last].sort());
  });

  it('are fewer than asked for where many statements have been run', async () => {
    await store(ALONE);
    await store(on('2019-01-01'), 'Another headline');
    const counts = [0, 801];
    const page = await rereadArticles(
      { ...dependencies(extractAs(AS_IT_IS, VERSION)), statementsRun: () => counts.shift() ?? 0 },
      {},
    );
    expect(page).toMatchObject({ articles: [{ changed: true }], hasNextPage: true });
  });
});

describe('an article that is read again while something else changes', () => {
  it('is read with the registry as it is in the end', async () => {
    const id = await store(ALONE);
    const revisions: string[] = [];
    const loadReader = async () => {
      const reader = await readerOf(extractAs(on('2020-05-31'), VERSION), await readRevision(env.DB))();
      revisions.push(reader.revision);
      if (revisions.length === 1)
        await env.DB.batch([raiseRevision(env.DB), env.DB.prepare("UPDATE registry SET revision = 'changed'")]);
      return reader;
    };
    await rereadArticles({ ...dependencies(extractAs(AS_IT_IS)), loadReader }, {});
    expect(revisions).toEqual(['', 'changed']);
    expect(await rowsOf('events')).toMatchObject([{ id: `${id}.e1`, date_start: '2020-05-31' }]);
  });

  it('is one with an article that comes in at once', async () => {
    const id = await store(on('2019-01-01'));
    const [, other] = await Promise.all([reread(ALONE), store(ALONE, 'Another headline')]);
    expect(await groups()).toEqual([[`${id}.e1`, `${other}.e1`].sort()]);
  });

  it('is stored once where it is read twice at once', async () => {
    await store();
    await store(ALONE, 'Another headline');
    const more = OTHERWISE['with two events more'] ?? AS_IT_IS;
    await Promise.all([reread(more), reread(more), reread(more)]);
    const after = await everything();
    await reread(AS_IT_IS, { all: true });
    await reread(more, { all: true });
    expect(await everything()).toEqual(after);
  });

  it('stays taken back', async () => {
    const id = await store();
    const loadReader = readerOf((input) => extractAs(ALONE, VERSION)(input));
    let calls = 0;
    const page = await rereadArticles(
      {
        ...dependencies(extractAs(AS_IT_IS)),
        loadReader: async () => {
          const reader = await loadReader();
          return {
            ...reader,
            get knowledge() {
              calls += 1;
              return reader.knowledge;
            },
          };
        },
        connection: interposed(() => noteRetraction(id)),
      },
      { articleIds: [id] },
    );
    expect(calls).toBeGreaterThan(0);
    expect(page).toMatchObject({ articles: [{ changed: false, problem: expect.stringContaining('retracted') }] });
    expect(await rowsOf('events')).toHaveLength(2);
    await forgetRetractions();
  });
});

describe('what is asked for wrongly', () => {
  const asked = (input: RereadInput) => rereadArticles(dependencies(extractAs(AS_IT_IS)), input);

  it.each<[string, RereadInput]>([
    ['no article', { first: 0 }],
    ['too many', { first: 26 }],
    ['a cursor of nothing', { after: 'x' }],
    ['a cursor of other articles', { after: cursorOf({ all: true }, { id: 'a', version: 'b' }) }],
    ['too many ids', { articleIds: Array.from({ length: 26 }, String) }],
    ['some and all', { articleIds: ['a'], all: true }],
  ])('%s is refused', async (_what, input) => {
    expect(await asked(input)).toBeInstanceOf(InvalidField);
  });

  it('names the article that is not there', async () => {
    const id = await store();
    const refusal = await asked({ articleIds: [id, 'nowhere'] });
    expect(refusal).toBeInstanceOf(UnknownArticle);
    expect(refusal).toMatchObject({ field: 'articles.1' });
  });
});
