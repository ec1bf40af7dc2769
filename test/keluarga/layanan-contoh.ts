import type { Baris } from '../../src/core/formulir/isian.ts';
import type { KeluargaUji } from './keluarga-contoh.ts';
import { anakDari, orangUji, type OrangUji } from './orang-contoh.ts';

/** One member as the application tells it: who, and what happens. */
export interface AnggotaUji {
  readonly orang: OrangUji;
  readonly peristiwa?: 'lahir' | 'datang' | 'meninggal' | 'pindah';
  readonly pada?: string;
  /** Further columns of the application itself (a change of data). */
  readonly lain?: Baris;
}

/** What a family asks for by one service, before anybody types. */
export interface PermohonanUji {
  readonly anggota: readonly AnggotaUji[];
  /** Further fields of the form, by their keys. */
  readonly nilai: Baris;
  /** Sheets chosen otherwise than they begin. */
  readonly lembar: Baris;
}

const PADA = '2026-10-05';
const tetap = (orang: OrangUji): AnggotaUji => ({ orang });
const datang = (orang: OrangUji): AnggotaUji => ({ orang, peristiwa: 'datang', pada: PADA });
const semuaTetap = (k: KeluargaUji): readonly AnggotaUji[] => k.orang.map(tetap);
const polos = (anggota: readonly AnggotaUji[], nilai: Baris = {}, lembar: Baris = {}): PermohonanUji => ({
  anggota,
  nilai,
  lembar,
});

/** Where an arriving family lived until now; asked where the form has no earlier address. */
const ASAL: Baris = {
  asal_alamat: 'GANG KENANGA 15',
  asal_rt: '011',
  asal_rw: '002',
  asal_kelurahan: 'KARYA BARU',
  asal_kecamatan: 'ALANG-ALANG LEBAR',
  asal_kota: 'KOTA PALEMBANG',
  asal_provinsi: 'SUMATERA SELATAN',
  asal_kodepos: '30151',
};

const PINDAH: Baris = {
  pindah_permohonan: '2',
  pindah_klasifikasi: '3',
  pindah_alasan: '1',
  pindah_jenis: '4',
  pindah_kk_tinggal: '2',
  pindah_kk_pindah: '2',
  tujuan_alamat: 'JALAN DEPATI AMIR NO. 8',
  tujuan_rt: '004',
  tujuan_rw: '001',
  tujuan_kelurahan: 'TUATUNUNG INDAH',
  tujuan_kecamatan: 'GERUNGGANG',
  tujuan_kota: 'KOTA PANGKALPINANG',
  tujuan_provinsi: 'KEPULAUAN BANGKA BELITUNG',
  tujuan_kodepos: '33125',
};

/** Where a member who joins another family comes from, as that form asks it. */
const LAMA: Baris = {
  kepala_lama: 'RAMADHAN YUSUF',
  no_kk_lama: '1971060101159917',
  alamat_lama: 'JALAN KENARI NO. 3',
  rt_lama: '006',
  rw_lama: '002',
  kelurahan_lama: 'BUKIT BARU',
  kecamatan_lama: 'TAMAN SARI',
  kota_lama: 'KOTA PANGKALPINANG',
  provinsi_lama: 'KEPULAUAN BANGKA BELITUNG',
  kodepos_lama: '33121',
};

/** Sheets by choice, in larger families: so that the table has both answers. */
const dipilih = (k: KeluargaUji, lembar: Baris): Baris => (k.orang.length > 2 ? lembar : {});

/** Somebody besides the head, so that a member can die or move; an aunt joins a family of one. */
function selainKepala(k: KeluargaUji): readonly OrangUji[] {
  const lain = k.orang.slice(1);
  return lain.length > 0 ? lain : [orangUji('BIBI SULASTRI', '2', '1955-05-05', { shdk: '09', status: '6' })];
}

/** The last of them leaves: children before grandparents, nobody's husband or wife. */
const yangPergi = (k: KeluargaUji): OrangUji | undefined => selainKepala(k).at(-1);

