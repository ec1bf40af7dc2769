/** A name as SQL text: for table and column names that the catalogue itself answered. */
export function nama(teks: string): string {
  return `"${teks.replaceAll('"', '""')}"`;
}

/** A text as an SQL literal, for the one place where no parameter may stand: DECLARE CURSOR. */
export function teksSql(teks: string): string {
  return `E'${teks.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
