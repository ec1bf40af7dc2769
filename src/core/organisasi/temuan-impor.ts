import type { IsiKantor } from './isi-kantor.ts';
import { periksaOrganisasi, type UkuranPeriksa } from './periksa.ts';
import type { RencanaImpor } from './rencana-impor.ts';
import { galat, type Temuan } from './temuan.ts';

/** A finding and, when the file itself has the entry, its place in the file's list. */
export interface TemuanImpor {
  readonly temuan: Temuan;
  readonly keIsi: number | null;
}

/** Everything found in the organisation that an import would leave, with the places in the file. */
export function temuanImpor(
  rencana: RencanaImpor,
  isi: IsiKantor,
  ukuran: UkuranPeriksa,
): readonly TemuanImpor[] {
  const menolak = rencana.menolak.map(({ daftar, ke, kalimat }) => ({
    temuan: galat({ daftar, ke }, kalimat),
    keIsi: ke,
  }));
  const lain = periksaOrganisasi(rencana.hasil, ukuran);
  return [...menolak, ...lain.map((temuan) => ({ temuan, keIsi: tempat(rencana, isi, temuan) }))];
}

function tempat({ hasil }: RencanaImpor, isi: IsiKantor, { daftar, ke }: Temuan): number | null {
  const cari = {
    kantor: () => isi.kantor.findIndex((k) => k.id === hasil.kantor[ke]?.id),
    jabatan: () => isi.jabatan.findIndex((j) => j.id === hasil.jabatan[ke]?.id),
    pegawai: () => isi.pegawai.findIndex((p) => p.akun === hasil.pegawai[ke]?.akun),
    penugasan: () => {
      const p = hasil.penugasan[ke];
      const akun = hasil.pegawai.find((o) => o.id === p?.orang)?.akun ?? p?.orang;
      return isi.penugasan.findIndex(
        (i) => i.akun === akun && i.jabatan === p?.jabatan && i.status === p.status && i.mulai === p.mulai,
      );
    },
  } satisfies Record<Temuan['daftar'], () => number>;
  const di = cari[daftar]();
  return di < 0 ? null : di;
}
