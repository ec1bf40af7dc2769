import type { Hop } from '../../core/sop/schema.ts';
import { KALIMAT } from './kalimat.ts';
import { type Bahan, lama, oleh } from './bahan.ts';
import type { Rancangan } from './rencana.ts';

/** The press that ends a stop between two steps; waits for the pemohon last office hours to days. */
export function rancangHop(bahan: Bahan, hop: Hop | undefined): Rancangan {
  const { acak, berkas, teks, dunia } = bahan;
  const menunggu = acak.bulat(90, 1100);
  switch (hop?.jenis) {
    case 'beritahu': {
      const pesan = teks('pesan', acak.pilih(KALIMAT.pesan));
      const saluran = acak.pilih(['whatsapp', 'cetak', 'lisan'] as const);
      const perintah = { jenis: 'beritahu', saluran, pesan: pesan.rujukan } as const;
      return oleh(bahan, perintah, { menit: lama(bahan, 0.5), teks: [pesan] });
    }
    case 'tanda_tangan':
      return oleh(bahan, { jenis: 'tanda_pemohon', cara: 'hadir' }, { menit: menunggu });
    case 'perbaikan':
      return perbaikan(bahan, menunggu);
    case 'diambil': {
      const hubungan = acak.pilih(['sendiri', 'sendiri', 'keluarga', 'kuasa'] as const);
      const penerima = teks('penerima', { nama: 'Penerima berkas', berkas: berkas.id, hubungan });
      const perintah = {
        jenis: 'serahkan',
        penerima: penerima.rujukan,
        hubungan,
        surat: hop.surat,
      } as const;
      return oleh(bahan, perintah, { menit: menunggu, teks: [penerima] });
    }
    case 'dibawa': {
      const hubungan = berkas.surat?.penerima?.hubungan ?? 'sendiri';
      const pembawa = teks('penerima', { nama: 'Pembawa map', berkas: berkas.id, hubungan });
      const perintah = {
        jenis: 'terima_map',
        surat: berkas.surat?.surat ?? dunia.sop.surat.map((s) => s.kunci),
        pembawa: { nama: pembawa.rujukan, hubungan },
      } as const;
      return oleh(bahan, perintah, { menit: menunggu, teks: [pembawa] });
    }
    case 'langkah':
    case 'selesai':
    case undefined:
      throw new RangeError(`Berkas ${berkas.id} stands where nothing can stand`);
  }
}

/** Brings what was found wanting, with a new picture where the plan has pictures. */
function perbaikan(bahan: Bahan, menit: number): Rancangan {
  const { berkas, rencana } = bahan;
  const { posisi } = berkas;
  const dinilai = posisi.di === 'jalan' ? (berkas.penilaian[posisi.dari] ?? {}) : {};
  const kurang = berkas.syarat.filter((s) => dinilai[s]?.putusan === 'kurang' && !dinilai[s].berlaku);
  const dokumen = kurang.flatMap((syarat) =>
    rencana.dokumen
      ? [{ syarat, dokumen: rencana.dokumen(syarat, (berkas.dokumen[syarat]?.length ?? 0) + 1) }]
      : [],
  );
  return oleh(bahan, { jenis: 'terima_perbaikan', syarat: kurang, dokumen }, { menit });
}
