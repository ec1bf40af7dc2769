export const PANJANG_SANDI_MIN = 10;
/** Longer is refused, because hashing an endless text would keep the server busy. */
export const PANJANG_SANDI_MAKS = 200;

/** What a password must not simply repeat. */
export interface PemilikSandi {
  readonly akun: string;
  readonly nip: string | null;
}

// The ones that every guesser tries first among those long enough (NIST SP 800-63B §5.1.1.2: compare with known ones).
const TERLALU_DIKENAL = new Set([
  '1234567890',
  '0123456789',
  '0987654321',
  '12345678910',
  'qwertyuiop',
  'password123',
  'passwordpassword',
  'bismillah123',
  'indonesia123',
  'rahasia123',
  'katasandi123',
  'sandisandi',
]);

/** The bytes that are hashed: NFKC, so that one text typed on two keyboards is one password. Spaces count. */
export function sandiBaku(ketikan: string): string {
  return ketikan.normalize('NFKC');
}

/**
 * Why a new password cannot be used, in Indonesian; undefined when it can.
 * Length and not the account name, no puzzles of signs and digits (NIST SP 800-63B §5.1.1.2).
 */
export function sandiDitolak(ketikan: string, pemilik: PemilikSandi): string | undefined {
  const sandi = sandiBaku(ketikan);
  const panjang = Array.from(sandi).length;
  if (panjang < PANJANG_SANDI_MIN)
    return `Isi sandi sedikitnya ${PANJANG_SANDI_MIN} huruf atau angka. Yang terisi ${panjang}.`;
  if (panjang > PANJANG_SANDI_MAKS) return `Isi sandi paling banyak ${PANJANG_SANDI_MAKS} huruf atau angka.`;
  const kecil = sandi.toLowerCase().trim();
  if (kecil === pemilik.akun) return 'Sandi sama dengan nama akun. Pilih kalimat pendek yang lain.';
  if (kecil === pemilik.nip) return 'Sandi sama dengan NIP. Pilih kalimat pendek yang lain.';
  if (new Set(kecil).size === 1 || TERLALU_DIKENAL.has(kecil))
    return 'Sandi ini terlalu mudah ditebak. Pilih kalimat pendek yang lain.';
  return undefined;
}
