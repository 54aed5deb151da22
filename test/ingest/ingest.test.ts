import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { raiseRevision, readRevision } from '../../src/db/registry.ts';
import type { ArticleInput, ExtractionOutcome, ExtractionRecord } from '../../src/extraction/record.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import type { IngestInput } from '../../src/ingest/outcome.ts';
import { EmptyText, Refusal, UnsupportedLanguage } from '../../src/ingest/refusals.ts';
import { countRows, emptyTables, rowsOf, storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle, recordOf } from '../support/record.ts';

type Extract = (input: ArticleInput) => ExtractionOutcome;

let viewer: Awaited<ReturnType<typeof storeKey>>['viewer'];

function ingest(input: IngestInput = ARTICLE, extract: Extract = extractArticle, connection = env.DB.withSession()) {
  const now = new Date('2026-02-03T04:05:06Z');
  return ingestArticle({ connection, viewer, requestId: null, loadReader: readerOf(extract), now }, input);
}

/** An extractor that gives the record of the article, changed. */
function reading(change: (record: ExtractionRecord) => Partial<ExtractionRecord>): Extract {
  return (input) => {
    const record = recordOf(input);
    return { ok: true, record: { ...record, ...change(record) } };
  };
}

const EMPTY: Partial<ExtractionRecord> = {
  events: [],
  tallies: [],
  agreements: [],
  relations: [],
  sources: [],
  discrepancies: [],
};

beforeEach(async () => {
  await emptyTables();
  ({ viewer } = await storeKey());
});

describe('ingesting an article', () => {
  it('stores every part of its record', async () => {
    const outcome = await ingest();
    expect(outcome).toMatchObject({ created: true });
    expect(await countRows()).toEqual({
      accessKeys: 1,
      // Islamic State, the Brigade, the Council, and the government that SANA speaks for; gunmen are no one.
      actors: 4,
      actorAliases: 7,
      actorRelations: 1,
      // The zone, by the Brigade and in Syria.
      agreementBlocks: 2,
      agreementParties: 1,
      agreementReports: 1,
      agreements: 1,
      articles: 1,
      breaches: 1,
      casualtyFigures: 4,
      discrepancies: 1,
      // Each event in each grain of the counts that are kept.
      eventCells: 10,
      eventChanges: 2,
      eventModes: 2,
      eventReports: 2,
      events: 2,
      participants: 3,
      places: 2,
      provisions: 1,
      reportBlocks: 5,
      // The article, two events, four actors, an agreement and two places.
      searchDocuments: 10,
      // Three of the text, and the title.
      sourceAliases: 3,
      sourceMentions: 2,
      sources: 2,
      tallies: 1,
      violations: 1,
    });
  });

  it('keeps an event and its report apart, with ids that follow from the article', async () => {
    const outcome = await ingest();
    const [article] = await rowsOf('articles');
    expect(article).toMatchObject({
      title: ARTICLE.title,
      text: ARTICLE.text,
      published_date: '2020-06-02',
      published_basis: 'INPUT',
      order_date: '2020-06-02',
      publisher_id: 'qamar-radio',
      owner_id: 'owner',
      ingested_by_key_id: viewer.keyId,
      ingested_at: '2026-02-03T04:05:06.000Z',
      extractor_version: 'test',
    });
    const id = article?.id;
    expect(outcome).toEqual({
      articleId: id,
      created: true,
      events: [
        { eventId: `${id}.e1`, outcome: 'CREATED', absorbedIds: [], possibleDuplicateIds: [] },
        { eventId: `${id}.e2`, outcome: 'CREATED', absorbedIds: [], possibleDuplicateIds: [] },
      ].map((event) => expect.objectContaining(event)),
      agreements: [expect.objectContaining({ agreementId: `${id}.a1`, outcome: 'CREATED', absorbedIds: [] })],
      reading: {
        events: 2,
        undatedEvents: 1,
        unplacedEvents: 1,
        figures: 4,
        unclaimedFigures: 0,
        tallies: 1,
        agreements: 1,
      },
      changedIds: [`${id}.e1`, `${id}.e2`],
    });
    expect(await rowsOf('events')).toMatchObject([
      {
        id: `${id}.e1`,
        date_start: '2020-06-01',
        order_date: '2020-06-01',
        place_id: '169575',
        country: 'SY',
        fatalities_low: 13,
        fatalities_civilians: 0,
        injuries_best: null,
        review_status: 'UNREVIEWED',
        revision: 1,
      },
      { id: `${id}.e2`, date_start: null, order_date: '', place_id: null },
    ]);
    expect(await rowsOf('eventReports')).toMatchObject([
      { id: `${id}.e1`, event_id: `${id}.e1`, article_id: id, key: 'e1', prominence: 0, fatalities_best: 14 },
      { id: `${id}.e2`, event_id: `${id}.e2`, article_id: id, key: 'e2', prominence: 1 },
    ]);
  });

  it('turns the figures’ indices into ids and keeps who claims them', async () => {
    await ingest();
    const figures = await rowsOf('casualtyFigures');
    const report = figures[0]?.report_id;
    expect(figures).toMatchObject([
      { best: 9, supersedes_id: null, source_id: 'sana' },
      { best: 14, supersedes_id: `${report}.c0` },
      { best: 2, subset_of_id: `${report}.c1`, victim_group: 'OFFICERS' },
      { best: 13, alternative_to_id: `${report}.c1`, source_id: 'qamar-radio', claimant_text: 'Qamar Radio' },
    ]);
  });

  it('links a violation to the event that it is', async () => {
    await ingest();
    const [, shelling] = await rowsOf('events');
    expect(await rowsOf('violations')).toMatchObject([
      { event_id: shelling?.id, violator_actor_id: null, violator_name: 'Gunmen', source_id: null, status: 'ALLEGED' },
    ]);
    expect(await rowsOf('provisions')).toMatchObject([{ width_km_low: 5, width_km_high: 7.5 }]);
  });

  it('stores an article in which nothing is found', async () => {
    const outcome = await ingest(
      ARTICLE,
      reading(() => EMPTY),
    );
    expect(outcome).toMatchObject({ created: true, events: [] });
    expect(await countRows()).toEqual({
      accessKeys: 1,
      articles: 1,
      searchDocuments: 1,
      sources: 1,
      sourceAliases: 1,
    });
  });
});

