import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { tandaBerlaku } from '../../src/core/berkas/berkas.ts';
import type { DataPemohon } from '../../src/core/berkas/data-pemohon.ts';
import type { Perintah } from '../../src/core/berkas/perintah.ts';
import type { Tempat } from '../../src/core/berkas/posisi.ts';
import { perluDinilai } from '../../src/core/berkas/tindakan/nilai-berlaku.ts';
import { berlaku } from '../../src/core/organisasi/penugasan.ts';
import { jalan, kegiatan, kerja } from '../../src/core/sop/lookup.ts';
import type { Alat } from '../../src/store/berkas/alat.ts';
import type { PerintahPress, Press } from '../../src/store/berkas/press.ts';
import type { Dunia } from '../../src/web/dunia.ts';
import { cariKeperluan } from '../../src/core/formulir/persyaratan.ts';
import { tempat } from '../../src/core/berkas/penempatan.ts';
import { sebagai } from '../../src/web/tampilan/sebagai.ts';
import { berhasil } from '../store/berhasil.ts';
import { kunciBaru } from '../store/kantor-uji.ts';

type Kerja = Exclude<Perintah, { jenis: 'catat' | 'terima' }>;

export interface BerkasUji {
  readonly baru: (lain?: {
    nama?: string;
    keperluan?: string;
    terima?: boolean;
    pemohon?: Partial<DataPemohon>;
  }) => Promise<Berkas>;
  /** One press by this post (default: whose move it is). @throws Error with the refusal. */
  readonly tekan: (
    b: Berkas,
    perintah: (alat: Alat) => Kerja | Promise<Kerja>,
    siapa?: Tempat,
  ) => Promise<Berkas>;
  /** Goes on by the plain way until this holds. */
  readonly sampai: (b: Berkas, ada: (b: Berkas) => boolean, lain?: Lain) => Promise<Berkas>;
  readonly sedang: (jenis: string) => (b: Berkas) => boolean;
  readonly pada: (b: Berkas, lane: string) => Tempat;
}

/** Where the walk leaves the plain way: what is wanting at a check, and what the form says. */
export interface Lain {
  readonly kurang?: Readonly<Record<string, string>>;
  readonly isian?: unknown;
}

