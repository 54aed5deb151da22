// Comma-separated values (RFC 4180), harmless in spreadsheets.

export type Cell = string | number | null | undefined;

/** A column: its heading, and what it holds of a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

/** What a spreadsheet would run as a formula begins like this (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r]/;

function write(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record, with the line break that ends it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(write).join(',')}\r\n`;
}
