import { kegiatan, labelTanda, pelaksanaBertindak } from '../../sop/lookup.ts';
import { tandaBerlaku } from '../berkas.ts';
import { tempat } from '../penempatan.ts';
import { tolak } from '../penolakan.ts';
import type { Penulis } from '../penulis.ts';
import { belumBernomor, registerBerlaku, type SebabBatal, tandaPejabat } from '../register.ts';
import type { Rujukan } from '../rujukan.ts';
import { kantorTerlibat } from '../wewenang.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

/**
 * Binds a register number: by anybody of the office who prints the form, at the latest by the official who signs. Each
 * office numbers its own signers only.
 */
export const nomori: TindakanBerkas<'nomori'> = {
  label: () => 'Beri nomor register',
  siapa: (situasi) => {
    const { sop, berkas } = situasi;
    // A complete form may be printed for the pemohon's signature before it is stored.
    if (berkas.posisi.di === 'tutup' || (berkas.isian === null && !mengisiForm(situasi))) return undefined;
    const terlibat = kantorTerlibat(berkas);
    return pelaksanaBertindak(sop)
      .map((p) => tempat(sop, berkas.kantor, p.kunci))
      .filter((t) => terlibat.has(t.kantor) && belumBernomor(sop, berkas, { kantor: t.kantor }).length > 0);
  },
  lakukan: (situasi, { tanda, kantor, nomor }, tulis) => {
    const { sop, berkas } = situasi;
    const milik = tandaPejabat(sop, berkas).find((t) => t.tanda === tanda);
    if (!milik || milik.kantor !== kantor || !sekantor(situasi, kantor))
      return tolak('kantor_tidak_cocok', 'Nomor register hanya dapat diberi oleh kantor penanda tangannya.', [
        tanda,
      ]);
    if (registerBerlaku(berkas, tanda))
      return tolak('nomor_sudah_ada', `Tanda tangan ${labelTanda(sop, tanda)} sudah bernomor register.`, [
        tanda,
      ]);
    tulis.tulis({ jenis: 'dinomori', tanda, kantor, nomor });
    return undefined;
  },
};

/**
 * Voids a register number with a reason. What an official has signed keeps its number, but where the form is filled:
 * only from there every signature can be given again on the next sheet.
 */
export const batalNomor: TindakanBerkas<'batal_nomor'> = {
  label: () => 'Batalkan nomor register',
  siapa: (situasi) => {
    const { sop, berkas } = situasi;
    if (berkas.posisi.di === 'tutup') return undefined;
    const berlaku = tandaPejabat(sop, berkas).filter((t) => registerBerlaku(berkas, t.tanda));
    return berlaku.flatMap(({ kantor, pelaksana }) =>
      (sop.luar_bagan.batal_nomor?.pelaksana ?? [pelaksana])
        .map((kunci) => tempat(sop, berkas.kantor, kunci))
        .filter((t) => t.kantor === kantor),
    );
  },
  lakukan: (situasi, { tanda, alasan }, tulis) => {
    const { sop, berkas } = situasi;
    const nama = labelTanda(sop, tanda);
    const ada = registerBerlaku(berkas, tanda);
    if (!ada)
      return tolak('nomor_tidak_ada', `Tanda tangan ${nama} tidak punya nomor yang berlaku.`, [tanda]);
    if (!sekantor(situasi, ada.kantor))
      return tolak('kantor_tidak_cocok', 'Nomor register hanya dapat dibatalkan oleh kantornya sendiri.', [
        tanda,
      ]);
    if (tandaBerlaku(berkas, tanda) && !mengisiForm(situasi)) {
      return tolak(
        'nomor_bertanda',
        `${nama} sudah menandatangani dengan nomor ini. Kembalikan berkas ke pengisian form lebih dahulu.`,
        [tanda],
      );
    }
    batalkanRegister(tulis, { sebab: 'pejabat', alasan, tanda });
    return undefined;
  },
};

/** Voids the numbers of a berkas (of one signature, or of one kantor) in the press that takes their ground away. */
export function batalkanRegister(
  tulis: Penulis,
  {
    sebab,
    alasan,
    tanda,
    kantor,
  }: {
    readonly sebab: SebabBatal;
    readonly alasan: Rujukan;
    readonly tanda?: string;
    readonly kantor?: string;
  },
): void {
  const berlaku = tulis.kini().register.filter((r) => r.batal === null);
  for (const r of berlaku) {
    if ((tanda !== undefined && r.tanda !== tanda) || (kantor !== undefined && r.kantor !== kantor)) continue;
    tulis.tulis({
      jenis: 'nomor_dibatalkan',
      tanda: r.tanda,
      kantor: r.kantor,
      nomor: r.nomor,
      sebab,
      alasan,
    });
  }
}

function sekantor({ oleh }: Situasi, kantor: string): boolean {
  return oleh?.kantor === kantor;
}

function mengisiForm({ sop, berkas: { posisi } }: Situasi): boolean {
  return (
    posisi.di === 'langkah' && kegiatan(sop, posisi.langkah).bacaan.kerja.some((k) => k.jenis === 'isi_form')
  );
}
