import { tolak, type Tolak } from '../penolakan.ts';
import type { Penulis } from '../penulis.ts';
import type { DokumenBaru, Siapa } from '../perintah.ts';
import { hopKini, kerjaKini, penanggungKini } from './tempat-kini.ts';
import { dokumenDitambah } from '../halaman-dokumen.ts';
import type { Situasi, TindakanBerkas } from './tindakan.ts';

function diLoket(situasi: Situasi): Siapa | undefined {
  const { di } = situasi.berkas.posisi;
  return di === 'titipan' || di === 'penerimaan' ? penanggungKini(situasi) : undefined;
}

export const ubahPemohon: TindakanBerkas<'ubah_pemohon'> = {
  label: () => 'Ubah data pemohon',
  siapa: diLoket,
  lakukan: ({ berkas }, { pemohon, awal = null }, tulis) => {
    const baru = awal?.hash === berkas.awal?.hash ? null : awal;
    if (baru !== null || pemohon.hash !== berkas.pemohon.hash)
      tulis.tulis({ jenis: 'pemohon_diubah', pemohon, awal: baru });
    return undefined;
  },
};

export const gantiKeperluan: TindakanBerkas<'ganti_keperluan'> = {
  label: () => 'Ganti keperluan',
  siapa: diLoket,
  lakukan: (_, { keperluan, form, syarat }, tulis) => {
    tulis.tulis({ jenis: 'keperluan_diganti', keperluan, form, syarat });
    return undefined;
  },
};

/** Penerimaan: not in the SOP, unnumbered, outside its minutes (design §1). A returned berkas keeps its number. */
export const terima: TindakanBerkas<'terima'> = {
  label: () => 'Simpan & cetak tanda terima',
  siapa: diLoket,
  lakukan: ({ sop, berkas }, { nomor }, tulis) => {
    if (berkas.nomor === null)
      tulis.tulis({ jenis: 'diterima', nomor, surat: sop.surat.map((s) => s.kunci) });
    tulis.pindah({ di: 'langkah', langkah: sop.penerimaan.ke, bagian: 0 }, 'lanjut');
    return undefined;
  },
};

/** Documents may be added where the requirements are gathered or the form is filled; the former version is kept. */
export const tambahDokumen: TindakanBerkas<'tambah_dokumen'> = {
  label: () => 'Tambah dokumen',
  siapa: (situasi) => {
    const gathering = diLoket(situasi) ?? (hopKini(situasi, 'perbaikan') && penanggungKini(situasi));
    if (gathering) return gathering;
    const { posisi } = situasi.berkas;
    if (posisi.di !== 'langkah') return undefined;
    const fills = situasi.sop.kegiatan
      .find((k) => k.no === posisi.langkah)
      ?.bacaan.kerja.some((k) => k.jenis === 'isi_form');
    return fills || kerjaKini(situasi, 'isi_form') ? penanggungKini(situasi) : undefined;
  },
  lakukan: (situasi, { dokumen }, tulis) => simpanDokumen(situasi, dokumen, tulis),
};

/** Writes one event per document; refuses items that this service does not ask for. */
export function simpanDokumen(
  { berkas }: Pick<Situasi, 'berkas'>,
  dokumen: readonly DokumenBaru[],
  tulis: Penulis,
): Tolak | undefined {
  const asing = dokumen.filter((d) => !berkas.syarat.includes(d.syarat)).map((d) => d.syarat);
  if (asing.length > 0)
    return tolak('syarat_tidak_dikenal', 'Dokumen itu tidak diminta untuk keperluan ini.', asing);
  for (const p of dokumenDitambah(berkas, dokumen)) tulis.tulis(p);
  return undefined;
}
