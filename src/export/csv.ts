// Comma-separated values (RFC 4180), harmless in spreadsheets.

export type Cell = string | number | null | undefined;

/** A column: its heading, and what it holds of a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"; ASVS 1.2.10), wide letters included. */
const FORMULA = '=+\\-@＝＋－＠';
/**
 * Where a formula would begin: at the beginning of a cell, also behind what spreadsheets skip there; and behind what they
 * may take for the end of a cell, as a file with commas is torn at semicolons where those are the custom.
 */
const BEGINS_FORMULA = new RegExp(`^(?=[${FORMULA}\\t\\r\\n\\0])|(?<=[;\\t\\r\\n])(?=[${FORMULA}])`, 'g');

function write(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell.replace(BEGINS_FORMULA, "'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record, with the line break that ends it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(write).join(',')}\r\n`;
}
