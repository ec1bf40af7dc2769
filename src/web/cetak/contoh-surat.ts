import type { Lembar } from '../../dokumen/kertas/pesan.ts';
import { type Kop, isiKalimat } from '../../naskah/kop-skema.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import { templatForm } from '../../naskah/paket-cetak.ts';
import { qr } from '../qr.ts';
import { contohPendamping } from './contoh-pendamping.ts';
import { contohRegister } from '../register/contoh-register.ts';
import { formCetak } from './form-cetak.ts';
import { gambarQr } from './gambar-qr.ts';
import { ukuranKertas } from './kop-surat.ts';

const BARIS_PERTAMA = 1;
const TANGGAL = '24 November 2026';
const NOMOR = 'XX-26-0001-A';
const ALAMAT = 'https://kantor.example/v/23456789ABCDEFGHJKMNPQRSTU';
const QR = { svg: gambarQr(qr(ALAMAT)), isi: ALAMAT, nama: 'Kode', kode: '2345-6789', ket: 'Contoh.' };
const TANDA = { atas: TANGGAL, jabatan: 'Petugas', nama: 'Contoh', nip: '198001012006041001' };

/** One paper of every kind, for trying the office's templates before anybody needs them. No real data. */
export function contohLembar(naskah: NaskahKantor): readonly Lembar[] {
  const { cetak, formulir } = naskah;
  const { kop } = cetak;
  const { penuh, setengah } = ukuranKertas(kop);
  const huruf = Object.entries(isiContoh(kop)).map(([templat, isi]): Lembar => ({
    templat,
    data: { ...umum(kop), ukuran: setengah, ...isi },
  }));
  const form = [...formulir.values()].map(({ nilai: { form: f, kode } }): Lembar => {
    const hasil = formCetak({
      form: f,
      kode,
      isian: { nilai: {}, baris: [{}] },
      nomor: NOMOR,
      kertas: penuh,
      tandaAir: ['CONTOH'],
      jejak: 'Contoh',
      lembar: { alamat: ALAMAT, kode: QR.kode },
      penanda: new Map(),
      register: new Map(),
      konsep: true,
    });
    if (!hasil.ok) throw new RangeError(`The sample of form ${f.kunci} cannot be printed`);
    return { templat: templatForm(cetak.berkas, f.kunci), data: { ...hasil.data } };
  });
  // The sheet for any form is tried too, also where each form has one of its own.
  const umumForm = form.slice(0, 1).map((l): Lembar => ({ ...l, templat: 'form' }));
  return [...huruf, ...form, ...umumForm, ...contohPendamping(naskah, ALAMAT), ...contohRegister(umum(kop))];
}

function umum(kop: Kop) {
  return {
    judul: 'Contoh',
    nomor: NOMOR,
    kop: { atas: ['Contoh'], nama: 'Kantor Contoh', kontak: 'Jalan Contoh', logo: kop.logo },
    air: 'CONTOH',
    kaki: 'Contoh',
    jejak: 'Contoh',
    qr: QR,
    uraian: [['Nomor', NOMOR]],
    tanda: TANDA,
  };
}

/** What each letter has besides; the keys are the templates' names. Held to the real papers by a test. */
export function isiContoh({ kata }: Kop): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const butir = [{ nama: 'Contoh', alasan: 'Contoh', pihak: 'kantor' }];
  const surat = [{ nama: 'Contoh', ket: '' }];
  const baris = {
    dari: 'A',
    orang: 'B',
    nip: '1',
    kepada: 'C',
    sifat: 'Segera',
    catatan: 'D',
    tanggal: TANGGAL,
    pukul: '08.00',
  };
  const label = {
    kantor: 'Contoh',
    nomor: NOMOR,
    nama: 'Contoh',
    keperluan: 'Contoh',
    masa: 'Contoh',
    lokasi: 'Contoh',
    qr: QR,
  };
  const riwayat = {
    no: BARIS_PERTAMA,
    tanggal: TANGGAL,
    pukul: '08.00',
    siapa: 'A',
    jabatan: 'B',
    apa: 'C',
    catatan: 'D',
  };
  return {
    'tanda-terima': {
      ukuran: 'rol',
      ada: ['Contoh'],
      belum: ['Contoh'],
      kata: { ...kata.tanda_terima, gratis: kata.gratis },
    },
    kekurangan: { alasan: 'Contoh', butir, pembuka: 'Contoh', penutup: 'Contoh', kata: kata.kekurangan },
    nota: { alasan: 'Contoh', bawa: 'Contoh', butir, pembuka: 'Contoh', penutup: 'Contoh', kata: kata.nota },
    disposisi: {
      pemohon: 'Contoh',
      kepala: {
        dari: 'Contoh',
        nomor: NOMOR,
        tanggal: TANGGAL,
        diterima: TANGGAL,
        agenda: '',
        sifat: [{ nama: 'Segera', dipilih: true }],
        hal: 'Contoh',
        kepada: ['Contoh'],
      },
      rantai: [baris],
      kosong: 1,
      kata: kata.disposisi,
    },
    'serah-terima': {
      pembuka: isiKalimat(kata.penyerahan.pembuka, {}),
      surat,
      penutup: 'Contoh',
      tanda: [TANDA, TANDA],
      kata: kata.penyerahan,
    },
    sampul: { surat: [{ nama: 'Contoh', ada: true }], baris: 2, kata: kata.sampul },
    label: { mulai: 2, label: [label] },
    'berita-acara': {
      pembuka: 'Contoh',
      riwayat: [riwayat],
      penutup: 'Contoh',
      sidik: 'a'.repeat(64),
      kata: kata.berita_acara,
    },
  };
}
