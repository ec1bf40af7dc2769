import { butirDinilai } from '../../../src/core/berkas/tindakan/nilai-berlaku.ts';
import { readFileSync } from 'node:fs';
import type { Berkas } from '../../../src/core/berkas/berkas.ts';
import { decide } from '../../../src/core/berkas/decide.ts';
import type { Perintah } from '../../../src/core/berkas/perintah.ts';
import type { Tempat } from '../../../src/core/berkas/posisi.ts';
import type { Penugasan } from '../../../src/core/organisasi/penugasan.ts';
import { jalan, kegiatan, kerja } from '../../../src/core/sop/lookup.ts';
import { parseSopFile } from '../../../src/naskah/sop-file.ts';

const naskah = new URL('../../../sop/rekomendasi-kk/sop.yaml', import.meta.url);

/** The SOP of the repository, walked by its own kinds of work so that no test knows a step. */
export const SOP_UJI = parseSopFile('sop.yaml', readFileSync(naskah, 'utf8'));

export const SYARAT_UJI = ['buku-nikah', 'kk-lama', 'surat-lain'] as const;
export const PUKUL_SEMBILAN = Date.parse('2026-11-24T09:00:00+07:00');
const ISIAN = { id: 'isian-1', hash: 'h-isian-1' };

export function pejabat({ pelaksana, kantor }: Tempat): Penugasan {
  return {
    id: `p-${pelaksana}`,
    orang: `o-${pelaksana}`,
    kantor,
    pelaksana,
    status: 'definitif',
    mulai: 0,
    sampai: null,
  };
}

/** Presses as whoever may: the holder, or the post given. @throws Error with the refusal's sentence. */
export function tekan(berkas: Berkas | null, perintah: Perintah, sebagai?: Tempat): Berkas {
  const siapa = sebagai ?? berkas?.penanggung ?? loket();
  const saat = PUKUL_SEMBILAN + (berkas?.versi ?? 0) * 60_000;
  const hasil = decide(SOP_UJI, berkas, perintah, {
    saat,
    pelaku: { jenis: 'pejabat', penugasan: pejabat(siapa) },
  });
  if (!hasil.ok) throw new Error(hasil.penolakan.kalimat);
  return hasil.berkas;
}

export const kantorUji = Object.fromEntries(SOP_UJI.unit.map((u, i) => [u.kunci, `kantor-${i + 1}`]));

export function loket(): Tempat {
  const { pelaksana } = SOP_UJI.penerimaan;
  const unit = SOP_UJI.pelaksana.find((p) => p.kunci === pelaksana)?.unit ?? '';
  return { pelaksana, kantor: kantorUji[unit] ?? '' };
}

/** A berkas received at the loket, with one picture for the first persyaratan. */
export function berkasBaru(): Berkas {
  const catat = tekan(null, {
    jenis: 'catat',
    berkas: 'b-1',
    naskah: { sop: 's', persyaratan: 'p', formulir: 'f' },
    keperluan: 'pisah',
    form: 'f-uji',
    syarat: SYARAT_UJI,
    kantor: kantorUji,
    pemohon: { id: 'pemohon-1', hash: 'h-pemohon' },
    dokumen: [{ syarat: SYARAT_UJI[0], dokumen: { id: 'dok-1', hash: 'h-dok-1' } }],
  });
  return tekan(catat, { jenis: 'terima', nomor: 'G1-26-0412-K' });
}

/** Goes on by the plain way until this holds. @throws Error when the berkas ends before. */
export function majuSampai(awal: Berkas, sampai: (b: Berkas) => boolean): Berkas {
  let berkas = awal;
  for (let n = 0; n < 60; n++) {
    if (sampai(berkas)) return berkas;
    berkas = maju(berkas);
  }
  throw new Error('Never came there');
}

/** Whether the work of this kind is to be done now. */
export const sedang =
  (jenis: string) =>
  ({ posisi: p }: Berkas): boolean =>
    (p.di === 'langkah' && kerja(SOP_UJI, p.langkah, p.bagian)?.jenis === jenis) ||
    (p.di === 'jalan' && jalan(SOP_UJI, p.dari, p.cabang)[p.hop]?.jenis === jenis);

export const sesuai = { putusan: 'sesuai', alasan: null, catatan: null, pihak: null } as const;
export const kurang = (alasan: string) =>
  ({ putusan: 'kurang', alasan, catatan: null, pihak: 'pemohon' }) as const;
export const semuaSesuai = Object.fromEntries(SYARAT_UJI.map((s) => [s, sesuai]));

/** Everything that the check standing now judges, in order. */
function sesuaiDi(berkas: Berkas): Record<string, typeof sesuai> {
  const langkah = berkas.posisi.di === 'langkah' ? berkas.posisi.langkah : 0;
  return Object.fromEntries(butirDinilai(SOP_UJI, berkas, langkah).map((s) => [s, sesuai]));
}

function maju(berkas: Berkas): Berkas {
  const { posisi } = berkas;
  const surat = SOP_UJI.surat.map((s) => s.kunci);
  if (posisi.di === 'langkah')
    return pindaiLalu(berkas, kerja(SOP_UJI, posisi.langkah, posisi.bagian)?.jenis);
  if (sedang('tanda_tangan')(berkas)) return tekan(berkas, { jenis: 'tanda_pemohon', cara: 'hadir' });
  if (sedang('beritahu')(berkas))
    return tekan(berkas, { jenis: 'beritahu', saluran: 'lisan', pesan: { id: 't', hash: 't' } });
  if (sedang('perbaikan')(berkas))
    return tekan(berkas, { jenis: 'terima_perbaikan', syarat: [SYARAT_UJI[0]], dokumen: [] });
  if (sedang('diambil')(berkas))
    return tekan(berkas, { jenis: 'serahkan', penerima: { id: 'n', hash: 'n' }, hubungan: 'sendiri', surat });
  return tekan(berkas, { jenis: 'terima_map', surat });
}

function pindaiLalu(awal: Berkas, jenis: string | undefined): Berkas {
  const { posisi } = awal;
  if (posisi.di !== 'langkah') return awal;
  const pindaian = kegiatan(SOP_UJI, posisi.langkah).bacaan.perlu.filter((p) => p.jenis === 'pindaian');
  const berkas = pindaian.reduce(
    (b, p) =>
      tekan(b, {
        jenis: 'pindai',
        tanda: p.tanda,
        dokumen: { id: `pindai-${p.tanda}`, hash: p.tanda },
        cetakan: null,
      }),
    awal,
  );
  switch (jenis) {
    case 'disposisi':
      return tekan(berkas, { jenis, id: `d-${berkas.versi}`, instruksi: null, sifat: 'biasa', batas: null });
    case 'periksa':
      return tekan(berkas, { jenis, hasil: 'lengkap', nilai: sesuaiDi(berkas) });
    case 'isi_form':
      return tekan(berkas, { jenis, isian: ISIAN, lengkap: true, pemohon: 'hadir' });
    case 'tanda_tangan':
      return tekan(berkas, { jenis, cara: 'basah' });
    case 'arsip':
      return tekan(berkas, { jenis, lokasi: 'Rak 1', digital: true });
    case 'serah':
      return tekan(berkas, { jenis: 'teruskan' });
    default:
      return tekan(berkas, { jenis: 'paraf' });
  }
}