/** The KK of a new family: its own marriage or divorce is stated where there is no akta. */
function keluargaBaru(k: KeluargaUji): PermohonanUji {
  const [kepala, pasangan] = k.orang;
  const status = kepala?.status;
  if (kepala === undefined || (status !== '3' && status !== '5'))
    return polos(semuaTetap(k), {}, { pakai_f_1_01: 'ya' });
  const istri = pasangan?.shdk === '03' ? pasangan : orangUji('MANTAN ISTRI', '2', '1985-01-05');
  const pihak = (nomor: 1 | 2, o: OrangUji): Baris => ({
    [`pihak${nomor}_nama`]: o.nama,
    [`pihak${nomor}_nik`]: o.nik,
    [`pihak${nomor}_tempat_lahir`]: o.tempat,
    [`pihak${nomor}_tanggal_lahir`]: o.lahir,
    [`pihak${nomor}_pekerjaan`]: o.pekerjaan,
    [`pihak${nomor}_alamat`]: k.alamat.toUpperCase(),
  });
  const nilai = {
    sptjm_jenis: status === '3' ? 'kawin' : 'cerai',
    sptjm_tanggal: '2012-12-12',
    sptjm_tempat: 'SUNGAILIAT',
    ...pihak(1, kepala),
    ...pihak(2, istri),
    saksi1_nama: 'SAKSI PERTAMA',
    saksi1_nik: '1971060101709901',
    saksi2_nama: 'SAKSI KEDUA',
    saksi2_nik: '1971060202719902',
  };
  return polos(semuaTetap(k), nilai, { pakai_f_1_01: 'ya', pakai_f_1_05: 'ya' });
}

const MERTUA: Readonly<Record<string, string>> = { '07': '08', '08': '07', '05': '09', '06': '09' };

/** The head died: the wife or husband becomes head, else the eldest adult left, else a relative who moves in. */
function gantiKepala(k: KeluargaUji): PermohonanUji {
  const [kepala, ...sisa] = k.orang;
  if (kepala === undefined) return polos([]);
  const janda = sisa.find((o) => o.shdk === '02' || o.shdk === '03');
  const dewasa = sisa.filter((o) => o.lahir < '2009-01-01').toSorted((a, b) => (a.lahir < b.lahir ? -1 : 1));
  const paman = orangUji('PAMAN WALI', '1', '1970-01-01', { shdk: '09', status: '1' });
  const pengganti = janda ?? dewasa[0] ?? paman;
  const lain = sisa.filter((o) => o !== pengganti);
  const shdk = (o: OrangUji): string => {
    if (o.shdk === '03') return '09';
    return janda === undefined ? '09' : (MERTUA[o.shdk] ?? o.shdk);
  };
  return polos([
    { orang: kepala, peristiwa: 'meninggal', pada: PADA },
    tetap({ ...pengganti, shdk: '01', ...(janda && { status: '6' }) }),
    ...lain.map((o) => tetap({ ...o, shdk: shdk(o), ...(o.shdk === '03' && { status: '6' }) })),
  ]);
}

/** A child of the head, or of the wife; the table's twins bring two. */
function kelahiran(k: KeluargaUji): PermohonanUji {
  const laki = k.orang.find((o) => ['01', '02'].includes(o.shdk) && o.jk === '1') ?? null;
  const perempuan = k.orang.find((o) => ['01', '03'].includes(o.shdk) && o.jk === '2') ?? null;
  const nama = k.kunci === 'kembar' ? ['ARIN SETIA', 'ARKAN SETIA'] : ['CAHAYA PERTIWI'];
  const bayi = nama.map((n) =>
    anakDari(
      laki,
      perempuan,
      orangUji(n, '2', '2026-09-30', { nik: '', lain: { akta_lahir: '1', akta_lahir_no: '' } }),
    ),
  );
  return polos([
    ...semuaTetap(k),
    ...bayi.map((orang): AnggotaUji => ({ orang, peristiwa: 'lahir', pada: '2026-09-30' })),
  ]);
}

/** One member leaves; a widow's or widower's status follows. */
function keluar(k: KeluargaUji, peristiwa: 'meninggal' | 'pindah'): readonly AnggotaUji[] {
  const pergi = yangPergi(k);
  const [kepala] = k.orang;
  const pasangan = selainKepala(k).filter((o) => o.shdk === '02' || o.shdk === '03');
  const duda = peristiwa === 'meninggal' && pasangan.length === 1 && pasangan[0] === pergi;
  const tinggal = selainKepala(k).filter((o) => o !== pergi);
  const ketua = kepala && (duda ? { ...kepala, status: '6' } : kepala);
  return [
    ...(ketua ? [tetap(ketua)] : []),
    ...tinggal.map(tetap),
    ...(pergi ? [{ orang: pergi, peristiwa, pada: PADA }] : []),
  ];
}