describe('the same content again', () => {
  it('changes nothing and says so', async () => {
    const first = await ingest();
    const before = await countRows();
    const second = await ingest({ ...ARTICLE, text: `${ARTICLE.text}\r\n `, url: 'https://elsewhere.example/' });
    expect(await countRows()).toEqual(before);
    if (first instanceof Refusal) throw first;
    expect(second).toEqual({
      ...first,
      created: false,
      events: first.events.map(({ eventId }) => ({
        eventId,
        outcome: 'UNCHANGED',
        absorbedIds: [],
        possibleDuplicateIds: [],
      })),
      agreements: first.agreements.map(({ agreementId }) => ({ agreementId, outcome: 'UNCHANGED', absorbedIds: [] })),
      reading: null,
      changedIds: [],
    });
  });

  it('is not read again by whoever has just stored it, or found it stored', async () => {
    let read = 0;
    const counting: Extract = (input) => {
      read += 1;
      return extractArticle(input);
    };
    const article = { ...ARTICLE, title: 'Read once' };
    await ingest(article, counting);
    for (const idempotencyKey of [null, 'a key', 'a key'])
      expect(await ingest({ ...article, idempotencyKey }, counting)).toMatchObject({ created: false });
    expect(read).toBe(1);
    // What is remembered is only a hint.
    await emptyTables();
    ({ viewer } = await storeKey());
    expect(await ingest(article, counting)).toMatchObject({ created: true });
    expect(read).toBe(2);
  });

  it.each<[string, Partial<IngestInput>]>([
    ['another title', { title: 'Truce frays' }],
    ['another publisher', { publisher: 'Hilltop Herald' }],
    ['another day', { publishedAt: '2020-06-03' }],
    ['no day', { publishedAt: null }],
  ])('is another article with %s, and another report of the same events', async (_, change) => {
    await ingest();
    expect(await ingest({ ...ARTICLE, ...change })).toMatchObject({ created: true });
    expect(await countRows()).toMatchObject({ articles: 2, events: 2, eventReports: 4 });
  });

  it('is stored once where many send it at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => ingest()));
    expect(outcomes.filter((outcome) => 'created' in outcome && outcome.created)).toHaveLength(1);
    expect(new Set(outcomes.map((outcome) => 'articleId' in outcome && outcome.articleId)).size).toBe(1);
    expect(await countRows()).toMatchObject({ articles: 1, events: 2 });
  });
});

