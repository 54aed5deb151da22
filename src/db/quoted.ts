// Quoted names and strings in SQL, where no character means anything but itself.

/** The index just after the quoted name or string that begins at `start`; a doubled quote inside it does not end it. */
export function endOfQuoted(sql: string, start: number): number {
  const quote = sql[start];
  for (let index = start + 1; index < sql.length; index++) {
    if (sql[index] !== quote) continue;
    if (sql[index + 1] !== quote) return index + 1;
    index++;
  }
  return sql.length;
}
