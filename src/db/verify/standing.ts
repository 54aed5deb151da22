// What no foreign key can say of rows that belong together.
import { SOURCE_KINDS, SOURCE_ROLES, TARGET_KINDS, WEAPON_KINDS } from '../../../schema/vocabulary.ts';
import { type Check, noRows } from './check.ts';

const without = (columns: string, table: string, condition: string): string =>
  `SELECT ${columns} FROM ${table} WHERE ${condition}`;

/** Figures of one table that a column leads to, and that lie elsewhere than the figure itself. */
const straying = (column: string, within: string): string =>
  `SELECT figure.id, figure.${column}, figure.${within}, other.${within} AS "other.${within}"
   FROM casualty_figures AS figure JOIN casualty_figures AS other ON other.id = figure.${column}
   WHERE other.${within} <> figure.${within}`;

const isNoEvent = (column: string): string =>
  `NOT EXISTS (SELECT 1 FROM events WHERE id = ${column}) AND NOT EXISTS (SELECT 1 FROM removed_events WHERE id = ${column})`;

/** That a number is none of a sentence of the article that is joined. */
const isNoSentence = (index: string): string =>
  `json_type(articles.sentences, '$[' || (${index} + 1) || ']') IS NOT 'array'`;

const statedNowhere = (table: string): string =>
  `SELECT '${table}' AS "table", stated.id, sentence_index FROM ${table} AS stated JOIN articles ON articles.id = stated.article_id
   WHERE ${isNoSentence('sentence_index')}`;

const toldNowhere = (table: string): string =>
  `SELECT '${table}' AS "table", told.id, listed.value AS sentence_index
   FROM ${table} AS told JOIN json_each(told.sentences) AS listed JOIN articles ON articles.id = told.article_id
   WHERE ${isNoSentence('listed.value')}`;

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** Things that reports list in a column, of a kind that is none. */
const ofNoKind = (column: 'targets' | 'weapons', kinds: readonly string[]): string =>
  `SELECT event_reports.id, '${column}' AS "column", listed.value FROM event_reports JOIN json_each(event_reports.${column}) AS listed
   WHERE coalesce(listed.value ->> 0, '') NOT IN (${quoted(kinds)}) OR listed.value ->> 1 IS NULL`;

const ofRetracted = (table: string): string =>
  `SELECT '${table}' AS "table", id, article_id FROM ${table} WHERE article_id IN (SELECT article_id FROM retractions)`;

export const STANDING_CHECKS: readonly Check[] = [
  noRows(
    'sentences that rows name are those of their articles',
    ...['casualty_figures', 'tallies', 'actor_relations', 'agreement_reports', 'violations'].map(statedNowhere),
    ...['event_reports', 'discrepancies'].map(toldNowhere),
  ),
  noRows(
    'targets and weapons of reports are of known kinds',
    ofNoKind('targets', TARGET_KINDS),
    ofNoKind('weapons', WEAPON_KINDS),
  ),
  noRows(
    'sources in articles are of known kinds and roles',
    `SELECT * FROM article_sources WHERE coalesce(kind, '') NOT IN (${quoted(SOURCE_KINDS)})
       OR coalesce(role, '') NOT IN (${quoted(SOURCE_ROLES)}) OR name IS NULL OR text IS NULL`,
  ),
  noRows(
    'report_blocks lead to reports',
    without('*', 'report_blocks', 'report_id NOT IN (SELECT id FROM event_reports)'),
  ),
  noRows(
    'agreement_blocks lead to reports',
    without('*', 'agreement_blocks', 'report_id NOT IN (SELECT id FROM agreement_reports)'),
  ),
  noRows(
    'event_changes are of events, or of what was one',
    without('id, event_id, subject_id', 'event_changes', isNoEvent('event_changes.event_id')),
    without('id, event_id, subject_id', 'event_changes', isNoEvent('event_changes.subject_id')),
  ),
  noRows(
    'every event has a report',
    without('id', 'events', 'NOT EXISTS (SELECT 1 FROM event_reports WHERE event_id = events.id)'),
  ),
  noRows(
    'every agreement has a report',
    without('id', 'agreements', 'NOT EXISTS (SELECT 1 FROM agreement_reports WHERE agreement_id = agreements.id)'),
  ),
  noRows('no removed event is one', without('*', 'removed_events', 'id IN (SELECT id FROM events)')),
  noRows('no removed agreement is one', without('*', 'removed_agreements', 'id IN (SELECT id FROM agreements)')),
  noRows(
    'nothing is reported by a retracted article',
    ...['event_reports', 'agreement_reports', 'tallies', 'actor_relations'].map(ofRetracted),
  ),
  noRows('figures are parts of figures of their report', straying('subset_of_id', 'report_id')),
  noRows(
    'figures are superseded and contested within their event',
    ...['supersedes_id', 'alternative_to_id', 'superseded_by_id', 'contested_by_id'].map((column) =>
      straying(column, 'event_id'),
    ),
  ),
];
