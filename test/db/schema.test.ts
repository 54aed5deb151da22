import { env } from 'cloudflare:workers';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../../schema/relations.ts';
import * as vocabulary from '../../schema/vocabulary.ts';
import { ingestArticle } from '../../src/ingest/ingest.ts';
import { storeKey } from '../support/database.ts';
import { readerOf } from '../support/knowledge.ts';
import { ARTICLE, extractArticle } from '../support/record.ts';

beforeAll(async () => {
  const { viewer } = await storeKey();
  const dependencies = {
    connection: env.DB,
    viewer,
    requestId: null,
    loadReader: readerOf(extractArticle),
    now: new Date(0),
  };
  await ingestArticle(dependencies, ARTICLE);
  // Else no change of the audit log gets as far as its checks.
  await env.DB.batch(
    ['audit_entries', 'audit_seals'].map((table) => env.DB.prepare(`DROP TRIGGER ${table}_unchanged`)),
  );
  // What takes two articles, or a person.
  await env.DB.prepare(
    `INSERT INTO report_links (report_id, other_id, score, reasons) SELECT min(id), max(id), 0.5, '[]' FROM event_reports`,
  ).run();
});

describe('the tables of the migrations', () => {
  it('are STRICT, all of them, and have the columns of the schema', async () => {
    const { results } = await env.DB.prepare(
      "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'd1_*'",
    ).all<{ name: string; strict: number }>();
    expect(results.filter(({ strict }) => strict === 0)).toEqual([]);
    expect(results.map(({ name }) => name).toSorted()).toEqual(Object.values(tables).map(getTableName).toSorted());
    for (const table of Object.values(tables)) {
      const columns = await env.DB.prepare(`SELECT name FROM pragma_table_xinfo('${getTableName(table)}')`).all();
      const expected = Object.values(getTableColumns(table)).map(({ name }) => ({ name }));
      expect(columns.results, getTableName(table)).toEqual(expected);
    }
  });

  it('have a key that cannot be null', async () => {
    for (const table of Object.values(tables)) {
      const name = getTableName(table);
      const { results } = await env.DB.prepare(
        `SELECT name, "notnull" FROM pragma_table_info('${name}') WHERE pk > 0`,
      ).all();
      expect(results.length, name).toBeGreaterThan(0);
    }
    await expect(
      env.DB.prepare("INSERT INTO places (id, name, created_at) VALUES (NULL, 'X', '')").run(),
    ).rejects.toThrow(/NOT NULL/);
  });

  it('hold to their foreign keys', async () => {
    const { results } = await env.DB.prepare('PRAGMA foreign_key_check').all();
    expect(results).toEqual([]);
    await expect(env.DB.prepare("UPDATE events SET place_id = 'nowhere'").run()).rejects.toThrow(/FOREIGN KEY/);
  });
});

describe('the vocabularies', () => {
  const enums = Object.values(tables).flatMap((table) =>
    Object.values(getTableColumns(table))
      .filter(({ enumValues }) => enumValues !== undefined && enumValues.length > 0)
      .map((column) => ({ table: getTableName(table), column: column.name, values: column.enumValues ?? [] })),
  );

  it('are those of the contract', () => {
    const lists = new Set(Object.values(vocabulary).map(String));
    expect(enums.length).toBeGreaterThan(40);
    expect(enums.filter(({ values }) => !lists.has(String(values)))).toEqual([]);
  });

  it.each(enums)('$table.$column refuses what is not on its list, and only that', async ({ table, column, values }) => {
    const { results } = await env.DB.prepare(`SELECT count(*) AS count FROM "${table}"`).all<{ count: number }>();
    expect(results[0]?.count).toBeGreaterThan(0);
    await expect(env.DB.prepare(`UPDATE "${table}" SET "${column}" = 'MADE_UP'`).run()).rejects.toThrow(/CHECK/);
    // Rows that are then the same are one.
    for (const value of values)
      await env.DB.prepare(`UPDATE OR REPLACE "${table}" SET "${column}" = ?1`).bind(value).run();
  });

  it('let no day through that is none, and no order column that does not follow from its day', async () => {
    await expect(env.DB.prepare("UPDATE articles SET published_date = 'June'").run()).rejects.toThrow(/CHECK/);
    await expect(env.DB.prepare("UPDATE events SET order_date = '1999-01-01'").run()).rejects.toThrow(/CHECK/);
    await env.DB.prepare(
      "UPDATE events SET date_start = NULL, date_end = '1999-01-01', order_date = '1999-01-01'",
    ).run();
  });
});

