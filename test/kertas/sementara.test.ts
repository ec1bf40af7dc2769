import { afterAll, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { paketTemplat } from '../../src/dokumen/kertas/paket-templat.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { layananDi } from '../../src/core/formulir/lembar-layanan.ts';
import { rapikan } from '../../src/core/formulir/rapikan.ts';
import { kodePerangkat } from '../../src/core/formulir/perangkat.ts';
import { formKeperluan } from '../../src/naskah/paket-formulir.ts';
import { dataLembar } from '../../src/web/cetak/data-lembar.ts';
import { daftarPersyaratan } from '../../src/core/formulir/persyaratan.ts';
import { kertasUji } from '../cetak/kertas-uji.ts';
import { NILAI } from '../formulir/cetak-uji.ts';
const kertas = kertasUji();
afterAll(() => kertas.tutup());
const NAMA = [
  'FAJAR PRATAMA',
  'SUKARNI',
  `NUR'AINI D'COSTA`,
  'RADEN AJENG KUSUMANINGTYAS WULANDARI PRAWIRADININGRATAN SARI',
  'WIRADININGRATKUSUMAATMADJASOERJOHADININGRATPRAWIRODIRDJOTIRT',
];
const anggota = (i: number, penuh: boolean) => ({
  nik: String(1971064107019911n + BigInt(i)),
  nama: NAMA[i % NAMA.length] ?? '',
  shdk: String((i % 11) + 1).padStart(2, '0'),
  jk: i % 2 ? '2' : '1',
  tempat_lahir: 'PANGKALPINANG',
  tanggal_lahir: '1990-02-28',
  kewarganegaraan: i === 3 ? '2' : '1',
  akta_lahir: '2',
  akta_lahir_no: '1971-LT-12032016-0012',
  gol_darah: String((i % 13) + 1),
  agama: i === 2 ? '7' : '1',
  kepercayaan: i === 2 ? 'Sapta Darma Kepulauan Bangka Belitung' : '',
  status_kawin: '2',
  akta_kawin: '2',
  akta_kawin_no: '0123/045/VI/2015',
  tanggal_kawin: '2015-06-14',
  kelainan: i === 2 ? '1' : '2',
  disabilitas: i === 2 ? '2' : '',
  pendidikan: '5',
  pekerjaan: '15',
  nama_ibu: NAMA[(i + 1) % 5] ?? '',
  nik_ibu: '1971064107019911',
  nama_ayah: NAMA[(i + 3) % 5] ?? '',
  nik_ayah: '1971064107019911',
  ...(penuh
    ? {
        gelar_depan: 'DR. H.',
        gelar_belakang: 'S.STP., M.SI.',
        paspor_no: 'C1234567',
        paspor_akhir: '2029-01-31',
        sk_wni: 'M.HH-12.AH.10.01 TAHUN 2020',
        sponsor_nama: 'PT TIMAH TBK PERSERO',
        sponsor_tipe: 'PERUSAHAAN',
        sponsor_alamat: 'JL. JENDERAL SUDIRMAN NO. 51 PANGKALPINANG',
        itas_no: '2C11JE1234-U',
        itas_tempat: 'PANGKALPINANG',
        itas_terbit: '2024-01-02',
        itas_akhir: '2029-01-02',
        datang_tempat: 'SOEKARNO-HATTA',
        datang_tanggal: '2023-12-20',
      }
    : {}),
});
const PILIH = process.env['PILIH'] ?? 'f-1-02';
it('x', async () => {
  const naskah = await bacaNaskahKantor(new URL('../../sop/rekomendasi-kk', import.meta.url).pathname);
  const paket = paketTemplat(naskah.cetak.berkas);
  for (const [kep, banyak, uk, penuh] of [
    ['tambah-kelahiran', 4, 'f4', false],
    ['baru-luar-negeri', 20, 'f4', true],
    ['baru-warga-negara', 0, 'a4', false],
    ['baru-keluarga', 12, 'a4', true],
    ['ubah-data', 4, 'a3', true],
    ['baru-keluarga', 20, 'a3', true],
  ] as const) {
    const k = naskah.persyaratan.nilai.keperluan.find((x) => x.kunci === kep);
    if (!k) throw new Error(kep);
    const p = naskah.formulir.get(k.form)?.nilai;
    if (!p) throw new Error();
    const l = layananDi(p, naskah.persyaratan.nilai, k);
    const pend = l.lembar.find((x) => x.lembar.kunci === PILIH)?.lembar;
    if (!pend || !pend.kertas.ukuran.includes(uk)) continue;
    const form = formKeperluan(p, l.keperluan);
    const kosong = banyak === 0;
    const hasil = dataLembar({
      form,
      kode: kodePerangkat(p.kode, l.perangkat),
      nomor: kosong ? null : 'G1-26-0412-K',
      kertas: uk,
      tandaAir: kosong ? ['LATIHAN', 'KONSEP'] : [],
      jejak: 'Dicetak 24-11-2026 09.42 oleh Dewi Anggraini',
      lembar: kosong
        ? null
        : { alamat: 'https://gabek.example/v/8K2F7QXM23456789ABCDEFGHJK', kode: '8K2F-7QXM' },
      konsep: kosong,
      pendamping: pend,
      perangkat: l.perangkat,
      keperluan: k,
      ada: kosong ? [] : daftarPersyaratan(naskah.persyaratan.nilai, kep).slice(0, 3),
      isian: kosong
        ? { nilai: {}, baris: [] }
        : rapikan(form, {
            nilai: {
              ...NILAI,
              pakai_f_1_01: 'ya',
              nama_kepala: 'Raden Mas Wiradiningrat Kusumaatmadja Soerjohadiningrat Prawiro',
              surel: 'keluarga.wiradiningrat@contoh.example',
              dusun: 'Mawar',
              alamat: penuh
                ? 'Jl. Jenderal Sudirman Gang Melati Nomor 123 RT 05 Perumahan Bukit Merapin Indah Blok C-14'
                : (NILAI['alamat'] ?? ''),
            },
            baris: Array.from({ length: banyak }, (_, i) => anggota(i, penuh)),
          }),
    });
    if (!hasil.ok) throw new Error(JSON.stringify(hasil));
    const t0 = Date.now();
    const { pdf } = await kertas.cetak(
      [{ templat: naskah.cetak.berkas.has(`${PILIH}.typ`) ? PILIH : 'form', data: { ...hasil.data }, paket }],
      { judul: 'Contoh', saat: 0 },
    );
    console.log(kep, uk, banyak, Date.now() - t0, 'ms', pdf.length);
    writeFileSync(`/tmp/l1/${PILIH}-${kep}-${uk}-${banyak}.pdf`, pdf);
  }
}, 60000);
