/** The one way an account name is written: NFKC, lower case, no spaces around, no control characters (a NUL is no text). */
export function akunBaku(ketikan: string): string {
  return ketikan
    .normalize('NFKC')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase();
}

/** Why an account name cannot be used, in Indonesian; undefined when it can. */
export function akunSalah(akun: string): string | undefined {
  if (/^[a-z][a-z0-9._-]{2,39}$/.test(akun)) return undefined;
  return 'Nama akun berisi 3 sampai 40 huruf kecil, angka, titik, atau tanda hubung. Awali dengan huruf.';
}
