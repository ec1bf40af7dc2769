import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import { semuaField } from '../../core/formulir/form.ts';
import { awalanWilayah } from '../../core/formulir/kode.ts';
import type { HalamanOrang } from '../../core/permohonan/halaman.ts';
import type { IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import { AJUAN_ORANG } from '../kata/ajukan.ts';
import { bacaIsianLoket, type IsianLoket } from '../kerja/loket-isian.ts';
import { type Kiriman, kirimanDari } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Rangka } from './rangka.ts';

/** Fields of each page about the pemohon: the names of the counter's form, so that one reading judges both. */
export const BIDANG_ORANG: Readonly<Record<HalamanOrang, readonly string[]>> = {
  siapa: ['cara', 'nama_wakil', 'hubungan_wakil', 'surat_kuasa'],
  nama: ['nama'],
  nik: ['nik'],
  kk: ['no_kk'],
  alamat: ['alamat', 'rt', 'rw'],
  kontak: ['wa', 'boleh_wa', 'surel', 'boleh_surel'],
};

/** What is known of the pemohon as the counter's form would post it. */
function ketikan(d: DataPemohon): Readonly<Record<string, string>> {
  return {
    cara: d.wakil ? 'wakil' : 'sendiri',
    nama_wakil: d.wakil?.nama ?? '',
    hubungan_wakil: d.wakil?.hubungan ?? '',
    surat_kuasa: d.wakil?.suratKuasa ? 'ya' : '',
    nama: d.nama,
    nik: d.nik,
    no_kk: d.noKk,
    alamat: d.alamat,
    rt: d.rt,
    rw: d.rw,
    wa: d.telepon,
    boleh_wa: d.bolehWa ? 'ya' : '',
    surel: d.email,
    boleh_surel: d.bolehEmail ? 'ya' : '',
    benar: 'ya',
  };
}

/** Reads the pemohon by the rules of the counter, with this page's fields as posted (left out: as kept). */
export function bacaOrang(
  r: Rangka,
  { pemohon }: IsiPermohonan,
  dari?: { readonly hal: HalamanOrang; readonly kiriman: Kiriman },
): IsianLoket {
  const kini = ketikan(pemohon);
  const baru = dari
    ? Object.fromEntries(BIDANG_ORANG[dari.hal].map((n) => [n, dari.kiriman.teks(n).slice(0, 500)]))
    : {};
  return bacaIsianLoket(kirimanDari({ ...kini, ...baru }), {
    lengkap: true,
    awalanNik: [awalanWilayah(r.kode)],
  });
}

/** Whether the form of this service cannot do without a No. KK. */
export function wajibKk({ form }: Rangka): boolean {
  return semuaField(form).some((f) => f.awal === 'no_kk' && f.wajib && !f.petugas);
}

/** What is wrong on one page about the pemohon. */
export function salahOrang(r: Rangka, isi: IsiPermohonan, hal: HalamanOrang): readonly Kesalahan[] {
  const milik = bacaOrang(r, isi).kesalahan.filter((k) => BIDANG_ORANG[hal].includes(k.id));
  if (hal === 'kk' && isi.pemohon.noKk === '' && wajibKk(r))
    return [{ id: 'no_kk', pesan: AJUAN_ORANG.kkWajib }];
  return milik;
}