/** Walks berkas through the office of a test by its own kinds of work, so that no test knows a step. */
export async function berkasUji(dunia: Dunia): Promise<BerkasUji> {
  const { sop } = dunia.naskah;
  const organisasi = await dunia.organisasi.baca();
  const daftar = (bytes: Uint8Array, jenis: 'sop' | 'persyaratan' | 'formulir') =>
    dunia.berkas.naskah.daftarkan(bytes, jenis);
  const kantor = Object.fromEntries(
    sop.nilai.unit.map((u) => [u.kunci, organisasi.kantor.find((k) => k.unit === u.kunci)?.id ?? '']),
  );
  const konteks = (t: Tempat) => {
    const saat = dunia.jam();
    const p = organisasi.penugasan.find(
      (x) => x.pelaksana === t.pelaksana && x.kantor === t.kantor && berlaku(x, saat),
    );
    if (!p) throw new Error(`nobody is ${t.pelaksana} of ${t.kantor}`);
    return sebagai(p, saat);
  };
  const press = async (
    berkas: Berkas | null,
    siapa: Tempat,
    perintah: Press['perintah'],
    nama?: string,
  ): Promise<Berkas> =>
    berhasil(
      await dunia.berkas.tekan({
        berkas: berkas?.id ?? null,
        versi: berkas?.versi ?? null,
        kunci: kunciBaru(),
        konteks: konteks(siapa),
        sumber: 'layar',
        perintah,
        penomoran: { kantor: siapa.kantor, awalan: 'G1', tahun: 2026 },
        ...(nama ? { baris: { namaPemohon: nama } } : {}),
      }),
    );

  const baru: BerkasUji['baru'] = async ({
    nama = 'SITI RAHMAWATI',
    keperluan,
    terima = true,
    pemohon: lain = {},
  } = {}) => {
    const { persyaratan, formulir } = dunia.naskah;
    const k = cariKeperluan(persyaratan.nilai, keperluan ?? persyaratan.nilai.keperluan[0]?.kunci ?? '');
    const paket = k && formulir.get(k.form);
    if (!k || !paket) throw new Error('no such service');
    const naskah = {
      sop: await daftar(sop.bytes, 'sop'),
      persyaratan: await daftar(persyaratan.bytes, 'persyaratan'),
      formulir: await daftar(paket.bytes, 'formulir'),
    };
    const loket = tempat(sop.nilai, kantor, sop.nilai.penerimaan.pelaksana);
    return press(
      null,
      loket,
      async (alat) => [
        {
          jenis: 'catat',
          naskah,
          keperluan: k.kunci,
          form: k.form,
          syarat: k.syarat,
          kantor,
          pemohon: alat.rujuk({ ...pemohon(nama), ...lain }),
          dokumen: [
            {
              syarat: k.syarat[0] ?? '',
              dokumen: await alat.dokumen({
                nama: 'foto.pdf',
                mime: 'application/pdf',
                bytes: new TextEncoder().encode(`%PDF-1.7 ${nama} %%EOF`),
                halaman: 1,
              }),
            },
          ],
        },
        ...TERIMA.slice(0, terima ? 1 : 0),
      ],
      nama,
    );
  };

  const pada: BerkasUji['pada'] = (b, lane) => tempat(sop.nilai, b.kantor, lane);
  const tekan: BerkasUji['tekan'] = (b, perintah, siapa) => {
    const oleh = siapa ?? b.penanggung;
    if (!oleh) throw new Error('closed');
    return press(b, oleh, perintah);
  };
  const sedang: BerkasUji['sedang'] =
    (jenis) =>
    ({ posisi: p }) =>
      (p.di === 'langkah' && kerja(sop.nilai, p.langkah, p.bagian)?.jenis === jenis) ||
      (p.di === 'jalan' && jalan(sop.nilai, p.dari, p.cabang)[p.hop]?.jenis === jenis);

  const maju = async (awal: Berkas, lain: Lain): Promise<Berkas> => {
    const { posisi } = awal;
    const surat = sop.nilai.surat.map((s) => s.kunci);
    if (posisi.di === 'jalan') {
      const hop = jalan(sop.nilai, posisi.dari, posisi.cabang)[posisi.hop]?.jenis;
      return tekan(awal, (alat): Kerja => {
        if (hop === 'tanda_tangan') return { jenis: 'tanda_pemohon', cara: 'hadir' };
        if (hop === 'beritahu')
          return { jenis: 'beritahu', saluran: 'lisan', pesan: alat.rujuk('Perlu dilengkapi') };
        if (hop === 'perbaikan')
          return { jenis: 'terima_perbaikan', syarat: awal.syarat.slice(0, 1), dokumen: [] };
        if (hop === 'diambil')
          return { jenis: 'serahkan', penerima: alat.rujuk('SITI RAHMAWATI'), hubungan: 'sendiri', surat };
        return { jenis: 'terima_map', surat };
      });
    }
    if (posisi.di !== 'langkah') throw new Error('never came there');
    const k = kegiatan(sop.nilai, posisi.langkah);
    let b = awal;
    for (const p of k.bacaan.perlu) {
      if (p.jenis !== 'pindaian' || tandaBerlaku(b, p.tanda)?.pindaian) continue;
      b = await tekan(b, async (alat) => ({
        jenis: 'pindai',
        tanda: p.tanda,
        dokumen: await alat.dokumen({
          nama: 'pindaian.pdf',
          mime: 'application/pdf',
          bytes: new TextEncoder().encode(`%PDF-1.7 ${b.id} ${p.tanda} %%EOF`),
          halaman: 1,
        }),
        cetakan: null,
      }));
    }
    return tekan(b, (alat) => kerjanya(b, k.bacaan.kerja[posisi.bagian]?.jenis, alat, lain));
  };

  const kerjanya = (b: Berkas, jenis: string | undefined, alat: Alat, lain: Lain): Kerja => {
    switch (jenis) {
      case 'disposisi':
        return {
          jenis,
          id: alat.idBaru(),
          instruksi: alat.rujuk('Teliti ejaan namanya, lalu teruskan.'),
          sifat: 'segera',
          batas: null,
        };
      case 'periksa': {
        const langkah = b.posisi.di === 'langkah' ? b.posisi.langkah : 0;
        const nilai = Object.fromEntries(
          perluDinilai(sop.nilai, b, langkah).map((s) => {
            const catatan = lain.kurang?.[s];
            return [
              s,
              {
                putusan: catatan === undefined ? ('sesuai' as const) : ('kurang' as const),
                alasan: catatan === undefined ? null : 'lainnya',
                catatan: catatan === undefined ? null : alat.rujuk(catatan),
                pihak: catatan === undefined ? null : ('pemohon' as const),
              },
            ];
          }),
        );
        return { jenis, hasil: lain.kurang ? 'kurang' : 'lengkap', nilai };
      }
      case 'isi_form':
        return { jenis, isian: alat.rujuk(lain.isian ?? ISIAN), lengkap: true, pemohon: 'hadir' };
      case 'tanda_tangan':
        return { jenis, cara: 'basah' };
      case 'arsip':
        return {
          jenis,
          tempat: { rak: '1', boks: '', folder: '', label: b.nomor ?? '' },
          digital: alat.rujuk({ berkas: [] }),
        };
      case 'serah':
        return { jenis: 'teruskan' };
      default:
        return { jenis: 'paraf' };
    }
  };

  const sampai: BerkasUji['sampai'] = async (awal, ada, lain = {}) => {
    let b = awal;
    for (let n = 0; n < 40 && !ada(b); n += 1) b = await maju(b, lain);
    if (!ada(b)) throw new Error('never came there');
    return b;
  };
  return { baru, tekan, sampai, sedang, pada };
}