describe('names', () => {
  it('are found again by the next article, however they are spelt', async () => {
    await ingest();
    const before = await countRows();
    await ingest(
      { ...ARTICLE, title: 'Once more' },
      reading(({ relations }) => ({
        ...EMPTY,
        relations: relations.map((relation) => ({
          ...relation,
          from: { ...relation.from, name: 'The Red-Valley Brigade' },
        })),
      })),
    );
    expect(await countRows()).toMatchObject({ actors: before.actors, actorAliases: before.actorAliases });
    expect(await rowsOf('actorRelations')).toMatchObject([
      { from_actor_id: 'red-valley-brigade' },
      { from_actor_id: 'red-valley-brigade', from_name: 'The Red-Valley Brigade' },
    ]);
  });

  it('that several articles bring at once are one', async () => {
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
    const outcomes = await Promise.all(titles.map((title) => ingest({ ...ARTICLE, title })));
    expect(outcomes).toMatchObject(titles.map(() => ({ created: true })));
    expect(await countRows()).toMatchObject({ articles: 5, actors: 4, actorAliases: 7, sources: 2, places: 2 });
  });

  it('go to whom a user’s alias gives them', async () => {
    await env.DB.batch([
      env.DB.prepare(
        "INSERT INTO actors (id, name, kind, registered, created_at) VALUES ('valley-front', 'Valley Front', 'REBEL_GROUP', 0, '2020')",
      ),
      env.DB.prepare(
        "INSERT INTO actor_aliases (folded, actor_id, text) VALUES ('red valley brigade', 'valley-front', 'Red Valley Brigade')",
      ),
    ]);
    await ingest();
    expect(await rowsOf('actorRelations')).toMatchObject([{ from_actor_id: 'valley-front' }]);
    expect((await rowsOf('actors')).map(({ id }) => id)).not.toContain('red-valley-brigade');
  });

  it('of the registry bring its entry with all aliases', async () => {
    await ingest();
    const actors = await rowsOf('actors');
    expect(actors.find(({ id }) => id === 'islamic-state')).toMatchObject({ registered: 1, wikidata_id: 'Q2429253' });
    expect(actors.find(({ id }) => id === 'red-valley-brigade')).toMatchObject({ registered: 0, kind: 'REBEL_GROUP' });
    const aliases = await rowsOf('actorAliases');
    expect(aliases.filter(({ actor_id }) => actor_id === 'islamic-state').map(({ folded }) => folded)).toEqual(
      ['daesh', 'isi', 'isis', 'islamic state'].toSorted(),
    );
    expect(aliases.find(({ folded }) => folded === 'isi')).toMatchObject({ from_year: null, until_year: 2013 });
  });

  it('of a source bring the actor that it speaks for', async () => {
    await ingest();
    const sources = await rowsOf('sources');
    expect(sources.find(({ id }) => id === 'sana')).toMatchObject({ affiliated_actor_id: 'government-of-syria' });
  });

  it('of places go by GeoNames id, and without one by name and country', async () => {
    await ingest();
    expect(await rowsOf('places')).toMatchObject([
      { id: '169575', geonames_id: 169575, kind: 'TOWN', population: 775_000 },
      { id: 'syrian-desert@sy', geonames_id: null, kind: 'REGION', population: null },
    ]);
  });
});