describe('pages by date', () => {
  it.each([
    ['events', 'order_date', ''],
    ['events', 'order_date', "WHERE country = 'SY'"],
    ['events', 'order_date', "WHERE category = 'BATTLES'"],
    ['events', 'order_date', "WHERE type = 'ATTACK'"],
    ['events', 'order_date', "WHERE place_id = '169575'"],
    ['articles', 'order_date', ''],
    ['articles', 'order_date', "WHERE publisher_id = 'sana'"],
    ['agreements', 'order_date', "WHERE kind = 'CEASEFIRE'"],
    ['participants', 'event_date', "WHERE actor_id = 'islamic-state'"],
    ['casualty_figures', 'event_date', "WHERE source_id = 'sana'"],
    ['agreement_parties', 'agreement_date', "WHERE actor_id = 'islamic-state'"],
    ['tallies', 'order_date', "WHERE source_id = 'sana'"],
  ])('of %s by %s %s need no sorting and no scan', async (table, order, where) => {
    const after = `${where === '' ? 'WHERE' : `${where} AND`} (${order}, id) < ('2020-01-01', 'x')`;
    const { results } = await env.DB.prepare(
      `EXPLAIN QUERY PLAN SELECT id FROM ${table} ${after} ORDER BY ${order} DESC, id DESC LIMIT 50`,
    ).all<{ detail: string }>();
    const plan = results.map(({ detail }) => detail).join('\n');
    expect(plan).toMatch(/^SEARCH .* USING (?:COVERING )?INDEX/);
    expect(plan).not.toMatch(/TEMP B-TREE|SCAN/);
  });

  it.each([
    ...['participants', 'casualty_figures'].map((table) => [
      table,
      "(event_id, report_id) IN (SELECT event_id, id FROM event_reports WHERE id IN ('x', 'y'))",
    ]),
    ['report_links', "report_id = 'x'"],
  ])('and nothing is scanned where a report’s %s are taken out', async (table, taken) => {
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN DELETE FROM ${table} WHERE ${taken}`).all<{
      detail: string;
    }>();
    expect(results.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN'))).toEqual([]);
  });

  it('and every foreign key of a list is indexed', async () => {
    const unindexed = Object.values(tables).flatMap((table) => {
      const { indexes, primaryKeys, name } = getTableConfig(table);
      const leading = [
        ...indexes.map(({ config }) => config.columns[0]),
        ...primaryKeys.map(({ columns }) => columns[0]),
      ].map((column) => (column && 'name' in column ? column.name : undefined));
      const lists = Object.values(getTableColumns(table)).filter((column) =>
        /^(?:report|agreement|event|article)_id$/.test(column.name),
      );
      return lists
        .filter((column) => !column.primary && !leading.includes(column.name))
        .map((column) => `${name}.${column.name}`);
    });
    // Reached through their report or event, which has an index, or by both together; the blocks by their whole key; keys and tickets of ingests by nothing but those.
    expect(unindexed).toEqual([
      'agreement_blocks.report_id',
      'agreement_parties.report_id',
      'breaches.agreement_id',
      'casualty_figures.report_id',
      'casualty_figures.article_id',
      'event_changes.article_id',
      'event_modes.event_id',
      'event_modes.report_id',
      'idempotency_keys.article_id',
      'ingest_tickets.article_id',
      'participants.report_id',
      'report_blocks.report_id',
      'source_mentions.article_id',
      'violations.article_id',
    ]);
  });
});
