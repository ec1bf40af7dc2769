import type { Berkas, Kiriman, Kunjungan, TandaTangan } from './berkas.ts';
import { diselesaikan, ditarik } from './evolve-disposisi.ts';
import { suratMengikuti } from './evolve-paper.ts';
import type { Catatan, Peristiwa } from './peristiwa.ts';
import type { Penempatan, Tempat } from './posisi.ts';

type Moving = Extract<Peristiwa, { jenis: 'ditarik' | 'dialihkan' | 'dikoreksi' | 'berpindah' }>;
type Berpindah = Extract<Peristiwa, { jenis: 'berpindah' }>;

/** Events that change where the work stands. */
export function evolveMove(berkas: Berkas, p: Moving, catatan: Catatan): Berkas {
  switch (p.jenis) {
    case 'ditarik':
      return withdrawn(berkas, p.tanda, catatan.terjadi);
    case 'dialihkan':
      return { ...berkas, kantor: { ...berkas.kantor, [p.unit]: p.kantor } };
    case 'dikoreksi':
      return { ...berkas, koreksi: berkas.koreksi + 1 };
    case 'berpindah':
      return moved(berkas, p, catatan);
  }
}

function withdrawn(berkas: Berkas, tanda: string | null, saat: number): Berkas {
  const last = berkas.tandaTangan.at(-1);
  const tandaTangan: readonly TandaTangan[] =
    tanda !== null && last?.tanda === tanda && last.gugur === null
      ? [...berkas.tandaTangan.slice(0, -1), { ...last, gugur: { saat, sebab: 'ditarik' } }]
      : berkas.tandaTangan;
  return { ...berkas, disposisi: ditarik(berkas, saat), tandaTangan };
}

function moved(berkas: Berkas, p: Berpindah, catatan: Catatan): Berkas {
  const { tujuan, putaran, sebab } = p;
  const saat = catatan.terjadi;
  const next: Berkas = {
    ...berkas,
    posisi: tujuan.ke,
    pemegang: tujuan.pemegang,
    penanggung: tujuan.penanggung,
    putaran,
  };
  // Within one step the visit and its clock go on (checking, then filling the form, are one row of the SOP).
  if (sebab === 'bagian' && tujuan.ke.di === 'langkah' && berkas.posisi.di === 'langkah') return next;

  return {
    ...next,
    kunjungan: [...closed(berkas.kunjungan, catatan), ...opening(tujuan, p, saat)],
    disposisi: diselesaikan(berkas, tujuan, {
      saat,
      olehPenerima: pemegangnya(catatan, berkas.penanggung) !== null,
    }),
    surat: suratMengikuti(berkas, tujuan.pemegang, saat),
    kiriman: sent(berkas, p, catatan),
    sebelumTutup: tujuan.ke.di === 'tutup' ? berkas.posisi : null,
  };
}

/** Ends the open visit. Its own post has evidently opened it; ended by another (withdrawn, cancelled) it was all waiting. */
function closed(kunjungan: readonly Kunjungan[], catatan: Catatan): readonly Kunjungan[] {
  const last = kunjungan.at(-1);
  if (!last || last.selesai !== null) return kunjungan;
  const selesai = catatan.terjadi;
  const opened =
    last.dibuka === null ? { dibuka: selesai, dibukaOleh: pemegangnya(catatan, last.penanggung) } : {};
  return [...kunjungan.slice(0, -1), { ...last, ...opened, selesai }];
}

/** The person who acted, if they acted as this post. */
function pemegangnya({ pelaku }: Catatan, tempat: Tempat | null): string | null {
  if (pelaku.jenis !== 'pejabat' || tempat === null) return null;
  return pelaku.pelaksana === tempat.pelaksana && pelaku.kantor === tempat.kantor ? pelaku.orang : null;
}

function opening(tujuan: Penempatan, p: Berpindah, tiba: number): Kunjungan[] {
  if (tujuan.ke.di === 'tutup') return [];
  return [
    {
      jenis: tujuan.kunjungan,
      langkah: tujuan.langkah,
      putaran: p.putaran,
      penanggung: tujuan.penanggung,
      sebab: p.sebab,
      baku: tujuan.baku,
      tiba,
      dibuka: null,
      dibukaOleh: null,
      selesai: null,
    },
  ];
}

function sent(berkas: Berkas, p: Berpindah, catatan: Catatan): Kiriman | null {
  const retractable = p.sebab === 'lanjut' || p.sebab === 'tidak' || p.sebab === 'kembali';
  const toSomeone =
    p.tujuan.kunjungan === 'langkah' || p.tujuan.kunjungan === 'beritahu' || p.tujuan.kunjungan === 'loket';
  const fromWork =
    berkas.posisi.di === 'langkah' || berkas.posisi.di === 'penerimaan' || berkas.posisi.di === 'titipan';
  if (!retractable || !toSomeone || !fromWork || catatan.pelaku.jenis !== 'pejabat') return null;
  const dari = berkas.posisi.di === 'titipan' ? ({ di: 'penerimaan' } as const) : berkas.posisi;
  return { oleh: catatan.pelaku.orang, dari, putaran: berkas.putaran };
}