describe('atomicity', () => {
  it('leaves nothing of an article of which one row breaks a rule', async () => {
    const broken = reading(({ agreements }) => ({
      agreements: agreements.map((agreement) => ({ ...agreement, kind: 'MADE_UP' as 'CEASEFIRE' })),
    }));
    const before = await countRows();
    await expect(ingest(ARTICLE, broken)).rejects.toThrow(/CHECK/);
    expect(await countRows()).toEqual(before);
    expect(await ingest()).toMatchObject({ created: true });
  });

  it('reads an article anew where the registry was changed meanwhile', async () => {
    const change = () =>
      env.DB.batch([raiseRevision(env.DB), env.DB.prepare("UPDATE registry SET revision = 'changed'")]);
    const revisions: string[] = [];
    const loadReader = async () => {
      const reader = await readerOf(extractArticle, await readRevision(env.DB))();
      revisions.push(reader.revision);
      if (revisions.length === 1) await change();
      return reader;
    };
    const outcome = await ingestArticle(
      { connection: env.DB, viewer, requestId: null, loadReader, now: new Date(0) },
      ARTICLE,
    );
    expect(outcome).toMatchObject({ created: true });
    expect(revisions).toEqual(['', 'changed']);
    expect(await countRows()).toMatchObject({ articles: 1, events: 2 });
  });

  it('takes one round trip before the one batch that writes', async () => {
    const batches: number[] = [];
    const alone = () => {
      throw new Error('A statement went by itself.');
    };
    const goingAlone = { all: alone, first: alone, raw: alone, run: alone };
    const session = env.DB.withSession();
    const counting = {
      getBookmark: () => session.getBookmark(),
      prepare: (sql: string) => {
        const statement = session.prepare(sql);
        const bind = statement.bind.bind(statement);
        return Object.assign(statement, {
          ...goingAlone,
          bind: (...values: unknown[]) => Object.assign(bind(...values), goingAlone),
        });
      },
      batch: <Row>(statements: D1PreparedStatement[]) => {
        batches.push(statements.length);
        return session.batch<Row>(statements);
      },
    };
    const now = new Date(0);
    await ingestArticle(
      { connection: counting, viewer, requestId: null, loadReader: readerOf(extractArticle), now },
      // One that was never sent before.
      { ...ARTICLE, text: `${ARTICLE.text} Nothing else was heard.` },
    );
    expect(batches).toHaveLength(2);
    expect(Math.max(...batches)).toBeLessThanOrEqual(36);
  });

  it('writes a text of the greatest length, in more than one statement a table where need be', async () => {
    const text = '"é"\t'.repeat(50_000);
    const long = 'word "quoted" '.repeat(1_000);
    const outcome = await ingest(
      { ...ARTICLE, text: `${text.slice(0, -1)}x` },
      reading(() => ({
        ...EMPTY,
        sources: Array.from({ length: 100 }, () => ({
          source: null,
          name: 'a source',
          kind: 'WITNESS',
          role: 'CITED',
          text: long,
        })),
      })),
    );
    expect(outcome).toMatchObject({ created: true });
    const { results } = await env.DB.prepare('SELECT text FROM article_sources').all();
    expect(results).toEqual(Array.from({ length: 100 }, () => ({ text: long })));
  });
});

describe('refusals', () => {
  it('hands on what extraction refuses', async () => {
    const message = 'The text is written in "fra".';
    const refuse: Extract = () => ({ ok: false, error: { code: 'UNSUPPORTED_LANGUAGE', message } });
    expect(await ingest(ARTICLE, refuse)).toEqual(new UnsupportedLanguage(message));
    expect(await countRows()).toEqual({ accessKeys: 1 });
  });

  it('stores nothing of an input that is not valid', async () => {
    expect(await ingest({ text: ' \n' })).toBeInstanceOf(EmptyText);
    expect(await countRows()).toEqual({ accessKeys: 1 });
  });
});
