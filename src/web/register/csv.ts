/** Rows as CSV that spreadsheets open by a double click: UTF-8 with BOM, semicolons, CRLF (RFC 4180 otherwise). */
export function tulisCsv(kepala: readonly string[], baris: readonly (readonly string[])[]): string {
  return `\uFEFF${[kepala, ...baris].map((b) => b.map(sel).join(';')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is text: a name must not be computed (OWASP "CSV injection"). */
function sel(teks: string): string {
  const aman = /^[=+\-@\t\r]/u.test(teks) ? `'${teks}` : teks;
  return /[";\r\n]/u.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}
