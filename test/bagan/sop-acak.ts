import { readSop } from '../../src/core/sop/read.ts';
import type { Sop } from '../../src/core/sop/schema.ts';
import { type Acakan, acakan } from '../../src/latihan/jalan/acakan.ts';

type Hop = Readonly<Record<string, unknown>>;

interface Langkah {
  readonly no: number;
  readonly lajur: string;
  readonly keputusan: boolean;
  readonly simbol: string;
  ya: Hop[];
  tidak: Hop[] | undefined;
}

const TUNGGU = { pelaksana: 'p1', status: 'Menunggu', publik: 'Menunggu' };

/**
 * For tests: an invented SOP that the real reader takes. All that the language can say of a flow comes up: jumps, loops to
 * any step and to itself, beginnings and ends without a capsule, capsules in the middle, visits, waits, one column or twenty.
 */
export function sopAcak(seed: number): Sop {
  const acak = acakan(seed);
  const banyak = acak.bulat(1, acak.pilih([4, 12, 25, 40]));
  const kolom = acak.bulat(1, acak.pilih([3, 8, 20]));
  const naskah = rangka(acak, banyak, kolom);
  for (let n = 0; n < 200; n += 1) {
    const hasil = readSop(bentuk(naskah, kolom));
    if (hasil.ok) return hasil.sop;
    betulkan(naskah, acak.pilih(hasil.problems));
  }
  throw new Error(`Seed ${seed} gives no sound SOP: ${JSON.stringify(readSop(bentuk(naskah, kolom)))}`);
}

function rangka(acak: Acakan, banyak: number, kolom: number): Langkah[] {
  const nomor = Array.from({ length: banyak }, (_, i) => (i + 1) * acak.pilih([1, 1, 10]));
  const unik = nomor.map((no, i) => (nomor.indexOf(no) < i ? 1000 + i : no));
  const sering = acak.pecahan();
  return unik.map((no, i): Langkah => {
    const keputusan = acak.peluang(acak.pilih([0.15, 0.4, 0.8]));
    const tujuan = (): Hop => ({ langkah: acak.pilih(unik) });
    const lanjut: Hop = i + 1 < banyak ? { langkah: unik[i + 1] } : { selesai: 'Selesai' };
    const loncat = acak.peluang(0.2 * sering);
    const ujung = i + 1 === banyak ? 'selesai' : i === 0 ? 'mulai' : 'proses';
    return {
      no,
      lajur: `p${acak.bulat(1, kolom)}`,
      keputusan,
      simbol: keputusan
        ? 'keputusan'
        : acak.peluang(0.85)
          ? ujung
          : acak.pilih(['mulai', 'proses', 'selesai']),
      ya: [...(acak.peluang(0.1) ? kunjungan(acak, unik) : []), loncat ? tujuan() : lanjut],
      tidak: keputusan
        ? [
            ...(acak.peluang(0.3) ? kunjungan(acak, unik) : []),
            ...(acak.peluang(0.4) ? [{ tunggu: 'perbaikan', ...TUNGGU }] : []),
            acak.peluang(0.1) ? { selesai: 'Ditolak' } : acak.peluang(0.5) ? tujuan() : { langkah: unik[0] },
          ]
        : undefined,
    };
  });
}

function kunjungan(acak: Acakan, nomor: readonly number[]): Hop[] {
  return [{ beritahu: acak.pilih(nomor), status: 'Diberi tahu', publik: 'Diproses' }];
}

/** A step that is not reached or never ends is given a plain way; the reader says which. */
function betulkan(
  naskah: Langkah[],
  masalah: { readonly path: readonly unknown[]; readonly message: string } | undefined,
): void {
  const at = Number(masalah?.path[1]);
  const langkah = naskah[at];
  const sebelum = naskah[at - 1];
  if (!langkah) throw new Error(`The generator does not know: ${masalah?.message}`);
  if (masalah?.message.includes('tidak dapat dicapai') && sebelum) sebelum.ya = [{ langkah: langkah.no }];
  else {
    const sesudah = naskah[at + 1];
    langkah.ya = [sesudah ? { langkah: sesudah.no } : { selesai: 'Selesai' }];
  }
}

function bentuk(naskah: readonly Langkah[], kolom: number): unknown {
  const kata = Object.fromEntries(
    [
      'instansi nomor tanggal_pembuatan tanggal_revisi tanggal_efektif disahkan_oleh nama dasar_hukum keterkaitan',
      'peringatan kualifikasi_pelaksana peralatan_dan_perlengkapan pencatatan_dan_pendataan',
    ].flatMap((baris) => baris.split(' ').map((k) => [k, `isi ${k}`])),
  );
  const wewenang = { pelaksana: ['p1'] };
  return {
    bahasa: 1,
    kunci: 'acak',
    identitas: kata,
    unit: [{ kunci: 'u', nama: 'Unit' }],
    surat: [],
    pelaksana: Array.from({ length: kolom }, (_, i) => {
      const nama = `Pelaksana ${i + 1}`;
      return { kunci: `p${i + 1}`, tertulis: nama, nama, singkat: nama, unit: 'u' };
    }),
    tanda_tangan: [],
    penerimaan: { pelaksana: 'p1', singkat: 'x', status: 'x', publik: 'x', ke: naskah[0]?.no },
    kegiatan: naskah.map(({ no, lajur, keputusan, simbol, ya, tidak }) => ({
      no,
      kegiatan: `Mengerjakan langkah ${no}`,
      kelengkapan: 'surat',
      waktu: '5 menit',
      output: 'surat',
      keterangan: '',
      bacaan: {
        pelaksana: lajur,
        simbol,
        singkat: 'x',
        status: 'x',
        publik: 'x',
        kerja: [keputusan ? 'periksa' : 'serah'],
        tombol: { ya: 'Ya', ...(keputusan ? { tidak: 'Tidak' } : {}) },
        ya,
        ...(tidak ? { tidak } : {}),
      },
    })),
    luar_bagan: {
      batalkan: wewenang,
      tolak: wewenang,
      buka_kembali: wewenang,
      koreksi: { ...wewenang, ke: naskah[0]?.no },
      kedaluwarsa: { hari: 30 },
    },
  };
}
