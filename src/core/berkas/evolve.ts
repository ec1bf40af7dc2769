import type { Berkas, Kunjungan } from './berkas.ts';
import { dibaca } from './evolve-disposisi.ts';
import { evolveArsip } from './evolve-arsip.ts';
import { evolveMove } from './evolve-move.ts';
import { evolvePaper } from './evolve-paper.ts';
import { evolveRegister } from './evolve-register.ts';
import { changedForm, evolveReview } from './evolve-review.ts';
import type { Catatan, PelakuTercatat } from './peristiwa.ts';
import { suratAwal } from './surat.ts';

/** The state after one more event. Pure; knows no SOP: events carry all that they mean. */
export function evolve(berkas: Berkas | null, catatan: Catatan): Berkas {
  if (berkas === null) return begin(catatan);
  // A clock set back must not end a visit before it began: the state's times never run backwards, the event's stay.
  const terjadi = Math.max(catatan.terjadi, terakhir(berkas));
  const next = apply(berkas, { ...catatan, terjadi });
  return { ...next, versi: catatan.versi };
}

/** Folds events onto a state (or onto nothing). @throws RangeError when the first event does not begin a berkas. */
export function replay(catatan: readonly Catatan[]): Berkas {
  const end = catatan.reduce<Berkas | null>(evolve, null);
  if (end === null) throw new RangeError('A berkas has at least one event');
  return end;
}

/** The latest instant that the visits know. */
function terakhir({ kunjungan }: Berkas): number {
  const last = kunjungan.at(-1);
  return last ? Math.max(last.tiba, last.dibuka ?? last.tiba, last.selesai ?? last.tiba) : 0;
}

function apply(berkas: Berkas, catatan: Catatan): Berkas {
  const { peristiwa: p, terjadi: saat, pelaku } = catatan;
  switch (p.jenis) {
    case 'dicatat':
      throw new RangeError(`Berkas ${berkas.id} has begun already`);
    case 'pemohon_diubah':
      return { ...berkas, pemohon: p.pemohon, awal: p.awal ?? berkas.awal };
    case 'keperluan_diganti':
      return changedForm({ ...berkas, keperluan: p.keperluan, syarat: p.syarat }, p.form, saat);
    case 'diterima':
      return {
        ...berkas,
        nomor: p.nomor,
        surat: berkas.penanggung && suratAwal(p.surat, berkas.penanggung, saat),
      };
    case 'dibuka':
      return opened(berkas, saat, pelaku);
    case 'didisposisikan': {
      const { jenis: _, ...isi } = p;
      return {
        ...berkas,
        disposisi: [
          ...berkas.disposisi,
          { ...isi, oleh: pelaku, dikirim: saat, dibaca: null, ditarik: null, selesai: null },
        ],
      };
    }
    case 'dokumen_ditambah':
    case 'diperiksa':
    case 'perbaikan_diterima':
    case 'form_diisi':
    case 'ditandatangani':
    case 'dipindai':
      return evolveReview(berkas, p, catatan);
    case 'diserahkan':
    case 'map_diterima':
    case 'surat_dicatat':
    case 'surat_sampai':
    case 'diarsipkan':
    case 'dicetak':
      return evolvePaper(berkas, p, catatan);
    case 'dinomori':
    case 'nomor_dibatalkan':
      return evolveRegister(berkas, p, catatan);
    case 'arsip_dipinjam':
    case 'arsip_kembali':
    case 'arsip_dipindah':
      return evolveArsip(berkas, p, catatan);
    case 'menyimpang':
      return {
        ...berkas,
        penyimpangan: [
          ...berkas.penyimpangan,
          { perihal: p.perihal, langkah: p.langkah, alasan: p.alasan, saat, oleh: pelaku },
        ],
      };
    case 'ditarik':
    case 'dialihkan':
    case 'dikoreksi':
    case 'berpindah':
      return evolveMove(berkas, p, catatan);
    case 'diparaf':
    case 'diteruskan':
    case 'diberitahukan':
    case 'dikembalikan':
    case 'dibatalkan':
    case 'ditolak':
    case 'kedaluwarsa':
    case 'dibuka_kembali':
    case 'dikomentari':
      return berkas;
  }
}

function opened(berkas: Berkas, saat: number, pelaku: PelakuTercatat): Berkas {
  const orang = pelaku.jenis === 'pejabat' ? pelaku.orang : null;
  const last = berkas.kunjungan.at(-1);
  const kunjungan = last
    ? [...berkas.kunjungan.slice(0, -1), { ...last, dibuka: saat, dibukaOleh: orang }]
    : [];
  return { ...berkas, kunjungan, disposisi: dibaca(berkas, saat), kiriman: null };
}

function begin(catatan: Catatan): Berkas {
  const p = catatan.peristiwa;
  if (p.jenis !== 'dicatat') throw new RangeError(`A berkas begins with "dicatat", not "${p.jenis}"`);
  const pertama: Kunjungan = {
    jenis: 'loket',
    langkah: null,
    putaran: 1,
    penanggung: p.loket,
    sebab: 'lanjut',
    baku: null,
    tiba: catatan.terjadi,
    dibuka: catatan.terjadi,
    dibukaOleh: catatan.pelaku.jenis === 'pejabat' ? catatan.pelaku.orang : null,
    selesai: null,
  };
  return {
    id: p.berkas,
    versi: catatan.versi,
    naskah: p.naskah,
    nomor: null,
    keperluan: p.keperluan,
    form: p.form,
    syarat: p.syarat,
    kantor: p.kantor,
    pemohon: p.pemohon,
    awal: p.awal,
    posisi: { di: 'titipan' },
    pemegang: { jenis: 'pelaksana', ...p.loket },
    penanggung: p.loket,
    putaran: 1,
    kunjungan: [pertama],
    dokumen: {},
    penilaian: {},
    isian: null,
    isianDulu: [],
    tandaTangan: [],
    register: [],
    disposisi: [],
    cetakan: [],
    surat: null,
    arsip: [],
    pinjaman: [],
    penyimpangan: [],
    pengembalian: {},
    kiriman: null,
    sebelumTutup: null,
    koreksi: 0,
  };
}
