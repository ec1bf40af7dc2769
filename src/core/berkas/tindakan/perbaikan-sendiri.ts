import { dokumenDitambah } from '../halaman-dokumen.ts';
import { belumDiperbaiki, butirPerbaikan, fotoTerkirim, FOTO_PERBAIKAN } from '../perbaikan-pemohon.ts';
import { tolak } from '../penolakan.ts';
import type { Siapa } from '../perintah.ts';
import { hopKini } from './tempat-kini.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

/** Only while the pemohon is waited for, and only where something was found that the pemohon mends. */
function sedangDitunggu(situasi: Situasi): Siapa | undefined {
  return hopKini(situasi, 'perbaikan') && butirPerbaikan(situasi.berkas).length > 0 ? 'pemohon' : undefined;
}

/** Pictures by the tracking link. They wait with the berkas: the loket sees them, and the pemohon may still replace them. */
export const unggahPerbaikan: TindakanBerkas<'unggah_perbaikan'> = {
  label: () => 'Kirim foto',
  siapa: sedangDitunggu,
  lakukan: ({ berkas }, { dokumen }, tulis) => {
    const diminta = butirPerbaikan(berkas);
    const asing = dokumen.filter((d) => !diminta.includes(d.syarat)).map((d) => d.syarat);
    if (asing.length > 0)
      return tolak('syarat_tidak_dikenal', 'Dokumen itu tidak sedang diminta untuk diperbaiki.', asing);
    if (dokumen.length === 0)
      return tolak('perbaikan_kosong', 'Belum ada foto. Pilih fotonya dahulu, lalu kirim.');
    if (fotoTerkirim(berkas) + dokumen.length > FOTO_PERBAIKAN)
      return tolak('perbaikan_penuh', `Paling banyak ${FOTO_PERBAIKAN} foto. Bawa sisanya ke loket.`);
    for (const p of dokumenDitambah(berkas, dokumen)) tulis.tulis({ ...p, lewat: 'tautan' });
    return undefined;
  },
};

/** The repair comes in by the tracking link: as at the loket, the work goes on where the SOP says (design §1). */
export const kirimPerbaikan: TindakanBerkas<'kirim_perbaikan'> = {
  label: () => 'Kirim perbaikan',
  siapa: sedangDitunggu,
  lakukan: (situasi, { alternatif }, tulis) => {
    const now = hopKini(situasi, 'perbaikan');
    if (!now) return undefined;
    const belum = belumDiperbaiki(situasi.berkas, alternatif);
    if (belum.length > 0)
      return tolak(
        'perbaikan_kosong',
        `${belum.length} dokumen belum ada fotonya. Kirim fotonya, atau bawa semuanya ke loket.`,
        belum,
      );
    tulis.tulis({ jenis: 'perbaikan_diterima', syarat: butirPerbaikan(situasi.berkas) });
    tulis.keluar(now.dari, now.cabang, { hop: now.at + 1, sebab: 'lanjut' });
    return undefined;
  },
};
