// Conditions that SQLite can meet in two ways. Rows that few of fit are looked up, and then put in order; of what many fit, the
// page is read in its own order and each row is asked, until there are enough. Which it is depends on what is stored, so a
// statement carries both, and finds out first: by a few candidates whether there are more, by the first rows in the page's order
// whether they fill it, and then by the candidates as far as that matters. What is rare is not looked for among a million rows,
// and what is everywhere is not gathered for a page of fifty. Still one statement.
import { type SQL, sql } from 'drizzle-orm';
import { inParts, isSoonFull, pageOf } from './page-statement.ts';
import type { BoundStatement } from './parameters.ts';
import { countMarks, joined, type Piece, written } from './pieces.ts';
import { endOfQuoted } from './quoted.ts';

/** Candidates up to which the rows of a page are looked up; and those of a count, which stops as soon as it has enough. */
const FEW_FOR_PAGE = 5_000;
const FEW_FOR_COUNT = 50_000;
/** Candidates up to which they are looked up before anything else is tried. */
const RARE = 200;
/** The same as FEW_FOR_PAGE where a page can also be read part by part. */
const FEW_BESIDE_PARTS = 1_000;
/** Conditions of a statement that are weighed; further ones are asked of each row. With three there are five ways, as many terms as D1 compounds. */
const MAXIMUM_WEIGHED = 3;
/** UTF-16 units of a statement with all its ways, well below the 100 KB that D1 takes. */
const MAXIMUM_LENGTH = 80_000;

interface TwoWays {
  /** The condition in a form that leads to the rows, `id in (select …)`. */
  readonly lookedUp: SQL;
  /** The same in a form that no index answers, quick to tell of a row that is at hand. */
  readonly asked: SQL;
  /** The same where few rows are asked: quicker for one, slower for thousands. As `asked` where not given. */
  readonly tried?: SQL;
  /** A SELECT of about as many rows as the condition holds for, without an end. */
  readonly candidates: SQL;
  /** For a condition on columns that an index begins with. */
  readonly index?: {
    /** The condition as it enters the index. */
    readonly entered: SQL;
    /** By which column the index is ordered within what is entered: a page in that order is read there. The empty text where by none. */
    readonly inOrderOf: string;
  };
  /** For rows that lie in parts, each of them in the order of days by an index. */
  readonly parts?: {
    /** Column that tells the part. */
    readonly column: string;
    readonly values: readonly number[];
  };
}

/** The condition, whichever way it is met. Only for statements on a connection that fits them to D1 (fit-d1.ts). */
export function eitherWay({ lookedUp, asked, tried = asked, candidates, index, parts }: TwoWays): SQL {
  const ways = sql`(${lookedUp})/*or*/(${asked})/*try*/(${tried})/*of*/${candidates}`;
  const entered = index ? sql`(${index.entered})` : sql``;
  const values = parts ? sql`${JSON.stringify(parts.values)}` : sql``;
  return sql`${sql.raw(`/*either ${index ? `by ${index.inOrderOf}` : ''}*/`)}${ways}/*enter*/${entered}${sql.raw(`/*in ${parts?.column ?? ''}*/`)}${values}/*end*/`;
}

const LOOSE = '/*loose*/';
const TIGHT = '/*tight*/';

/** A condition that does not hold for all rows that are wanted, as a part of an OR: what is in it cannot lead to them. */
export function loose(condition: SQL): SQL {
  return sql`${sql.raw(LOOSE)}${condition}${sql.raw(TIGHT)}`;
}

const EITHER =
  /\/\*either (?:by (\w*))?\*\/(.*?)\/\*or\*\/(.*?)\/\*try\*\/(.*?)\/\*of\*\/(.*?)\/\*enter\*\/(.*?)\/\*in (\w*)\*\/(.*?)\/\*end\*\//gs;

