import type { Catatan, Peristiwa } from '../../core/berkas/peristiwa.ts';
import { sebutan } from '../../core/organisasi/penugasan.ts';
import { pukul, tanggalHari } from '../../core/waktu/tanggal.ts';
import { isiKalimat } from '../../naskah/kop-skema.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { kantorPenerbit, tentangKantor, ukuranKertas } from './kop-surat.ts';
import { lembarSurat, uraianDasar } from './lembar-surat.ts';
import type { BahanSurat, SuratJadi } from './surat.ts';
import { namaJabatan, type TandaSurat } from './tanda-pencetak.ts';

type Serah = Extract<Peristiwa, { jenis: 'diserahkan' }>;
type Terima = Extract<Peristiwa, { jenis: 'map_diterima' }>;

/** Receipt for the papers last handed out: to whom, with what relation, which papers; both sign. */
export function penyerahan(b: BahanSurat): SuratJadi | undefined {
  const { bahan, layar } = b;
  const c = b.riwayat.findLast((x) => x.peristiwa.jenis === 'diserahkan');
  if (c?.peristiwa.jenis !== 'diserahkan') return undefined;
  const serah: Serah = c.peristiwa;
  const kata = layar.dunia.naskah.cetak.kop.kata.penyerahan;
  const nama = bahan.teks(serah.penerima) ?? '';
  const hubungan = KATA_BERKAS.hubungan[serah.hubungan];
  return surat(b, c, {
    kata,
    surat: serah.surat,
    uraian: [
      [CETAK_SURAT.penerima, nama],
      [CETAK_SURAT.hubungan, hubungan],
      [CETAK_SURAT.diserahkan, kapan(b, c)],
    ],
    tanda: [
      { atas: kata.menerima, jabatan: hubungan, nama, nip: '' },
      { atas: kata.menyerahkan, ...petugas(b, c) },
    ],
  });
}

/** Receipt for the map last taken in from the pemohon, signed by whoever brought it and by the office. */
export function terimaMap(b: BahanSurat): SuratJadi | undefined {
  const { layar } = b;
  const c = b.riwayat.findLast((x) => x.peristiwa.jenis === 'map_diterima');
  if (c?.peristiwa.jenis !== 'map_diterima') return undefined;
  const terima: Terima = c.peristiwa;
  const kata = layar.dunia.naskah.cetak.kop.kata.terima_map;
  return surat(b, c, {
    kata,
    surat: terima.surat,
    uraian: [[CETAK_SURAT.diterima, kapan(b, c)]],
    tanda: [
      { atas: kata.menyerahkan, jabatan: CETAK_SURAT.pembawa, nama: '', nip: '' },
      { atas: kata.menerima, ...petugas(b, c) },
    ],
  });
}

interface IsiSerah {
  readonly kata: BahanSurat['layar']['dunia']['naskah']['cetak']['kop']['kata']['penyerahan'];
  readonly surat: readonly string[];
  readonly uraian: readonly (readonly [string, string])[];
  readonly tanda: readonly TandaSurat[];
}

function surat(b: BahanSurat, c: Catatan, { kata, surat: kunci, uraian, tanda }: IsiSerah): SuratJadi {
  const { layar, bahan } = b;
  const pelaku = c.pelaku.jenis === 'pejabat' ? c.pelaku.kantor : undefined;
  const kantor = layar.organisasi.kantor.find((k) => k.id === pelaku) ?? kantorPenerbit(layar, bahan);
  return lembarSurat(b, {
    templat: 'serah-terima',
    ukuran: ukuranKertas(layar.dunia.naskah.cetak.kop).setengah,
    judul: kata.judul,
    kantor,
    qr: { lembar: kata.qr },
    isi: {
      pembuka: isiKalimat(kata.pembuka, tentangKantor(layar, kantor)),
      uraian: [...uraianDasar(b), ...uraian],
      surat: kunci.map((s) => ({ nama: bahan.sop.surat.find((x) => x.kunci === s)?.nama ?? s, ket: '' })),
      penutup: kata.penutup,
      tanda,
      kata,
    },
  });
}

function kapan({ bahan: { kalender } }: BahanSurat, { terjadi }: Catatan): string {
  return `${tanggalHari(terjadi, kalender.zona)}, ${pukul(terjadi, kalender.zona)}`;
}

/** The official of the office who did it, as they acted then. */
function petugas(b: BahanSurat, { pelaku }: Catatan): Omit<TandaSurat, 'atas'> {
  if (pelaku.jenis !== 'pejabat') return { jabatan: '', nama: '', nip: '' };
  const orang = b.bahan.dir.orang(pelaku.orang);
  return {
    jabatan: sebutan(pelaku.status, namaJabatan(b, pelaku)),
    nama: orang?.nama ?? '',
    nip: orang?.nip ?? '',
  };
}
