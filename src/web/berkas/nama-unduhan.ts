const AKHIRAN: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** The sender's own name for a file, without a path and with the ending that its bytes have: never `.exe` on a photo. */
export function namaUnduhan(nama: string, mime: string): string {
  const polos = nama.split(/[/\\]/u).at(-1) ?? '';
  const batang = polos.replace(/\.[A-Za-z0-9]{1,8}$/u, '').replaceAll(/[\p{Cc}"<>|:*?]/gu, '_');
  return `${batang.trim() || 'dokumen'}.${AKHIRAN[mime] ?? 'bin'}`;
}