interface Choice {
  readonly lookedUp: Piece;
  readonly asked: Piece;
  readonly tried: Piece;
  /** A SELECT of its candidates. */
  readonly candidates: Piece;
  /** How many candidates are few; undefined where it is asked in any case. */
  readonly few: number | undefined;
  /** As it is where nothing is weighed. */
  readonly plain: Piece;
  /** Whether that enters an index, as it does where nothing else leads to the rows. */
  readonly isEntered: boolean;
  /** Whether it holds for all rows that are wanted, so that it can lead to them. */
  readonly isRequired: boolean;
  readonly parts: { readonly column: string; readonly values: Piece } | undefined;
}

/** A subselect that is neither what a statement selects from nor one of its WITH: run once for each row of another. */
const NESTED = /(?<!\b(?:from|as|materialized) *)\($/i;

/** Whether what follows a text stands within a nested subselect. */
function isNestedAfter(text: string): boolean {
  const open: boolean[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'" || character === '"') index = endOfQuoted(text, index) - 1;
    else if (character === ')') open.pop();
    else if (character === '(') {
      const isSelect = /^\s*(?:select|with)\b/i.test(text.slice(index + 1, index + 20));
      open.push(isSelect && NESTED.test(text.slice(Math.max(0, index - 20), index + 1)));
    }
  }
  return open.includes(true);
}

/** How many candidates are few, for a condition after and before these texts; undefined where nothing ends what is read. */
function fewFor(before: string, after: string): number | undefined {
  const [end] = /\border by\b|\blimit\b/i.exec(after) ?? [];
  if (end === undefined || isNestedAfter(before)) return undefined;
  return end.toLowerCase() === 'limit' ? FEW_FOR_COUNT : FEW_FOR_PAGE;
}

/** Whether an index that is ordered by a column within what is looked up leads to what is read, without a choice. */
function leads(inOrderOf: string, few: number | undefined, after: string): boolean {
  if (few !== FEW_FOR_PAGE) return true;
  const [, first] = /\border by (?:"\w+"\.)?"(\w+)"/i.exec(after) ?? [];
  return first === inOrderOf;
}

/** The statement taken apart: its own pieces, one more than there are choices between them. */
function takeApart({ sql: statement, parameters }: BoundStatement) {
  const pieces: Piece[] = [];
  const choices: Choice[] = [];
  let taken = 0;
  const take = (text: string): Piece => {
    const piece = { text, parameters: parameters.slice(taken, taken + countMarks(text)) };
    taken += piece.parameters.length;
    return piece;
  };
  let end = 0;
  for (const match of statement.matchAll(EITHER)) {
    const [
      all,
      inOrderOf,
      lookedUp = '',
      asked = '',
      tried = '',
      candidates = '',
      entered = '',
      column = '',
      values = '',
    ] = match;
    pieces.push(take(statement.slice(end, match.index)));
    end = match.index + all.length;
    const after = statement.slice(end);
    const before = statement.slice(0, match.index);
    const few = fewFor(before, after);
    const isRequired = before.split(LOOSE).length === before.split(TIGHT).length;
    const ways = { lookedUp: take(lookedUp), asked: take(asked), tried: take(tried), candidates: take(candidates) };
    const way = take(entered);
    const parts = { column, values: take(values) };
    if (inOrderOf !== undefined && leads(inOrderOf, few, after)) {
      choices.push({ ...ways, few: undefined, plain: way, isEntered: true, isRequired, parts: undefined });
    } else {
      const isInParts = isRequired && column !== '' && leads('order_date', few, after);
      const plain = inOrderOf !== undefined ? way : few === undefined ? ways.asked : ways.lookedUp;
      choices.push({ ...ways, few, plain, isEntered: false, isRequired, parts: isInParts ? parts : undefined });
    }
  }
  pieces.push(take(statement.slice(end)));
  return { pieces, choices };
}

/** What the flags of few conditions never come to: the page was full soon. */
const SOON_FULL = 2 ** MAXIMUM_WEIGHED;

/**
 * The statement with each {@link eitherWay} decided: where it ends soon by itself, by how many candidates there are when it
 * runs. Of several conditions one that few rows fit leads to the rows, and the others are asked of those.
 */
export function plan(statement: BoundStatement): BoundStatement {
  if (!statement.sql.includes('/*either')) return statement;
  const { pieces, choices } = takeApart(statement);
  const weighed = choices.filter(({ few }) => few !== undefined).slice(0, MAXIMUM_WEIGHED);
  const by = (way: (choice: Choice) => 'lookedUp' | 'asked' | 'tried' | 'plain'): BoundStatement =>
    joined(
      pieces.flatMap((piece, index) => {
        const choice = choices[index];
        return choice ? [piece, choice[way(choice)]] : [piece];
      }),
    );
  const asked = by(({ isEntered }) => (isEntered ? 'plain' : 'asked'));
  if (weighed.length === 0) return asked;
  const tried = by(({ isEntered }) => (isEntered ? 'plain' : 'tried'));
  // Else SQLite may enter an index for another condition instead, of which many rows are.
  const ledBy = (leading: readonly Choice[]) => {
    const isLed = leading.some(({ isRequired }) => isRequired);
    return by((choice) => (leading.includes(choice) ? 'lookedUp' : choice.isEntered && !isLed ? 'plain' : 'asked'));
  };
  const every = 2 ** weighed.length - 1;
  const page = pageOf(tried);
  const parts = page && weighed.find((choice) => choice.parts)?.parts;
  const pageInParts = parts && inParts(pageOf(asked), parts);
  // Bits of `few`: which of the weighed have few candidates.
  const ways: readonly (readonly [few: string, way: BoundStatement])[] = [
    [`few = ${every}`, ledBy(weighed)],
    ...(weighed.length > 1 ? weighed : []).map(
      (leading, index) => [`few <> ${every} and few & -few = ${2 ** index}`, ledBy([leading])] as const,
    ),
    ['few = 0', pageInParts ?? asked],
  ];
  const fewOf = (choice: Choice) => (pageInParts && choice.parts ? FEW_BESIDE_PARTS : (choice.few ?? 0));
  const counted = flags(weighed, fewOf);
  const planned = joined([
    written('with candidates(few) as materialized (select '),
    ...(page
      ? [
          written('coalesce(nullif('),
          ...flags(weighed, () => RARE),
          written(', 0), iif('),
          isSoonFull(page),
          written(`, ${SOON_FULL}, `),
          ...counted,
          written('))'),
        ]
      : counted),
    written(') select * from ('),
    // A compound of its own, for D1 counts the terms of each.
    ...(page
      ? [
          ...only(
            `few = ${SOON_FULL}`,
            by(() => 'tried'),
          ),
          written(' union all select * from ('),
        ]
      : []),
    ...ways.flatMap(([few, way], index) => [written(index === 0 ? '' : ' union all '), ...only(few, way)]),
    written(page ? '))' : ')'),
  ]);
  return planned.sql.length > MAXIMUM_LENGTH ? by(() => 'plain') : planned;
}

/** A number with a bit for each choice that has at most so many candidates. */
function flags(choices: readonly Choice[], most: (choice: Choice) => number): Piece[] {
  return choices.flatMap((choice, index) => [
    written(`${index === 0 ? '' : ' + '}${2 ** index} * (not exists (`),
    choice.candidates,
    written(` limit 1 offset ${most(choice)}))`),
  ]);
}

/** A way that is gone where a condition on `candidates` holds. A limit of none is all that keeps SQLite from running one; a condition it would ask of each row. */
function only(condition: string, { sql: text, parameters }: BoundStatement): Piece[] {
  return [
    written('select * from (select * from ('),
    { text, parameters },
    written(`) limit (select iif(${condition}, -1, 0) from candidates))`),
  ];
}
