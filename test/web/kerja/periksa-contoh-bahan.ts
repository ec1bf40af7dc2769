import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Berkas } from '../../../src/core/berkas/berkas.ts';
import type { Tempat } from '../../../src/core/berkas/posisi.ts';
import { tersedia } from '../../../src/core/berkas/tersedia.ts';
import { bacaKalender } from '../../../src/core/waktu/kalender.baca.ts';
import type { Bantu } from '../../../src/web/kerja/baca.ts';
import type { BahanKerja, MetaDokumen } from '../../../src/web/kerja/bahan.ts';
import { ISIAN_KOSONG } from '../../../src/core/formulir/isian.ts';
import { PEMOHON_KOSONG } from '../../../src/core/berkas/data-pemohon.ts';
import { kantorUji, loket, pejabat, PUKUL_SEMBILAN, SOP_UJI } from './periksa-contoh.ts';

const file = new URL('../../../sop/kalender/2026-2027.yaml', import.meta.url);
const terbaca = bacaKalender(parse(readFileSync(file, 'utf8')));
if (!terbaca.ok) throw new Error('The calendar of the repository does not read');
const { kalender } = terbaca;

const W = { kode: '1', nama: '-' };

/** References for tests: the id says what it points at. */
export const bantuUji: Bantu = {
  id: () => 'id-baru',
  rujuk: (isi) => ({ id: String(isi), hash: `h:${String(isi)}` }),
  dokumen: [],
  cetakan: null,
};

const META: MetaDokumen = {
  id: 'dok-1',
  nama: 'foto.jpg',
  mime: 'image/jpeg',
  ukuran: 217_088,
  halaman: null,
  saat: PUKUL_SEMBILAN,
};

/** What a page would hand to a work area for this berkas, as seen by its holder. */
export function bahanUji(berkas: Berkas, lain: Partial<BahanKerja> = {}, sebagai?: Tempat): BahanKerja {
  const penugasan = pejabat(sebagai ?? berkas.penanggung ?? loket());
  const kini = PUKUL_SEMBILAN + 3_600_000;
  return {
    sop: SOP_UJI,
    naskah: {
      keperluan: { kunci: 'pisah', label: 'Pisah KK', kelompok: 'baru' },
      persyaratan: [
        { kunci: 'buku-nikah', label: 'Buku nikah', dasar: 'Pasal 10' },
        { kunci: 'kk-lama', label: 'KK lama' },
        { kunci: 'surat-lain', label: 'Surat lain' },
      ],
      alasanKurang: [
        { kunci: 'buram', label: 'Foto buram' },
        { kunci: 'lainnya', label: 'Lainnya, tulis sendiri' },
      ],
      form: {
        bahasa: 1,
        kunci: 'f-uji',
        kode: 'F-0',
        judul: 'F',
        dasar: 'D',
        petunjuk: [],
        bagian: [],
        tanda_tangan: [],
      },
      kode: {
        bahasa: 1,
        daftar: {},
        wilayah: { sumber: '-', provinsi: W, kota: W, kecamatan: W, kelurahan: [] },
      },
    },
    berkas,
    kunci: berkas.nomor ?? berkas.id,
    penugasan,
    dir: {
      orang: (id) => ({ nama: id, nip: null }),
      kantor: (id) => {
        const unit = Object.entries(kantorUji).find(([, k]) => k === id)?.[0];
        if (unit) return { nama: `Kantor ${unit}`, unit, kode: id };
        return id === 'kantor-lain'
          ? { nama: 'Kantor lain', unit: SOP_UJI.unit[0]?.kunci ?? '', kode: id }
          : undefined;
      },
    },
    kalender,
    kini,
    tersedia: tersedia(SOP_UJI, berkas, { saat: kini, pelaku: { jenis: 'pejabat', penugasan } }),
    pemohon: {
      ...PEMOHON_KOSONG,
      nama: 'Siti Rahmawati',
      nik: '1971064202009903',
      telepon: '0812-3456-4471',
    },
    isian: null,
    isianAwal: ISIAN_KOSONG,
    terbuka: false,
    isianDulu: null,
    teks: (r) => (r.id === 'catatan-1' ? 'Tanda tangan istri belum ada' : undefined),
    dokumen: new Map([['dok-1', META]]),
    dokTerpilih: undefined,
    idem: 'idem-1',
    ketikan: {},
    kesalahan: [],
    ...lain,
  };
}
