/** A name as SQL text: for table and column names that the catalogue itself answered. */
export function nama(teks: string): string {
  return `"${teks.replaceAll('"', '""')}"`;
}