const TERIMA: readonly PerintahPress[] = [{ jenis: 'terima' }];

export const NIK = '1971064202009903';

function pemohon(nama: string) {
  return {
    nama,
    nik: NIK,
    noKk: '1971060101009901',
    telepon: '0812-0000-4471',
    alamat: 'Jl. Depati Hamzah 12',
    rt: '003',
    rw: '001',
    bolehWa: true,
    wakil: null,
    diLoket: true,
  };
}

/** A complete form, as the screen would send it. */
export const ISIAN = {
  nilai: {
    kode_provinsi: '19',
    nama_provinsi: 'KEPULAUAN BANGKA BELITUNG',
    kode_kota: '71',
    nama_kota: 'KOTA PANGKALPINANG',
    kode_kecamatan: '06',
    nama_kecamatan: 'GABEK',
    kode_kelurahan: '1003',
    nama_kelurahan: 'GABEK SATU',
    nama_pemohon: 'SITI RAHMAWATI',
    nik_pemohon: NIK,
    no_kk_semula: '1971060101009901',
    alamat: 'JL. DEPATI HAMZAH 12',
    rt: '003',
    rw: '001',
    alamat_kelurahan: 'GABEK SATU',
    alamat_kecamatan: 'GABEK',
    alamat_kota: 'PANGKALPINANG',
    alamat_provinsi: 'KEPULAUAN BANGKA BELITUNG',
    kodepos: '33119',
    telepon: '081200004471',
    alasan: '1',
    jumlah_anggota: '2',
    tempat: 'PANGKALPINANG',
    tanggal: '2026-11-24',
  },
  baris: [
    { nik: '1971060101809901', nama: 'HENDRA GUNAWAN', shdk: '01' },
    { nik: NIK, nama: 'SITI RAHMAWATI', shdk: '03' },
  ],
};
