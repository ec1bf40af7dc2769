import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { decide } from '../../src/core/berkas/decide.ts';
import { replay } from '../../src/core/berkas/evolve.ts';
import { type Konteks, pelakuTercatat } from '../../src/core/berkas/konteks.ts';
import { tempat } from '../../src/core/berkas/penempatan.ts';
import type { Perintah } from '../../src/core/berkas/perintah.ts';
import type { Catatan } from '../../src/core/berkas/peristiwa.ts';
import { tersedia } from '../../src/core/berkas/tersedia.ts';
import { pelaksanaBertindak } from '../../src/core/sop/lookup.ts';
import type { Sop } from '../../src/core/sop/schema.ts';
import { type Acakan, acakan } from '../../src/latihan/jalan/acakan.ts';
import { penugasanContoh, rencanaContoh, duniaContoh } from '../../src/latihan/jalan/contoh.ts';
import { jalankan } from '../../src/latihan/jalan/jalankan.ts';
import { semuaSituasi } from '../../src/latihan/jalan/situasi.ts';
import { type Aktor, aktor, konteks, pejabat } from './dunia.ts';
import { pastikan, periksaKeadaan, periksaTekanan } from './invarian.ts';
import { beku, urut } from './jelajah.ts';
import { variasi } from './perintah.ts';

const JARANG = new Set([
  'batalkan',
  'tolak',
  'alihkan',
  'komentar',
  'ubah_pemohon',
  'catat_pegang',
  'sampai_tujuan',
  'arsip_pinjam',
  'arsip_kembalikan',
  'arsip_pindah',
]);
const JAM = 3_600_000;

export interface Pengembaraan {
  readonly berhasil: number;
  readonly ditolak: number;
  readonly putaran: number;
  readonly selesai: boolean;
}

/** One blind walk from some situation of the SOP: anybody presses anything, mostly what is offered, and the clock sometimes runs backwards. */
export function mengembara(sop: Sop, seed: number, langkah: number): Pengembaraan {
  const acak = acakan(seed);
  const { rencana } = acak.pilih(semuaSituasi(sop));
  const mulai = jalankan(duniaContoh(sop), rencanaContoh({ ...rencana, seed }));
  const catatan: Catatan[] = [];
  let berkas = beku(mulai.berkas);
  let saat = mulai.selesai;
  let berhasil = 0;
  let selesai = false;
  const simpan = (peristiwa: readonly Catatan['peristiwa'][], { pelaku, saat: terjadi }: Konteks): void => {
    for (const satu of peristiwa)
      catatan.push({ versi: catatan.length + 1, terjadi, pelaku: pelakuTercatat(pelaku), peristiwa: satu });
  };
  for (const t of mulai.tekan) simpan(t.peristiwa, t.konteks);

  for (let n = 0; n < langkah; n += 1) {
    saat += acak.peluang(0.03)
      ? -acak.bulat(1, 5) * JAM
      : acak.peluang(0.02)
        ? 31 * 24 * JAM
        : acak.bulat(0, JAM);
    const siapa = pemencet(sop, berkas, acak);
    const k = konteks(siapa, saat);
    const ditawarkan = tersedia(sop, berkas, k);
    const perintah = pencetan(variasi(sop, berkas), new Set(ditawarkan.map((t) => t.perintah)), acak);
    const hasil = decide(sop, berkas, perintah, k);
    periksaTekanan({ sop, berkas, perintah, konteks: k, hasil, ditawarkan });
    if (!hasil.ok) continue;
    periksaKeadaan(sop, hasil.berkas);
    simpan(hasil.peristiwa, k);
    const pindah = hasil.peristiwa.some((p) => p.jenis === 'berpindah');
    berkas = beku(hasil.berkas);
    berhasil += 1;
    selesai ||= pindah && berkas.posisi.di === 'tutup' && berkas.posisi.sebab === 'selesai';
  }
  const sejarah: Catatan[] = JSON.parse(JSON.stringify(catatan));
  pastikan(berkas.versi === catatan.length, 'versi = number of events', () => [berkas.versi, catatan.length]);
  pastikan(
    JSON.stringify(urut(replay(sejarah))) === JSON.stringify(urut(berkas)),
    'replay gives the same state',
    () => seed,
  );
  return { berhasil, ditolak: langkah - berhasil, putaran: berkas.putaran, selesai };
}

/** Mostly the post whose move it is (in the kantor that has it now), at times under another person's Plh. */
function pemencet(sop: Sop, berkas: Berkas, acak: Acakan): Aktor {
  const lain = pelaksanaBertindak(sop).map((p) => tempat(sop, berkas.kantor, p.kunci));
  if (acak.peluang(0.08)) return acak.pilih([...aktor(sop).benar, ...aktor(sop).asing]);
  const siapa = berkas.penanggung && acak.peluang(0.75) ? berkas.penanggung : acak.pilih(lain);
  const asli = penugasanContoh(siapa);
  if (acak.peluang(0.1))
    return pejabat('plh', { ...asli, id: `plh-${asli.id}`, orang: 'orang-rangkap', status: 'plh' });
  return pejabat(siapa.pelaksana, asli);
}

function pencetan(semua: readonly Perintah[], boleh: ReadonlySet<string>, acak: Acakan): Perintah {
  const jarang = acak.peluang(0.04);
  const wajar = semua.filter((p) => boleh.has(p.jenis) && (jarang || !JARANG.has(p.jenis)));
  return acak.pilih(wajar.length > 0 && acak.peluang(0.9) ? wajar : semua);
}
