/** Capitals and digits of 3 by 5 dots: five rows of three bits, each row an octal digit. */
const TITIK: Readonly<Record<string, string>> = {
  A: '25755',
  B: '65656',
  C: '34443',
  D: '65556',
  E: '74647',
  F: '74644',
  G: '34553',
  H: '55755',
  I: '72227',
  J: '11152',
  K: '55655',
  L: '44447',
  M: '57755',
  N: '75555',
  O: '25552',
  P: '65644',
  Q: '25573',
  R: '65655',
  S: '34216',
  T: '72222',
  U: '55557',
  V: '55552',
  W: '55775',
  X: '55255',
  Y: '55222',
  Z: '71247',
  '0': '75557',
  '1': '26227',
  '2': '71747',
  '3': '71717',
  '4': '55711',
  '5': '74717',
  '6': '74757',
  '7': '71111',
  '8': '75757',
  '9': '75717',
  '.': '00002',
  '-': '00700',
  '/': '11244',
  ':': '02020',
};

/** Width of one letter with the gap after it, in dots. */
export const LANGKAH_HURUF = 4;

/** The dots (x, y) of a line of text; letters it does not know stay empty. */
export function titikTulisan(teks: string): readonly (readonly [number, number])[] {
  return Array.from(teks.toUpperCase()).flatMap((huruf, ke) =>
    Array.from(TITIK[huruf] ?? '').flatMap((baris, y) =>
      [0, 1, 2]
        .filter((x) => (Number(baris) & (4 >> x)) !== 0)
        .map((x) => [ke * LANGKAH_HURUF + x, y] as const),
    ),
  );
}
