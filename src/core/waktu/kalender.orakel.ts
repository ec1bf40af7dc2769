/**
 * The oracle of the tests: slow and obvious, made from the raw file and not from a Kalender. It asks of every single
 * tick "is the office open?" by comparing dates and hours as text, and counts the yeses. Only tests import it.
 */
export interface IsiMentah {
  readonly jam: Readonly<Record<'biasa' | 'ramadan', Readonly<Record<'senin_kamis' | 'jumat', JamMentah>>>>;
  readonly ramadan: readonly { readonly dari: string; readonly sampai: string }[];
  readonly libur: readonly { readonly hari: readonly { readonly tanggal: string }[] }[];
}

interface JamMentah {
  readonly mulai: string;
  readonly selesai: string;
  readonly istirahat: { readonly mulai: string; readonly menit: number };
}

interface Penutupan {
  readonly dari: number;
  readonly sampai: number;
}

const tambah = (jam: string, menit: number): string =>
  new Date(Date.parse(`2000-01-01T${jam.replace('.', ':')}:00Z`) + menit * 60_000)
    .toISOString()
    .slice(11, 16)
    .replace(':', '.');

const orakelBuka = (isi: IsiMentah, offset: number, tutup: readonly Penutupan[]) => {
  const libur = isi.libur.flatMap((tahun) => tahun.hari.map((hari) => hari.tanggal));
  return (saat: number): boolean => {
    if (tutup.some((t) => saat >= t.dari && saat < t.sampai)) return false;
    const lokal = new Date(saat + offset * 60_000);
    const tanggal = lokal.toISOString().slice(0, 10);
    const jam = lokal.toISOString().slice(11, 16).replace(':', '.');
    const hari = lokal.getUTCDay();
    if (hari === 0 || hari === 6 || libur.includes(tanggal)) return false;
    const puasa = isi.ramadan.some((r) => tanggal >= r.dari && tanggal <= r.sampai);
    const aturan = isi.jam[puasa ? 'ramadan' : 'biasa'][hari === 5 ? 'jumat' : 'senin_kamis'];
    const { mulai, menit } = aturan.istirahat;
    if (jam >= mulai && jam < tambah(mulai, menit)) return false;
    return jam >= aturan.mulai && jam < aturan.selesai;
  };
};

/** Minutes between two instants counted tick by tick; exact when both, and every closure, lie on a tick. */
export const orakelMenit = (
  isi: IsiMentah,
  masukan: { offset: number; tutup: readonly Penutupan[]; dari: number; sampai: number; langkah: number },
): number => {
  const buka = orakelBuka(isi, masukan.offset, masukan.tutup);
  let hitungan = 0;
  for (let saat = masukan.dari; saat < masukan.sampai; saat += masukan.langkah) if (buka(saat)) hitungan += 1;
  return (hitungan * masukan.langkah) / 60_000;
};