function ubahData(k: KeluargaUji): PermohonanUji {
  const ubah: Baris = {
    pendidikan_semula: '4',
    pendidikan: '5',
    pendidikan_dasar: 'IJAZAH SMA 2019',
    pekerjaan_semula: '3',
    pekerjaan: '15',
    pekerjaan_dasar: 'SURAT KETERANGAN KERJA',
    elemen: 'GOLONGAN DARAH',
    elemen_semula: 'TIDAK TAHU',
    elemen_menjadi: 'O',
    elemen_dasar: 'HASIL LABORATORIUM',
  };
  return polos(k.orang.map((orang, n) => (n === 0 ? { orang, lain: ubah } : { orang })));
}

/** What each family asks for by each service of the SOP; a test holds the keys against persyaratan.yaml. */
export const LAYANAN_UJI: Readonly<Record<string, (k: KeluargaUji) => PermohonanUji>> = {
  'baru-keluarga': keluargaBaru,
  'baru-ganti-kepala': gantiKepala,
  'baru-pisah': (k) => polos(semuaTetap(k)),
  'baru-pindah-datang': (k) =>
    polos(
      k.orang.map(datang),
      {
        ...PINDAH,
        ...ASAL,
        pindah_klasifikasi: '5',
        pindah_jenis: '2',
        pindah_kk_tinggal: '',
        ...dipilih(k, { pemilik_nama: 'HASAN PEMILIK', pemilik_nik: '1971060101609918' }),
      },
      dipilih(k, { pakai_f_1_03c: 'ya' }),
    ),
  'baru-luar-negeri': (k) =>
    polos(
      k.orang.map((o) =>
        datang({
          ...o,
          lain: {
            ...o.lain,
            akta_lahir: o.lain['akta_lahir'] ?? '1',
            paspor_no: 'C9900123',
            paspor_akhir: '2029-09-09',
          },
        }),
      ),
      {
        ln_alamat: '12 JALAN IPOH',
        ln_kota: 'KUALA LUMPUR',
        ln_negara: 'MALAYSIA',
      },
    ),
  'baru-rentan': (k) =>
    polos(
      k.orang.map((o) => datang({ ...o, lain: { ...o.lain, akta_lahir: o.lain['akta_lahir'] ?? '1' } })),
      dipilih(k, { tanpa_dokumen_sebab: 'HILANG KARENA BANJIR' }),
      dipilih(k, { pakai_f_1_04: 'ya' }),
    ),
  'baru-warga-negara': (k) =>
    polos(
      k.orang.map((o, n) =>
        datang({
          ...o,
          lain: {
            ...o.lain,
            akta_lahir: o.lain['akta_lahir'] ?? '1',
            ...(n === 0 && { sk_wni: 'M-99.AH.10.01 TAHUN 2026' }),
          },
        }),
      ),
    ),
  'tambah-kelahiran': kelahiran,
  'tambah-menumpang': (k) => {
    const anggota = [
      ...semuaTetap(k),
      datang(orangUji('SEPUPU RAMADHAN', '1', '2003-03-01', { shdk: '09' })),
    ];
    const asuh = {
      asuh_nama: 'RAMADHAN YUSUF',
      asuh_nik: '1971060101709917',
      asuh_alamat: 'JALAN KENARI NO. 3',
      asuh_sebagai: 'AYAH',
    };
    const pakai = dipilih(k, { pakai_f_1_03: 'ya', pakai_f_1_03a: 'ya', pakai_f_1_03b: 'ya' });
    return polos(anggota, { ...LAMA, ...dipilih(k, { ...PINDAH, ...asuh }) }, pakai);
  },
  'kurang-kematian': (k) => polos(keluar(k, 'meninggal')),
  'kurang-pindah': (k) => polos(keluar(k, 'pindah'), PINDAH),
  'ubah-data': ubahData,
  hilang: (k) => polos(semuaTetap(k)),
  rusak: (k) => polos(semuaTetap(k), {}, { pakai_f_1_01: 'ya' }),
};
