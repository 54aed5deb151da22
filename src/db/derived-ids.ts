// Rows whose ids are made of what they belong to and of their position in it (`derivedId` of schema/columns.ts) are stored in that
// order, without an index of ids. What asks for some by their ids is led to them by what the ids are made of.

/** The id of what a row belongs to, and its position, from an id such as `e1.p0`. */
const OWNER = "substr(rtrim(asked.id, '0123456789'), 1, length(rtrim(asked.id, '0123456789')) - 2)";
const POSITION = "cast(substr(asked.id, length(rtrim(asked.id, '0123456789')) + 1) as integer)";

const ofArticle = {
  key: ['article_id', 'position'],
  found: (asked: string) => `select ${OWNER}, ${POSITION} from ${asked}`,
};

/** Of what a report says: its key begins with the event or agreement that the report is filed under. */
const ofReport = (reports: string, wholeId: string) => ({
  key: [wholeId, 'report_id', 'position'],
  found: (asked: string) =>
    `select report.${wholeId}, report.id, ${POSITION} from ${asked} cross join ${reports} as report on report.id = ${OWNER}`,
});

const KEYS = new Map([
  ['participants', ofReport('event_reports', 'event_id')],
  ['agreement_parties', ofReport('agreement_reports', 'agreement_id')],
  ['actor_relations', ofArticle],
  ['discrepancies', ofArticle],
]);

/** Ends a relational query for rows of a table by their ids, of any number. */
const BY_ID = /^(select .* from "(\w+)" as "d0".* where )"d0"\."id" in \((\?(?:, \?)*)\)$/s;

/** The statement, by the keys of its rows where it asks for some by ids that have no index. */
export function byKey(statement: string): string {
  const [, before = '', table = '', marks = ''] = BY_ID.exec(statement) ?? [];
  const derived = KEYS.get(table);
  if (derived === undefined) return statement;
  const asked = `(select column1 as id from (values ${marks.replaceAll('?', '(?)')})) as asked`;
  const key = derived.key.map((column) => `"d0"."${column}"`).join(', ');
  return `${before}(${key}) in (${derived.found(asked)})`;
}
