type Kalimat = (bagian: readonly string[]) => string;

/** What Typst says, and how it is told to the person of the office who edits a template. First match wins. */
const KALIMAT: readonly (readonly [RegExp, Kalimat])[] = [
  [/^panicked with: "?(.*?)"?$/su, ([isi = '']) => isi],
  [/^unknown variable: ([^\s,]+)/u, ([nama]) => `Nama "${nama}" tidak dikenal di sini.`],
  [/^dictionary does not contain key "(.+)"/u, ([kunci]) => `Data kertas ini tidak punya "${kunci}".`],
  [/^unknown font family: (.+)$/u, ([huruf]) => `Huruf "${huruf}" tidak ikut Lajur; pakai Arimo.`],
  [/^unclosed (?:delimiter|string|raw text|label|equation|block comment)/u, () => BELUM_DITUTUP],
  [/^unexpected argument(?:: (.+))?/u, ([nama = '']) => `Bahan ${nama} tidak dikenal oleh perintah ini.`],
  [/^missing argument: (.+)$/u, ([nama]) => `Perintah ini belum diberi ${nama}.`],
  [/^unexpected (.+)$/u, ([apa]) => `Ada "${apa}" yang tidak pada tempatnya.`],
  [/^expected (.+?), found (.+)$/u, ([mau, ada]) => `Di sini seharusnya ${mau}, bukan ${ada}.`],
  [/^expected (.+)$/u, ([mau]) => `Di sini seharusnya ada ${mau}.`],
  [/^unresolved import/u, () => 'Nama yang diambil dari templat lain ini tidak ada di sana.'],
  [/^file not found/u, () => 'Berkas yang disebut di sini tidak ada di folder cetak.'],
  [/^(?:loop seems to be infinite|condition is always (?:true|false))/u, () => TANPA_HENTI],
  [/^maximum .+ depth exceeded/u, () => TANPA_HENTI],
  [/^layout did not converge/u, () => 'Letak halaman tidak pernah tetap; mungkin ada acuan yang berputar.'],
  [/^type (.+) has no (?:method|field) `(.+)`/u, ([jenis, apa]) => `"${apa}" tidak dimiliki ${jenis}.`],
  [/^label `(.+)` (?:does not exist|occurs)/u, ([label]) => `Tanda ${label} tidak ada atau ada dua.`],
  [
    /the text `?"(.+)"`? could not be displayed/u,
    ([aksara]) => `Huruf "${aksara}" tidak ada di huruf yang ikut Lajur.`,
  ],
];

const BELUM_DITUTUP = 'Ada tanda kurung atau kutip yang dibuka di sini, tetapi belum ditutup.';
const TANPA_HENTI = 'Bagian ini mengulang tanpa henti.';

/** A message of Typst as an Indonesian sentence; what is not known here is quoted as Typst wrote it. */
export function kalimatTypst(pesan: string): string {
  for (const [pola, kalimat] of KALIMAT) {
    const cocok = pola.exec(pesan);
    if (cocok) return kalimat(cocok.slice(1));
  }
  return `Templat tidak terbaca di sini (${pesan}).`;
}
